"""Give the office-holders of whom an article tells no country the one in which it was written, or to which the envoy is
sent who stands beside them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from relations_db.language.coreference import Cast
from relations_db.language.document import ParsedSentence
from relations_db.language.mentions import PersonMention

_OF_A_STATE = frozenset(
    "head_of_state head_of_government deputy_head_of_government foreign_minister minister parliament royal".split()
)
# Of whoever does so the story goes on where he has come to.
_ARRIVING = frozenset("arrived landed arrives lands visited visits flew travelled traveled".split())
_ENVOYS = frozenset("ambassador commissioner envoy consul".split())
_LISTING = frozenset("and as well the his her".split())


def place_compatriots(sentences: Iterable[ParsedSentence], cast: Cast, land: str | None) -> None:
    """Give "the Speaker, A" the country of the dateline or of the publisher, as foreigners are named with theirs, but
    beside "the Kenyan Ambassador to Peru" that of his post.

    Args:
        sentences: of the article.
        cast: its people.
        land: the country in which it was written, where it is known.
    """
    met: set[int] = set()
    away = False
    for sentence in sentences:
        posts = _posts(sentence) if "to" in sentence.words else []
        for mention in sentence.mentions if posts or land is not None else ():
            person = cast.person(mention)
            if person is None:
                continue
            first = id(person) not in met
            met.add(id(person))
            lacking = person.country is None and person.organization is None and person.known is None
            if not lacking or not _of_a_state(mention):
                continue
            if (
                len(posts) == 1
                and not _in_one_list(sentence, mention, posts[0].envoy)
                and posts[0].fits(sentence, mention)
            ):
                person.country = posts[0].land
            elif first and not away and land is not None and _alone(sentence, mention, land):
                person.country = land
        away = land is not None and _leaves(sentence, land, away)


def _leaves(sentence: ParsedSentence, land: str, away: bool) -> bool:
    """Tell whether the story is abroad behind a sentence: once somebody "arrived in Lusaka", until it is home again."""
    named = {c.country for c in sentence.chunks if c.kind in {"country", "place"} and c.country}
    if land in named:
        return False
    return away or (bool(named) and not _ARRIVING.isdisjoint(sentence.words) and not sentence.headline)


class _Post(NamedTuple):
    """The country to which a sentence says that an envoy is sent, and the one that sends."""

    envoy: PersonMention
    land: str
    sender: str

    def fits(self, sentence: ParsedSentence, mention: PersonMention) -> bool:
        """Tell whether the holder of an office may be of the country to which the envoy is sent."""
        return _alone(sentence, mention, self.land, self.sender)


def _posts(sentence: ParsedSentence) -> list[_Post]:
    """Give the posts of the envoys of a sentence."""
    found: list[_Post] = []
    for mention in sentence.mentions:
        if mention.country is None or not any(_ENVOYS & set(office.title.split()) for office in mention.offices):
            continue
        for k in range(mention.first, mention.last):
            at = k + 1 + (sentence.lower_at(k + 1) == "the")
            code = sentence.chunks[at].country if sentence.kind_at(at) == "country" else None
            if sentence.lowers[k] == "to" and code is not None and code != mention.country:
                found.append(_Post(mention, code, mention.country))
    return found


def _in_one_list(sentence: ParsedSentence, one: PersonMention, other: PersonMention) -> bool:
    """Tell whether nothing but marks and more people stands between two: a delegation is of one country."""
    first, last = sorted((one, other), key=lambda m: m.first)
    named = {k for m in sentence.mentions for k in range(m.first, m.last)}
    between = (k for k in range(first.last, last.first) if k not in named)
    return all(sentence.chunks[k].kind == "mark" or sentence.lowers[k] in _LISTING for k in between)


def _of_a_state(mention: PersonMention) -> bool:
    told = any(office.level in _OF_A_STATE and office.organization is None for office in mention.offices)
    return told and mention.owner is None and not mention.counterpart and mention.beside is None


def _alone(sentence: ParsedSentence, mention: PersonMention, land: str, sender: str | None = None) -> bool:
    """Tell whether no other country is named up to a mention, whose the holder of an office might be.

    Args:
        sentence: where it stands.
        mention: of the holder.
        land: the country that may be his.
        sender: the one that has sent an envoy there, named with the envoy.
    """
    chunks = sentence.chunks[: mention.last + 2]
    return all(c.country in (None, land, sender) for c in chunks if c.kind in {"country", "adjective", "place"})
