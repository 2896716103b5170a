"""Give the words of a kind of event by their class, from a table of `data/` with the columns `word` and `class`."""

from functools import cache

from relations_db.resources import table


@cache
def word_table(name: str) -> dict[str, frozenset[str]]:
    """Give the classes of a table, each with its words."""
    found: dict[str, set[str]] = {}
    for row in table(name):
        found.setdefault(row["class"], set()).add(row["word"])
    return {key: frozenset(words) for key, words in found.items()}
