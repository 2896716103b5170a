"""Define a time as a text gives it, before the year or the day it points from is known.

What each form of words gives (fields that are not named stay empty; a date points from `near`, or where that
is empty from the article's own date):

    December 2, 2 December, Dec. 2        month 12, day 2
    December 2, 2024                      year 2024, month 12, day 2
    Thursday 17 July                      weekday 3, month 7, day 17 (the weekday is a check on the year)
    today, Thursday 17 July               the same with day_shift 0 (the article is of that day)
    October 2022; in 2023                 year 2022, month 10; year 2023
    in August; last August; next August   month 8; with direction -1; with direction 1
    this January                          month 1, year_shift 0
    5 July last year; December this year  month 7, day 5, year_shift -1; month 12, year_shift 0
    May of that year                      month 5, year_shift 0, discourse
    last spring                           month 3, direction -1, last (month 5)
    last year; this month; last week      year_shift -1; month_shift 0; week_shift -1
    today, this morning; yesterday        day_shift 0; day_shift -1
    two days ago; 60 years ago            day_shift -2; year_shift -60
    on Monday                             weekday 0
    last Monday; next Monday              weekday 0 with direction -1; 1
    Monday last week                      weekday 0, week_shift -1
    that Monday, the Monday               weekday 0, discourse
    the following Monday                  weekday 0, direction 1, discourse
    the same day, that evening            day_shift 0, discourse
    the next day; the night before        day_shift 1; -1, discourse
    two days later; a week earlier        day_shift 2; week_shift -1, discourse
    that month; the year before           month_shift 0; year_shift -1, discourse
    that December; that autumn            month 12; month 9, last (month 11); with year_shift 0, discourse
    two days after the vote of 4 May      day_shift 2, near (month 5, day 4)
    Friday last                           weekday 4, direction -1
    a few days earlier                    month_shift 0, direction -1, discourse (no day can be named)
    the 3rd                               day 3, discourse
    Friday the 22nd                       weekday 4, day 22, discourse
    the 14th of that month                day 14, month_shift 0, discourse
    December 12-13, 12 to 13 December     month 12, day 12, last (month 12, day 13)
    from 30 June, 2023 to 3 July          year 2023, month 6, day 30, last (month 7, day 3)
    from Monday to Wednesday              weekday 0, last (weekday 2)
    the second Monday of May              weekday 0, direction 1, near (month 5, day 7)
    on the second day; on the final day   nth 2; nth -1, discourse
"""

from __future__ import annotations

import msgspec


class When(msgspec.Struct, frozen=True, omit_defaults=True):
    """A time as the text gives it; the module's table says what each form of words gives.

    Attributes:
        year, month, day: what is written (`December 2` gives month 12, day 2).
        weekday: Monday is 0; with a day it is a check on the year, alone it is the nearest such day.
        near: the time from which a weekday or a shift is counted; None means the article's own date.
        year_shift, month_shift, week_shift, day_shift: "last year" is year_shift -1, "the following day"
            day_shift 1 from `near`, "today" day_shift 0, "last August" month 8 with direction -1.
        direction: -1 before what it points from, 1 after it, 0 unknown.
        last: the last day of a range, None for a single day; counted from the first.
        nth: the second day, say, of the days told last; -1 is the last of them.
        discourse: it points from the day told last ("the same day"), so `near` is still to be filled in.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    near: When | None = None
    year_shift: int | None = None
    month_shift: int | None = None
    week_shift: int | None = None
    day_shift: int | None = None
    direction: int = 0
    last: When | None = None
    discourse: bool = False
    nth: int | None = None


class DateMention(msgspec.Struct, frozen=True):
    """A date in a text: character offsets, the end exclusive, and what it says."""

    start: int
    end: int
    when: When


def is_day(when: When) -> bool:
    """Tell whether a time is that of a day, by its number, its weekday or the days it is away from another."""
    return when.day is not None or when.weekday is not None or when.day_shift is not None


def is_full_day(when: When) -> bool:
    """Tell whether a time is one day with its month and its year."""
    return when.day is not None and when.month is not None and when.year is not None and when.last is None


def months_differ(one: When | None, other: When | None) -> bool:
    """Tell whether two times are of different months."""
    months = {_month_of(one), _month_of(other)}
    return None not in months and len(months) == 2


def _month_of(when: When | None) -> int | None:
    """Give the month of a time, or of that from which it is counted."""
    while when is not None and when.month is None:
        when = when.near
    return when.month if when is not None else None


def day_of(nth: int, days: When) -> When:
    """Give the second, say, of some days; -1 is the last of them."""
    first = msgspec.structs.replace(days, last=None)
    if nth > 0:
        return When(day_shift=nth - 1, near=first) if nth > 1 else first
    last = days.last
    if last is None or last.day is None:
        return days
    return msgspec.structs.replace(first, day=last.day, month=last.month or days.month, weekday=last.weekday)


def anchored(when: When, near: When) -> When:
    """Count a date from another: "the same day" from the day told last, "on Friday" from the Thursday before.

    A date with its own year stays as it is. One that already points from another keeps that, and the other is
    anchored where it needs it.
    """
    if when.year is not None:
        return when
    if when.near is not None:
        return msgspec.structs.replace(when, near=anchored(when.near, near), discourse=False)
    return msgspec.structs.replace(when, near=near, discourse=False)
