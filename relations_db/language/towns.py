"""Tell towns that no table has: "in Leticia, where", "the meeting at Argyle on Thursday".

Whoever is named beside an office or elsewhere without such a preposition is a person; what people believe in is none
of both.
"""

from __future__ import annotations

from collections.abc import Sequence

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


def name_towns(sentences: Sequence[Sequence[Chunk]]) -> set[int]:
    """Make places of the names of an article that stand where only towns do; give the numbers of the sentences that
    have such.

    Args:
        sentences: the chunks of each; changed in place.
    """
    candidates: list[tuple[int, int]] = []
    others: set[str] = set()
    for number, chunks in enumerate(sentences):
        for k, chunk in enumerate(chunks):
            if chunk.kind != "name":
                continue
            if _stands_as_town(chunks, k):
                candidates.append((number, k))
            else:
                others.update(chunk.lower.split())
    found: set[int] = set()
    for number, k in candidates:
        chunks = sentences[number]
        town = chunks[k]
        if others.isdisjoint(town.lower.split()):
            within = k + 2 < len(chunks) and chunks[k + 1].lower == "," and chunks[k + 2].kind == "country"
            country = chunks[k + 2].country if within else None
            town.kind, town.entries = "place", (Entry("city", town.text, country),)
            found.add(number)
    return found


def _stands_as_town(chunks: Sequence[Chunk], k: int) -> bool:
    if k < 2 or chunks[k - 1].lower not in {"in", "at"}:
        return False
    before = chunks[k - 2].lower
    if before in _ABOUT or (chunks[k - 1].lower == "at" and before not in _MEETINGS):
        return False
    following = chunks[k + 1] if k + 1 < len(chunks) else None
    return following is None or following.kind in {"mark", "date"} or following.lower in _AFTER
