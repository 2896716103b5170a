"""Recognise what heads an entry of a diary or chronology: nothing but a day and perhaps a place."""

from __future__ import annotations

import msgspec

from relations_db.language.dates import When
from relations_db.language.document import ParsedSentence

# What heads an entry of a chronology is short, and has no more than these words beside its day and place.
LONGEST_HEAD = 9
_IN_HEADS = frozenset("and to the again same place in on".split())


def heads_entry(sentence: ParsedSentence) -> bool:
    """Tell whether a sentence is nothing but the day, and perhaps the place, of an entry."""
    chunks = sentence.chunks
    if not sentence.dates or sentence.headline or len(chunks) > LONGEST_HEAD:
        return False
    return is_plain(sentence) and any(c.when is not None for c in chunks)


def is_plain(sentence: ParsedSentence, end: int | None = None) -> bool:
    """Tell whether a sentence has nothing but days and places, before a chunk if one is given."""
    return all(c.kind in {"date", "place", "country", "mark"} or c.lower in _IN_HEADS for c in sentence.chunks[:end])


def in_year_of(day: When, entry: When | None) -> When | None:
    """Give the day of an entry with its year: that of the entry before, or of the one after or before that where it is
    nearer; None where no year is told.
    """
    if day.year is not None:
        return day
    if entry is None or entry.year is None or entry.month is None or day.month is None or day.year_shift is not None:
        return None
    months = day.month - entry.month
    return msgspec.structs.replace(day, year=entry.year + (months < -6) - (months > 6))
