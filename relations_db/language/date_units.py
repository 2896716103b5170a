"""Recognise what calendar dates are made of: a day of the month, a month, a weekday, a year, and what joins them.

Indices are those of words; a reader gives the index after what it has read, and what that says.
"""

from __future__ import annotations

from typing import TypedDict

from msgspec.structs import replace

from relations_db.language.date_words import SPELT_DAYS, Kind, Words, word_set
from relations_db.language.when import When

Found = list[tuple[int, int, When]]
DASHES = frozenset("-–—")
_TO = frozenset(("to", "through", "until", "till"))
_RANGE_OPENERS = frozenset(("from", "between"))
# Words that go on with the sentence: a number before one of them counts nothing.
FUNCTION_WORDS = word_set(
    "a about after alongside also amid an and are around as at because before but by despite during for"
    " from had has he her here his if in including into is it its just meanwhile no not of on or our"
    " respectively said saw she since so than that the their then there these they this those through to"
    " toward towards under until upon was we were when where whereas which while who whom whose will with"
    " within without would"
)
# Nouns that make a date part of a name: the September 11 attacks, the May Fourth Movement.
_NAMING_NOUNS = word_set(
    "agenda attack attacks avenue award bridge brigade bulge campaign coup crisis day fourth games goals"
    " hospital incident league movement massacre olympics plan program programme revolution road school"
    " square stadium street strategy terror terrorist university uprising victory vision war"
)
_NEIGHBOUR_YEARS = {"same": 0, "previous": -1, "preceding": -1, "following": 1, "next": 1}
COUNTED = word_set(
    "people persons schools delegates students households villages dollars euros yuan km kilometers"
    " kilometres meters metres hours soldiers workers companies projects tons tonnes copies words pages"
    " cases members troops trainees teachers"
)


class YearFields(TypedDict, total=False):
    """How a year is told beside a day or a month: as fields of a `When`."""

    year: int
    year_shift: int
    discourse: bool


def is_shut(words: Words, index: int) -> bool:
    """Tell whether the sentence pauses or goes on here, so that a number before it counts no noun."""
    text = words.text[index]
    return not text or not text[0].isalnum() or (text.islower() and text in FUNCTION_WORDS)


def names_something(words: Words, index: int) -> bool:
    """Tell whether a noun follows that makes a date part of a name: `the September 11 attacks`."""
    return words.lower[index] in _NAMING_NOUNS and words.kind[index] is Kind.OTHER


def _in_number(words: Words, index: int) -> bool:
    """Tell whether a figure is part of a longer one: `5.6`, `5,000`, `10:30`, `5%`."""
    following = words.text[index + 1]
    if not words.touching(index):
        return False
    if following in {"%", "°"}:
        return True
    goes_on = words.touching(index + 1) and words.text[index + 2][:1].isdigit()
    if following == "/" and words.kind[index + 2] is Kind.YEAR:
        # "December 16/2025"
        return words.kind[index] is Kind.YEAR
    return following in {".", ",", ":", "/"} and goes_on


def after_comma(words: Words, index: int) -> int:
    """Give the index after a comma, or the same one where none stands."""
    return index + 1 if words.text[index] == "," else index


def read_day_of_month(words: Words, index: int) -> tuple[int, int] | None:
    """Read `2`, `2nd`, `the 2nd` or `the second of` before a month; give the next index and the day."""
    spelt = _spelt_day(words, index)
    if spelt is not None:
        return spelt
    if words.lower[index] == "the" and words.kind[index + 1] is Kind.ORDINAL:
        index += 1
    if words.kind[index] not in (Kind.NUMBER, Kind.ORDINAL) or len(words.text[index]) > 4:
        return None
    day = words.number(index)
    if not 1 <= day <= 31 or _in_number(words, index):
        return None
    return index + 1, day


def _spelt_day(words: Words, index: int) -> tuple[int, int] | None:
    """Read the words for a day of `the first of June`, `the twenty-first of March`."""
    end, day = read_spelt_number(words, index + (words.lower[index] == "the"))
    return (end, day) if day and words.lower[end] == "of" and words.kind[end + 1] is Kind.MONTH else None


def read_spelt_number(words: Words, index: int) -> tuple[int, int]:
    """Read the words for a day, `fifth`, `twenty-first`; give the next index and the day, 0 where none stands."""
    tens = {"twenty": 20, "thirty": 30}.get(words.lower[index], 0) if words.text[index + 1] in DASHES else 0
    at = index + (2 if tens else 0)
    day = SPELT_DAYS.get(words.lower[at], 0)
    return (at + 1, tens + day) if day and tens + day <= 31 and not (tens and day > 9) else (index, 0)


