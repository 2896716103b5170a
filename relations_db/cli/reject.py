"""Say that there is no such event, agreement or person."""

import typer

from relations_db.cli.commands import Command, Db, Quiet, examples
from relations_db.cli.correcting import Reason, Thing, tell, writing
from relations_db.cli.session import Session

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command(
    "reject",
    cls=Command,
    epilog=examples("reject 12 --reason 'a thought experiment'", "reject Amb --reason 'a title, not a person'"),
)
def reject(context: typer.Context, name: Thing, reason: Reason, db: Db = None, quiet: Quiet = False) -> None:
    """Say that there is no such event, agreement or person.

    The articles that tell of it stay as they are.
    """
    from relations_db import curation

    session = Session.of(context, db, quiet)
    with writing(session) as connection:
        made = curation.reject(connection, name, reason)
    tell(session, made)
