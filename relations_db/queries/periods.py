"""Read the periods people ask for: `2024-08`, `August 2024`, `19 Aug 2024`, `last year`, `past 3 months`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from relations_db import edtf

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
_ABBREVIATED = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
_MONTH_NUMBERS = {**{name: number for number, name in enumerate(_MONTHS, 1)}, **_ABBREVIATED}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTH_NUMBERS, key=len, reverse=True))})\.?"
_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>[0-9]{4})"
_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12,
}  # fmt: skip
_HOW_MANY = rf"(?P<count>[0-9]{{1,4}}|{'|'.join(_NUMBERS)})"
_UNIT = r"(?P<unit>day|week|month|year)"


def read_period(text: str, today: date) -> str | None:
    """Give the days a text stands for as an EDTF date, None where it stands for none.

    Args:
        text: as people write it; case does not count.
        today: the day from which `last year` or `yesterday` is counted.
    """
    asked = " ".join(text.lower().replace(",", " ").split())
    if edtf.is_valid(asked):
        return asked
    asked = asked.removeprefix("the ")
    for pattern, read in _FORMS:
        found = pattern.fullmatch(asked)
        if found is not None:
            try:
                days = read(found, today)
            except (ValueError, OverflowError):
                return None
            return edtf.from_bounds(*days)
    return None


Days = tuple[date, date]


def _written(found: re.Match[str], today: date) -> Days:
    parts = found.groupdict()
    month, day = _MONTH_NUMBERS[parts["month"]], parts.get("day")
    return edtf.bounds(edtf.from_parts(int(parts["year"]), month, int(day) if day else None))


def _named_day(found: re.Match[str], today: date) -> Days:
    day = today + timedelta(days={"yesterday": -1, "today": 0, "tomorrow": 1}[found[0]])
    return day, day


def _unit_at(found: re.Match[str], today: date) -> Days:
    step = {"last": -1, "previous": -1, "this": 0, "current": 0, "next": 1}[found["which"]]
    return _unit(found["unit"], step, today)


def _unit(unit: str, step: int, today: date) -> Days:
    """Give the day, week, month or year that comes so many after the one of today."""
    if unit == "day":
        return (today + timedelta(days=step),) * 2
    if unit == "week":
        return edtf.week_of(today + timedelta(weeks=step))
    if unit == "year":
        return edtf.bounds(edtf.from_parts(today.year + step))
    months = today.year * 12 + today.month - 1 + step
    return edtf.bounds(edtf.from_parts(months // 12, months % 12 + 1))


def _span(found: re.Match[str], today: date) -> Days:
    """Give the days up to today; those of three months are so many calendar months back, to the day."""
    count = _NUMBERS.get(found["count"]) or int(found["count"])
    if found["unit"] in ("day", "week"):
        return today - timedelta(days=count * (7 if found["unit"] == "week" else 1)), today
    from dateutil.relativedelta import relativedelta

    return today - relativedelta(**{f"{found['unit']}s": count}), today  # type: ignore[arg-type]


def _quarter(found: re.Match[str], today: date) -> Days:
    year, quarter = int(found["year"]), int(found["quarter"])
    return date(year, quarter * 3 - 2, 1), edtf.bounds(edtf.from_parts(year, quarter * 3))[1]


def _half(found: re.Match[str], today: date) -> Days:
    first = 1 if found["half"] == "first" else 7
    year = int(found["year"])
    return date(year, first, 1), edtf.bounds(edtf.from_parts(year, first + 5))[1]


def _decade(found: re.Match[str], today: date) -> Days:
    first = int(found["decade"])
    return date(first, 1, 1), date(first + 9, 12, 31)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], Days]], ...] = tuple(
    (re.compile(pattern, re.ASCII), read)
    for pattern, read in (
        (rf"{_MONTH} (?:of )?{_YEAR}", _written),
        (rf"{_DAY} (?:of )?{_MONTH} {_YEAR}", _written),
        (rf"{_MONTH} {_DAY} {_YEAR}", _written),
        (r"yesterday|today|tomorrow", _named_day),
        (rf"(?P<which>last|previous|this|current|next) {_UNIT}", _unit_at),
        (rf"(?:last|past|previous) {_HOW_MANY} {_UNIT}s?", _span),
        (rf"q(?P<quarter>[1-4])[ /-]?{_YEAR}", _quarter),
        (rf"{_YEAR}[ /-]?q(?P<quarter>[1-4])", _quarter),
        (rf"(?P<half>first|second) half of {_YEAR}", _half),
        (r"(?P<decade>[0-9]{3}0)s", _decade),
    )
)
