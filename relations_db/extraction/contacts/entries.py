"""Recognise the contacts that an entry of a chronology tells without a verb: "A telephone call of forty minutes."."""

from __future__ import annotations

from relations_db.extraction.contacts.trigger_words import Mode, Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.discourse.sides import Side
from relations_db.language.document import ParsedSentence

ENTRY = "entry"
_NOUNS = frozenset(
    "call conversation talk talks meeting exchange encounter lunch dinner breakfast tête-à-tête consultations".split()
)
_BEFORE_NOUN = frozenset(
    "a an another one two more long brief short private working telephone phone video bilateral quiet their new "
    "further formal informal hour minute hours minutes half - late early secret".split()
)
_BEHIND_NOUN = frozenset("in at . , ; again for of on by over".split())
_LENGTHS = frozenset("hour hours minutes minute two three".split())


def find_entry(sentence: ParsedSentence, story: Narrative) -> Trigger | None:
    """Give the contact that a sentence without people tells of the two told last, in a chronology only."""
    if not story.chronicle or sentence.headline or sentence.mentions or not spoken_of_last(story):
        return None
    lowers, k = sentence.lowers, 0
    if lowers[0] in ("it", "this") and lowers[1:3] in (["is", "their"], ["was", "their"]):
        k = 2
    while k < len(lowers) and (lowers[k] in _BEFORE_NOUN | words_of("ordinal") or sentence.chunks[k].kind == "date"):
        k += 1
    if k >= len(lowers) or lowers[k] not in _NOUNS:
        return None
    following = lowers[k + 1] if k + 1 < len(lowers) else "."
    measured = following not in ("of", "for") or not _LENGTHS.isdisjoint(lowers[k + 2 : k + 7])
    if following not in _BEHIND_NOUN or not measured:
        return None
    opening = set(lowers[: k + 1])
    mode: Mode = "phone" if opening & {"call", "telephone", "phone"} else "video" if "video" in opening else "in_person"
    return Trigger(0, k + 1, "bare_noun", mode, ENTRY, k)


def spoken_of_last(story: Narrative) -> list[Side]:
    """Give the two of the last contact, where nobody else has been the subject since."""
    pair = story.pair
    people = [s.person for s in pair if s.person is not None]
    alone = all(s.person in people for s in story.focus)
    return list(pair) if len(people) == len(pair) == 2 and len({s.actor for s in pair}) == 2 and alone else []
