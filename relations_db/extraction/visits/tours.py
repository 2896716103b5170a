"""Give each country of a tour its own days: those on which its guest is told to have done something there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from relations_db.extraction.reports import EventReport, Report
from relations_db.language.dates import When

# The rule of a day told of one country of a tour of which all the days are told.
DAY_OF_TOUR = "day of tour"


def with_own_days(reports: Sequence[Report]) -> list[Report]:
    """Narrow the days of visits told as one tour to those told of each country, first and last; the first country has
    the first day of all, the last one the last. Where they are told of some, of the others no more than the month is.
    """
    found = list(reports)
    for stages in _tours(reports):
        own: dict[int, When] = {}
        untold: dict[int, When] = {}
        for number, at in enumerate(stages):
            visit = reports[at]
            if not isinstance(visit, EventReport) or visit.when is None:
                continue
            days = list(_days_there(reports, visit))
            first = visit.when if number == 0 else None
            last = visit.when.last if number == len(stages) - 1 else None
            if (when := _narrowed(days, visit.when, first, last)) is not None:
                own[at] = when
            elif not days and (month := _month_of(visit.when, first, last)) is not None:
                untold[at] = month
        for at, when in ((untold if own else {}) | own).items():
            if isinstance(visit := reports[at], EventReport):
                found[at] = msgspec.structs.replace(visit, when=when)
    return [r for r in found if not isinstance(r, EventReport) or r.rule != DAY_OF_TOUR]


def _tours(reports: Sequence[Report]) -> Iterator[list[int]]:
    """Give the visits of the same people to several countries of which the same days are told, in text order."""
    taken: set[int] = set()
    for at, report in enumerate(reports):
        if at in taken or not _is_stage(report):
            continue
        stages = [at]
        for other, visit in enumerate(reports[at + 1 :], at + 1):
            if _is_stage(visit) and _same_tour(report, visit):
                stages.append(other)
        taken.update(stages)
        hosts = [r.host for n in stages if isinstance(r := reports[n], EventReport)]
        if len(set(hosts)) == len(hosts) > 1:
            yield stages


def _is_stage(report: Report) -> bool:
    held = isinstance(report, EventReport) and (report.kind, report.status) == ("visit", "held")
    return held and isinstance(report, EventReport) and report.when is not None and report.when.last is not None


def _same_tour(one: Report, other: Report) -> bool:
    if not isinstance(one, EventReport) or not isinstance(other, EventReport):
        return False
    return one.when == other.when and not _visitors(one).isdisjoint(_visitors(other))


def _visitors(visit: EventReport) -> frozenset[str]:
    return frozenset(p.name for p in visit.participants if p.capacity == "visitor")


def _days_there(reports: Sequence[Report], visit: EventReport) -> Iterator[When]:
    """Give the days on which a visitor did something in the country of a visit, in text order."""
    for report in reports:
        if not isinstance(report, EventReport) or report.status != "held" or report.kind in {"call", "message"}:
            continue
        there = report.place_country == visit.host or (report.place_country is None and visit.host in report.countries)
        with_them = any(p.name in _visitors(visit) for p in report.participants)
        if there and with_them and report.when is not None and report.mode != "video" and report.when != visit.when:
            yield report.when


def _month_of(whole: When, first: When | None, last: When | None) -> When | None:
    """Give the month of a country of a tour, where that is clear: the first is of the month in which it began.

    Args:
        whole: the days of the tour.
        first: the first of them, where this is the first country.
        last: the last of them, where this is the last country.
    """
    end = whole.last or whole
    if whole.month is None or (first is None and last is None and end.month not in (None, whole.month)):
        return None
    months = _months_between(whole, end) if first is None and last is not None else 0
    return _later(When(year=whole.year, month=whole.month), months)


def _months_between(one: When, other: When) -> int:
    """Count the months from one day to another within the next year."""
    return ((other.month or one.month or 0) - (one.month or 0)) % 12


def _later(when: When, months: int) -> When:
    """Give a day or month of a month so much later, in the next year where it comes to that."""
    ordinal = (when.month or 1) - 1 + months
    year = when.year + ordinal // 12 if when.year is not None else None
    return msgspec.structs.replace(when, year=year, month=ordinal % 12 + 1)


def _narrowed(days: Sequence[When], whole: When, first: When | None, last: When | None) -> When | None:
    """Give the time from the first to the last of some days of a tour; None where they are not all among its days.

    Args:
        days: told of one country.
        whole: the days of the tour.
        first: the first of them, where this is the first country.
        last: the last of them, where this is the last country.
    """
    written = [day for day in days if day.day is not None]
    if written:
        ends = [day.last for day in written if day.last is not None]
        edges = [_number(day, whole) for day in (*written, *ends, first, last) if day is not None]
        numbers = [number for number in edges if number is not None]
        if len(numbers) < len(edges):
            return None
        begin, end = min(numbers), max(numbers)
        day = _later(msgspec.structs.replace(whole, day=begin % 100, weekday=None, last=None), begin // 100)
        until = _later(When(month=whole.month, day=end % 100), end // 100) if end != begin else None
        return msgspec.structs.replace(day, last=until)
    weekdays = [day.weekday for day in days]
    if not weekdays or None in weekdays or any(day.last is not None for day in days):
        return None
    eve = When(day_shift=-1, near=msgspec.structs.replace(whole, last=None))
    start = When(weekday=weekdays[0], near=eve, direction=1)
    return start if len(set(weekdays)) == 1 else msgspec.structs.replace(start, last=When(weekday=weekdays[-1]))


def _number(day: When, whole: When) -> int | None:
    """Give the place of a day among those of a tour, as a number that grows with it; None where it is none of them."""
    if day.day is None or whole.day is None or whole.month is None or whole.last is None or whole.last.day is None:
        return None
    number = _months_between(whole, day) * 100 + day.day
    end = _months_between(whole, whole.last) * 100 + whole.last.day
    return number if whole.day <= number <= end else None
