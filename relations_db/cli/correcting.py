"""Declare what the commands that put things right share: the reason, the transaction, telling what was done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from relations_db.cli.session import Session

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from relations_db.curation import Made

Reason = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why; it is kept with the correction.")]
Thing = Annotated[
    str, typer.Argument(metavar="NAME", help="A key or its beginning, the id of an event, a person's name.")
]

_DONE = {"same": "now one", "different": "now apart", "value": "now", "rejected": "rejected"}


@contextmanager
def writing(session: Session) -> Iterator[Connection]:
    """Give a connection in a transaction that is kept when all goes well, and else taken back.

    Raises:
        RelationsError: there is no such database, or it is refused.
    """
    from relations_db.storage.engine import open_database

    engine = open_database(session.target, say=session.say)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def tell(session: Session, *made: Made) -> None:
    """Print the keys of what came of corrections, and say on standard error how to take them back."""
    from relations_db.export.harmless import safe

    for each in made:
        said = each.correction
        if said.kind == "rejected":
            print(safe(f"{', '.join(said.things)}: rejected"))
        elif said.kind == "value":
            shown = said.value if said.value is not None else "empty"
            print(safe(f"{', '.join(each.keys)}: {said.field} is {shown}"))
        else:
            print(safe(f"{', '.join(each.keys)}: {_DONE[said.kind]}"))
    what, back = ("corrections", "takes them back") if len(made) > 1 else ("correction", "takes it back")
    listed = ", ".join(str(each.number) for each in made)
    undone = " ".join(str(each.number) for each in made)
    session.say(f"{what} {listed}; `relations corrections undo {undone}` {back}")
