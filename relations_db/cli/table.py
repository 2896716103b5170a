"""Draw tables that fit the terminal."""

from collections.abc import Iterable, Sequence
from typing import Any, TextIO

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from relations_db.export.harmless import safe
from relations_db.export.values import flat

# What these columns hold is short and loses its sense when it is broken.
_WHOLE = frozenset(("id", "date", "code", "country", "count", "events", "meetings", "acronym", "line", "first", "last"))
_DATES = frozenset({"date", "first", "last"})
_NUMBERS = frozenset({"id", "count", "events", "meetings", "people", "articles"})


def console(out: TextIO) -> Console:
    """Give a console that writes to a stream and takes nothing for markup or emoji codes."""
    return Console(file=out, markup=False, emoji=False, highlight=False, soft_wrap=False)


def write_table(columns: Sequence[str], rows: Iterable[Sequence[Any]], out: TextIO) -> int:
    """Draw rows under their columns and give their number; nothing is drawn where there are none."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False)
    for column in columns:
        table.add_column(
            Text(column.replace("_", " ")),
            overflow="fold",
            no_wrap=column in _WHOLE,
            justify="right" if column in _NUMBERS else "left",
            style="cyan" if column in ("id", "key") else "",
        )
    for row in rows:
        shown = (
            _short(flat(value)) if column in _DATES else flat(value) for column, value in zip(columns, row, strict=True)
        )
        table.add_row(*(Text(safe(value)) for value in shown))
    if table.row_count:
        console(out).print(table)
    return table.row_count


def _short(date: str) -> str:
    """Give an interval without what its last day has in common with the first: `2024-05-13/15`."""
    first, slash, last = date.partition("/")
    if len(first) != len(last):
        return date
    common = 8 if first[:8] == last[:8] else 5 if first[:5] == last[:5] else 0
    return f"{first}{slash}{last[common:]}"
