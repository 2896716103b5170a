"""Write rows in every form that the commands share: table, TSV, CSV, JSON, JSON lines, Markdown, keys."""

import csv
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from itertools import chain
from typing import Any, Literal, TextIO

from relations_db.cli.text import cell, json_text, markdown, safe
from relations_db.errors import RelationsError

Format = Literal["table", "tsv", "csv", "json", "jsonl", "markdown", "ids"]
FORMATS: tuple[Format, ...] = ("table", "tsv", "csv", "json", "jsonl", "markdown", "ids")


@dataclass(frozen=True, slots=True)
class Layout:
    """Say which columns a kind of row is shown with.

    Attributes:
        row: the dataclass of the rows; its fields and properties are the columns there are.
        table: the columns of a table on a terminal, few enough for 80 characters.
        flat: the columns of TSV, CSV and Markdown.
        key: the column that `--ids` prints.
    """

    row: type
    table: tuple[str, ...]
    flat: tuple[str, ...]
    key: str = "key"

    def columns(self) -> tuple[str, ...]:
        """Give the names that `--columns` may pick from."""
        derived = [name for name, value in vars(self.row).items() if isinstance(value, property)]
        return (*(field.name for field in fields(self.row)), *derived)

    def chosen(self, wanted: str | None, form: Format) -> tuple[str, ...] | None:
        """Give the columns to write in a form; None stands for everything there is.

        Args:
            wanted: names with commas between them, as after `--columns`, or None.
            form: the form of the output.

        Raises:
            RelationsError: a name that is no column.
        """
        if wanted is not None:
            names = tuple(
                name.strip().lower().replace("-", "_") for name in wanted.split(",") if name.strip()
            )
            for name in names:
                if name not in self.columns():
                    raise RelationsError(
                        f"there is no column {name!r}; there are {', '.join(self.columns())}"
                    )
            return names
        if form in ("json", "jsonl"):
            return None
        return self.table if form == "table" else self.flat


def plain(value: Any) -> Any:
    """Give a value as JSON knows it: dataclasses as objects, tuples as arrays, dates as texts."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value


def flat(value: Any) -> str:
    """Give a value as one text; the parts of a list that hold commas have `; ` between them, others `, `."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        parts = [flat(part) for part in value]
        return ("; " if any("," in part for part in parts) else ", ").join(parts)
    return str(value)


def write(rows: Iterable[Any], layout: Layout, form: Format, columns: str | None, out: TextIO) -> int:
    """Write rows to a stream, one after another wherever the form allows it.

    Args:
        rows: instances of `layout.row`.
        layout: the columns the rows have.
        form: the form of the output.
        columns: what follows `--columns`, or None.
        out: where to write.

    Returns:
        The number of rows written.

    Raises:
        RelationsError: a column that there is not.
    """
    chosen = layout.chosen(columns, form)
    if form == "ids":
        return _lines((safe(flat(getattr(row, layout.key))) for row in rows), out)
    if form in ("json", "jsonl"):
        documents = (_document(row, chosen) for row in rows)
        return _lines(documents, out) if form == "jsonl" else _array(documents, out)
    names = chosen or layout.flat
    cells = ([flat(getattr(row, name)) for name in names] for row in rows)
    return _WRITERS[form](names, cells, out)


def _document(row: Any, columns: Sequence[str] | None) -> str:
    value = plain(row) if columns is None else {name: plain(getattr(row, name)) for name in columns}
    return json_text(json.dumps(value, ensure_ascii=False))


def _lines(lines: Iterable[str], out: TextIO) -> int:
    count = 0
    for line in lines:
        out.write(f"{line}\n")
        count += 1
    return count


def _array(documents: Iterable[str], out: TextIO) -> int:
    count = 0
    out.write("[")
    for count, document in enumerate(documents, 1):
        out.write(",\n " if count > 1 else "\n ")
        out.write(document)
    out.write("\n]\n" if count else "]\n")
    return count


def _csv(columns: Sequence[str], rows: Iterable[list[str]], out: TextIO) -> int:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    count = 0
    for row in rows:
        writer.writerow(cell(value) for value in row)
        count += 1
    return count


def _tsv(columns: Sequence[str], rows: Iterable[list[str]], out: TextIO) -> int:
    # A cell has neither tab nor newline any more, so nothing needs a quotation mark.
    return _lines(("\t".join(row) for row in chain([columns], (map(cell, row) for row in rows))), out) - 1


def _markdown(columns: Sequence[str], rows: Iterable[list[str]], out: TextIO) -> int:
    head: Iterator[Sequence[str]] = iter((columns, ["---"] * len(columns)))
    body = ([markdown(value) for value in row] for row in rows)
    return _lines((f"| {' | '.join(row)} |" for row in chain(head, body)), out) - 2


def _table(columns: Sequence[str], rows: Iterable[list[str]], out: TextIO) -> int:
    from relations_db.cli.table import write_table

    return write_table(columns, rows, out)


_WRITERS: dict[str, Callable[[Sequence[str], Iterable[list[str]], TextIO], int]] = {
    "csv": _csv, "tsv": _tsv, "markdown": _markdown, "table": _table,
}  # fmt: skip


def form_for(flags: dict[str, bool], out: TextIO | None = None) -> Format:
    """Give the form that was asked for, else a table on a terminal and TSV elsewhere.

    Args:
        flags: for each form, whether its option was given.
        out: where the rows go; standard output when None.

    Raises:
        RelationsError: more than one form.
    """
    asked = [form for form in FORMATS if flags.get(form)]
    if len(asked) > 1:
        raise RelationsError(f"one form at a time: --{' or --'.join(asked)}")
    return asked[0] if asked else "table" if (out or sys.stdout).isatty() else "tsv"
