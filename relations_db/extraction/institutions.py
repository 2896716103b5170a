"""Find the parties, governments and countries of a sentence that act without a person being named."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.language.chunks import Chunk

# What makes of an adjective ("Kenyan", "Chinese") somebody who acts or is spoken to.
BODIES = frozenset(
    "government governments authorities party parliament people peoples leadership leaders leader state "
    "cabinet senate assembly congress ministry committee side counterpart counterparts council legislature "
    "parliamentarians nation families family officials embassy monarchy court throne".split()
)
_ADJECTIVES = frozenset(
    "new ruling friendly brotherly fraternal foreign federal interim transitional national royal military "
    "communist government and top other senior bereaved party people 's state".split()
)


def side_of(chunk: Chunk, following: list[Chunk], told: Sequence[str] = ()) -> Side | None:
    """Give the side that a chunk names; `following` are the chunks after it, which tell an adjective's noun, `told`
    the countries of the article, which tell whose party an acronym is.
    """
    if chunk.kind == "party":
        parties = [e for e in chunk.entries if e.kind == "party"]
        entry = next((e for code in told for e in parties if e.country == code), chunk.entry("party"))
        return Side(None, entry.country, party=entry.key) if entry is not None and entry.country else None
    if chunk.kind == "body":
        entry = chunk.entry("body")
        return Side(None, entry.country, party=entry.party) if entry is not None and entry.country else None
    if chunk.kind == "organization":
        entry = chunk.entry("organization")
        return Side(None, None, organization=entry.key) if entry is not None else None
    if chunk.kind == "country":
        return Side(None, chunk.country) if chunk.country else None
    if chunk.kind == "adjective" and chunk.country:
        for other in following[:4]:
            if other.lower in BODIES or other.kind in {"office", "body", "party"}:
                return Side(None, chunk.country)
            if other.lower not in _ADJECTIVES and other.kind != "title_word":
                break
    return None


def institution(syntax: Syntax, low: int, high: int) -> Side | None:
    """Give the first party, body, government or country between two chunks, none that a person's mention covers."""
    chunks = syntax.sentence.chunks
    best: Side | None = None
    for k in range(max(0, low), min(high, len(chunks))):
        mention = syntax.covering(k)
        if mention is not None and mention.name is not None:
            continue
        side = side_of(chunks[k], chunks[k + 1 :], syntax.story.countries)
        if side is not None and (side.country or best is None):
            if side.country:
                return side
            best = side
    return best


def acting_institution(syntax: Syntax, verb: int) -> Side | None:
    """Give the institution that is the subject right before a verb: "the Lao government sent"."""
    chunks = syntax.sentence.chunks
    k = verb - 1
    while k >= 0 and (
        chunks[k].lower in {"also", "has", "have", "had", "and", "jointly", "then", "later", "earlier"}
        or chunks[k].kind == "date"
        or (chunks[k].lower == "on" and chunks[k + 1].kind == "date")
    ):
        k -= 1
    if k > 0 and chunks[k].lower == "," and (opened := _on_behalf(syntax, k)) is not None:
        k = opened
    while k >= 0 and chunks[k].lower in {")", "("}:
        k -= 1
    if k < 0:
        return None
    mention = syntax.covering(k)
    if mention is not None and (mention.name is not None or mention.anaphor is not None):
        return None
    if chunks[k].kind not in {"party", "body", "organization", "country"} and chunks[k].lower not in BODIES:
        return None
    low = k
    while (
        low > 0
        and k - low < 9
        and chunks[low - 1].lower not in {",", ";", ":", "that", "with", "to"}
        and chunks[low - 1].kind != "date"
    ):
        if syntax.covering(low - 1) is not None and syntax.covering(low - 1) is not mention:
            break
        low -= 1
    return institution(syntax, low, k + 1)


_BEFORE_VERB = frozenset("also has have had jointly respectively separately each recently both".split())
_OPENINGS = frozenset("on at after upon following during in for with as to".split())
# What may stand in a list of institutions beside them.
_IN_LISTS = frozenset(
    "the and as well , ( ) of all both ruling party parties governments central committee committees peoples".split()
)


def acting_institutions(syntax: Syntax, verb: int) -> list[Side]:
    """Give all institutions of the list that is the subject right before a verb: "the A Party, as well as the B Party,
    sent", "the ruling parties of Angola and Namibia sent".
    """
    chunks = syntax.sentence.chunks
    k = verb - 1
    while k >= 0 and (chunks[k].lower in _BEFORE_VERB or chunks[k].kind == "date"):
        k -= 1
    found: list[Side] = []
    aside = _beside_others(syntax, k)
    lowers = syntax.sentence.lowers
    # "On the congress of the A Party, the B Party and the C Party sent"
    low = lowers.index(",") if lowers[0] in _OPENINGS and "," in lowers[:k] else -1
    while k > low:
        if aside is not None and aside <= k:
            # "the A Party, along with other parties of the left, sent"
            side = side_of(chunks[k], chunks[k + 1 :], syntax.story.countries)
            found = [side, *found] if side is not None else found
            k -= 1
            continue
        mention = syntax.covering(k)
        if (
            mention is not None
            and not mention.offices
            and [c.kind for c in chunks[mention.last :][:1]] == ["title_word"]
        ):
            # A party that is not known, called after somebody: "the Farabundo Martí Front".
            k = mention.first - 1
            continue
        if mention is not None and (mention.name is not None or mention.anaphor is not None):
            break
        side = side_of(chunks[k], chunks[k + 1 :], syntax.story.countries)
        if side is not None and not (k and chunks[k - 1].lower == "(") and all(side.actor != s.actor for s in found):
            found.insert(0, side)
        elif side is None and chunks[k].lower not in _IN_LISTS and chunks[k].kind not in {
            "possessive", "adjective", "party", "body", "country", "title_word",
        }:  # fmt: skip
            break
        k -= 1
    return found


def _beside_others(syntax: Syntax, k: int) -> int | None:
    """Give the chunk that opens an aside which ends at a comma: ", along with other parties,"."""
    lowers = syntax.sentence.lowers
    if k < 0 or lowers[k] != ",":
        return None
    with_others = (j for j in range(k - 2, max(0, k - 14), -1) if lowers[j : j + 2] in _ALONG and lowers[j - 1] == ",")
    return next(with_others, None)


_ALONG = (["along", "with"], ["together", "with"], ["as", "well"])


def _on_behalf(syntax: Syntax, comma: int) -> int | None:
    """Give the chunk before ", on behalf of its leadership," that ends at a comma."""
    lowers = syntax.sentence.lowers
    for j in range(comma - 1, max(0, comma - 14), -1):
        if lowers[j] == ",":
            return j - 1 if lowers[j + 1 : j + 4] == ["on", "behalf", "of"] else None
    return None
