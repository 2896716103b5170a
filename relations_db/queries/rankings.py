"""Count what the events of a bitmap have most often, and say from when to when they have it.

Of many events what they have is read from a column. Of very many it is told by the lists of the values themselves, the
longest first, until no other can hold as many of the events.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping
from heapq import heappushpop
from typing import TYPE_CHECKING, NamedTuple

from relations_db.queries import bitmaps, columns
from relations_db.queries.database import fetch, read
from relations_db.queries.filters import Filters

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

# Of more events than this, lists are laid over the bitmap one by one.
_MANY = 200_000
# The dates of so few events are looked up; of more, each list is gone through to the first of them.
_FEW = 3_000
_DAY = 4096
_SIZE = "(SELECT sum(n.events) FROM event_index_sizes n WHERE n.term_id = t.id)"


class Dates(NamedTuple):
    """The first and the last date, as EDTF; None where nothing is dated."""

    first: str | None
    last: str | None


def every(connection: Connection) -> int:
    """Give the bitmap of all events."""
    kinds = [id_ for (id_,) in read(connection, "SELECT id FROM event_index_terms WHERE facet = 'kind'")]
    return bitmaps.of_terms(connection, kinds)


def counts(connection: Connection, facet: str, found: int) -> Mapping[int, int]:
    """Count the events of a bitmap that have each value of a facet; values that none has are left out.

    Args:
        connection: an open connection.
        facet: one of `columns.FACETS`.
        found: the bitmap.
    """
    others = every(connection) & ~found
    if others.bit_count() >= found.bit_count():
        return dict(Counter(columns.held_by(connection, facet, found)))
    without = Counter(columns.held_by(connection, facet, others))
    kept = _sizes(connection, facet)
    return {term: events - without[term] for term, events in kept if events > without[term]}


def most(connection: Connection, facet: str, found: int, wanted: int) -> Mapping[int, int]:
    """Count as `counts` does, but at least the values that most events have, and all with as many as the last."""
    if found.bit_count() <= _MANY:
        return most_of(counts(connection, facet, found), wanted)
    bits = bitmaps.bytes_of(found)
    counted: dict[int, int] = {}
    best = [0] * max(1, wanted)
    for term, events in sorted(_sizes(connection, facet), key=lambda size: -size[1]):
        if events < best[0]:
            break
        counted[term] = inside(connection, term, found, bits)
        heappushpop(best, counted[term])
    return most_of({term: events for term, events in counted.items() if events}, wanted)


def each(connection: Connection, facet: str, terms: Collection[int], found: int) -> Mapping[int, int]:
    """Count the events of a bitmap that have each of some values."""
    if found.bit_count() <= _MANY:
        held = Counter(columns.held_by(connection, facet, found))
        return {term: held[term] for term in terms}
    bits = bitmaps.bytes_of(found)
    return {term: inside(connection, term, found, bits) for term in terms}


def most_of(counted: Mapping[int, int], wanted: int) -> Mapping[int, int]:
    """Give so many of the values that are counted most often, and all that are as often as the last of them."""
    if wanted <= 0 or len(counted) <= wanted:
        return counted if wanted > 0 else {}
    least = sorted(counted.values(), reverse=True)[wanted - 1]
    return {term: events for term, events in counted.items() if events >= least}


def inside(connection: Connection, term: int, found: int, bits: bytes) -> int:
    """Count the events of a bitmap, which is also given as bytes, that have a value."""
    long = bitmaps.of_list(connection, term)
    if long is not None:
        return (long & found).bit_count()
    size = len(bits) << 3
    ids = read(connection, f"SELECT event_id FROM event_index WHERE term_id = {term:d}")  # noqa: S608
    return sum(bits[id_ >> 3] >> (id_ & 7) & 1 for (id_,) in ids if id_ < size)


def dates(
    connection: Connection, terms: Collection[int], found: int, acted: Callable[[int], Iterable[int]] | None = None
) -> dict[int, Dates]:
    """Give the first and the last date of the events of a bitmap that have each of some values.

    Args:
        connection: an open connection.
        terms: the ids of the values.
        found: the bitmap.
        acted: gives the events of a value that count; None where all that have it do.
    """
    if found.bit_count() > _FEW:
        bits, ranks = bitmaps.bytes_of(found), _ranks(connection, found)
        edges: dict[int, list[Collection[int]]] = {}
        for term in terms:
            among = None if acted is None else frozenset(acted(term))
            edges[term] = [_edge(connection, term, bits, ranks, by, among) for by in ("ASC", "DESC")]
    else:
        ids = frozenset(bitmaps.ids_of(found))
        having = (
            _having(connection, terms, ids)
            if acted is None
            else {term: ids.intersection(acted(term)) for term in terms}
        )
        edges = {term: [having.get(term, ())] * 2 for term in terms}
    listed = ", ".join({str(id_) for both in edges.values() for ids in both for id_ in ids})
    known = dict(read(connection, f"SELECT id, date FROM events WHERE id IN ({listed}) AND date IS NOT NULL"))  # noqa: S608
    return {
        term: Dates(
            min((known[id_] for id_ in first if id_ in known), default=None),
            max((known[id_] for id_ in last if id_ in known), default=None),
        )
        for term, (first, last) in edges.items()
    }


def _having(connection: Connection, terms: Collection[int], found: Collection[int]) -> Mapping[int, Collection[int]]:
    """Give those of some events that have each of some values."""
    listed, wanted = (", ".join(map(str, ids)) for ids in (found, terms))
    sql = (
        "SELECT term_id, event_id FROM event_index INDEXED BY event_index_event"  # noqa: S608
        f" WHERE event_id IN ({listed}) AND +term_id IN ({wanted})"
    )
    having: defaultdict[int, list[int]] = defaultdict(list)
    for term, id_ in read(connection, sql):
        having[term].append(id_)
    return having


def _ranks(connection: Connection, found: int) -> tuple[int, int]:
    """Give the ranks between which the dates of the events of a bitmap begin."""
    edges = [bitmaps.page(connection, found, Filters(sort=sort, limit=1)) for sort in ("oldest", "newest")]
    rank = "SELECT max(rank) FROM event_index WHERE event_id = :id"
    ((first,), (last,)) = (next(iter(read(connection, rank, {"id": ids[0]}))) for ids in edges)
    return max(1, first // _DAY * _DAY), last


def _edge(
    connection: Connection, term: int, bits: bytes, ranks: tuple[int, int], order: str, among: Container[int] | None
) -> list[int]:
    """Give the events of a bitmap in a list, and among some, that begin on the first or the last day of them all."""
    between = f"rank BETWEEN {ranks[0]:d} AND {ranks[1]:d}"
    sql = f"SELECT rank, event_id FROM event_index WHERE term_id = {term:d} AND {between} ORDER BY 1 {order}, 2 {order}"  # noqa: S608
    # Of dates that begin on one day the text decides: `2012` goes before `2012-01`.
    day, ids, size = None, list[int](), len(bits) << 3
    for rank, id_ in read(connection, sql):
        if day is not None and rank // _DAY != day:
            break
        if id_ < size and bits[id_ >> 3] >> (id_ & 7) & 1 and (among is None or id_ in among):
            day = rank // _DAY
            ids.append(id_)
    return ids


def of_events(connection: Connection, ids: Collection[int]) -> Dates:
    """Give the first and the last date of some events."""
    listed = ", ".join(map(str, ids))
    ((first, last),) = read(connection, f"SELECT min(date), max(date) FROM events WHERE id IN ({listed})")  # noqa: S608
    return Dates(first, last)


def in_time(
    connection: Connection,
    facet: str,
    found: int,
    wanted: int,
    among: Collection[int] | None = None,
    roles: Collection[str] | None = None,
    *,
    newest: bool,
) -> dict[int, str | None]:
    """Give at least so many of the values that the newest events of a bitmap have, or the oldest, and when they do.

    Those with the same date as the last of them are all among them. The date is the last that each has, or the first.

    Args:
        connection: an open connection.
        facet: one of `columns.FACETS`.
        found: the bitmap.
        wanted: how many values.
        among: ids of those that are wanted; None for all.
        roles: where the values are people, in which offices they must have acted; None for any, or none.
        newest: whether the newest come first.
    """
    given: dict[int, str | None] = {}
    days: dict[int, str | None] = {}
    for day, date, term in _by_date(connection, facet, found, roles, newest=newest):
        if among is not None and term not in among:
            continue
        if len(days) >= max(1, wanted) and day != next(reversed(days.values())):
            break
        # Of dates that begin on one day the text decides.
        if days.setdefault(term, day) == day and date is not None:
            known = given.get(term) or date
            given[term] = max(known, date) if newest else min(known, date)
    return {term: given.get(term) for term in days}


def _by_date(
    connection: Connection, facet: str, found: int, roles: Collection[str] | None, *, newest: bool
) -> Iterator[tuple[str | None, str | None, int]]:
    """Give first day, date and value of what the events of a bitmap have, in the order of their dates."""
    having, values = _acting(roles)
    offset, limit = 0, 400
    while True:
        page = Filters(sort="newest" if newest else "oldest", offset=offset, limit=limit)
        ids = bitmaps.page(connection, found, page)
        listed = ", ".join(map(str, ids))
        rows = fetch(
            connection,
            f"SELECT e.id, e.date_start, e.date, i.term_id FROM events e CROSS JOIN {having}"  # noqa: S608
            f" CROSS JOIN event_index_terms t ON t.id = i.term_id AND t.facet = '{facet}'"
            f" WHERE e.id IN ({listed})",
            values,
        )
        place = {id_: number for number, id_ in enumerate(ids)}
        for _, day, date, term in sorted(rows, key=lambda row: place[row[0]]):
            yield day, date, term
        if len(ids) < limit:
            return
        offset, limit = offset + limit, limit * 2


def _acting(roles: Collection[str] | None) -> tuple[str, dict[str, str]]:
    """Give what joins to the events `e` what they have as `i`: all values, or the people who acted in some offices."""
    if roles is None:
        return "event_index i INDEXED BY event_index_event ON i.event_id = e.id", {}
    people = "SELECT x.event_id, t.id AS term_id FROM participants x CROSS JOIN event_index_terms t"
    of_person = "t.facet = 'person' AND t.value = CAST(x.person_id AS TEXT)"
    held = "+x.role IN (SELECT value FROM json_each(:roles))"
    return f"({people} ON {of_person} WHERE {held}) i ON i.event_id = e.id", {"roles": json.dumps([*roles])}


def _sizes(connection: Connection, facet: str) -> list[tuple[int, int]]:
    """Give the values of a facet, and how many events have each."""
    sql = f"SELECT t.id, {_SIZE} FROM event_index_terms t WHERE t.facet = :facet"  # noqa: S608
    rows = read(connection, sql, {"facet": facet})
    return [(term, events) for term, events in rows if events]
