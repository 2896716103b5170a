"""Compare the titles of agreements: whether two can be those of one text."""

from __future__ import annotations

import re

_GENERIC = frozenset(
    "joint statement communique communiqué declaration agreement agreements memorandum memoranda understanding "
    "mou mous deal deals treaty protocol plan action document documents pact pacts accord accords final new "
    "cooperation fresh comprehensive political said historic".split()
)


def words_of(title: str) -> set[str]:
    """Give the words of a title in lower case, without the small ones."""
    return {
        w
        for w in re.findall(r"[^\W_]+", title.lower())
        if w not in {"the", "of", "on", "and", "a", "an", "for", "to", "in", "between", "s"}
    }


def telling(title: str) -> set[str]:
    """Give the words of a title that say which text it is."""
    return words_of(title) - _GENERIC


def likeness(one: str, other: str) -> float:
    """Give which part of the second title's words also stand in the first."""
    theirs = words_of(other)
    return len(theirs & words_of(one)) / max(1, len(theirs))


def same_title(one: str, other: str) -> bool:
    """Tell whether two titles can be those of one text: what the one says beyond its kind the other says too."""
    mine, theirs = telling(one), telling(other)
    shared = len(mine & theirs)
    if one.split()[:6] == other.split()[:6]:
        return True
    return shared >= 0.99 * min(len(mine), len(theirs)) or shared >= 0.75 * len(mine | theirs)
