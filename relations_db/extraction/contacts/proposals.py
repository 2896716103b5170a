"""Tell whether a contact is only what somebody proposed, or wished of another."""

from __future__ import annotations

from relations_db.extraction.contacts.noun_phrases import NounPhrases
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.language.mentions import PersonMention

# How people stand around a noun of contact.
NOUN_FRAMES = ("with", "between", "bare_noun", "session", "call_by", "joint")
# What may stand between the people of a noun and its verb.
_BESIDE = frozenset("on in for at had has have ,".split())
# So far behind "was" the participle stands, and before a noun the "to" of its infinitive.
_TO_PARTICIPLE, _TO_INFINITIVE = 4, 5
_LIKING = frozenset("liked like loved love liking hated dreaded wanted expects expected".split())


def is_only_proposed(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether a noun is what was proposed, and no more: "Talks between A and B were mooted for May"."""
    sentence = syntax.sentence
    if trigger.frame not in {"with", "between", "session"} or words_of("proposed").isdisjoint(sentence.words):
        return False
    end = max((m.last for m in sentence.mentions if m.first == trigger.last or _joined(syntax, trigger, m)), default=0)
    k = end or trigger.last
    while k < len(sentence.chunks) and (sentence.chunks[k].kind in {"date", "place"} or sentence.lowers[k] in _BESIDE):
        k += 1
    passive = sentence.lowers[k : k + 1] in (["was"], ["were"], ["is"], ["been"])
    return passive and not words_of("proposed").isdisjoint(sentence.lowers[k + 1 : k + _TO_PARTICIPLE])


def _joined(syntax: Syntax, trigger: Trigger, mention: PersonMention) -> bool:
    """Tell whether somebody is one of those who follow the words of a contact without a verb between."""
    sentence = syntax.sentence
    between = range(trigger.last, mention.first)
    return mention.first > trigger.last and all(
        syntax.covering(k) is not None or sentence.lowers[k] in {"and", ",", "with", "the", "both"} for k in between
    )


def is_wished_of_another(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether a contact is what somebody wanted another to do: "would have liked him to join a call with X"."""
    sentence, lowers = syntax.sentence, syntax.sentence.lowers
    begin = NounPhrases(sentence).begin_of(trigger.first) if trigger.frame in NOUN_FRAMES else trigger.verb
    to = next((k for k in range(begin - 1, max(0, begin - _TO_INFINITIVE), -1) if lowers[k] == "to"), None)
    doer = next((m for m in sentence.mentions if m.last == to), None) if to is not None else None
    if doer is None:
        return False
    verb = doer.first - 1 - (lowers[doer.first - 1] in {"the", "his", "her", "its"})
    return verb > 0 and (lowers[verb] in _LIKING or lowers[verb] in words_of("wish") | words_of("undone"))
