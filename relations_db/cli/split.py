"""Make a thing of its own of a part of another."""

from typing import Annotated

import typer

from relations_db.cli.commands import Command, Db, Quiet, examples
from relations_db.cli.correcting import Reason, Thing, tell, writing
from relations_db.cli.session import Session

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command(
    "split",
    cls=Command,
    epilog=examples(
        "split 12 9f2c41aa --reason 'that article tells of the dinner'",
        "split 'Wang Wei' 2024-05-03-wang-wei-ada-nyman --reason 'the ambassador, not the coach'",
    ),
)
def split(
    context: typer.Context,
    name: Thing,
    parts: Annotated[
        list[str],
        typer.Argument(
            metavar="PART...",
            help="Of an event or agreement: articles that tell of another one. Of a person: events.",
        ),
    ],
    reason: Reason,
    db: Db = None,
    quiet: Quiet = False,
) -> None:
    """Make a thing of its own of a part of another.

    Of an event or agreement, name the articles that tell of the other one, by keys or their beginnings; of a
    person, the events in which it is somebody else.
    """
    from relations_db import curation

    session = Session.of(context, db, quiet)
    with writing(session) as connection:
        made = curation.split(connection, name, parts, reason)
    tell(session, made)
