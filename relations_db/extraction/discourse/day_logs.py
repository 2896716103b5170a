"""Recognise what is written by the clock: the log of somebody's day, whose entries leave out who did it, "9:32 a.m.
Meets A. 3 p.m. Talks with B.", and the live report, in which "today" is the day that heads its entries.
"""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.language.coreference import Cast
from relations_db.language.document import ParsedSentence
from relations_db.language.person import Person

# What a leader does all day, as an entry begins with it.
_DOINGS = frozenset(
    "arrives attends calls chairs checks confers converses delivers departs dines enters gives hears hosts "
    "holds joins leaves lunches makes meets opens pays phones presides receives returns sees sits speaks stays takes "
    "talks telephones travels tours visits welcomes".split()
)
_HALVES = frozenset({"a.m.", "p.m.", "am", "pm", "a.m", "p.m", "hrs", "hours"})
# The clock's words before what was done: "9", ":", "32", "a.m.", ",".
_LONGEST_CLOCK = 5
# So many entries that name nobody before their verb make a log.
_ENTRIES = 3


def behind_clock(sentence: ParsedSentence) -> int:
    """Give the chunk behind the time of day that opens a sentence, 0 where none does."""
    lowers = sentence.lowers
    if not lowers[0][:1].isdigit() or sentence.chunks[0].kind == "date":
        return 0
    k = 1
    while k < min(len(lowers), _LONGEST_CLOCK) and (lowers[k].isdigit() or lowers[k] in {":", "."}):
        k += 1
    half = lowers[k : k + 1]
    in_half = bool(half) and half[0] in _HALVES
    if not (in_half or ":" in lowers[:k]):
        return 0
    k += in_half
    return k + (lowers[k : k + 1] in ([","], ["-"], ["–"], ["—"], [":"]))


def is_entry_of(sentence: ParsedSentence, begins: int) -> bool:
    """Tell whether a sentence says from a chunk on what somebody did who is not named: "Receives A"."""
    return begins < len(sentence.lowers) and sentence.lowers[begins] in _DOINGS


def is_live(sentences: Sequence[ParsedSentence]) -> bool:
    """Tell whether an article is a report by the clock: several of its lines open with a time of day."""
    timed = {s.line for s in sentences if s.lowers[0][:1].isdigit() and behind_clock(s)}
    opening = {s.line: s for s in reversed(sentences)}
    return sum(behind_clock(opening[line]) > 0 for line in timed) >= _ENTRIES


def keeper_of_log(sentences: Sequence[ParsedSentence], cast: Cast) -> Person | None:
    """Give the one whose day an article logs, named before the first of its entries; None where it is no log."""
    entries = [n for n, s in enumerate(sentences) if s.lowers[0][:1].isdigit() and is_entry_of(s, behind_clock(s))]
    if len(entries) < _ENTRIES:
        return None
    first = sentences[entries[0]]
    named = (cast.person(m) for s in sentences[: entries[0]] if s.line < first.line for m in s.mentions if m.name)
    return next((person for person in named if person is not None), None)
