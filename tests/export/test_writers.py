import csv
import io
import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations_db.export import FORMS, Form, write

CELLS = st.one_of(st.none(), st.text(max_size=12), st.integers(), st.tuples(st.text(max_size=5), st.integers()))
TABLES = st.lists(st.tuples(CELLS, CELLS), max_size=4)
ACTIVE = {chr(code) for code in (*range(0x0A), *range(0x0B, 0x20), *range(0x7F, 0xA0), 0x2028, 0x202E, 0x2066)}


def written(rows: list[tuple[Any, ...]], form: Form, columns: tuple[str, ...] = ("a", "b")) -> str:
    out = io.StringIO(newline="")
    assert write(columns, rows, form, out) == len(rows)
    return out.getvalue()


@given(TABLES, st.sampled_from(FORMS))
def test_no_text_can_act_where_it_is_read(rows: list[tuple[Any, ...]], form: Form) -> None:
    text = written(rows, form)
    assert not ACTIVE & (set(text) - ({"\t"} if form == "tsv" else set()))
    text.encode()


@given(TABLES)
def test_every_form_has_one_record_a_row(rows: list[tuple[Any, ...]]) -> None:
    assert len(list(csv.reader(io.StringIO(written(rows, "csv"), newline="")))) == len(rows) + 1
    for form, more in (("tsv", 1), ("jsonl", 0), ("markdown", 2), ("ids", 0)):
        assert written(rows, form).count("\n") == len(rows) + more  # type: ignore[arg-type]
    assert len(json.loads(written(rows, "json"))) == len(rows)
    assert all(line.count("\t") == 1 for line in written(rows, "tsv").splitlines())


@given(TABLES, st.sampled_from(["csv", "tsv"]))
def test_no_cell_is_a_formula(rows: list[tuple[Any, ...]], form: Form) -> None:
    text = io.StringIO(written(rows, form), newline="")
    cells = csv.reader(text, delimiter="\t" if form == "tsv" else ",", quoting=csv.QUOTE_MINIMAL)
    if form == "csv":
        assert not [cell for row in cells for cell in row if cell[:1] in set("=+-@")]


VALUES: list[tuple[object, str, object]] = [
    (None, "", None),
    (("x", "y"), "x, y", ["x", "y"]),
    (("a, b", "c"), "a, b; c", ["a, b", "c"]),
    (date(2024, 8, 19), "2024-08-19", "2024-08-19"),
    (b"\x00\xff", "00ff", "00ff"),
    (float("inf"), "inf", "inf"),
    (7, "7", 7),
    ("\x1b]0;title\x07done", "]0;title done", "\x1b]0;title\x07done"),
    ("\ud800", "?", "\ud800"),
]


@pytest.mark.parametrize(("value", "cell", "document"), VALUES)
def test_values(value: object, cell: str, document: object) -> None:
    assert written([(value,)], "tsv", ("a",)).splitlines()[1:] == [cell]
    assert json.loads(written([(value,)], "jsonl", ("a",))) == {"a": document}
