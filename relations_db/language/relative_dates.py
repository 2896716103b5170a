"""Recognise dates that point from another: `yesterday`, `last week`, `two days later`, `that Monday`.

Each reader takes the words of a line and the index at which a date may begin, and gives the dates found there
as `(first word, word after the last, what it says)`, or nothing.
"""

from __future__ import annotations

from msgspec.structs import replace

from relations_db.language.calendar_dates import read_day, read_days
from relations_db.language.date_units import DASHES, Found, is_shut, read_spelt_number, read_weekday
from relations_db.language.date_words import Kind, Words, word_set
from relations_db.language.lone_days import NUMBERED, read_lone_day, read_nth_day
from relations_db.language.when import When

_SIDES = {"last": -1, "next": 1}
NEIGHBOURS = {"following": 1, "next": 1, "ensuing": 1, "previous": -1, "preceding": -1, "prior": -1}
_BEFORE_OR_AFTER = {"before": -1, "earlier": -1, "previously": -1, "after": 1, "later": 1, "afterwards": 1}
_POINTERS = frozenset(("that", "this", "those", "these"))
VAGUE = frozenset(("few", "several", "some", "couple"))
_ROUGHLY = word_set("over than nearly almost about around least some roughly approximately")
_NOT_A_DAY = word_set("times telegraph express mirror mail mosque prayers islamic church")
_SEASON_OPENERS = word_set("in during until till by of since from before after")
_LONG_UNITS = frozenset(("week", "month", "year"))
_OBJECTS = frozenset(("the", "a", "an", "his", "her", "their", "our", "its"))
_ARRIVING = word_set("coming arriving flying travelling traveling landing leaving")
_NOT_NAMED = frozenset(("every", "each", "good", "black", "super", "bloody"))
_SUBJECTS = frozenset(("he", "she", "they", "it", "we", "i"))
# What a count of days starts from, if it tells its own day: "two days after the vote of 6 May".
_OWN = _OBJECTS | {"that", "this", "'s"}
_LONGEST_THING = 5
_FEASTS = frozenset("year festival holiday holidays games olympics anniversary christmas easter jubilee".split())
_DATED_BY_EVE = frozenset("summit forum conference meeting assembly session congress".split())
_DAYS_TOLD = (Kind.WEEKDAY, Kind.SHORT_WEEKDAY, Kind.YEAR, Kind.NUMBER, Kind.ORDINAL, Kind.MONTH)


def unit_shift(unit: int | str, amount: int) -> When:
    """Give the shift by so many days (or parts of them), weeks, fortnights, months or years."""
    if unit == "year":
        return When(year_shift=amount)
    if unit == "month":
        return When(month_shift=amount)
    if unit in {"week", "fortnight"}:
        return When(week_shift=amount * (2 if unit == "fortnight" else 1))
    return When(day_shift=amount)


def _possessive(words: Words, index: int) -> bool:
    return words.lower[index] == "'s"


def read_shift_word(words: Words, index: int) -> Found:
    """Read `today`, `yesterday`, `tomorrow`, `tonight`, with the day they name: `today, Thursday 17 July`."""
    shift = words.number(index)
    end = index + 1
    if words.lower[end] in {"and", "or"} and words.kind[end + 1] is Kind.SHIFT and words.number(end + 1) == shift + 1:
        return [(index, end + 2, When(day_shift=shift, last=When(day_shift=1)))]
    if shift == 0 and _possessive(words, end):
        return []
    opened = words.text[end] in {",", "("}
    named = read_day(words, end + opened)
    if named is not None and named[1].day is not None:
        return [(index, named[0], replace(named[1], day_shift=shift))]
    weekday = read_weekday(words, end + opened, short=False) if opened else None
    if weekday is not None:
        return [(index, weekday[0], When(weekday=weekday[1], day_shift=shift))]
    return [(index, end, When(day_shift=shift))]


