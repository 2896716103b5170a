"""Check that the terms of an office are found by the words that give it."""

from __future__ import annotations

import pytest

from relations_db.language.tenures import known_until, monarchies, office_in, terms_of


def month(text: str) -> int:
    year, number = text.split("-")
    return int(year) * 12 + int(number) - 1


@pytest.mark.parametrize(
    ("person", "title", "expected"),
    [
        ("Bill Clinton|US", "president", [("1993-01", "2001-01")]),
        # One who came back has several terms.
        ("Luiz Inácio Lula da Silva|BR", "president", [("2003-01", "2011-01"), ("2023-01", None)]),
        # The words may give the office otherwise, with another, or without all of its name.
        ("S. Jaishankar|IN", "external affairs minister", [("2019-05", None)]),
        ("Penny Wong|AU", "minister for foreign affairs", [("2022-05", None)]),
        ("Qin Gang|CN", "state councilor and foreign minister", [("2022-12", "2023-07")]),
        ("Nguyen Phu Trong|VN", "general secretary of the central committee", [("2011-01", "2024-07")]),
        ("Bill Clinton|US", "vice president", []),
        ("Bill Clinton|US", "prime minister", []),
        ("Nobody|US", "president", []),
    ],
)
def test_terms_of(person: str, title: str, expected: list[tuple[str, str | None]]) -> None:
    assert terms_of(person, title) == tuple((month(a), b and month(b)) for a, b in expected)


def test_known_until() -> None:
    assert known_until() >= month("2025-01")


@pytest.mark.parametrize(
    ("person", "year", "expected"),
    [
        ("Bill Clinton|US", 1995, "president"),
        ("Bill Clinton|US", 1990, None),
        ("Bill Clinton|US", None, None),
        ("S. Jaishankar|IN", None, "external affairs minister"),
        # Of two offices held together the higher is shown; of two held one after the other in a year neither.
        ("Xi Jinping|CN", 2020, "president"),
        ("Vladimir Putin|RU", 2008, None),
        ("Nobody|US", 2020, None),
    ],
)
def test_office_in(person: str, year: int | None, expected: str | None) -> None:
    assert office_in(person, year) == expected


def test_monarchies() -> None:
    assert {"GB", "JO", "BT"} <= monarchies()
    assert monarchies().isdisjoint({"FR", "CN", "GR"})
