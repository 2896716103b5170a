"""Define those who make an agreement, and read them off people and names: countries, organisations, parties."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

import msgspec

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.parties.words import is_watchword
from relations_db.extraction.wording import Wording
from relations_db.language.land_groups import LANDS, is_group, lands_of_group
from relations_db.language.lexicon import load_lexicon
from relations_db.language.tokens import Tokens
from relations_db.resources import table

_PREFIXES = {
    "sino": "CN",
    "anglo": "GB",
    "franco": "FR",
    "russo": "RU",
    "indo": "IN",
    "italo": "IT",
    "luso": "PT",
    "greco": "GR",
}
# Forums of a country and many others, which speak for these.
_FORUMS = {"CASCF": "CN", "FOCAC": "CN", "TICAD": "JP"}
# What organisations are called for short.
_SORTS = frozenset("agency organisation organization union fund bank forum commission community alliance".split())
_SPOTS = frozenset("capital city soil border resort port island".split())


class Makers(msgspec.Struct):
    """Those who make a text; `blocked` where the sentence gives others than states as its makers."""

    countries: list[str] = msgspec.field(default_factory=list)
    organizations: list[str] = msgspec.field(default_factory=list)
    parties: list[str] = msgspec.field(default_factory=list)
    blocked: bool = False

    def __len__(self) -> int:
        return len(self.countries) + len(self.organizations)

    def add(self, other: Makers) -> Makers:
        """Take in those of another, and give itself."""
        for mine, theirs in (
            (self.countries, other.countries),
            (self.organizations, other.organizations),
            (self.parties, other.parties),
        ):
            for key in theirs:
                if key not in mine:
                    mine.append(key)
        return self


@cache
def members() -> dict[str, tuple[str, ...]]:
    """Give the countries that belong to each organisation, sorted."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in table("organization_members"):
        found[row["organization"]].append(row["country"])
    return {organization: tuple(sorted(countries)) for organization, countries in found.items()}


def coupled_in(key: str) -> Makers | None:
    """Give the two whose forum an organisation is by its name: "China-CELAC Forum", or by what it is."""
    if key in _FORUMS:
        return Makers([_FORUMS[key]], [key])
    tokens, lexicon = Tokens(key), load_lexicon()
    if len(tokens) < 3 or tokens.text[1] not in "-–":
        return None
    # The first word by itself: together they are the name of the forum.
    one, other = lexicon.match(Tokens(tokens.text[0]), 0), lexicon.match(tokens, 2)
    countries = [e.country for found in (one, other) if found for e in found[1] if e.kind == "country" and e.country]
    bodies = [e.key for found in (one, other) if found for e in found[1] if e.kind == "organization"]
    return Makers(countries[:2], bodies[:1]) if len(countries) == 1 and bodies else None


def is_forum(key: str) -> bool:
    """Tell whether an organisation is a forum in which one country sits with many: "FOCAC"."""
    return key in _FORUMS


def _named_before(words: Wording, k: int) -> str | None:
    """Give the organisation that "the agency" or "the fund" at a token means: one so called earlier in the sentence."""
    noun = words.lower[k]
    if noun not in _SORTS or words.at(k - 1) != "the":
        return None
    for chunk in words.syntax.sentence.chunks[: words.chunk[k]]:
        if chunk.kind == "organization" and chunk.lower.endswith(noun) and (entry := chunk.entry("organization")):
            return entry.key
    return None


def makers_of_sides(sides: Iterable[Side]) -> Makers:
    """Give those for whom people speak."""
    makers = Makers()
    for side in sides:
        party = [side.party] if side.party else []
        if side.country:
            makers.add(Makers([side.country], [], party))
        elif side.organization:
            makers.add(Makers([], [side.organization], party))
    return makers


def makers_between(words: Wording, first: int, last: int, *, capitals: bool = False, people: bool = True) -> Makers:
    """Give those named from a token to another.

    Args:
        words: of the sentence.
        first, last: tokens, the last exclusive.
        capitals: whether a capital city stands for its country.
        people: whether office-holders stand for theirs.
    """
    makers = Makers()
    seen: set[int] = set()
    k = first
    while k < last:
        number = words.chunk[k]
        if number in seen:
            k += 1
            continue
        seen.add(number)
        chunk = words.chunk_at(k)
        if chunk.kind == "name" and len(chunk.text) > 3 and chunk.text.upper() in members():
            makers.add(Makers([], [chunk.text.upper()]))
            k += 1
            continue
        mention = words.person(k) if people else None
        if mention is not None:
            for covered in range(mention.first, mention.last):
                seen.add(covered)
            makers.add(makers_of_sides(words.syntax.sides(mention, [])))
            for chunk in words.syntax.sentence.chunks[mention.first : mention.last]:
                if chunk.kind == "country" and chunk.country and mention.name is None:
                    makers.add(Makers([chunk.country]))
        else:
            if chunk.kind == "country" and words.at(k - 1) in {"in", "at", "to", "from", "near", "outside"}:
                k += 1
                continue
            if words.lower[k] in _PREFIXES and words.at(k + 1) == "-":
                makers.add(Makers([_PREFIXES[words.lower[k]]]))
                found = load_lexicon().match(words.tokens, k + 2)
                demonyms = {e.country for e in found[1] if e.kind == "demonym" and e.country} if found else set()
                makers.add(Makers(sorted(demonyms)))
            elif chunk.kind == "adjective" and words.at(chunk.last) in _SPOTS:
                pass
            elif is_group(chunk) and words.at(chunk.last) in LANDS:
                # "the Baltic states"
                makers.add(Makers(list(lands_of_group(words.syntax.sentence.chunks, number))))
            elif chunk.kind in {"country", "adjective"} and chunk.country:
                makers.add(Makers([chunk.country]))
            elif chunk.kind == "organization" and (entry := chunk.entry("organization")) is not None:
                makers.add(Makers([], [entry.key]))
            elif (body := _named_before(words, k)) is not None:
                makers.add(Makers([], [body]))
            elif chunk.kind == "party" and is_watchword(chunk.text):
                pass
            elif chunk.kind == "party" and (entry := chunk.entry("party")) is not None:
                makers.add(Makers([entry.country] if entry.country else [], [], [entry.key]))
            elif (
                chunk.kind == "place"
                and words.at(k - 1) not in {"in", "at", "near", "outside"}
                and capitals
                and (entry := chunk.entry("capital", "metonym")) is not None
                and entry.country
            ) or (
                chunk.kind == "body"
                and (entry := chunk.entry("body")) is not None
                and entry.country
                and chunk.kind == "body"
            ):
                makers.add(Makers([entry.country]))
        k += 1
    return makers