def read_month_name(words: Words, index: int) -> tuple[int, int] | None:
    """Read `March` or `Mar.`; give the next index and the number of the month."""
    if words.kind[index] is Kind.MONTH:
        return index + 1, words.number(index)
    if words.kind[index] is Kind.SHORT_MONTH:
        dotted = words.text[index + 1] == "." and words.touching(index)
        return index + 1 + dotted, words.number(index)
    return None


def read_weekday(words: Words, index: int, short: bool = True) -> tuple[int, int] | None:
    """Read `Monday`, `Mon.` or `Monday evening`; give the next index and the weekday's number."""
    if words.kind[index] is Kind.SHORT_WEEKDAY and short:
        dotted = words.text[index + 1] == "." and words.touching(index)
        return index + 1 + dotted, words.number(index)
    if words.kind[index] is not Kind.WEEKDAY:
        return None
    following = index + 1 + (words.kind[index + 1] is Kind.PART)
    return following, words.number(index)


def plain_year(words: Words, index: int) -> bool:
    """Tell whether a year stands here that is no part of `2024-25`, of a figure or of a word."""
    if words.kind[index] is not Kind.YEAR or _in_number(words, index):
        return False
    joined = words.text[index + 1] in DASHES and words.touching(index) and words.touching(index + 1)
    return not (joined and words.text[index + 2][:1].isdigit())


def read_year(words: Words, index: int) -> tuple[int, YearFields]:
    """Read the year after a day or month (`, 2024`, `of this year`); without one the index stays."""
    # "December 16/2025"
    following = index + 1 if words.text[index] == "/" else after_comma(words, index)
    if words.lower[following] in {"of", "in"}:
        following += 1
    if words.kind[following] is Kind.YEAR and _year_after_day(words, following):
        return following + 1, {"year": words.number(following)}
    following = index + (words.lower[index] == "of")
    lower = words.lower
    if lower[following + 1] == "year" and lower[following] in {"last", "this", "next"}:
        return following + 2, {"year_shift": {"last": -1, "this": 0, "next": 1}[lower[following]]}
    if lower[following] == "that" and lower[following + 1] == "year":
        return following + 2, {"year_shift": 0, "discourse": True}
    if lower[following] == "the":
        shift = _NEIGHBOUR_YEARS.get(lower[following + 1])
        if shift is not None and lower[following + 2] == "year":
            return following + 3, {"year_shift": shift, "discourse": True}
        shift = {"before": -1, "after": 1}.get(lower[following + 2])
        if shift is not None and lower[following + 1] == "year":
            return following + 3, {"year_shift": shift, "discourse": True}
    return index, {}


def _year_after_day(words: Words, index: int) -> bool:
    # "on December 2, 2000 people gathered" counts people.
    joined = words.text[index + 1] in DASHES and words.kind[index + 2] is Kind.YEAR
    return (joined or plain_year(words, index)) and words.lower[index + 1] not in COUNTED


def day_exists(month: int, day: int) -> bool:
    """Tell whether a month ever has this day."""
    return day <= (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31)


def after_connector(words: Words, index: int) -> int | None:
    """Give the index after `to`, `through`, `until` or a dash."""
    if words.lower[index] in _TO:
        return index + 1
    if words.text[index] in DASHES and words.text[index]:
        return index + 1
    return None


def range_opener(words: Words, index: int) -> str:
    """Give the `from` or `between` before a date, or nothing."""
    before = words.lower[index - 1] if index else ""
    return before if before in _RANGE_OPENERS else ""


def spanning(first: When, last: When) -> When:
    """Join two days; a year told only at the end counts for both, unless the range crosses New Year."""
    if first.year is None and first.year_shift is None and (last.year or last.year_shift is not None):
        backwards = (last.month or 0, last.day or 0) < (first.month or 0, first.day or 0)
        if not backwards:
            first = replace(first, year=last.year, year_shift=last.year_shift, discourse=last.discourse)
        elif last.year is not None:
            first = replace(first, year=last.year - 1)
    return replace(first, last=replace(last, year_shift=None, discourse=False))


def weekday_at(words: Words, index: int) -> int | None:
    """Give the number of the weekday named here, Monday being 0; None where none is."""
    return words.number(index) if words.kind[index] is Kind.WEEKDAY else None


def with_year(when: When, year: YearFields) -> When:
    """Give a date with a year that was told apart from it."""
    return replace(when, **year) if year else when