def read_this(words: Words, index: int) -> Found:
    """Read `this morning`, `this week`, `this Friday`, `this spring`."""
    kind, end = words.kind[index + 1], index + 2
    if words.lower[index + 1] == "past" and words.kind[end] in (Kind.MONTH, Kind.WEEKDAY):
        # "this past April", "this past Friday"
        number = words.number(end)
        past = When(month=number) if words.kind[end] is Kind.MONTH else When(weekday=number)
        return [(index, end + 1, replace(past, direction=-1))]
    if kind is Kind.PART:
        return [(index, end, When(day_shift=0))]
    if kind is Kind.UNIT and words.lower[index + 1] in _LONG_UNITS and not _possessive(words, end):
        return [(index, end, unit_shift(words.value[index + 1], 0))]
    if kind is Kind.WEEKDAY:
        return [(index, end, When(weekday=words.number(index + 1), week_shift=0))]
    if kind is Kind.SEASON and words.text[index + 1].islower():
        season = _season(words.number(index + 1))
        return [(index, end, replace(season, year_shift=0))]
    return []


def read_weekend(words: Words, index: int) -> Found:
    """Read the `weekend` of `over the weekend`, `last weekend`, `that weekend`; "a weekend retreat" is none."""
    days = When(weekday=5, last=When(weekday=6))
    which = words.lower[index - 1] if index else ""
    following = words.lower[index + 1]
    if following == "of" or not (is_shut(words, index + 1) or following in _ADVERBIALS_END):
        # "the weekend of 3 May"
        return []
    if which in {"the", "that", "same"}:
        return [(index, index + 1, replace(days, discourse=which != "the"))]
    if which in NEIGHBOURS:
        pointing = which != "next" or words.lower[index - 2] == "the"
        return [(index - 1, index + 1, replace(days, direction=NEIGHBOURS[which], discourse=pointing))]
    side = {"last": -1, "past": -1, "coming": 1}.get(which)
    if side is not None:
        return [(index - 1, index + 1, replace(days, direction=side))]
    return [(index - 1, index + 1, replace(days, week_shift=0))] if which == "this" else []


_PARTS_OF_YEARS = word_set("beginning start end close turn middle part months weeks days half")
_ADVERBIALS_END = word_set("in at to for with by and but of when where he she they it was were is met on between after")


def _season(month: int) -> When:
    return When(month=month, last=When(month=(month + 1) % 12 + 1))


def read_last_or_next(words: Words, index: int) -> Found:
    """Read `last week`, `last night`, `last Monday`, `last spring`, `next year`, `next day`."""
    side = _SIDES[words.lower[index]]
    kind, end = words.kind[index + 1], index + 2
    if index and words.lower[index - 1] in {"the", "very"}:
        return []
    if kind is Kind.UNIT and words.lower[index + 1] in _LONG_UNITS:
        shift = unit_shift(words.value[index + 1], side)
        if words.lower[end] == "on" and words.kind[end + 1] is Kind.WEEKDAY and shift.week_shift is not None:
            return [(index, end + 2, replace(shift, weekday=words.number(end + 1)))]
        return [(index, end, shift)]
    if kind in (Kind.UNIT, Kind.PART) and words.lower[index + 1] in {"day", "night", "morning", "evening"}:
        if side < 0:
            nightly = words.lower[index + 1] in {"night", "evening"}
            return [(index, end, When(day_shift=-1))] if nightly else []
        return [(index, end, When(day_shift=1, discourse=True))]
    if kind is Kind.WEEKDAY:
        last, when = _to_weekday(words, "", end, When(weekday=words.number(index + 1)))
        return [(index, last, replace(when, direction=side))]
    if kind is Kind.SEASON and words.text[index + 1].islower():
        return [(index, end, replace(_season(words.number(index + 1)), direction=side))]
    return []


def read_season(words: Words, index: int) -> Found:
    """Read `the spring of 2024` and `summer 2023`."""
    following = index + 1 + (words.lower[index + 1] == "of")
    if words.kind[following] is not Kind.YEAR or words.text[index][0].isupper():
        return []
    return [(index, following + 1, replace(_season(words.number(index)), year=words.number(following)))]


