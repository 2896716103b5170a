"""Give days and months the year that their text has told: "in June of that year", "On May 3, 1974 … on May 5"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise

from msgspec.structs import replace

from relations_db.language.dates import DateMention, When
from relations_db.language.tokens import Tokens

# What began on a day long ago is told in passing: the days that follow are those of the news.
ORIGINS = frozenset(
    "established establish establishment establishing independence independent founded founding born birth "
    "recognised recognized recognise recognize anniversary normalised normalized".split()
)
# A day behind one of these is told in passing as well.
_ASIDES = frozenset("who whose which since after former".split())
_LISTING = frozenset(", : and on in at again then once more finally & ;".split())
# Behind these a year is that of every day told with it: "met twice in 2004, namely in Riga on 4 June, at a fair, and …"
_COUNTS = frozenset("twice thrice times occasions".split())
_TO_COUNT = 6
# What is established in these is news, within so many words.
_NEWS = frozenset("partnership mechanism dialogue commission committee council community centre center fund".split())
_TO_NEWS = 8
# What may stand between "In 2004" and its day.
_OPENING = frozenset((",", "on", "in"))
_BEFORE, _AFTER = -1, 2


@dataclass(slots=True)
class ToldYears:
    """What years a text has told so far.

    Attributes:
        year: the last one told, of whatever precision.
        anchor: the last month or day with a year in this line.
        narrated: whether that year is spoken of as "that year": then the line tells what happened in it.
    """

    year: int | None = None
    anchor: When | None = None
    narrated: bool = False

    def open_line(self) -> None:
        """Begin a line: its days take no year from another line's."""
        self.anchor, self.narrated = None, False

    def read(self, dates: list[DateMention], tokens: Tokens) -> list[DateMention]:
        """Give the dates of the next sentence, with the years that they take from the ones before them."""
        found: list[DateMention] = []
        inside = False
        pointed: int | None = None
        for date in _with_shared_year(dates, tokens) if len(dates) > 1 else dates:
            # "In May 2013 they met. Nine years later, on 3 May": that of the ninth year.
            counted = pointed is not None and _lacks_year(date.when)
            when = date.when if counted else self._with_year(date.when, inside)
            if when.discourse and when.year_shift is not None and when.month is None and self.year is not None:
                # "In the autumn of that year she was in Oslo on 3 October."
                pointed = self.year + when.year_shift
            elif pointed is not None and _lacks_year(when):
                when = replace(when, year=pointed)
            found.append(date if when is date.when else DateMention(date.start, date.end, when))
            if when.year is not None and when.month is not None and not _in_passing(date, tokens):
                self.anchor, inside = when, True
            if not _is_since(date, tokens):
                self.year = when.year or self.year
        if inside and _tells_origins(tokens):
            self.anchor = None
        return found

    def _with_year(self, when: When, inside: bool) -> When:
        if when.month is None or when.year is not None or when.near is not None or when.day_shift is not None:
            return when
        if when.year_shift is not None and when.discourse:
            if self.year is None:
                return when
            self.narrated = True
            return replace(when, year=self.year + when.year_shift, year_shift=None, discourse=False)
        plain = when.day is not None and when.year_shift is None and not (when.direction or when.discourse)
        anchor = self.anchor
        if not plain or anchor is None or anchor.month is None:
            return when
        apart = when.month - anchor.month
        fits = _BEFORE <= apart <= _AFTER if inside else apart >= 0 if self.narrated else apart == 0
        return replace(when, year=anchor.year) if fits else when


