"""Count in how many events of a bitmap people took part, or acted in some offices.

Of many events it is told by the careers of people, the longest first, until no other can hold as many of the events.
Of fewer who acted as what is read from a column. A person stands once among the participants of an event.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from heapq import heappushpop
from itertools import compress, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from relations_db.queries import bitmaps, columns, event_index, rankings
from relations_db.queries.columns import numbers_of
from relations_db.queries.database import read

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

# Of more events than this, the longest careers are gone through, or all.
_MANY, _MOST = 40_000, 200_000
# So few careers are sooner gone through than a column.
_FEW = 4_000
# Searching in an office costs as much as putting so many events in a set.
_SEARCHED = 6
_CAREERS = "SELECT c.person_id, c.acted, c.offices, c.ends, c.events FROM event_index_careers c"

Offices = Collection[int] | None


def narrowed(connection: Connection, offices: Offices, found: int) -> int:
    """Give the events of a bitmap in which somebody acted in one of some offices, or all where most are such."""
    if offices is None:
        return found
    events, listed = found.bit_count(), event_index.size_of(connection, [*offices])
    if events <= _MANY:
        # Lists that are no shorter than the events leave too few of them out.
        return found if listed >= events else found & bitmaps.of_terms(connection, [*offices])
    if listed * events // rankings.every(connection).bit_count() > _MANY:
        return found
    return found & bitmaps.of_terms(connection, [*offices])


def counts(
    connection: Connection, offices: Offices, found: int, among: Collection[int] | None = None
) -> Mapping[int, int]:
    """Count the events of a bitmap in which each person acted in one of some offices.

    Args:
        connection: an open connection.
        offices: their ids in the index; None for any, or none.
        found: the bitmap, as `narrowed` gives it.
        among: ids of the people who are wanted, in the index; None for all.
    """
    if found.bit_count() > _MOST or (among is not None and len(among) <= _FEW):
        return _gone_through(connection, offices, found, _longest(connection, among))
    people, held = columns.acting_in(connection, found)
    counted = Counter(people if offices is None else compress(people, map(frozenset(offices).__contains__, held)))
    return counted if among is None else {person: counted[person] for person in among if person in counted}


def number(connection: Connection, offices: Offices, found: int, among: Collection[int] | None = None) -> int:
    """Count the people whom `counts` gives."""
    if among is not None or offices is None or found != rankings.every(connection):
        return len(counts(connection, offices, found, among))
    wanted = frozenset(offices)
    careers = read(connection, "SELECT offices FROM event_index_careers")
    return sum(not wanted.isdisjoint(numbers_of(held)) for (held,) in careers)


def most(
    connection: Connection, offices: Offices, found: int, wanted: int, among: Collection[int] | None = None
) -> Mapping[int, int]:
    """Count as `counts` does, but at least the people with most events, and all with as many as the last."""
    if found.bit_count() <= _MANY:
        counted = counts(connection, offices, found, among)
    else:
        counted = _gone_through(connection, offices, found, _longest(connection, among), best=wanted)
    return rankings.most_of(counted, wanted)


def first(
    connection: Connection, offices: Offices, people: Iterable[int], found: int, wanted: int
) -> Mapping[int, int]:
    """Count as `counts` does, but so many of some people who acted in any of the events, in their order."""
    careers = (row for person in people for row in read(connection, f"{_CAREERS} WHERE c.person_id = {person:d}"))
    return _gone_through(connection, offices, found, careers, enough=wanted)


class Acted(Collection[int]):
    """The events in which a person acted in one of some offices."""

    __slots__ = ("_asked", "_events", "_known", "_spans")

    def __init__(self, wanted: frozenset[int], held: bytes, ends: bytes, stored: bytes) -> None:
        self._events = numbers_of(stored)
        self._spans = list(_spans(wanted, held, ends))
        self._known: frozenset[int] | None = None
        self._asked = 0

    def __iter__(self) -> Iterator[int]:
        for start, end in self._spans:
            yield from self._events[start:end]

    def __len__(self) -> int:
        return sum(end - start for start, end in self._spans)

    def __contains__(self, event: object) -> bool:
        if self._known is None:
            self._asked += len(self._spans)
            if self._asked < len(self._events) // _SEARCHED:
                return any(self._stands(event, *span) for span in self._spans)
            # Sooner looked up in a set of all of them than searched for in each office.
            self._known = frozenset(self)
        return event in self._known

    def _stands(self, event: Any, start: int, end: int) -> bool:
        at = bisect_left(self._events, event, start, end)
        return at < end and self._events[at] == event


def events_of(connection: Connection, offices: Collection[int], person: int) -> Acted:
    """Give the events in which a person acted in one of some offices."""
    ((_, _, *career),) = read(connection, f"{_CAREERS} WHERE c.person_id = {person:d}")
    return Acted(frozenset(offices), *career)


def _longest(connection: Connection, among: Collection[int] | None) -> Iterable[Any]:
    """Give careers, of some people or all, the longest first."""
    if among is None:
        return read(connection, f"{_CAREERS} ORDER BY c.acted DESC")
    listed = ", ".join(map(str, among))
    return sorted(read(connection, f"{_CAREERS} WHERE c.person_id IN ({listed})"), key=lambda row: -row[1])


def _gone_through(
    connection: Connection,
    offices: Offices,
    found: int,
    careers: Iterable[Any],
    *,
    best: int | None = None,
    enough: int | None = None,
) -> Mapping[int, int]:
    """Count by careers: all of them, of the longest no more than may be the best, or until there are enough."""
    wanted = None if offices is None else frozenset(offices)
    every = rankings.every(connection)
    which = bitmaps.spread(bitmaps.bytes_of(found)).ljust(every.bit_length(), b"\0")
    counted: dict[int, int] = {}
    least = [0] * max(1, best or 0)
    for person, acted, held, ends, stored in careers:
        if len(counted) == enough or (best is not None and acted < least[0]):
            break
        acting = stored if wanted is None else _acting(wanted, held, ends, stored)
        events = len(acting) // 4
        if best is not None and events < least[0]:
            continue
        if found != every:
            # No event is the 0th: with two of these, what is got is always a tuple.
            events = sum(itemgetter(0, 0, *numbers_of(acting))(which))
        if events:
            counted[person] = events
            heappushpop(least, events)
    return counted


def _acting(wanted: frozenset[int], held: bytes, ends: bytes, stored: bytes) -> bytes:
    """Give that part of a career in which the person acted in one of some offices."""
    return b"".join([stored[start * 4 : end * 4] for start, end in _spans(wanted, held, ends)])


def _spans(wanted: frozenset[int], held: bytes, ends: bytes) -> Iterator[tuple[int, int]]:
    """Give from where to where the events stand in a career in which the person acted in one of some offices."""
    return compress(pairwise((0, *numbers_of(ends))), map(wanted.__contains__, numbers_of(held)))
