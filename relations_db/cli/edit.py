"""Set fields of an event or agreement."""

from typing import Annotated

import typer

from relations_db.cli.commands import Command, Db, Quiet, examples
from relations_db.cli.correcting import Reason, Thing, tell, writing
from relations_db.cli.session import Session

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command(
    "edit",
    cls=Command,
    epilog=examples(
        "edit 12 date=2024-08-19 place=Beijing place_country=CN --reason 'the ministry says so'",
        "edit 2024-05-joint-statement-cn-la count= --reason 'nobody has counted them'",
    ),
)
def edit(
    context: typer.Context,
    name: Thing,
    values: Annotated[
        list[str],
        typer.Argument(metavar="FIELD=VALUE...", help="What is to stand there; nothing empties the field."),
    ],
    reason: Reason,
    db: Db = None,
    quiet: Quiet = False,
) -> None:
    """Set fields of an event or agreement.

    Of both: kind, status, date, place, place_country, countries, organizations. Of an event also: name, mode,
    host, visit_form; of an agreement: title, count. Lists are written with commas.
    """
    from relations_db import curation

    session = Session.of(context, db, quiet)
    with writing(session) as connection:
        made = curation.edit(connection, name, values, reason)
    tell(session, *made)
