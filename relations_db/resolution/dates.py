"""Turn a date as a text gives it into an EDTF date, counted from the article's date or from another event.

Without anything to count from, a month or day keeps an unknown year (`XXXX-01-19`), so that another article
can close it.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from dateutil.relativedelta import relativedelta
from msgspec.structs import replace

from relations_db import edtf
from relations_db.language.when import When

Tense = Literal["past", "future", "any"]
# So many days are a few, at least and at most.
_A_FEW = (2, 9)
# The first and the last day of a month, or a day twice.
_Days = tuple[date, date]

# A report told in the past may look a little ahead: talks that end tomorrow, plans for next week.
_PLAN_DAYS = 14
# A day this near to a firmly dated article is believed even where its weekday does not match.
_TYPO_DAYS = 45
# Days that a stretch without a year of its own goes on at most.
_LONGEST = 300
# A day told alone is of one of the months of the article, where these are not more.
_MONTH_DAYS = 31
_FEW_MONTHS = 93
# Weekdays fall on the same days again after 5, 6 or 11 years.
_WEEKDAY_YEARS = 12
# Any leap year: a year that is not known can have a 29 February.
_PIVOT = 2000
_FIRM = frozenset(("stated", "dateline"))


@dataclass(frozen=True, slots=True)
class _Point:
    """What a date is counted from: first and last day, how it is known, and whether the text told it."""

    first: date
    last: date
    basis: str
    told: bool

    @property
    def is_day(self) -> bool:
        """Tell whether it is a day, or the few days of one event."""
        return (self.last - self.first).days <= 10

    @property
    def text(self) -> str:
        return edtf.from_bounds(self.first, self.last)


def resolve(
    when: When, reference: str | None = None, *, reference_basis: str = "dateline", tense: Tense = "past"
) -> tuple[str | None, str]:
    """Give a date as EDTF, and how it is known.

    Args:
        when: the date as the text gives it; where it points from a day told before, `near` is filled in.
        reference: EDTF date of the article, or None.
        reference_basis: how that is known; a date that takes its year from it is known the same way.
        tense: a day told in the past lies on or before the reference or up to two weeks after it, one in the
            future the other way round, and `any` is the nearest.

    Returns:
        The date and its basis: `stated` (the year is written), `weekday` (the weekday tells the day or the
        year), `relative` (counted from another day), or `reference_basis`. The date is open (`XXXX-01-19`)
        where no year is known, and None (basis `unknown`) where not even a month is.
    """
    in_year = when.near is not None and when.month is not None and when.year_shift is None and not when.direction
    if in_year and reference is not None and not edtf.is_open(reference):
        # A month or day finds its year by the article's date, unless the story has gone back to a year of its own:
        # "Last October he resigned. On 20 October …". "The following May" is counted from the day told before.
        own = resolve(replace(when, near=None), reference, reference_basis=reference_basis, tense=tense)
        return _gone_back(when, reference, reference_basis, tense) or own
    if when.near is not None:
        near, basis = resolve(when.near, reference, reference_basis=reference_basis, tense=tense)
        if near is None:
            return resolve(replace(when, near=None), reference, reference_basis=reference_basis, tense=tense)
        if edtf.is_open(near):
            return _from_open(replace(when, near=None), near, tense)
        point = _Point(*edtf.bounds(near), basis, told=True)
        return _range(when, point, tense)
    if reference is None or edtf.is_open(reference):
        return _without_reference(when)
    return _range(when, _Point(*edtf.bounds(reference), reference_basis, told=False), tense)


def _gone_back(when: When, reference: str, basis: str, tense: Tense) -> tuple[str | None, str] | None:
    """Give a month or day where the story has gone back to a year before the article's, and goes on from there."""
    step, steps = when.near, 0
    if step is not None and step.month is None and (step.year_shift or 0) < 0:
        # "In the previous year, on May 3, …", "twice last year, on May 3 and …"
        year, counted = resolve(step, reference, reference_basis=basis, tense=tense)
        if year is None or edtf.is_open(year) or edtf.precision(year) != "year":
            return None
        return resolve(replace(when, near=None, year=int(year)), reference, tense=tense)[0], counted
    while step is not None and step.year is None and _is_plain(step) and (step.month or step.near) is not None:
        step, steps = step.near, steps + 1
    if step is None or step.month is None or tense != "past":
        return None
    # "In March 2022 she came. On May 3 …" may be back in the article's own year; two such days are not.
    if not steps and step.year is not None and (step.month != when.month or step.day is not None):
        return None
    near, near_basis = resolve(when.near, reference, reference_basis=basis, tense=tense) if when.near else (None, "")
    if near is None or edtf.is_open(near) or edtf.bounds(near)[1].year >= edtf.bounds(reference)[0].year:
        return None
    first, _ = edtf.bounds(near)
    found, _ = _range(replace(when, near=None, direction=1), _Point(first, first, near_basis, told=True), tense)
    latest = edtf.shifted(edtf.bounds(reference)[1], _PLAN_DAYS)
    if found is None or edtf.bounds(found)[0] > latest:
        return None
    return found, near_basis


