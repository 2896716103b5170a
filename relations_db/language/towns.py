"""Tell towns that no table has: "in Leticia, where", "the meeting at Argyle on Thursday".

Whoever is named beside an office or elsewhere without such a preposition is a person; what people believe in is none
of both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from relations_db.language.chunks import Chunk
from relations_db.language.lexicon import Entry

# Where people meet "at" what follows, and do not work "at" it.
_MEETINGS = frozenset(
    "met meet meeting meetings talks talked summit session conference held arrived landed gathered signed place".split()
)
# "trust in Duarte", "a rise in Airbus"
_ABOUT = frozenset(
    "confidence trust faith belief believe believes believed interest interested stake shares stock investment "
    "invested investments majority seats disappointed dressed rise fall role engaged involved".split()
)
_AFTER = frozenset("on and where when to for with by from before after but as during this last yesterday today".split())

# What so begins or ends is in a town, and none.
_STREETS = frozenset(
    "via rue calle avenida avenue boulevard piazza plaza viale rua ulitsa street road square strasse straße platz lane "
    "boulevards embankment quay".split()
)
_AFTER_OPENING = frozenset({",", "it", "on"})


def name_towns(sentences: Sequence[Sequence[Chunk]], airfields: Mapping[str, Entry]) -> set[int]:
    """Make places of the names of an article that stand where only towns do; give the numbers of the sentences that
    have such.

    Args:
        sentences: the chunks of each; changed in place.
        airfields: what the name of an airport stands for, in lower case: "landed at Bole".
    """
    candidates: list[tuple[int, int]] = []
    others: set[str] = set()
    for number, chunks in enumerate(sentences):
        for k in [k for k, chunk in enumerate(chunks) if chunk.kind == "name"]:
            if _stands_as_town(chunks, k):
                candidates.append((number, k))
            else:
                others.update(chunks[k].lower.split())
    found: set[int] = set()
    for number, k in candidates:
        chunks = sentences[number]
        town = chunks[k]
        if others.isdisjoint(town.lower.split()):
            within = k + 2 < len(chunks) and chunks[k + 1].lower == "," and chunks[k + 2].kind == "country"
            country = chunks[k + 2].country if within else None
            airfield = airfields.get(town.lower) if chunks[k - 1].lower == "at" else None
            town.kind, town.entries = "place", (airfield or Entry("city", town.text, country),)
            found.add(number)
    return found


def _stands_as_town(chunks: Sequence[Chunk], k: int) -> bool:
    following = chunks[k + 1] if k + 1 < len(chunks) else None
    words = chunks[k].lower.split()
    if words[0] in _STREETS or words[-1] in _STREETS:
        return False
    if k == 1 and chunks[0].lower == "in":
        # "In Leticia it was the mayor"
        return following is not None and (following.lower in _AFTER_OPENING or following.kind == "date")
    if k == 2 and chunks[0].kind == "date" and chunks[1].lower == ",":
        # "Monday, Leticia." heads an entry.
        return following is not None and following.kind == "mark" and k + 2 == len(chunks)
    if k < 2 or chunks[k - 1].lower not in {"in", "at"}:
        return False
    before = chunks[k - 2].lower
    if chunks[k - 2].kind == "title_word" and before not in _MEETINGS:
        # "the Plan for Cooperation in Priority Fields"
        return False
    if before in _ABOUT or (chunks[k - 1].lower == "at" and before not in _MEETINGS):
        return False
    return following is None or following.kind in {"mark", "date"} or following.lower in _AFTER
