"""Write rows to a stream, one after another, in each of the forms there are."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, Final, Literal, TextIO

from relations_db.export.harmless import cell, json_text, markdown, safe
from relations_db.export.values import flat, plain

Form = Literal["csv", "tsv", "json", "jsonl", "markdown", "ids"]
FORMS: Final[tuple[Form, ...]] = ("csv", "tsv", "json", "jsonl", "markdown", "ids")

# The form a file has by the end of its name.
SUFFIXES: Final[dict[str, Form]] = {
    ".csv": "csv", ".tsv": "tsv", ".tab": "tsv", ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl",
    ".md": "markdown", ".txt": "tsv",
}  # fmt: skip

Rows = Iterable[Sequence[Any]]


def write(columns: Sequence[str], rows: Rows, form: Form, out: TextIO) -> int:
    """Write rows and give their number.

    Nothing in a value can act where it is read: no cell of CSV or TSV is a formula, no form lets an escape
    sequence through, Markdown has no markup but its own.

    Args:
        columns: names of the columns, for `ids` one.
        rows: for each row its values, in the order of the columns.
        form: how to write them.
        out: a text stream; for CSV one that leaves line ends alone.
    """
    return _WRITERS[form](columns, rows, out)


def _lines(lines: Iterable[str], out: TextIO) -> int:
    count = 0
    for line in lines:
        out.write(f"{line}\n")
        count += 1
    return count


def _documents(columns: Sequence[str], rows: Rows) -> Iterator[str]:
    for row in rows:
        value = {name: plain(part) for name, part in zip(columns, row, strict=True)}
        yield json_text(json.dumps(value, ensure_ascii=False))


def _json_lines(columns: Sequence[str], rows: Rows, out: TextIO) -> int:
    return _lines(_documents(columns, rows), out)


def _json(columns: Sequence[str], rows: Rows, out: TextIO) -> int:
    count = 0
    out.write("[")
    for count, document in enumerate(_documents(columns, rows), 1):
        out.write(",\n " if count > 1 else "\n ")
        out.write(document)
    out.write("\n]\n" if count else "]\n")
    return count


def _csv(columns: Sequence[str], rows: Rows, out: TextIO) -> int:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    count = 0
    for row in rows:
        writer.writerow(cell(flat(value)) for value in row)
        count += 1
    return count


def _tsv(columns: Sequence[str], rows: Rows, out: TextIO) -> int:
    # A cell has neither tab nor newline any more, so nothing needs a quotation mark.
    cells = ([cell(flat(value)) for value in row] for row in rows)
    return _lines(("\t".join(row) for row in chain([columns], cells)), out) - 1


def _markdown(columns: Sequence[str], rows: Rows, out: TextIO) -> int:
    head: Iterator[Sequence[str]] = iter((columns, ["---"] * len(columns)))
    body = ([markdown(flat(value)) for value in row] for row in rows)
    return _lines((f"| {' | '.join(row)} |" for row in chain(head, body)), out) - 2


def _ids(columns: Sequence[str], rows: Rows, out: TextIO) -> int:
    return _lines((safe(flat(row[0])) for row in rows), out)


_WRITERS: dict[Form, Callable[[Sequence[str], Rows, TextIO], int]] = {
    "csv": _csv, "tsv": _tsv, "json": _json, "jsonl": _json_lines, "markdown": _markdown, "ids": _ids,
}  # fmt: skip
