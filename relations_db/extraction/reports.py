"""Define reports: what one article says of one event, agreement or party, before it is compared with others."""

from typing import Literal

import msgspec

from relations_db.language.dates import When

EventKind = Literal["meeting", "call", "visit", "message", "gathering", "ceremony"]
Status = Literal["held", "planned"]
Mode = Literal["in_person", "phone", "video", "written"]
Format = Literal["bilateral", "multilateral"]
VisitForm = Literal["state", "official", "working", "friendly", "goodwill", "private", "transit", "unspecified"]
Capacity = Literal["principal", "attendee", "sender", "recipient", "visitor", "host"]
AgreementKind = Literal[
    "treaty", "agreement", "protocol", "memorandum", "joint_statement", "communique", "declaration", "plan",
    "documents", "other",
]  # fmt: skip
AgreementStatus = Literal["signed", "issued", "adopted", "in_force", "planned", "referenced"]


class Span(msgspec.Struct, frozen=True, array_like=True):
    """A stretch of an article's text: character offsets, the end exclusive."""

    start: int
    end: int


class Participant(msgspec.Struct, frozen=True, omit_defaults=True):
    """A person as one article knows him or her.

    Attributes:
        name: fullest form in the article, without titles and honorifics.
        country: ISO 3166-1 alpha-2 code of the country represented.
        organization: key of the international organisation represented.
        party: key of the political party the person acts for.
        role: office as the text gives it, short.
        capacity: in which the person took part.
    """

    name: str
    country: str | None = None
    organization: str | None = None
    party: str | None = None
    role: str | None = None
    capacity: Capacity = "principal"


class EventReport(msgspec.Struct, frozen=True, omit_defaults=True, tag="event"):
    """One article's account of one event.

    Attributes:
        kind, status, mode, format: closed vocabularies; mode and format only for meetings and calls.
        when: the date as far as the article tells; `end` of a visit or gathering is part of it.
        place: city, or the city of the venue; `place_country` its ISO 3166-1 alpha-2 code.
        countries, organizations: those represented, sorted; codes and lexicon keys.
        participants: named people only.
        name: given name of a gathering, mechanism or ceremony.
        visit_form, host: for visits, the form and the country visited.
        evidence: the sentences it rests on, in text order.
        rule: name of the rule that recognised it.
        certainty: 0 to 1.
    """

    kind: EventKind
    status: Status
    when: When | None
    countries: tuple[str, ...]
    evidence: tuple[Span, ...]
    rule: str
    mode: Mode | None = None
    format: Format | None = None
    name: str | None = None
    place: str | None = None
    place_country: str | None = None
    organizations: tuple[str, ...] = ()
    participants: tuple[Participant, ...] = ()
    visit_form: VisitForm | None = None
    host: str | None = None
    certainty: float = 1.0


class AgreementReport(msgspec.Struct, frozen=True, omit_defaults=True, tag="agreement"):
    """One article's account of one agreement.

    Attributes:
        title: as the text names it.
        when: when it was signed, issued or adopted.
        countries, organizations, parties: those who made it, sorted; codes and lexicon keys.
        count: number of documents in a bundle.
        on_visit: whether it was made on a visit, of which no more than the year is told.
        evidence, rule, certainty: as in an event report.
    """

    title: str
    kind: AgreementKind
    status: AgreementStatus
    when: When | None
    countries: tuple[str, ...]
    evidence: tuple[Span, ...]
    rule: str
    organizations: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    count: int | None = None
    place: str | None = None
    place_country: str | None = None
    certainty: float = 1.0
    on_visit: bool = False


class PartyReport(msgspec.Struct, frozen=True, omit_defaults=True, tag="party"):
    """A political party that an article names.

    Attributes:
        key: key in the lexicon, or one made from the name where the party is in no list.
        name: full English name.
        acronym: as the text or the lexicon gives it.
        country: ISO 3166-1 alpha-2 code, where it is known.
        evidence: every place that names it.
    """

    key: str
    name: str
    evidence: tuple[Span, ...]
    acronym: str | None = None
    country: str | None = None


Report = EventReport | AgreementReport | PartyReport
