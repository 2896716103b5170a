"""Find those told behind a ceremony to have been there: "in the presence of X", "; A and B attended"."""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.language.mentions import PersonMention


def present_at(syntax: Syntax, k: int) -> list[Side]:
    """Give those told behind a ceremony to have been there: "in the presence of X", "with Y in the front row"."""
    chunks = syntax.sentence.chunks
    lowers = [c.lower for c in chunks]
    for mention in syntax.sentence.mentions:
        j = mention.first - 1
        if j < k or (mention.name is None and not (mention.plural and mention.countries)):
            continue
        lead = lowers[max(0, j - 2) : j + 1]
        guests = lowers[max(0, j - 6) : j]
        told = not _GUESTS.isdisjoint(guests) or ("among", "those") in pairwise(guests)
        among = told and lead[-1:] in (["were"], ["was"], ["included"])
        there = lead[-2:] in _BESIDE_WHOM or lead[-1:] == ["before"] or lead[-2:] in _ATTENDED
        there = there or lead == ["in", "front", "of"]
        if lead[-1:] == ["with"]:
            last = _last_of(syntax, mention)
            there = bool(set(lowers[last.last : last.last + 5]) & _THERE)
        if there or among:
            return _with_others(syntax, mention)
    return []


def _with_others(syntax: Syntax, first: PersonMention) -> list[Side]:
    """Give whoever is listed from a mention on, also where the preposition is said again: "of A and of B"."""
    lowers = syntax.sentence.lowers
    sides = [s for s in syntax.group(first, forward=True) if s.actor is not None]
    last = _last_of(syntax, first)
    more = last.last
    if lowers[more : more + 1] == ["of"] and syntax.sentence.chunks[more + 1].kind == "country":
        more += 2
    more += lowers[more : more + 1] == [","]
    again = [lowers[first.first - 1]]
    behind = more + 2
    other = syntax.sentence.at.get(behind) or syntax.sentence.at.get(behind + 1)
    if lowers[more : more + 1] == ["and"] and lowers[more + 1 : more + 2] == again and other is not None:
        sides += [s for s in _with_others(syntax, other) if s not in sides]
    return sides


_GUESTS = frozenset("guests attendees dignitaries mourners invitees".split())


_BESIDE_WHOM = (
    ["presence", "of"], ["company", "of"], ["participation", "of"], ["attendance", "of"], ["among", "them"],
    ["among", "whom"],
)  # fmt: skip
_ATTENDED = (["attended", "by"], ["witnessed", "by"], ["joined", "by"])
_THERE = frozenset(
    "attending attendance present row guests looking watching audience side beside holding applauding smiling "
    "standing clapping giving speaking delivering".split()
)


def represented_by(syntax: Syntax, k: int) -> list[Side]:
    """Give who was there for a country behind a chunk: "; Kenya was represented by its minister, X"."""
    lowers, chunks = syntax.sentence.lowers, syntax.sentence.chunks
    by = next((n for n in range(k, len(lowers) - 2) if lowers[n : n + 2] == ["represented", "by"]), None)
    if by is None or lowers[by - 1] not in {"was", "were"} or chunks[by - 2].country is None:
        return []
    named = next((m for m in syntax.sentence.mentions if by < m.first <= by + 3 and m.name is not None), None)
    sides = syntax.sides(named, []) if named is not None else []
    return [replace(s, country=chunks[by - 2].country) for s in sides if s.person is not None]


def envoys_too(syntax: Syntax, k: int) -> list[Side]:
    """Give the states of whose envoys it is said "as were envoys of A, B and C", behind a chunk."""
    chunks = syntax.sentence.chunks
    for mention in syntax.sentence.mentions:
        lead = [c.lower for c in chunks[max(k, mention.first - 3) : mention.first]]
        as_well = lead[-2:] in (["as", "were"], ["as", "did"]) or lead[-3:] == ["as", "were", "the"]
        if as_well and mention.plural and mention.countries:
            return [s for s in syntax.sides(mention, []) if s.actor is not None]
    return []


def attending_too(syntax: Syntax, k: int) -> list[Side]:
    """Give those of whom a clause behind a chunk says "; A and B attended", "; A and B were there"."""
    lowers = syntax.sentence.lowers
    opens = next((j for j in range(k, len(lowers)) if lowers[j] == ";"), len(lowers))
    first = syntax.sentence.at.get(opens + 1)
    if first is None or first.name is None:
        return []
    last = _last_of(syntax, first)
    said = lowers[last.last : last.last + 2]
    came = said[:1] in (["attended"], ["spoke"]) and said[1:2] in ([], ["."], [","])
    there = said[:1] in (["were"], ["was"]) and not _CAME.isdisjoint(said[1:2])
    return [s for s in syntax.group(first, forward=True) if s.actor is not None] if came or there else []


def _last_of(syntax: Syntax, mention: PersonMention) -> PersonMention:
    """Give the last of the people whose list begins with a mention."""
    last = mention
    for other in syntax.sentence.mentions:
        last = other if other.first >= last.last and syntax.link(last, other) else last
    return last


_CAME = frozenset({"present", "there"})


def attending(syntax: Syntax, k: int) -> list[Side]:
    """Give those of whom it is said "with X attending", "with X in attendance"."""
    chunks = syntax.sentence.chunks
    for mention in syntax.sentence.mentions:
        if mention.first > k and chunks[mention.first - 1].lower == "with":
            group = syntax.group(mention, forward=True)
            if {c.lower for c in chunks[mention.last :]} & {"attending", "attendance", "present"}:
                return [s for s in group if s.actor is not None]
    return []