def _is_plain(when: When) -> bool:
    """Tell whether a month or day points nowhere: not "last May", "May of next year"."""
    return when.year_shift is None and not when.direction


def _range(when: When, point: _Point, tense: Tense) -> tuple[str | None, str]:
    """Resolve a date, and the end of its range from its beginning."""
    found, basis = _single(when, point, tense)
    if found is None or when.last is None:
        return found, basis
    first, last = edtf.bounds(found)
    end, _ = _single(replace(when.last, direction=1), _Point(first, first, basis, told=True), "future")
    if end is None or edtf.bounds(end)[1] < last:
        return found, basis
    if when.last.year is None and (edtf.bounds(end)[1] - first).days > _LONGEST:
        # "today", and a day that has been: no stretch of days.
        return found, basis
    return edtf.from_bounds(first, edtf.bounds(end)[1]), basis


def _single(when: When, point: _Point, tense: Tense) -> tuple[str | None, str]:
    """Resolve a date, its range left aside."""
    if when.year is not None:
        return _written(when.year, when.month, when.day), "stated"
    if when.month is not None and when.year_shift is not None:
        return _in_counted_year(when, when.year_shift, point, tense), "relative"
    if when.month is not None:
        return _in_some_year(when, when.month, point, tense)
    if when.day is not None:
        return _in_some_month(when, when.day, point, tense)
    if when.weekday is not None:
        return _weekday(when, when.weekday, point, tense)
    return _shifted(when, point, tense)


def _in_counted_year(when: When, shift: int, point: _Point, tense: Tense) -> str:
    """Give "3 May of this year"; where the article may be of two years, one in which that has been."""
    later = _written(_clamped(point.last.year + shift), when.month, when.day)
    has_been = tense != "past" or edtf.bounds(later)[0] <= point.first
    return later if has_been else _written(_clamped(point.first.year + shift), when.month, when.day)


def _clamped(year: int) -> int:
    return min(max(year, 1), 9999)


def _written(year: int, month: int | None, day: int | None) -> str:
    """Write a date; a day that its month does not have falls away."""
    try:
        return edtf.from_parts(year, month, day)
    except ValueError:
        return edtf.from_parts(year, month)


def _years_of(month: int, day: int | None, point: _Point) -> Iterator[_Days]:
    """Give the month or day in every year around a point, earliest first."""
    start, stop = point.first.year - _WEEKDAY_YEARS, point.last.year + _WEEKDAY_YEARS
    for year in range(max(1, start), min(9999, stop) + 1):
        try:
            first = date(year, month, day or 1)
        except ValueError:
            continue
        yield first, first if day else date(year, month, monthrange(year, month)[1])


