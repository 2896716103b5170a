"""Tell which lands a name for several means: "the three Baltic states", "her Nordic colleagues"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from relations_db.language.chunks import Chunk, lower_at
from relations_db.language.numerals import CARDINALS
from relations_db.resources import table

# The lands themselves, behind the name of a group.
LANDS = frozenset("countries country nations nation states state republics republic".split())
# Behind these stand not all of a group.
_PARTS = frozenset("some several many most other various certain few any no another a an one both either each".split())


def is_group(chunk: Chunk) -> bool:
    """Tell whether a chunk is the name of a group of lands."""
    return bool(chunk.entries) and chunk.entry("group") is not None


def lands_of_group(chunks: Sequence[Chunk], k: int, *, own: bool = False) -> tuple[str, ...]:
    """Give the lands of the group that a chunk names, none where only some of them are told of: "two Nordic leaders".

    Args:
        chunks: of the sentence.
        k: the chunk.
        own: whether those are told of who meet another of the group: "her four Nordic colleagues".
    """
    entry = chunks[k].entry("group") if k < len(chunks) and chunks[k].entries else None
    if entry is None:
        return ()
    lands, before = tuple(entry.key.split()), lower_at(chunks, k - 1)
    number = int(before) if len(before) == 1 and before.isdecimal() else CARDINALS.get(before)
    if number is None:
        return () if entry.counted or before in _PARTS else lands
    # "two" may be those who have just been told of.
    return lands if number == len(lands) or (own and number == len(lands) - 1) else ()


def group_named(name: str) -> tuple[str, ...]:
    """Give the lands of a group by its name in lower case, all of whom it means without being counted."""
    return _groups().get(name, ())


@cache
def _groups() -> dict[str, tuple[str, ...]]:
    rows = table("land_groups")
    return {row["name"].lower(): tuple(row["lands"].split()) for row in rows if not row["counted"]}
