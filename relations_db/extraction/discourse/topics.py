"""Tell the days and places of gatherings that people only speak of: "discussed preparations for the summit in Oslo"."""

from __future__ import annotations

from relations_db.language.document import ParsedSentence
from relations_db.language.verbs import is_past

_GATHERINGS = frozenset("summit conference forum ministerial congress assembly session expo olympics games".split())
_SPEAKING = frozenset("discussed discuss discussing reviewed review reviewing previewed preparing prepare".split())
# "views on", "focused on"; "preparations for"; "the outcome of"
_ABOUT = {
    "on": frozenset("views focused focussed ideas opinions centred centered dwelt touched information".split()),
    "about": frozenset("talked spoke talk views information".split()),
    "regarding": frozenset("views".split()),
    "for": frozenset(
        "preparations preparation agenda plans arrangements programme readiness expectations priorities".split()
    ),
    "of": frozenset("outcome outcomes results agenda preparations decisions holding importance topic issue".split()),
}
_PREPOSITIONS = frozenset("at during in after before since to with from by between under amid following".split())
# "the next steps following the summit"
_BEHIND, _WORK = frozenset({"following", "after"}), frozenset("steps work measures developments situation".split())
# So far before a day may stand the gathering, and so far before that the words that speak of it.
_REACH, _TO_SPEAKING = 9, 9
_PARTS = frozenset({",", ";", ":", "(", "who", "which", "that", "where", "when", "while"})


def is_of_a_topic(sentence: ParsedSentence, k: int, since: int = 0) -> bool:
    """Tell whether the day or place at a chunk is that of a gathering of which people speak behind another chunk:
    "They discussed preparations for the summit in Oslo on 3 May", "exchanged views on the fair in Oslo".
    """
    if _GATHERINGS.isdisjoint(sentence.words):
        return False
    noun = _gathering(sentence, k)
    return noun is not None and since <= _spoken_at(sentence, noun)


def is_spoken_of(sentence: ParsedSentence, noun: int) -> bool:
    """Tell whether people only speak of the gathering at a chunk: "the outcome of the summit", "next steps following
    the summit".
    """
    return _spoken_at(sentence, noun) >= 0


def _gathering(sentence: ParsedSentence, k: int) -> int | None:
    """Give the gathering before a day or place, with no other deed between."""
    for j in range(k - 1, max(-1, k - _REACH), -1):
        lower = sentence.lowers[j]
        if lower in _GATHERINGS:
            return j
        if lower in _PARTS or (sentence.chunks[j].kind == "word" and is_past(lower)):
            return None
    return None


def _spoken_at(sentence: ParsedSentence, noun: int) -> int:
    """Give the words that speak of a gathering, or -1 where they tell that something happened there."""
    lowers = sentence.lowers
    for j in range(noun - 1, max(-1, noun - _TO_SPEAKING), -1):
        if lowers[j] in _SPEAKING:
            return j
        if lowers[j] in _BEHIND and lowers[j - 1] in _WORK:
            continue
        if lowers[j] in _PREPOSITIONS or lowers[j] in {";", ":"}:
            return -1
        told = _ABOUT.get(lowers[j])
        if told is not None and not told.isdisjoint(lowers[max(0, j - 2) : j]):
            return j - 1
    return -1
