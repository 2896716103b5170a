"""Part accounts into components that cannot have anything to do with each other.

Every account is *found* in some cells and *looks* over stretches of some; two are linked where one looks where the
other is found, and links go both ways. What is gathered inside each component is what would be gathered from all, so
that a new account asks for its own component only.

A cell is a number made of a topic and a time, so that the times of a topic follow each other. Accounts are found on
the days, in the months or in the years in which they are known to be. Each looks over its days and those after them,
and where it is known to the month or year only, over all of its days and months: earlier and vaguer ones look for it.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple, TypeVar

from relations_db import edtf
from relations_db.resolution.grouping import Groups

DAY_SPAN = 10
MONTH_SPAN = 31
YEAR_SPAN = 366
_LAST = date.max.toordinal()
# The last bits of a cell are its time: a day by its number, after all days the months and then the years by theirs.
_TIME = 22
_MONTHS = 3_700_000
_YEARS = _MONTHS + 12 * 10_000
_ANY, _UNDATED = _YEARS + 10_000, _YEARS + 10_001

Stretch = tuple[int, int]
T = TypeVar("T")


class Cells(NamedTuple):
    """Where an account is found and where it looks for others.

    Attributes:
        found: the cells in which it is found.
        looked: first and last of the cells over which it looks for others, no earlier and known no less exactly.
        lookers: the same of the cells in which others may be found that look where it is found.
    """

    found: frozenset[int]
    looked: frozenset[Stretch]
    lookers: frozenset[Stretch]


class Days(NamedTuple):
    """The first and last possible day of an account, as proleptic ordinals."""

    first: int
    last: int


@lru_cache(maxsize=1 << 16)
def hashed(topic: str) -> int:
    """Give the number of a topic's cell where time tells nothing, from 0."""
    return int.from_bytes(hashlib.blake2b(topic.encode(), digest_size=8).digest(), "big") >> 1


def _timeless(topics: Iterable[str]) -> list[int]:
    """Give the numbers to which a time is added."""
    return [hashed(topic) >> _TIME << _TIME for topic in topics]


def bounds_of(text: str | None) -> Days | None:
    """Give the days of an EDTF date, None without one."""
    if text is None:
        return None
    first, last = edtf.bounds(text)
    return Days(first.toordinal(), last.toordinal())


def level_of(days: Days | None) -> int:
    """Give how vague a date is: 0 to the day, 1 to the month, 2 to the year, 3 unknown."""
    if days is None:
        return 3
    span = days.last - days.first + 1
    return next((n for n, most in enumerate((DAY_SPAN, MONTH_SPAN, YEAR_SPAN)) if span <= most), 3)


def timed_cells(
    found: Iterable[str], looked: Iterable[str], days: Days | None, slack: int, most: int, loose: Iterable[str]
) -> Cells:
    """Give the cells of an account.

    Args:
        found, looked: topics under which it is found, and under which it looks for those of about its time; where two
            have one of these in common, they do so the other way round too.
        days: when it was.
        slack: days by which a later account of the same thing may differ.
        most: how many these are at most, of any account.
        loose: topics that an account without a date shares with those of one thing, of whatever time.
    """
    level = level_of(days)
    anywhere = _timeless(loose)
    mine = [topic + _ANY for topic in anywhere]
    if days is None or level == 3:
        every = frozenset((topic + _ANY, topic + _UNDATED) for topic in anywhere)
        return Cells(frozenset((*mine, *(topic + _UNDATED for topic in anywhere))), every, frozenset())
    at, seen, seen_by = _times(days, level, slack, most)
    mine += [topic + when for topic in _timeless(found) for when in at]
    topics = _timeless(looked)
    undated = [(topic + _UNDATED, topic + _UNDATED) for topic in anywhere]
    return Cells(
        frozenset(mine),
        frozenset([(topic + first, topic + last) for topic in topics for first, last in seen]),
        frozenset([*undated, *((topic + first, topic + last) for topic in topics for first, last in seen_by)]),
    )


def _times(days: Days, level: int, slack: int, most: int) -> tuple[range, list[Stretch], list[Stretch]]:
    """Give the times at which an account is found, those over which it looks, and those of others that look for it."""
    first, last = date.fromordinal(days.first), date.fromordinal(days.last)
    if level == 2:
        first, last = date(first.year, 1, 1), date(last.year, 12, 31)
    elif level == 1:
        first, last = first.replace(day=1), last.replace(day=monthrange(last.year, last.month)[1])
    months = (_MONTHS + 12 * first.year + first.month, _MONTHS + 12 * last.year + last.month)
    years = (_YEARS + first.year, _YEARS + last.year)
    if level == 0:
        after, before = (days.first, min(days.last + slack, _LAST)), (max(days.first - most, 1), days.first)
        return range(days.first, days.last + 1), [after], [before, months, years]
    whole = (first.toordinal(), last.toordinal())
    if level == 1:
        return range(months[0], months[1] + 1), [whole, months], [years]
    return range(years[0], years[1] + 1), [whole, months, years], []


def components(cells: Sequence[Cells], items: Sequence[T]) -> list[list[T]]:
    """Give the items of each component, in their order."""
    groups = Groups(len(items))
    # A cell and the account that is found there as one number: pairs take twice as long.
    count = max(len(items), 1)
    order = sorted([cell * count + index for index, each in enumerate(cells) for cell in each.found])
    # How many stretches begin at each of these that do not end there, less those that end there.
    going_on = [0] * len(order)
    for index, each in enumerate(cells):
        for first, last in each.looked:
            start = bisect_left(order, first * count)
            stop = bisect_left(order, (last + 1) * count, start)
            if start < stop:
                groups.join(order[start] % count, index)
                going_on[start] += 1
                going_on[stop - 1] -= 1
    for (one, other), on in zip(pairwise(order), accumulate(going_on), strict=False):
        if on:
            groups.join(one % count, other % count)
    return [[items[i] for i in members] for members in groups.members().values()]
