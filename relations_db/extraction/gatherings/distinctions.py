"""Tell a gathering from an institution, a press conference or talks of two that are called alike."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.gatherings.name_words import CIRCLE_HEADS, STRONG, STUDY, WEAK, GatheringName, is_worldwide
from relations_db.language.chunks import Chunk, lower_at

_PLAIN = frozenset(
    "strategic economic security political human rights defence defense high level trade policy ministerial annual "
    "bilateral financial energy joint regular inter comprehensive maritime industrial party legal consular "
    "stability foreign office ministry affairs".split()
)
_SHOWS = frozenset("expo exposition forum fair".split())
# Many come together for the sake of one land.
_FOR_A_LAND = frozenset("donors donors' donor pledging recovery reconstruction peace".split())
# Circles without a house of their own.
_CIRCLES = frozenset("process format initiative group triangle alliance quad consultative".split())
_NOT_NAMED = frozenset(
    "press news people's consultative national cabinet party workers' telephone phone video congress".split()
)


def _is_open_dialogue(name: GatheringName) -> bool:
    """Tell a dialogue that many attend, of businesses, of parties or known by a proper name, from a bilateral one."""
    text = name.text.lower()
    if any(kind in text for kind in ("business", "political parties", "media", "youth", "think tank")):
        return True
    return not name.countries and name.rank is None and bool(name.words - _PLAIN)


def _of_circle(chunks: Sequence[Chunk], name: GatheringName) -> frozenset[str]:
    """Give the words of a name that only say who belongs to it."""
    sides = (c for c in chunks[name.first : name.last] if c.kind in {"country", "adjective", "organization", "place"})
    return frozenset(w for c in sides for w in c.lower.split())


def _names_more(chunks: Sequence[Chunk], name: GatheringName) -> bool:
    """Tell whether a name says more than who belongs to it and how often they meet."""
    return name.place is not None or bool(name.words - _PLAIN - _of_circle(chunks, name))


def _is_weak_gathering(chunks: Sequence[Chunk], name: GatheringName, head: int, inside: set[str]) -> bool | None:
    """Tell whether a session, dialogue or meeting is one of many; None where the rest of its name has to say."""
    several = (
        len(name.countries) > 3 or bool(name.regions) or "countries" in {c.lower for c in chunks[head : name.last]}
    )
    ranked = name.rank is not None or "annual" in inside or name.head in {"general assembly", "unga"}
    if (
        name.head in {"session", "assembly", "general assembly"}
        and "UN" not in name.organizations
        and "UNGA" not in name.organizations
        and not (
            name.organizations and (name.rank is not None or (name.head == "session" and name.edition is not None))
        )
    ):
        # "at the African Union Assembly": its heads of state are the assembly.
        return "AU" in name.organizations and chunks[head].text == "Assembly" and name.first == head - 1
    if name.firm and ((name.first == head - 1 and name.head in CIRCLE_HEADS) or inside & {"annual"}):
        return True
    if "bilateral" in inside:
        return False
    if name.head == "dialogue" and len(name.circle) == 2 and not name.words - _PLAIN - _of_circle(chunks, name):
        # "the ninth Kenya-EU Strategic Dialogue" is talks of two.
        return False
    if name.firm and name.head == "dialogue" and _is_open_dialogue(name):
        # The "Centre for Humanitarian Dialogue" is a house.
        return lower_at(chunks, name.first - 1) != "for"
    if name.head == "meeting" and name.rank is not None and inside & _CIRCLES and len(name.countries) != 2:
        return True
    if name.firm and name.head == "meeting" and (inside & {"regular", "ordinary"} or is_worldwide(chunks, name, head)):
        return True
    if name.firm and name.head in {"round", "consultations"} and not name.organizations:
        # "the second round of the Kenya-Togo Foreign Ministers' Dialogue" is talks of two.
        return len(name.circle) != 2 and (bool(name.circle) or _names_more(chunks, name))
    if not (name.organizations and (ranked or name.edition is not None)) and not (
        several and (ranked or name.edition is not None)
    ):
        return False
    return None


def is_gathering(chunks: Sequence[Chunk], name: GatheringName, head: int) -> bool:
    """Tell whether a name is one of a gathering, not of an institution, a press conference or a bilateral session."""
    before = lower_at(chunks, name.first - 1)
    inside = {c.lower for c in chunks[name.first : head + 1]}
    if (
        "anniversary" in {c.lower for c in chunks[max(0, name.first - 3) : name.first]}
        or lower_at(chunks, name.last) == "since"
        or before in {"press", "news"}
    ):
        return False
    if name.bare:
        owned = before in {"its", "their"} and name.edition is not None
        # "A and B held a joint summit": that of both.
        owned = owned or ("joint" in {before, *inside} and name.head == "summit")
        return owned or (
            before in {"the", "this", "that"}
            and (
                name.head in {"summit", "forum", "expo", "conference", "gathering"}
                or (name.edition is not None and name.head in STRONG)
            )
        )
    if inside & _NOT_NAMED and not name.organizations and not (name.regions or len(name.countries) > 1):
        return False
    if chunks[head].kind == "body":
        if set(chunks[head].lower.split()) & _NOT_NAMED or name.head not in {
            "general assembly",
            "conference",
            "forum",
            "dialogue",
        }:
            return False
        if name.head != "general assembly":
            return True
    if name.head in WEAK:
        if (weak := _is_weak_gathering(chunks, name, head, inside)) is not None:
            return weak
    elif name.head == "summit" and len(name.circle) == len(name.countries) == 2 and not _names_more(chunks, name):
        # "the 15th Kenya-Togo annual summit" is talks of two.
        return False
    elif (
        len(name.countries) == 1 and not name.circle - {*name.countries} and name.place is None and name.edition is None
    ):
        whole = bool(inside & {"international", "world", "global"}) and name.head in _SHOWS
        return whole or (
            bool(inside & _FOR_A_LAND or lower_at(chunks, head + 1) in {"for", "on"})
            and name.head in {"conference", "summit"}
        )
    if chunks[head].kind == "organization":
        return True
    if name.edition is not None and name.head in STUDY:
        return True
    if not name.firm and not any(
        chunks[k].kind in {"title_word", "name", "place", "organization"} for k in range(name.first, head)
    ):
        return (name.head == "summit" and (name.firm or name.place is not None)) or (
            name.head == "summit" and name.last > head + 1 and len(name.countries) > 1
        )
    recurs = name.edition is not None and name.head in STUDY
    return name.firm or chunks[head].text[:1].isupper() or bool(name.organizations) or recurs
