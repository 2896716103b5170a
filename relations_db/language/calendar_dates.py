"""Recognise calendar days in the words of a line, with their lists and ranges.

Each reader takes the words and the index at which a date may begin, and gives the dates found there as
`(first word, word after the last, what it says)`, or nothing.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from msgspec.structs import replace

from relations_db.language.date_units import (
    DASHES,
    Found,
    YearFields,
    after_comma,
    after_connector,
    day_exists,
    is_shut,
    names_something,
    range_opener,
    read_day_of_month,
    read_month_name,
    read_weekday,
    read_year,
    spanning,
    weekday_at,
    with_year,
)
from relations_db.language.date_words import FEASTS, Kind, Words, word_set
from relations_db.language.when import When

_NUMBERED = word_set("version release build section paragraph article chapter number no")
# "The visit on 3 and 4 May" needs no more; behind "May 3 and 4" one of these shows that the figure counts nothing.
_FINITE = word_set(
    "was were is are had has broke brought gave took saw went came made led left met held became began laid set drew"
    " found won sent opened ended marked closed passed showed would will did produced followed helped served"
)


def _closing_weekday(words: Words, index: int) -> tuple[int, int | None]:
    """Read the weekday after a date: `March 12 (Thursday)`, `March 12, Thursday`, `March 12, a Thursday`."""
    if words.text[index] == "(" and words.kind[index + 1] is Kind.WEEKDAY and words.text[index + 2] == ")":
        return index + 3, words.number(index + 1)
    if words.text[index] == ",":
        after = index + 1 + (words.lower[index + 1] in {"a", "last", "this"})
        if words.kind[after] is Kind.WEEKDAY and words.text[after + 1] in {",", ".", "", ")"}:
            return after + 1, words.number(after)
    return index, None


def read_day(words: Words, index: int) -> tuple[int, When] | None:
    """Read one calendar day: `Sunday, March 9, 2025`, `2nd of December`, `Thursday 17 July last year`."""
    weekday = read_weekday(words, index)
    start = index if weekday is None else after_comma(words, weekday[0])
    if weekday is not None and words.lower[start] == "on":
        start += 1
    month = read_month_name(words, start)
    if month is not None:
        day = read_day_of_month(words, month[0])
        if day is None or (words.lower[month[0]] == "the" and words.lower[day[0]] == "of"):
            return None
        end, number, day_number = day[0], month[1], day[1]
    else:
        day = read_day_of_month(words, start)
        if day is None:
            return None
        month = read_month_name(words, day[0] + (words.lower[day[0]] == "of"))
        if month is None:
            return None
        end, number, day_number = month[0], month[1], day[1]
    if not day_exists(number, day_number) or names_something(words, end):
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
    following = after_connector(words, end)
    if following is None:
        pause = after_comma(words, end)
        following = after_connector(words, pause) if words.text[pause].isalpha() else None
    if following is None and range_opener(words, index) == "between" and words.lower[after_comma(words, end)] == "and":
        following = after_comma(words, end) + 1
    if following is None and words.lower[end] == "and" and when.day in (28, 29, 30, 31):
        # "on 30 November and 1 December"
        turn = read_day(words, end + 1)
        if turn is not None and turn[1].day == 1 and turn[1].month == (when.month or 0) % 12 + 1:
            return [(index, turn[0], spanning(when, turn[1]))]
    if following is None:
        return []
    last = read_day(words, following)
    if last is None:
        weekday = read_weekday(words, following, short=False)
        if weekday is None or not is_shut(words, weekday[0]) or words.kind[weekday[0]] in (Kind.NUMBER, Kind.ORDINAL):
            return []
        return [(index, weekday[0], replace(when, last=When(weekday=weekday[1])))]
    return [(index, last[0], spanning(when, last[1]))]


def _days_after_month(words: Words, index: int, first: tuple[int, When]) -> Found:
    """Read further days of the month told first: `December 12-13`, `March 3, 5 and 8`."""
    end, when = first
    if words.kind[end - 1] not in (Kind.NUMBER, Kind.ORDINAL) or when.day is None or when.month is None:
        return []
    following = after_connector(words, end)
    if following is None and range_opener(words, index) == "between" and words.lower[end] == "and":
        following = end + 1
    if following is not None:
        day = _further_day(words, following, when.day, when.month)
        if day is None or read_month_name(words, day[0]) is not None:
            return []
        stop, year = read_year(words, day[0])
        last = When(month=when.month, day=day[1], weekday=weekday_at(words, following))
        return [(index, stop, replace(with_year(when, year), last=with_year(last, _years_only(year))))]
    marks: list[tuple[int, int, int]] = []
    day_before, position = when.day, end
    while len(marks) < 30:
        comma = words.text[position] == ","
        closing = words.lower[position + comma] == "and"
        if not closing and not comma:
            return []
        start = position + comma + closing
        day = _further_day(words, start, day_before, when.month, consecutive_only=closing)
        if day is None or read_month_name(words, day[0]) is not None:
            return []
        marks.append((start, day[0], day[1]))
        position, day_before = day[0], day[1]
        if closing:
            break
    return _listed(words, index, end, when, marks)


def _further_day(
    words: Words, index: int, after: int, month: int, consecutive_only: bool = False
) -> tuple[int, int] | None:
    """Read the bare second day of a list or range, unless it counts things: `May 3 and 14 agreements`."""
    if words.kind[index] is Kind.WEEKDAY:
        index += 1
    day = read_day_of_month(words, index)
    if day is None or day[1] <= after or not day_exists(month, day[1]):
        return None
    following = day[0]
    # "the December 12-13 visit": a noun may follow a dash that touches both days.
    if words.text[index - 1] in DASHES and words.touching(index - 1) and words.touching(index - 2):
        return day
    if words.kind[following] is Kind.YEAR or words.lower[following] in {"last", "next"}:
        return day
    if is_shut(words, following):
        return day
    if consecutive_only and day[1] != after + 1:
        return None
    goes_on = words.text[following][:1].isupper() or (consecutive_only and words.lower[following] in _FINITE)
    return day if goes_on else None


def _years_only(year: YearFields) -> YearFields:
    return {"year": year["year"]} if "year" in year else {}


def _listed(words: Words, index: int, end: int, when: When, marks: list[tuple[int, int, int]]) -> Found:
    """Give two days in a row as a range, other lists one by one; the year at the end counts for all."""
    stop, year = read_year(words, marks[-1][1])
    first = with_year(when, year)
    days = [(start, after, with_year(When(month=when.month, day=day), year)) for start, after, day in marks]
    in_a_row = len(marks) == 1 and marks[0][2] == (when.day or 0) + 1
    if in_a_row and not _respectively(words, stop):
        last = When(month=when.month, day=marks[0][2])
        return [(index, stop, replace(first, last=with_year(last, _years_only(year))))]
    days[-1] = (days[-1][0], stop, days[-1][2])
    return [(index, end, first), *days]


def _respectively(words: Words, index: int) -> bool:
    return words.lower[after_comma(words, index)] == "respectively"


def _days_before_month(words: Words, index: int) -> Found:
    """Read days told before their month: `25 to 27 January 2026`, `12-13 December`, `3, 5 and 8 May`."""
    marks: list[tuple[int, int, int, int | None]] = []
    joints: list[str] = []
    position = index
    while len(marks) < 31:
        weekday = read_weekday(words, position)
        start = position if weekday is None else after_comma(words, weekday[0])
        day = read_day_of_month(words, start)
        if day is None:
            return []
        marks.append((position, day[0], day[1], None if weekday is None else weekday[1]))
        month = read_month_name(words, day[0] + (words.lower[day[0]] == "of"))
        if month is not None:
            break
        joint = words.text[day[0]]
        following = after_connector(words, day[0])
        if following is not None:
            joint = "to"
        elif joint in {",", "and"}:
            following = day[0] + 1 + (joint == "," and words.lower[day[0] + 1] == "and")
        else:
            return []
        joints.append(joint)
        position = following
    else:
        return []
    if not joints or any(not day_exists(month[1], mark[2]) for mark in marks):
        return []
    if any(later[2] <= earlier[2] for earlier, later in pairwise(marks)):
        return []
    if names_something(words, month[0]) or ("to" in joints and len(marks) != 2):
        return []
    stop, year = read_year(words, month[0])
    whens = [with_year(When(month=month[1], day=mark[2], weekday=mark[3]), year) for mark in marks]
    in_a_row = len(marks) == 2 and marks[1][2] == marks[0][2] + 1
    between = len(marks) == 2 and range_opener(words, index) == "between"
    if joints == ["to"] or between or (in_a_row and not _respectively(words, stop)):
        last = replace(whens[1], year_shift=None, discourse=False)
        return [(index, stop, replace(whens[0], last=last))]
    found = [(mark[0], mark[1], when) for mark, when in zip(marks, whens, strict=True)]
    found[-1] = (found[-1][0], stop, found[-1][2])
    return found


def read_figures(words: Words, index: int) -> Found:
    """Read a day written in figures: `2024-03-05`, with the day first and full stops, `5.3.2024`, or in the order that
    its numbers or its weekday leave, `Wednesday (09/24/2025)`; also with its month in letters, `05-Mar-2024`.
    """
    if any(not words.touching(index + step) for step in range(4)):
        return []
    mark = words.text[index + 1]
    if mark not in {"-", "/", "."} or words.text[index + 3] != mark:
        return []
    year, day = (index, index + 4) if words.kind[index] is Kind.YEAR else (index + 4, index)
    lettered = words.kind[index + 2] in (Kind.MONTH, Kind.SHORT_MONTH) and mark != "."
    if lettered and words.kind[year] is Kind.YEAR and words.kind[day] is Kind.NUMBER:
        number, month = words.number(day), words.number(index + 2)
        told = When(year=words.number(year), month=month, day=number)
        return [(index, index + 5, told)] if number and day_exists(month, number) else []
    # With the year last only full stops tell the day from the month, and versions are counted so too.
    before = words.lower[index - 1] if index else ""
    if words.kind[year] is not Kind.YEAR or (year > day and (mark == "-" or before in _NUMBERED)):
        return []
    if any(words.kind[at] is not Kind.NUMBER or len(words.text[at]) > 2 for at in (index + 2, day)):
        return []
    number, month = words.number(day), words.number(index + 2)
    orders = [(number, month), (month, number)] if mark == "/" and year > day and number != month else [(number, month)]
    orders = [(d, m) for d, m in orders if 1 <= m <= 12 and d >= 1 and day_exists(m, d)]
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
    return weekday_at(words, at) if at >= 0 else None
