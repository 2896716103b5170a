"""Know the towns of the world by their names, as datelines and bylines write them."""

from functools import cache

from relations_db.reading.publishers import fold
from relations_db.resources import table


@cache
def _towns() -> frozenset[str]:
    return frozenset(fold(row["name"]) for row in table("places") if row["kind"] == "city")


def is_town(name: str) -> bool:
    """Tell the name of a town: "Praia", "NEW DELHI", "Riga, Latvia"."""
    return fold(name.partition(",")[0]) in _towns()
