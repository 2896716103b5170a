"""Load commands only when they are called for, and let what goes wrong in them be told in one line."""

import os
import sys
from collections.abc import Callable, Iterator, MutableMapping
from functools import partial
from importlib import import_module
from typing import Annotated, Any, ClassVar

import typer
from typer.core import TyperCommand, TyperGroup

from relations_db.errors import RelationsError

Db = Annotated[
    str | None,
    typer.Option(
        "--db",
        metavar="PATH-or-URL",
        help="The database [RELATIONS_DB, else relations.sqlite in this folder].",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing on standard error but errors.")]

HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


def examples(*lines: str) -> str:
    """Give the closing part of a command's help: commands to copy, one a line.

    Args:
        lines: what follows `relations `, as one would type it.
    """
    return "\b\nExamples:\n" + "\n".join(f"  relations {line}" for line in lines)


def _as_given(param: Any, checked: Callable[[Any, Any], Any], ctx: Any, value: Any) -> Any:
    """Take the value of an option as the texts that were typed, and let its callback check it.

    Every option here is a text or a flag: the conversion that typer does with pydantic has nothing to do, and
    without it a command starts in half the time.
    """
    if param.required and not value:
        return checked(ctx, value)
    return value if param.callback is None else param.callback(ctx, param, value)


def _take_as_given(params: list[Any]) -> list[Any]:
    for param in params:
        metavar = getattr(param, "metavar", None) or ""
        if getattr(param, "multiple", False) and param.nargs == 1:
            param.nargs = len(metavar.split()) or 1
        if hasattr(param, "type_descriptor") and not isinstance(param.process_value, partial):
            param.process_value = partial(_as_given, param, param.process_value)
    return params


class Command(TyperCommand):
    """A command that takes its options as texts, a repeatable one as many at a time as its metavar names."""

    def get_params(self, ctx: Any) -> list[Any]:
        """Give the parameters, set to take texts as they are."""
        return _take_as_given(super().get_params(ctx))


class _Modules(MutableMapping[str, Any]):
    """Commands by name, each imported from its module when it is first looked up."""

    def __init__(self, modules: dict[str, str], known: Any) -> None:
        self.modules = modules
        self.loaded: dict[str, Any] = dict(known)

    def __getitem__(self, name: str) -> Any:
        if name not in self.loaded:
            self.loaded[name] = typer.main.get_command(import_module(self.modules[name]).app)
            self.loaded[name].name = name
        return self.loaded[name]

    def __setitem__(self, name: str, command: Any) -> None:
        self.loaded[name] = command

    def __delitem__(self, name: str) -> None:
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys([*self.modules, *self.loaded]))

    def __len__(self) -> int:
        return len({*self.modules, *self.loaded})


class Group(TyperGroup):
    """A command with commands below it, each in a module of its own with an `app`."""

    modules: ClassVar[dict[str, str]] = {}
    # What each does, in a line, so that showing the list need not load them all.
    summaries: ClassVar[dict[str, str]] = {}

    def __init__(self, **attrs: Any) -> None:
        super().__init__(**attrs)
        self.commands = _Modules(self.modules, self.commands)

    def get_params(self, ctx: Any) -> list[Any]:
        """Give the parameters, set to take texts as they are."""
        return _take_as_given(super().get_params(ctx))

    def list_commands(self, ctx: Any) -> list[str]:
        """Give the names in the order of the table, without loading anything."""
        return list(self.commands)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write what the commands do, loading those that have no summary here."""
        rows = [
            (name, self.summaries.get(name) or self.commands[name].get_short_help_str(100))
            for name in self.list_commands(ctx)
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


class Root(Group):
    """The command `relations`: what goes wrong below it is told in one line."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for.

        Raises:
            typer.Exit: with 1 after an expected error, which is told on standard error.
        """
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # The reader has seen enough; what is left in the buffers must not complain again at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None
        except Exception as error:
            if isinstance(error, (typer.Exit, typer.Abort)) or hasattr(error, "exit_code"):
                raise
            if os.environ.get("RELATIONS_DEBUG"):
                raise
            raise typer.Exit(_complain(_reason(error))) from None
        return result


def _reason(error: Exception) -> str:
    if isinstance(error, RelationsError):
        return str(error)
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return f"{where}{error.strerror or error}"
    if isinstance(error, UnicodeEncodeError):
        return f"{error.object!r} is not UTF-8"
    layer = type(error).__module__.partition(".")[0]
    if layer in ("sqlalchemy", "sqlite3"):
        return f"the database cannot be used: {getattr(error, 'orig', None) or error}"
    return f"this should not have happened: {type(error).__name__}: {error} (RELATIONS_DEBUG=1 shows where)"


def _complain(text: str) -> int:
    from relations_db.export.harmless import safe

    typer.echo(f"relations: {safe(text)}", err=True)
    return 1
