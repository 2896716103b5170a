"""Tell whether a sentence says where the words of the sentence before it were said: "She made the remarks in talks"."""

from __future__ import annotations

from relations_db.language.dates import is_day
from relations_db.language.document import ParsedSentence

_WORDS = frozenset("remarks remark comments comment statement statements".split())
_POINTING = frozenset("the these those this his her".split())
# So near the beginning it is told that they were made.
_OPENING = 12


def says_where_said(sentence: ParsedSentence) -> bool:
    """Tell whether words said before were said at what a sentence tells, on the day told for them and no other."""
    if "made" not in sentence.words or _WORDS.isdisjoint(sentence.words):
        return False
    made = sentence.lowers.index("made")
    behind = sentence.lowers[made + 1 : made + 3]
    points = len(behind) > 1 and behind[0] in _POINTING and behind[1] in _WORDS
    return points and made < _OPENING and not any(is_day(date.when) for date in sentence.dates)
