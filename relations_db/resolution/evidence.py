"""Weigh what an article tells of its own date: how well each month would fit it, in whole points.

A month is counted as an ordinal, year * 12 + month - 1. Points are whole numbers: their sum is the same in
any order.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache, partial, reduce
from itertools import accumulate, repeat
from operator import add, itemgetter

from relations_db.language.date_clues import Clue, DateClues, Held
from relations_db.language.tenures import known_until
from relations_db.language.when import When

# Points for a day or month without a year, by how many months before the article it would lie.
_TOLD_AGE = (200, 110, 60, 30, 15, 0, 0, 0, -20, -40, -60, -80)
# What is told as past may yet lie a few days ahead, in the next month.
_SOON, _SOON_DAY = 10, 14
_PLANNED_AGE = (150, 100, 50, 20, 0, 0, 0, 0, 0, 0, 0, 20)
_STATED_AGE = (250, 170, 120, 80, 60, 40, 30, 20, 15, 10, 10, 10, 10)
_BACKGROUND_AGE = (100, 90, *(80,) * 10, *(60,) * 12, 30, 30)
# The year of a day that lies about one without its year is likely that of both.
_ABOUT_AGE = (*_STATED_AGE[:3], *_BACKGROUND_AGE[3:])
# Of the day with which an article leads as its latest: that is the news.
_LED_AGE = (420, 300, *_STATED_AGE[2:])
_LEAD = 3
# A month and those beside it, in months of a year.
_ABOUT = (0, 1, 11)
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
# Points for a year told, in the months of that year and of the two after it.
_YEAR_AGES = (*(70,) * 12, *(40,) * 12, *(10,) * 12)
# Whatever is told of earlier years is history, unless a dateline says so.
_FIRST_YEAR, _LAST_YEAR = 1995, 2049
# Nobody holds an office yet to come; one who held it may be told of later, though seldom first.
_NOT_YET, _NO_MORE, _NO_MORE_FIRST = -200, -40, -150
# Months after a term in which its last days are news, and in which the table's holders may still hold theirs.
_TOLD_AFTER, _UNKNOWN = 1, 24


def month_of(year: int, month: int) -> int:
    """Give the ordinal of a month."""
    return year * 12 + month - 1


def year_month(ordinal: int) -> tuple[int, int]:
    """Give the year and the month of an ordinal."""
    return ordinal // 12, ordinal % 12 + 1


def years_told(clues: DateClues) -> set[int]:
    """Give the years in which the article could be, going by the days and feasts of which it tells."""
    written = {clues.dateline.year} if clues.dateline is not None and clues.dateline.year is not None else set()
    found: set[int | None] = set()
    for clue in clues.clues:
        if clue.kind != "planned" and (clue.kind != "told" or clue.when.month is not None):
            found |= {clue.when.year, _end(clue.when).year}
    return written | _of_news(found)


def years_alone(clues: DateClues) -> set[int]:
    """Give all years told in which the article could be, with a day or without."""
    return _of_news(clue.when.year for clue in clues.clues if clue.kind == "told")


def _of_news(years: Iterable[int | None]) -> set[int]:
    return {year for year in years if year is not None and _FIRST_YEAR <= year <= _LAST_YEAR}


def months_held(clues: DateClues) -> range:
    """Give the months in which all whom the article names first with their offices held them."""
    terms = [held.terms for held in clues.held if held.position <= _LEAD]
    if not terms:
        return range(0)
    lasts = [known_until() + _UNKNOWN if each[-1][1] is None else each[-1][1] + _TOLD_AFTER for each in terms]
    return range(max(each[0][0] for each in terms), min(lasts) + 1)


def weigh(clues: DateClues, months: range) -> list[int]:
    """Give the points of every month of a stretch; all are equal where the article tells nothing."""
    rows: list[Iterable[int]] = [_own_day(own, weight, months) for own, weight in _own_days(clues)]
    if clues.dateline is not None and clues.opening is not None:
        rows.append(_by_year(months, partial(_opening, clues.dateline, clues.opening)))
    rows += _stated(months, clues.clues)
    rows += _yearless(months, clues.clues)
    for day, weekday in {(c.when.day, c.when.weekday) for c in clues.clues if c.when.month is None}:
        if day is not None and weekday is not None:
            rows.append([_on_weekday(day, weekday, month) for month in months])
    if clues.held:
        rows.append(_offices(clues.held, months))
    feasts = sorted({clue.when.year for clue in clues.clues if clue.kind == "year" and clue.when.year})
    if feasts:
        rows.append(_by_year(months, partial(_feast, feasts)))
    return summed(rows, months)


def summed(rows: Iterable[Iterable[int]], months: range) -> list[int]:
    """Give the points of every month by some rows of them together; all are 0 where there are none."""
    first, *others = rows or ([0] * len(months),)
    return list(reduce(partial(map, add), others, first))


def _offices(held: Sequence[Held], months: range) -> list[int]:
    """Weigh months by who held the offices told."""
    rows = []
    for office in held:
        after = _NO_MORE_FIRST if office.position <= _LEAD else _NO_MORE
        first = _place(office.terms[0][0], months)
        row = [_NOT_YET] * first + [after] * (len(months) - first)
        for start, last in office.terms:
            begin, end = _place(start, months), len(months) if last is None else _place(last + 1 + _TOLD_AFTER, months)
            row[begin:end] = [0] * (end - begin)
        rows.append(row)
    return [value if value > _MOST_AGAINST else _MOST_AGAINST for value in summed(rows, months)]


def _by_year(months: range, score: Callable[[int], int], first: int = 0) -> list[int]:
    """Give every month the points of its year; years begin so many months after January."""
    if not months:
        return []
    years = range((months.start - first) // 12, (months.stop - 1 - first) // 12 + 1)
    points = [value for year in years for value in repeat(score(year), 12)]
    skipped = (months.start - first) % 12
    return points[skipped : skipped + len(months)]


def weigh_week(clues: DateClues, others: Sequence[DateClues], months: range) -> list[int]:
    """Give the points of every month by "last week" or "last month", which holds the latest day told; none without.

    Args:
        clues: what the article tells.
        others: what its reprints tell, which serves where it names no day itself.
        months: the months to weigh.
    """
    shifts = [clue.when for clue in clues.clues if clue.kind == "week"]
    if not shifts:
        return []
    days = _days_told(clues) or [when for each in others for when in _days_told(each)]
    after = _week_after if shifts[0].week_shift is not None else _month_after
    return [after(days, month) for month in months]


def _month_after(days: Sequence[When], month: int) -> int:
    """Weigh a month by whether the latest of the days told with their year lies in the month before it."""
    told = max((month_of(when.year, when.month) for when in days if when.year and when.month), default=0)
    return _WEEK_AFTER if told == month - 1 else 0


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
    year = when.year or year_told(when, month)
    try:
        return date(year, when.month, when.day)
    except ValueError:
        return None


def _own_days(clues: DateClues) -> list[tuple[When, int]]:
    """Give the days that the article gives as its own, with their weight."""
    found = [(clues.dateline, _DATELINE)] if clues.dateline is not None else []
    return found + [(clue.when, _TODAY) for clue in clues.clues if clue.kind == "today"]


def _own_day(when: When, weight: int, months: range) -> list[int]:
    """Weigh months by a day that is the article's own: it lies in its month, and in its year on its weekday."""
    points = [-weight] * len(months)
    # Its month comes again after twelve.
    first, step = (0, 1) if when.month is None else ((when.month - 1 - months.start) % 12, 12)
    for index in range(first, len(months), step):
        year = months[index] // 12
        if when.year is None or when.year == year:
            points[index] = weight + _weekday(when, year)
    return points


