"""Give a counterpart the office of the one whose counterpart he is."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from relations_db.language.person import LEADING, Person

# What an office that each country calls otherwise is called anywhere.
_COMMON_TITLES = {"foreign_minister": "foreign minister", "head_of_government": "prime minister"}


def lend_office(person: Person, sources: Sequence[Person], people: Sequence[Person]) -> None:
    """Give a counterpart the office of the one whose counterpart he is: of several, the first that no countryman holds.

    Args:
        person: the counterpart.
        sources: those whose counterpart he may be.
        people: of the article.
    """
    held = [source.offices[0] for source in sources if source is not person and source.offices]
    home = person.country
    taken = {o.title for p in people if home is not None and p is not person and p.country == home for o in p.offices}
    office = next((o for o in held if _COMMON_TITLES.get(o.level or "", o.title) not in taken), None)
    if office is not None and person.known is not None and person.known.levels and office.level in LEADING:
        # A president's counterpart may be a prime minister.
        office = office if office.level in person.known.levels else None
    if office is not None:
        # His counterpart's "Secretary of State" or "head of the Foreign Ministry of Chad" is no title of his.
        common = _COMMON_TITLES.get(office.level or "")
        named = replace(office, role=common.title(), title=common) if common is not None else office
        person.offices.append(replace(named, country=person.country))
