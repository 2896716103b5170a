"""Give the office-holders of whom an article tells no country the one in which it was written."""

from __future__ import annotations

from collections.abc import Iterable

from relations_db.language.coreference import Cast
from relations_db.language.document import ParsedSentence
from relations_db.language.mentions import PersonMention

_OF_A_STATE = frozenset(
    "head_of_state head_of_government deputy_head_of_government foreign_minister minister parliament royal".split()
)
# Of whoever does so the story goes on where he has come to.
_ARRIVING = frozenset("arrived landed arrives lands visited visits flew travelled traveled".split())


def place_compatriots(sentences: Iterable[ParsedSentence], cast: Cast, land: str | None) -> None:
    """Give "the Speaker, A" the country of the dateline or of the publisher: foreigners are named with theirs.

    Args:
        sentences: of the article.
        cast: its people.
        land: the country in which it was written; nobody is given one where it is not known.
    """
    if land is None:
        return
    met: set[int] = set()
    away = False
    for sentence in sentences:
        for mention in sentence.mentions:
            person = cast.person(mention)
            if person is None or id(person) in met:
                continue
            met.add(id(person))
            lacking = not away and person.country is None and person.organization is None and person.known is None
            if lacking and _of_a_state(mention) and _alone(sentence, mention, land):
                person.country = land
        away = _leaves(sentence, land, away)


def _leaves(sentence: ParsedSentence, land: str, away: bool) -> bool:
    """Tell whether the story is abroad behind a sentence: once somebody "arrived in Lusaka", until it is home again."""
    named = {c.country for c in sentence.chunks if c.kind in ("country", "place") and c.country}
    if land in named:
        return False
    return away or (bool(named) and not _ARRIVING.isdisjoint(sentence.words) and not sentence.headline)


def _of_a_state(mention: PersonMention) -> bool:
    told = any(office.level in _OF_A_STATE and office.organization is None for office in mention.offices)
    return told and mention.owner is None and not mention.counterpart and mention.beside is None


def _alone(sentence: ParsedSentence, mention: PersonMention, land: str) -> bool:
    """Tell whether no other country is named up to a mention, whose the holder of an office might be."""
    chunks = sentence.chunks[: mention.last + 2]
    return all(c.country in (None, land) for c in chunks if c.kind in ("country", "adjective", "place"))