def _weekday(when: When, year: int) -> int:
    """Give the points of a year by the weekday that is told with a day."""
    weekday = _weekday_in(when, year)
    if weekday is None or when.weekday is None:
        return 0
    return _WEEKDAY if weekday == when.weekday else -_WEEKDAY


def _weekday_in(when: When, year: int) -> int | None:
    return None if when.month is None or when.day is None else _weekday_of(year, when.month, when.day)


@lru_cache(maxsize=1 << 14)
def _weekday_of(year: int, month: int, day: int) -> int | None:
    return date(year, month, day).weekday() if day <= monthrange(year, month)[1] else None


def _opening(dateline: When, opening: int, year: int) -> int:
    """Weigh a year by the first weekday under a dateline: that of the day, or of one just before."""
    weekday = _weekday_in(dateline, dateline.year or year)
    return 0 if weekday is None else _OPENING.get((weekday - opening) % 7, -_WEEKDAY)


def _feast(years: Sequence[int], year: int) -> int:
    """Weigh a year by the anniversaries told: those of its own, or of the year before it."""
    ages = [year - other for other in years]
    return max((_FEAST_AGE[age] for age in ages if 0 <= age < len(_FEAST_AGE)), default=_YEAR_MISS)


def _end(when: When) -> When:
    return when.last if when.last is not None and when.last.month is not None else when


