"""Recognise the line of a chronology that is led by its day: "— May 4, 1961: King X visited Peru."."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from relations_db.language.dates import DateMention, When
from relations_db.language.tokens import Tokens

_BULLETS = frozenset("—–-•*·▪●")
_CLOSERS = frozenset(":—–-")
_YEAR_DIGITS = 4


def lead(tokens: Tokens, dates: list[DateMention]) -> tuple[DateMention, int] | None:
    """Give the day that leads a line, and the token that sets it off from what was on that day; None without one."""
    text, at = tokens.text, 0
    while at < len(text) and text[at] in _BULLETS:
        at += 1
    if at + 2 >= len(text):
        return None
    first = dates[0] if dates and dates[0].start == tokens.start[at] else None
    alone = first is None and len(text[at]) == _YEAR_DIGITS and text[at].isdecimal()
    if alone and text[at + 1] in _CLOSERS and not text[at + 2][0].isdecimal():
        # A bare year is no date elsewhere.
        first = DateMention(tokens.start[at], tokens.end[at], When(year=int(text[at])))
    if first is None or (first.when.month is None and first.when.year is None):
        return None
    while at < len(text) and tokens.start[at] < first.end:
        at += 1
    if at + 1 >= len(text) or text[at] not in _CLOSERS:
        return None
    joined = text[at] != ":" and tokens.start[at] == first.end and tokens.end[at] == tokens.start[at + 1]
    return None if joined else (first, at)


class EntryHeads:
    """The heads of the entries of an article, and the year under which those without one stand: "2008. March 1: X
    visited Peru. May 4: …".
    """

    def __init__(self) -> None:
        self._year: int | None = None

    def read(self, tokens: Tokens, dates: list[DateMention], *, opens: bool) -> tuple[DateMention, int] | None:
        """Give the day that leads a sentence, as `lead` does, with its year.

        Args:
            tokens: the sentence.
            dates: in it.
            opens: whether it opens its line.
        """
        if opens and (year := _alone(tokens)) is not None:
            self._year = year
            return None
        led = lead(tokens, dates) if opens or self._year is not None else None
        if opens and led is None:
            self._year = None
        return (self.dated([led[0]])[0], led[1]) if led is not None else None

    def dated(self, dates: list[DateMention]) -> list[DateMention]:
        """Give the dates of the sentence read last with the year under which it stands."""
        return within(dates, When(year=self._year)) if self._year is not None else dates


def _alone(tokens: Tokens) -> int | None:
    """Give the year that is all of a sentence: "2008."."""
    text = tokens.text
    year = len(text) in (1, 2) and len(text[0]) == _YEAR_DIGITS and text[0].isdecimal()
    return int(text[0]) if year and text[1:] in ([], ["."], [":"]) else None


def within(dates: Sequence[DateMention], head: When) -> list[DateMention]:
    """Give the dates of an entry with the year of its head, where they tell none of their own."""
    return [
        DateMention(d.start, d.end, replace(d.when, year=head.year)) if _lacks_year(d.when) else d
        for d in dates
    ]  # fmt: skip


def _lacks_year(when: When) -> bool:
    told = when.year is not None or when.year_shift is not None or when.direction or when.discourse
    return when.month is not None and not told
