"""Weigh what an article tells of its own date: how well each month would fit it, in whole points.

A month is counted as an ordinal, year * 12 + month - 1. Points are whole numbers: their sum is the same in
any order.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from relations_db.language.date_clues import Clue, DateClues
from relations_db.language.when import When

# Points for a day or month without a year, by how many months before the article it would lie.
_TOLD_AGE = (200, 110, 60, 30, 15, 0, 0, 0, -20, -40, -60, -80)
# What is told as past may yet lie a few days ahead, in the next month.
_SOON, _SOON_DAY = 10, 14
_PLANNED_AGE = (150, 100, 50, 20, 0, 0, 0, 0, 0, 0, 0, 20)
_STATED_AGE = (250, 170, 120, 80, 60, 40, 30, 20, 15, 10, 10, 10, 10)
_BACKGROUND_AGE = (100, 90, *(80,) * 10, *(60,) * 12, 30, 30)
_LEAD = 3
_DATELINE, _TODAY = 900, 600
_WEEKDAY = 250
_OPENING = {0: 250, 1: 100, 2: 20}
_FEAST_AGE, _YEAR_MISS = (250, 80), -150
_BEFORE_TOLD, _AFTER_PLANNED = -300, -120
# A year alone is as often that of a goal.
_BEFORE_YEAR = -60
_MOST_AGAINST = -600
_FORESEEN = 50
_WEEK_AFTER = 250
_FIRST_YEAR, _LAST_YEAR = 1990, 2049


def month_of(year: int, month: int) -> int:
    """Give the ordinal of a month."""
    return year * 12 + month - 1


def year_month(ordinal: int) -> tuple[int, int]:
    """Give the year and the month of an ordinal."""
    return ordinal // 12, ordinal % 12 + 1


def years_told(clues: DateClues) -> set[int]:
    """Give the years in which the article could be, going by the days and feasts of which it tells."""
    found = {clues.dateline.year} if clues.dateline is not None else set()
    for clue in clues.clues:
        if clue.kind != "planned" and (clue.kind != "told" or clue.when.month is not None):
            found |= {clue.when.year, _end(clue.when).year}
    return {year for year in found if year is not None and _FIRST_YEAR <= year <= _LAST_YEAR}


def weigh(clues: DateClues, months: range) -> list[int]:
    """Give the points of every month of a stretch; all are equal where the article tells nothing."""
    points = [0] * len(months)
    for own, weight in _own_days(clues):
        _add(points, months, partial(_own_day, own, weight))
    if clues.dateline is not None and clues.opening is not None:
        _add(points, months, partial(_opening, clues.dateline, clues.opening))
    _weigh_stated(points, months, clues.clues)
    _weigh_yearless(points, months, clues.clues)
    feasts = sorted({clue.when.year for clue in clues.clues if clue.kind == "year" and clue.when.year})
    if feasts:
        _add(points, months, partial(_feast, feasts))
    return points


def weigh_week(clues: DateClues, others: Sequence[DateClues], months: range) -> list[int]:
    """Give the points of every month by "last week", which holds the latest day told.

    Args:
        clues: what the article tells.
        others: what its reprints tell, which serves where it names no day itself.
        months: the months to weigh.
    """
    if all(clue.kind != "week" for clue in clues.clues):
        return [0] * len(months)
    days = _days_told(clues) or [when for each in others for when in _days_told(each)]
    return [_week_after(days, month) for month in months]


def _days_told(clues: DateClues) -> list[When]:
    """Give the days of months told as past."""
    ends = [_end(clue.when) for clue in clues.clues if clue.kind == "told"]
    return [when for when in ends if when.month is not None and when.day is not None]


def _week_after(days: Sequence[When], month: int) -> int:
    """Weigh a month by how much of the week after the latest of some days lies in it."""
    year, number = year_month(month)
    last = date(year, number, monthrange(year, number)[1])
    told = [day for when in days if (day := _day_told(when, month)) is not None and day <= last]
    if not told:
        return 0
    latest = max(told)
    monday = latest + timedelta(7 - latest.weekday())
    inside = sum((day.year, day.month) == (year, number) for day in (monday + timedelta(n) for n in range(7)))
    return _WEEK_AFTER * inside // 7


def _day_told(when: When, month: int) -> date | None:
    """Give a day told in an article of a month; None where its year does not have it."""
    assert when.month is not None and when.day is not None  # noqa: S101 - the caller has looked
    year = when.year or _year_told(when, month)
    try:
        return date(year, when.month, when.day)
    except ValueError:
        return None


def _add(points: list[int], months: range, score: Callable[[int], int]) -> None:
    for index, month in enumerate(months):
        points[index] += score(month)


def _own_days(clues: DateClues) -> list[tuple[When, int]]:
    """Give the days that the article gives as its own, with their weight."""
    found = [(clues.dateline, _DATELINE)] if clues.dateline is not None else []
    return found + [(clue.when, _TODAY) for clue in clues.clues if clue.kind == "today"]


def _own_day(when: When, weight: int, month: int) -> int:
    year, number = year_month(month)
    if (when.month is not None and when.month != number) or (when.year is not None and when.year != year):
        return -weight
    return weight + _weekday(when, year)


def _weekday(when: When, year: int) -> int:
    """Give the points of a year by the weekday that is told with a day."""
    weekday = _weekday_in(when, year)
    if weekday is None or when.weekday is None:
        return 0
    return _WEEKDAY if weekday == when.weekday else -_WEEKDAY


def _weekday_in(when: When, year: int) -> int | None:
    if when.month is None or when.day is None or when.day > monthrange(year, when.month)[1]:
        return None
    return date(year, when.month, when.day).weekday()


def _opening(dateline: When, opening: int, month: int) -> int:
    """Weigh a year by the first weekday under a dateline: that of the day, or of one just before."""
    weekday = _weekday_in(dateline, dateline.year or month // 12)
    return 0 if weekday is None else _OPENING.get((weekday - opening) % 7, -_WEEKDAY)


def _feast(years: Sequence[int], month: int) -> int:
    """Weigh a month by the anniversaries told: those of its year, or of the year before it."""
    ages = [month // 12 - year for year in years]
    return max((_FEAST_AGE[age] for age in ages if 0 <= age < len(_FEAST_AGE)), default=_YEAR_MISS)


def _end(when: When) -> When:
    return when.last if when.last is not None and when.last.month is not None else when


def _weigh_stated(points: list[int], months: range, clues: Sequence[Clue]) -> None:
    """Hold that what is told with its year lies before the article, the latest of it shortly before."""
    told: set[tuple[int, int | None]] = set()
    planned: set[tuple[int, int | None]] = set()
    for clue in clues:
        when = clue.when
        if when.year is None or clue.kind in ("today", "year"):
            continue
        last = _end(when)
        stated = (last.year or when.year, last.month)
        (planned if clue.kind == "planned" else told).add(stated)
    # Who writes days without their year is in that year, and names the years only of what is past.
    ages = _BACKGROUND_AGE if any(c.when.year is None and c.when.day for c in clues) else _STATED_AGE
    bounds = [(month_of(year, number or 1), _BEFORE_TOLD if number else _BEFORE_YEAR) for year, number in told]
    ends = [month_of(year, number or 12) for year, number in planned]
    foreseen = {year - ahead for year, _ in planned for ahead in (0, 1)}
    for index, month in enumerate(months):
        against = sum(cost for bound, cost in bounds if month < bound)
        against += _AFTER_PLANNED * sum(month > end for end in ends)
        points[index] += max(against, _MOST_AGAINST)
        points[index] += _recency(told, month, ages) + _FORESEEN * (month // 12 in foreseen)


def _recency(told: set[tuple[int, int | None]], month: int, ages: Sequence[int]) -> int:
    """Give points for how shortly the latest day or year told lies before the month."""
    best = 0
    for year, number in told:
        if number is None:
            age = month // 12 - year
            best = max(best, {0: 70, 1: 40, 2: 10}.get(age, 0))
        else:
            age = month - month_of(year, number)
            best = max(best, ages[age] if 0 <= age < len(ages) else 0)
    return best


def _weigh_yearless(points: list[int], months: range, clues: Sequence[Clue]) -> None:
    """Hold that a day told without its year lies shortly before the article, on the weekday told with it."""
    seen: set[tuple[int | None, int | None, int | None, str]] = set()
    for clue in clues:
        when = clue.when
        if when.year is not None or when.month is None or clue.kind not in ("told", "planned"):
            continue
        mark = (when.month, when.day, when.weekday, clue.kind)
        if mark in seen:
            continue
        seen.add(mark)
        sure = (when.day is not None) + (clue.position <= _LEAD)
        for index, month in enumerate(months):
            points[index] += _yearless(when, clue.kind == "planned", month) * (sure + 1) // 3
            if when.weekday is not None and when.day is not None:
                points[index] += _weekday(when, _year_told(when, month))


def _yearless(when: When, planned: bool, month: int) -> int:
    assert when.month is not None  # noqa: S101 - the caller has looked
    end = _end(when)
    ahead = ((end.month or when.month) - 1 - month) % 12
    if planned:
        return _PLANNED_AGE[ahead]
    if ahead == 1 and when.day is not None and when.day <= _SOON_DAY:
        return _SOON
    return _TOLD_AGE[-ahead % 12] if when.direction <= 0 else 0


def _year_told(when: When, month: int) -> int:
    """Give the year of a day told in an article of a month: its latest, or in the month to come."""
    assert when.month is not None  # noqa: S101 - the caller has looked
    year, number = year_month(month)
    if when.month <= number:
        return year
    return year if when.month == number + 1 else year - 1
