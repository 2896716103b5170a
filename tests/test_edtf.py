"""Check EDTF dates: what is one, what it spans, how two of them compare."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations_db import edtf

DAYS = st.dates(min_value=date(1000, 1, 1))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2025", (2025, 1, 1), (2025, 12, 31)),
        ("2025-02", (2025, 2, 1), (2025, 2, 28)),
        ("2024-02", (2024, 2, 1), (2024, 2, 29)),
        ("2025-02-05", (2025, 2, 5), (2025, 2, 5)),
        ("2025-02-04/2025-02-08", (2025, 2, 4), (2025, 2, 8)),
        ("2024/2025-03", (2024, 1, 1), (2025, 3, 31)),
        ("2024-12-30/2025", (2024, 12, 30), (2025, 12, 31)),
        ("0987-01", (987, 1, 1), (987, 1, 31)),
    ],
)
def test_bounds(text: str, first: tuple[int, int, int], last: tuple[int, int, int]) -> None:
    assert edtf.bounds(text) == (date(*first), date(*last))
    assert edtf.is_valid(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "25", "2025-2", "2025-13", "2025-02-30", "2023-02-29", "2025-00", "0000", "2025-02-05/", "/2025",
        "2025-02-05/2025-02-04", "2025/2026/2027", "20250205", "2025-02-05T00:00",
        "XXXX-01-19", "2025?", " 2025",
        "\uff12\uff10\uff12\uff15",
    ],
)  # fmt: skip
def test_no_date(text: str) -> None:
    assert not edtf.is_valid(text)
    with pytest.raises(ValueError, match=r"date|interval"):
        edtf.bounds(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2025", "year"), ("2025-02", "month"), ("2025-02-05", "day"), ("2025-02-05/2025-03", "month"),
     ("2025/2025-03-01", "year")],
)  # fmt: skip
def test_precision(text: str, expected: str) -> None:
    assert edtf.precision(text) == expected


@pytest.mark.parametrize(
    ("one", "other", "agree", "common", "gap"),
    [
        ("2025", "2025-02", True, "2025-02", 0),
        ("2025-02-05", "2025-02", True, "2025-02-05", 0),
        ("2025-02-05", "2025-02-06", False, None, 1),
        ("2025-01-30/2025-02-02", "2025-02-02/2025-02-08", True, "2025-02-02", 0),
        ("2025-03", "2025-02-20", False, None, 9),
        ("2024", "2026", False, None, 366),
    ],
)
def test_comparison(one: str, other: str, agree: bool, common: str | None, gap: int) -> None:
    for pair in ((one, other), (other, one)):
        assert edtf.agrees(*pair) is agree
        assert edtf.common(*pair) == common
        assert edtf.gap(*pair) == gap


def test_contains_and_hull() -> None:
    assert edtf.contains("2025-03", "2025-03-31")
    assert not edtf.contains("2025-03", "2025-03-31/2025-04-01")
    assert edtf.hull("2025-03-31", "2025-03-01") == "2025-03"
    assert edtf.days("2024-02") == 29


@pytest.mark.parametrize(
    ("text", "year", "expected"),
    [
        ("XXXX-01-19", 2025, "2025-01-19"),
        ("XXXX-08", 2025, "2025-08"),
        ("XXXX-02-29", 2025, None),
        ("XXXX-02-29", 2024, "2024-02-29"),
        ("XXXX-12-30/XXXX-01-02", 2024, "2024-12-30/2025-01-02"),
        ("XXXX-03-05/XXXX-03-07", 2024, "2024-03-05/2024-03-07"),
    ],
)
def test_completed(text: str, year: int, expected: str | None) -> None:
    assert edtf.is_open(text)
    assert edtf.completed(text, year) == expected


@pytest.mark.parametrize(
    ("text", "full", "expected"),
    [
        ("XXXX-01-19", "2025-01-19", True),
        ("XXXX-01-19", "2025-01", True),
        ("XXXX-01-19", "2025-02", False),
        ("XXXX-12-31/XXXX-01-02", "2025-01-01", True),
        ("XXXX-02-29", "2023/2025", True),
        ("XXXX-02-29", "2023", False),
    ],
)
def test_fits(text: str, full: str, expected: bool) -> None:
    assert edtf.fits(text, full) is expected


def test_parts() -> None:
    assert edtf.from_parts(987) == "0987"
    assert edtf.from_parts(2025, 2, 5) == "2025-02-05"
    assert edtf.from_open_parts(2, 29) == "XXXX-02-29"
    assert not edtf.is_open("2025-01")
    with pytest.raises(ValueError):
        edtf.from_parts(2025, 2, 29)
    with pytest.raises(ValueError):
        edtf.from_open_parts(4, 31)
    with pytest.raises(ValueError):
        edtf.from_bounds(date(2025, 2, 2), date(2025, 2, 1))


@given(DAYS, DAYS)
def test_bounds_undo_from_bounds(one: date, other: date) -> None:
    first, last = min(one, other), max(one, other)
    assert edtf.bounds(edtf.from_bounds(first, last)) == (first, last)


@given(DAYS, DAYS)
def test_days_held_in_their_month_and_year(one: date, other: date) -> None:
    text = one.isoformat()
    assert edtf.contains(text[:7], text)
    assert edtf.contains(text[:4], text[:7])
    assert edtf.agrees(text[:4], other.isoformat()) is (one.year == other.year)


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    if edtf.is_valid(text):
        first, last = edtf.bounds(text)
        assert first <= last


def test_week_and_shift_stay_in_the_calendar() -> None:
    assert edtf.week_of(date(2025, 1, 1)) == (date(2024, 12, 30), date(2025, 1, 5))
    assert edtf.shifted(date.max, 3) == date.max
    assert edtf.shifted(date(2024, 2, 28), 2) == date(2024, 3, 1)
    assert edtf.week_of(date.max)[1] == date.max
