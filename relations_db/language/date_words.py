"""Cut a line into the words of dates: months, weekdays, numbers, units of time, and everything else."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from relations_db.language.numerals import CARDINALS, ORDINALS, TENS
from relations_db.language.tokens import Tokens


class Kind:
    """What a word can be in a date; plain strings, as members of an Enum take thrice as long to get."""

    MONTH: Final = "month"
    SHORT_MONTH: Final = "short month"
    WEEKDAY: Final = "weekday"
    SHORT_WEEKDAY: Final = "short weekday"
    NUMBER: Final = "number"
    ORDINAL: Final = "ordinal"
    YEAR: Final = "year"
    SEASON: Final = "season"
    PART: Final = "part of a day"
    UNIT: Final = "unit"
    COUNT: Final = "count"
    SHIFT: Final = "shift"
    WEEKEND: Final = "weekend"
    OTHER: Final = "other"


# Every date has a word of one of these kinds.
_TELLING = frozenset((
    Kind.MONTH, Kind.SHORT_MONTH, Kind.WEEKDAY, Kind.SHORT_WEEKDAY, Kind.ORDINAL, Kind.YEAR, Kind.SEASON, Kind.PART,
    Kind.UNIT, Kind.SHIFT, Kind.WEEKEND,
))  # fmt: skip


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT_MONTHS = {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9, "Oct": 10,
    "Nov": 11, "Dec": 12,
}  # fmt: skip
_SHORT_WEEKDAYS = {
    "Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4, "Sat": 5, "Sun": 6,
}  # fmt: skip
# The first month of the northern season; each lasts three.
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_PARTS = (
    "morning", "afternoon", "evening", "night", "noon", "midday", "lunchtime", "dawn", "eve", "nightfall",
    "dusk", "sunset",
)  # fmt: skip
_UNITS = ("day", "week", "fortnight", "month", "year")
COUNTS = {"a": 1, "an": 1} | CARDINALS | TENS
# No month has a fortieth day.
_DAYS = 30
# Ordinals as words; they are days of the month only in "the first of June".
SPELT_DAYS = {word: number for word, number in ORDINALS.items() if number <= _DAYS}
# Feasts that are called by their day, with the month and the day.
FEASTS = {
    ("new", "year", "'s", "day"): (1, 1), ("new", "year", "'s", "eve"): (12, 31), ("christmas", "day"): (12, 25),
    ("christmas", "eve"): (12, 24), ("boxing", "day"): (12, 26),
}  # fmt: skip
_SHIFTS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}

_VOCABULARY: dict[str, tuple[str, int | str]] = {}
for _number, _name in enumerate(_MONTHS, 1):
    _VOCABULARY[_name] = _VOCABULARY[_name.upper()] = (Kind.MONTH, _number)
for _name, _number in _SHORT_MONTHS.items():
    _VOCABULARY[_name] = _VOCABULARY[_name.upper()] = (Kind.SHORT_MONTH, _number)
for _number, _name in enumerate(_WEEKDAYS):
    _VOCABULARY[_name] = _VOCABULARY[_name.upper()] = (Kind.WEEKDAY, _number)
for _name, _number in _SHORT_WEEKDAYS.items():
    _VOCABULARY[_name] = (Kind.SHORT_WEEKDAY, _number)
for _name in _PARTS:
    _VOCABULARY[_name] = (Kind.PART, _name)
_VOCABULARY["weekend"] = (Kind.WEEKEND, "weekend")
for _name in _UNITS:
    _VOCABULARY[_name] = _VOCABULARY[_name + "s"] = (Kind.UNIT, _name)
for _kind, _table in ((Kind.SEASON, _SEASONS), (Kind.COUNT, COUNTS), (Kind.SHIFT, _SHIFTS)):
    for _name, _number in _table.items():
        _VOCABULARY[_name] = _VOCABULARY[_name.capitalize()] = (_kind, _number)


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text as a set, for the grammar's lists."""
    return frozenset(text.split())


_ORDINAL = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)", re.ASCII)
_FIGURE = re.compile(r"[0-9]")
# "on the fifteenth", "on that occasion"; of the first few as many are no days.
_SURE_DAYS = frozenset(word for word, number in SPELT_DAYS.items() if number > 3)
_TELLING_WORDS = (
    _SURE_DAYS
    | {"twenty", "thirty", "occasion"}
    | {word for word, (kind, _) in _VOCABULARY.items() if kind in _TELLING}
)


def may_tell(tokens: Tokens) -> bool:
    """Tell whether any word can be of a date; most sentences have none."""
    if not _TELLING_WORDS.isdisjoint(tokens.text):
        return True
    if "them" in tokens.text and ("of", "them") in pairwise(tokens.text):
        # "on the first of them": of the days told before
        return True
    return _FIGURE.search("".join(tokens.text)) is not None and any(
        _known(word)[0] in _TELLING for word in tokens.text if word[0].isdecimal()
    )


# Readers look a few words ahead; padding spares them every check for the end of the words.
PADDING = 12


class Words:
    """The words of a sentence, as parallel lists that end in empty words of no kind.

    Attributes:
        kind, value: what each word is in a date, and its number.
        lower: each word in lower case.
        text: each word as written.
        start, end: character offsets in the whole text.
    """

    __slots__ = ("end", "kind", "lower", "start", "text", "value")

    def __init__(self, tokens: Tokens) -> None:
        known = list(map(_known, tokens.text))
        stop = tokens.end[-1] if known else 0
        self.kind: list[str] = [kind for kind, _ in known] + [Kind.OTHER] * PADDING
        self.value: list[int | str] = [value for _, value in known] + [0] * PADDING
        self.text: list[str] = tokens.text + [""] * PADDING
        self.lower: list[str] = tokens.lower + [""] * PADDING
        self.start: list[int] = tokens.start + [stop] * PADDING
        self.end: list[int] = tokens.end + [stop] * PADDING

    def __len__(self) -> int:
        return len(self.kind) - PADDING

    def touching(self, index: int) -> bool:
        """Tell whether nothing stands between a word and the next."""
        return self.end[index] == self.start[index + 1]

    def number(self, index: int) -> int:
        """Give the number of a word that has one."""
        value = self.value[index]
        return value if isinstance(value, int) else 0


@lru_cache(maxsize=65536)
def _known(word: str) -> tuple[str, int | str]:
    """Tell what a word can be in a date, and its number."""
    return _VOCABULARY.get(word) or (_number_of(word) if word[0].isdecimal() else (Kind.OTHER, 0))


def _number_of(word: str) -> tuple[str, int]:
    """Tell a day of the month, an ordinal or a year from other numbers."""
    if len(word) <= 4 and word.isascii():
        if word.isdecimal():
            number = int(word)
            if len(word) == 4:
                return (Kind.YEAR, number) if 1500 <= number <= 2199 else (Kind.OTHER, number)
            return (Kind.NUMBER, number) if len(word) <= 3 else (Kind.OTHER, number)
        match = _ORDINAL.fullmatch(word)
        if match is not None and 1 <= int(match.group(1)) <= 31:
            return Kind.ORDINAL, int(match.group(1))
    return Kind.OTHER, 0
