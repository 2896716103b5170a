"""Read, write and compare dates as EDTF level 0 strings: a year, a month, a day, or an interval of two.

A date without a year is written with the unspecified digits of level 1 (`XXXX-01-19`). Only `is_open`,
`completed` and `fits` take that form: everything that counts days wants a year.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

Precision = Literal["day", "month", "year"]

_POINT = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", re.ASCII)
_OPEN_POINT = re.compile(r"XXXX-([0-9]{2})(?:-([0-9]{2}))?", re.ASCII)
_LEAP_YEAR = 2000
_FINENESS: dict[Precision, int] = {"year": 0, "month": 1, "day": 2}


@lru_cache(maxsize=1 << 15)
def bounds(text: str) -> tuple[date, date]:
    """Give the first and the last possible day of `2025`, `2025-02`, `2025-02-05` or `first/last`.

    Raises:
        ValueError: when the text is no EDTF level 0 date, or an interval runs backwards.
    """
    head, slash, tail = text.partition("/")
    first, last = _point(head, text)
    if slash:
        last = _point(tail, text)[1]
        if last < first:
            raise ValueError(f"the interval {text!r} ends before it begins")
    return first, last


def _point(point: str, whole: str) -> tuple[date, date]:
    """Give the first and last day of a date that is no interval; `whole` is named in the error."""
    match = _POINT.fullmatch(point)
    if match is None:
        raise ValueError(f"{whole!r} is no date like 2025, 2025-02, 2025-02-05 or two of them with a slash")
    year, month, day = (int(part) if part is not None else None for part in match.groups())
    try:
        assert year is not None  # noqa: S101 - the pattern's first group always takes part
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        return date(year, month, day), date(year, month, day)
    except ValueError as error:
        raise ValueError(f"{whole!r} is no date of the calendar") from error


def is_valid(text: str) -> bool:
    """Tell whether `bounds` would take the text."""
    try:
        bounds(text)
    except ValueError:
        return False
    return True


def from_bounds(first: date, last: date) -> str:
    """Write the shortest date that begins on `first` and ends on `last`.

    Raises:
        ValueError: when `last` comes before `first`.
    """
    if last < first:
        raise ValueError(f"the interval {first}/{last} ends before it begins")
    if first == last:
        return first.isoformat()
    at_month_edges = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    if not at_month_edges:
        return f"{first.isoformat()}/{last.isoformat()}"
    if first.month == 1 and last.month == 12:
        return _year(first) if first.year == last.year else f"{_year(first)}/{_year(last)}"
    if (first.year, first.month) == (last.year, last.month):
        return first.isoformat()[:7]
    return f"{first.isoformat()[:7]}/{last.isoformat()[:7]}"


def _year(day: date) -> str:
    return f"{day.year:04}"


@lru_cache(maxsize=1 << 14)
def precision(text: str) -> Precision:
    """Give the unit a date is known to: that of the coarser edge of an interval."""
    bounds(text)
    return min((_unit(edge) for edge in text.split("/")), key=_FINENESS.__getitem__)


def _unit(point: str) -> Precision:
    return {4: "year", 7: "month"}.get(len(point), "day")  # type: ignore[return-value]


def days(text: str) -> int:
    """Count the days that a date spans."""
    first, last = bounds(text)
    return (last - first).days + 1


def agrees(one: str, other: str) -> bool:
    """Tell whether two dates can mean the same: they have a day in common."""
    (first, last), (other_first, other_last) = bounds(one), bounds(other)
    return first <= other_last and other_first <= last


def contains(wide: str, narrow: str) -> bool:
    """Tell whether every day of `narrow` lies in `wide`."""
    (first, last), (narrow_first, narrow_last) = bounds(wide), bounds(narrow)
    return first <= narrow_first and narrow_last <= last


def common(one: str, other: str) -> str | None:
    """Give the days two dates have in common, or None."""
    (first, last), (other_first, other_last) = bounds(one), bounds(other)
    start, end = max(first, other_first), min(last, other_last)
    return from_bounds(start, end) if start <= end else None


def hull(one: str, other: str) -> str:
    """Give the shortest date in which both lie."""
    (first, last), (other_first, other_last) = bounds(one), bounds(other)
    return from_bounds(min(first, other_first), max(last, other_last))


def gap(one: str, other: str) -> int:
    """Count the days between the nearer edges of two dates: 0 when they share a day, 1 when they touch."""
    (first, last), (other_first, other_last) = bounds(one), bounds(other)
    return max(0, (other_first - last).days, (first - other_last).days)


def from_parts(year: int, month: int | None = None, day: int | None = None) -> str:
    """Write a year, a month of a year, or a day.

    Raises:
        ValueError: when the calendar has no such day.
    """
    text = f"{year:04}" + "".join(f"-{part:02}" for part in (month, day) if part is not None)
    bounds(text)
    return text


def from_open_parts(month: int, day: int | None = None) -> str:
    """Write a month, or a day of a month, of an unknown year: `XXXX-01-19`.

    Raises:
        ValueError: when no year has such a day.
    """
    date(_LEAP_YEAR, month, day or 1)
    return f"XXXX-{month:02}" + ("" if day is None else f"-{day:02}")


@lru_cache(maxsize=1 << 14)
def is_open(text: str) -> bool:
    """Tell whether a date, or an edge of an interval, lacks its year."""
    return any(_OPEN_POINT.fullmatch(edge) for edge in text.split("/"))


def completed(text: str, year: int) -> str | None:
    """Give an open date its year, None when that year lacks the day; an interval may cross New Year."""
    edges: list[str] = []
    for edge in text.split("/"):
        closed = edge.replace("XXXX", f"{year:04}")
        if edges and is_valid(closed) and is_valid(edges[0]) and bounds(closed)[1] < bounds(edges[0])[0]:
            closed = edge.replace("XXXX", f"{year + 1:04}")
        edges.append(closed)
    whole = "/".join(edges)
    return whole if is_valid(whole) else None


def fits(text: str, full: str) -> bool:
    """Tell whether an open date agrees with one that has its year."""
    first, last = bounds(full)
    for year in range(max(1, first.year - 1), last.year + 1):
        closed = completed(text, year)
        if closed is not None and agrees(closed, full):
            return True
    return False


def shifted(day: date, days: int) -> date:
    """Give the day so many days later (earlier when negative), held inside the calendar's years 1 to 9999."""
    ordinal = min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return date.fromordinal(ordinal)


def week_of(day: date) -> tuple[date, date]:
    """Give the Monday and the Sunday of a day's week."""
    monday = day - timedelta(days=day.weekday()) if day.toordinal() > day.weekday() else day
    return monday, shifted(monday, 6)
