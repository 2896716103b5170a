"""Tell when something of a sentence happened: the day beside it, else the one the story has come to."""

from __future__ import annotations

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.language.dates import When

# The day behind one of these is not that of what is told.
NO_DAY = frozenset("since until till by before than".split())


def told_when(syntax: Syntax, first: int, last: int) -> When:
    """Give the time of words at chunks `first` to `last`; without any, the month in which the article was written."""
    chunks = syntax.sentence.chunks
    when = syntax.date(first, last, 0, len(chunks))
    if when is not None and when.month is None and (when.discourse or when.near is not None):
        # "On Monday they met, and in the evening …": the evening is Monday's.
        for k, chunk in enumerate(chunks[:last]):
            if chunk.when is not None and not chunk.when.discourse and chunk.when.near is None and _is_day(chunk.when):
                return syntax.moment(k)
    if when is not None:
        return when
    told = syntax.story.now
    if told is not None and (_is_day(told) or told.near is not None or not syntax.story.has_dateline):
        return told
    return When(day_shift=0) if syntax.story.has_dateline else When(month_shift=0)


def _is_day(when: When) -> bool:
    return when.day is not None or when.weekday is not None or when.day_shift is not None
