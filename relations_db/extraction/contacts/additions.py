"""Read whom the opening of a sentence adds to those who were met: "Besides A, she saw B"."""

from __future__ import annotations

from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Item, Syntax
from relations_db.language.mentions import PersonMention

# With these a sentence opens that adds somebody to those of whom it tells.
_OPENINGS = {
    words[0]: words
    for words in (["besides"], ["in", "addition", "to"], ["apart", "from"], ["aside", "from"], ["as", "well", "as"])
}
_FRAMES = frozenset({"active", "receive", "passive", "with"})


def added(syntax: Syntax, trigger: Trigger, subjects: list[Side]) -> list[Item]:
    """Give those whom the subjects met besides the ones behind the words of a contact.

    Args:
        syntax: the sentence.
        trigger: the words.
        subjects: who met others.
    """
    lowers = syntax.sentence.lowers
    opening = _OPENINGS.get(lowers[0])
    if opening is None or trigger.frame not in _FRAMES or lowers[: len(opening)] != opening:
        return []
    k = len(opening)
    k += lowers[k : k + 1] == ["the"] and k not in syntax.sentence.at
    first = syntax.sentence.at.get(k)
    subject = next((m for m in syntax.sentence.mentions if m.last <= trigger.first and _begins_clause(syntax, m)), None)
    if first is None or first.name is None or subject is None or subject is first:
        return []
    people = {s.person for s in subjects}
    named = {syntax.story.cast.person(m) for m in syntax.sentence.mentions if m.last <= subject.first} - people
    sides = ((item, side) for item in syntax.listed(first, subjects) for side in item.sides)
    return [Item([side], item.when, item.place) for item, side in sides if side.person in named]


def _begins_clause(syntax: Syntax, mention: PersonMention) -> bool:
    """Tell whether somebody stands as the subject behind the comma of an opening."""
    behind = mention.first - (syntax.sentence.lowers[mention.first - 1] == "the")
    return syntax.sentence.lowers[behind - 1] == "," and not syntax.governed(mention)
