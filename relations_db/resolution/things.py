"""Define things: the people, events and agreements in the world that many reports speak of.

Keys are public, readable and stable (`2024-08-19-xi-jinping-to-lam`). A report is named by the key of its
article and its number in it (`9f2c…/3`). Dates are EDTF level 0 strings.
"""

from dataclasses import dataclass

import msgspec

from relations_db.extraction.reports import (
    AgreementKind,
    AgreementStatus,
    Capacity,
    EventKind,
    Format,
    Mode,
    Status,
    VisitForm,
)  # fmt: skip


class OfficeHeld(msgspec.Struct, frozen=True):
    """An office in which a person was seen, with the EDTF dates of the first and last time."""

    role: str
    country: str | None
    organization: str | None
    party: str | None
    first_seen: str | None
    last_seen: str | None


class Person(msgspec.Struct, frozen=True):
    """A person over all articles: `name` the fullest form, `names` every form met, sorted."""

    key: str
    name: str
    country: str | None
    names: tuple[str, ...]
    offices: tuple[OfficeHeld, ...]


class Attendance(msgspec.Struct, frozen=True):
    """A person's part in an event: `person` is a person's key."""

    person: str
    country: str | None
    organization: str | None
    party: str | None
    role: str | None
    capacity: Capacity


class Event(msgspec.Struct, frozen=True):
    """An event in the world, with the reports it rests on.

    `date_basis` says how the date is known: stated, dateline, weekday, relative, anniversary, neighbours.
    `level` is that of the highest principals: head_of_state, head_of_government, foreign_minister, party,
    parliament, other. `parent` is the key of the visit or gathering the event was part of.
    """

    key: str
    kind: EventKind
    status: Status
    mode: Mode | None
    format: Format | None
    level: str | None
    visit_form: VisitForm | None
    host: str | None
    name: str | None
    date: str | None
    date_basis: str | None
    place: str | None
    place_country: str | None
    countries: tuple[str, ...]
    organizations: tuple[str, ...]
    participants: tuple[Attendance, ...]
    parent: str | None
    reports: tuple[str, ...]
    certainty: float


class Agreement(msgspec.Struct, frozen=True):
    """A text that countries, parties or organisations made; `event` is the key of where it was signed."""

    key: str
    title: str
    kind: AgreementKind
    status: AgreementStatus
    date: str | None
    date_basis: str | None
    place: str | None
    place_country: str | None
    countries: tuple[str, ...]
    organizations: tuple[str, ...]
    parties: tuple[str, ...]
    count: int | None
    event: str | None
    reports: tuple[str, ...]
    certainty: float


@dataclass(frozen=True, slots=True)
class Party:
    """A political party named in the articles."""

    key: str
    name: str
    acronym: str | None
    country: str | None
    reports: tuple[str, ...]


class ArticleDate(msgspec.Struct, frozen=True):
    """When an article was published (EDTF level 0) and how that is known."""

    date: str | None
    basis: str | None


@dataclass(frozen=True, slots=True)
class Things:
    """Everything that a set of articles and reports gives, each tuple sorted by key."""

    articles: dict[str, ArticleDate]
    people: tuple[Person, ...]
    events: tuple[Event, ...]
    agreements: tuple[Agreement, ...]
    parties: tuple[Party, ...]