def read_the_or_that(words: Words, index: int) -> Found:
    """Read what points from a day told before: `the same day`, `that Monday`, `the night before`."""
    same = words.lower[index] == "that"
    at = index + 1
    if words.lower[at] == "very":
        at += 1
    if words.lower[at] == "same":
        same, at = True, at + 1
    kind = words.kind[at]
    if words.lower[at] == "occasion" and same and words.lower[index - 1] == "on" and not read_days(words, at + 2):
        return [(index, at + 1, When(day_shift=0, discourse=True))]
    if words.lower[index : at + 2] == ["the", "eve", "of"]:
        eve = When(day_shift=-1, discourse=True)
        if not _FEASTS.isdisjoint(words.lower[at + 2 : at + 8]) and not _counted_from(words, index, at + 2, eve):
            # "on the eve of the new year": some days before a day that everybody knows.
            return []
        # "on February 11, on the eve of the new year" tells its day already.
        told = words.lower[max(0, index - 2) : index] == [",", "on"] and words.kind[index - 3] in _DAYS_TOLD
        # By "on the eve of the summit" the summit is dated.
        told = told and _DATED_BY_EVE.isdisjoint(words.lower[at + 2 : at + 12])
        return _counted_from(words, index, at + 2, eve) or ([] if told else [(index, at + 1, eve)])
    if words.lower[index - 1 : at + 1] == ["on", "the", "eve"] and words.lower[at + 1] != "of":
        return [(index, at + 1, When(day_shift=-1, discourse=True))]
    if kind is Kind.OTHER and words.lower[index] == "the" and words.lower[at] in NEIGHBOURS:
        return _neighbour(words, index, at + 1, NEIGHBOURS[words.lower[at]])
    if kind is Kind.WEEKDAY and words.lower[at + 1] not in _NOT_A_DAY:
        return [(index, read_end(words, at), When(weekday=words.number(at), discourse=True))]
    opened = index > 1 and words.lower[index - 1] == "of" and words.lower[index - 2] in _PARTS_OF_YEARS
    if (
        opened
        and words.lower[index : at + 1] == ["the", "year"]
        and (is_shut(words, at + 1) or words.lower[at + 1] in _ADVERBIALS_END or words.text[at + 1][0].isupper())
    ):
        # "at the beginning of the year"
        return [(index, at + 1, When(year_shift=0))]
    if same and kind in (Kind.MONTH, Kind.SEASON):
        return _that_season(words, index, at)
    if kind in (Kind.UNIT, Kind.PART):
        if same:
            found = unit_shift(words.value[at], 0)
            return [(index, at + 1, replace(found, discourse=True))]
        return _day_before_or_after(words, index, at)
    if not same and words.lower[index] == "the":
        return read_nth_day(words, index) or read_lone_day(words, index)
    return []


def _that_season(words: Words, index: int, at: int) -> Found:
    """Read `that December`, `in that same June`, `that autumn`; `said that May was cold` tells no month."""
    opens = index == 0 or words.text[index][0].isupper() or words.lower[index - 1] in _SEASON_OPENERS
    if words.kind[at] is Kind.MONTH and opens and words.kind[at + 1] not in (Kind.NUMBER, Kind.YEAR):
        return [(index, at + 1, When(month=words.number(at), year_shift=0, discourse=True))]
    if words.kind[at] is Kind.SEASON and words.text[at].islower() and words.lower[at + 1] != "of":
        return [(index, at + 1, replace(_season(words.number(at)), year_shift=0, discourse=True))]
    return []


def read_end(words: Words, index: int) -> int:
    """Give the index after a weekday and the part of the day that may follow it."""
    return index + 1 + (words.kind[index + 1] is Kind.PART)


