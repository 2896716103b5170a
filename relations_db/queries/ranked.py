"""Rank the people and countries that took part in the events of a bitmap."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from relations_db.queries import bitmaps, careers, event_index, rankings
from relations_db.queries.database import Where, fetch, read
from relations_db.queries.vocabulary import CONTACTS

if TYPE_CHECKING:
    from relations_db.queries.database import Connection
    from relations_db.queries.filters import Filters

# Of more events than this, people are gone through by name until enough of them have any.
_NAMED = 10_000
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


@dataclass(frozen=True, slots=True)
class Who:
    """Which people are wanted.

    Attributes:
        codes: the countries whose people they are, or for which they acted; none for any.
        roles: the offices in which they acted, as they are written; None for any, or none.
        among: their ids in the index; None for everybody.
        parties: the parties for which they acted; none for any, or none.
    """

    codes: Sequence[str] = ()
    roles: frozenset[str] | None = None
    among: Set[int] | None = None
    parties: Sequence[int] = ()


class Actor(NamedTuple):
    """A person or country with the number of events that are counted, and the first and the last date of these."""

    id: Any
    name: str
    events: int
    first: str | None = None
    last: str | None = None


def people(connection: Connection, found: int, filters: Filters, limit: int, who: Who) -> list[Actor]:
    """Give the page that is asked for of the people who took part.

    Args:
        connection: an open connection.
        found: the events, as a bitmap.
        filters: the order and the page.
        limit: how many the page has at most.
        who: which people are wanted.
    """
    first, last = filters.period()
    dates = partial(rankings.dates, connection, "person", found=found, first=first, last=last)
    if who.parties:
        events = _for_parties(connection, found, who)
        rows = _named(connection, {term: len(ids) for term, ids in events.items()})
        page = _page(rows, filters, limit, partial(dates, held=events.__getitem__, whole=False), ())
        return [actor for _, actor in page]
    offices = _offices(connection, who)
    found = careers.narrowed(connection, offices, found)
    acting = _acting(connection, found, who)
    seen: Mapping[int, str | None] | None = None
    if filters.sort in ("newest", "oldest") and not who.codes:
        newest, wanted = filters.sort == "newest", filters.offset + limit
        seen = rankings.in_time(connection, "person", found, wanted, who.among, who.roles, newest=newest)
    if seen is None:
        counted = _counted(connection, found, filters, filters.offset + limit, who, offices)
    else:
        # Many may have the same date: only of those on the page the events are counted.
        counted = dict.fromkeys(seen, 0)
    rows = _named(connection, {**counted, **{term: len(ids) for term, ids in acting.items()}})
    for term, ids in acting.items():
        rows[term] = rows[term]._replace(**rankings.of_events(connection, ids)._asdict())
    held = partial(careers.events_of, connection, offices)
    dates = partial(dates, found=found, held=held, whole=offices is None)
    page = _page(rows, filters, limit, dates, acting, seen)
    if seen is not None:
        counted = careers.counts(connection, offices, found, [term for term, _ in page])
        return [actor._replace(events=counted[term]) for term, actor in page]
    return [actor for _, actor in page]


def count_people(connection: Connection, found: int, who: Who) -> int:
    """Count the people whom `people` gives."""
    if who.parties:
        return len(_for_parties(connection, found, who))
    offices = _offices(connection, who)
    found = careers.narrowed(connection, offices, found)
    return careers.number(connection, offices, found, _own(connection, who)) + len(_acting(connection, found, who))


def _named(connection: Connection, counted: Mapping[int, int]) -> dict[int, Actor]:
    """Give the people of whom events are counted, by their ids in the index."""
    rows = read(
        connection,
        "SELECT t.id, p.id, p.name, n.value FROM json_each(:numbers) n JOIN event_index_terms t"
        " ON t.id = CAST(n.key AS INTEGER) JOIN people p ON p.id = CAST(t.value AS INTEGER)",
        {"numbers": json.dumps(counted)},
    )
    return {term: Actor(id_, name, events) for term, id_, name, events in rows}


def _for_parties(connection: Connection, found: int, who: Who) -> dict[int, list[int]]:
    """Give the events of a bitmap in which people acted for some parties, by their ids in the index."""
    where = Where()
    sql = (
        "SELECT event_id, person_id, country_id, role FROM participants INDEXED BY ix_participants_party_id"  # noqa: S608
        f" WHERE party_id IS NOT NULL AND party_id IN {where.bind_all(who.parties)}"
    )
    bits = bitmaps.bytes_of(found)
    size, codes = len(bits) << 3, frozenset(who.codes)
    own: defaultdict[int, set[int]] = defaultdict(set)
    foreign: defaultdict[int, set[int]] = defaultdict(set)
    for event, person, code, role in read(connection, sql, where.values):
        if event < size and bits[event >> 3] >> (event & 7) & 1 and (who.roles is None or role in who.roles):
            own[person].add(event)
            if code in codes:
                foreign[person].add(event)
    known = (
        "SELECT p.id, p.country_id, t.id FROM json_each(:people) n JOIN people p ON p.id = n.value"
        " JOIN event_index_terms t ON t.facet = 'person' AND t.value = CAST(p.id AS TEXT)"
    )
    given: dict[int, list[int]] = {}
    for person, code, term in read(connection, known, {"people": json.dumps([*own])}):
        events = own[person] if not codes or code in codes else foreign.get(person)
        if events and (who.among is None or term in who.among):
            given[term] = sorted(events)
    return given


def _counted(
    connection: Connection,
    found: int,
    filters: Filters,
    wanted: int,
    who: Who,
    offices: Collection[int] | None,
) -> Mapping[int, int]:
    """Count the events of the people of some countries, or of all: at least of those on the page that is asked for."""
    own = _own(connection, who)
    if filters.sort == "name" and not who.codes and found.bit_count() > _NAMED:
        return careers.first(connection, offices, _by_name(connection, own), found, wanted)
    if filters.sort in (None, "most"):
        return careers.most(connection, offices, found, wanted, own)
    return careers.counts(connection, offices, found, own)


def _by_name(connection: Connection, own: Set[int] | None) -> Iterator[int]:
    """Give the ids in the index of people in the order of their names."""
    sql = (
        "SELECT t.id FROM people p CROSS JOIN event_index_terms t"
        " ON t.facet = 'person' AND t.value = CAST(p.id AS TEXT) ORDER BY p.name, p.id"
    )
    return (term for (term,) in read(connection, sql) if own is None or term in own)


def _offices(connection: Connection, who: Who) -> tuple[int, ...] | None:
    """Give the ids in the index of the offices that are wanted."""
    return None if who.roles is None else event_index.terms_of(connection, "office", tuple(who.roles))


def _own(connection: Connection, who: Who) -> Set[int] | None:
    """Give the ids in the index of the people who are wanted whatever country they acted for; None for everybody."""
    if not who.codes:
        return who.among
    own = _people_of(connection, who.codes)
    return own if who.among is None else own & who.among


def countries(connection: Connection, found: int, filters: Filters, limit: int) -> list[tuple[Any, ...]]:
    """Give the page that is asked for of the countries that took part: what `CountryRow` holds.

    Args:
        connection: an open connection.
        found, filters, limit: see `people`.
    """
    seen: Mapping[int, str | None] | None = None
    if filters.sort in (None, "most"):
        counted = rankings.most(connection, "country", found, filters.offset + limit)
    elif filters.sort in ("newest", "oldest"):
        newest = filters.sort == "newest"
        seen = rankings.in_time(connection, "country", found, filters.offset + limit, newest=newest)
        counted = dict.fromkeys(seen, 0)
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
    first, last = filters.period()
    dates = partial(rankings.dates, connection, "country", found=found, first=first, last=last)
    page = _page(rows, filters, limit, dates, (), seen)
    listed = [term for term, _ in page]
    events = counted if seen is None else rankings.each(connection, "country", listed, found)
    met = rankings.each(connection, "country", listed, contacts)
    people_of = {
        actor.id: int(
            fetch(connection, "SELECT count(*) AS n FROM people WHERE country_id = :id", {"id": actor.id})[0].n
        )
        for _, actor in page
    }
    return [
        (actor.id, actor.name, events[term], met.get(term, 0), people_of[actor.id], actor.first, actor.last)
        for term, actor in page
    ]


def _page(
    rows: dict[int, Actor],
    filters: Filters,
    limit: int,
    dates: Callable[[Collection[int]], Mapping[int, rankings.Dates]],
    dated: Collection[int],
    seen: Mapping[int, str | None] | None = None,
) -> list[tuple[int, Actor]]:
    """Give the rows of the page that is asked for, by the ids of their values in the index, with their dates.

    `dated` have them already; of those that were `seen` in the order of their dates it is known by which they stand.
    """

    def date(terms: Collection[int]) -> None:
        given = dates([term for term in terms if term not in dated])
        rows.update({term: rows[term]._replace(first=of.first, last=of.last) for term, of in given.items()})

    by_date = filters.sort in ("newest", "oldest")
    if by_date and seen is None:
        date(list(rows))
    edges = seen or {term: actor.last if filters.sort == "newest" else actor.first for term, actor in rows.items()}
    ordered = sorted(rows, key=lambda term: (rows[term].name, rows[term].id))
    if filters.sort == "newest":
        ordered.sort(key=lambda term: edges[term] or "", reverse=True)
    elif filters.sort == "oldest":
        ordered.sort(key=lambda term: (edges[term] is None, edges[term] or ""))
    elif filters.sort != "name":
        ordered.sort(key=lambda term: -rows[term].events)
    page = ordered[filters.offset : filters.offset + limit]
    if not by_date or seen is not None:
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


def _acting(connection: Connection, found: int, who: Who) -> dict[int, list[int]]:
    """Give the events of a bitmap in which people of other countries acted for some, by their ids in the index."""
    where = Where()
    listed = where.bind_all(who.codes)
    given: dict[int, set[int]] = {}
    for code in who.codes:
        values = {**where.values, "code": code}
        for (person,) in list(read(connection, _ACTED.format(codes=listed), values)):
            rows = read(
                connection,
                "SELECT t.id, x.event_id, x.role FROM participants x JOIN event_index_terms t"
                " ON t.facet = 'person' AND t.value = CAST(x.person_id AS TEXT)"
                " WHERE x.country_id = :code AND x.person_id = :person",
                {"code": code, "person": person},
            )
            for term, event, role in rows:
                if (
                    found >> event & 1
                    and (who.among is None or term in who.among)
                    and (who.roles is None or role in who.roles)
                ):
                    given.setdefault(term, set()).add(event)
    return {term: sorted(events) for term, events in given.items()}
