"""Read the dates of a text: calendar days, months, weekdays, ranges, and words that point from another day."""

from __future__ import annotations

import msgspec


class When(msgspec.Struct, frozen=True, omit_defaults=True):
    """A time as the text gives it, before the year or the day it points from is known.

    Attributes:
        year, month, day: what is written (`December 2` gives month 12, day 2).
        weekday: Monday is 0; with a day it is a check on the year, alone it is the nearest such day.
        near: the time from which a weekday or a shift is counted; None means the article's own date.
        year_shift, month_shift, week_shift, day_shift: "last year" is year_shift -1, "the following day" day_shift 1
            from `near`, "today" day_shift 0, "last August" month 8 with direction -1.
        direction: -1 before what it points from, 1 after it, 0 unknown.
        last: the last day of a range, None for a single day.
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


class DateMention(msgspec.Struct, frozen=True):
    """A date in a text: character offsets, the end exclusive, and what it says."""

    start: int
    end: int
    when: When
