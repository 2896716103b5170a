"""Define a message as words tell it and as an article has told it so far, and tell whether two are one."""

from __future__ import annotations

from dataclasses import dataclass, field

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.reports import Capacity, EventReport, Participant, Span
from relations_db.extraction.told_dates import of_two_months
from relations_db.language.dates import When


@dataclass(slots=True)
class Message:
    """A message as the words tell it: both ways where it was an exchange, one of several where they signed together."""

    senders: list[Side]
    recipients: list[Side]
    mutual: bool
    rule: str
    at: int
    separate: bool = False
    joint: bool = False


@dataclass(slots=True)
class Draft:
    """A message as the article has told it so far."""

    senders: list[Side]
    recipients: list[Side]
    mutual: bool
    rule: str
    when: When | None
    headline: bool
    evidence: list[Span] = field(default_factory=list)

    @property
    def actors(self) -> frozenset[str]:
        """Give the countries and organisations that it goes between."""
        return frozenset(s.actor for s in (*self.senders, *self.recipients) if s.actor)

    def people(self) -> frozenset[int]:
        """Give those who write and are written to, by identity."""
        return frozenset(id(s.person) for s in (*self.senders, *self.recipients) if s.person is not None)

    def name(self, ones: list[Side], others: list[Side]) -> None:
        """Put those whom a retelling names for a country told of before: "condolences to Peru", "to X of Peru"."""
        for sides in (self.senders, self.recipients):
            named = [
                s for s in (*ones, *others) if s.person is not None and s.actor in {t.actor for t in sides}
            ]  # fmt: skip
            if named and all(s.person is None for s in sides):
                sides[:] = named
                # "Sent to the leaders of Peru": whoever of the senders wrote to those who are named.
                for whole, part in ((self.senders, ones), (self.recipients, others)):
                    if whole is not sides and all(s in whole for s in part):
                        whole[:] = part

    def is_told_by(self, ones: list[Side], others: list[Side], when: When | None) -> bool:
        """Tell whether words of a message between these tell of this one again, and do not tell another month."""
        if self.actors != {s.actor for s in (*ones, *others) if s.actor} or of_two_months(self.when, when):
            return False
        mine, theirs = _identities(ones), _identities(others)
        senders, recipients = _identities(self.senders), _identities(self.recipients)
        straight = _may_be_same(mine, senders) and _may_be_same(theirs, recipients)
        crossed = self.mutual and _may_be_same(mine, recipients) and _may_be_same(theirs, senders)
        named = (mine | theirs) & (senders | recipients) or not (mine or theirs or senders or recipients)
        return (straight or crossed) and bool(named)

    def report(self) -> EventReport:
        """Give the message as a report."""
        participants: list[Participant] = []
        for group, capacity in ((self.senders, "sender"), (self.recipients, "recipient")):
            for side in group:
                if side.person is not None and all(p.name != side.person.name for p in participants):
                    how: Capacity = "principal" if self.mutual else capacity  # type: ignore[assignment]
                    participants.append(side.participant(how))
        sides = (*self.senders, *self.recipients)
        return EventReport(
            kind="message", status="held", when=self.when, mode="written",
            countries=tuple(sorted({s.country for s in sides if s.country})),
            organizations=tuple(sorted({s.organization for s in sides if s.organization and not s.country})),
            evidence=tuple(self.evidence), rule=self.rule, participants=tuple(participants),
            certainty=0.9 if len(participants) > 1 else 0.6,
        )  # fmt: skip


def _identities(sides: list[Side]) -> set[int]:
    return {id(s.person) for s in sides if s.person is not None}


def _may_be_same(one: set[int], other: set[int]) -> bool:
    """Tell whether two sets of people may be the same: one within the other."""
    return not one or not other or bool(one & other)
