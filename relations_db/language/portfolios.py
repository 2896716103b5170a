"""Tell when two titles name one ministry: who is Defence Minister is "the Minister of Defence", too."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

__all__ = ["share_portfolio"]

_RANK = r"(?P<rank>(?:first )?(?:deputy|vice|assistant|junior|state) )?"
_OF = re.compile(rf"{_RANK}(?:minister|secretary of state|cabinet secretary|secretary) (?:of|for) (?P<what>.+)")
_BEFORE = re.compile(rf"{_RANK}(?P<what>.+) (?:minister|secretary)")
# What stands before "minister" or "secretary" without naming a ministry.
_NO_PORTFOLIO = frozenset(
    "prime chief first cabinet general acting caretaker interim coordinating executive press permanent private "
    "party national union".split()
)
_SPELT = {"defense": "defence", "external": "foreign", "exterior": "foreign", "labor": "labour"}
_FILLING = frozenset({"the", "affairs", "relations"})


class _Ministry(NamedTuple):
    """The rank below a minister, or nothing, and the portfolios, in the words that tell them apart."""

    rank: str
    portfolios: frozenset[str]


def share_portfolio(one: str, other: str) -> bool:
    """Tell whether two titles, in lower case, are those of one rank in one ministry: "minister of foreign affairs and
    trade" and "trade minister", but not "deputy trade minister".
    """
    first, second = _ministry(one), _ministry(other)
    return (
        first is not None
        and second is not None
        and first.rank == second.rank
        and not first.portfolios.isdisjoint(second.portfolios)
    )


@lru_cache(maxsize=4096)
def _ministry(title: str) -> _Ministry | None:
    match = _OF.fullmatch(title) or _BEFORE.fullmatch(title)
    if match is None:
        return None
    parts = re.split(r", (?:and )?| and ", match["what"])
    words = ([_SPELT.get(word, word) for word in part.split() if word not in _FILLING] for part in parts)
    portfolios = frozenset(" ".join(part) for part in words if part) - _NO_PORTFOLIO
    return _Ministry((match["rank"] or "").strip(), portfolios) if portfolios else None