def _with_year_before(dates: list[DateMention], tokens: Tokens) -> list[DateMention]:
    """Give each day of "in 1992, in Riga on 4 June and in Lima on 7 July" the year that stands before the first."""
    found = list(dates)
    counted: int | None = None
    for n, (date, following) in enumerate(pairwise(dates)):
        told, when = found[n].when, following.when
        opening = _at(tokens, date.start)
        if told.year is not None and not _COUNTS.isdisjoint(tokens.lower[max(0, opening - _TO_COUNT) : opening]):
            counted = told.year
        between = tokens.lower[_at(tokens, date.end) : _at(tokens, following.start)]
        if counted is not None and _lacks_year(when) and ";" not in between:
            found[n + 1] = DateMention(following.start, following.end, replace(when, year=counted))
            continue
        if told.year is None or not _lacks_year(when):
            continue
        season = told.day is None and (told.month is None or told.last is not None)
        since = tokens.lower[max(0, _at(tokens, date.start) - 1)] == "since"
        opens = season and not since and between[:1] in ([","], [":"])
        alike = not season and _follows(told, when) and (told.day is None) == (when.day is None)
        if (opens or alike) and _are_listed(tokens, date, following):
            found[n + 1] = DateMention(following.start, following.end, replace(when, year=told.year))
    return found


def _with_shared_year(dates: list[DateMention], tokens: Tokens) -> list[DateMention]:
    """Give each day of "on 3 May, in Riga on 4 June and on 7 July 2023" the year that stands behind the last."""
    found = _with_year_before(dates, tokens)
    for n in range(len(found) - 2, -1, -1):
        when, following = found[n].when, found[n + 1].when
        if when.year is not None and when.month is None and when.last is None and _lacks_year(following):
            between = range(_at(tokens, found[n].end), _at(tokens, found[n + 1].start))
            if all(tokens.lower[k] in _OPENING for k in between):
                # "In 2004, on 8 September, …"
                found[n + 1] = DateMention(found[n + 1].start, found[n + 1].end, replace(following, year=when.year))
            continue
        if when.month is None or when.day is None or following.month is None or following.year is None:
            continue
        back = any(d.when.year is not None and d.when.year < following.year for d in found[n + 2 : n + 3])
        # "on 3 May; on 4 June 2022; and on 5 July 2021" goes back in time: the first is not of the second's year.
        bare = _lacks_year(when) and when.last is None and not back
        if bare and _are_listed(tokens, found[n], found[n + 1]) and when.month <= following.month:
            found[n] = DateMention(found[n].start, found[n].end, replace(when, year=following.year))
    return found


def _at(tokens: Tokens, offset: int) -> int:
    """Give the number of the token at an offset."""
    return bisect_left(tokens.start, offset)


def _are_listed(tokens: Tokens, one: DateMention, other: DateMention) -> bool:
    """Tell whether nothing but towns and the joints of a list stands between two dates."""
    between = range(_at(tokens, one.end), _at(tokens, other.start))
    return all(tokens.lower[k] in _LISTING or tokens.text[k][:1].isupper() for k in between)


def _follows(one: When, other: When) -> bool:
    """Tell whether a month or day is no earlier in its year than another."""
    return one.month is not None and other.month is not None and one.month <= other.month


def _lacks_year(when: When) -> bool:
    """Tell whether a month or day has no year and points from nothing."""
    counted = when.year_shift is not None or when.near is not None or when.direction or when.discourse
    return when.month is not None and when.year is None and not counted


def _is_since(date: DateMention, tokens: Tokens) -> bool:
    """Tell whether something goes on since a date: "which has met every year since 1996"."""
    at = _at(tokens, date.start)
    return at > 0 and tokens.lower[at - 1] == "since"


def _tells_origins(tokens: Tokens) -> bool:
    """Tell whether a sentence tells how something began long ago, but not "announced the establishment of a strategic
    partnership", which is news.
    """
    lowers = tokens.lower
    begun = (k for k, lower in enumerate(lowers) if lower in ORIGINS)
    return any(_NEWS.isdisjoint(lowers[k + 1 : k + _TO_NEWS]) for k in begun)


def _in_passing(date: DateMention, tokens: Tokens) -> bool:
    """Tell whether a date is that of an aside: "who took office on 20 May 2019"."""
    return not _ASIDES.isdisjoint(tokens.lower[: bisect_left(tokens.start, date.start)])
