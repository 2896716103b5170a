"""Count who met whom how often, as bars or as a heat map."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from relations_db.cli.commands import Command, examples
from relations_db.cli.declaring import declare
from relations_db.cli.options import FILTERS, OUTPUT, SESSION
from relations_db.cli.session import Session

if TYPE_CHECKING:
    from relations_db.queries.stats import Counts

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_BY = (
    "year", "month", "pair", "country", "organization", "person", "party", "office", "place", "in", "kind", "status",
    "level", "mode", "form",
)  # fmt: skip
_DEFAULT = "pair,year"
_LIMIT, _COLUMNS = 15, 10
_SHADES = " ░▒▓█"
_HEAT = ("", "on #3b2a14", "on #6b4413", "on #a05f10", "on #d97706")
_OPTIONS = {name: option for name, option in FILTERS.items() if name != "sort"}


def _checked(given: Any) -> tuple[str, ...]:
    """Take what to count by: one or two of the names, with a comma between.

    Raises:
        typer.BadParameter: it is none of them, or there are more.
    """
    from relations_db.errors import RelationsError
    from relations_db.queries.vocabulary import choice

    try:
        by = tuple(choice("way to count", word, _BY) for word in (given or _DEFAULT).split(",") if word.strip())
    except RelationsError as error:
        raise typer.BadParameter(str(error)) from None
    if not 1 <= len(set(by)) == len(by) <= 2:
        raise typer.BadParameter("count by one or two different things, as in pair,year")
    return by


def _stats(context: typer.Context, by: Any, **given: Any) -> None:
    from relations_db.cli.output import Layout, Output
    from relations_db.cli.query.asking import filters_from
    from relations_db.errors import RelationsError
    from relations_db.queries.stats import count_events

    by = by or _checked(None)
    session = Session.of(context, given["db"], given["quiet"])
    names = (*by, "count")
    layout = Layout(names, names, names[0], names=names)
    try:
        output = Output.of(given)
        layout.chosen(output.columns, output.form)
    except RelationsError as error:
        raise typer.BadParameter(str(error)) from None
    drawn = output.form == "table" and not output.columns and not output.file
    filters = filters_from(given, _OPTIONS, limit=_LIMIT if drawn and by[0] not in ("year", "month") else None)
    with session.reading() as connection:
        counts = count_events(connection, by, filters)
    if output.count:
        print(len(counts.rows))
    elif not counts.rows:
        output.write(counts.rows, layout)
        session.say("nothing matches")
    elif drawn:
        (_bars if len(by) == 1 else _heat_map)(counts)
    else:
        output.write(counts.rows, layout)


def _bars(counts: Counts) -> None:
    """Draw a bar for each value."""
    from rich.table import Table
    from rich.text import Text

    from relations_db.cli.table import console
    from relations_db.export.harmless import safe

    out = console(sys.stdout)
    most = max(int(row[-1]) for row in counts.rows)
    longest = min(36, max(len(_shown(row[0])) for row in counts.rows))
    room = max(10, out.width - longest - len(f"{most:,}") - 6)
    table = Table.grid(padding=(0, 2))
    table.add_column(max_width=36)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    for value, count in counts.rows:
        table.add_row(Text(safe(_shown(value))), f"{count:,}", Text(_bar(int(count) / most * room), "#d97706"))
    out.print(table)


def _bar(length: float) -> str:
    whole, rest = divmod(round(length * 8), 8)
    return "█" * whole + ("▏▎▍▌▋▊▉"[rest - 1] if rest else "") or "▏"


def _heat_map(counts: Counts) -> None:
    """Draw numbers on a ground that is the brighter the higher they are; without colour, shades go with them."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    from relations_db.cli.table import console
    from relations_db.export.harmless import safe

    out = console(sys.stdout)
    cells = {(row[0], row[1]): int(row[2]) for row in counts.rows}
    firsts = list(dict.fromkeys(row[0] for row in counts.rows))
    columns = _columns(cells, counts.by[1])
    shown = [[cells.get((first, column), 0) for column in columns] for first in firsts]
    most = max((count for row in shown for count in row), default=1) or 1
    colour = out.color_system is not None and not out.no_color
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 0))
    table.add_column(counts.by[0].replace("_", " "), max_width=30)
    for column in columns:
        table.add_column(Text(f" {safe(_shown(column))}"), justify="right", max_width=14)
    table.add_column(" all", justify="right")
    for first, row in zip(firsts, shown, strict=True):
        drawn = [_cell(count, most, colour) for count in row]
        total = sum(count for (value, _), count in cells.items() if value == first)
        table.add_row(Text(safe(_shown(first))), *drawn, Text(f" {total:,}", "bold"))
    out.print(table)
    left = len({column for _, column in cells}) - len(columns)
    if left > 0:
        out.print(Text(f"{left} more of {counts.by[1]} are left out but counted under all; --csv has them", "dim"))


def _columns(cells: dict[tuple[Any, Any], int], by: str) -> Sequence[Any]:
    """Give the columns there is room for: the last years, or the values with the most events."""
    totals: dict[Any, int] = {}
    for (_, column), count in cells.items():
        totals[column] = totals.get(column, 0) + count
    if by in ("year", "month"):
        return sorted(totals)[-_COLUMNS:]
    return sorted(totals, key=lambda value: (-totals[value], str(value)))[: _COLUMNS - 4]


def _cell(count: int, most: int, colour: bool) -> Any:
    from rich.text import Text

    heat = 0 if not count else 1 + min(3, int(4 * (count - 1) / most))
    if colour:
        return Text(f" {count or '·':>4} ", _HEAT[heat] if count else "dim")
    return Text(f" {_SHADES[heat]}{count or '·':>3}")


def _shown(value: Any) -> str:
    return str(value).replace("_", " ")


def _by_option() -> Any:
    option = typer.Option(
        "--by", metavar="A[,B]", help=f"What to count by, one or two of: {', '.join(_BY)}.",
        callback=_checked, autocompletion=lambda: list(_BY),
    )  # fmt: skip
    return Annotated[str | None, option]


declare(_stats, {"by": _by_option(), **_OPTIONS, **OUTPUT, **SESSION})
app.command(
    "stats",
    cls=Command,
    help="Who met whom how often, by year, level, place and more.\n\n"
    "Meetings and calls are counted, unless --kind or --form names something else.",
    epilog=examples("stats", "stats --by country,year --country China", "stats --by person --in Laos --csv"),
)(_stats)
