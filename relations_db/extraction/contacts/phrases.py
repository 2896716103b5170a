"""Give the phrases that tell of contacts by their class, as `data/contact_phrases.csv` lists them.

Classes:
    together: what two do with each other: "put their heads together".
    seek: what one does to another: "sought out", "heard from".
    noun: nouns of contact of several words.
    undone: verbs of two words, and nouns with theirs, that leave a contact undone: "called off", "date for".
    guest_last: what may open a sentence that names a host, and then his guest: "among those received by".
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from relations_db.resources import table


@cache
def _classes() -> dict[str, dict[str, tuple[tuple[str, ...], ...]]]:
    found: dict[str, dict[str, list[tuple[str, ...]]]] = defaultdict(lambda: defaultdict(list))
    for row in table("contact_phrases"):
        first, *rest = row["phrase"].split()
        found[row["class"]][first].append(tuple(rest))
    # The longer one first, so that "heard from" is not read as "heard".
    return {
        name: {first: tuple(sorted(rests, key=len, reverse=True)) for first, rests in phrases.items()}
        for name, phrases in found.items()
    }


def phrases_of(name: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Give the phrases of a class: for each first word, what may follow it; KeyError where there is no such class."""
    return _classes()[name]
