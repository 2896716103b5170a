"""Check which names of gatherings can be of one, by whom they join."""

from __future__ import annotations

import pytest

from relations_db.resolution.titles import likeness, parse, sort_of

ALIKE = [
    ("EU-Africa summit", "European Union-Africa summit"),
    ("China-Central Asia Summit", "Central Asia-China summit"),
    ("first EU–Central Asia Summit", "EU-Central Asia summit"),
    ("Korea-Africa Summit", "summit of Korea and Africa"),
    ("GCC-US Summit", "US-GCC summit"),
]
APART = [
    ("2nd India-CARICOM Summit", "Second Africa-CARICOM Summit"),
    ("India-Africa Forum", "Japan-Africa Forum"),
    ("third Turkey-Africa Summit", "third Russia–Africa Summit"),
    ("Thirtieth Lusophone Ocean Forum", "31st Lusophone Ocean Forum"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_names_of_one_pair(one: str, other: str) -> None:
    assert (likeness(parse(one), parse(other)) or 0) >= 0.6


@pytest.mark.parametrize(("one", "other"), APART)
def test_names_of_two_pairs(one: str, other: str) -> None:
    assert likeness(parse(one), parse(other)) is None


def test_sorts_of_ceremonies_on_one_day() -> None:
    rules = ("give welcome ceremony", "signing", "held banquet", "partake festivities")
    assert len({sort_of(rule) for rule in rules} - {None}) == len(rules)
    assert sort_of("guard") == sort_of("held welcome ceremony")
