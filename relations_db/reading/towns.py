"""Know the towns and countries of the world by their names, as datelines, bylines and announcements write them."""

from functools import cache

from relations_db.reading.publishers import fold
from relations_db.resources import table


@cache
def _towns() -> frozenset[str]:
    return frozenset(fold(row["name"]) for row in table("places") if row["kind"] == "city")


@cache
def _countries() -> frozenset[str]:
    return frozenset(fold(row["name"]) for row in table("country_names") if row["kind"] != "metonym")


def is_land(name: str) -> bool:
    """Tell the name of a country, or what its people are called: "the Philippines", "Chilean"."""
    return fold(name) in _countries()


def is_town(name: str) -> bool:
    """Tell the name of a town: "Praia", "NEW DELHI", "Riga, Latvia"."""
    return fold(name.partition(",")[0]) in _towns()
