"""Count the events of a bitmap by what they have in common, for statistics.

Values that are few are laid over the bitmap one by one, or two by two; of the others it is read from columns how many
events have each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from relations_db.queries import bitmaps, rankings
from relations_db.queries.database import read

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

_NAMED = "(SELECT {0} FROM {1} WHERE id = CAST(t.value AS INTEGER))"
# The facets of the index whose values are counted by columns, and what statistics call the values.
_COLUMNS: Mapping[str, tuple[str, str]] = {
    "person": ("person", _NAMED.format("name", "people")),
    "party": ("party", _NAMED.format("coalesce(acronym, name)", "parties")),
    "place": ("place", _NAMED.format("name", "places")),
    "in": ("place", _NAMED.format("(SELECT c.name FROM countries c WHERE c.id = country_id)", "places")),
}
# The same of those that have few values.
_LISTS: Mapping[str, tuple[str, str]] = {
    "country": ("country", "(SELECT name FROM countries WHERE id = t.value)"),
    "organization": ("organization", _NAMED.format("key", "organizations")),
    **{facet: (facet, "t.value") for facet in ("office", "kind", "status", "mode", "level", "form")},
}
# More pairs of values than this are sooner counted row by row.
_PAIRS = 30_000

Share = tuple[str | int, ...]


def count_by(
    connection: Connection, by: Sequence[str], found: int, without: Collection[str] = ()
) -> list[Share] | None:
    """Count the events of a bitmap by one or two of what they have; None for what neither lists nor columns hold.

    Args:
        connection: an open connection to a database that has bitmaps.
        by: as in `stats.count_events`.
        found: the bitmap.
        without: codes of countries that are not counted.

    Gives:
        the values and the number, in any order.
    """
    if len(by) == 1 and by[0] in {*_COLUMNS, "country", "office"}:
        return _by_column(connection, by[0], found, without)
    if any(name != "year" and name not in _LISTS for name in by):
        return None
    rows: list[tuple[Share, int]] = [((), found)]
    for name in by:
        values = list(_values(connection, name, without))
        if len(rows) * len(values) > _PAIRS:
            return None
        rows = [
            ((*row, value), both) for row, of_row in rows for value, of_value in values if (both := of_row & of_value)
        ]
    return [(*row, of_row.bit_count()) for row, of_row in rows]


def _values(connection: Connection, name: str, without: Collection[str]) -> Iterator[tuple[str, int]]:
    """Give what events can have, with the bitmap of those that have it."""
    if name == "year":
        yield from ((f"{year:04d}", of_year) for year, of_year in bitmaps.by_year(connection) if year)
        return
    for value, terms in _terms(connection, *_LISTS[name], without).items():
        yield value, bitmaps.of_terms(connection, terms)


def _by_column(connection: Connection, name: str, found: int, without: Collection[str]) -> list[Share]:
    facet, called = {**_COLUMNS, **_LISTS}[name]
    counted = rankings.counts(connection, facet, found)
    rows: list[Share] = []
    for value, terms in _terms(connection, facet, called, without).items():
        had = [term for term in terms if counted.get(term)]
        # An event has one place; of what it may have several of, it counts once for all that are called the same.
        once = facet == "place" or len(had) < 2
        n = sum(counted[term] for term in had) if once else (bitmaps.of_terms(connection, had) & found).bit_count()
        if n:
            rows.append((value, n))
    return rows


def _terms(connection: Connection, facet: str, called: str, without: Collection[str]) -> Mapping[str, list[int]]:
    """Give the ids of the values of a facet, by what they are called."""
    terms: defaultdict[str, list[int]] = defaultdict(list)
    sql = f"SELECT t.id, t.value, {called} FROM event_index_terms t WHERE t.facet = :facet"  # noqa: S608
    for term, code, value in read(connection, sql, {"facet": facet}):
        if value is not None and not (facet == "country" and code in without):
            terms[value].append(term)
    return terms
