"""Tell who is "the Peruvian leader", whatever his office is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relations_db.extraction.discourse.sides import Side
from relations_db.language.mentions import PersonMention

if TYPE_CHECKING:
    from relations_db.extraction.discourse.clauses import Clauses


def national_leader(clauses: Clauses, pointer: PersonMention, others: list[Side]) -> list[Side]:
    """Give whom "the Peruvian leader" means: a compatriot just named, or the one of whom the article is.

    Args:
        clauses: of the sentence.
        pointer: any mention of it.
        others: those on the other side, who are not meant.
    """
    if not _is_national_leader(pointer):
        return []
    return _compatriot_named(clauses, pointer, others) or _hero_of_country(clauses, pointer, others)


def _is_national_leader(mention: PersonMention) -> bool:
    """Tell whether a mention is "the Peruvian leader", whatever his office is."""
    plain = mention.name is None and mention.anaphor is None and mention.country is not None and mention.definite
    return plain and bool(mention.offices) and mention.offices[0].title == "leader" and not mention.plural


def _compatriot_named(clauses: Clauses, pointer: PersonMention, others: list[Side]) -> list[Side]:
    """Give the one of a country whom the sentence has named last, for its leader: "It was A's idea, voiced when the
    Peruvian leader came to Chile in 1965".
    """
    ahead = [clauses.story.cast.person(m) for m in clauses.sentence.mentions if m.name and m.last <= pointer.first]
    own = [p for p in ahead if p is not None and p.country == pointer.country]
    leads = bool(own) and own[-1].holds(pointer.offices[0].title) and all(s.person is not own[-1] for s in others)
    return [clauses.story.side_of(own[-1], pointer)] if leads else []


def _hero_of_country(clauses: Clauses, pointer: PersonMention, others: list[Side]) -> list[Side]:
    """Give the one of whom the article is for "the Peruvian leader", where neither the line nor the sentence has
    named another before whom that could mean: it is no predecessor named in passing.
    """
    story, hero, title = clauses.story, clauses.story.hero, pointer.offices[0].title
    if hero is None or not hero.last_seen or hero.country != pointer.country or not hero.holds(title):
        return []
    ahead = [story.cast.person(m) for m in clauses.sentence.mentions if m.name is not None and m.last <= pointer.first]
    told = (p for p in story.cast.people if story.line_sentence <= story.told_in.get(id(p), -1) < story.sentence)
    if any(p is not None and p is not hero and p.country == hero.country for p in (*ahead, *told)):
        return []
    return [story.side_of(hero, pointer)] if all(s.person is not hero for s in others) else []
