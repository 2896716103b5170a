"""Tell for whom somebody speaks who has left his country's service for that of an organisation."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import msgspec

from relations_db.extraction.discourse.sides import Side
from relations_db.language.coreference import Cast
from relations_db.language.document import ParsedSentence
from relations_db.language.mentions import PersonMention
from relations_db.language.office import is_sent
from relations_db.language.person import SECRETARIES, Person
from relations_db.language.tenures import first_in_office, known_until, last_in_office

# Of whoever left his country's service so many years ago an article that tells no year is written later.
_LONG_AGO = 10


def place_servants(cast: Cast, year: int | None, mentions: Iterable[PersonMention]) -> None:
    """Give those who serve an organisation by the year of an article that organisation, unless it says otherwise.

    Args:
        cast: the people of the article.
        year: in which it was written, None where it does not tell.
        mentions: those of the article; "the Secretary General of NATO" without a name is one of its people.
    """
    headed = {m.organization for m in mentions if m.name is None and any(o.title in SECRETARIES for o in m.offices)}
    written = max(known_until() // 12 - _LONG_AGO, _not_before(cast)) if year is None else year
    for person in cast.people:
        later = person.known.later if person.known is not None else None
        if _has_left(person, written) or (later and later in headed and not _serves_country(person)):
            person.country, person.organization = None, later


def place_envoys(sentences: Iterable[ParsedSentence], cast: Cast) -> None:
    """Give an envoy of somebody who speaks for an organisation that organisation: "A of the Union and his envoy, B"."""
    for sentence in sentences:
        for owner, envoy in pairwise(sentence.mentions):
            sent = envoy.owner in {"his", "her"} and envoy.name is not None and any(map(is_sent, envoy.offices))
            sender, person = (cast.person(owner), cast.person(envoy)) if sent else (None, None)
            if sender is not None and person is not None and sender.country is None and sender.organization:
                person.country, person.organization = None, sender.organization


def _not_before(cast: Cast) -> int:
    """Give the year before which an article that tells none was not written: one it names came into office in it."""
    known = (p.known for p in cast.people if p.confirmed and not p.former)
    starts = (first_in_office(f"{k.name}|{k.country}") for k in known if k is not None)
    return max((start // 12 for start in starts if start is not None), default=0)


def side_then(side: Side, year: int | None) -> Side:
    """Give one who serves an organisation his country in what is told of a year in which he still served that.

    Args:
        side: as the article has him now.
        year: of what is told, None where it does not tell.
    """
    known = side.person.known if side.person is not None else None
    if year is None or known is None or known.country is None or side.organization != known.later:
        return side
    last = last_in_office(f"{known.name}|{known.country}")
    if side.country is not None or known.later is None or last is None or year >= last // 12:
        return side
    return msgspec.structs.replace(side, country=known.country, organization=None)


def _has_left(person: Person, year: int) -> bool:
    known = person.known
    if known is None or known.later is None or known.country is None or person.country != known.country:
        return False
    last = last_in_office(f"{known.name}|{known.country}")
    return not _serves_country(person) and last is not None and year > last // 12


def _serves_country(person: Person) -> bool:
    """Tell whether an article gives somebody an office of his country, or a party: "A of the Labour Party"."""
    return person.party is not None or any(
        office.country is not None or office.level in _NATIONAL for office in person.offices
    )


_NATIONAL = frozenset({"head_of_state", "head_of_government", "foreign_minister", "minister", "royal", "parliament"})
