"""Tell how high the people at a table are, from their offices."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from functools import cache

from relations_db.resolution import names
from relations_db.resources import folder

# Highest first.
LEVELS = ("head_of_state", "head_of_government", "foreign_minister", "party", "parliament", "other")
_CROWNED = frozenset(
    ["king", "queen", "emir", "emperor", "empress", "sultan", "monarch", "amir", "pope", "grand duke"]
)
_LOWERING = frozenset(
    ["deputy", "vice", "assistant", "former", "ex", "spokesperson", "spokesman", "spouse", "wife"]
)
_LONGEST = 8


@cache
def _offices() -> dict[tuple[str, ...], str]:
    with (folder("data") / "offices.csv").open(encoding="utf-8", newline="") as file:
        return {
            names.words(row["office"]): row["level"]
            for row in csv.DictReader(file)
            if row["kind"] == "office"
        }


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


def highest(roles: Iterable[str | None]) -> str | None:
    """Give the highest level among offices; None where no office is known."""
    levels = {level_of(role) for role in roles if role}
    return next((level for level in LEVELS if level in levels), None)
