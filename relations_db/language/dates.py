"""Find the dates of a text: days, months, weekdays, ranges, and words that point from another day."""

from __future__ import annotations

from msgspec.structs import replace

from relations_db.language.calendar_dates import read_days, read_feast, read_figures
from relations_db.language.date_units import Found
from relations_db.language.date_words import FEASTS, SPELT_DAYS, Kind, Words, may_tell, word_set
from relations_db.language.lone_days import NTH_DAYS, read_nth_weekday
from relations_db.language.months_and_years import read_month, read_years
from relations_db.language.relative_dates import (
    NEIGHBOURS,
    VAGUE,
    read_by_part,
    read_count,
    read_last_or_next,
    read_later_in,
    read_lone_weekday,
    read_season,
    read_shift_word,
    read_the_or_that,
    read_this,
    read_weekend,
)  # fmt: skip
from relations_db.language.tokens import Tokens
from relations_db.language.when import DateMention, When, anchored, day_of, is_day, months_differ

__all__ = ["DateMention", "When", "anchored", "dates_of", "day_of", "find_dates", "is_day", "months_differ"]


def find_dates(text: str) -> list[DateMention]:
    """Give the dates of a text in order, none overlapping another; each line is read on its own."""
    found: list[DateMention] = []
    position = 0
    for line in text.split("\n"):
        found += dates_of(Tokens(text, position, position + len(line)))
        position += len(line) + 1
    return found


def dates_of(tokens: Tokens) -> list[DateMention]:
    """Give the dates of a sentence or line in order, none overlapping another.

    A mention covers the words of the date without the preposition before it: `March 5 to 7` of "from March 5
    to 7". What each form of words gives stands in `relations_db.language.when`.
    """
    found: list[DateMention] = []
    if not may_tell(tokens):
        return found
    words = Words(tokens)
    lower, after = words.lower, 0
    for index, kind in enumerate(words.kind[: len(words)]):
        if found and index == after and (number := _day_in_brackets(words, index)):
            day = found[-1].when
            if day.day_shift is not None or day.weekday is not None:
                # "this afternoon (12)"
                found[-1] = DateMention(found[-1].start, words.end[index + 2], replace(day, day=number))
                after = index + 3
        if index < after or (kind is Kind.OTHER and lower[index] not in _OPENERS):
            continue
        if kind in _PLAIN and not _may_begin(words, index):
            continue
        dates = _read(words, index)
        for start, end, when in dates:
            if _names_a_site(words, start, end):
                after = end
                continue
            opened = bool(found) and len(dates) == 1 and _opened_by(words, after, start, found[-1].when)
            if opened and when.month is not None and when.day is not None and when.last is None:
                # "this morning (April 23)", "last Tuesday, April 23": one day, told twice.
                if when.weekday is None and (before := found[-1].when).weekday is not None:
                    when = replace(when, weekday=before.weekday)
                end += words.text[end] == ")"
                if words.lower[end] in {"to", "until", "till"} and words.kind[end + 1] is Kind.WEEKDAY:
                    # "from Thursday (May 30) to Sunday"
                    when, end = replace(when, last=When(weekday=words.number(end + 1))), end + 2
                found[-1] = DateMention(found[-1].start, words.end[end - 1], when)
            elif found and len(dates) == 1 and _is_counted_to(words, after, start, found[-1].when, when):
                # "six months earlier, on 15 May", "a year ago, on 15 May 2024": one day, told twice.
                when = when if when.year is not None else replace(when, near=found[-1].when, discourse=False)
                found[-1] = DateMention(found[-1].start, words.end[end - 1], when)
            elif found and len(dates) == 1 and _is_weekday_of(words, after, start, found[-1].when, when):
                # "five days after that, on the Monday", "a week later, on the Monday"
                shift = found[-1].when
                named = shift if shift.week_shift is None else replace(shift, weekday=when.weekday)
                found[-1] = DateMention(found[-1].start, words.end[end - 1], named)
            elif found and len(dates) == 1 and _is_in_month(words, after, start, found[-1].when, when):
                # "last May, on the 3rd"
                found[-1] = DateMention(found[-1].start, words.end[end - 1], replace(found[-1].when, day=when.day))
            else:
                found.append(DateMention(words.start[start], words.end[end - 1], when))
            after = end
    return found


# What is called after a day: "the April 25 House of Culture", "the October 12 Palace".
_SITES = frozenset(
    "house palace stadium square hall avenue street boulevard airport bridge museum theatre theater hotel factory farm "
    "monument hospital mausoleum cemetery club cinema".split()
)


def _names_a_site(words: Words, start: int, end: int) -> bool:
    """Tell whether a day is only the name of a place."""
    named = words.lower[end] in _SITES and words.text[end][0].isupper()
    return named and start > 0 and words.lower[start - 1] == "the" and words.kind[end - 1] is not Kind.YEAR


def _day_in_brackets(words: Words, index: int) -> int:
    """Give the day of the month that stands alone in brackets; 0 where none does."""
    alone = words.text[index] == "(" and words.text[index + 2] == ")" and words.kind[index + 1] is Kind.NUMBER
    number = words.number(index + 1) if alone else 0
    return number if 1 <= number <= 31 else 0


