"""Draw a relation month by month."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import typer

from relations_db.cli.commands import Command, examples
from relations_db.cli.completing import offering
from relations_db.cli.declaring import declare
from relations_db.cli.options import FILTERS, OUTPUT, SESSION, flag
from relations_db.cli.session import Session

if TYPE_CHECKING:
    from relations_db.queries.timeline import TimelineRow

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_SHOWN = ("date", "kind", "what", "where", "who")
_FLAT = ("month", "date", "kind", "status", "what", "where", "who", "main", "key")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MARKS = {
    "summit": ("▲", "bold red"), "visit": ("✈", "cyan"), "agreement": ("✎", "green"), "gathering": ("◆", "magenta"),
    "meeting": ("●", "yellow"), "call": ("○", "yellow"), "message": ("✉", "blue"), "ceremony": ("◇", "magenta"),
}  # fmt: skip
_PLURALS = {"ceremony": "ceremonies"}
_MOST_MARKS = 24
_OPTIONS = {
    name: option for name, option in FILTERS.items() if name not in ("between", "country", "sort", "limit", "offset")
}


def _timeline(context: typer.Context, sides: list[str], **given: Any) -> None:
    from relations_db.cli.output import Layout, Output
    from relations_db.cli.query.asking import filters_from
    from relations_db.errors import RelationsError
    from relations_db.queries.timeline import TimelineRow, count_timeline, timeline

    session = Session.of(context, given["db"], given["quiet"])
    if len(sides) > 2:
        raise typer.BadParameter("a timeline is of one country or of two; put names of several words in quotes")
    layout = Layout(_SHOWN, _FLAT, row=TimelineRow)
    try:
        output = Output.of(given)
        layout.chosen(output.columns, output.form)
    except RelationsError as error:
        raise typer.BadParameter(str(error)) from None
    with session.reading() as connection:
        filters = filters_from(given, _OPTIONS)
        if output.count:
            print(count_timeline(connection, tuple(sides), filters))
            return
        rows = timeline(connection, tuple(sides), filters)
    if not rows:
        output.write(rows, layout)
        session.say(f"nothing is known {'of' if len(sides) == 1 else 'between'} {' and '.join(sides)}")
    elif output.form == "table" and not output.columns and not output.file:
        _draw(rows, everything=given["all"])
    else:
        output.write(rows, layout)


def _draw(rows: list[TimelineRow], everything: bool) -> None:
    """Draw the months, each with its marks, and below it what stands out."""
    from rich.table import Table
    from rich.text import Text

    from relations_db.cli.table import console
    from relations_db.export.harmless import safe
    from relations_db.queries.timeline import by_month

    out = console(sys.stdout)
    year = ""
    for month, of_month in by_month(rows):
        if (month or "undated")[:4] != year:
            year = (month or "undated")[:4]
            out.print(Text(f"{year if month else 'undated'}", "bold"))
        name = _MONTHS[int(month[5:7]) - 1] if month and len(month) == 7 else "·"
        marks = Text()
        for row in of_month[:_MOST_MARKS]:
            marks.append(*_MARKS[row.kind])
        if len(of_month) > _MOST_MARKS:
            marks.append("…")
        head = Text.assemble(f"  {name:<4}", marks, (f"  {_counted(of_month)}", "dim"))
        out.print(head)
        table = Table.grid(padding=(0, 1))
        table.add_column(no_wrap=True, min_width=11)
        table.add_column()
        for row in of_month:
            if not (everything or row.main):
                continue
            where = f" in {row.where}" if row.where and row.kind != "call" else ""
            who = f": {', '.join(row.who)}" if row.kind != "agreement" and row.who else ""
            mark, style = _MARKS[row.kind]
            table.add_row(
                Text(f"       {_days(row)}"), Text.assemble((mark, style), f" {safe(f'{row.what}{where}{who}')}")
            )
        if table.row_count:
            out.print(table)


def _counted(rows: list[TimelineRow]) -> str:
    counts: dict[str, int] = {}
    for row in rows:
        counts[row.kind] = counts.get(row.kind, 0) + 1
    order = [kind for kind in _MARKS if kind in counts]
    return ", ".join(
        f"{counts[kind]} {kind if counts[kind] == 1 else _PLURALS.get(kind, f'{kind}s')}" for kind in order
    )


def _days(row: TimelineRow) -> str:
    """Give the days in the month, nothing where only the month is known: `18–20`."""
    first, _, last = (row.date or "").partition("/")
    if len(first) < 10:
        return ""
    if not last:
        return first[8:]
    return f"{first[8:]}–{last[8:]}" if last[:7] == first[:7] else f"{first[8:]}–{last[5:]}"


_SIDES = typer.Argument(
    metavar="A [B]", help="Countries, organisations or parties, one or two.", autocompletion=offering("side")
)

declare(
    _timeline,
    {**_OPTIONS, "all": flag("--all", help="List everything, not only what stands out."), **OUTPUT, **SESSION},
    sides=(list[str], _SIDES),
)
app.command(
    "timeline",
    cls=Command,
    help="A relation month by month: summits, visits, signings.\n\nOther contacts are counted; --all lists them.",
    epilog=examples("timeline China Vietnam", "timeline Laos --year 2024 --all", "timeline China Nepal --csv"),
)(_timeline)
