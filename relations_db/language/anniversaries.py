"""Tell the year in which a text is written from what it counts: anniversaries, years that have passed, sessions.

A careful reader adds: whoever keeps the 75th anniversary of a treaty of 1950 writes in 2025. The cause stands with its
year in the same sentence or at the head of the text, or it is known: what was founded when (`data/year_marks.csv`), and
since when two countries have had diplomatic relations (`data/diplomatic_relations.csv`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from itertools import combinations
from typing import Literal, NamedTuple

from relations_db.language.document import ParsedSentence
from relations_db.language.numerals import CARDINALS, ORDINALS, TENS
from relations_db.language.tenures import known_until
from relations_db.language.when import When, is_full_day
from relations_db.resources import folder, table

__all__ = ["FEAST_AHEAD", "Anniversaries", "CountedYear"]

_UNITS = {word: number for word, number in CARDINALS.items() if number < 10}
_ORDINAL_UNITS = {word: number for word, number in ORDINALS.items() if number < 10}
# "seventy", "seventy-five"; "seventieth", "seventy-fifth".
_SPELLED = {"ten": 10, "fifteen": 15} | TENS | {
    f"{tens}{joint}{unit}": TENS[tens] + _UNITS[unit] for tens in TENS for unit in _UNITS for joint in "- "
}  # fmt: skip
_SPELLED_ORDINALS = {word: number for word, number in ORDINALS.items() if number % 10 == 0 or number == 15} | {
    f"{tens}{joint}{unit}": TENS[tens] + _ORDINAL_UNITS[unit]
    for tens in TENS for unit in _ORDINAL_UNITS for joint in "- "
}  # fmt: skip
_CENTURIES = {"a quarter of a": 25, "a quarter": 25, "half a": 50, "three quarters of a": 75, "a": 100}
_COUNT = "|".join(sorted(_SPELLED, key=len, reverse=True))
_ORDINAL = "|".join(sorted(_SPELLED_ORDINALS, key=len, reverse=True))
_ANNIVERSARY = re.compile(
    r"\b([0-9]{1,3})(?:st|nd|rd|th)[ -](?:(?:birth(?:day)? )?(?:founding )?anniversary|birthday)\b"
)
_SPELLED_ANNIVERSARY = re.compile(rf"\b({_ORDINAL}) (?:founding )?(?:anniversary|birthday)\b", re.IGNORECASE)
_COUNTED_YEARS = re.compile(r"\b([0-9]{1,3}) years (?:ago|since|after|have passed)\b")
# "Seventy years after the armistice", "75 years on", "three quarters of a century later", "65 years of relations"
_PASSED = (
    r"(?:ago|since|after|on(?=[,.:;]|$)|later|have passed|of (?:\w+ ){0,3}(?:relations|ties|friendship|independence))\b"
)
_YEARS_PASSED = re.compile(rf"\b(?:([0-9]{{2,3}})|({_COUNT})) years (?:to the day )?{_PASSED}", re.IGNORECASE)
_CENTURY_PASSED = re.compile(rf"\b({'|'.join(_CENTURIES)}) century {_PASSED}", re.IGNORECASE)
# "for the 35th year running", which is the first one and 34 more
_YEARS_RUNNING = re.compile(
    rf"\b(?:([0-9]{{1,3}})(?:st|nd|rd|th)|({_ORDINAL})) "
    r"(?:(?:consecutive|successive|straight) year|year (?:running|in a row|in succession))\b",
    re.IGNORECASE,
)
# "to celebrate 50 years since the treaty" is said of the year of the feast, "in the 50 years since" of today.
_FEAST_OF_YEARS = re.compile(r"(?<!\bthe )(?<!\bthese )(?<!\bthose )\b[0-9]{1,3} years since\b")
_YEAR = re.compile(r"\b(1[6-9][0-9]{2}|20[0-4][0-9])\b(?![-–][0-9])")
_THIS_YEAR = re.compile(
    r"\b(?:[Tt]his year,? (20[0-4][0-9])|(?:[Tt]he|[Aa]s|[Tt]his) year (20[0-4][0-9]) marks"
    r"|in (20[0-4][0-9]), this year|(?<!in )(?<!of )(20[0-4][0-9]) (?:also )?marks)\b"
)
# "in the run-up to the 60th anniversary of their ties"
FEAST_AHEAD = re.compile(
    r"\b(?:run-up to|ahead of|look\w* forward to|preparations? for|prepar(?:e|es|ing) for|anticipation of|approach\w*"
    r"|towards?) (?:the|their|its) [\w -]{0,30}(?:anniversary|jubilee|centenary|centennial)\b"
)
# "2024 will mark the 75th anniversary"
_YEAR_TO_COME = re.compile(r"20(?<!\w20)[0-4][0-9] (?:will|is to) (?:also )?(?:mark|see|be|usher)\b")
_NEXT_YEAR = re.compile(r"\b(?:[Nn]ext|coming|following) year\b")
# "marked the 75th anniversary last year", "the year before, they marked", but not "had come in May of last year"
_LAST_YEAR = re.compile(r"(?<!\bof )\b[Ll]ast year\b|\b[Tt]he (?:year before|(?:previous|preceding) year)\b")
_ERAS = frozenset("juche reiwa be b.e. b.e era".split())
_FIGURE = re.compile(r"[0-9]")
# What begins with a figure is sought much faster than what begins at the edge of a word.
_COUNTED_NUMBER = re.compile(r"([0-9](?<!\w[0-9])[0-9]{0,2})(?:st|nd|rd|th) ", re.IGNORECASE)
_SPELLED_NUMBER = re.compile(rf"\b({_ORDINAL}) ", re.IGNORECASE)
_CAUSES = frozenset(
    "founded founding established establishment establishing born birth independence independent liberated "
    "liberation proclaimed proclamation signed signing victory died death".split()
)
_IN_A_ROW = frozenset({"running", "row", "succession", "consecutive", "successive", "straight"})
_COUNTED_BY = _IN_A_ROW | {"years", "century"}
_TIES = frozenset({"relations", "ties", "relationship"})
_FEAST_OF = r"(?:founding )?(?:anniversary|birthday) of (?:the )?"
_BIRTH_OF = r"(?:founding|foundation|birth|establishment) of (?:the )?"
# "the 113th anniversary of the birth of President A"
_SOMEBODY = r"(?:\w+ ){0,3}?"
# "the 95th birthday of the party", but not of "the party's congress", nor of "the Party Congress".
_WHOLE = r"\b(?!['’-]\w)(?!(?-i: [A-Z]\w))"
# How the words of each kind of the table stand behind the number, or before that of an era.
_AFTER_NUMBER = {
    "anniversary": rf"{_FEAST_OF}WORDS",
    "founding": rf"{_FEAST_OF}(?:{_BIRTH_OF}WORDS|WORDS{_WHOLE})",
    "birth": rf"(?:birth anniversary|birthday|anniversary of the birth(?:day)?) of {_SOMEBODY}WORDS{_WHOLE}",
    "death": rf"{_FEAST_OF}(?:death|passing|demise) of {_SOMEBODY}WORDS",
    "edition": r"(?:\w+ )??WORDS",
    "era": r"\bWORDS ([0-9]{1,4})\b",
}
_SHORTEST, _LONGEST = 5, 300
# A count and a year that stand in two sentences belong together only where the count is a large one.
_LARGE = 20
# The sentences in which a text says what it is about.
_HEAD = 3
# Posts are from these years; a sum beyond them took the year of a feast for that of its cause.
_FIRST_YEAR_OF_WEB, _LAST_YEAR_OF_NEWS = 1995, 2049
# So many years behind the last that the lexicon knows may lie one that only a sum over two sentences gives.
_NEXT = 2


_KIND_OF_MARK: dict[str, Literal["edition", "era"]] = {"edition": "edition", "era": "era"}


class CountedYear(NamedTuple):
    """A year that is told by counting.

    Attributes:
        kind: `year` for that of the text, `edition` for that of a session, `day` for the day of an anniversary.
        when: the year, or the day.
        position: of the sentence that tells it.
    """

    kind: Literal["year", "edition", "day"]
    when: When
    position: int


class YearMark(NamedTuple):
    """Words by which a number before them tells a year: the 79th session of the General Assembly is that of 1945 + 79;
    those of an era hold the number themselves.
    """

    kind: Literal["anniversary", "edition", "era"]
    base: int
    pattern: re.Pattern[str]


class Anniversaries:
    """What a text counts, heard sentence by sentence."""

    def __init__(self) -> None:
        # The one anniversary that a sentence counts, for it and for the one behind it.
        self._counted: list[int] = []
        # At the head of the text, each with its sentence: what is counted, less a year for a feast of the next one, and
        # the years told.
        self._counts: set[tuple[int, int]] = set()
        self._bases: set[tuple[int, int]] = set()
        # How often each country is named at the head, and the feasts of relations that do not say of which two.
        self._named: Counter[str] = Counter()
        self._of_somebody: list[tuple[int, list[str], int]] = []

    def hear(self, sentence: ParsedSentence, text: str, position: int) -> Iterator[CountedYear]:
        """Give what a sentence counts.

        Args:
            sentence: the sentence.
            text: its words.
            position: its number, from 0.
        """
        words = sentence.tokens.lower
        feast = "anniversary" in words or "birthday" in words
        told = feast or not _COUNTED_BY.isdisjoint(words)
        at_head = position <= _HEAD
        if at_head:
            self._named.update(sentence.named)
            self._bases.update((int(match[1]), position) for match in _YEAR.finditer(text))
        feasts = _feasts(text) if feast else set()
        # For this sentence and the one behind it.
        self._counted = [*feasts, *feasts] if len(feasts) == 1 else [] if feast else self._counted[1:]
        if not told and not self._counted and _FIGURE.search(text) is None:
            return
        shift = _shift(text, words)
        counts = feasts | _passed(text, words) if told else feasts
        if at_head:
            self._counts.update((count + shift, position) for count in counts if count >= _LARGE)
        if len(counts) == 1 and "diplomatic" in words and not _TIES.isdisjoint(words):
            yield from self._of_relations(counts.pop() + shift, sentence, position)
        yield from _years(text, words, feasts, shift, position)
        yield from _feast_days(sentence, self._counted, position)

    def at_the_end(self) -> Iterator[CountedYear]:
        """Give what only the whole of the text makes plain."""
        sums = {base + count for count, n in self._counts for base, m in self._bases if n != m}
        likely = {year for year in sums if _FIRST_YEAR_OF_WEB <= year <= known_until() // 12 + _NEXT}
        if len(likely) == 1:
            # "On May 3, 1953, it was signed." Two sentences on: "To mark its 70th anniversary"
            yield CountedYear("year", When(year=likely.pop()), _HEAD)
        about = [code for code, _ in self._named.most_common()]
        for count, named, position in self._of_somebody:
            # "the 75th anniversary of relations with Hungary": with the country that the text is about
            pairs = [(one, other) for one in named or about[:1] for other in about if one != other]
            since = next((base for pair in pairs if (base := _related_since(*pair)) is not None), None)
            if since is not None:
                yield CountedYear("year", When(year=since + count), position)

    def _of_relations(self, count: int, sentence: ParsedSentence, position: int) -> Iterator[CountedYear]:
        """Give the year of an anniversary of diplomatic relations, by since when the countries named have had them."""
        named = list(dict.fromkeys(sentence.named))
        years = {base + count for pair in combinations(named, 2) if (base := _related_since(*pair)) is not None}
        if len(years) == 1:
            yield CountedYear("year", When(year=years.pop()), position)
        elif len(named) < 2:
            self._of_somebody.append((count, named, position))


def _shift(text: str, words: Collection[str]) -> int:
    """Give how far the year of a text lies from that of the feast of which it speaks: -1 for "next year marks"."""
    if _YEAR_TO_COME.search(text) is not None or FEAST_AHEAD.search(text) is not None:
        return -1
    if "year" not in words:
        return 0
    return -1 if _NEXT_YEAR.search(text) else 1 if _LAST_YEAR.search(text) else 0


def _feasts(text: str) -> set[int]:
    """Give the anniversaries that a sentence counts."""
    spelled = {_SPELLED_ORDINALS[match[1].lower()] for match in _SPELLED_ANNIVERSARY.finditer(text)}
    return {int(match[1]) for match in _ANNIVERSARY.finditer(text)} | spelled


def _passed(text: str, words: Collection[str]) -> set[int]:
    """Give the years passed that a sentence counts."""
    found: set[int] = set()
    if "years" in words:
        found |= {int(match[1] or _SPELLED[match[2].lower()]) for match in _YEARS_PASSED.finditer(text)}
    if "century" in words:
        found |= {_CENTURIES[match[1].lower()] for match in _CENTURY_PASSED.finditer(text)}
    if not _IN_A_ROW.isdisjoint(words):
        found |= {int(match[1] or _SPELLED_ORDINALS[match[2].lower()]) - 1 for match in _YEARS_RUNNING.finditer(text)}
    return found


def _years(text: str, words: Collection[str], feasts: set[int], shift: int, position: int) -> Iterator[CountedYear]:
    """Give the years that a sentence tells by counting, alone.

    Args:
        text: the sentence.
        words: its words in lower case.
        feasts: the anniversaries that it counts.
        shift: how far its feast lies from the year of the text.
        position: its number.
    """
    feast = "anniversary" in words or "birthday" in words
    if not feast and _FIGURE.search(text) is None:
        return
    if "year" in words or "marks" in words:
        for match in _THIS_YEAR.finditer(text):
            yield _year_clue(int(next(group for group in match.groups() if group)), position)
    numbers = [(int(match[1]), match.end()) for match in _COUNTED_NUMBER.finditer(text)]
    spelled = _SPELLED_NUMBER.finditer(text) if feast else ()
    counts = [*numbers, *((_SPELLED_ORDINALS[match[1].lower()], match.end()) for match in spelled)] if feast else []
    known = [mark.base + count for mark, count in _counted(text, counts, "anniversary")]
    for year in known:
        yield _year_clue(year + shift, position)
    if not known:
        yield from _with_cause(text, words, feasts, shift, position)
    for mark in _marks() if not _ERAS.isdisjoint(words) else ():
        if mark.kind == "era":
            # "Juche 114"
            for match in mark.pattern.finditer(text):
                yield _year_clue(mark.base + int(match[1]), position)
    for mark, number in _counted(text, numbers, "edition"):
        yield CountedYear("edition", When(year=mark.base + number), position)


def _with_cause(
    text: str, words: Collection[str], feasts: set[int], shift: int, position: int
) -> Iterator[CountedYear]:
    """Give the year of an anniversary whose sentence tells the year of its cause, or its own.

    One count and one year in a sentence belong together; more of either would be a guess.
    """
    bases = {int(match[1]) for match in _YEAR.finditer(text)}
    if len(bases) != 1:
        return
    passed = {int(match[1]) for match in _COUNTED_YEARS.finditer(text)} if "years" in words and not feasts else set()
    if len(feasts) == 1 and min(feasts) < _LONGEST:
        yield from _plausible(bases.pop(), min(feasts), shift, position)
    elif len(passed) == 1:
        kept = _FEAST_OF_YEARS.search(text) is not None
        yield from _plausible(bases.pop(), passed.pop(), shift if kept else 0, position)


def _feast_days(sentence: ParsedSentence, counted: list[int], position: int) -> Iterator[CountedYear]:
    """Give the day of an anniversary whose cause is told with its day: "Founded on May 3, 1930, it turned 95"."""
    days = [m.when for m in sentence.dates if is_full_day(m.when)] if counted else []
    if len(days) != 1 or sentence.words.isdisjoint(_CAUSES):
        return
    year = (days[0].year or 0) + counted[0]
    if _SHORTEST <= counted[0] < _LONGEST and _FIRST_YEAR_OF_WEB <= year <= _LAST_YEAR_OF_NEWS:
        yield _year_clue(year, position)
        if "year" not in sentence.tokens.lower:
            # Of a "year of friendship, which marks the 50th anniversary of May 3, 1975" the day itself may be to come.
            yield CountedYear("day", When(year, days[0].month, days[0].day), position)


def _plausible(base: int, count: int, shift: int, position: int) -> Iterator[CountedYear]:
    """Give the year of an anniversary; the year told is that of the cause, or of the feast itself."""
    if count < _SHORTEST:
        return
    if base + count <= _LAST_YEAR_OF_NEWS:
        yield _year_clue(base + count + shift, position)
    if base >= _FIRST_YEAR_OF_WEB:
        yield _year_clue(base + shift, position)


def _year_clue(year: int, position: int) -> CountedYear:
    return CountedYear("year", When(year=year), position)


def _counted(text: str, numbers: Iterable[tuple[int, int]], kind: str) -> list[tuple[YearMark, int]]:
    """Give the marks of a kind that stand behind the counting numbers of a sentence, each with its number.

    Args:
        text: the sentence.
        numbers: each with where its word ends.
        kind: of the marks.
    """
    return [
        (mark, number)
        for number, end in numbers
        for mark in _marks()
        if mark.kind == kind and mark.pattern.match(text, end) is not None
    ]


@cache
def _relations() -> dict[tuple[str, str], int]:
    """Load since when two countries have had diplomatic relations: the year from which they count their anniversaries.

    The table is of general knowledge; China's rows were compared in part with what its foreign ministry lists. Pairs of
    which it is doubtful from which year they count are left out.
    """
    rows = table("diplomatic_relations")
    return {(row["country_a"], row["country_b"]): int(row["year"]) for row in rows}


def _related_since(one: str, other: str) -> int | None:
    return _relations().get((one, other) if one < other else (other, one))


@cache
def _marks() -> tuple[YearMark, ...]:
    """Load the table of counted years: kind, year from which it counts, and the words after the number; for what was
    founded in that year its names.
    """
    lines = (folder("data") / "year_marks.csv").read_text(encoding="utf-8").splitlines()[1:]
    marks: list[YearMark] = []
    for line in lines:
        kind, base, words = line.split(",", 2)
        what = _AFTER_NUMBER[kind].replace("WORDS", f"(?:{words})")
        marks.append(YearMark(_KIND_OF_MARK.get(kind, "anniversary"), int(base), re.compile(what, re.IGNORECASE)))
    return tuple(marks)
