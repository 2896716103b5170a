"""Look after the corrections that were made: list them, take them back, carry them to another database."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from relations_db.cli.commands import HELP, Command, Db, Group, Quiet, examples
from relations_db.cli.correcting import writing
from relations_db.cli.declaring import declare
from relations_db.cli.options import OUTPUT, SESSION
from relations_db.cli.session import Session

app = typer.Typer(cls=Group, context_settings=HELP, rich_markup_mode=None, add_completion=False, no_args_is_help=True)


@app.callback(epilog=examples("corrections list", "corrections undo 3", "corrections export > mine.jsonl"))
def corrections() -> None:
    """What was put right by hand: list it, take it back, carry it elsewhere."""


def _list(context: typer.Context, **given: Any) -> None:
    from relations_db.cli.output import Layout, Output
    from relations_db.curation import COLUMNS, listed
    from relations_db.errors import RelationsError

    session = Session.of(context, given["db"], given["quiet"])
    try:
        output = Output.of(given)
    except RelationsError as error:
        raise typer.BadParameter(str(error)) from None
    with session.reading_tables() as connection:
        rows = listed(connection)
    if output.count:
        print(len(rows))
        return
    shown = ("id", "kind", "what", "things", "field", "value", "reason")
    output.write(rows, Layout(shown, COLUMNS, "id", names=COLUMNS))


declare(_list, {**OUTPUT, **SESSION})
app.command(
    "list",
    cls=Command,
    help="The corrections that hold, the oldest first.",
    epilog=examples("corrections list", "corrections list --json"),
)(_list)


@app.command(cls=Command, epilog=examples("corrections undo 3", "corrections undo 4 5 --db elsewhere.sqlite"))
def undo(
    context: typer.Context,
    numbers: Annotated[list[str], typer.Argument(metavar="ID...", help="As `relations corrections list` shows them.")],
    db: Db = None,
    quiet: Quiet = False,
) -> None:
    """Take back corrections: all that are named, or none."""
    from relations_db import curation
    from relations_db.export.harmless import safe

    for number in numbers:
        if not (number.isascii() and number.isdigit()):
            raise typer.BadParameter(f"{number!r} is no number of a correction")
    session = Session.of(context, db, quiet)
    with writing(session) as connection:
        # One named twice is taken back once.
        said = [curation.undo(connection, number) for number in dict.fromkeys(map(int, numbers))]
    for each in said:
        print(safe(f"taken back: {each.kind} {each.what} {', '.join(each.things)}"))


@app.command(
    cls=Command,
    epilog=examples("corrections export > mine.jsonl", "corrections export --db laos.sqlite > laos.jsonl"),
)
def export(context: typer.Context, db: Db = None, quiet: Quiet = False) -> None:
    """Write all corrections as lines of JSON."""
    from relations_db import curation

    with Session.of(context, db, quiet).reading_tables() as connection:
        for line in curation.export_lines(connection):
            print(line)


@app.command(
    "import",
    cls=Command,
    epilog=examples("corrections import mine.jsonl", "corrections import --db new.sqlite - < mine.jsonl"),
)
def take(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="Lines of JSON, or - for standard input.")],
    db: Db = None,
    quiet: Quiet = False,
) -> None:
    """Take over corrections that were exported; those that are known change nothing.

    They hold as soon as the articles that they are about have been ingested.
    """
    from relations_db import curation

    session = Session.of(context, db, quiet)
    given = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    with writing(session) as connection:
        new = curation.import_lines(connection, given.splitlines())
    print(f"{new:,} new {'correction' if new == 1 else 'corrections'}")
