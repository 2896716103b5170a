"""Count what the events of a bitmap have most often, and say from when to when they have it.

Of many events what they have is read from a column. Of very many it is told by the lists of the values themselves, the
longest first, until no other can hold as many of the events.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence, Set
from datetime import date
from heapq import heappushpop
from itertools import compress, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from relations_db.queries import bitmaps, columns, event_index, lists
from relations_db.queries.database import read
from relations_db.queries.days import Days
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
# Facets of which there are few values.
_FEW_VALUES = frozenset({"country", "party"})
# What counting the events of a list costs, against reading from a column what an event has: at most; of any list; and
# how many events of a list cost as much.
_LAID, _OPENED, _COUNTED = 400, 10, 25
# So far a list is gone through from its ends for the first and the last event of a bitmap, at first and then.
_WALKED = (64, 2_000)
# Of so few events the days are looked at sooner.
_SHORT = 500
# Where it is written who took part.
_HELD = {"person": "participants", "country": "event_countries"}
_END_OF_LIST = (
    "SELECT rank, event_id FROM event_index WHERE term_id = {term:d} AND rank BETWEEN {first:d} AND {last:d}"
    " ORDER BY rank {order}, event_id {order} LIMIT {most:d}"
)
_SIZE = "(SELECT sum(n.events) FROM event_index_sizes n WHERE n.term_id = t.id)"


Edges = tuple[Sequence[int], Sequence[int]]


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
        laid = sum(min(_OPENED + events // _COUNTED, _LAID) for _, events in sizes)
        if laid < min(found.bit_count(), others.bit_count()):
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
    counted.update({term: (events & found).bit_count() for term, events in bitmaps.of_lists(connection, terms)})
    short = [term for term in terms if term not in counted]
    if not short:
        return counted
    which = which_of(connection, found)
    counted.update({term: inside(which, ids) for term, ids in lists.of_terms(connection, short).items()})
    return counted


def which_of(connection: Connection, found: int) -> bytes:
    """Give for each event there is a byte that says whether it is in a bitmap."""
    return bitmaps.spread(bitmaps.bytes_of(found)).ljust(every(connection).bit_length() + 1, b"\0")


def inside(which: bytes, ids: Collection[int]) -> int:
    """Count those of some events that are in a bitmap, as `which_of` gives it."""
    # No event is the 0th: with two of these, what is got is always a tuple.
    return sum(itemgetter(0, 0, *ids)(which))


def most(connection: Connection, facet: str, found: int, wanted: int) -> Mapping[int, int]:
    """Count as `counts` does, but at least the values that most events have, and all with as many as the last."""
    if found.bit_count() <= _MANY:
        return most_of(counts(connection, facet, found), wanted)
    counted: dict[int, int] = {}
    best = [0] * max(1, wanted)
    sizes = iter(sorted(_sizes(connection, facet), key=lambda size: -size[1]))
    while run := [term for term, events in islice(sizes, max(_RUN, wanted)) if events >= best[0]]:
        for term, events in _laid_over(connection, run, found).items():
            counted[term] = events
            heappushpop(best, events)
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


def dates(
    connection: Connection,
    facet: str,
    terms: Collection[int],
    found: int,
    held: Callable[[int], Collection[int]] | None = None,
    *,
    first: date | None = None,
    last: date | None = None,
    whole: bool = True,
) -> dict[int, Dates]:
    """Give the first and the last date of the events of a bitmap that have each of some values.

    Args:
        connection: an open connection.
        facet: `person` or `country`.
        terms: the ids of the values.
        found: the bitmap.
        held: gives the events of a value that count, where it is known better than from the lists.
        first, last: days between which all events of the bitmap have one.
        whole: whether these are all that have the value.
    """
    if whole and found.bit_count() <= _FEW:
        edges = _edges_of_few(connection, facet, frozenset(terms), found)
    else:
        events = {term: held(term) for term in terms} if held is not None and not whole else None
        edges, ranks = {}, _ranks(connection, first, last)
        for most in _WALKED if events is None else _WALKED[:1]:
            left = [t for t in terms if t not in edges and (events is None or len(events[t]) > _SHORT)]
            edges |= _walked(connection, left, found, ranks, most, events)
        left = [term for term in terms if term not in edges]
        edges |= _edges(connection, left, found, held if events is None else events.__getitem__) if left else {}
    # Of dates that begin on one day the text decides: `2012` goes before `2012-01`.
    listed = ", ".join({str(id_) for both in edges.values() for ids in both for id_ in ids})
    known = dict(read(connection, f"SELECT id, date FROM events WHERE id IN ({listed}) AND date IS NOT NULL"))  # noqa: S608
    return {
        term: Dates(
            min((known[id_] for id_ in first if id_ in known), default=None),
            max((known[id_] for id_ in last if id_ in known), default=None),
        )
        for term, (first, last) in ((term, edges.get(term, ((), ()))) for term in terms)
    }


def _edges_of_few(connection: Connection, facet: str, terms: Container[int], found: int) -> dict[int, Edges]:
    """Give of each of some values those of few events that begin on its first day, and on its last."""
    having: defaultdict[int, list[int]] = defaultdict(list)
    for event, items in columns.each(connection, facet, found):
        for term in items:
            if term in terms:
                having[term].append(event)
    days = Days(connection)
    return {term: days.edges(events) for term, events in having.items()}


def _walked(
    connection: Connection,
    terms: Collection[int],
    found: int,
    ranks: tuple[int, int],
    most: int,
    held: Mapping[int, Iterable[int]] | None,
) -> dict[int, Edges]:
    """Give the same of the events of a bitmap, of the values that have some of these near the ends of their lists.

    Args:
        connection: an open connection.
        terms: the ids of the values.
        found: the bitmap.
        ranks: the lists are gone through between these,
        most: and so far from either end.
        held: the events of each value that count; None where all do.
    """
    bits = bitmaps.bytes_of(found)
    size = len(bits) << 3

    def end_of(term: int, order: str, among: Set[int] | None) -> list[int] | None:
        ids, day = list[int](), 0
        sql = _END_OF_LIST.format(term=term, first=ranks[0], last=ranks[1], order=order, most=most)
        rows = list(read(connection, sql))
        for rank, id_ in rows:
            if ids and rank // _DAY != day:
                return ids
            if id_ < size and bits[id_ >> 3] >> (id_ & 7) & 1 and (among is None or id_ in among):
                day = rank // _DAY
                ids.append(id_)
        # What comes next may begin on the same day.
        return ids if len(rows) < most else None

    edges: dict[int, Edges] = {}
    for term in terms:
        among = None if held is None else frozenset(held[term])
        oldest = end_of(term, "ASC", among)
        newest = None if oldest is None else end_of(term, "DESC", among)
        if oldest is not None and newest is not None:
            edges[term] = oldest, newest
    return edges


def _ranks(connection: Connection, first: date | None, last: date | None) -> tuple[int, int]:
    """Give the ranks between which the events begin that have a day in a period."""
    least = 1
    if first is not None:
        days = {"first": first.isoformat(), "year": first.replace(month=1, day=1).isoformat()}
        sql = f"SELECT min(e.date_start) FROM ({bitmaps.reaching(':first', ':year')}) b JOIN events e ON e.id = b.id"  # noqa: S608
        ((earliest,),) = read(connection, sql, days)
        least = event_index.rank_of(first if earliest is None else date.fromisoformat(earliest))
    return least, event_index.ALL if last is None else event_index.rank_of(last) + _DAY - 1


def _edges(
    connection: Connection, terms: Collection[int], found: int, held: Callable[[int], Collection[int]] | None
) -> dict[int, Edges]:
    """Give the same of the events of a bitmap, by the days of all that each value has."""
    days = Days(connection)
    edges: dict[int, Edges] = {}
    if held is None:
        years = [of_year & found for year, of_year in bitmaps.by_year(connection) if year]
        for term, long in bitmaps.of_lists(connection, terms):
            oldest, newest = (next(filter(None, (each & long for each in run)), 0) for run in (years, years[::-1]))
            edges[term] = days.edges(bitmaps.ids_of(oldest | newest))
        held = lists.of_terms(connection, [term for term in terms if term not in edges]).__getitem__
    which = which_of(connection, found)
    for term in terms:
        if term not in edges:
            events = held(term)
            edges[term] = days.edges([*compress(events, map(which.__getitem__, events))])
    return edges


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
    for dated, term in _by_date(connection, facet, found, roles, newest=newest):
        if among is not None and term not in among:
            continue
        if len(given) >= max(1, wanted) and dated != last:
            break
        if term not in given:
            given[term] = last = dated
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
        for when, id_ in dated:
            yield from ((when, terms[str(value)]) for value in having[id_])


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
