"""Tell a reception for one guest, which is a talk, from one to which many come."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.language.chunks import Chunk

AT_RECEPTION = frozenset({"at", "during"})
RECEPTION_HOSTING = frozenset("hosted hosts held holds hosting holding".split())
_PERSONS = ("name", "office", "honorific", "rank", "adjective", "country", "party")
_BEFORE_PERSON = frozenset("the his her visiting outgoing new".split())
# Of an envoy who comes or goes.
_COMING_OR_GOING = frozenset("newly accredited appointed elected departing incoming -".split())
# Of a reception of many something is said that this is not said of.
_REACH = 9


def reception_for(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give the guest's chunk of "hosted a reception in Lima on May 3 for the Fijian premier"; None where many come.

    Args:
        chunks: of the sentence.
        k: the verb, or "at".
    """
    if k < 0 or k + 3 >= len(chunks) or (chunks[k + 1].lower, chunks[k + 2].lower) not in _GIVEN:
        return None
    j = k + 3
    while j < min(k + _REACH, len(chunks)) and (chunks[j].kind in {"date", "place"} or chunks[j].lower in _WHEN_WHERE):
        j += 1
    if j + 1 >= len(chunks) or chunks[j].lower != "for":
        return None
    guest = j + 1
    while guest < len(chunks) and chunks[guest].lower in _BEFORE_PERSON | _COMING_OR_GOING:
        guest += 1
    first = j + 1 if _COMING_OR_GOING.isdisjoint(c.lower for c in chunks[j + 1 : guest]) else guest
    if (
        chunks[guest : guest + 1]
        and chunks[guest].lower == "a"
        and any(c.lower == "delegation" for c in chunks[guest + 1 : guest + _BEFORE_DELEGATION])
    ):
        return first
    run = guest
    while run < len(chunks) and chunks[run].kind in (*_PERSONS, "title_word", "possessive"):
        run += 1
    named = any(c.kind in {"name", "office"} and not c.lower.endswith("s") for c in chunks[guest:run])
    counterpart = run < len(chunks) and chunks[run].lower == "counterpart"
    return first if named or counterpart else None


_GIVEN = frozenset({("a", "reception"), ("separate", "receptions")})
# "a high-ranking Laotian party delegation"
_BEFORE_DELEGATION = 6
_WHEN_WHERE = frozenset({"in", "on", "at", ",", "here"})
