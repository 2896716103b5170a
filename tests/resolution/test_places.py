"""Check that an event without a place takes that of its visit's other events, and only then."""

from __future__ import annotations

import pytest

from relations_db.resolution.places import carry_places
from relations_db.resolution.things import Event

HOST = "FJ"


def event(
    kind: str, key: str, place: str | None, day: int = 6, *, parent: str | None = "v", mode: str | None = None,
    country: str | None = HOST, sides: tuple[str, ...] = (HOST, "TO"),
) -> Event:  # fmt: skip
    return Event(
        key, kind, "held", mode, None, None, None, HOST if kind == "visit" else None, None,  # type: ignore[arg-type]
        f"2024-05-{day:02}", "stated", place, country if place else None, sides, (), (), parent, (), 1.0,
    )  # fmt: skip


def visit(place: str | None = None) -> Event:
    return event("visit", "v", place, parent=None)


@pytest.mark.parametrize(
    ("told", "of_visit", "expected"),
    [
        ([("Suva", 5)], None, "Suva"),
        ([("Suva", 5), ("Suva", 7)], None, "Suva"),
        ([("Suva", 5), ("Nadi", 7)], None, None),
        ([("Suva", 6), ("Nadi", 7)], None, "Suva"),
        ([("Suva", 6), ("Nadi", 6)], None, None),
        ([], None, None),
        ([], "Nadi", "Nadi"),
        ([("Suva", 5)], "Nadi", "Suva"),
    ],
)
def test_the_city_of_a_visit(told: list[tuple[str, int]], of_visit: str | None, expected: str | None) -> None:
    others = [event("meeting", f"m{n}", place, day) for n, (place, day) in enumerate(told)]
    found = carry_places([visit(of_visit), *others, event("meeting", "silent", None)])
    assert found[-1].place == expected
    assert found[-1].place_country == (HOST if expected else None)
    assert found[:-1] == (visit(of_visit), *others)


@pytest.mark.parametrize(
    ("silent", "expected"),
    [
        (event("ceremony", "e", None), "Suva"),
        (event("meeting", "e", None, mode="in_person"), "Suva"),
        (event("meeting", "e", None, mode="video"), None),
        (event("call", "e", None, mode="phone"), None),
        (event("meeting", "e", None, sides=("TO", "WS")), None),
        (event("meeting", "e", None, parent=None), None),
        (event("meeting", "e", None, parent="elsewhere"), None),
        (event("meeting", "e", "Apia", country="WS"), "Apia"),
    ],
)
def test_what_takes_a_place(silent: Event, expected: str | None) -> None:
    assert carry_places([visit(), event("meeting", "m", "Suva"), silent])[-1].place == expected


def test_a_city_abroad_is_not_carried() -> None:
    abroad = event("meeting", "m", "Apia", country="WS")
    assert carry_places([visit(), abroad, event("meeting", "e", None)])[-1].place is None


def test_what_was_carried_is_not_carried_on() -> None:
    """Every event stands on what was stated: doing it again changes nothing."""
    once = carry_places([visit(), event("meeting", "m", "Suva"), event("meeting", "e", None)])
    assert carry_places(once) == once
