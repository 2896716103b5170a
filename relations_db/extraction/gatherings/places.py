"""Find the city of a gathering in the opening of its sentence and in its name."""

from __future__ import annotations

from relations_db.extraction.discourse.opening_towns import town_in_name
from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.gatherings.name_words import HEADS, GatheringName

# What is done with a gathering where it is.
_HELD = frozenset(
    "host hosts hosted hosting held hold holds holding met meets gathered gathers convened opened attended attends "
    "attend addressed addresses spoke speaks joined joins".split()
)
# What a city does for those who gather in it.
_HOSTING = frozenset("host hosts hosted hosting welcomed welcomes received saw sees seat venue scene setting".split())


def seat_of(syntax: Syntax, name: GatheringName) -> tuple[str, str | None] | None:
    """Give the city that opens the sentence where it plays host: "Dakar welcomed …", "In Dakar the … gathered"."""
    chunks = syntax.sentence.chunks
    start = chunks[0].lower == "in"
    for k in range(1, min(6, name.first - 2)):
        if chunks[k].kind == "place" and chunks[k - 1].lower not in {"in", "at", "to", "from"}:
            # "For two days Dakar was host to the summit"
            hosts = [c.lower for c in chunks[k + 1 : name.first]]
            return place_of(chunks[k]) if hosts[-3:-1] == ["host", "to"] or hosts[-2:] == ["host", "to"] else None
    if name.first < start + 1 or chunks[start].kind != "place":
        return None
    between = {c.lower for c in chunks[start + 1 : name.first]}
    near = start and name.first - start < 6 and all(m.first >= name.first for m in syntax.sentence.mentions)
    return place_of(chunks[start]) if near or (not start and between & _HOSTING) else None


def place_told(syntax: Syntax, first: int) -> tuple[str, str | None] | None:
    """Give the city told before a gathering: "In Suva, X took part in the …", "X spoke in Suva at the …"."""
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    low = min((m.first for m in syntax.sentence.mentions), default=len(chunks))
    for k in range(1, min(first, low, 7)):
        if lowers[k] in {";", ":", "where", "before", "after"}:
            return None
        if chunks[k].kind == "place" and lowers[k - 1] in {"in", "at"} and syntax.stands_in(k):
            return place_of(chunks[k])
    if "at" not in lowers[max(0, first - 2) : first]:
        return None
    at = first - 1 - (lowers[first - 1] == "the")
    # "spoke in Suva on May 3 at the forum", "met in Suva, at the forum"
    for k in range(at - 1 - (lowers[at - 1] == ","), max(0, first - 10), -1):
        if lowers[k] in {";", ":", ",", "and", "to", "from"} or syntax.covering(k) is not None:
            return None
        if chunks[k].kind == "place" and lowers[k - 1] in {"in", "at"} and syntax.stands_in(k):
            return place_of(chunks[k])
    return None


def seat_behind_where(syntax: Syntax, first: int) -> tuple[str, str | None] | None:
    """Give the city of "Suva, where the forum gathered", "Suva, where Fiji was host to the forum", "was in Suva when
    the forum was opened".
    """
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    k = first - 1 - (lowers[first - 1 : first] == ["the"])
    if k > 2 and lowers[k] == "when":
        return place_of(chunks[k - 1]) if chunks[k - 1].kind == "place" and lowers[k - 2] in {"in", "at"} else None
    near = range(k, max(0, k - 9), -1)
    where = next((j for j in near if lowers[j] == "where"), 0)
    if where < 1 or (where < k and _HELD.isdisjoint(lowers[where:first])):
        return None
    if any(c.kind == "place" for c in chunks[where:first]):
        return None
    k = where - 1 - (lowers[where - 1] == ",")
    return place_of(chunks[k]) if k >= 0 and chunks[k].kind == "place" else None


def seat_meant_by_there(syntax: Syntax, last: int) -> tuple[str, str | None] | None:
    """Give the city of "Suva had a taste of it when the forum met there"."""
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    if lowers[last : last + 1] == [] or lowers[last] not in _HELD or lowers[last + 1 : last + 2] != ["there"]:
        return None
    towns = [c for c in chunks[:last] if c.kind == "place" and place_of(c) is not None]
    return place_of(towns[-1]) if towns else None


def seat_in_name(syntax: Syntax, name: GatheringName) -> tuple[str, str | None] | None:
    """Give the city after which a yearly conference is called: "Munich Security Conference", but not that of an
    organisation, "Shanghai Cooperation Organisation Summit".
    """
    if name.last > name.first + 2:
        return None
    return town_in_name(syntax.sentence.chunks[name.first], syntax.story.cast.lexicon, HEADS)
