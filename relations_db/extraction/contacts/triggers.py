"""Find the words that tell of a contact in a sentence: "met with", "held talks", "was received by", "their talks"."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from relations_db.extraction.contacts.sessions import Sessions
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.verb_triggers import BY_WHICH
from relations_db.extraction.contacts.words import words_of
from relations_db.language.document import ParsedSentence

_POINTERS = frozenset("national guest visitor guests visitors dignitary each".split())


class _Reader(Sessions):
    """Try the rules at the chunks of one sentence: each gives a trigger that begins at a chunk, or None."""

    # Of the class: those of each reader would keep it from being freed with its last use.
    RULES: ClassVar[tuple[Callable[[Sessions, int, str], Trigger | None], ...]] = (
        Sessions._mechanism_met, Sessions._earlier_one, Sessions._meet, Sessions._chaired_by, Sessions._call_from,
        Sessions._next_guests, Sessions._received_by, Sessions._talk, Sessions._person, Sessions._sit_down,
        Sessions._call, Sessions._reception, Sessions._receive, Sessions._audience, Sessions._light_verb,
        Sessions._gone_to_session, Sessions._held_by_both, Sessions._of_two_nations, Sessions._noun, Sessions._session,
    )  # fmt: skip

    def at(self, i: int) -> Trigger | None:
        """Give the trigger that begins at a chunk: the first rule that fits wins."""
        word = self.chunks[i].lower
        for rule in self.RULES:
            trigger = rule(self, i, word)
            if trigger is not None:
                return trigger
        return None


def find_triggers(sentence: ParsedSentence) -> list[Trigger]:
    """Give the triggers of a sentence in order; none overlaps another."""
    openers = words_of("trigger")
    found: list[Trigger] = []
    if openers.isdisjoint(sentence.words) and BY_WHICH.isdisjoint(sentence.words):
        return found
    pointed = {
        m.first: m.last for m in sentence.mentions if m.anaphor in _POINTERS or (m.anaphor or "").endswith("host")
    }
    reader = _Reader(sentence.chunks, pointed)
    after = 0
    for i, lower in enumerate(sentence.lowers):
        if lower not in openers or i < after or reader.chunks[i].kind not in ("word", "title_word", "office", "body"):
            continue
        trigger = reader.at(i)
        if trigger is not None:
            found.append(trigger)
            after = trigger.last
    if (phoned := reader.by_phone()) is not None and all(reader.parted(t, phoned) for t in found if t.mode == "phone"):
        found.append(phoned)
    return found
