"""Draw tables that fit the terminal."""

import re
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

from rich import box
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from relations_db.export.harmless import safe
from relations_db.export.values import flat, short_date

# What these columns hold is short and loses its sense when it is broken.
_WHOLE = frozenset(("id", "date", "code", "country", "count", "events", "meetings", "acronym", "line", "first", "last"))
_DATES = frozenset({"date", "first", "last"})
_NUMBERS = frozenset({"id", "count", "events", "meetings", "people", "articles"})
_KEYS = frozenset({"key", "other", "event", "parent"})
# What a column needs so that it can be read, and what lies between two.
_READABLE, _BETWEEN = 8, 3


def console(out: TextIO) -> Console:
    """Give a console that writes to a stream and takes nothing for markup or emoji codes."""
    return Console(file=out, markup=False, emoji=False, highlight=False, soft_wrap=False)


class _Key:
    """A key, which is broken behind a hyphen."""

    def __init__(self, key: str) -> None:
        self.parts = re.findall(r"[^-]*-?", key)

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement(max(map(cell_len, self.parts)), sum(map(cell_len, self.parts)))

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        line = ""
        for part in self.parts:
            if line and cell_len(line + part) > options.max_width:
                yield Text(line, overflow="fold")
                line = ""
            line += part
        yield Text(line, overflow="fold")


def write_table(columns: Sequence[str], rows: Iterable[Sequence[Any]], out: TextIO) -> int:
    """Draw rows under their columns and give their number; nothing is drawn where there are none.

    Where there are more columns than can be read side by side, each row is a block with a column a line.
    """
    cells = [
        [
            safe(short_date(flat(value)) if column in _DATES else flat(value))
            for column, value in zip(columns, row, strict=True)
        ]
        for row in rows
    ]
    if not cells:
        return 0
    screen = console(out)
    needed = [
        max(max(map(cell_len, words)), min(_READABLE, max(cell_len(row[at]) for row in cells)))
        for at, column in enumerate(columns)
        if (words := column.split("_"))
    ]
    if sum(needed) + _BETWEEN * (len(columns) - 1) > screen.width:
        _write_blocks(columns, cells, screen)
    else:
        screen.print(_side_by_side(columns, cells))
    return len(cells)


def _side_by_side(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Table:
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
        table.add_row(
            *(_Key(cell) if column in _KEYS else Text(cell) for column, cell in zip(columns, row, strict=True))
        )
    return table


def _write_blocks(columns: Sequence[str], rows: Iterable[Sequence[str]], screen: Console) -> None:
    """Write what the cells hold that are not empty, each behind the name of its column."""
    for number, row in enumerate(rows):
        if number:
            screen.print()
        block = Table.grid(padding=(0, 2))
        block.add_column(no_wrap=True, style="bold")
        block.add_column(overflow="fold")
        for column, cell in zip(columns, row, strict=True):
            if cell:
                block.add_row(Text(column.replace("_", " ")), Text(cell))
        screen.print(block)
