"""Read days that are told without their month: one of several, `on the second day`, or by a number alone, `the 6th`."""

from __future__ import annotations

from calendar import monthrange

from msgspec.structs import replace

from relations_db.language.date_units import (
    DASHES,
    Found,
    is_shut,
    read_month_name,
    read_spelt_number,
    read_weekday,
    read_year,
    with_year,
)
from relations_db.language.date_words import Kind, Words, word_set
from relations_db.language.months_and_years import read_month
from relations_db.language.when import When

_FIRST_ORDINALS = {"first": 1, "second": 2, "third": 3}
NTH_DAYS = {**_FIRST_ORDINALS, "opening": 1, "fourth": 4, "fifth": 5, "final": -1, "last": -1, "closing": -1}
_STAYS = frozenset("visit trip stay tour journey mission".split())
_PAUSES = frozenset((",", ".", ";", ")", "", "and", "but"))
_DAY_OPENERS = word_set("on until till by from to since before after of and through between")
_SUBJECT_OPENERS = frozenset("the he she they his her both".split())
# What no noun is that a number could count: "on the 17th all", and not "on the 17th floor".
_NO_NOUNS = frozenset(
    "along together all both each every some he she they it his her their nobody nothing neither".split()
)
# Of these no number tells which one it is: "on the 17th talks with A".
_UNCOUNTED = frozenset("talks meetings consultations discussions negotiations conversations there".split())
# "And on the 11th Li was", "was in Riga, and on the 11th Li met her"
_BEFORE_OPENING = frozenset({";", ",", "And", "But", "Then", "and", "but"})
# What somebody did on such a day, where it is told of him with what he did before: "and on the 10th met A".
_DEEDS = word_set(
    "addressed arrived attended called came conferred delivered flew gave had held hosted laid left met opened paid "
    "received returned saw signed spoke talked telephoned toured travelled visited was went welcomed"
)
# "On the first" and so on may be of anything that is counted.
_UNSURE_DAYS = 3
_LONGEST_NAME = 6
_COMMON_YEAR, _SHORTEST = 2023, 28
NUMBERED = frozenset(
    "summit session congress meeting party anniversary conference plenum plenary council national people "
    "republic world asean round forum assembly central annual five floor day parallel amendment legislature "
    "army fleet".split()
)


def read_nth_day(words: Words, index: int) -> Found:
    """Read `on the second day`, `on the final day of his visit`, where several days have been told."""
    nth, end = NTH_DAYS.get(words.lower[index + 1]), index + 3
    if nth is None or not index or words.lower[index - 1] not in {"on", "in"}:
        return []
    if words.lower[index + 2 : index + 5] in (["of", "these", "days"], ["of", "those", "days"]):
        return [(index, index + 5, When(nth=nth, discourse=True))]
    if words.lower[index + 2 : index + 4] == ["of", "them"] and nth > 0:
        return [(index, index + 4, When(nth=nth, discourse=True))]
    closes = words.text[index + 2] in _PAUSES or words.lower[index + 2] in _SUBJECT_OPENERS
    if words.lower[index - 1] == "on" and closes and _counts_days(words, index):
        # "saw A on the first day and B on the second", "on the second the two saw B"
        return [(index, index + 2, When(nth=nth, discourse=True))]
    pauses = words.text[end] in _PAUSES
    if words.kind[index + 2] is Kind.PART and (words.text[index - 1] == "On" or pauses) and words.lower[end] != "of":
        # "On the first evening", "received her on the first evening, before"
        return [(index, end, When(nth=nth, discourse=True))]
    if words.lower[index + 2] != "day" or words.lower[index - 1] != "on":
        return []
    if words.lower[end] == "of" and words.kind[end + 1] is Kind.MONTH:
        return [(index, last, _nth_of(nth, month)) for _, last, month in read_month(words, end + 1)]
    if words.lower[end] == "of":
        stay = next((n for n in range(end + 1, end + 5) if words.lower[n] in _STAYS), None)
        if stay is None or words.lower[end + 1] not in {"the", "his", "her", "their"}:
            return []
        end = stay + 1
    elif index > 1 and words.lower[index - 2] != "," and words.text[end] not in _PAUSES:
        # Amid a sentence it may be of anything else that took days.
        return []
    return [(index, end, When(nth=nth, discourse=True))]


def read_nth_weekday(words: Words, index: int) -> Found:
    """Read the weekday of a month that is told by its number: `the first Thursday of December`, `the last Monday in
    May 2024`, `the second Friday of this month`.
    """
    nth, weekday = NTH_DAYS.get(words.lower[index + 1]), read_weekday(words, index + 2, short=False)
    if nth is None or weekday is None or words.lower[weekday[0]] not in {"of", "in"}:
        return []
    end, month = _that_month(words, weekday[0])
    if month is None and (named := read_month_name(words, weekday[0] + 1)) is not None:
        end, year = read_year(words, named[0])
        month = with_year(When(month=named[1]), year)
    return [(index, end, _nth_weekday(nth, weekday[1], month))] if month is not None else []