def _neighbour(words: Words, index: int, at: int, side: int) -> Found:
    """Read `the following day`, `the previous evening`, `the next Monday`, `the following March`."""
    kind = words.kind[at]
    if kind in (Kind.UNIT, Kind.PART) and not words.lower[at].endswith("s"):
        return [(index, at + 1, replace(unit_shift(words.value[at], side), discourse=True))]
    if kind is Kind.WEEKDAY:
        return [(index, read_end(words, at), When(weekday=words.number(at), direction=side, discourse=True))]
    if kind is Kind.MONTH and words.kind[at + 1] is not Kind.NUMBER:
        return [(index, at + 1, When(month=words.number(at), direction=side, discourse=True))]
    if kind is Kind.SEASON and words.text[at].islower():
        return [(index, at + 1, replace(_season(words.number(at)), direction=side, discourse=True))]
    if index and words.lower[index - 1] == "on" and words.lower[at] in _AFTER_NEXT:
        # "saw A that day, and on the next B"
        return [(index, at, When(day_shift=side, discourse=True))]
    return []


_AFTER_NEXT = frozenset("with by to he she they , .".split())


def _day_before_or_after(words: Words, index: int, at: int) -> Found:
    """Read `the day before`, `the week after`, `the day before yesterday`, unless another event is named."""
    side = _BEFORE_OR_AFTER.get(words.lower[at + 1])
    if side is None or words.lower[at].endswith("s") or (index and words.lower[index - 1] == "to"):
        # "a month to the day later" counts months.
        return []
    end = at + 2
    shift = unit_shift(words.value[at], side)
    if words.lower[at + 1 : end + 1] == ["after", "next"] and shift.day_shift is not None:
        return [(index, end + 1, When(day_shift=2, discourse=True))]
    if words.kind[end] is Kind.SHIFT and shift.day_shift is not None:
        return [(index, end + 1, When(day_shift=words.number(end) + shift.day_shift))]
    dated = _counted_from(words, index, end, shift)
    if dated:
        return dated
    if words.lower[end] == "that" and is_shut(words, end + 1):
        # "and, the day after that, with B"
        return [(index, end + 1, replace(shift, discourse=True))]
    return [(index, end, replace(shift, discourse=True))] if _points_back(words, end) else []


def _points_back(words: Words, index: int) -> bool:
    """Tell whether `before` has no object of its own: the clause ends, or `that` or `those` follows."""
    if words.lower[index] in _POINTERS:
        return True
    if words.lower[index] in _ARRIVING:
        # "Four days before coming to Cairo": the journey is what has been told.
        return True
    return is_shut(words, index) and words.lower[index] not in _OBJECTS


def read_count(words: Words, index: int) -> Found:
    """Read `two days ago`, `a week later`, `three months before`, `60 years ago`, `a few days earlier`."""
    at = index + 1
    if words.lower[index] in VAGUE:
        at += words.lower[at] == "of"
        amount = 0
    elif words.lower[index] == "a" and words.lower[at] in VAGUE:
        at += 1 + (words.lower[at + 1] == "of")
        amount = 0
    else:
        amount = words.number(index)
    if words.kind[at] is not Kind.UNIT or not (amount or at > index + 1 or words.lower[index] in VAGUE):
        return []
    if index and words.lower[index - 1] in _ROUGHLY:
        return []
    if index and words.text[index - 1] in DASHES and words.kind[index - 2] in (Kind.NUMBER, Kind.COUNT):
        # "three – five days ago", but "RIGA — Two days ago"
        return []
    side_word, end = words.lower[at + 1], at + 2
    if side_word == "prior" and words.lower[end] == "to":
        # "three days prior to that"
        side_word, end = "before", end + 1
    if side_word == "ago":
        return [(index, end, _counted(words.value[at], amount, -1))]
    side = _BEFORE_OR_AFTER.get(side_word)
    if side is not None and amount and side_word in {"before", "after"}:
        dated = _counted_from(words, index, end, _counted(words.value[at], amount, side))
        if dated:
            return dated
    if side is None or (side_word in {"before", "after"} and not _points_back(words, end)):
        return []
    if (
        words.lower[end] == "than"
        or _in_time(words, end)
        or (side_word in {"before", "after"} and words.lower[end] in _SUBJECTS)
    ):
        # "three days after he came back" counts from what follows.
        return []
    if index and side_word == "before" and words.lower[index - 1] == "the":
        # "in the ten months before": all of them
        return []
    return [(index, end, replace(_counted(words.value[at], amount, side), discourse=True))]


