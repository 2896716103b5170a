"""Read what the name of a gathering says of it: edition, year, circle, rank, place."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Sequence

from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.gatherings.name_words import (
    CIRCLE_HEADS,
    HEAD_IN_NAME,
    HEADS,
    STRONG,
    STUDY,
    YEAR,
    GatheringName,
    circle_of,
    edition_of,
    ends_in_noun,
    is_worldwide,
)
from relations_db.language.chunks import Chunk, lower_at
from relations_db.language.lexicon import Lexicon
from relations_db.language.numerals import ORDINALS, TENS
from relations_db.language.tokens import Tokens

_ROUTINE = frozenset({"annual", "general"})
_COMPOUND = re.compile(rf"\b({'|'.join(TENS)})[- –]+({'|'.join(list(ORDINALS)[:9])})\b")
_REGIONS = frozenset(
    (
        "central asia",
        "south asia",
        "southeast asia",
        "south east asia",
        "east asia",
        "northeast asia",
        "africa",
        "arab",
        "arab-islamic",
        "islamic",
        "latin america",
        "pacific",
        "pacific islands",
        "caspian",
        "nordic",
        "baltic",
        "balkans",
        "western balkans",
        "caribbean",
        "middle east",
        "gulf",
        "europe",
        "asia",
        "eurasia",
        "eurasian",
        "turkic",
        "americas",
        "ibero-american",
        "arctic",
        "central asian",
        "mekong",
        "lancang-mekong",
        "caucasus",
        "african",
        "arab states",
        "indo-pacific",
        "asia-pacific",
        "mediterranean",
        "black sea",
        "indian ocean",
        "global south",
        "francophonie",
        "commonwealth",
        "sahel",
        "great lakes",
    )
)
# "Its 21st session of the Council of Ministers", "of heads of state and government"
_WHO_SITS = frozenset({"government", "council", "ministers"})
_RANKS = (
    ("foreign minister", "foreign ministers"),
    ("foreign affairs", "foreign ministers"),
    ("defence", "defence"),
    ("defense", "defence"),
    ("security", "security"),
    ("heads of government", "top"),
    ("prime ministers", "top"),
    ("heads of state", "top"),
    ("leaders", "top"),
    ("summit", "top"),
    ("business", "business"),
    ("parliament", "parliament"),
    ("speakers", "parliament"),
    ("senior official", "officials"),
    ("finance", "finance"),
    ("trade minister", "trade"),
    ("ministerial", "ministers"),
    ("ministers", "ministers"),
    ("media", "media"),
    ("youth", "youth"),
    ("think tank", "think tanks"),
)


def _organization(chunk: Chunk, lexicon: Lexicon) -> str | None:
    entry = chunk.entry("organization")
    if entry is not None:
        return entry.key
    if chunk.kind in {"name", "title_word"} and chunk.text.isalnum() and len(chunk.text) > 2:
        # "Asean", "Bimstec": an acronym that a newspaper writes like a word.
        hit = lexicon.match(Tokens(chunk.text.upper()), 0)
        if hit is not None:
            return next((e.key for e in hit[1] if e.kind == "organization"), None)
    return None


def read_name(
    chunks: Sequence[Chunk], first: int, last: int, head: int, source: str, lexicon: Lexicon
) -> GatheringName:
    """Give the gathering that the chunks from one to another name.

    Args:
        chunks: of the sentence.
        first, last: of the name, the last exclusive.
        head: the noun.
        source: text of the article.
        lexicon: for acronyms that are written like words.
    """
    span = chunks[first:last]
    text = source[span[0].start : span[-1].end]
    organizations = tuple(sorted({key for c in span if (key := _organization(c, lexicon)) is not None}))
    named = {
        c.country for c in span if c.kind in {"country", "adjective"} and c.country and not c.entry("organization")
    }
    # "The seminar of the A Party and the B Party" is one of their countries.
    of_parties = {e.country for c in span if (e := c.entry("party")) is not None and e.country}
    named |= of_parties if len(of_parties) > 1 else set()
    head_word = lower_at(chunks, head)
    if ends_in_noun(chunks[head]):
        head_word = head_word.rpartition(" ")[2]
    if chunks[head].kind in {"organization", "body"} and (hit := HEAD_IN_NAME.search(chunks[head].text)) is not None:
        head_word = hit[0].lower()
    place = next((p for c in chunks[first : head + 1] if c.kind == "place" and (p := place_of(c)) is not None), None)
    lower = " ".join(c.lower for c in span)
    name = GatheringName(
        first,
        last,
        head_word,
        text,
        organizations,
        tuple(sorted(named)),
        _regions(span),
        _edition(span, text),
        year=next((int(c.text) for c in span if YEAR.fullmatch(c.text)), None),
        rank=next((rank for phrase, rank in _RANKS if phrase in lower), None),
        words=_telling_words(span),
        place=place[0] if place else None,
        place_country=place[1] if place else None,
    )
    if place is None and head_word == "summit" and not name.circle and not name.words:
        name = _at_its_place(chunks, name, head, source)
    unnamed = not name.circle and not name.words - _WHO_SITS and name.place is None
    unnamed = unnamed and not {c.lower for c in chunks[first:head]} & {"trilateral", "quadrilateral"}
    # A seminar that recurs needs no other name: "the eighth seminar of the two parties".
    bare = unnamed and not (name.edition is not None and head_word in STUDY)
    return dataclasses.replace(name, bare=bare, firm=_is_firm(chunks, name, head))


def _regions(span: Sequence[Chunk]) -> frozenset[str]:
    """Give the regions in a name, of two that overlap the longer."""
    # "South Africa" is no region.
    joined = " ".join("|" if c.kind == "country" else c.lower for c in span).replace(" - ", "-")
    regions = {r for r in _REGIONS if r in joined and re.search(rf"(?<![\w]){re.escape(r)}(?![\w])", joined)}
    return frozenset(r for r in regions if not any(r != other and r in other for other in regions))


def _edition(span: Sequence[Chunk], text: str) -> int | None:
    """Give the edition that a name says: "the 24th", "the twenty-first"."""
    if (compound := _COMPOUND.search(text.lower())) is not None:
        return TENS[compound[1]] + ORDINALS[compound[2]]
    return next((n for c in span[:6] if (n := edition_of(c.lower)) is not None), None)


def _telling_words(span: Sequence[Chunk]) -> frozenset[str]:
    """Give the words that tell a name from others."""
    kinds = ("title_word", "name", "place", "body", "organization", "country", "adjective")
    return frozenset(w for c in span if c.kind in kinds for w in c.lower.split() if w not in HEADS and len(w) > 2)


def _at_its_place(chunks: Sequence[Chunk], name: GatheringName, head: int, source: str) -> GatheringName:
    """Give "a summit at Camp David" the place for its name."""
    k = head + 2
    if lower_at(chunks, head + 1) not in {"at", "in"} or k >= len(chunks) or chunks[k].kind != "place":
        return name
    words = frozenset(chunks[k].lower.split())
    place = place_of(chunks[k]) if not {"palace", "house"} & words else None
    if not place:
        return name
    text = source[chunks[name.first].start : chunks[k].end]
    return dataclasses.replace(name, last=k + 1, text=text, words=words, place=place[0], place_country=place[1])


def _is_firm(chunks: Sequence[Chunk], name: GatheringName, head: int) -> bool:
    """Tell whether a name alone makes a gathering of what it names, without "attended" or "held"."""
    first, words = name.first, name.words
    # "the APEC meeting in Lima": the circle says whose.
    if first == head - 1 and name.head in CIRCLE_HEADS and circle_of(chunks[first]) is not None:
        return True
    if words and lower_at(chunks, head + 1) == "“" and name.head == "summit":
        return True
    before = {w for c in chunks[first:head] for w in c.lower.split()}
    if _is_annual(chunks, first, head, words) or _is_of_the_world(chunks, head, before, words):
        return True
    if is_worldwide(chunks, name, head):
        return True
    bracket = name.last == head + 4 and chunks[head + 1].lower == "("
    alone = chunks[head].kind == "organization" and (name.last == head + 1 or bracket)
    if alone and name.edition is None and "summit" not in name.head:
        return False
    capital, strong, ranked = chunks[head].text[:1].isupper(), name.head in STRONG, name.rank is not None
    edition, placed = name.edition is not None, name.place is not None
    return bool(
        (capital and words and name.head in {"summit", "dialogue"})
        or (capital and edition and before & {"regular", "ordinary"} and name.head == "meeting")
        or ("annual" in before and name.organizations and name.head in {"meeting", "session", "assembly"})
        or (name.organizations and (strong or ranked or edition))
        or (len(name.countries) + len(name.regions) + len(name.organizations) > 1 and (strong or ranked))
        or (edition and name.head in {"round", "consultations"} and len(words) > 1 and not name.countries)
        or (edition and capital and words and strong)
        or (edition and len(words) > 1 and name.head == "summit")
        or (name.head == "summit" and sum(c.kind == "title_word" for c in chunks[first:head]) > 2)
        or (placed and name.head in {"summit", "conference"})
        or (before & {"trilateral", "quadrilateral"} and name.head == "summit")
        or (name.regions and name.head in {"summit", "conference", "forum"})
    )


def _is_annual(chunks: Sequence[Chunk], first: int, head: int, words: frozenset[str]) -> bool:
    """Tell the name "Annual Meeting of the Old Mariners" from an annual meeting that has none."""
    return chunks[head].text == "Meeting" and chunks[first].text == "Annual" and bool(words - _ROUTINE)


def _is_of_the_world(chunks: Sequence[Chunk], head: int, before: Collection[str], words: Collection[str]) -> bool:
    """Tell "the world symposium of liberal parties", "an international conference on the Sahara"."""
    whole = bool({"world", "international", "global"} & set(before)) and chunks[head].lower in STRONG
    return whole and bool(words) and lower_at(chunks, head + 1) in {"of", "on", "for"}
