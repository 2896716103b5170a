"""Tell where organisations are at home: whoever speaks for one and flies to its seat is no guest there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from relations_db.extraction.destinations import Target
from relations_db.extraction.discourse.sides import Side
from relations_db.resources import table


@cache
def _seats() -> dict[str, str]:
    """Give the cities in which organisations sit, by their keys."""
    return {row["key"]: row["seat"] for row in table("organizations") if row["seat"]}


def is_seat(travellers: Sequence[Side], target: Target) -> bool:
    """Tell whether a city is the seat of the organisation for which everybody who goes there speaks."""
    if all(s.country == "VA" for s in travellers) and target.place == "Rome":
        # From the Vatican nobody travels to Rome.
        return bool(travellers)
    homes = [_seats().get(s.organization) if s.country is None and s.organization else None for s in travellers]
    return bool(homes) and target.place is not None and all(home == target.place for home in homes)
