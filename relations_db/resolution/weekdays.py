"""Narrow the dates of articles to days: by the weekdays of which they tell, and the days told with these."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from relations_db import edtf
from relations_db.language.date_clues import DateClues
from relations_db.language.when import When
from relations_db.resolution.evidence import month_of, year_told
from relations_db.resolution.records import ArticleRecord
from relations_db.resolution.things import ArticleDate

_WEEK = 7
# A story goes on by so many days from a weekday told, or it looks back.
_ON = 4
# A report is this many days younger than the weekday of its news, at most.
_NEWS = 2
# Days that are told as one stretch, at most.
_LONGEST = 10


def narrowed(family: Sequence[ArticleRecord], dates: Mapping[str, ArticleDate]) -> dict[str, ArticleDate]:
    """Give the dates of those articles of a post that tell weekdays only, where a day told says of which week.

    Who says "on Wednesday", and no more, writes within the week after it. So where the latest days that a post and
    its reprints tell, or are of, have that Wednesday among them, the article is of the days up to the next. So it is
    where the latest of them is told with its weekday: then the Wednesday is of that week. Where an article says which
    weekday it is "today", it is of the first such day from the latest of them on.

    Args:
        family: a post and its reprints.
        dates: those of the articles as far as months tell them.
    """
    found: dict[str, ArticleDate] = {}
    for record in reversed(family):
        own = dates[record.key].date
        todays = [c.when.weekday for c in record.clues.clues if c.kind == "today" and c.when.month is None]
        if own is None or edtf.days(own) <= _WEEK or not (todays or record.clues.weekdays):
            continue
        first, last = edtf.bounds(own)
        related = [r.clues for r in family if record.parent is None or r.parent is None or r is record]
        told = {day: named for clues in related for day, named in _days_told(clues, last)}
        others = {
            edtf.bounds(text)[0]
            for r in family
            if r is not record and (text := {**dates, **found}[r.key].date) is not None and edtf.days(text) == 1
        }
        within = _in_week(first, last, told, others, record.clues, todays[0] if todays else None)
        if within is not None:
            found[record.key] = ArticleDate(within, "weekday")
    return found


def _in_week(
    first: date, last: date, told: Mapping[date, bool], others: set[date], clues: DateClues, today: int | None
) -> str | None:
    """Give the days in which an article may have been written, a week at most.

    Args:
        first, last: of the months in which it was.
        told: the days that it tells, or that are told beside it, and whether with their weekday.
        others: the days on which the articles beside it were written.
        clues: what it tells.
        today: the weekday on which it says that it was written.
    """
    known = [day for day in {*told, *others} if edtf.shifted(first, -_WEEK) <= day <= last]
    if not known:
        return None
    latest = max(known)
    if today is not None:
        day = latest + timedelta((today - latest.weekday()) % _WEEK)
        return day.isoformat() if first <= day <= last else None
    near = {day for day in told if day in known and day.weekday() in clues.weekdays}
    for day in others & set(known):
        back = (timedelta((day.weekday() - weekday) % _WEEK) for weekday in clues.weekdays)
        near |= {day - shift for shift in back if shift.days <= _NEWS}
    near = {day for day in near if (latest - day).days < _WEEK}
    if not near and told.get(latest):
        ahead = [(weekday - latest.weekday()) % _WEEK for weekday in clues.weekdays]
        near = {latest + timedelta(n if n <= _ON else n - _WEEK) for n in ahead}
        latest = max(latest, *near)
    if not near:
        return None
    start, end = max(latest, first), min(min(near) + timedelta(_WEEK - 1), last)
    return edtf.from_bounds(start, end) if start <= end else None


def _days_told(clues: DateClues, last: date) -> Iterator[tuple[date, bool]]:
    """Give the days that an article of a month tells as past, with those of a stretch, and whether with a weekday."""
    for clue in clues.clues:
        if clue.kind != "told" or clue.when.day is None or clue.when.month is None:
            continue
        start = _day(clue.when, last)
        end = _day(clue.when.last, last) if clue.when.last is not None else start
        if start is None or end is None:
            continue
        stretch = (end - start).days
        named = clue.when.weekday is not None
        yield from ((start + timedelta(n), named) for n in range(stretch + 1) if stretch <= _LONGEST)


def _day(when: When, last: date) -> date | None:
    """Give a day told in an article of the month that ends on a day."""
    if when.month is None or when.day is None:
        return None
    year = when.year or year_told(when, month_of(last.year, last.month))
    try:
        return date(year, when.month, when.day)
    except ValueError:
        return None
