"""Judge whether two sketches tell of one event: vetoes first, then a score of features that can be named.

A judgement is None where the two cannot be one. Otherwise it says how well they fit and whether what they
share is enough by itself (`firm`) or only where nothing else fits as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from relations_db.resolution import titles
from relations_db.resolution.tellings import Sketch

# Days by which two accounts of one event may differ: local time, datelines, the stations of a journey.
TOLERANCE = {"meeting": 1, "call": 1, "visit": 5, "message": 3, "gathering": 3, "ceremony": 1}
# Days over which what is put together so may reach in all.
_REACH = {"meeting": 2, "call": 2, "visit": 15, "message": 4, "gathering": 12, "ceremony": 2}


@dataclass(frozen=True, slots=True)
class Judgement:
    """How well two sketches fit: a score, and whether it is firm by itself."""

    score: float
    firm: bool


def judge(one: Sketch, other: Sketch) -> Judgement | None:
    """Judge two sketches of one kind."""
    when = _when(one, other)
    if when is None or _places_contradict(one, other):
        return None
    judgement = _JUDGES[one.kind](one, other)
    if judgement is None or (not one.articles.isdisjoint(other.articles) and _told_apart(one, other, judgement)):
        return None
    near = 0.5 * (not one.posts.isdisjoint(other.posts)) + 0.5 * _same_place(one, other)
    return Judgement(judgement.score + when + near, judgement.firm)


def _when(one: Sketch, other: Sketch) -> float | None:
    """Score the dates: 3 for the same day, less for a day in its month, None where they disagree."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        apart = one.written is not None and other.written is not None and abs(one.written - other.written) > 366
        return None if apart and one.level == other.level == 3 else 0.0
    gap = max(0, other.first - one.last, one.first - other.last)
    if gap:
        reach = max(one.last, other.last) - min(one.first, other.first) + 1
        if (slack := _between_stages(one, other)) is not None and gap <= slack:
            return 1.5 - 0.05 * gap if reach <= _REACH[one.kind] and one.level == other.level == 0 else None
        near = gap <= TOLERANCE[one.kind] and reach <= _REACH[one.kind] and one.level == other.level == 0
        # An article that tells of two days tells of two events, and so do two that each write a day of their
        # own.
        two = (one.is_stated and other.is_stated) or not one.articles.isdisjoint(other.articles)
        near &= gap <= 2 if one.kind in ("visit", "gathering") and two else not two or one.kind == "visit"
        return 1.5 - 0.1 * gap if near else None
    if one.first == other.first and one.last == other.last:
        return 3.0 if one.level == 0 else 2.0
    return 2.5 if one.level == other.level == 0 else 1.0


def slack_of(sketch: Sketch) -> int:
    """Give how many days from it another account of its event may lie."""
    return _REACH["visit"] if sketch.kind == "visit" and sketch.sorts else TOLERANCE[sketch.kind]


def most_slack(kind: str) -> int:
    """Give how many days these are at most."""
    return _REACH["visit"] if kind == "visit" else TOLERANCE[kind]


def _between_stages(one: Sketch, other: Sketch) -> int | None:
    """Give how many days may lie between two days of a visit that are known for what they were: the earlier its first
    or one of talks, the later one of talks or its last.
    """
    early, late = sorted((one, other), key=lambda s: s.first or 0)
    if one.kind != "visit" or not early.sorts or not late.sorts or "end" in early.sorts or "beginning" in late.sorts:
        return None
    return _REACH["visit"] if late.sorts == {"end"} and early.sorts == {"beginning"} else TOLERANCE["visit"]


def _told_apart(one: Sketch, other: Sketch, judgement: Judgement) -> bool:
    """Tell whether one article must mean two things: it dates one less well and says too little of it."""
    if one.kind == "visit" and {one.level, other.level} == {2, 3}:
        # "She flew to Lima. … She had last been there in 2013."
        return True
    if one.kind in ("visit", "gathering") or one.level == other.level:
        return False
    return not judgement.firm or max(one.level, other.level) > 1 or bool(one.titles) != bool(other.titles)


def _same_place(one: Sketch, other: Sketch) -> bool:
    if not one.places.isdisjoint(other.places):
        return True
    words = [frozenset(word for place in s.places for word in place.split("-") if len(word) > 2) for s in (one, other)]
    return not words[0].isdisjoint(words[1])


def _places_contradict(one: Sketch, other: Sketch) -> bool:
    if one.kind == "visit":
        return False
    lands = one.place_countries and other.place_countries and one.place_countries.isdisjoint(other.place_countries)
    if lands:
        return True
    if not one.places or not other.places or _same_place(one, other):
        return False
    # Two cities on one day: an article that names both tells of two events.
    if not one.articles.isdisjoint(other.articles):
        return True
    return one.kind != "ceremony" and not (one.kind == "meeting" and _same_two_on_one_day(one, other))


def _same_two_on_one_day(one: Sketch, other: Sketch) -> bool:
    """Tell whether two accounts name the same people for two sides on one day: one errs about the city."""
    if one.first is None or not one.first == one.last == other.first == other.last:
        return False
    people = _people(one, other)
    return people is not None and people[0] >= 2


def _titles(one: Sketch, other: Sketch) -> float | None:
    """Score the names: the best likeness of two, 0 where one has none, None where all contradict."""
    if not one.titles or not other.titles:
        return 0.0
    best = 0.0
    for mine in one.titles:
        for theirs in other.titles:
            alike = titles.likeness(mine, theirs)
            if alike is None:
                return None
            best = max(best, alike)
    return best


