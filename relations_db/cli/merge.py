"""Make one of several events, agreements or people."""

from typing import Annotated

import typer

from relations_db.cli.commands import Command, Db, Quiet, examples
from relations_db.cli.correcting import Reason, tell, writing
from relations_db.cli.session import Session

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command(
    "merge",
    cls=Command,
    epilog=examples(
        "merge 12 15 --reason 'one dinner, told twice'",
        "merge 'Pushpa Kamal Dahal' Prachanda --reason 'his nom de guerre'",
    ),
)
def merge(
    context: typer.Context,
    names: Annotated[
        list[str],
        typer.Argument(metavar="A B...", help="Keys or their beginnings, ids of events, names of people."),
    ],
    reason: Reason,
    db: Db = None,
    quiet: Quiet = False,
) -> None:
    """Make one of several events, agreements or people.

    What they rest on is put together, and stays together whatever is ingested later.
    """
    from relations_db import curation

    session = Session.of(context, db, quiet)
    with writing(session) as connection:
        made = curation.merge(connection, names, reason)
    tell(session, made)
