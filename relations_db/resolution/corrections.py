"""Define corrections, what a user has put right by hand, and find again what they are about.

A correction names reports and people by what they say (`Anchor`, `Who`), not by ids or numbers, so that it
holds when an article is read anew, when a dump comes again and in another database.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, TypeVar

import msgspec

from relations_db.extraction.reports import AgreementReport, EventReport, Report
from relations_db.resolution import names
from relations_db.resolution.records import ArticleRecord

What = Literal["event", "agreement", "person"]
Kind = Literal["same", "different", "value", "rejected"]

EVENT_FIELDS = (
    "kind", "status", "mode", "name", "date", "place", "place_country", "countries", "organizations", "host",
    "visit_form",
)  # fmt: skip
AGREEMENT_FIELDS = (
    "title", "kind", "status", "date", "place", "place_country", "countries", "organizations", "count",
)  # fmt: skip
_CONTACT = ("meeting", "call")

T = TypeVar("T")


class Anchor(msgspec.Struct, frozen=True, order=True, omit_defaults=True):
    """Says how to find a report again.

    Attributes:
        article: key of the article.
        kind: kind of the event, or `agreement`.
        start, end: where the first sentence it rests on stands in the article's text.
        names: the people it names, or the agreement's title.
    """

    article: str
    kind: str
    start: int
    end: int
    names: tuple[str, ...] = ()


class Who(msgspec.Struct, frozen=True, order=True, omit_defaults=True):
    """Says how to find a person again: by the forms of the name, and for whom the person speaks."""

    names: tuple[str, ...]
    country: str | None = None
    organization: str | None = None


class Correction(msgspec.Struct, frozen=True, omit_defaults=True):
    """A thing that a user has put right.

    Attributes:
        kind: `same` (what is named is one thing), `different` (the reports are of a thing of their own),
            `value` (a field of the thing has this value), `rejected` (there is no such thing).
        what: the sort of thing.
        things: public keys at the time, for people to read.
        reason: why.
        reports: the reports it is about; of a person, those that name the person set apart.
        people: the people it is about.
        field, value: of a value; None for a field that is to be empty.
    """

    kind: Kind
    what: What
    things: tuple[str, ...]
    reason: str
    reports: tuple[Anchor, ...] = ()
    people: tuple[Who, ...] = ()
    field: str | None = None
    value: str | None = None

    @property
    def key(self) -> str:
        """Give a short name that follows from what the correction says, its reason left aside."""
        said = msgspec.json.encode((self.kind, self.what, self.reports, self.people, self.field, self.value))
        return hashlib.sha256(said).hexdigest()[:10]


def anchor(article: str, report: Report) -> Anchor:
    """Give the anchor of a report of an article."""
    first = report.evidence[0] if report.evidence else None
    start, end = (first.start, first.end) if first is not None else (0, 0)
    return Anchor(article, _kind(report), start, end, _names(report))


def _kind(report: Report) -> str:
    return report.kind if isinstance(report, EventReport) else "agreement"


def _names(report: Report) -> tuple[str, ...]:
    if isinstance(report, EventReport):
        return tuple(sorted({person.name for person in report.participants}))
    return (report.title,) if isinstance(report, AgreementReport) else ()


def find(wanted: Anchor, record: ArticleRecord) -> str | None:
    """Give the key of the report of an article that an anchor means; None where it says nothing like it."""
    best: tuple[float, int] | None = None
    for number, report in enumerate(record.reports):
        if isinstance(report, EventReport | AgreementReport):
            likeness = _likeness(wanted, anchor(record.key, report), report)
            if likeness > 0 and (best is None or likeness > best[0]):
                best = (likeness, number)
    return record.report_key(best[1]) if best is not None else None


def _likeness(wanted: Anchor, found: Anchor, report: Report) -> float:
    if wanted.kind != found.kind and not (wanted.kind in _CONTACT and found.kind in _CONTACT):
        return 0.0
    mine, theirs = (_words(side.names) for side in (wanted, found))
    shared = len(mine & theirs)
    if mine and theirs and not shared:
        return 0.0
    sentence = any(span.start < wanted.end and wanted.start < span.end for span in report.evidence)
    if not sentence and not shared:
        return 0.0
    exact = (wanted.start, wanted.end) == (found.start, found.end)
    union = len(mine | theirs)
    return 4 * (shared / union if union else 0.5) + 2 * sentence + exact + (wanted.kind == found.kind)


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word in names.words(text))


class Bound(msgspec.Struct, frozen=True):
    """A correction with the keys of the reports that its anchors mean among the articles at hand."""

    correction: Correction
    reports: frozenset[str]


def bind(corrections: Sequence[Correction], records: Iterable[ArticleRecord]) -> tuple[Bound, ...]:
    """Find the reports that corrections are about."""
    wanted = {anchor.article for correction in corrections for anchor in correction.reports}
    by_key = {record.key: record for record in records if record.key in wanted} if wanted else {}
    bound = []
    for correction in corrections:
        found = (find(a, by_key[a.article]) for a in correction.reports if a.article in by_key)
        bound.append(Bound(correction, frozenset(key for key in found if key is not None)))
    return tuple(bound)


def regrouped(groups: Sequence[Sequence[str]], bound: Sequence[Bound], what: What) -> list[list[str]]:
    """Join and part groups of report keys as corrections say, one after another; drop what is rejected."""
    found = [sorted(group) for group in groups]
    for each in bound:
        if each.correction.what != what or each.correction.kind not in ("same", "different"):
            continue
        if each.correction.kind == "same":
            found = _joined(found, each.reports)
        else:
            rest = [[key for key in group if key not in each.reports] for group in found]
            apart = sorted(key for group in found for key in group if key in each.reports)
            found = [group for group in (*rest, apart) if group]
    rejected = {
        index
        for each in bound
        if each.correction.what == what and each.correction.kind == "rejected"
        for index in [meant(found, each.reports)]
        if index is not None
    }
    return sorted(group for index, group in enumerate(found) if index not in rejected)


def _joined(groups: list[list[str]], keys: frozenset[str]) -> list[list[str]]:
    touched = [group for group in groups if not keys.isdisjoint(group)]
    if len(touched) < 2:
        return groups
    whole = sorted(key for group in touched for key in group)
    return [*(group for group in groups if keys.isdisjoint(group)), whole]


def meant(groups: Sequence[Sequence[str]], keys: frozenset[str]) -> int | None:
    """Give the index of the group with most of the reports that a correction is about; None without any."""
    counts = [(len(keys.intersection(group)), index) for index, group in enumerate(groups)]
    best = max(counts, key=lambda pair: (pair[0], -pair[1]), default=(0, 0))
    return best[1] if best[0] else None


def values_of(
    groups: Sequence[Sequence[str]], bound: Sequence[Bound], what: What
) -> Mapping[int, dict[str, str | None]]:
    """Give the values that corrections set, by the index of the group they mean; the last one counts."""
    values: dict[int, dict[str, str | None]] = {}
    for each in bound:
        correction = each.correction
        if correction.what == what and correction.kind == "value" and correction.field is not None:
            index = meant(groups, each.reports)
            if index is not None:
                values.setdefault(index, {})[correction.field] = correction.value
    return values
