"""Find the town in which a sentence opens: "On May 3, in Oslo, …", "At the 5th Oslo Energy Forum, …"."""

from __future__ import annotations

from itertools import takewhile

from relations_db.extraction.discourse.moments import SUMMITS
from relations_db.extraction.discourse.sides import place_of
from relations_db.language.chunks import Chunk
from relations_db.language.document import ParsedSentence
from relations_db.language.lexicon import Lexicon
from relations_db.language.tokens import Tokens

_AT = frozenset("at during addressing opening".split())
_GATHERED = SUMMITS - {"margins", "sidelines", "fringes"}
# Between the article and the town: "the 5th", "the second annual", "this year's".
_COUNTING = frozenset(
    "the annual this year year's 's first second third fourth fifth sixth seventh eighth ninth".split()
)
# So many words of a name stand between its town and its head.
_NAME_REACH = 5


def is_in_dated_town(lowers: list[str], k: int) -> bool:
    """Tell whether the chunk of a town stands in the opening "On May 3, in Oslo, …" of a sentence."""
    return 2 < k < _NAME_REACH and lowers[k - 1] == "in" and lowers[k - 2] == "," and lowers[k + 1 : k + 2] == [","]


def town_of_gathering(sentence: ParsedSentence, lexicon: Lexicon) -> tuple[str, str | None] | None:
    """Give the town after which the gathering is called at which a sentence opens: "At the 5th Oslo Energy Forum"."""
    lowers = sentence.lowers
    if lowers[0] not in _AT:
        return None
    counting = takewhile(lambda lower: lower in _COUNTING or lower[:1].isdigit(), lowers[1:])
    k = 1 + len(list(counting))
    if k == 1 or k >= len(lowers):
        return None
    chunk = sentence.chunks[k]
    if chunk.kind != "place":
        return town_in_name(chunk, lexicon, _GATHERED)
    behind = takewhile(lambda c: c.text[:1].isupper(), sentence.chunks[k + 1 : k + 1 + _NAME_REACH])
    return place_of(chunk) if any(c.lower in _GATHERED for c in behind) else None


def town_in_name(chunk: Chunk, lexicon: Lexicon, heads: frozenset[str]) -> tuple[str, str | None] | None:
    """Give the town with which a known name of a gathering begins, "Oslo Energy Forum", where it ends in a head."""
    words = chunk.text.split()
    if chunk.kind not in {"organization", "body"} or words[-1].lower() not in heads:
        return None
    hit = lexicon.match(Tokens(words[0]), 0)
    entry = next((e for e in hit[1] if e.kind in {"city", "capital"}), None) if hit is not None else None
    return (words[0], entry.country) if entry is not None else None
