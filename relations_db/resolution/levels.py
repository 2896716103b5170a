"""Tell how high the people at a table are, from their offices."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from relations_db.resolution import names
from relations_db.resources import table

# Highest first.
LEVELS = ("head_of_state", "head_of_government", "foreign_minister", "party", "parliament", "other")
_CROWNED = frozenset(["king", "queen", "emir", "emperor", "empress", "sultan", "monarch", "amir", "pope", "grand duke"])
_LOWERING = frozenset(["deputy", "vice", "assistant", "former", "ex", "spokesperson", "spokesman", "spouse", "wife"])
_LONGEST = 8
_JOINT = re.compile(r"\s*(?:,|;|\band\b)\s*")
# Words that come and go in one office's name, and heads of names that are told of several at once.
_CONNECTING = frozenset(["of", "the", "for", "and", "a", "affairs", "s"])
_PLURALS = frozenset(["ministers", "presidents", "leaders", "ambassadors", "speakers"])


@cache
def _offices() -> dict[tuple[str, ...], str]:
    return {names.words(row["office"]): row["level"] for row in table("offices") if row["kind"] == "office"}


@cache
def level_of(role: str) -> str:
    """Give the level of an office as a text gives it: that of the first, longest office in its words."""
    words = names.words(role)
    offices = _offices()
    for start in range(len(words)):
        for end in range(min(len(words), start + _LONGEST), start, -1):
            level = offices.get(words[start:end])
            if level is None:
                continue
            if level == "royal":
                return "head_of_state" if " ".join(words[start:end]) in _CROWNED else "other"
            lowered = not _LOWERING.isdisjoint(words[:start])
            return level if level in LEVELS and not lowered else "other"
    return "other"


@lru_cache(maxsize=1 << 13)
def offices_in(role: str) -> tuple[str, ...]:
    """Give the offices that a text names as one: `State Councilor and Foreign Minister` are two.

    What does not name an office by itself stays with the rest: `Minister of Trade and Industry` is one.
    """
    parts = tuple(part for part in _JOINT.split(role.strip()) if part)
    return parts if len(parts) > 1 and all(_names_office(part) for part in parts) else (role.strip(),)


def _names_office(text: str) -> bool:
    words = names.words(text)
    return any(
        words[start:end] in _offices()
        for start in range(len(words))
        for end in range(start + 1, min(len(words), start + _LONGEST) + 1)
    )


@lru_cache(maxsize=1 << 13)
def office_key(office: str) -> str:
    """Give what two ways to write one office share: `Minister of Foreign Affairs`, `foreign ministers`."""
    words = [word for word in names.words(office) if word not in _CONNECTING]
    return " ".join(sorted(word[:-1] if word in _PLURALS else word for word in words))


def highest(roles: Iterable[str | None]) -> str | None:
    """Give the highest level among offices; None where no office is known."""
    levels = {level_of(role) for role in roles if role}
    return next((level for level in LEVELS if level in levels), None)