def _in_time(words: Words, index: int) -> bool:
    """Tell whether "in" is in some time: "a day later in May", not "a day later in Lima"."""
    at = index + 1 + (words.lower[index + 1] == "the")
    return words.lower[index] == "in" and not (words.kind[at] is Kind.OTHER and words.text[at][:1].isupper())


def _counted_from(words: Words, index: int, end: int, shift: When) -> Found:
    """Read the day from which a count starts: `two days after 3 May`, `a week before the vote of 6 May 2018`, `on the
    eve of the summit on 4 July`.
    """
    named = read_day(words, end)
    if named is None and words.lower[end] in _OWN:
        for at in range(end + 2, end + _LONGEST_THING):
            if not words.text[at - 1].isalpha() or (at > end + 2 and words.text[at - 1][0].isupper()):
                # "the talks with Li on 4 May": somebody is no part of a date.
                break
            if words.lower[at] in {"of", "on"} and (named := read_day(words, at + 1)) is not None:
                break
    return [] if named is None else [(index, named[0], replace(shift, near=named[1], discourse=False))]


def _counted(unit: int | str, amount: int, side: int) -> When:
    if amount:
        return unit_shift(unit, side * amount)
    # "A few days" can only be told to the month, "a few weeks" or months to the year.
    if unit == "day":
        return When(month_shift=0, direction=side)
    return When(year_shift=0, direction=side) if unit in {"week", "month"} else When(direction=side)


def read_by_part(words: Words, index: int) -> Found:
    """Read `by nightfall`, `by evening`: of the day told last."""
    by_part = words.kind[index + 1] is Kind.PART and words.lower[index + 2] not in {"of", "on"}
    return [(index, index + 2, When(day_shift=0, discourse=True))] if by_part and is_shut(words, index + 2) else []


def read_later_in(words: Words, index: int) -> Found:
    """Read `earlier in the day`, `later in the week`, `in the evening`."""
    at = index
    side = 0
    if words.lower[at] in {"earlier", "later"}:
        side = -1 if words.lower[at] == "earlier" else 1
        at += 1
    if words.lower[at] != "in" or words.lower[at + 1] != "the":
        return []
    at += 2
    at += words.lower[at] in {"late", "early"} and words.kind[at + 1] is Kind.PART
    if words.kind[at] is Kind.PART and words.lower[at + 1] not in {"of", "before", "after"}:
        return [(index if side else index + 1, at + 1, When(day_shift=0, discourse=True))]
    if side and words.kind[at] is Kind.UNIT and not words.lower[at].endswith("s"):
        found = unit_shift(words.value[at], 0)
        direction = 0 if words.lower[at] == "day" else side
        return [(index, at + 1, replace(found, direction=direction, discourse=True))]
    return []


def read_lone_weekday(words: Words, index: int) -> Found:
    """Read `Monday`, `Friday evening`, `Monday last week`, `Thursday and Friday`, `Wednesday the 20th`."""
    weekday = words.number(index)
    before = words.lower[index - 1] if index else ""
    if before in _NOT_NAMED or words.lower[index + 1] in _NOT_A_DAY:
        return []
    end = read_end(words, index)
    comma = end + (words.text[end] == ",")
    day = _weekday_and_day(words, comma, weekday)
    if day is not None:
        ranged = _to_second_weekday(words, day)
        # "Friday the 22nd congress" counts congresses; the second of two days is sure.
        named = words.text[day[0]][:1].isupper() and NUMBERED.isdisjoint(words.lower[day[0] : day[0] + 4])
        if ranged is not day or is_shut(words, day[0]) or named:
            return [(index, *ranged)]
    written = _days_written(words, end)
    if written is not None:
        return [(index, *written)]
    end, when = _to_weekday(words, before, *_with_week(words, end, weekday))
    if when.last is not None and when.week_shift is None:
        # "from Tuesday to Thursday of last week"
        end, week = _with_week(words, end, weekday)
        when = replace(week, last=when.last)
    return [(index, end, when)]


