"""Know when who held which office: what names a holder is of that time."""

from __future__ import annotations

from functools import cache

from relations_db.resources import table

__all__ = [
    "Terms",
    "first_in_office",
    "in_office",
    "in_public_life",
    "known_until",
    "last_in_office",
    "monarchies",
    "office_in",
    "offices_of",
    "terms_of",
]

# First and last month of each term, counted as year * 12 + month - 1; the last is None where it goes on.
Terms = tuple[tuple[int, int | None], ...]

# So many years before the first office and after the last one somebody may still be met: Kissinger came to Beijing 46
# years after he had been Secretary of State.
_YEARS_BEFORE, _YEARS_AFTER = 30, 47
_CROWNS = frozenset({"king", "queen", "emperor", "emir", "sultan", "grand duke"})
# Of several offices held together the first of these is shown.
_RANKS = ("president", "king", "emir", "supreme leader", "prime minister", "premier", "chancellor", "general secretary")
_SAME = {
    "minister of foreign affairs": "foreign minister",
    "minister for foreign affairs": "foreign minister",
    "premier": "prime minister",
    "defense minister": "defence minister",
}


def terms_of(person: str, title: str) -> Terms:
    """Give the terms in which a person held an office; nothing where that is not known.

    Args:
        person: key of the person in the lexicon.
        title: the office as words give it, perhaps with others: `state councilor and foreign minister`.
    """
    held = _holders().get(person, {})
    titles = [_SAME.get(part, part) for part in title.split(" and ")]
    return tuple(sorted({term for office, terms in held.items() for t in titles if _is(t, office) for term in terms}))


def in_public_life(person: str, year: int) -> bool:
    """Tell whether a person can have met others in a year, by the offices known of him or her; True where none are.

    Args:
        person: key of the person in the lexicon.
        year: the year.
    """
    terms = [term for terms in _holders().get(person, {}).values() for term in terms]
    if not terms:
        return True
    first = min(start for start, _ in terms) // 12
    last = max(year * 12 if end is None else end for _, end in terms) // 12
    return first - _YEARS_BEFORE <= year <= last + _YEARS_AFTER


def last_in_office(person: str) -> int | None:
    """Give the month in which a person left the last office known of him or her; None where one goes on or none is.

    Args:
        person: key of the person in the lexicon.
    """
    ends = [end for terms in _holders().get(person, {}).values() for _, end in terms]
    return max((end for end in ends if end is not None), default=None) if None not in ends else None


def first_in_office(person: str) -> int | None:
    """Give the month in which a person came into the first office known of him or her; None where none is.

    Args:
        person: key of the person in the lexicon.
    """
    return min((start for terms in _holders().get(person, {}).values() for start, _ in terms), default=None)


def in_office(person: str, year: int | None) -> bool:
    """Tell whether a person held a high office in a year, or holds one by the table where no year is told.

    Args:
        person: key of the person in the lexicon.
        year: the year, None where it is not known.
    """
    terms = [term for terms in _holders().get(person, {}).values() for term in terms]
    if year is None:
        return any(end is None for _, end in terms)
    return any(start // 12 <= year and (end is None or year <= end // 12) for start, end in terms)


def office_in(person: str, year: int | None) -> str | None:
    """Give the office that a person held in a year, or holds by the table where no year is told; None where he or she
    changed offices in it.

    Args:
        person: key of the person in the lexicon.
        year: the year, None where it is not known.
    """
    if year is None:
        return _highest({office for office, terms in _holders().get(person, {}).items() if terms[-1][1] is None})
    during: set[str] = set()
    throughout: set[str] = set()
    for office, terms in _holders().get(person, {}).items():
        for start, end in terms:
            if start // 12 <= year and (end is None or end // 12 >= year):
                during.add(office)
            if start <= year * 12 and (end is None or end >= year * 12 + 11):
                throughout.add(office)
    return during.pop() if len(during) == 1 else _highest(throughout)


def _highest(offices: set[str]) -> str | None:
    return min(
        offices, key=lambda office: (_RANKS.index(office) if office in _RANKS else len(_RANKS), office), default=None
    )


@cache
def monarchies() -> frozenset[str]:
    """Give the countries over which somebody reigns, by the table."""
    return frozenset(
        person.rpartition("|")[2]
        for person, held in _holders().items()
        for office, terms in held.items()
        if office in _CROWNS and terms[-1][1] is None
    )


@cache
def offices_of(country: str) -> frozenset[str]:
    """Give the offices that somebody is known to have held in a country."""
    return frozenset(
        office for person, held in _holders().items() if person.rpartition("|")[2] == country for office in held
    )


@cache
def known_until() -> int:
    """Give the last month that the table knows of."""
    return max(month for held in _holders().values() for terms in held.values() for t in terms for month in t if month)


def _is(title: str, office: str) -> bool:
    """Tell whether words give an office, perhaps without all that belongs to it: `minister`, `general secretary`."""
    return title == office or office.startswith(f"{title} of ") or title.startswith(f"{office} of ")


@cache
def _holders() -> dict[str, dict[str, Terms]]:
    """Load who held which offices, by the person's key in the lexicon."""
    found: dict[str, dict[str, Terms]] = {}
    for row in table("officeholders"):
        held = found.setdefault(f"{row['name']}|{row['country']}", {})
        office = _SAME.get(row["office"], row["office"])
        term = (_month(row["start"], 1), _month(row["end"], 12) if row["end"] else None)
        held[office] = (*held.get(office, ()), term)
    return found


def _month(text: str, where_none: int) -> int:
    year, _, month = text.partition("-")
    return int(year) * 12 + (int(month) if month else where_none) - 1