def _in_some_year(when: When, month: int, point: _Point, tense: Tense) -> tuple[str | None, str]:
    """Find the year of a month or of a day of a month."""
    every = list(_years_of(month, when.day, point))
    chosen = _chosen(every, when, point, tense)
    if chosen is None:
        return None, "unknown"
    first, last = chosen
    text = edtf.from_bounds(first, last)
    if when.weekday is None or when.day is None or first.weekday() == when.weekday:
        return text, point.basis
    if point.basis in _FIRM and edtf.gap(text, point.text) <= _TYPO_DAYS:
        return text, point.basis
    # Where the article's own year was only inferred, it is that which may be a year or two off.
    reach = 2 if point.basis in _FIRM else _WEEKDAY_YEARS
    matching = [day for day, _ in every if day.weekday() == when.weekday and abs(day.year - first.year) <= reach]
    better = min(matching, key=lambda day: (abs(day.year - first.year), day.year), default=None)
    return (better.isoformat(), "weekday") if better is not None else (text, point.basis)


def _chosen(every: list[_Days], when: When, point: _Point, tense: Tense) -> _Days | None:
    """Choose the year by the side on which the date lies of what it is counted from."""
    slack = 0 if when.day is None else _PLAN_DAYS
    if when.direction < 0:
        # Of an article of which no more than the month is known a day of that month may lie before it.
        of_month = not (point.told or point.is_day) and (point.last - point.first).days <= _MONTH_DAYS
        within = when.day is not None and of_month
        edge = edtf.shifted(point.last, 1) if within else point.first
        return next((days for days in reversed(every) if days[1] < edge), None)
    if when.direction > 0:
        edge = point.first if point.told else edtf.shifted(point.last, 1)
        return next((days for days in every if days[0] >= edge), None)
    if point.told or tense == "any":
        middle = _middle(point.first, point.last)
        return min(every, key=lambda days: abs(_middle(*days) - middle), default=None)
    if tense == "future":
        earliest = edtf.shifted(point.first, -slack)
        return next((days for days in every if days[1] >= earliest), None)
    latest = edtf.shifted(point.last, slack)
    return next((days for days in reversed(every) if days[0] <= latest), None)


def _middle(first: date, last: date) -> int:
    return first.toordinal() + last.toordinal()


def _month_from(day: date, shift: int) -> date:
    """Give the first day of the month so many months later."""
    try:
        return day.replace(day=1) + relativedelta(months=shift)
    except ValueError:
        return day.replace(day=1)


def _in_some_month(when: When, day: int, point: _Point, tense: Tense) -> tuple[str | None, str]:
    """Find the month of a day told alone: the one that brings it nearest, or that its weekday asks for."""
    if when.month_shift is not None:
        month = _month_from(point.first, when.month_shift)
        return _written(month.year, month.month, day), "relative"
    if (point.last - point.first).days > _MONTH_DAYS:
        # Which of the months it is of nobody says, but that it is of one of them.
        return (point.text, point.basis) if (point.last - point.first).days < _FEW_MONTHS else (None, "unknown")
    candidates: list[date] = []
    for shift in (-2, -1, 0, 1, 2):
        month = _month_from(point.first, shift)
        try:
            candidates.append(month.replace(day=day))
        except ValueError:
            continue
    if when.direction > 0:
        candidates = [c for c in candidates if c >= point.first]
    matching = [c for c in candidates if when.weekday is None or c.weekday() == when.weekday]
    if tense == "past" and not point.told:
        # "She was in Oslo on the 4th", in a report of the 20th: the 4th to come is nearer.
        matching = [c for c in matching if c <= point.last] or matching
    if point.told and point.is_day:
        # "On 8 January he rang her, and on the 26th": later in that month, though the 26th of December is nearer.
        later = [c for c in matching if c >= point.first and (c.year, c.month) == (point.first.year, point.first.month)]
        matching = later or matching
    middle = _middle(point.first, point.last)
    # Inside a month that is all we know, the day of that month is the nearest.
    nearest = min(matching or candidates, key=lambda c: abs(2 * c.toordinal() - middle), default=None)
    return (None, "unknown") if nearest is None else (nearest.isoformat(), "relative")


