"""Define an agreement as an article has told it so far, and tell whether two such are one text."""

from __future__ import annotations

from dataclasses import dataclass, field

from relations_db.extraction.agreements.deed_words import STATEMENTS
from relations_db.extraction.agreements.makers import Makers
from relations_db.extraction.agreements.titles import same_title, telling
from relations_db.extraction.reports import AgreementKind, AgreementReport, AgreementStatus, Span
from relations_db.extraction.told_dates import of_two_months
from relations_db.language.dates import When

RANK: tuple[AgreementStatus, ...] = ("in_force", "signed", "adopted", "issued", "planned", "referenced")


@dataclass(slots=True)
class Draft:
    """An agreement as the article has told it so far."""

    title: str
    kind: AgreementKind
    status: AgreementStatus
    when: When | None
    makers: Makers
    rule: str
    headline: bool
    proper: bool
    stated: bool
    count: int | None = None
    place: str | None = None
    place_country: str | None = None
    evidence: list[Span] = field(default_factory=list)
    definite: bool = False
    other: bool = False
    on_visit: bool = False
    # Whether its day is of a year before that of the article.
    past: bool = False

    def note(self, span: Span) -> None:
        """Add a sentence to the evidence."""
        if self.evidence[-1:] != [span]:
            self.evidence.append(span)

    @property
    def sides(self) -> frozenset[str]:
        """Give the countries and organisations that made it."""
        return frozenset((*self.makers.countries, *(f"~{o}" for o in self.makers.organizations)))

    def report(self) -> AgreementReport:
        """Give the agreement as a report."""
        return AgreementReport(
            title=self.title, kind=self.kind, status=self.status, when=self.when,
            countries=tuple(sorted(set(self.makers.countries))), evidence=tuple(self.evidence), rule=self.rule,
            organizations=tuple(sorted(set(self.makers.organizations))),
            parties=tuple(sorted(set(self.makers.parties))),
            count=self.count, place=self.place, place_country=self.place_country,
            certainty=0.9 if self.stated else 0.6, on_visit=self.on_visit,
        )  # fmt: skip


def one_text(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts of an article are one text."""
    if one.kind != other.kind or (one.count is not None and other.count is not None and one.count != other.count):
        return False
    if one.stated and other.stated and one.when != other.when:
        return False
    if not one.headline and of_two_months(one.when, other.when):
        return False
    if None not in (years := [d.when.year for d in (one, other) if d.when is not None]) and len(set(years)) > 1:
        return False
    if one.kind in STATEMENTS and one.past != other.past and None not in (one.when, other.when):
        # What a summit of today issued is not the declaration of three years ago.
        return False
    if one.sides != other.sides and not (one.sides <= other.sides or other.sides <= one.sides):
        return False
    if other.other or (one.evidence[-1] in other.evidence and one.proper and other.proper):
        return False
    mine, theirs = telling(one.title), telling(other.title)
    if (
        not one.stated
        and not other.stated
        and not other.definite
        and one.when is not None
        and other.when is not None
        and (one.when != other.when and not (one.headline or other.headline) and one.when.month_shift is None)
    ):
        return False
    if (
        not other.stated
        and other.proper
        and theirs
        and one.when != other.when
        and one.when is not None
        and other.when is not None
    ):
        return False
    if one.kind in STATEMENTS and (not mine or not theirs):
        return not (one.status == "referenced") ^ (other.status == "referenced") and one.rule != "listed"
    if not mine or not theirs:
        return (
            one.kind == "documents"
            and one.count == other.count
            and (one.count is not None or bool(mine) == bool(theirs))
        )
    return same_title(one.title, other.title)


def covers(told: Draft, headline: Draft) -> bool:
    """Tell whether the text of an article tells of what its title line names."""
    if headline.kind == told.kind:
        return headline.count is None or told.count is None or headline.count == told.count
    if headline.count is not None and told.kind == "documents":
        return headline.count == told.count
    return (
        headline.kind == "agreement" and told.kind in {"treaty", "protocol", "memorandum", "declaration", "documents"}
    ) or (headline.kind in STATEMENTS and told.kind in STATEMENTS)
