"""Recognise months without a day and years without a month, where other words show that they are such.

Each reader takes the words and the index at which a date may begin, and gives the dates found there as
`(first word, word after the last, what it says)`, or nothing.
"""

from __future__ import annotations

from msgspec.structs import replace

from relations_db.language.calendar_dates import read_day
from relations_db.language.date_units import (
    COUNTED,
    DASHES,
    Found,
    after_connector,
    is_shut,
    names_something,
    plain_year,
    range_opener,
    read_month_name,
    read_year,
    spanning,
    with_year,
)
from relations_db.language.date_words import Kind, Words, word_set
from relations_db.language.when import When

_MONTH_OPENERS = word_set(
    "in since until till during throughout early late mid last this that next by before after of from between"
    " around beginning end for"
)
# A month that is also a word or a first name needs surer company than the others.
_NAMELIKE_MONTHS = frozenset((3, 4, 5, 6, 8))
# "his July visit", "the October summit", "a 2019 tour".
_OWNERS = word_set("his her their its our the a 's ’s")
_STAYS = word_set("visit trip stay tour journey")
# "as recently as May"
_AS_FAR_BACK = word_set("early late recently ago")
# What a month before it can only date: "her March visit", "the May summit".
_DATED_NOUNS = word_set("visit trip tour summit meeting talks state official session conference congress call")
_RETURNS = frozenset({"back"})
_ENDS_OF_MONTHS = word_set("end beginning start middle half")
_SURE_OPENERS = word_set("in since until till during throughout early late mid last this next of between from")
_YEAR_OPENERS = word_set(
    "in since during by until till from of before after early late mid throughout around year between"
)


def read_month(words: Words, index: int) -> Found:
    """Read a month without a day: `October 2022`, `in August`, `last August`, `from March to May 2024`."""
    month = read_month_name(words, index)
    if month is None:
        return []
    end, year = read_year(words, month[0])
    last = _last_month(words, index, end)
    if last is not None:
        first = with_year(When(month=month[1]), year)
        return [(index, last[0], spanning(first, last[1]))]
    before = words.lower[index - 1] if index else ""
    if before in DASHES and index > 1 and words.lower[index - 2] in {"mid", "early", "late"}:
        before = "mid"
    if index > 1 and words.lower[index - 2] in {"to": _RETURNS, "of": _ENDS_OF_MONTHS}.get(before, ()):
        # "going back to May", "at the end of June President X came"
        before = "in"
    if before == "as" and index > 2 and words.lower[index - 2] in _AS_FAR_BACK and words.lower[index - 3] == "as":
        # "as recently as May"
        before = "in"
    if not year and not _month_stands(words, index, end, month[1], before):
        return []
    when = with_year(When(month=month[1]), year)
    if year:
        return [(index, end, when)]
    # "last August", "this January" and "next May" begin with their own word.
    if before == "this":
        return [(index - 1, end, replace(when, year_shift=0))]
    if before in {"last", "next"}:
        return [(index - 1, end, replace(when, direction=-1 if before == "last" else 1))]
    return [(index, end, when)]


def _month_stands(words: Words, index: int, end: int, month: int, before: str) -> bool:
    """Tell whether a month without day and year is one: `in May`, not `may`, `March on`, `June Park`."""
    if words.kind[index] is Kind.SHORT_MONTH or names_something(words, end):
        return False
    if before not in _MONTH_OPENERS and before not in _OWNERS:
        return False
    if words.text[index].isupper() and not words.text[index - 1].isupper():
        return False
    if words.kind[end] in (Kind.NUMBER, Kind.ORDINAL) and words.text[end]:
        return False
    if month not in _NAMELIKE_MONTHS:
        return before not in _OWNERS or words.text[end].islower()
    if before in _OWNERS:
        return words.lower[end] in _DATED_NOUNS and words.text[end].islower()
    followed_by_name = words.text[end][:1].isupper()
    return before in _SURE_OPENERS and not (followed_by_name and before not in {"in", "last", "this", "next"})


def _last_month(words: Words, index: int, end: int) -> tuple[int, When] | None:
    """Read the second month of a range, which must be opened by `from` or `between` or closed by a year."""
    following = after_connector(words, end)
    opened = range_opener(words, index)
    if following is None and opened == "between" and words.lower[end] == "and":
        following = end + 1
    if following is None:
        return None
    month = read_month_name(words, following)
    if month is None or words.kind[month[0]] in (Kind.NUMBER, Kind.ORDINAL):
        return None
    stop, year = read_year(words, month[0])
    return (stop, with_year(When(month=month[1]), year)) if opened or year else None


def read_years(words: Words, index: int) -> Found:
    """Read a year after a word that asks for one: `in 2023`, `from 2013 to 2017`."""
    if not plain_year(words, index):
        return []
    before = words.lower[index - 1] if index else ""
    if before in DASHES and index > 1 and words.lower[index - 2] in {"mid", "early", "late"}:
        before = "mid"
    end, year = index + 1, When(year=words.number(index))
    if before in _OWNERS and not _STAYS.isdisjoint(words.lower[end : end + 3]):
        # "her 2019 visit", "the 2019 state visit"
        return [(index, end, year)]
    dated = read_day(words, end + 1) if words.text[end] == "," and before not in _YEAR_OPENERS else None
    if dated is not None and dated[1].year is None and dated[1].year_shift is None:
        # "2022, 8 January"
        return [(index, dated[0], replace(dated[1], year=year.year))]
    if before == "as" and words.lower[index - 2] in _AS_FAR_BACK:
        return [(index, end, year)]
    if before not in _YEAR_OPENERS:
        return []
    opened = range_opener(words, index)
    following = after_connector(words, end) if opened != "between" else None
    if opened == "between" and words.lower[end] == "and":
        following = end + 1
    if opened and following is not None and plain_year(words, following):
        last = words.number(following)
        ranged = replace(year, last=When(year=last))
        return [(index, following + 1, ranged)] if last > words.number(index) else []
    if words.lower[end] in COUNTED or names_something(words, end):
        return []
    if not opened and words.lower[end] in {",", "and"}:
        listed = _further_years(words, end)
        if listed:
            return [(index, end, year), *listed]
    sure = before in {"in", "since", "during", "early", "late", "mid", "throughout", "year"}
    return [(index, end, year)] if sure or is_shut(words, end) else []


def _further_years(words: Words, index: int) -> Found:
    """Read the other years of a list: `in 2013, 2015 and 2017`."""
    found: Found = []
    while len(found) < 30:
        comma = words.text[index] == ","
        closing = words.lower[index + comma] == "and"
        start = index + comma + closing
        if not (comma or closing) or not plain_year(words, start) or not is_shut(words, start + 1):
            return []
        found.append((start, start + 1, When(year=words.number(start))))
        index = start + 1
        if closing:
            return found
    return []