_PARTS_OF_DAY = frozenset("morning afternoon evening night".split())


def _opened_by(words: Words, end: int, start: int, day: When) -> bool:
    """Tell whether the date that begins at `start` says which day the one before it, which ended at `end`, was."""
    end += words.lower[end] in _PARTS_OF_DAY
    lone = day.weekday is not None or (day.day_shift is not None and abs(day.day_shift) < 2)
    lone = lone and day.month is None and day.last is None and day.near is None
    between = words.text[end:start]
    shifted = (day.day_shift is not None or day.direction != 0 or day.week_shift == 0) and between == [","]
    return lone and (between == ["("] or between == [",", "("] or shifted)


def _is_weekday_of(words: Words, end: int, start: int, shift: When, day: When) -> bool:
    """Tell whether the date that begins at `start` says on which weekday a count of days or weeks led."""
    counts = shift.day_shift or shift.week_shift
    end += words.lower[end] == "that"
    alone = shift == When(day_shift=shift.day_shift, week_shift=shift.week_shift, discourse=shift.discourse)
    lone = day.weekday is not None and day == When(weekday=day.weekday, discourse=day.discourse)
    return bool(counts) and alone and lone and words.text[end:start] in ([","], [",", "on"], [",", "a"])


def _is_in_month(words: Words, end: int, start: int, month: When, day: When) -> bool:
    """Tell whether the date that begins at `start` is the day of the month told right before it."""
    whole = month.month is not None and month.day is None and month.last is None
    return whole and _is_lone_day(day) and words.text[end:start] == [",", "on"]


def _is_lone_day(day: When) -> bool:
    return day.day is not None and day.discourse and day.month is None and day.month_shift is None and day.last is None


def _is_counted_to(words: Words, end: int, start: int, shift: When, day: When) -> bool:
    """Tell whether the date that begins at `start` says which day a count of weeks, months or years leads to."""
    counts = (shift.week_shift or shift.month_shift or shift.year_shift) and shift.weekday is None
    alone = shift.month is None and shift.last is None and shift.near is None and not shift.direction
    named = day.month is not None or _is_lone_day(day)
    plain = day.year_shift is None and day.near is None and not day.direction
    plain = plain and (day.year is None or day.last is None)
    joined = words.text[end:start] in ([",", "on"], [",", "in"])
    return bool(counts) and alone and named and plain and joined


def _read(words: Words, index: int) -> Found:
    """Give the dates that begin at a word."""
    kind = words.kind[index]
    if kind is Kind.OTHER:
        return _read_word(words, index)
    if kind in (Kind.WEEKDAY, Kind.SHORT_WEEKDAY):
        return read_days(words, index) or (read_lone_weekday(words, index) if kind is Kind.WEEKDAY else [])
    if kind in (Kind.MONTH, Kind.SHORT_MONTH):
        return read_days(words, index) or read_month(words, index)
    if kind is Kind.NUMBER:
        return read_figures(words, index) or read_days(words, index) or read_count(words, index)
    if kind is Kind.ORDINAL:
        return read_days(words, index)
    if kind is Kind.YEAR:
        return read_figures(words, index) or read_years(words, index)
    if kind is Kind.SHIFT:
        return read_shift_word(words, index)
    if kind is Kind.COUNT:
        return read_count(words, index)
    if kind is Kind.WEEKEND:
        return read_weekend(words, index)
    return read_season(words, index) if kind is Kind.SEASON else []


# The words of no kind of their own with which a date may begin, and those that may follow such a word, or a count.
_OPENERS = word_set("the that this last next earlier later in by few several some couple") | {
    feast[0] for feast in FEASTS
}
_SECONDS = (
    SPELT_DAYS.keys() | NEIGHBOURS.keys() | NTH_DAYS.keys() | VAGUE | {feast[1] for feast in FEASTS}
    | {"very", "same", "in", "the", "of", "past", "occasion"}
)  # fmt: skip
_PLAIN = (Kind.OTHER, Kind.COUNT)


def _may_begin(words: Words, index: int) -> bool:
    """Tell whether a date may begin with a count or one of the openers, by what follows."""
    return words.kind[index + 1] is not Kind.OTHER or words.lower[index + 1] in _SECONDS


def _read_word(words: Words, index: int) -> Found:
    """Give the dates that begin with a word of the grammar."""
    word = words.lower[index]
    if word in {"the", "that"}:
        told = (read_nth_weekday(words, index) or read_days(words, index)) if word == "the" else []
        return told or read_the_or_that(words, index)
    if word == "this":
        return _months_own_word(words, index) or read_this(words, index)
    if word in {"last", "next"}:
        return _months_own_word(words, index) or read_last_or_next(words, index)
    if word in {"earlier", "later", "in"}:
        return read_later_in(words, index)
    if word == "by":
        return read_by_part(words, index)
    if word in {"few", "several", "some", "couple"}:
        return read_count(words, index)
    return read_feast(words, index)


def _months_own_word(words: Words, index: int) -> Found:
    """Give a month with the `last`, `this` or `next` before it."""
    if words.kind[index + 1] is not Kind.MONTH:
        return []
    return [] if read_days(words, index + 1) else read_month(words, index + 1)