def _nth_weekday(nth: int, weekday: int, month: When) -> When:
    """Give the first, or so, such weekday of a month, or its last: the one behind or before a day of it."""
    if month.year is not None and month.month is not None:
        opens, days = monthrange(month.year, month.month)
        first = 1 + (weekday - opens) % 7
        return replace(
            month, day=first + 7 * (nth - 1) if nth > 0 else first + (days - first) // 7 * 7, weekday=weekday
        )
    if nth < 0:
        # No month has more days for sure.
        last = monthrange(_COMMON_YEAR, month.month)[1] if month.month is not None else _SHORTEST
        return When(weekday=weekday, direction=-1, near=When(day_shift=1, near=replace(month, day=last)))
    near = replace(month, day=7 * (nth - 1)) if nth > 1 else When(day_shift=-1, near=replace(month, day=1))
    return When(weekday=weekday, direction=1, near=near)


def _counts_days(words: Words, index: int) -> bool:
    """Tell whether the words before an index tell of the first, or so, of some days."""
    return any(
        words.lower[n : n + 3] in (["first", "of", "them"], ["first", "of", "these"], ["first", "of", "those"])
        or words.lower[n : n + 2] == ["first", "day"]
        for n in range(index)
    )


def _nth_of(nth: int, month: When) -> When:
    """Give the first or the last day of a month."""
    if nth < 0 and month.month == 2 and month.year is None:
        return When(day_shift=-1, near=When(month=3, day=1))
    return replace(month, day=nth if nth > 0 else monthrange(month.year or 2001, month.month or 1)[1])


def read_lone_day(words: Words, index: int) -> Found:
    """Read a day whose month was told before: `until the 6th`, `on the 14th of that month`."""
    before = words.lower[index - 1] if index else ""
    number = words.number(index + 1) if words.kind[index + 1] is Kind.ORDINAL else 0
    end = index + 2
    spelt, day = (end, 0) if number or before != "on" else read_spelt_number(words, index + 1)
    if day > _UNSURE_DAYS:
        # "on the fifteenth"
        number, end = day, spelt
    month_end, month = _that_month(words, end)
    if month is not None and not number:
        number = _FIRST_ORDINALS.get(words.lower[index + 1], 0)
    if not number:
        return []
    if month is not None:
        return [(index, month_end, replace(month, day=number))]
    # "on the 24th to X": a partner follows, no second day.
    partner = before == "on" and words.lower[end] == "to" and words.text[end + 1][:1].isupper()
    aside = words.lower[end] in _NO_NOUNS or (before == "on" and words.lower[end] in _UNCOUNTED)
    if before not in _DAY_OPENERS or not (is_shut(words, end) or _opens_clause(words, index, end) or partner or aside):
        return []
    if words.lower[end] == "of" or (words.text[end] in DASHES and words.touching(index + 1)):
        return []
    first = When(day=number, discourse=True)
    joint = words.lower[end]
    if joint in {"to", "and", "until", "through"}:
        second = end + 1 + (words.lower[end + 1] == "the")
        if words.kind[second] is Kind.ORDINAL:
            if not is_shut(words, second + 1):
                return []
            if joint != "and" or before == "between" or words.number(second) == number + 1:
                return [(index, second + 1, replace(first, last=When(day=words.number(second))))]
    return [(index, end, first)]


def _opens_clause(words: Words, index: int, end: int) -> bool:
    """Tell whether a day opens a sentence before a name, or goes on with what somebody did: "On the 11th Li was", "and
    on the 11th met Li", not "On the 11th Congress", "On the eve of the 16th Benelux Summit", "and of the 4th Forum".
    """
    name, k = words.text[end][:1].isupper(), end
    while k < end + _LONGEST_NAME and words.text[k][:1].isupper():
        name = name and words.lower[k] not in NUMBERED
        k += 1
    joined = index > 1 and words.lower[index - 1] != "of" and words.text[index - 2] in _BEFORE_OPENING
    opens = index > 0 and (words.text[index - 1] == "On" or joined)
    # "On the morning of the 11th Li was"
    opens = opens or (index > 1 and words.lower[index - 1] == "of" and words.kind[index - 2] is Kind.PART)
    goes_on = index > 1 and words.lower[index - 1] == "on" and words.lower[index - 2] in {"and", ","}
    if goes_on and words.lower[end] in _DEEDS:
        return True
    return opens and (name or words.lower[end] in {"he", "she", "they", "the"})


def _that_month(words: Words, index: int) -> tuple[int, When | None]:
    """Read `of that month`, `of the same month`, `of this month`, `of the following month`."""
    if words.lower[index] != "of":
        return index, None
    at = index + 1 + (words.lower[index + 1] == "the")
    if words.lower[at] == "month" and at > index + 1:
        return at + 1, When(month_shift=0, discourse=True)
    shift, discourse = {
        "this": (0, False), "last": (-1, False), "next": (1, False), "that": (0, True), "same": (0, True),
        "following": (1, True), "previous": (-1, True), "current": (0, False),
    }.get(words.lower[at], (None, False))  # fmt: skip
    if shift is None or words.lower[at + 1] != "month":
        return index, None
    return at + 2, When(month_shift=shift, discourse=discourse)
