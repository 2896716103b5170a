"""Tell where organisations are at home: whoever speaks for one and flies to its seat is no guest there."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.destinations import Target
from relations_db.extraction.discourse.sides import Side

_SEATS = {
    "ASEAN": "Jakarta",
    "AU": "Addis Ababa",
    "CARICOM": "Georgetown",
    "CoE": "Strasbourg",
    "EAC": "Arusha",
    "ECOWAS": "Abuja",
    "EU": "Brussels",
    "GCC": "Riyadh",
    "IAEA": "Vienna",
    "IGAD": "Djibouti",
    "IMF": "Washington",
    "LAS": "Cairo",
    "NATO": "Brussels",
    "OAS": "Washington",
    "OECD": "Paris",
    "OIC": "Jeddah",
    "OSCE": "Vienna",
    "PIF": "Suva",
    "SADC": "Gaborone",
    "SCO": "Beijing",
    "UN": "New York",
    "UNESCO": "Paris",
    "WB": "Washington",
    "WHO": "Geneva",
    "WTO": "Geneva",
}


def is_seat(travellers: Sequence[Side], target: Target) -> bool:
    """Tell whether a city is the seat of the organisation for which everybody who goes there speaks."""
    if all(s.country == "VA" for s in travellers) and target.place == "Rome":
        # From the Vatican nobody travels to Rome.
        return bool(travellers)
    homes = [_SEATS.get(s.organization) if s.country is None and s.organization else None for s in travellers]
    return bool(homes) and target.place is not None and all(home == target.place for home in homes)
