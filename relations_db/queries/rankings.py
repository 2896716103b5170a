"""Count what the events of a bitmap have most often, and say from when to when they have it.

Of many events what they have is read from a column. Of very many it is told by the lists of the values themselves, the
longest first, until no other can hold as many of the events.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping
from heapq import heappushpop
from itertools import compress, islice
from typing import TYPE_CHECKING, Any, NamedTuple

from relations_db.queries import bitmaps, columns
from relations_db.queries.database import read
from relations_db.queries.filters import Filters

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

# Of more events than this, lists are laid over the bitmap one by one.
_MANY = 200_000
# Of more than this, the lists of some values are.
_SOME = 30_000
# The dates of so few events are looked up; of more, each list is gone through to the first of them.
_FEW = 3_000
# So many events are read in one go.
_RUN = 200
_DAY = 4096
# Facets of which there are few values, and what counting by bitmaps costs, against looking at an event in a list.
_FEW_VALUES, _LAID = frozenset({"country", "party"}), 4_096
# Where it is written who took part.
_HELD = {"person": "participants", "country": "event_countries"}
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
    if facet in _FEW_VALUES:
        sizes = _sizes(connection, facet)
        if sum(min(events, _LAID) for _, events in sizes) < min(found.bit_count(), others.bit_count()):
            held = _laid_over(connection, [term for term, _ in sizes], found)
            return {term: events for term, events in held.items() if events}
    if others.bit_count() >= found.bit_count():
        return dict(Counter(columns.held_by(connection, facet, found)))
    without = Counter(columns.held_by(connection, facet, others))
    kept = _sizes(connection, facet)
    return {term: events - without[term] for term, events in kept if events > without[term]}


def _laid_over(connection: Connection, terms: Collection[int], found: int) -> Mapping[int, int]:
    """Count the events of a bitmap in the lists of some values: in long ones by bitmaps, one by one in the others."""
    counted: Counter[int] = Counter()
    wanted = ", ".join(map(str, terms))
    kept = f"SELECT DISTINCT term_id FROM event_index_bitmaps WHERE term_id IN ({wanted})"  # noqa: S608
    for (term,) in list(read(connection, kept)):
        counted[term] = (bitmaps.of_terms(connection, [term]) & found).bit_count()
    short = ", ".join(str(term) for term in terms if term not in counted)
    if not short:
        return counted
    # As two texts: fetching row by row takes longer than reading them.
    lists = "SELECT json_group_array(term_id), json_group_array(event_id) FROM event_index"
    ((of_terms, ids),) = read(connection, f"{lists} WHERE term_id IN ({short})")
    which = bitmaps.spread(bitmaps.bytes_of(found)).ljust(every(connection).bit_length() + 1, b"\0")
    counted.update(compress(json.loads(of_terms), map(which.__getitem__, json.loads(ids))))
    return counted


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
    if found.bit_count() <= _SOME:
        held = Counter(columns.held_by(connection, facet, found))
        return {term: held[term] for term in terms}
    return _laid_over(connection, terms, found)


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
    connection: Connection, terms: Collection[int], found: int, acted: Callable[[int], Collection[int]] | None = None
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
            among = None if acted is None else acted(term)
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
        facet: `person` or `country`.
        found: the bitmap.
        wanted: how many values.
        among: ids of those that are wanted; None for all.
        roles: where the values are people, in which offices they must have acted; None for any, or none.
        newest: whether the newest come first.
    """
    given: dict[int, str | None] = {}
    last: str | None = None
    for date, term in _by_date(connection, facet, found, roles, newest=newest):
        if among is not None and term not in among:
            continue
        if len(given) >= max(1, wanted) and date != last:
            break
        if term not in given:
            given[term] = last = date
    return given


def _by_date(
    connection: Connection, facet: str, found: int, roles: Collection[str] | None, *, newest: bool
) -> Iterator[tuple[str | None, int]]:
    """Give date and value of what the events of a bitmap have, in the order of their dates."""
    terms: dict[str, int] = {}
    runs = _runs(connection, found, newest=newest)
    for dated in (run[at : at + _RUN] for run in runs for at in range(0, len(run), _RUN)):
        listed = ", ".join(str(id_) for _, id_ in dated)
        held = "" if roles is None else " AND +x.role IN (SELECT value FROM json_each(:roles))"
        sql = f"SELECT x.event_id, x.{facet}_id FROM {_HELD[facet]} x WHERE x.event_id IN ({listed}){held}"  # noqa: S608
        having = defaultdict[int, set[Any]](set)
        for id_, value in read(connection, sql, {} if roles is None else {"roles": json.dumps([*roles])}):
            having[id_].add(value)
        new = sorted({str(value) for each in having.values() for value in each} - terms.keys())
        known = (
            "SELECT value, id FROM event_index_terms"
            " WHERE facet = :facet AND value IN (SELECT value FROM json_each(:new))"
        )
        terms.update(read(connection, known, {"facet": facet, "new": json.dumps(new)}))
        for date, id_ in dated:
            yield from ((date, terms[str(value)]) for value in having[id_])


def _runs(connection: Connection, found: int, *, newest: bool) -> Iterator[list[tuple[str | None, int]]]:
    """Give the dates and ids of the events of a bitmap in the order of their dates, some at a time.

    Of dates that begin on one day the text decides: `2012` goes before `2012-01`.
    """
    order = Filters(sort="newest" if newest else "oldest")
    ids, size = bitmaps.in_order(connection, found, order), _RUN
    held: list[tuple[str | None, str | None, int]] = []
    while run := list(islice(ids, size)):
        sql = f"SELECT date_start, date, id FROM events WHERE id IN ({', '.join(map(str, run))})"  # noqa: S608
        rows = [*held, *read(connection, sql)]
        # The day that a run ends in may go on in the next.
        edge = next(day for day, _, id_ in rows if id_ == run[-1])
        held = [row for row in rows if row[0] == edge]
        yield _in_order((row for row in rows if row[0] != edge), newest=newest)
        size *= 2
    yield _in_order(held, newest=newest)


def _in_order(rows: Iterable[tuple[str | None, str | None, int]], *, newest: bool) -> list[tuple[str | None, int]]:
    ordered = sorted(rows, key=lambda row: (row[0] or "", row[1] or ""), reverse=newest)
    # What is undated comes last, whatever the order.
    ordered.sort(key=lambda row: row[0] is None)
    return [(date, id_) for _, date, id_ in ordered]


def _sizes(connection: Connection, facet: str) -> list[tuple[int, int]]:
    """Give the values of a facet, and how many events have each."""
    sql = f"SELECT t.id, {_SIZE} FROM event_index_terms t WHERE t.facet = :facet"  # noqa: S608
    rows = read(connection, sql, {"facet": facet})
    return [(term, events) for term, events in rows if events]
