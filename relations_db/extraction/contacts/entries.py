"""Recognise the contacts that an entry of a chronology tells without a verb: "A telephone call of forty minutes."."""

from __future__ import annotations

from relations_db.extraction.contacts.noun_phrases import NounPhrases
from relations_db.extraction.contacts.trigger_words import Mode, Trigger
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.discourse.sides import Side
from relations_db.language.document import ParsedSentence

ENTRY = "entry"
_OF_LANDS = frozenset({"country", "adjective"})
_REACH = 9
_BEHIND_NOUN = frozenset("in at . , ; again for of on by over".split())
_LENGTHS = frozenset("hour hours minutes minute two three".split())


def find_entry(sentence: ParsedSentence, story: Narrative) -> Trigger | None:
    """Give the contact that a sentence without people tells of the two told last, in a chronology only."""
    if not story.chronicle or sentence.headline or sentence.mentions or not spoken_of_last(story):
        return None
    told = {s.country for s in story.pair}
    if any(c.kind in _OF_LANDS and c.country not in told for c in sentence.chunks):
        # "Second summit of Peru, Chile and Kenya": of those, and not of the two told last.
        return None
    lowers, k = sentence.lowers, 0
    if lowers[0] in {"it", "this"} and lowers[1:3] in (["is", "their"], ["was", "their"]):
        k = 2
    nouns = NounPhrases(sentence)
    head = next((n for n in range(k, min(k + _REACH, len(lowers))) if _is_contact(nouns, k, n)), None)
    if head is None or any(c.kind != "date" for c in sentence.chunks[k : nouns.begin_of(head)]):
        return None
    k = (nouns.head_end(head) or head + 1) - 1
    following = lowers[k + 1] if k + 1 < len(lowers) else "."
    measured = following not in {"of", "for"} or not _LENGTHS.isdisjoint(lowers[k + 2 : k + 7])
    if following not in _BEHIND_NOUN or not measured:
        return None
    opening = set(lowers[: k + 1])
    mode: Mode = "phone" if opening & {"call", "telephone", "phone"} else "video" if "video" in opening else "in_person"
    return Trigger(0, k + 1, "bare_noun", mode, ENTRY, k)


def _is_contact(nouns: NounPhrases, begin: int, k: int) -> bool:
    """Tell whether a noun of contact stands at a chunk, or "the second round", and not those of others."""
    numbered = nouns.is_session(k) and nouns.is_numbered(begin, k)
    return (nouns.head_end(k) is not None or numbered) and not nouns.is_of_others(begin, k)


def spoken_of_last(story: Narrative) -> list[Side]:
    """Give the two of the last contact, where nobody else has been the subject since."""
    pair = story.pair
    people = [s.person for s in pair if s.person is not None]
    alone = all(s.person in people for s in story.focus)
    return list(pair) if len(people) == len(pair) == 2 and len({s.actor for s in pair}) == 2 and alone else []
