"""Rank the people and countries that took part in the events of a bitmap."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from relations_db.queries import bitmaps, event_index, rankings
from relations_db.queries.database import Where, fetch, read
from relations_db.queries.vocabulary import CONTACTS

if TYPE_CHECKING:
    from relations_db.queries.database import Connection
    from relations_db.queries.filters import Filters

# Everybody who acted for a country, each found in the index after the last.
_ACTED = """
WITH RECURSIVE x(id) AS (
  SELECT min(person_id) FROM participants WHERE country_id = :code
  UNION ALL
  SELECT (SELECT min(person_id) FROM participants WHERE country_id = :code AND person_id > x.id) FROM x
  WHERE x.id IS NOT NULL
)
SELECT x.id FROM x JOIN people p ON p.id = x.id WHERE p.country_id IS NULL OR p.country_id NOT IN {codes}
"""


class Actor(NamedTuple):
    """A person or country with the number of events that are counted, and the first and the last date of these."""

    id: Any
    name: str
    events: int
    first: str | None = None
    last: str | None = None


def people(connection: Connection, found: int, filters: Filters, limit: int, codes: Sequence[str]) -> list[Actor]:
    """Give the page that is asked for of the people who took part, with countries only theirs, or who acted for them.

    Args:
        connection: an open connection.
        found: the events, as a bitmap.
        filters: the order and the page.
        limit: how many the page has at most.
        codes: the countries; none for everybody.
    """
    wanted = filters.offset + limit
    own = _people_of(connection, codes) if codes else None
    acting = _acting(connection, found, codes)
    counted: Mapping[int, int]
    if filters.sort in (None, "most"):
        counted = rankings.most(connection, "person", found, wanted, own)
    elif filters.sort == "name" or own is not None:
        counted = rankings.counts(connection, "person", found, own)
    else:
        seen = rankings.in_time(connection, "person", found, wanted, newest=filters.sort == "newest")
        counted = rankings.each(connection, "person", seen, found)
    numbers = json.dumps({**counted, **{term: len(ids) for term, ids in acting.items()}})
    rows = {
        term: Actor(id_, name, events, *(rankings.of_events(connection, acting[term]) if term in acting else ()))
        for term, id_, name, events in read(
            connection,
            "SELECT t.id, p.id, p.name, n.value FROM json_each(:numbers) n JOIN event_index_terms t"
            " ON t.id = CAST(n.key AS INTEGER) JOIN people p ON p.id = CAST(t.value AS INTEGER)",
            {"numbers": numbers},
        )
    }
    return [actor for _, actor in _page(connection, rows, found, filters, limit, acting)]


def count_people(connection: Connection, found: int, codes: Sequence[str]) -> int:
    """Count the people whom `people` gives."""
    own = _people_of(connection, codes) if codes else None
    return len(rankings.counts(connection, "person", found, own)) + len(_acting(connection, found, codes))


def countries(connection: Connection, found: int, filters: Filters, limit: int) -> list[tuple[Any, ...]]:
    """Give the page that is asked for of the countries that took part: what `CountryRow` holds.

    Args:
        connection: an open connection.
        found, filters, limit: see `people`.
    """
    if filters.sort in (None, "most"):
        counted = rankings.most(connection, "country", found, filters.offset + limit)
    else:
        counted = rankings.counts(connection, "country", found)
    rows = {
        term: Actor(code, name, events)
        for term, code, name, events in read(
            connection,
            "SELECT t.id, c.id, c.name, n.value FROM json_each(:numbers) n JOIN event_index_terms t"
            " ON t.id = CAST(n.key AS INTEGER) JOIN countries c ON c.id = t.value",
            {"numbers": json.dumps(counted)},
        )
    }
    contacts = found & bitmaps.of_terms(connection, event_index.terms_of(connection, "kind", CONTACTS))
    page = _page(connection, rows, found, filters, limit, ())
    met = rankings.each(connection, "country", [term for term, _ in page], contacts)
    people_of = {
        actor.id: int(
            fetch(connection, "SELECT count(*) AS n FROM people WHERE country_id = :id", {"id": actor.id})[0].n
        )
        for _, actor in page
    }
    return [
        (actor.id, actor.name, actor.events, met.get(term, 0), people_of[actor.id], actor.first, actor.last)
        for term, actor in page
    ]


def _page(
    connection: Connection, rows: dict[int, Actor], found: int, filters: Filters, limit: int, dated: Collection[int]
) -> list[tuple[int, Actor]]:
    """Give the rows of the page that is asked for, by the ids of their values in the index, with their dates."""

    def date(terms: Collection[int]) -> None:
        dates = rankings.dates(connection, [term for term in terms if term not in dated], found)
        rows.update({term: rows[term]._replace(first=given.first, last=given.last) for term, given in dates.items()})

    ordered = sorted(rows, key=lambda term: (rows[term].name, rows[term].id))
    if filters.sort == "newest":
        date(ordered)
        ordered.sort(key=lambda term: rows[term].last or "", reverse=True)
    elif filters.sort == "oldest":
        date(ordered)
        ordered.sort(key=lambda term: (rows[term].first is None, rows[term].first or ""))
    elif filters.sort != "name":
        ordered.sort(key=lambda term: -rows[term].events)
    page = ordered[filters.offset : filters.offset + limit]
    if filters.sort not in ("newest", "oldest"):
        date(page)
    return [(term, rows[term]) for term in page]


def _people_of(connection: Connection, codes: Sequence[str]) -> set[int]:
    """Give the ids in the index of the people of some countries."""
    where = Where()
    sql = (
        "SELECT t.id FROM people p JOIN event_index_terms t ON t.facet = 'person' AND t.value = CAST(p.id AS TEXT)"  # noqa: S608
        f" WHERE p.country_id IN {where.bind_all(codes)}"
    )
    return {id_ for (id_,) in read(connection, sql, where.values)}


def _acting(connection: Connection, found: int, codes: Sequence[str]) -> dict[int, list[int]]:
    """Give the events of a bitmap in which people of other countries acted for some, by their ids in the index."""
    where = Where()
    listed = where.bind_all(codes)
    given: dict[int, set[int]] = {}
    for code in codes:
        values = {**where.values, "code": code}
        for (person,) in list(read(connection, _ACTED.format(codes=listed), values)):
            rows = read(
                connection,
                "SELECT t.id, x.event_id FROM participants x JOIN event_index_terms t"
                " ON t.facet = 'person' AND t.value = CAST(x.person_id AS TEXT)"
                " WHERE x.country_id = :code AND x.person_id = :person",
                {"code": code, "person": person},
            )
            for term, event in rows:
                if found >> event & 1:
                    given.setdefault(term, set()).add(event)
    return {term: sorted(events) for term, events in given.items()}
