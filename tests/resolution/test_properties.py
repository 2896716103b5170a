"""Things are a function of the set of articles: order, repetition and splitting change nothing."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from relations_db import edtf
from relations_db.extraction.reports import Report
from relations_db.resolution import ArticleRecord, Standing, resolve
from tests.resolution.telling import agreement, article, event

PEOPLE = {
    "PT": ("Ines Duarte", "Duarte", "Rui Campos", "Rui Campso", "Campos"),
    "MA": ("Yusuf Karim", "Karim", "Salma Idrissi", "Yousuf Karim"),
    "FI": ("Ada Nyman", "Nyman", "Ada M. Nyman"),
}
DATES = ("2024-05-03", "2024-05-04", "2024-05", "2024", "--05-03", "2023-11-20/2023-11-22", None)
PLACES = {"": None, "Rabat": "MA", "Fez": "MA", "Lisbon": "PT"}
ROLES = (None, "President", "Foreign Minister", "Ambassador")


@st.composite
def reports(draw: st.DrawFn) -> Report:
    sides = draw(st.lists(st.sampled_from(sorted(PEOPLE)), min_size=1, max_size=3, unique=True))
    date = draw(st.sampled_from(DATES))
    kind = draw(st.sampled_from(["meeting", "call", "visit", "message", "gathering", "ceremony", "agreement"]))
    if kind == "agreement":
        title = draw(st.sampled_from(["joint statement", "fisheries agreement", "Joint Statement on the sea"]))
        form = draw(st.sampled_from(["joint_statement", "agreement"]))
        return agreement(title, form, date, " ".join(sides), draw(st.sampled_from(["signed", "referenced"])))
    capacities = {"visit": ("visitor", "host"), "message": ("sender", "recipient")}.get(kind, ("principal",))
    people = []
    for side in sides:
        if draw(st.booleans()):
            name, role = draw(st.sampled_from(PEOPLE[side])), draw(st.sampled_from(ROLES))
            people.append(
                ", ".join(part for part in (name, side, role) if part) + f"!{draw(st.sampled_from(capacities))}"
            )
    names = {"gathering": ("12th Ocean Forum", "Ocean Forum"), "ceremony": (None, "state banquet")}.get(kind, (None,))
    place = draw(st.sampled_from(sorted(PLACES)))
    return event(
        kind, date, *people, sides=" ".join(sides), host=sides[0] if kind == "visit" else None,
        name=draw(st.sampled_from(names)), place=place or None, place_country=PLACES[place],
        status=draw(st.sampled_from(["held", "planned"])),
    )  # fmt: skip


@st.composite
def articles(draw: st.DrawFn) -> list[ArticleRecord]:
    count = draw(st.integers(1, 7))
    found = []
    for number in range(count):
        parent = draw(st.sampled_from([None, *(f"article {n}" for n in range(number))]))
        told = draw(st.lists(reports(), max_size=4))
        found.append(article(f"article {number}", *told, parent=parent, position=number))
    return found


@settings(max_examples=150)
@given(articles(), st.randoms(use_true_random=False))
def test_order_and_repetition_change_nothing(records: list[ArticleRecord], chance: random.Random) -> None:
    shuffled = [*records, *chance.choices(records, k=3)]
    chance.shuffle(shuffled)
    assert resolve(shuffled) == resolve(records)


@settings(max_examples=50)
@given(articles(), st.randoms(use_true_random=False))
def test_the_split_into_dumps_changes_no_more_than_standings(
    records: list[ArticleRecord], chance: random.Random
) -> None:
    """An article told by two dumps is one: what each dump knew of its standing comes together again."""
    both = [replace(r, standings=(Standing("dump", n), Standing("other", n))) for n, r in enumerate(records)]
    parts = [replace(r, standings=(standing,)) for r in both for standing in r.standings]
    chance.shuffle(parts)
    assert resolve(parts) == resolve(both)


@settings(max_examples=150)
@given(articles())
def test_things_are_whole(records: list[ArticleRecord]) -> None:
    things = resolve(records)
    keys = [thing.key for group in (things.people, things.events, things.agreements) for thing in group]
    for group in (things.people, things.events, things.agreements):
        assert [thing.key for thing in group] == sorted({thing.key for thing in group})
    told = sorted(key for group in (things.events, things.agreements) for thing in group for key in thing.reports)
    assert told == sorted(r.report_key(n) for r in records for n in range(len(r.reports)))
    people = {person.key for person in things.people}
    for found in things.events:
        assert {a.person for a in found.participants} <= people
        assert len({a.person for a in found.participants}) == len(found.participants)
        assert found.date is None or edtf.is_valid(found.date)
        assert found.parent is None or found.parent in keys
        assert 0 <= found.certainty <= 1
