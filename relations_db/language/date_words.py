"""Cut a line into the words of dates: months, weekdays, numbers, units of time, and everything else."""

from __future__ import annotations

import re
from enum import Enum, auto


class Kind(Enum):
    """What a word can be in a date."""

    MONTH = auto()
    SHORT_MONTH = auto()
    WEEKDAY = auto()
    SHORT_WEEKDAY = auto()
    NUMBER = auto()
    ORDINAL = auto()
    YEAR = auto()
    SEASON = auto()
    PART = auto()
    UNIT = auto()
    COUNT = auto()
    SHIFT = auto()
    OTHER = auto()


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
_PARTS = ("morning", "afternoon", "evening", "night", "noon", "midday", "lunchtime", "dawn")
_UNITS = ("day", "week", "fortnight", "month", "year")
_COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
}  # fmt: skip
# Ordinals as words; they are days of the month only in "the first of June".
SPELT_DAYS = {
    word: number for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(), 1)
} | {"thirtieth": 30}  # fmt: skip
_SHIFTS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}

_VOCABULARY: dict[str, tuple[Kind, int | str]] = {}
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
for _name in _UNITS:
    _VOCABULARY[_name] = _VOCABULARY[_name + "s"] = (Kind.UNIT, _name)
for _kind, _table in ((Kind.SEASON, _SEASONS), (Kind.COUNT, _COUNTS), (Kind.SHIFT, _SHIFTS)):
    for _name, _number in _table.items():
        _VOCABULARY[_name] = _VOCABULARY[_name.capitalize()] = (_kind, _number)


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text as a set, for the grammar's lists."""
    return frozenset(text.split())


# A word that some date of the grammar must hold: a line without one is not cut up at all.
TRIGGER = re.compile(
    r"(?:January|February|Ma(?:rch|y)|April|June|July|August|September|October|November|December"
    r"|JAN|FEB|MA[RY]|APR|JU[NL]|AUG|SEPT?|OCT|NOV|DEC|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
    r"|[A-Z]{4,9}\b|[0-9]{4}\b|[0-9](?:st|nd|rd|th)\b|tomorrow|Tomorrow|night|noon|midday|lunchtime|dawn"
    r"|eve of|day|week|month|year|fortnight|morning|evening|spring|summer|autumn|fall|winter"
)
_TOKEN = re.compile(r"\w+|[^\w\s]")
_ORDINAL = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)", re.ASCII)

_NO_DATE = (Kind.OTHER, 0)


class Words:
    """The words of one line, as parallel lists that end in one empty word of no kind.

    Attributes:
        kind, value: what each word is in a date, and its number.
        lower: each word in lower case.
        text: each word as written.
        start, end: character offsets in the whole text.
    """

    __slots__ = ("end", "kind", "lower", "start", "text", "value")

    def __init__(self, source: str, first: int, stop: int) -> None:
        found = list(_TOKEN.finditer(source, first, stop))
        # Readers look a few words ahead; padding spares them every check for the end of the line.
        self.text: list[str] = [match.group() for match in found] + [""] * PADDING
        self.lower = list(map(str.lower, self.text))
        self.start: list[int] = [match.start() for match in found] + [stop] * PADDING
        self.end: list[int] = [match.end() for match in found] + [stop] * PADDING
        known = [_VOCABULARY.get(w) or (_number_of(w) if w[:1].isdecimal() else _NO_DATE) for w in self.text]
        self.kind: list[Kind] = [kind for kind, _ in known]
        self.value: list[int | str] = [value for _, value in known]

    def __len__(self) -> int:
        return len(self.text) - PADDING

    def touching(self, index: int) -> bool:
        """Tell whether nothing stands between a word and the next."""
        return self.end[index] == self.start[index + 1]

    def number(self, index: int) -> int:
        """Give the number of a word that has one."""
        value = self.value[index]
        return value if isinstance(value, int) else 0


PADDING = 12


def _number_of(word: str) -> tuple[Kind, int]:
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
