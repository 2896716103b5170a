"""Date reports: turn what a text says of the time into EDTF, and let other accounts close years left open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from relations_db import edtf
from relations_db.extraction.reports import AgreementReport, EventReport
from relations_db.resolution import names, titles
from relations_db.resolution.dates import resolve
from relations_db.resolution.records import ArticleRecord
from relations_db.resolution.things import ArticleDate

_Report = EventReport | AgreementReport
# A family of kinds whose accounts can speak of one event.
_FAMILY = {"meeting": "contact", "call": "contact"}


@dataclass(frozen=True, slots=True)
class Dated:
    """When a report's event was (EDTF level 0) and how that is known; both None where it is not."""

    date: str | None
    basis: str | None


_UNKNOWN = Dated(None, None)


def date_reports(records: Sequence[ArticleRecord], articles: Mapping[str, ArticleDate]) -> dict[str, Dated]:
    """Give the date of every event and agreement report, by the report's key."""
    dates: dict[str, Dated] = {}
    open_dates: dict[str, tuple[_Report, str]] = {}
    known: dict[tuple[str, ...], dict[str, list[_Report]]] = defaultdict(lambda: defaultdict(list))
    for record in records:
        reference = articles.get(record.key, ArticleDate(None, None))
        for number, report in enumerate(record.reports):
            if not isinstance(report, _Report):
                continue
            key = record.report_key(number)
            dated = _dated(report, reference)
            if dated.date is not None and edtf.is_open(dated.date):
                open_dates[key] = (report, dated.date)
                dated = _UNKNOWN
            elif dated.date is not None:
                for topic in _topics(report, edtf.bounds(dated.date)[0].month):
                    known[topic][dated.date].append(report)
            dates[key] = dated
    for key in sorted(open_dates):
        dates[key] = _closed(*open_dates[key], known)
    return dates


def _closed(
    report: _Report, date: str, known: Mapping[tuple[str, ...], Mapping[str, list[_Report]]]
) -> Dated:
    """Give an open date the year in which others tell of the event, where they agree on one."""
    month = int(date.split("-")[1])
    best: dict[int, int] = {}
    for topic in _topics(report, month):
        for full, reports in known.get(topic, {}).items():
            if edtf.precision(full) == "year" or not edtf.fits(date, full):
                continue
            likeness = max(_likeness(report, other) for other in reports)
            year = edtf.bounds(full)[0].year
            best[year] = max(best.get(year, 0), likeness)
    top = max(best.values(), default=0)
    years = [year for year, likeness in best.items() if likeness == top]
    if top == 0 or len(years) != 1:
        return _UNKNOWN
    closed = edtf.completed(date, years[0])
    return Dated(closed, "neighbours") if closed is not None else _UNKNOWN


def _topics(report: _Report, month: int) -> list[tuple[str, ...]]:
    """Give the keys under which another account of the same event in the same month would stand."""
    kind = _FAMILY.get(report.kind, report.kind) if isinstance(report, EventReport) else "agreement"
    sides = sorted({*report.countries, *(f"~{key}" for key in report.organizations)})
    pairs = combinations(sides, 2) if 2 <= len(sides) <= 8 else ((side,) for side in sides)
    return [(kind, f"{month:02}", *pair) for pair in pairs]


def _likeness(one: _Report, other: _Report) -> int:
    """Count what two accounts share beyond sides and day; 0 where they name other people or titles."""
    if isinstance(one, AgreementReport) or isinstance(other, AgreementReport):
        texts = [
            titles.parse(r.title if isinstance(r, AgreementReport) else r.name or "") for r in (one, other)
        ]
        return round(4 * (titles.likeness(texts[0], texts[1]) or 0))
    people = [{names.parse(p.name) for p in report.participants} for report in (one, other)]
    shared = sum(
        any(names.same(a, b) or names.is_short_form(a, b) or names.is_short_form(b, a) for b in people[1])
        for a in people[0]
    )
    if people[0] and people[1]:
        return 1 + 2 * shared if shared else 0
    return 1


def _dated(report: _Report, reference: ArticleDate) -> Dated:
    """Give the date that a report's words mean in an article of a certain date; open without any year."""
    if report.when is None:
        return _UNKNOWN
    tense: Literal["past", "future"] = "future" if report.status == "planned" else "past"
    basis = reference.basis or "neighbours"
    date, known = resolve(report.when, reference.date, reference_basis=basis, tense=tense)
    return Dated(date, known if date is not None else None)