def _sides(one: Sketch, other: Sketch) -> float | None:
    """Score who was represented; None where the circles differ (a bilateral and a trilateral meeting)."""
    small, large = sorted((one.sides, other.sides), key=len)
    if small == large:
        return 2.0
    lands = [frozenset(side for side in sides if not side.startswith("~")) for sides in (small, large)]
    if small < large:
        if len(small) < 2:
            return 0.0
        if lands[0] == lands[1]:
            return 1.5
        return 1.0 if len(small) > 2 else None
    common = len(small & large)
    if lands[0] == lands[1] and len(lands[0]) > 1:
        return 1.0
    return 0.5 if common > 2 and common / len(small | large) >= 0.6 else None


def _people(one: Sketch, other: Sketch) -> tuple[int, int] | None:
    """Count the sides on which both name the same person, and those on which only one names any.

    None where they name different people for a side: talks with the president are not talks with the premier.
    """
    shared = half = 0
    for side in sorted(one.principals.keys() | other.principals.keys()):
        mine, theirs = one.principals.get(side, frozenset()), other.principals.get(side, frozenset())
        if mine & other.everyone or theirs & one.everyone:
            shared += 1
        elif mine and theirs:
            return None
        else:
            half += 1
    return shared, half


def _contact(one: Sketch, other: Sketch) -> Judgement | None:
    if _clash(one.modes, other.modes):
        return None
    sides, people, names = _sides(one, other), _people(one, other), _titles(one, other)
    if sides is None or people is None or names is None:
        return None
    shared, half = people
    if not shared and one.everyone and other.everyone:
        return None
    if not one.articles.isdisjoint(other.articles) and _joined_later(one, other):
        return None
    firm = shared >= 2 or (shared == 1 and half == 0 and sides >= 1.5)
    return Judgement(sides + 2 * shared - 0.5 * half + names, firm)


def _joined_later(one: Sketch, other: Sketch) -> bool:
    """Tell whether one article tells of talks and of others in which somebody of a third side sat with the same two."""
    small, large = sorted((one, other), key=lambda s: len(s.sides))
    return any(large.principals.get(side) for side in large.sides - small.sides)


def _message(one: Sketch, other: Sketch) -> Judgement | None:
    if one.givers and other.givers and one.takers and other.takers and one.givers.isdisjoint(other.givers):
        return None
    # What parties or governments wrote to each other is another message than what their leaders did.
    if bool(one.everyone) != bool(other.everyone) and one.posts.isdisjoint(other.posts):
        return None
    return _contact(one, other)


def _visit(one: Sketch, other: Sketch) -> Judgement | None:
    if _clash(one.hosts, other.hosts):
        return None
    hosts = one.hosts | other.hosts
    homes = [s.sides - hosts for s in (one, other)]
    if _clash(homes[0], homes[1]) or _clash(one.givers, other.givers):
        return None
    both_hosts = bool(one.hosts & other.hosts)
    travellers = bool(one.givers & other.givers)
    return Judgement(2.0 * travellers + both_hosts + bool(homes[0] & homes[1]), travellers and both_hosts)


def _gathering(one: Sketch, other: Sketch) -> Judgement | None:
    names = _titles(one, other)
    if names is not None and names < 0.6 and _named_by_convener(one, other):
        names = 0.6
    if names is None or (one.titles and other.titles and names < 0.5):
        return None
    # Each account names the countries it is about: two circles of one well-named gathering need not meet.
    if one.sides and other.sides and one.sides.isdisjoint(other.sides) and names < 0.8:
        return None
    if not one.titles or not other.titles:
        same = one.sides == other.sides and one.level == other.level == 0
        return Judgement(1.0, False) if same else None
    return Judgement(2 * names + bool(one.sides & other.sides), names >= 0.6)


def _named_by_convener(one: Sketch, other: Sketch) -> bool:
    """Tell whether a name says no more than which organisation met in what form: "the ECOWAS summit"."""
    for organization in sorted(side[1:] for side in one.sides & other.sides if side.startswith("~")):
        for mine, theirs in ((one.titles, other.titles), (other.titles, one.titles)):
            for bare in mine:
                if bare.distinctive_words <= {organization.casefold()} <= bare.words:
                    return any(bare.form & full.form for full in theirs)
    return False


def _ceremony(one: Sketch, other: Sketch) -> Judgement | None:
    names = _titles(one, other)
    if names is None or (one.titles and other.titles and names < 0.4):
        return None
    if _clash(one.sides, other.sides) or _clash(one.sorts, other.sorts):
        return None
    small, large = sorted((one.sides, other.sides), key=len)
    if not (small <= large or len(small & large) * 2 > len(small)):
        return None
    nameless = not one.titles and not other.titles
    half_named = bool(one.titles) != bool(other.titles)
    if (nameless or half_named) and not one.articles.isdisjoint(other.articles):
        return None
    if half_named and one.level != other.level:
        return None
    shared = one.everyone & other.everyone
    if not shared and one.everyone and other.everyone and nameless:
        return None
    firm = one.level == other.level == 0 and (names >= 0.5 or (bool(shared) and _same_place(one, other)))
    return Judgement(2 * names + (1 if one.sides == other.sides else 0) + min(2, len(shared)), firm)


def _clash(one: Iterable[str], other: Iterable[str]) -> bool:
    mine, theirs = frozenset(one), frozenset(other)
    return bool(mine) and bool(theirs) and mine.isdisjoint(theirs)


_JUDGES: dict[str, Callable[[Sketch, Sketch], Judgement | None]] = {
    "meeting": _contact, "call": _contact, "message": _message, "visit": _visit, "gathering": _gathering,
    "ceremony": _ceremony,
}  # fmt: skip
