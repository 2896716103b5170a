"""Find the words that tell of a contact in a sentence: "met with", "held talks", "was received by", "their talks"."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from relations_db.extraction.contacts.calls import BY_WHICH
from relations_db.extraction.contacts.sessions import Sessions
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.receptions import RECEPTION_HOSTING
from relations_db.language.document import ParsedSentence

# What opens the next of a row, in no class of words that open a telling.
NEXT_ONES = frozenset("second third fourth fifth".split())
_POINTERS = frozenset("national guest visitor guests visitors dignitary each".split())


class _Rule(NamedTuple):
    """One way to tell of a contact.

    Attributes:
        read: gives the trigger that begins at a chunk, or None.
        words: the words it may begin at, with those of the classes.
        classes: classes of `words_of`; with neither it may begin anywhere.
    """

    read: Callable[[Sessions, int, str], Trigger | None]
    words: str = ""
    classes: tuple[str, ...] = ()

    def opens_at(self, word: str) -> bool:
        """Tell whether it may begin at a word."""
        anywhere = not self.words and not self.classes
        return anywhere or word in self.words.split() or any(word in words_of(name) for name in self.classes)


# The first that fits wins.
_RULES = (
    _Rule(Sessions._mechanism_met, "held met convened meets gathered sat"),
    _Rule(Sessions._earlier_one, "held convened took"),
    _Rule(Sessions._next_one, " ".join(NEXT_ONES)),
    _Rule(Sessions._earlier_beside, "one round session summit meeting edition gathering encounter consultations talks"),
    _Rule(Sessions._meet, classes=("meet",)),
    _Rule(Sessions._chaired_by, "chairmanship presided chaired hosted led headed conducted"),
    _Rule(Sessions._call_from, "received receives had took got fielded made placed"),
    _Rule(Sessions._next_guests, "received callers visitors guests"),
    _Rule(Sessions._received_by, "received welcomed hosted entertained lunched dined seen invited"),
    _Rule(Sessions._talk, classes=("talk",)),
    _Rule(Sessions._person),
    _Rule(Sessions._sit_down, "sat sits sit sitting"),
    _Rule(Sessions._call, "called calls calling call paid pays paying pay made had has have"),
    _Rule(Sessions._reception, " ".join((*RECEPTION_HOSTING, "reception"))),
    _Rule(Sessions._receive, "host", ("receive",)),
    _Rule(Sessions._audience, "granted given gave"),
    _Rule(Sessions._light_verb, "co", ("light",)),
    _Rule(Sessions._gone_to_session, "session round consultations dialogue", ("mechanism_noun",)),
    _Rule(Sessions._held_by_both, classes=("head",)),
    _Rule(Sessions._of_two_nations, classes=("head",)),
    _Rule(Sessions._noun, classes=("head",)),
    _Rule(Sessions._session, classes=("session_noun",)),
)


@cache
def _rules_at(word: str) -> tuple[_Rule, ...]:
    """Give the rules that may begin at a word, one of those with which a telling may."""
    return tuple(rule for rule in _RULES if rule.opens_at(word))


@cache
def _openers() -> frozenset[str]:
    """Give the words with which a telling may begin."""
    return words_of("trigger") | NEXT_ONES


class _Reader(Sessions):
    """Try the rules at the chunks of one sentence."""

    def at(self, i: int) -> Trigger | None:
        """Give the trigger that begins at a chunk."""
        word = self.chunks[i].lower
        for rule in _rules_at(word):
            trigger = rule.read(self, i, word)
            if trigger is not None:
                return trigger
        return None


def find_triggers(sentence: ParsedSentence) -> list[Trigger]:
    """Give the triggers of a sentence in order; none overlaps another."""
    openers = _openers()
    found: list[Trigger] = []
    if openers.isdisjoint(sentence.words) and BY_WHICH.isdisjoint(sentence.words):
        return found
    pointed = {
        m.first: m.last for m in sentence.mentions if m.anaphor in _POINTERS or (m.anaphor or "").endswith("host")
    }
    reader = _Reader(sentence, pointed)
    after = 0
    for i, lower in enumerate(sentence.lowers):
        if lower not in openers or i < after or reader.chunks[i].kind not in {"word", "title_word", "office", "body"}:
            continue
        trigger = reader.at(i)
        if trigger is not None:
            found.append(trigger)
            after = trigger.last
    phoned = reader.by_phone() if not BY_WHICH.isdisjoint(sentence.words) else None
    if phoned is not None and all(reader.parted(t, phoned) for t in found if t.mode == "phone"):
        found.append(phoned)
    return found
