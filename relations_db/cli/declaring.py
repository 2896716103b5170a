"""Let functions that take keywords show typer which options they take."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Annotated, Any, get_args, get_origin

import typer

from relations_db.cli.options import Declared


def declare(function: Callable[..., None], options: Declared, **arguments: tuple[Any, Any]) -> None:
    """Let a function that takes a context and keywords show typer what it takes.

    Args:
        function: the function.
        options: by name, as typer reads them.
        arguments: by name, the type and typer's description of what stands without an option.
    """
    keyword = inspect.Parameter.KEYWORD_ONLY
    kinds: dict[str, Any] = {name: Annotated[kind, told] for name, (kind, told) in arguments.items()}
    parameters = [
        inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context),
        *(
            inspect.Parameter(name, keyword, annotation=kind, default=_default(arguments[name][0]))
            for name, kind in kinds.items()
        ),
        *(
            inspect.Parameter(name, keyword, annotation=kind, default=False if _is_flag(kind) else None)
            for name, kind in options.items()
        ),
    ]
    function.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    function.__annotations__ = {"context": typer.Context, **kinds, **options}


def _default(kind: Any) -> Any:
    return None if type(None) in get_args(kind) else inspect.Parameter.empty


def _is_flag(kind: Any) -> bool:
    return get_origin(kind) is not None and kind.__origin__ is bool
