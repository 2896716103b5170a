"""Define a visit as an article has told it so far: who goes where, when and as whose guest, and on what evidence."""

from __future__ import annotations

from dataclasses import dataclass, field

from msgspec.structs import replace

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.reports import EventReport, Participant, Span, Status, VisitForm
from relations_db.extraction.visits.times import left, until
from relations_db.extraction.visits.tours import DAY_OF_TOUR
from relations_db.language.dates import When


@dataclass(slots=True)
class Draft:
    """A visit as the article has told it so far.

    Attributes:
        companions: who came along with the visitors.
        headline: whether nothing but the title has told of it.
        delegation: whether they were told of as a delegation.
        days: on which the guest is told to have been there, beside those of the whole tour.
        seen: the last day on which the guest is told to have done something there, as the words give it.
    """

    visitors: list[Side]
    host: str
    status: Status
    rule: str
    form: VisitForm | None = None
    when: When | None = None
    place: str | None = None
    hosts: list[Side] = field(default_factory=list)
    evidence: list[Span] = field(default_factory=list)
    companions: list[Side] = field(default_factory=list)
    delegation: bool = False
    line: int = 0
    open: bool = False
    assumed: bool = False
    earlier: bool = False
    headline: bool = False
    arrival: When | None = None
    departure: When | None = None
    days: list[When] = field(default_factory=list)
    seen: When | None = None

    def same_traveller(self, sides: list[Side]) -> bool:
        """Tell whether it is the visit of one of these, or of their country's unnamed envoy."""
        mine = [s.person for s in (*self.visitors, *self.companions) if s.person is not None]
        theirs = [s.person for s in sides if s.person is not None]
        if mine and theirs:
            return any(a is b for a in mine for b in theirs)
        # "The presidents of Mali and Togo came. … X and Y went to see the harbour."
        alike = bool(mine) or self.visitors[0].role == sides[0].role or (bool(theirs) and sides[0].role is None)
        return self.visitors[0].actor == sides[0].actor and alike

    def bring(self, along: list[Side]) -> bool:
        """Add those who came along, and tell whether one of them was new."""
        known = {id(s.person) for s in (*self.visitors, *self.companions)}
        new = [s for s in along if id(s.person) not in known]
        self.companions += new
        return bool(new)

    def note(self, syntax: Syntax) -> None:
        """Add a sentence to what the visit rests on."""
        span = syntax.span
        if span not in self.evidence:
            self.evidence.append(span)

    def reports(self) -> list[EventReport]:
        """Give the visit as a report, with one more for its first day and its last where they are told apart."""
        if self.arrival is not None and self.when is not None and self.when.last is not None:
            # "is here until Friday", "had come on Monday"
            stay = until(self.arrival, self.when.last)
            self.when, self.arrival = (stay, None) if stay.last is not None else (self.when, self.arrival)
        if self.departure is None:
            self.when = left(self.when, self.seen)
        whole = self.report()
        edges = [(self.arrival, "arrive"), (self.departure, "go"), *((day, DAY_OF_TOUR) for day in self.days)]
        apart = [replace(whole, when=when, rule=rule) for when, rule in edges if when is not None]
        return apart if apart and self.when is None else [whole, *apart]

    def report(self) -> EventReport:
        """Give the visit as a report."""
        people: list[Participant] = []
        for sides, capacity in ((self.visitors, "visitor"), (self.hosts, "host"), (self.companions, "attendee")):
            for side in sides:
                if side.person is not None and all(p.name != side.person.name for p in people):
                    people.append(side.participant(capacity))  # type: ignore[arg-type]
        home = {s.country for s in self.visitors if s.country}
        return EventReport(
            kind="visit", status=self.status, when=self.when,
            countries=tuple(sorted({*home, self.host})),
            organizations=tuple(sorted({s.organization for s in self.visitors if s.organization and not s.country})),
            evidence=tuple(self.evidence), rule=self.rule, participants=tuple(people),
            place=self.place, place_country=self.host,
            visit_form=self.form or "unspecified", host=self.host,
            certainty=0.9 if self.when is not None and people else 0.6,
        )  # fmt: skip
