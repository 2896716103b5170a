"""Give those whose office an article does not name the one that they are known to have held."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from relations_db.extraction.reports import EventReport, Participant, Report
from relations_db.language.person import VAGUE, Person
from relations_db.language.tenures import office_in

_SMALL = frozenset({"of", "the", "for", "and"})


def with_known_offices(reports: Iterable[Report], people: Iterable[Person], year: int | None) -> list[Report]:
    """Give reports with the offices of participants that the article does not name and the lexicon knows.

    Args:
        reports: what the article reports.
        people: those of the article.
        year: in which it was written, None where it does not tell.
    """
    keys: dict[tuple[str, str | None], str] = {
        (person.name, person.country): f"{person.known.name}|{person.known.country}"
        for person in people
        if person.known is not None and person.country is not None and person.known.country == person.country
    }
    return [_with_offices(r, keys, year) if isinstance(r, EventReport) else r for r in reports]


def _with_offices(report: EventReport, keys: Mapping[tuple[str, str | None], str], year: int | None) -> EventReport:
    told = report.when.year if report.when is not None else None
    people = tuple(_with_office(p, keys.get((p.name, p.country)), told, year) for p in report.participants)
    return report if people == report.participants else msgspec.structs.replace(report, participants=people)


def _with_office(participant: Participant, key: str | None, told: int | None, year: int | None) -> Participant:
    if key is None or (participant.role is not None and participant.role.lower() not in VAGUE):
        return participant
    # A year that is only the last one written may be long past.
    office = office_in(key, told) if told is not None else office_in(key, year) or office_in(key, None)
    return participant if office is None else msgspec.structs.replace(participant, role=_as_title(office))


def _as_title(office: str) -> str:
    return " ".join(word if word in _SMALL else word.capitalize() for word in office.split())
