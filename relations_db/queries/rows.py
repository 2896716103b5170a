"""Define the rows that questions are answered with."""

from dataclasses import dataclass

_REMOTE = {"phone": "by phone", "video": "by video", "written": "in writing"}


@dataclass(frozen=True, slots=True)
class Standing:
    """A line of a dump, from 1, on which a sentence begins."""

    dump: str
    line: int | None

    def __str__(self) -> str:
        return self.dump if self.line is None else f"{self.dump}:{self.line}"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence that says so.

    Attributes:
        sentence: its words, as the article has them.
        article: key of the article; `title`, `publisher` and `date` are the article's.
        rule: the rule that recognised what the sentence tells.
        certainty: of that report, 0 to 1.
        stands: the dumps and lines where it stands.
    """

    sentence: str
    article: str
    title: str | None
    publisher: str | None
    date: str | None
    rule: str | None
    certainty: float
    stands: tuple[Standing, ...]

    def __str__(self) -> str:
        return self.sentence


@dataclass(frozen=True, slots=True)
class Participation:
    """A person's part in an event: for which country, organisation or party, in which office and capacity."""

    person: str
    key: str
    country: str | None
    organization: str | None
    party: str | None
    role: str | None
    capacity: str

    def __str__(self) -> str:
        side = self.country or self.organization
        return f"{self.person} ({side})" if side else self.person


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event: a meeting, call, visit, message, gathering or ceremony.

    Attributes:
        id: number of the row, good for one database; `key` is good for all.
        date: EDTF; `date_start` and `date_end` its first and last possible day; `date_basis` how it is known.
        place_country, host, countries: ISO 3166-1 alpha-2 codes.
        parent: key of the visit or gathering it was part of.
        evidence: empty where it was not asked for.
    """

    id: int
    key: str
    kind: str
    status: str
    mode: str | None
    format: str | None
    level: str | None
    visit_form: str | None
    host: str | None
    name: str | None
    date: str | None
    date_start: str | None
    date_end: str | None
    date_basis: str | None
    place: str | None
    place_country: str | None
    countries: tuple[str, ...]
    organizations: tuple[str, ...]
    participants: tuple[Participation, ...]
    parent: str | None
    certainty: float
    evidence: tuple[Evidence, ...] = ()

    @property
    def what(self) -> str:
        """What it was, in a few words: `meeting`, `planned visit`, the name of a gathering."""
        what = self.name if self.name and self.kind in ("gathering", "ceremony") else self.kind
        if self.status == "held":
            return what
        return f"planned {what}" if what == self.kind else f"{what} ({self.status})"

    @property
    def where(self) -> str | None:
        """The place, else the country, else how people at two places spoke."""
        return self.place or self.place_country or self.host or _REMOTE.get(self.mode or "")

    @property
    def who(self) -> tuple[str, ...]:
        """The people with their countries, then the countries and organisations of which nobody is named."""
        shown = {side for p in self.participants for side in (p.country, p.organization)}
        unnamed = [side for side in (*self.countries, *self.organizations) if side not in shown]
        return (*(str(p) for p in self.participants), *unnamed)


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """A person's part in an event, with the event."""

    event: str
    kind: str
    status: str
    date: str | None
    person: str
    key: str
    country: str | None
    organization: str | None
    party: str | None
    role: str | None
    capacity: str


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """A text that countries, parties or organisations made; `event` is the key of where it was signed."""

    id: int
    key: str
    title: str
    kind: str
    status: str
    date: str | None
    date_start: str | None
    date_end: str | None
    date_basis: str | None
    place: str | None
    place_country: str | None
    countries: tuple[str, ...]
    organizations: tuple[str, ...]
    parties: tuple[str, ...]
    document_count: int | None
    event: str | None
    certainty: float
    evidence: tuple[Evidence, ...] = ()

    @property
    def who(self) -> tuple[str, ...]:
        """Those who made it: countries, organisations, parties."""
        return (*self.countries, *self.organizations, *self.parties)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person: forms of the name, offices seen, and how many events match, from when to when."""

    id: int
    key: str
    name: str
    country: str | None
    names: tuple[str, ...]
    roles: tuple[str, ...]
    events: int
    first: str | None
    last: str | None

    @property
    def office(self) -> str | None:
        """The office in which the person was first seen last."""
        return self.roles[-1] if self.roles else None


@dataclass(frozen=True, slots=True)
class Office:
    """An office in which a person was seen, with the EDTF dates of the first and the last time."""

    role: str
    country: str | None
    organization: str | None
    party: str | None
    first_seen: str | None
    last_seen: str | None


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A political party, with the number of articles that name it and of events somebody attended for it."""

    id: int
    key: str
    name: str
    acronym: str | None
    country: str | None
    native_name: str | None
    articles: int
    events: int


@dataclass(frozen=True, slots=True)
class CountryRow:
    """A country: how many events match, how many meetings and calls among them, from when to when."""

    code: str
    name: str
    events: int
    meetings: int
    people: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class Partner:
    """Somebody or something met often: how it is called, and at how many events."""

    name: str
    events: int

    def __str__(self) -> str:
        return f"{self.name} ({self.events})"


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article: title, publisher, date, where it stands, and its text."""

    id: int
    key: str
    kind: str
    title: str | None
    publisher: str | None
    date: str | None
    date_basis: str | None
    stands: tuple[Standing, ...]
    text: str
    events: tuple[str, ...]
    agreements: tuple[str, ...]