def _stated(months: range, clues: Sequence[Clue]) -> Iterator[Iterable[int]]:
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
    if not told and not planned:
        return
    # Who writes days without their year is in that year, and names the years only of what is past, or of a day that
    # lies about those.
    yearless = {c.when.month for c in clues if c.when.year is None and c.when.day}
    beside = _ABOUT_AGE if _tells_year_of(yearless, clues) else _BACKGROUND_AGE
    ages = _LED_AGE if _leads_with_year(clues) else beside if yearless else _STATED_AGE
    # What speaks against a month is more the more lies behind it: steps at the months told and planned.
    steps = [0] * (len(months) + 1)
    for year, number in told:
        cost = _BEFORE_TOLD if number else _BEFORE_YEAR
        steps[0] += cost
        steps[_place(month_of(year, number or 1), months)] -= cost
    for year, number in planned:
        steps[_place(month_of(year, number or 12) + 1, months)] += _AFTER_PLANNED
    yield map(max, accumulate(steps[:-1]), repeat(_MOST_AGAINST))
    yield _recency(told, months, ages)
    if planned:
        foreseen = {year - ahead for year, _ in planned for ahead in (0, 1)}
        yield _by_year(months, lambda year: _FORESEEN * (year in foreseen))


def _tells_year_of(months: set[int | None], clues: Sequence[Clue]) -> bool:
    """Tell whether the latest month told with its year is about one of those told without, and not as what had been."""
    dated = [c for c in clues if c.kind == "told" and c.when.year and c.when.month]
    latest = max(dated, key=lambda c: (_end(c.when).year or 0, _end(c.when).month or 0), default=None)
    if latest is None or latest.earlier:
        return False
    return any((month - (_end(latest.when).month or 0)) % 12 in _ABOUT for month in months if month is not None)


def _leads_with_year(clues: Sequence[Clue]) -> bool:
    """Tell whether the first sentences tell the latest of all days with its year: that is the news."""
    told = [(_end(c.when).year or 0, _end(c.when).month or 0, c) for c in clues if c.kind == "told"]
    stated = [each for each in told if each[0] >= _FIRST_YEAR and each[1]]
    latest = max(stated, key=itemgetter(0, 1), default=None)
    return latest is not None and latest[2].when.day is not None and latest[2].position in (1, 2)


def _place(month: int, months: range) -> int:
    """Give the index from which on months of a stretch are this one or later; its length where none is."""
    return min(max(month - months.start, 0), len(months))


def _recency(told: set[tuple[int, int | None]], months: range, ages: Sequence[int]) -> list[int]:
    """Give points for how shortly the latest day or year told lies before each month."""
    best = [0] * len(months)
    for year, number in told:
        first = month_of(year, number or 1) - months.start
        for age, points in enumerate(ages if number is not None else _YEAR_AGES):
            index = first + age
            if 0 <= index < len(best) and best[index] < points:
                best[index] = points
    return best


def _yearless(months: range, clues: Sequence[Clue]) -> Iterator[list[int]]:
    """Hold that a day told without its year lies shortly before the article, on the weekday told with it."""
    told = [c for c in clues if c.when.year is None and c.when.month is not None and c.kind in ("told", "planned")]
    # A month of which many days are told counts once, as it is told first.
    first: dict[tuple[int | None, str], Clue] = {}
    for clue in told:
        first.setdefault((clue.when.month, clue.kind), clue)
    for clue in first.values():
        sure = (clue.when.day is not None) + (clue.position <= _LEAD)
        # The points are the same in every year.
        year = [_in_month(clue.when, clue.kind == "planned", n) * (sure + 1) // 3 for n in range(12)]
        skipped = months.start % 12
        yield (year * (len(months) // 12 + 2))[skipped : skipped + len(months)]
    for when in dict.fromkeys(clue.when for clue in told):
        if when.weekday is not None and when.day is not None:
            # The day is one of the year that ends with the month before it.
            yield _by_year(months, partial(_weekday, when), max((when.month or 0) - 2, 0))


def _on_weekday(day: int, weekday: int, month: int) -> int:
    """Weigh a month by a day told with its weekday alone: "this Wednesday (9)" is of it, else of the one before."""
    if _weekday_of(*year_month(month), day) == weekday:
        return _WEEKDAY
    return _WEEKDAY // 5 if _weekday_of(*year_month(month - 1), day) == weekday else -_WEEKDAY


def _in_month(when: When, planned: bool, number: int) -> int:
    """Weigh a month, counted from 0, by a day told without its year."""
    assert when.month is not None  # noqa: S101 - the caller has looked
    end = _end(when)
    ahead = ((end.month or when.month) - 1 - number) % 12
    if planned:
        return _PLANNED_AGE[ahead]
    if ahead == 1 and when.day is not None and when.day <= _SOON_DAY:
        return _SOON
    return _TOLD_AGE[-ahead % 12] if when.direction <= 0 else 0


def year_told(when: When, month: int) -> int:
    """Give the year of a day told in an article of a month: its latest, or in the month to come."""
    assert when.month is not None  # noqa: S101 - the caller has looked
    year, number = year_month(month)
    if when.month <= number:
        return year
    return year if when.month == number + 1 else year - 1
