"""Give a person the name under which he or she is to stand."""

from typing import Annotated

import typer

from relations_db.cli.commands import Command, Db, Quiet, examples
from relations_db.cli.correcting import Reason, Thing, tell, writing
from relations_db.cli.session import Session

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command(
    "rename",
    cls=Command,
    epilog=examples(
        "rename Prachanda 'Pushpa Kamal Dahal' --reason 'his name'",
        "rename to-lam 'Tô Lâm' --reason 'as he writes himself'",
    ),
)
def rename(
    context: typer.Context,
    name: Thing,
    new: Annotated[str, typer.Argument(metavar="NEW", help="The name in full.")],
    reason: Reason,
    db: Db = None,
    quiet: Quiet = False,
) -> None:
    """Give a person the name under which he or she is to stand.

    The forms that articles use go on to find the person.
    """
    from relations_db import curation

    session = Session.of(context, db, quiet)
    with writing(session) as connection:
        made = curation.rename(connection, name, new, reason)
    tell(session, made)