def _days_written(words: Words, joint: int) -> tuple[int, When] | None:
    """Read the end of `from Monday to Wednesday, 3 to 5 June`, `on Sunday and Monday, May 5 and 6`."""
    second = joint + 1
    if words.kind[second] is not Kind.WEEKDAY or words.lower[joint] not in ("and", "to", "through", *DASHES):
        return None
    end = read_end(words, second)
    found = read_days(words, end + 1) if words.text[end] == "," else []
    return found[0][1:] if len(found) == 1 and found[0][2].last is not None else None


def _weekday_and_day(words: Words, at: int, weekday: int) -> tuple[int, When] | None:
    """Read `Wednesday the 20th`, `Wednesday the twentieth`."""
    if words.lower[at] != "the":
        return None
    ordinal = words.kind[at + 1] is Kind.ORDINAL
    end, day = (at + 2, words.number(at + 1)) if ordinal else read_spelt_number(words, at + 1)
    return (end, When(weekday=weekday, day=day, discourse=True)) if day and words.lower[end] != "of" else None


def _to_second_weekday(words: Words, first: tuple[int, When]) -> tuple[int, When]:
    """Read the end of `Wednesday the 20th to Friday the 22nd`."""
    end, when = first
    if words.lower[end] not in {"to", "until", "through"} and words.text[end] not in DASHES:
        return first
    if words.kind[end + 1] is not Kind.WEEKDAY:
        return first
    second = _weekday_and_day(words, end + 2, words.number(end + 1))
    if second is None:
        return end + 2, replace(when, last=When(weekday=words.number(end + 1)))
    return second[0], replace(when, last=replace(second[1], discourse=False))


def _with_week(words: Words, end: int, weekday: int) -> tuple[int, When]:
    """Read `last week`, `of this week`, `of the same week`, `the week before` after a weekday."""
    at = end + (words.lower[end] == "of")
    shift = {"last": -1, "this": 0, "next": 1}.get(words.lower[at])
    if shift is not None and words.lower[at + 1] == "week":
        return at + 2, When(weekday=weekday, week_shift=shift)
    if shift and at == end and words.text[end + 1] == "," and (day := _weekday_and_day(words, end + 2, weekday)):
        # "on Friday last, the 8th"
        return day[0], replace(day[1], direction=shift, discourse=False)
    if shift and at == end and words.kind[end + 1] is not Kind.UNIT and is_shut(words, end + 1):
        # "on Friday last"
        return end + 1, When(weekday=weekday, direction=shift)
    if words.lower[at] == "that" and words.lower[at + 1] == "week":
        return at + 2, When(weekday=weekday, week_shift=0, discourse=True)
    if words.lower[at] == "the":
        shift = {"same": 0, **NEIGHBOURS}.get(words.lower[at + 1])
        if shift is not None and words.lower[at + 2] == "week":
            return at + 3, When(weekday=weekday, week_shift=shift, discourse=True)
        shift = _BEFORE_OR_AFTER.get(words.lower[at + 2])
        if shift is not None and words.lower[at + 1] == "week" and _points_back(words, at + 3):
            return at + 3, When(weekday=weekday, week_shift=shift, discourse=True)
    return end, When(weekday=weekday)


def _to_weekday(words: Words, before: str, end: int, when: When) -> tuple[int, When]:
    """Read the end of `from Monday to Wednesday`, `Thursday and Friday`."""
    joint = words.lower[end]
    if words.kind[end + 1] is not Kind.WEEKDAY or read_day(words, end + 1) is not None:
        return end, when
    second = words.number(end + 1)
    in_a_row = second == ((when.weekday or 0) + 1) % 7
    ranged = joint in DASHES or (joint in {"to", "until", "through"} and before in {"from", "on", ""})
    if ranged or (joint == "and" and (in_a_row or before == "between")):
        return read_end(words, end + 1), replace(when, last=When(weekday=second))
    return end, when
