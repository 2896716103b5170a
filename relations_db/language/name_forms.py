"""Compare two forms of a name within one article: short and full, with initials, slips and particles."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from relations_db.language.chunks import PARTICLES
from relations_db.language.tokens import Tokens, is_initial

# Behind these a name goes on with the father's.
_DESCENT = frozenset({"bin", "ibn", "bint", "binti"})
# Particles that have a capital where they open a surname.
_OPENING_SURNAMES = frozenset("da das de del di dos du van von".split())
# In a shorter word a letter more or less makes another name.
TELLING = 6


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """Give the words of a name that count: folded, without particles, quotes and hyphens."""
    tokens = Tokens(name)
    # "J.-M." is two initials.
    found = [p for w in tokens.folded if w[0].isalnum() for p in w.lower().replace("-", "").split(".") if p]
    # A particle in capitals may be the name itself: "Lê Văn Khải".
    small = {w for w in tokens.folded if w.islower()} | {"al", "el", "bin", "ibn", "bint"}
    if len(found) > 1 and found[0] in _OPENING_SURNAMES:
        # "President Da Silva", of whom the article tells as Lula da Silva
        small.add(found[0])
    return tuple(w for w in found if not (w in PARTICLES and w in small)) or tuple(found)


def initials(words: tuple[str, ...]) -> str:
    """Give the first letters of the words of a name."""
    return "".join(w[0] for w in words)


def alike(one: str, other: str) -> bool:
    """Tell whether two words begin alike and differ by two letters at most."""
    return one[0] == other[0] and Levenshtein.distance(one, other, score_cutoff=2) <= 2


def share_given_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names have two words in common, of which one may be cut short: "Sam", "Samuel"."""
    shared = set(one) & set(other)
    rest = [(w, v) for w in set(one) - shared for v in set(other) - shared]
    return len(shared) > 1 or (bool(shared) and any(w[:3] == v[:3] and _opens(w, v) for w, v in rest))


def _opens(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def spelt_alike(one: str, other: str) -> bool:
    """Tell whether two words differ by one letter put in, left out or changed, as a slip does."""
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < TELLING or one[0] != other[0]:
        return False
    short, long = sorted((one, other), key=len)
    for i, letter in enumerate(short):
        if letter != long[i]:
            return short[i:] == long[i + 1 :] or (len(short) == len(long) and short[i + 1 :] == long[i + 1 :])
    return True


def of_one_line(one: str, other: str) -> bool:
    """Tell whether of two names the one tells descent and they begin otherwise: "Talal II" and "Omar bin Talal II"."""
    mine, theirs = name_words(one), name_words(other)
    lines = not _DESCENT.isdisjoint(f"{one} {other}".lower().split())
    return lines and min(len(mine), len(theirs)) > 1 and mine[0] != theirs[0]


def same_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether the words of one name are those of another that is longer, or stand for them: "S. Jaishankar"."""
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    if set(small).issubset(large) or "".join(one) == "".join(other):
        return True
    # "S. Jaishankar" and "Subrahmanyam Jaishankar": an initial stands for a name.
    if len(small) > 1 and small[-1] == large[-1]:
        return all(
            any(
                v == w or (is_initial(w) and v.startswith(w)) or (is_initial(v) and w.startswith(v)) for v in large[:-1]
            )
            for w in small[:-1]
        )
    return False
