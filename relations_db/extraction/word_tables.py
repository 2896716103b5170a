"""Give the words of a kind of event by their class, from a table of `data/` with the columns `word` and `class`."""

import csv
from functools import cache

from relations_db.resources import folder


@cache
def word_table(name: str) -> dict[str, frozenset[str]]:
    """Give the classes of a table, each with its words."""
    found: dict[str, set[str]] = {}
    with (folder("data") / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(row["class"], set()).add(row["word"])
    return {key: frozenset(words) for key, words in found.items()}
