"""Read what the name of a gathering says of it: edition, year, circle, rank, place."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from relations_db.extraction.gatherings.name_words import (
    CIRCLE_HEADS,
    HEAD_IN_NAME,
    HEADS,
    ORDINALS,
    STRONG,
    STUDY,
    TENS,
    YEAR,
    GatheringName,
    circle_of,
    edition_of,
    lower_at,
)
from relations_db.extraction.narrative import place_of
from relations_db.language.chunks import Chunk
from relations_db.language.lexicon import Lexicon
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
    if chunk.kind in ("name", "title_word") and chunk.text.isalnum() and len(chunk.text) > 2:
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
    lower = " ".join(c.lower for c in span)
    organizations = tuple(sorted({key for c in span if (key := _organization(c, lexicon)) is not None}))
    countries = tuple(
        sorted(
            {
                c.country
                for c in span
                if c.kind in ("country", "adjective") and c.country and not c.entry("organization")
            }
        )
    )
    joined = lower.replace(" - ", "-")
    regions = {r for r in _REGIONS if r in joined and re.search(rf"(?<![\w]){re.escape(r)}(?![\w])", joined)}
    regions = {r for r in regions if not any(r != other and r in other for other in regions)}
    edition = next((n for c in span[:6] if (n := edition_of(c.lower)) is not None), None)
    if (compound := _COMPOUND.search(text.lower())) is not None:
        edition = TENS[compound[1]] + ORDINALS[compound[2]]
    year = next((int(c.text) for c in span if YEAR.fullmatch(c.text)), None)
    place = next(
        (found for c in chunks[first : head + 1] if c.kind == "place" and (found := place_of(c)) is not None), None
    )
    head_word = lower_at(chunks, head)
    if chunks[head].kind in ("organization", "body") and (hit := HEAD_IN_NAME.search(chunks[head].text)) is not None:
        head_word = hit[0].lower()
    rank = next((rank for phrase, rank in _RANKS if phrase in lower), None)
    words = frozenset(
        w
        for c in span
        if c.kind in ("title_word", "name", "place", "body", "organization", "country", "adjective")
        for w in c.lower.split()
        if w not in HEADS and len(w) > 2
    )
    if place is None and head_word == "summit" and not organizations and not countries and not regions and not words:
        # "a summit at Camp David": the place is its name.
        k = head + 1
        if (
            lower_at(chunks, k) in ("at", "in")
            and k + 1 < len(chunks)
            and chunks[k + 1].kind == "place"
            and not {"palace", "house"} & set(chunks[k + 1].lower.split())
            and (place := place_of(chunks[k + 1]))
        ):
            last, text = k + 2, source[span[0].start : chunks[k + 1].end]
            words = frozenset(chunks[k + 1].lower.split())
    bare = not organizations and not countries and not regions and not words and place is None
    bare = bare and not {c.lower for c in chunks[first:head]} & {"trilateral", "quadrilateral"}
    capital = chunks[head].text[:1].isupper()
    before = {w for c in chunks[first:head] for w in c.lower.split()}
    # A seminar that recurs needs no other name: "the eighth seminar of the two parties".
    bare = bare and not (edition is not None and head_word in STUDY)
    bracket = last == head + 4 and chunks[head + 1].lower == "("
    alone = chunks[head].kind == "organization" and (last == head + 1 or bracket)
    alone = alone and edition is None and "summit" not in head_word
    firm = not alone and bool(
        (capital and words and head_word == "summit")
        or (capital and edition is not None and before & {"regular", "ordinary"} and head_word == "meeting")
        or ("annual" in before and organizations and head_word in ("meeting", "session", "assembly"))
        or (capital and head_word == "dialogue" and words)
        or (organizations and (head_word in STRONG or rank is not None or edition is not None))
        or (len(countries) + len(regions) + len(organizations) > 1 and (head_word in STRONG or rank is not None))
        or (edition is not None and head_word in ("round", "consultations") and len(words) > 1 and not countries)
        or (edition is not None and capital and words and head_word in STRONG)
        or (place is not None and head_word in ("summit", "conference"))
        or (before & {"trilateral", "quadrilateral"} and head_word == "summit")
        or (regions and head_word in ("summit", "conference", "forum"))
    )
    # "the APEC meeting in Lima": the circle says whose.
    firm = firm or (first == head - 1 and head_word in CIRCLE_HEADS and circle_of(chunks[first]) is not None)
    firm = firm or (bool(words) and lower_at(chunks, head + 1) == "“" and head_word == "summit")
    firm = firm or _is_annual(chunks, first, head, words) or _is_of_the_world(chunks, head, before, words)
    return GatheringName(
        first,
        last,
        head_word,
        text,
        organizations,
        countries,
        frozenset(regions),
        edition,
        year,
        rank,
        words,
        place[0] if place else None,
        place[1] if place else None,
        bare,
        firm,
    )


def _is_annual(chunks: Sequence[Chunk], first: int, head: int, words: frozenset[str]) -> bool:
    """Tell the name "Annual Meeting of the Old Mariners" from an annual meeting that has none."""
    return chunks[head].text == "Meeting" and chunks[first].text == "Annual" and bool(words - _ROUTINE)


def _is_of_the_world(chunks: Sequence[Chunk], head: int, before: Collection[str], words: Collection[str]) -> bool:
    """Tell "the world symposium of liberal parties", "an international conference on the Sahara"."""
    whole = bool({"world", "international", "global"} & set(before)) and chunks[head].lower in STRONG
    return whole and bool(words) and lower_at(chunks, head + 1) in ("of", "on", "for")