def _weekday(when: When, weekday: int, point: _Point, tense: Tense) -> tuple[str | None, str]:
    """Find the day of a weekday."""
    if not point.is_day:
        return point.text, point.basis
    if when.week_shift is not None:
        monday, _ = edtf.week_of(edtf.shifted(point.first, 7 * when.week_shift))
        return edtf.shifted(monday, weekday).isoformat(), "weekday"
    first = point.first
    if when.direction:
        edge = point.last if when.direction > 0 else point.first
        steps = (when.direction * (weekday - edge.weekday()) - 1) % 7 + 1
        return edtf.shifted(edge, when.direction * steps).isoformat(), "weekday"
    ahead = (weekday - first.weekday()) % 7
    stretch = (point.last - first).days
    if not point.told and 0 < stretch < 7:
        # Of an article written in these days a weekday is one of them, or of the week before.
        within = ahead <= min(4, stretch)
        return edtf.shifted(first, ahead if within else ahead - 7).isoformat(), "weekday"
    if point.told:
        # A story goes on from the days it has told, or looks back a day or two.
        within = ahead <= max(4, (point.last - first).days)
        return edtf.shifted(first, ahead if within else ahead - 7).isoformat(), "weekday"
    if tense == "future" or ahead == 0:
        return edtf.shifted(first, ahead).isoformat(), "weekday"
    return edtf.shifted(first, ahead - 7).isoformat(), "weekday"


def _shifted(when: When, point: _Point, tense: Tense) -> tuple[str | None, str]:
    """Count days, weeks, months or years from a point; what is finer than the point leaves it as it is."""
    if when.year_shift is not None:
        return _written(_clamped(point.last.year + when.year_shift), None, None), "relative"
    if when.month_shift is not None:
        if (point.last - point.first).days > _MONTH_DAYS:
            return point.text, point.basis
        # "A few days earlier" may be in the same month or in the one before.
        days = (edtf.shifted(point.first, n * when.direction) for n in _A_FEW)
        months = (_month_from(day, when.month_shift) for day in days)
        return edtf.hull(*(edtf.from_parts(month.year, month.month) for month in months)), "relative"
    if when.week_shift is None and when.day_shift is None:
        return None, "unknown"
    if not point.is_day:
        return point.text, point.basis
    if when.day_shift is not None:
        if when.day_shift == 0:
            return point.text, "relative" if point.told else point.basis
        edge = point.last if when.day_shift > 0 else point.first
        return edtf.shifted(edge, when.day_shift).isoformat(), "relative"
    monday, sunday = edtf.week_of(edtf.shifted(point.first, 7 * (when.week_shift or 0)))
    if when.week_shift == 0:
        side = when.direction or (-1 if not point.told and tense == "past" else 0)
        monday = max(monday, point.first) if side > 0 else monday
        sunday = min(sunday, point.last) if side < 0 else sunday
    return edtf.from_bounds(monday, max(monday, sunday)), "relative"


def _without_reference(when: When) -> tuple[str | None, str]:
    """Resolve what needs no reference; keep the year open where only that is missing."""
    if when.year is not None:
        point = _Point(*edtf.bounds(edtf.from_parts(_clamped(when.year))), "stated", told=True)
        return _range(when, point, "any")
    if when.month is None or when.year_shift is not None:
        return None, "unknown"
    first = edtf.from_open_parts(when.month, when.day)
    if when.last is None or when.last.month is None:
        return first, "unknown"
    return f"{first}/{edtf.from_open_parts(when.last.month, when.last.day)}", "unknown"


def _from_open(when: When, near: str, tense: Tense) -> tuple[str | None, str]:
    """Count from a day of an unknown year, which leaves the year unknown."""
    if when.year is not None or when.month is not None:
        return _without_reference(when)
    closed = edtf.completed(near, _PIVOT)
    if closed is None or when.year_shift is not None:
        return None, "unknown"
    first, last = edtf.bounds(closed)
    if when.weekday is not None and when.day is None:
        # Which day it was depends on the year; its month is as much as can be said.
        return edtf.from_open_parts(first.month), "unknown"
    found, _ = _range(replace(when, weekday=None), _Point(first, last, "unknown", told=True), tense)
    if found is None:
        return None, "unknown"
    return "/".join(f"XXXX{edge[4:]}" if len(edge) > 4 else edge for edge in found.split("/")), "unknown"
