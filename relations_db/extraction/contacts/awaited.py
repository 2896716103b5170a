"""Tell what is still to come, or comes ever again: "when he next meets X", "whenever they meet"."""

from __future__ import annotations

from relations_db.extraction.contacts.proposals import NOUN_FRAMES
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.language.verbs import is_past

_WHENEVER = frozenset({"when", "whenever"})
_IF_AND = (["if", "and"], ["as", "and"])


def is_awaited(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether a clause is of what is still to come or comes ever again: "when he next meets X", "whenever they
    meet", "if and when she sees X".
    """
    lowers, verb = syntax.sentence.lowers, trigger.verb
    if _WHENEVER.isdisjoint(syntax.sentence.words) or trigger.frame in NOUN_FRAMES or is_past(lowers[verb]):
        return False
    adverb = lowers[verb - 1] == "next"
    subject = syntax.covering(verb - 1 - adverb)
    if subject is None or subject.first == 0:
        return False
    opens = subject.first - 1
    if lowers[opens] != "when":
        return lowers[opens] == "whenever"
    again = adverb or lowers[verb + 1 : verb + 2] == ["next"] or lowers[trigger.last : trigger.last + 1] == ["next"]
    return again or lowers[max(0, opens - 2) : opens] in _IF_AND
