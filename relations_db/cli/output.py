"""Choose the form and the columns of an answer, and write it where it was asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal, TextIO

from relations_db.errors import RelationsError
from relations_db.export import FORMS, SUFFIXES, Form, write

Format = Literal["table"] | Form
FORMATS: tuple[Format, ...] = ("table", *FORMS)

Drawer = Callable[[Sequence[str], Iterable[Sequence[Any]], TextIO], int]


@dataclass(frozen=True, slots=True)
class Layout:
    """Say which columns a kind of row is shown with.

    Attributes:
        names: the columns there are; None: those of `row`.
        table: the columns of a table on a terminal, few enough for 80 characters.
        flat: the columns of TSV, CSV and Markdown.
        key: the column that `--ids` prints.
        row: the dataclass of the rows; its fields and properties are the columns. None for rows that are
            tuples of the values of `names`.
    """

    table: tuple[str, ...]
    flat: tuple[str, ...]
    key: str = "key"
    row: type | None = None
    names: tuple[str, ...] = ()

    def columns(self) -> tuple[str, ...]:
        """Give the names that `--columns` may pick from."""
        if self.row is None:
            return self.names
        derived = [name for name, value in vars(self.row).items() if isinstance(value, property)]
        return (*(field.name for field in fields(self.row)), *derived)

    def chosen(self, wanted: str | None, form: Format) -> tuple[str, ...]:
        """Give the columns to write in a form.

        Args:
            wanted: names with commas between them, as after `--columns`, or None.
            form: the form of the output.

        Raises:
            RelationsError: a name that is no column.
        """
        if wanted is not None:
            known = {name.lower().replace("-", "_"): name for name in self.columns()}
            asked = [name.strip().lower().replace("-", "_") for name in wanted.split(",") if name.strip()]
            for name in asked:
                if name not in known:
                    raise RelationsError(f"there is no column {name!r}; there are {', '.join(self.columns())}")
            if not asked:
                raise RelationsError(f"--columns names no column; there are {', '.join(self.columns())}")
            return tuple(known[name] for name in asked)
        if form == "ids":
            return (self.key,)
        if form in ("json", "jsonl"):
            return self.names if self.row is None else tuple(field.name for field in fields(self.row))
        return self.table if form == "table" else self.flat

    def values(self, rows: Iterable[Any], chosen: Sequence[str]) -> Iterator[Sequence[Any]]:
        """Give the values of some columns of each row."""
        if self.row is None:
            places = [self.names.index(name) for name in chosen]
            return ([row[place] for place in places] for row in rows)
        return ([getattr(row, name) for name in chosen] for row in rows)


@dataclass(frozen=True, slots=True)
class Output:
    """What the shared options say of an answer: its form and columns, where it goes, whether only a count."""

    form: Format
    columns: str | None = None
    count: bool = False
    file: str | None = None

    @classmethod
    def of(cls, given: Mapping[str, Any], terminal: bool | None = None) -> Output:
        """Give the output that options ask for: else a table on a terminal, in a file what its name says.

        Args:
            given: what followed the options of `options.OUTPUT`.
            terminal: whether rows go to a terminal; standard output is asked when None.

        Raises:
            RelationsError: more than one form, or a file whose name says none.
        """
        asked = [form for form in FORMATS if given.get(form)]
        if len(asked) > 1:
            raise RelationsError(f"one form at a time: --{' or --'.join(asked)}")
        file = given.get("output")
        if asked:
            form = asked[0]
        elif file:
            known = SUFFIXES.get(Path(file).suffix.lower())
            if known is None:
                raise RelationsError(f"{file!r} does not end like .csv or .json; name a form, as in --csv")
            form = known
        else:
            form = "table" if (sys.stdout.isatty() if terminal is None else terminal) else "tsv"
        return cls(form, given.get("columns"), bool(given.get("count")), file)

    def write(self, rows: Iterable[Any], layout: Layout, draw: Drawer | None = None) -> int:
        """Write rows, one after another wherever the form allows it, and give their number.

        Args:
            rows: as the layout describes them.
            layout: the columns there are.
            draw: draws them as a table; the shared one when None.

        Raises:
            RelationsError: a column that there is not.
        """
        chosen = layout.chosen(self.columns, self.form)
        values = layout.values(rows, chosen)
        with self._opened() as out:
            if self.form == "table":
                return (draw or _table)(chosen, values, out)
            return write(chosen, values, self.form, out)

    @contextmanager
    def _opened(self) -> Iterator[TextIO]:
        if self.file is None:
            yield sys.stdout
            return
        with Path(self.file).open("w", encoding="utf-8", newline="") as out:
            yield out


def _table(columns: Sequence[str], rows: Iterable[Sequence[Any]], out: TextIO) -> int:
    from relations_db.cli.table import write_table

    return write_table(columns, rows, out)
