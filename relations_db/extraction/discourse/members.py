"""Tell who are the members of a group that words point to: "each of them", "both of them", "the two men"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.discourse.sides import Side
from relations_db.language.mentions import PersonMention
from relations_db.language.person import Person


def members(
    story: Narrative, here: Sequence[Side], others: list[Side], named: set[Person | None], size: int = 0
) -> list[Side]:
    """Give those of several countries of whom a story has just told, where another meets them or each meets another.

    Args:
        story: as it stands before the words.
        here: who is named before the words as the subjects of clauses of the same sentence.
        others: those on the other side.
        named: who else is named in the sentence, and not meant.
        size: how many they are, 0 where it is not told.
    """
    barred = named | {s.person for s in others}
    actors = {s.actor for s in others}
    for group in (here, story.focus, story.pair, story.guests_of_line()):
        meant = [s for s in group if s.person is not None and s.person not in barred and s.actor not in {None, *actors}]
        if len({s.actor for s in meant}) > 1 and size in (0, len(meant)):
            return meant
    return []


def is_of_each(mention: PersonMention) -> bool:
    """Tell whether a mention takes people one by one: "each of them", "each guest"."""
    return mention.anaphor == "each"
