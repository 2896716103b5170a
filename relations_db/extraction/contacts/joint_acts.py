"""Recognise what people do when they are together: "A and B put their heads together", "A sought out B", "a breakfast
brought A and B together".

Such words tell of a contact only where people of two countries stand around them, and a day or place with them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from relations_db.extraction.contacts.calls import TELEPHONE
from relations_db.extraction.contacts.phrases import Phrase, phrases_of
from relations_db.extraction.contacts.slots import match
from relations_db.extraction.contacts.speech_acts import WRITTEN
from relations_db.extraction.contacts.trigger_words import Mode, Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.language.document import ParsedSentence
from relations_db.language.mentions import PersonMention

_PERSON_KINDS = frozenset({"name", "office", "honorific", "rank", "adjective", "country"})
_POINTERS = frozenset("him her them".split())
_BEFORE_PERSON = frozenset("the his her its both visiting new former then".split())
_BE = frozenset("was were been being".split())
# What may stand between two people and what they do together.
_BETWEEN = frozenset("then also both first in on , had afterwards later quickly finally".split())
# "Among those received by A was B", "in a telephone call on Monday A …", "via video link".
_OTHERS = frozenset("was were call conversation video".split())
_CALLS = frozenset({"call", "conversation"})
# Behind these somebody else may have talked.
_OF_OTHERS = frozenset("with between from to of for by among".split())
# "A meeting in Riga gave A and B the chance", "a breakfast brought A and B together".
_WALKED_WITH = 3
_BRINGING = frozenset("gave brought saw reunited united allowed enabled took".split())
_TOGETHER_NOUNS = frozenset(
    "meeting talks conversation encounter breakfast lunch luncheon dinner supper walk stroll tea coffee audience "
    "session call dialogue consultations negotiations".split()
)


@cache
def _openers() -> frozenset[str]:
    """Give the words of which a sentence with such words has one."""
    phrases = phrases_of("together").keys() | phrases_of("seek").keys()
    return frozenset(phrases) | {"included"} | words_of("joint_act") | words_of("joint_telling") | _BRINGING | _OTHERS


def find_joint_acts(sentence: ParsedSentence, taken: set[int], *, dated: bool) -> list[Trigger]:
    """Give such words of a sentence in order.

    Args:
        sentence: the sentence.
        taken: chunks that tell of a contact already.
        dated: whether the sentence is of a day that stands before it, as in a chronology.
    """
    if len(sentence.mentions) < 2 or sentence.words.isdisjoint(_openers()) or sentence.words & WRITTEN:
        return []
    found = []
    for i, lower in enumerate(sentence.lowers):
        if (
            lower in _openers()
            and (i not in taken or lower == "brought")
            and (trigger := _at(sentence, i, dated=dated)) is not None
        ):
            found.append(trigger)
    return found


def _at(sentence: ParsedSentence, i: int, *, dated: bool) -> Trigger | None:
    lowers = sentence.lowers
    lower = lowers[i]
    if i == 0 or lower in {"was", "were", "included"}:
        inverted = _inverted(sentence, i)
        if inverted is not None or i == 0 or lower not in _openers():
            return inverted
    if lower in {"call", "conversation", "video"} and (talk := _on_the_line(sentence, i)) is not None:
        return talk
    end = i + 1 + (lower == "brought" and lowers[i + 1 : i + 2] == ["together"])
    if lower in _BRINGING and (noun := _noun_before(sentence, i)) is not None and _person_at(sentence, end):
        dated = any(c.kind == "date" for c in sentence.chunks[noun:i])
        return Trigger(noun if dated else i, end, "between", "in_person", "bring together", i)
    if lowers[i + 1 : i + 2] == ["to"] and not words_of("base_verb").isdisjoint(lowers[i + 2 : i + 3]):
        # "promised to sit down with each other": what they have yet to do.
        return None
    phrases = phrases_of("together").get(lower)
    if phrases is not None and (sentence.kinds & {"date"} or _the_two(sentence, i)) and pair_before(sentence, i):
        stands = next((m for phrase in phrases if (m := match(sentence, i, phrase)) is not None), None)
        if stands is not None:
            return Trigger(i, stands.end, "active", "in_person", "do together", i, needs_partner=False, weak=True)
    visiting = "visiting" in lowers[i + 1 : i + 4] and (dated or "date" in sentence.kinds)
    if not visiting and not _placed_and_dated(sentence, i, dated=dated):
        return None
    sought = phrases_of("seek").get(lower, ())
    for phrase in sought:
        if (stands := match(sentence, i, phrase)) is not None and stands.one is not None:
            return Trigger(i, stands.one, "receive", "in_person", "seek out", i, weak=True)
    if lower in words_of("joint_telling"):
        if lowers[i + 1 : i + 2] == ["by"] and lowers[i - 1] in _BE and _person_at(sentence, i + 2):
            return Trigger(i, i + 2, "passive", "in_person", "told by", i, weak=True)
        # "briefed a visiting delegation of the party headed by A"
        band = visiting and not {"delegation", "mission"}.isdisjoint(lowers[i + 2 : i + 6])
        if lowers[i - 1] not in _BE and (band or _person_at(sentence, i + 1)):
            return Trigger(i, i + 1, "receive", "in_person", "tell", i, weak=True)
        return None
    # "A walked with B", and "A and B walked".
    alone = lower in words_of("joint_act") or (sought and all(map(_is_with, sought)))
    if phrases is not None or not alone or not pair_before(sentence, i):
        return None
    return Trigger(i, i + 1, "active", "in_person", "do together", i, needs_partner=False, weak=True)


def _inverted(sentence: ParsedSentence, i: int) -> Trigger | None:
    """Read "among those received by A was B", "the guest of A in Riga was B": who came is named last."""
    lowers = sentence.lowers
    host = next((m for m in reversed(sentence.mentions) if m.last <= i), None)
    if i == 0 or host is None or i + 1 not in sentence.at or not any(c.kind == "date" for c in sentence.chunks):
        return None
    openings = (match(sentence, 0, phrase) for phrase in phrases_of("guest_last").get(lowers[0], ()))
    opens = any(opening is not None and opening.end == host.first for opening in openings)
    # "The first leader to be received by A was B."
    opens = opens or lowers[host.first - 2 : host.first] == ["received", "by"]
    return Trigger(0, host.first, "inverted", "in_person", "receive", i) if opens else None


def _on_the_line(sentence: ParsedSentence, i: int) -> Trigger | None:
    """Read "in a telephone call on Monday, A …", "via video link A and B …", "heard it in a call from B"."""
    lowers = sentence.lowers
    # "She was asked early: in a telephone call on Monday B told her so"
    head = next((k + 1 for k in range(i - 1, max(0, i - 6), -1) if lowers[k] in {":", ";"}), 0)
    fronted = i - head < 5 and lowers[head] in {"in", "during", "via", "by", "over"}
    fronted = fronted and not any(head <= m.first < i for m in sentence.mentions)
    if lowers[i] == "video":
        last = i + 2
        return Trigger(head, last, "by_phone", "video", "by telephone", i, weak=True) if fronted else None
    aside = _aside_around(lowers, i)
    if aside is not None and not any(aside[0] < m.first < aside[1] for m in sentence.mentions):
        # "A, in a telephone call on Monday, congratulated B"
        mode: Mode = "video" if "video" in lowers[aside[0] : i] else "phone"
        return Trigger(*aside, "by_phone", mode, "by telephone", aside[0], weak=True)
    if (begin := _behind_two(sentence, i)) is not None:
        # "A and B agreed in a telephone call on Monday", "A assured B of it in a phone conversation"
        return Trigger(begin, i + 1, "by_phone", "phone", "by telephone", begin, weak=True)
    sort = set(lowers[max(0, i - 3) : i])
    if lowers[i] == "conversation" and sort.isdisjoint(TELEPHONE):
        return None
    if lowers[i + 1 : i + 2] == ["from"] and "in" in lowers[max(0, i - 4) : i] and _person_at(sentence, i + 2):
        return Trigger(i, i + 2, "passive", "phone", "phone call from", i - 1)
    if (
        not fronted
        or not sort & {"a", "the", "phone", "telephone"}
        or lowers[i + 1 : i + 2] in (["for"], ["to"], ["on", "the"])
    ):
        return None
    return Trigger(head, i + 1, "by_phone", "video" if "video" in sort else "phone", "by telephone", head, weak=True)


def _behind_two(sentence: ParsedSentence, i: int) -> int | None:
    """Give where "in a telephone call" begins, if two people stand before it, and nobody else is told to have talked
    in it.
    """
    lowers = sentence.lowers
    begin = i - 3
    opens = begin > 0 and lowers[begin] in {"in", "during"} and lowers[begin + 1] == "a"
    if lowers[i] not in _CALLS or lowers[i - 1] not in TELEPHONE or not opens:
        return None
    named = [m for m in sentence.mentions if m.last <= begin and m.name is not None]
    return begin if len(named) > 1 and _OF_OTHERS.isdisjoint(lowers[i + 1 : i + 2]) else None


def _aside_around(lowers: Sequence[str], i: int) -> tuple[int, int] | None:
    """Give where ", in a telephone call on Monday," begins and ends around its noun."""
    begin = next((k for k in range(i - 1, max(0, i - 6), -1) if lowers[k] == ","), None)
    end = next((k for k in range(i + 1, min(len(lowers), i + 8)) if lowers[k] == ","), None)
    if begin is None or end is None or lowers[begin + 1] not in {"in", "during"}:
        return None
    return (begin, end + 1) if {"phone", "telephone", "video"} & set(lowers[begin:i]) else None


def _the_two(sentence: ParsedSentence, i: int) -> bool:
    before = [m for m in sentence.mentions if m.last <= i]
    return bool(before) and before[-1].anaphor in {"two", "they"}


def _noun_before(sentence: ParsedSentence, i: int) -> int | None:
    """Give the noun of a contact of which the verb at a chunk is told: "a breakfast in Riga on 3 May", "the talks,
    which".
    """
    chunks, lowers = sentence.chunks, sentence.lowers
    k = i - 1
    while k >= 0 and i - k < 10:
        if lowers[k] in _TOGETHER_NOUNS:
            return k
        passed = chunks[k].kind in {"date", "place"} or lowers[k] in {"in", "on", "at", "which", "that", ",", "through"}
        if not passed:
            return None
        k -= 1
    return None


def _placed_and_dated(sentence: ParsedSentence, i: int, *, dated: bool) -> bool:
    """Tell whether the clause around a chunk says where and when."""
    clause = range(max(0, i - 16), min(i + 16, len(sentence.chunks)))
    chunks, lowers = sentence.chunks, sentence.lowers
    where = any(
        lowers[k] in {"here", "there"}
        or (chunks[k].kind in {"place", "name"} and k and lowers[k - 1] in {"in", "at", "near"})
        for k in clause
    )
    return where and (dated or any(chunks[k].kind == "date" for k in clause))


def _is_with(phrase: Phrase) -> bool:
    """Tell whether a phrase is "walked with ONE", so that two may have walked."""
    return len(phrase) == _WALKED_WITH and "with" in phrase[1]


def pair_before(sentence: ParsedSentence, i: int) -> bool:
    """Tell whether two people joined by "and", or "the two", "they", stand right before a verb."""
    lowers = sentence.lowers
    before = [m for m in sentence.mentions if m.last <= i]
    if not before or any(
        lowers[k] not in _BETWEEN and sentence.chunks[k].kind not in {"date", "place"}
        for k in range(before[-1].last, i)
    ):
        return False
    if before[-1].anaphor in {"two", "they"}:
        return True
    return any(_joined(sentence, one, other) for one, other in pairwise(before[-3:]))


def _joined(sentence: ParsedSentence, one: PersonMention, other: PersonMention) -> bool:
    between = sentence.lowers[one.last : other.first]
    return "and" in between and len(between) < 4


def _person_at(sentence: ParsedSentence, k: int) -> bool:
    chunks, lowers = sentence.chunks, sentence.lowers
    while k < len(chunks) and lowers[k] in _BEFORE_PERSON:
        k += 1
    if k < len(chunks) and chunks[k].kind == "country" and not any(m.first <= k < m.last for m in sentence.mentions):
        # "visited Peru" is no visit to anybody.
        return False
    return k < len(chunks) and (chunks[k].kind in _PERSON_KINDS or lowers[k] in _POINTERS)
