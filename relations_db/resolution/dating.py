"""Date reports: turn what a text says of the time into EDTF, and let other accounts close years left open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import Literal

import msgspec

from relations_db import edtf
from relations_db.extraction.reports import AgreementReport, EventReport
from relations_db.resolution import names, titles
from relations_db.resolution.dates import resolve
from relations_db.resolution.records import ArticleRecord
from relations_db.resolution.things import ArticleDate

# Reports that have a date.
DatedReport = EventReport | AgreementReport
# A family of kinds whose accounts can speak of one event.
_FAMILY = {"meeting": "contact", "call": "contact"}


class Dated(msgspec.Struct, frozen=True):
    """When a report's event was (EDTF level 0) and how that is known; both None where it is not."""

    date: str | None
    basis: str | None


_UNKNOWN = Dated(None, None)
# Of what is told by date alone, articles tell these ahead.
_ANNOUNCED = frozenset({"meeting", "call", "visit"})
# Elsewhere it may be a day later.
_ELSEWHERE = 1


def date_reports(records: Sequence[ArticleRecord], articles: Mapping[str, ArticleDate]) -> dict[str, Dated]:
    """Give the date of every event and agreement report, by the report's key."""
    dates: dict[str, Dated] = {}
    open_dates: dict[str, tuple[DatedReport, str]] = {}
    known: list[tuple[DatedReport, str]] = []
    for record in records:
        reference = articles.get(record.key, ArticleDate(None, None))
        for number, report in enumerate(record.reports):
            if not isinstance(report, DatedReport):
                continue
            key = record.report_key(number)
            dates[key] = date_by_article(report, reference)
            text = dates[key].date
            if text is not None and waits(report, text):
                open_dates[key] = (report, text)
            elif text is not None:
                known.append((report, text))
    return dates | close_years(open_dates, known)


def waits(report: DatedReport, date: str) -> bool:
    """Tell whether others may date a report better: it lacks its year, or is of a text made on a visit of some year."""
    return edtf.is_open(date) or _hangs_on_visit(report, date)


def _hangs_on_visit(report: DatedReport, date: str) -> bool:
    return isinstance(report, AgreementReport) and report.on_visit and edtf.precision(date) == "year"


def close_years(
    open_dates: Mapping[str, tuple[DatedReport, str]], known: Iterable[tuple[DatedReport, str]]
) -> dict[str, Dated]:
    """Give open dates the years in which others tell of the same events, by the keys of the reports; texts made on a
    visit of some year, the month of that visit.

    Args:
        open_dates: reports by key, each with its date that waits for others.
        known: reports that share a topic with any of them, each with its date.
    """
    index: dict[str, dict[str, list[DatedReport]]] = defaultdict(lambda: defaultdict(list))
    for report, text in known if open_dates else ():
        for topic in topics(report, text):
            index[topic][text].append(report)
    return {key: _closed(report, text, index) for key, (report, text) in sorted(open_dates.items())}


def _closed(report: DatedReport, date: str, known: Mapping[str, Mapping[str, list[DatedReport]]]) -> Dated:
    """Give an open date the year in which others tell of the event, where they agree on one."""
    if not edtf.is_open(date):
        visits = {full for topic in topics(report, date) for full in known.get(topic, {})}
        months = {edge[:7] for full in visits for edge in full.split("/")}
        told = visits if len(visits) == 1 else months
        return Dated(told.pop(), "neighbours") if len(told) == 1 else Dated(date, "stated")
    best: dict[int, int] = {}
    for topic in topics(report, date):
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


def topics(report: DatedReport, date: str) -> list[str]:
    """Give the topics under which another account of the same event in the same month would stand.

    Args:
        report: the report.
        date: its EDTF date, open or not; one known to the year only tells nothing of months.
    """
    if edtf.is_open(date):
        month = int(date.split("-")[1])
    elif edtf.precision(date) == "year":
        return _of_visits(report, date) if _hangs_on_visit(report, date) else []
    else:
        month = edtf.bounds(date)[0].month
    visited = _of_visits(report, date) if isinstance(report, EventReport) and report.kind == "visit" else []
    kind = _FAMILY.get(report.kind, report.kind) if isinstance(report, EventReport) else "agreement"
    sides = sorted({*report.countries, *(f"~{key}" for key in report.organizations)})
    pairs = combinations(sides, 2) if 2 <= len(sides) <= 8 else ((side,) for side in sides)
    return [*visited, *("|".join((kind, f"{month:02}", *pair)) for pair in pairs)]


def _of_visits(report: DatedReport, date: str) -> list[str]:
    """Give the topic under which the visits of a year between two countries stand."""
    if len(report.countries) != 2 or report.status == "planned" or edtf.is_open(date):
        return []
    return ["|".join(("on visit", date[:4], *sorted(report.countries)))]


def _likeness(one: DatedReport, other: DatedReport) -> int:
    """Count what two accounts share beyond sides and day; 0 where they name other people or titles."""
    if isinstance(one, AgreementReport) or isinstance(other, AgreementReport):
        texts = [titles.parse(r.title if isinstance(r, AgreementReport) else r.name or "") for r in (one, other)]
        return round(4 * (titles.likeness(texts[0], texts[1]) or 0))
    people = [{names.parse(p.name) for p in report.participants} for report in (one, other)]
    shared = sum(
        any(names.same(a, b) or names.is_short_form(a, b) or names.is_short_form(b, a) for b in people[1])
        for a in people[0]
    )
    if people[0] and people[1]:
        return 1 + 2 * shared if shared else 0
    return 1


def _is_to_come(report: DatedReport, date: str, reference: ArticleDate) -> bool:
    """Tell whether what has been held would be of a year after that of the article: the year is of another thing."""
    held = isinstance(report, EventReport) and report.status == "held"
    known = held and reference.date is not None and not edtf.is_open(reference.date) and not edtf.is_open(date)
    if not known or reference.date is None or edtf.precision(date) != "year":
        return False
    return edtf.bounds(date)[0] > edtf.bounds(reference.date)[1]


def as_known(report: EventReport, date: str | None, reference: ArticleDate) -> EventReport:
    """Give what is told without a word of plans as planned, where it lies ahead of the day on which its article was
    written: "A's trip to Peru on 27-30 April follows one by B".

    Args:
        report: of an event.
        date: its EDTF date.
        reference: when its article was written.
    """
    if report.kind not in _ANNOUNCED or report.status != "held" or date is None or reference.date is None:
        return report
    if edtf.is_open(date) or edtf.is_open(reference.date) or edtf.precision(reference.date) != "day":
        return report
    if report.when is None or report.when.year is not None:
        # Of a chronology the first day is no day of news, and its days have years.
        return report
    ahead = edtf.bounds(date)[0] > edtf.shifted(edtf.bounds(reference.date)[1], _ELSEWHERE)
    return msgspec.structs.replace(report, status="planned") if ahead else report


def date_by_article(report: DatedReport, reference: ArticleDate) -> Dated:
    """Give the date that a report's words mean in an article of a certain date; open without any year."""
    if report.when is None:
        return _UNKNOWN
    tense: Literal["past", "future"] = "future" if report.status == "planned" else "past"
    basis = reference.basis or "neighbours"
    date, known = resolve(report.when, reference.date, reference_basis=basis, tense=tense)
    if date is not None and _is_to_come(report, date, reference):
        # "flew to Lima to plead for the fair of 2030"
        return _UNKNOWN
    return Dated(date, known if date is not None else None)
