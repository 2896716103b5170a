"""Relate two times that are told of visits: whether they may be of one, which tells more, from which day to which."""

from __future__ import annotations

from msgspec.structs import replace

from relations_db.language.dates import When, is_day

# Days that a guest is believed to have stayed of whom no other day between is told.
_SOON = 4


def compatible(one: When | None, other: When | None) -> bool:
    """Tell whether two times told in one article may be of one visit."""
    one, other = _pointed_at(one), _pointed_at(other)
    if one is None or other is None or one == other:
        return True
    if (one.year_shift or 0) != (other.year_shift or 0) and one.year is None and other.year is None:
        # "in December last year" and today
        return False
    if one.year is not None and other.year is not None and one.year != other.year:
        return False
    if one.year is not None and one.year == other.year and None in (one.month, other.month):
        return True
    if (one.year is None) != (other.year is None) and (one.month is None or other.month is None):
        return False
    if one.month is not None and other.month is not None:
        reach = [one.last.month if one.last else None, other.last.month if other.last else None]
        if one.month != other.month and reach[0] != other.month and reach[1] != one.month:
            return False
        if one.day is not None and other.day is not None:
            return _contains(one, other) or _contains(other, one)
        return True
    # A weekday may be any day of the other.
    return (
        one.year is None
        and other.year is None
        and None in (one.month, other.month)
        and 0 in (one.direction, other.direction)
    )


def _pointed_at(when: When | None) -> When | None:
    """Give the day that "the same day" is."""
    same = (
        when is not None and when.day_shift == 0 and when.near is not None and when == When(day_shift=0, near=when.near)
    )
    return when.near if when is not None and same else when


def is_year_of_another(known: When | None, when: When | None) -> bool:
    """Tell whether a month is told with its year behind days that have none: "visited Peru from 3 to 5 May. It was on a
    visit there, in May 2013, that": whoever tells the days needs no year for the month of them.
    """
    if known is None or when is None or known.day is None or when.day is not None or None in (when.month, when.year):
        return False
    moment: When | None = known
    while moment is not None and moment.year is None:
        moment = moment.near
    return moment is None and known.month == when.month


def compatible_month(one: When | None, moment: When | None) -> bool:
    """Tell whether a time may be of the month of another or the next: "flew home on the 6th", after a day of May."""
    while moment is not None and moment.month is None:
        moment = moment.near
    if one is None or moment is None or one.month is None or moment.month is None:
        return True
    if one.year is not None and moment.year is not None and moment.year - one.year not in (0, 1):
        return False
    return (moment.month - one.month) % 12 < 2


def _contains(span: When, day: When) -> bool:
    if span.last is None or span.day is None or day.day is None:
        return span.day == day.day and span.month == day.month
    if span.last.month not in (None, span.month):
        return (day.month == span.month and day.day >= span.day) or (
            day.month == span.last.month and day.day <= (span.last.day or 0)
        )
    return span.day <= day.day <= (span.last.day or span.day)


def better(one: When | None, other: When | None) -> When | None:
    """Give the time that tells more: a stretch of days before a day before a month."""
    if one is None or other is None:
        return one or other

    def worth(when: When) -> tuple[bool, bool, bool, bool]:
        day = is_day(when)
        return (when.last is not None, day, when.month is not None or day, when.year is not None)

    return other if worth(other) > worth(one) else one


def begun(one: When | None, arrival: When | None) -> When | None:
    """Let a visit known by a later day begin with the arrival: "who had arrived on June 2" and a lunch on June 4."""
    if one is None or arrival is None or one.day is None:
        return better(one, arrival)
    later = arrival.day is not None and arrival.month == one.month and arrival.day < one.day
    if one.last is not None or arrival.last is not None or not later:
        return one
    return replace(one, day=arrival.day, weekday=None, last=When(month=one.month, day=one.day))


def is_soon_after(known: When | None, day: When) -> bool:
    """Tell whether a day follows a known one so closely that a guest may have been there all the time."""
    if known is None or known.last is not None or None in (known.day, day.day) or known.month != day.month:
        return False
    return 0 < (day.day or 0) - (known.day or 0) <= _SOON


def left(one: When | None, end: When | None) -> When | None:
    """Let a visit whose first day is known last until the visitor leaves: "and left two days later".

    Args:
        one: what is known of its days.
        end: the day on which the visitor left, as the words give it.
    """
    if one is None or end is None or one.last is not None or end.last is not None:
        return one
    if end.day_shift is not None and end.day_shift > 0:
        if end.discourse and is_day(one):
            return replace(one, last=When(day_shift=end.day_shift))
        if not end.discourse and one.day_shift is not None and one.near is None and one.day_shift < end.day_shift:
            return replace(one, last=When(day_shift=end.day_shift - one.day_shift))
        return one
    return until(one, end)


def until(one: When, end: When) -> When:
    """Let a visit whose first day is known last until a day, where that is a later one."""
    if end.last is not None or (end.day is None and end.weekday is None):
        return one
    if None not in (one.day, end.day) and end.month in (None, one.month) and (end.day or 0) <= (one.day or 0):
        # The day that is known is that of the departure itself.
        return one
    if one.weekday is not None and one.day is None and one.near is None and end.month is not None:
        # "landed on Sunday and stayed until Wednesday, December 3": the Sunday before.
        return replace(one, near=replace(end, direction=0), direction=-1, last=When(month=end.month, day=end.day))
    if one.day is None and one.weekday is not None and one.weekday == end.weekday and end.day is None:
        return one
    if one.day is None and one.weekday is None and (one.day_shift is None or one.day_shift > 0):
        return one
    # "landed on Monday and flew home on Wednesday", "arrived last night and will stay until Thursday": the next.
    month = end.month or (one.month if one.day is not None and end.day else None)
    return replace(one, last=When(month=month, day=end.day, weekday=end.weekday))
