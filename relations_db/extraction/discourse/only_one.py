"""Tell of whom a sentence speaks that has nobody for its subject: "It is the President's second trip this month"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relations_db.extraction.discourse.house_style import is_office_alone
from relations_db.language.mentions import PersonMention
from relations_db.language.person import Person

if TYPE_CHECKING:
    from relations_db.extraction.discourse.syntax import Syntax


def only_one_spoken_of(syntax: Syntax) -> Person | None:
    """Give the only one of rank of whom a sentence speaks: "With A it is easier. In May he came": A."""
    people = (p for m in syntax.sentence.mentions if (p := _of_rank(syntax, m)) is not None)
    spoken_of = list({id(p): p for p in people}.values())
    return spoken_of[0] if len(spoken_of) == 1 else None


def _of_rank(syntax: Syntax, mention: PersonMention) -> Person | None:
    """Give somebody of rank who is named, or meant by his office alone."""
    person = syntax.story.cast.person(mention)
    if person is None and is_office_alone(mention):
        meant = syntax.sides(mention, [])
        person = meant[0].person if len(meant) == 1 else None
    return person if person is not None and (person.offices or person.known is not None) else None
