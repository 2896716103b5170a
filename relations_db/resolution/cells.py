"""Part accounts into components that cannot have anything to do with each other.

Every account is *found* in some cells and *looks* in some; two are linked where one looks where the other is
found, and links go both ways. What is gathered inside each component is what would be gathered from all, so
that a new account asks for its own component only.

A cell is a topic and a time. Accounts known to the day are found on their days and, for the vaguer ones, in
their months and years; those known to the month or year look there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from relations_db import edtf
from relations_db.resolution.grouping import Groups

DAY_SPAN = 10
MONTH_SPAN = 31
YEAR_SPAN = 366
_LAST = date.max.toordinal()

T = TypeVar("T")


class Cells(NamedTuple):
    """The cells in which an account is found, and those in which it looks for others."""

    found: frozenset[str]
    looked: frozenset[str]


class Days(NamedTuple):
    """The first and last possible day of an account, as proleptic ordinals."""

    first: int
    last: int


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
    found: Iterable[str], looked: Iterable[str], days: Days | None, tolerance: int, loose: Iterable[str]
) -> Cells:
    """Give the cells of an account.

    Args:
        found, looked: topics under which it is found, and under which it looks for those of about its time.
        days: when it was.
        tolerance: days by which the dates of two accounts of one thing may differ.
        loose: topics that an account without a date shares with those of one thing, of whatever time.
    """
    level = level_of(days)
    at, seen = _times(days, level, tolerance)
    mine = {f"{when}|{topic}" for topic in found for when in at}
    theirs = {f"{when}|{topic}" for topic in looked for when in seen}
    anywhere = list(loose)
    mine |= {f"any|{topic}" for topic in anywhere}
    if level == 3:
        mine |= {f"undated|{topic}" for topic in anywhere}
        theirs |= {f"any|{topic}" for topic in anywhere}
    theirs |= {f"undated|{topic}" for topic in anywhere}
    return Cells(frozenset(mine), frozenset(theirs))


def _times(days: Days | None, level: int, tolerance: int) -> tuple[list[str], list[str]]:
    """Give the times at which an account is found and those at which it looks.

    `d`, `m` and `y` are the day, months and years of what is known as well or better, `M` and `Y` months and
    years of what is known no better.
    """
    if days is None or level == 3:
        return [], []
    months, years = list(_months(days)), list(_years(days))
    if level == 0:
        stretch = [f"d{day}" for day in range(days.first, min(days.last + tolerance, _LAST) + 1)]
        return (
            [*stretch, *(f"m{month}" for month in months), *(f"y{year}" for year in years)],
            [*stretch, *(f"M{month}" for month in months), *(f"Y{year}" for year in years)],
        )
    if level == 1:
        here = [f"M{month}" for month in months]
        return (
            [*here, *(f"y{year}" for year in years)],
            [*here, *(f"m{month}" for month in months), *(f"Y{year}" for year in years)],
        )
    whole = [f"Y{year}" for year in years]
    return whole, [*whole, *(f"y{year}" for year in years)]


def _months(days: Days) -> Iterator[str]:
    first, last = date.fromordinal(days.first), date.fromordinal(days.last)
    for month in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield f"{month // 12:04}-{month % 12 + 1:02}"


def _years(days: Days) -> Iterator[str]:
    for year in range(date.fromordinal(days.first).year, date.fromordinal(days.last).year + 1):
        yield f"{year:04}"


def components(cells: Sequence[Cells], items: Sequence[T]) -> list[list[T]]:
    """Give the items of each component, in their order."""
    groups = Groups(len(items))
    looker: dict[str, int] = {}
    for index, each in enumerate(cells):
        for cell in each.looked:
            looker.setdefault(cell, index)
    met: set[str] = set()
    for index, each in enumerate(cells):
        shared = each.found & looker.keys()
        met |= shared
        for other in set(map(looker.__getitem__, shared)):
            groups.join(other, index)
    for index, each in enumerate(cells):
        for other in set(map(looker.__getitem__, each.looked & met)):
            groups.join(other, index)
    return [[items[i] for i in members] for members in groups.members().values()]
