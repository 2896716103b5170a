"""Read a list that a sentence with a colon opens, one who was met to a line: "On Tuesday the Minister sat down with:",
"– A of Peru.", "– B and C, for Chile".
"""

from __future__ import annotations

from dataclasses import dataclass

from relations_db.extraction.contacts.frames import Contact, subjects_of
from relations_db.extraction.contacts.modality import status_of
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Item, Syntax

_BULLETS = frozenset("– — - • * · ▪ ● ◦ ○ ‣".split())
# What may stand between the words of a contact and the colon behind them.
_BEFORE_COLON = 12
_FRAMES = frozenset({"active", "receive", "with"})


@dataclass(frozen=True, slots=True)
class Listing:
    """What opens a list of those who were met.

    Attributes:
        trigger: the words of contact that stand before the colon.
        subjects: those who met everybody in the list.
    """

    trigger: Trigger
    subjects: list[Side]


def opens_listing(syntax: Syntax, triggers: list[Trigger]) -> Listing | None:
    """Give the list that a sentence opens: one that tells of a contact, names nobody behind it and ends in a colon."""
    sentence = syntax.sentence
    if sentence.headline or sentence.lowers[-1] != ":" or not triggers:
        return None
    trigger = triggers[-1]
    behind = len(sentence.chunks) - trigger.last
    named = any(m.first >= trigger.last and m.name is not None for m in sentence.mentions)
    if named or behind > _BEFORE_COLON or trigger.frame not in _FRAMES or status_of(syntax, trigger) != "held":
        return None
    subjects = [s for s in subjects_of(syntax, trigger) if s.actor is not None]
    return Listing(trigger, subjects) if len({s.actor for s in subjects}) == 1 else None


def is_item(syntax: Syntax) -> bool:
    """Tell whether a sentence is an item of a list: a bullet opens it."""
    return syntax.sentence.lowers[0] in _BULLETS


def read_item(syntax: Syntax, listing: Listing) -> Contact | None:
    """Give the contact of those whom an item of a list begins with."""
    mention = next(iter(syntax.sentence.mentions), None)
    if mention is None or mention.name is None or syntax.governed(mention):
        return None
    sides = [s for s in syntax.group(mention, forward=True) if s not in listing.subjects]
    if not sides or all(s.actor is None for s in sides):
        return None
    opened = listing.trigger
    trigger = Trigger(mention.first, mention.first, "receive", opened.mode, opened.rule, mention.first)
    return Contact(trigger, listing.subjects, [Item(sides)], "held")
