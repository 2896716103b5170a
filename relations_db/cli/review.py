"""List what deserves a look."""

from __future__ import annotations

from typing import Any

import typer

from relations_db.cli.commands import Command, examples
from relations_db.cli.declaring import declare
from relations_db.cli.options import OUTPUT, SESSION, checked
from relations_db.cli.session import Session

app = typer.Typer(rich_markup_mode=None, add_completion=False)

# As `curation.review` has them, which is loaded only when the command runs.
_REASONS = ("doubtful", "differing", "twins", "namesakes")
_COLUMNS = ("why", "what", "key", "other", "detail")


def _review(context: typer.Context, why: list[str] | None, **given: Any) -> None:
    from relations_db.cli.output import Layout, Output
    from relations_db.curation.review import Case, review
    from relations_db.errors import RelationsError

    session = Session.of(context, given["db"], given["quiet"])
    try:
        output = Output.of(given)
    except RelationsError as error:
        raise typer.BadParameter(str(error)) from None
    with session.reading_tables() as connection:
        cases = review(connection, tuple(why) if why else _REASONS)
        if output.count:
            print(sum(1 for _ in cases))
            return
        count = output.write(cases, Layout(_COLUMNS, _COLUMNS, "key", Case))
    if output.form == "table" or output.file:
        session.say(f"{count:,} to look at; merge, split, edit, reject and rename put things right")


declare(
    _review,
    {**OUTPUT, **SESSION},
    why=(
        list[str] | None,
        typer.Argument(
            metavar="WHY...", help=f"Only these: {', '.join(_REASONS)}.",
            callback=checked("reason to look", _REASONS),
        ),
    ),
)  # fmt: skip
app.command(
    "review",
    cls=Command,
    help="What deserves a look: doubtful, told differently, or two that could be one.\n\n"
    "doubtful: little certain. differing: accounts give other dates or places. twins: events of the same\n"
    "people on about the same day. namesakes: people whose names resemble each other.",
    epilog=examples("review", "review twins namesakes --csv"),
)(_review)
