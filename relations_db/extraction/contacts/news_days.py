"""Date news that tells no day of its own by the day on which people spoke of it: "A and B agreed on a pact at talks in
Lomé. … Speaking there, A late on Wednesday thanked his host".
"""

from __future__ import annotations

import msgspec

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.reports import EventReport
from relations_db.language.dates import When

# Where nothing tells the day of a contact it is taken to be news of the day of print.
_DAYS_OF_PRINT = (When(month_shift=0), When(day_shift=0))
# So many sentences behind the contact people speak of it.
_TO_WORDS = 4
_SPOKEN = frozenset("said told thanked hailed praised announced tweeted posted wrote declared added".split())
# What was said before, or of something else.
_NOT_YET_SAID = frozenset("had before earlier last previous will would".split())
# So near the words that somebody spoke stands the day.
_TO_SPOKEN = 5


class NewsDays:
    """Wait for the day of contacts that are told without one, in an article that has no more than a day of print."""

    def __init__(self) -> None:
        self._waiting: list[tuple[int, EventReport]] = []
        self._sentences = 0

    def read(self, syntax: Syntax, reports: list[EventReport], told: int) -> None:
        """Date those that wait, where a sentence tells the day on which people spoke of them.

        Args:
            syntax: the sentence.
            reports: all contacts found so far in text order; changed in place.
            told: how many of them the sentence itself tells.
        """
        self._sentences += 1
        if told and syntax.story.dateline_place is None and not syntax.sentence.headline:
            fresh = (r for r in reports[-told:] if r.when in _DAYS_OF_PRINT and r.status == "held")
            self._waiting += [(self._sentences, r) for r in fresh]
        if told or not self._waiting or (day := _day_of_words(syntax)) is None:
            return
        near = [r for at, r in self._waiting if self._sentences - at <= _TO_WORDS]
        for n, report in enumerate(reports):
            if any(report is r for r in near):
                reports[n] = msgspec.structs.replace(report, when=day)
        self._waiting = []


def _day_of_words(syntax: Syntax) -> When | None:
    """Give the one day of the week on which people are told to have spoken of what was told before, None for others."""
    sentence = syntax.sentence
    if _SPOKEN.isdisjoint(sentence.words) or _NOT_YET_SAID & sentence.words or len(syntax.times) != 1:
        return None
    k = syntax.times[0]
    day = sentence.chunks[k].when
    lone = day is not None and day.weekday is not None and day.day is None and day.week_shift is None
    if not lone or day is None or day.direction or day.discourse or sentence.quoted[k] or syntax.aside(k):
        return None
    near = any(abs(j - k) <= _TO_SPOKEN for j, lower in enumerate(sentence.lowers) if lower in _SPOKEN)
    return syntax.moment(k) if near else None
