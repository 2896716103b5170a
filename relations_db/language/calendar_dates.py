"""Recognise calendar dates in the words of a line: days, months and years, with their lists and ranges.

Each reader takes the words and the index at which a date may begin, and gives the dates found there as
`(first word, word after the last, what it says)`, or nothing.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TypedDict

from msgspec.structs import replace

from relations_db.language.date_words import FEASTS, SPELT_DAYS, Kind, Words, word_set
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
_MONTH_OPENERS = word_set(
    "in since until till during throughout early late mid last this next by before after of from between"
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
_NEIGHBOUR_YEARS = {"same": 0, "previous": -1, "preceding": -1, "following": 1, "next": 1}
_NUMBERED = word_set("version release build section paragraph article chapter number no")
_COUNTED = word_set(
    "people persons schools delegates students households villages dollars euros yuan km kilometers"
    " kilometres meters metres hours soldiers workers companies projects tons tonnes copies words pages"
    " cases members troops trainees teachers"
)

# "The visit on 3 and 4 May" needs no more; behind "May 3 and 4" one of these shows that the figure counts nothing.
_FINITE = word_set(
    "was were is are had has broke brought gave took saw went came made led left met held became began laid set drew"
    " found won sent opened ended marked closed passed showed would will did produced followed helped served"
)


class _YearFields(TypedDict, total=False):
    year: int
    year_shift: int
    discourse: bool


def is_shut(words: Words, index: int) -> bool:
    """Tell whether the sentence pauses or goes on here, so that a number before it counts no noun."""
    text = words.text[index]
    return not text or not text[0].isalnum() or (text.islower() and text in FUNCTION_WORDS)


def _names_something(words: Words, index: int) -> bool:
    return words.lower[index] in _NAMING_NOUNS and words.kind[index] is Kind.OTHER


def _in_number(words: Words, index: int) -> bool:
    """Tell whether a figure is part of a longer one: `5.6`, `5,000`, `10:30`, `5%`."""
    following = words.text[index + 1]
    if not words.touching(index):
        return False
    if following in ("%", "°"):
        return True
    goes_on = words.touching(index + 1) and words.text[index + 2][:1].isdigit()
    return following in (".", ",", ":", "/") and goes_on


def _comma(words: Words, index: int) -> int:
    return index + 1 if words.text[index] == "," else index


def _day(words: Words, index: int) -> tuple[int, int] | None:
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
    at = index + (words.lower[index] == "the")
    tens = {"twenty": 20, "thirty": 30}.get(words.lower[at], 0) if words.text[at + 1] in DASHES else 0
    at += 2 if tens else 0
    day = SPELT_DAYS.get(words.lower[at], 0)
    if not day or words.lower[at + 1] != "of" or words.kind[at + 2] is not Kind.MONTH or (tens and day > 9):
        return None
    return at + 1, tens + day


def _month(words: Words, index: int) -> tuple[int, int] | None:
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


def _plain_year(words: Words, index: int) -> bool:
    """Tell whether a year stands here that is no part of `2024-25`, of a figure or of a word."""
    if words.kind[index] is not Kind.YEAR or _in_number(words, index):
        return False
    joined = words.text[index + 1] in DASHES and words.touching(index) and words.touching(index + 1)
    return not (joined and words.text[index + 2][:1].isdigit())


def read_year(words: Words, index: int) -> tuple[int, _YearFields]:
    """Read the year after a day or month (`, 2024`, `of this year`); without one the index stays."""
    following = _comma(words, index)
    if words.lower[following] in ("of", "in"):
        following += 1
    if words.kind[following] is Kind.YEAR and _year_after_day(words, following):
        return following + 1, {"year": words.number(following)}
    following = index + (words.lower[index] == "of")
    lower = words.lower
    if lower[following + 1] == "year" and lower[following] in ("last", "this", "next"):
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
    return (joined or _plain_year(words, index)) and words.lower[index + 1] not in _COUNTED


def _closing_weekday(words: Words, index: int) -> tuple[int, int | None]:
    """Read the weekday after a date: `March 12 (Thursday)`, `March 12, Thursday`, `March 12, a Thursday`."""
    if words.text[index] == "(" and words.kind[index + 1] is Kind.WEEKDAY and words.text[index + 2] == ")":
        return index + 3, words.number(index + 1)
    if words.text[index] == ",":
        after = index + 1 + (words.lower[index + 1] == "a")
        if words.kind[after] is Kind.WEEKDAY and words.text[after + 1] in (",", ".", "", ")"):
            return after + 1, words.number(after)
    return index, None


def read_day(words: Words, index: int) -> tuple[int, When] | None:
    """Read one calendar day: `Sunday, March 9, 2025`, `2nd of December`, `Thursday 17 July last year`."""
    weekday = read_weekday(words, index)
    start = index if weekday is None else _comma(words, weekday[0])
    if weekday is not None and words.lower[start] == "on":
        start += 1
    month = _month(words, start)
    if month is not None:
        day = _day(words, month[0])
        if day is None or (words.lower[month[0]] == "the" and words.lower[day[0]] == "of"):
            return None
        end, number, day_number = day[0], month[1], day[1]
    else:
        day = _day(words, start)
        if day is None:
            return None
        month = _month(words, day[0] + (words.lower[day[0]] == "of"))
        if month is None:
            return None
        end, number, day_number = month[0], month[1], day[1]
    if not _exists(number, day_number) or _names_something(words, end):
        return None
    end, year = read_year(words, end)
    found = When(month=number, day=day_number, weekday=None if weekday is None else weekday[1], **year)
    if weekday is None:
        end, closing = _closing_weekday(words, end)
        if closing is not None:
            found = replace(found, weekday=closing)
    return end, found


def read_feast(words: Words, index: int) -> Found:
    """Read a feast that is called by its day: `New Year's Day 2024`, `Christmas Eve`."""
    for feast, (month, day) in FEASTS.items():
        end = index + len(feast)
        if tuple(words.lower[index:end]) == feast and words.text[index][:1].isupper():
            end, year = read_year(words, end)
            return [(index, end, When(month=month, day=day, **year))]
    return []


def _exists(month: int, day: int) -> bool:
    return day <= (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31)


def _connector(words: Words, index: int) -> int | None:
    """Give the index after `to`, `through`, `until` or a dash."""
    if words.lower[index] in _TO:
        return index + 1
    if words.text[index] in DASHES and words.text[index]:
        return index + 1
    return None


def _opened(words: Words, index: int) -> str:
    """Give the `from` or `between` before a date, or nothing."""
    before = words.lower[index - 1] if index else ""
    return before if before in _RANGE_OPENERS else ""


def read_days(words: Words, index: int) -> Found:
    """Read calendar days with their lists and ranges."""
    found = _days_before_month(words, index)
    if found:
        return found
    first = read_day(words, index)
    if first is None:
        return []
    return _days_after_month(words, index, first) or _day_range(words, index, first) or [(index, *first)]


def _day_range(words: Words, index: int, first: tuple[int, When]) -> Found:
    """Read `Nov. 30 - Dec. 2`, `from Monday, March 25, to Thursday, March 28`, `from 3 May to Friday`, `between 3 May
    and 5 May`.
    """
    end, when = first
    following = _connector(words, end)
    if following is None:
        after_comma = _comma(words, end)
        following = _connector(words, after_comma) if words.text[after_comma].isalpha() else None
    if following is None and _opened(words, index) == "between" and words.lower[_comma(words, end)] == "and":
        following = _comma(words, end) + 1
    if following is None and words.lower[end] == "and" and when.day in (28, 29, 30, 31):
        # "on 30 November and 1 December"
        turn = read_day(words, end + 1)
        if turn is not None and turn[1].day == 1 and turn[1].month == (when.month or 0) % 12 + 1:
            return [(index, turn[0], _spanning(when, turn[1]))]
    if following is None:
        return []
    last = read_day(words, following)
    if last is None:
        weekday = read_weekday(words, following, short=False)
        if weekday is None or not is_shut(words, weekday[0]) or words.kind[weekday[0]] in (Kind.NUMBER, Kind.ORDINAL):
            return []
        return [(index, weekday[0], replace(when, last=When(weekday=weekday[1])))]
    return [(index, last[0], _spanning(when, last[1]))]


def _spanning(first: When, last: When) -> When:
    """Join two days; a year told only at the end counts for both, unless the range crosses New Year."""
    if first.year is None and first.year_shift is None and (last.year or last.year_shift is not None):
        backwards = (last.month or 0, last.day or 0) < (first.month or 0, first.day or 0)
        if not backwards:
            first = replace(first, year=last.year, year_shift=last.year_shift, discourse=last.discourse)
        elif last.year is not None:
            first = replace(first, year=last.year - 1)
    return replace(first, last=replace(last, year_shift=None, discourse=False))


def _days_after_month(words: Words, index: int, first: tuple[int, When]) -> Found:
    """Read further days of the month told first: `December 12-13`, `March 3, 5 and 8`."""
    end, when = first
    if words.kind[end - 1] not in (Kind.NUMBER, Kind.ORDINAL) or when.day is None or when.month is None:
        return []
    following = _connector(words, end)
    if following is None and _opened(words, index) == "between" and words.lower[end] == "and":
        following = end + 1
    if following is not None:
        day = _further_day(words, following, when.day, when.month)
        if day is None or _month(words, day[0]) is not None:
            return []
        stop, year = read_year(words, day[0])
        last = When(month=when.month, day=day[1], weekday=_weekday_at(words, following))
        return [(index, stop, replace(_with_year(when, year), last=_with_year(last, _years_only(year))))]
    marks: list[tuple[int, int, int]] = []
    day_before, position = when.day, end
    while len(marks) < 30:
        comma = words.text[position] == ","
        closing = words.lower[position + comma] == "and"
        if not closing and not comma:
            return []
        start = position + comma + closing
        day = _further_day(words, start, day_before, when.month, consecutive_only=closing)
        if day is None or _month(words, day[0]) is not None:
            return []
        marks.append((start, day[0], day[1]))
        position, day_before = day[0], day[1]
        if closing:
            break
    return _listed(words, index, end, when, marks)


def _weekday_at(words: Words, index: int) -> int | None:
    return words.number(index) if words.kind[index] is Kind.WEEKDAY else None


def _further_day(
    words: Words, index: int, after: int, month: int, consecutive_only: bool = False
) -> tuple[int, int] | None:
    """Read the bare second day of a list or range, unless it counts things: `May 3 and 14 agreements`."""
    if words.kind[index] is Kind.WEEKDAY:
        index += 1
    day = _day(words, index)
    if day is None or day[1] <= after or not _exists(month, day[1]):
        return None
    following = day[0]
    # "the December 12-13 visit": a noun may follow a dash that touches both days.
    if words.text[index - 1] in DASHES and words.touching(index - 1) and words.touching(index - 2):
        return day
    if words.kind[following] is Kind.YEAR or words.lower[following] in ("last", "next"):
        return day
    if is_shut(words, following):
        return day
    if consecutive_only and day[1] != after + 1:
        return None
    goes_on = words.text[following][:1].isupper() or (consecutive_only and words.lower[following] in _FINITE)
    return day if goes_on else None


def _years_only(year: _YearFields) -> _YearFields:
    return {"year": year["year"]} if "year" in year else {}


def _with_year(when: When, year: _YearFields) -> When:
    return replace(when, **year) if year else when


def _listed(words: Words, index: int, end: int, when: When, marks: list[tuple[int, int, int]]) -> Found:
    """Give two days in a row as a range, other lists one by one; the year at the end counts for all."""
    stop, year = read_year(words, marks[-1][1])
    first = _with_year(when, year)
    days = [(start, after, _with_year(When(month=when.month, day=day), year)) for start, after, day in marks]
    in_a_row = len(marks) == 1 and marks[0][2] == (when.day or 0) + 1
    if in_a_row and not _respectively(words, stop):
        last = When(month=when.month, day=marks[0][2])
        return [(index, stop, replace(first, last=_with_year(last, _years_only(year))))]
    days[-1] = (days[-1][0], stop, days[-1][2])
    return [(index, end, first), *days]


def _respectively(words: Words, index: int) -> bool:
    return words.lower[_comma(words, index)] == "respectively"


def _days_before_month(words: Words, index: int) -> Found:
    """Read days told before their month: `25 to 27 January 2026`, `12-13 December`, `3, 5 and 8 May`."""
    marks: list[tuple[int, int, int, int | None]] = []
    joints: list[str] = []
    position = index
    while len(marks) < 31:
        weekday = read_weekday(words, position, short=False)
        start = position if weekday is None else _comma(words, weekday[0])
        day = _day(words, start)
        if day is None:
            return []
        marks.append((position, day[0], day[1], None if weekday is None else weekday[1]))
        month = _month(words, day[0] + (words.lower[day[0]] == "of"))
        if month is not None:
            break
        joint = words.text[day[0]]
        following = _connector(words, day[0])
        if following is not None:
            joint = "to"
        elif joint in (",", "and"):
            following = day[0] + 1 + (joint == "," and words.lower[day[0] + 1] == "and")
        else:
            return []
        joints.append(joint)
        position = following
    else:
        return []
    if not joints or any(not _exists(month[1], mark[2]) for mark in marks):
        return []
    if any(later[2] <= earlier[2] for earlier, later in pairwise(marks)):
        return []
    if _names_something(words, month[0]) or ("to" in joints and len(marks) != 2):
        return []
    stop, year = read_year(words, month[0])
    whens = [_with_year(When(month=month[1], day=mark[2], weekday=mark[3]), year) for mark in marks]
    in_a_row = len(marks) == 2 and marks[1][2] == marks[0][2] + 1
    between = len(marks) == 2 and _opened(words, index) == "between"
    if joints == ["to"] or between or (in_a_row and not _respectively(words, stop)):
        last = replace(whens[1], year_shift=None, discourse=False)
        return [(index, stop, replace(whens[0], last=last))]
    found = [(mark[0], mark[1], when) for mark, when in zip(marks, whens, strict=True)]
    found[-1] = (found[-1][0], stop, found[-1][2])
    return found


def read_month(words: Words, index: int) -> Found:
    """Read a month without a day: `October 2022`, `in August`, `last August`, `from March to May 2024`."""
    month = _month(words, index)
    if month is None:
        return []
    end, year = read_year(words, month[0])
    last = _last_month(words, index, end)
    if last is not None:
        first = _with_year(When(month=month[1]), year)
        return [(index, last[0], _spanning(first, last[1]))]
    before = words.lower[index - 1] if index else ""
    if before in DASHES and index > 1 and words.lower[index - 2] in ("mid", "early", "late"):
        before = "mid"
    if index > 1 and words.lower[index - 2] in {"to": _RETURNS, "of": _ENDS_OF_MONTHS}.get(before, ()):
        # "going back to May", "at the end of June President X came"
        before = "in"
    if before == "as" and index > 2 and words.lower[index - 2] in _AS_FAR_BACK and words.lower[index - 3] == "as":
        # "as recently as May"
        before = "in"
    if not year and not _month_stands(words, index, end, month[1], before):
        return []
    when = _with_year(When(month=month[1]), year)
    if year:
        return [(index, end, when)]
    # "last August", "this January" and "next May" begin with their own word.
    if before == "this":
        return [(index - 1, end, replace(when, year_shift=0))]
    if before in ("last", "next"):
        return [(index - 1, end, replace(when, direction=-1 if before == "last" else 1))]
    return [(index, end, when)]


def _month_stands(words: Words, index: int, end: int, month: int, before: str) -> bool:
    """Tell whether a month without day and year is one: `in May`, not `may`, `March on`, `June Park`."""
    if words.kind[index] is Kind.SHORT_MONTH or _names_something(words, end):
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
    return before in _SURE_OPENERS and not (followed_by_name and before not in ("in", "last", "this", "next"))


def _last_month(words: Words, index: int, end: int) -> tuple[int, When] | None:
    """Read the second month of a range, which must be opened by `from` or `between` or closed by a year."""
    following = _connector(words, end)
    opened = _opened(words, index)
    if following is None and opened == "between" and words.lower[end] == "and":
        following = end + 1
    if following is None:
        return None
    month = _month(words, following)
    if month is None or words.kind[month[0]] in (Kind.NUMBER, Kind.ORDINAL):
        return None
    stop, year = read_year(words, month[0])
    return (stop, _with_year(When(month=month[1]), year)) if opened or year else None


def read_years(words: Words, index: int) -> Found:
    """Read a year after a word that asks for one: `in 2023`, `from 2013 to 2017`."""
    if not _plain_year(words, index):
        return []
    before = words.lower[index - 1] if index else ""
    if before in DASHES and index > 1 and words.lower[index - 2] in ("mid", "early", "late"):
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
    opened = _opened(words, index)
    following = _connector(words, end) if opened != "between" else None
    if opened == "between" and words.lower[end] == "and":
        following = end + 1
    if opened and following is not None and _plain_year(words, following):
        last = words.number(following)
        ranged = replace(year, last=When(year=last))
        return [(index, following + 1, ranged)] if last > words.number(index) else []
    if words.lower[end] in _COUNTED or _names_something(words, end):
        return []
    if not opened and words.lower[end] in (",", "and"):
        listed = _further_years(words, end)
        if listed:
            return [(index, end, year), *listed]
    sure = before in ("in", "since", "during", "early", "late", "mid", "throughout", "year")
    return [(index, end, year)] if sure or is_shut(words, end) else []


def _further_years(words: Words, index: int) -> Found:
    """Read the other years of a list: `in 2013, 2015 and 2017`."""
    found: Found = []
    while len(found) < 30:
        comma = words.text[index] == ","
        closing = words.lower[index + comma] == "and"
        start = index + comma + closing
        if not (comma or closing) or not _plain_year(words, start) or not is_shut(words, start + 1):
            return []
        found.append((start, start + 1, When(year=words.number(start))))
        index = start + 1
        if closing:
            return found
    return []


def read_figures(words: Words, index: int) -> Found:
    """Read a day written in figures: `2024-03-05`, with the day first and full stops, `5.3.2024`, or in the order that
    its numbers or its weekday leave, `Wednesday (09/24/2025)`.
    """
    if any(not words.touching(index + step) for step in range(4)):
        return []
    mark = words.text[index + 1]
    if mark not in ("-", "/", ".") or words.text[index + 3] != mark:
        return []
    year, day = (index, index + 4) if words.kind[index] is Kind.YEAR else (index + 4, index)
    # With the year last only full stops tell the day from the month, and versions are counted so too.
    before = words.lower[index - 1] if index else ""
    if words.kind[year] is not Kind.YEAR or (year > day and (mark == "-" or before in _NUMBERED)):
        return []
    if any(words.kind[at] is not Kind.NUMBER or len(words.text[at]) > 2 for at in (index + 2, day)):
        return []
    number, month = words.number(day), words.number(index + 2)
    orders = [(number, month), (month, number)] if mark == "/" and year > day and number != month else [(number, month)]
    orders = [(d, m) for d, m in orders if 1 <= m <= 12 and d >= 1 and _exists(m, d)]
    if len(orders) > 1:
        orders = [(d, m) for d, m in orders if _weekday_of(words.number(year), m, d) == _weekday_before(words, index)]
    if len(orders) != 1:
        return []
    return [(index, index + 5, When(year=words.number(year), month=orders[0][1], day=orders[0][0]))]


def _weekday_of(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None


def _weekday_before(words: Words, index: int) -> int | None:
    """Give the weekday told right before a day: `Wednesday, 09/10/2025`, `Wednesday (09/10/2025)`."""
    at = index - 1 - (index > 0 and words.text[index - 1] in "(,")
    return _weekday_at(words, at) if at >= 0 else None
