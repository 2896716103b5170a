"""Pass over what is told of a delegation's journey between it and what it did."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.language.chunks import Chunk

_RELATIVE = frozenset({"that", "which"})
_CAME = frozenset("arrived came landed flew travelled traveled is was has had left began".split())
_HAVE = frozenset({"has", "have", "had"})
_LONGEST_CLAUSE = 10


def before_arrival(chunks: Sequence[Chunk], k: int) -> int:
    """Give the chunk before the relative clause that ends at a chunk: "A delegation that arrived on Sunday has met X".

    Args:
        chunks: of the sentence.
        k: the chunk before the verb.
    """
    at = k - 1 if k >= 0 and chunks[k].lower in _HAVE else k
    at -= at >= 0 and chunks[at].lower == ","
    for j in range(at, max(0, at - _LONGEST_CLAUSE), -1):
        if (
            chunks[j].lower in _RELATIVE
            and chunks[j + 1].lower in _CAME
            and all(c.kind != "name" for c in chunks[j:at])
        ):
            return j - 2 if chunks[j - 1].lower == "," else j - 1
    return k
