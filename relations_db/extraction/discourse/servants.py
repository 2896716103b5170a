"""Tell for whom somebody speaks who has left his country's service for that of an organisation."""

from __future__ import annotations

from relations_db.language.coreference import Cast
from relations_db.language.person import Person
from relations_db.language.tenures import last_in_office


def place_servants(cast: Cast, year: int | None) -> None:
    """Give those who serve an organisation by the year of an article that organisation, unless it says otherwise.

    Args:
        cast: the people of the article.
        year: in which it was written, None where it does not tell.
    """
    for person in cast.people if year is not None else ():
        if _has_left(person, year or 0):
            person.country, person.organization = None, person.known.later if person.known is not None else None


def _has_left(person: Person, year: int) -> bool:
    known = person.known
    if known is None or known.later is None or known.country is None or person.country != known.country:
        return False
    told = any(office.country is not None or office.level in _NATIONAL for office in person.offices)
    last = last_in_office(f"{known.name}|{known.country}")
    return not told and last is not None and year > last // 12


_NATIONAL = ("head_of_state", "head_of_government", "foreign_minister", "minister", "royal", "parliament")
