"""Tell when something of a sentence happened: the day beside it, else the one the story has come to."""

from __future__ import annotations

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.language.dates import When, is_day

# The day behind one of these is not that of what is told.
NO_DAY = frozenset("since until till by before than".split())
# What was written is told again with the day on which it was read out or printed, at most so many days later.
_RETOLD_DAYS = 10


def told_when(syntax: Syntax, first: int, last: int) -> When:
    """Give the time of words at chunks `first` to `last`; without any, the month in which the article was written."""
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    # Behind a semicolon the story goes on: "he attended a dinner; he left the next day".
    high = lowers.index(";", last) if ";" in lowers[last:] else len(chunks)
    when = syntax.date(first, last, 0, high)
    if when is not None and when.month is None and (when.discourse or (when.near is not None and not is_day(when))):
        # "On Monday they met, and in the evening …": the evening is Monday's.
        for k in range(last - 1, -1, -1):
            chunk = chunks[k]
            plain = chunk.when is not None and (not chunk.when.discourse or chunk.when.weekday is not None)
            if chunk.when is not None and plain and chunk.when.near is None and is_day(chunk.when):
                return syntax.moment(k)
    if when is not None:
        return when
    told = syntax.story.setting_at(first).when
    if told is not None and (is_day(told) or told.near is not None or not syntax.story.has_dateline):
        return told
    return When(day_shift=0) if syntax.story.has_dateline else When(month_shift=0)


def of_two_months(one: When | None, other: When | None) -> bool:
    """Tell whether two times are written out and of different months or years, beyond a few days."""
    if one is None or other is None:
        return False
    if one.month and other.month and one.day and other.day and one.year in (None, other.year):
        return abs(31 * (one.month - other.month) + one.day - other.day) > _RETOLD_DAYS
    months, years = {_month_of(one), _month_of(other)} - {None}, {one.year, other.year} - {None}
    return len(months) > 1 or len(years) > 1


def _month_of(when: When) -> int | None:
    """Give the month of a time, which "the day after" has from the day before."""
    return when.month if when.month is not None or when.near is None else _month_of(when.near)
