"""Read how long before or after another thing something happened: "two days after he had met A", "nine days after her
election, she received B".
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from relations_db.extraction.discourse.tenses import clause_of
from relations_db.language.date_words import COUNTS
from relations_db.language.dates import When
from relations_db.language.document import ParsedSentence
from relations_db.language.relative_dates import unit_shift

_UNITS = frozenset("day days week weeks month months year years".split())
_SIDES = {"after": 1, "before": -1}
# "the evening before the forum", "the morning after it"
_NEXT_TO = {"before": frozenset({"evening", "night"}), "after": frozenset({"morning"})}
_LENGTHS = _UNITS.union(*_NEXT_TO.values())
# What a clause counts from is what the story has come to, where it only points there: "after she had been elected",
# "after the talks".
_POINTING = frozenset("he she they it".split())
_LINKS = frozenset("that when who whom which where and but as if because".split())
_DETERMINERS = frozenset("the this these that those his her their".split())
OCCASIONS = frozenset(
    "talks meeting visit stay summit conference call conversation trip election inauguration ceremony funeral "
    "dinner lunch session signing reception concert parade opening banquet forum congress assembly expo fair games "
    "vote referendum coronation wedding launch consultations dialogue".split()
)
# Those that are over on the day on which they begin, and of which there is but one in a story.
_OF_ONE_DAY = frozenset("parade ceremony concert funeral inauguration coronation wedding opening launch".split())
# What may stand before a count: "less than a month after".
_HEDGES = frozenset(
    "less more than just only nearly barely almost about some exactly over not even hardly coming".split()
)
# Who did the same, on the day told: "two days after his Peruvian colleague".
_LIKES_OF_HIM = frozenset("colleague counterpart".split())
# Behind these nobody knows the day: "more than a month after".
_INEXACT = frozenset("less more than nearly barely almost about some over hardly".split())
_ON_ITS_DAY = frozenset("after following before during at".split())
_REACH = 4
_LONG = 4


@dataclass(frozen=True, slots=True)
class Measure:
    """A clause that says how long before or after what it tells the rest of its sentence happened.

    Attributes:
        opens: the chunk of its number, or unit.
        at: the chunk of "after" or "before".
        closes: the chunk behind it.
        shift: how long, from what the clause tells to the rest; None where it is not counted.
        points: whether the clause points to what was told before.
        occasion: the noun of what it points to: "two days after the forum".
    """

    opens: int
    at: int
    closes: int
    shift: When | None
    points: bool
    occasion: str | None = None

    def tells(self, k: int) -> bool:
        """Tell whether a chunk stands in what the rest is counted from."""
        return self.at < k < self.closes


def measures_of(sentence: ParsedSentence) -> list[Measure]:
    """Give the clauses of a sentence that measure the rest of it; what is a date as a whole is none of them."""
    if _LENGTHS.isdisjoint(sentence.words) or sentence.words.isdisjoint(_SIDES):
        return []
    found: list[Measure] = []
    lowers = sentence.lowers
    for k in range(1, len(lowers) - 1):
        if lowers[k] not in _SIDES or not (lowers[k - 1] in _UNITS or _is_of_next_day(lowers, k)):
            continue
        opens = k - 1
        count = _count(lowers[k - 2]) if k > 1 else 0
        opens -= bool(count)
        unit = lowers[k - 1].removesuffix("s") if lowers[k - 1] in _UNITS else "day"
        inexact = opens > 0 and lowers[opens - 1] in _INEXACT
        shift = unit_shift(unit, count * _SIDES[lowers[k]]) if count and not inexact else None
        begins = next((j for j in range(opens, 0, -1) if lowers[j - 1] not in _HEDGES), 0)
        leads = begins == 0 or lowers[begins - 1] in {";", ",", "but", "and"}
        # "came two months after taking office, to meet A": the office is what it is counted from.
        ends = (",", ";", ":") if leads or lowers[k + 1].endswith("ing") else (";", ":")
        closes = next((j for j in range(k + 1, len(lowers)) if lowers[j] in ends), len(lowers))
        if begins == 0 and lowers[k + 1] in _POINTING:
            # "Three days after she was elected she flew to Lima": with no comma between.
            again = (j for j in range(k + 3, closes) if lowers[j] == lowers[k + 1] and lowers[j - 1] not in _LINKS)
            closes = next(again, closes)
        noun = _thing(lowers, k + 1)
        if leads and noun is not None and closes == len(lowers):
            # "A week after the Lima talks he flew home."
            closes = noun + 1
        occasion = lowers[noun] if noun is not None else None
        alike = lowers[k + 1] in _DETERMINERS and not _LIKES_OF_HIM.isdisjoint(lowers[k + 2 : k + 1 + _REACH])
        points = lowers[k + 1] in _POINTING or noun is not None or alike
        found.append(Measure(opens, k, closes, shift, points, occasion))
    return found


def _is_of_next_day(lowers: list[str], k: int) -> bool:
    """Tell whether "after" or "before" at a chunk counts to the next day or the last: "the evening before the forum",
    but not "in the evening before the dinner".
    """
    night = k > 1 and lowers[k - 1] in _NEXT_TO[lowers[k]] and lowers[k - 2] == "the"
    return night and (k == 2 or lowers[k - 3] not in {"in", "during"})


def is_before_told(sentence: ParsedSentence) -> bool:
    """Tell whether what had been was just before what has been told, on its day: "Before the dinner she had met A",
    "They had spoken before the ceremony", "Earlier he had met A", "He had earlier met A", "They had talked beforehand";
    a day in a clause about something in it is not that of what had been.
    """
    lowers = sentence.lowers
    days = (k for k, chunk in enumerate(sentence.chunks) if chunk.when is not None) if sentence.dates else ()
    if any(clause_of(sentence, k).head is None for k in days):
        return False
    if "earlier" in sentence.words and _had_earlier(lowers):
        return True
    if lowers[:1] == ["earlier"] or "beforehand" in lowers or (lowers[0] == "before" and lowers[1] in _DETERMINERS):
        return True
    ahead = (k + 1 + (lower == "prior") for k, lower in enumerate(lowers[:-2]) if lower in {"before", "prior"})
    return any(_thing(lowers, k) is not None for k in ahead)


def _had_earlier(lowers: list[str]) -> bool:
    """Tell whether somebody "had earlier" done something."""
    return any(one == "had" and other == "earlier" for one, other in pairwise(lowers))


def _count(word: str) -> int:
    """Give a number of days, weeks, months or years; "the day after" is one day after."""
    return 1 if word == "the" else int(word) if word.isdecimal() and len(word) < _LONG else COUNTS.get(word, 0)


def occasion_behind(lowers: list[str], k: int) -> str | None:
    """Give the noun of what "the eve" at a chunk is the eve of: "the eve of the forum"."""
    noun = _thing(lowers, k + 2) if lowers[k + 1 : k + 2] == ["of"] and k + 2 < len(lowers) else None
    return lowers[noun] if noun is not None else None


def leading_occasion(sentence: ParsedSentence) -> str | None:
    """Give the noun of what a sentence tells itself to be of the day of: "After the parade they talked"."""
    if sentence.words.isdisjoint(_OF_ONE_DAY) or sentence.lowers[0] not in _ON_ITS_DAY:
        return None
    noun = _thing(sentence.lowers, 1)
    return sentence.lowers[noun] if noun is not None and sentence.lowers[noun] in _OF_ONE_DAY else None


def _thing(lowers: list[str], k: int) -> int | None:
    """Give the noun of "the talks", "their Lima meeting"."""
    if lowers[k] not in _DETERMINERS:
        return None
    return next((j for j in range(k + 1, min(k + _REACH, len(lowers))) if lowers[j] in OCCASIONS), None)
