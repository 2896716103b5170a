"""Recognise what is written by the clock or the calendar: the log of somebody's day or days, whose entries leave out
who did it, "9:32 a.m. Meets A. 3 p.m. Talks with B.", "10 May — Talks with A", and the live report, in which "today" is
the day that heads its entries.
"""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.discourse.entry_heads import heads_entry
from relations_db.language.coreference import Cast
from relations_db.language.document import ParsedSentence
from relations_db.language.mentions import PersonMention
from relations_db.language.person import Person

# What a leader does all day, as an entry begins with it.
_DOINGS = frozenset(
    "arrives attends calls chairs checks confers converses delivers departs dines enters gives hears hosts "
    "holds joins leaves lunches makes meets opens pays phones presides receives returns sees sits speaks stays takes "
    "talks telephones travels tours visits welcomes".split()
)
_HALVES = frozenset({"a.m.", "p.m.", "am", "pm", "a.m", "p.m", "hrs", "hours"})
# What somebody does who is not named, "Courtesy call on A", and what may stand before it there.
_DEEDS = frozenset("talks meeting conversation consultations call bilateral audience message letter".split())
_BEFORE_DEEDS = frozenset("official bilateral courtesy farewell telephone phone video private working a the".split())
_BEHIND_DEEDS = frozenset({"with", "on", "to", "from", "of"})
# What else is on a day: "Welcome at the palace, call on A".
_EVENTS = frozenset("welcome arrival breakfast ceremony lecture lunch visit wreath wreath-laying".split())
_COMING_OF = frozenset("a the state official working private visit arrival stay of".split())
_NEXT_DEED = frozenset({"and", ",", ":", ";"})
_HEADING = frozenset({"date", "place", "country", "mark"})
_IN_HEADING = frozenset({"on", "in", "at"})
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
    """Give the one whose day or days an article logs, named before the first of its entries or at its head; None where
    it is no log.
    """
    entries = [n for n, s in enumerate(sentences) if s.lowers[0][:1].isdigit() and is_entry_of(s, behind_clock(s))]
    if len(entries) < _ENTRIES:
        return _keeper_of_diary(sentences, cast)
    first = sentences[entries[0]]
    named = (cast.person(m) for s in sentences[: entries[0]] if s.line < first.line for m in s.mentions if m.name)
    return next((person for person in named if person is not None), None)


def _keeper_of_diary(sentences: Sequence[ParsedSentence], cast: Cast) -> Person | None:
    """Give the one whose engagements a list headed by days tells, without naming him again: who is named first, before
    what the entries leave out.
    """
    days = {s.line for s in sentences if s.entry is not None or heads_entry(s)}
    if len(days) < _ENTRIES:
        return None
    keeper: Person | None = None
    entries, told_of = 0, -1
    for sentence in sentences:
        opens = next((m for m in sentence.mentions if m.name is not None and _opens(sentence, m)), None)
        person = cast.person(opens) if opens is not None else None
        keeper = keeper or person
        if person is not None and person is not keeper:
            # "3 May. A comes to Lima. Talks with B.": A's.
            told_of = sentence.line
        if keeper is not None and sentence.line in days and sentence.line != told_of:
            entries += is_elided(sentence)
    return keeper if keeper is not None and keeper.leads and entries >= _ENTRIES else None


def _opens(sentence: ParsedSentence, mention: PersonMention) -> bool:
    """Tell whether a sentence opens with somebody, behind its day, or with his coming: "State visit of A"."""
    return all(c.kind in _HEADING or c.lower in _COMING_OF for c in sentence.chunks[: mention.first])


def is_elided(sentence: ParsedSentence) -> bool:
    """Tell whether a sentence says what somebody did who is not named: "In Oslo, courtesy call on A"."""
    return elided_at(sentence) is not None


def elided_at(sentence: ParsedSentence) -> int | None:
    """Give the chunk at which a sentence says what somebody did who is not named, behind its day, its town and what
    else was on that day: "In Oslo, courtesy call on A", "Welcome at the palace and talks with A"; None where it names
    him, or says no such thing.
    """
    chunks, k = sentence.chunks, 0
    while k < len(chunks) and (chunks[k].kind in _HEADING or chunks[k].lower in _IN_HEADING):
        k += 1
    if is_entry_of(sentence, k) or _is_deed(sentence, k):
        return k
    opening = sentence.lowers[k : k + 2]
    if _EVENTS.isdisjoint(opening):
        return None
    named = next((m.first for m in sentence.mentions if m.name is not None), 0)
    behind = (j + 1 for j in range(k, named) if sentence.lowers[j] in _NEXT_DEED)
    return next((j for j in behind if _is_deed(sentence, j)), None)


def _is_deed(sentence: ParsedSentence, k: int) -> bool:
    """Tell whether a noun for what somebody does with another stands at a chunk: "official talks with"."""
    lowers = sentence.lowers
    while k + 1 < len(lowers) and lowers[k] in _BEFORE_DEEDS and lowers[k + 1] not in _BEHIND_DEEDS:
        k += 1
    return k + 1 < len(lowers) and lowers[k] in _DEEDS and lowers[k + 1] in _BEHIND_DEEDS
