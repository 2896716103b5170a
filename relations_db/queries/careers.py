"""Count in how many events of a bitmap people took part, or acted in some offices.

Of many events it is told by the careers of people, the longest first, until no other can hold as many of the events.
Of fewer who acted as what is read from a column. A person stands once among the participants of an event.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from heapq import heappushpop
from itertools import chain, compress, islice
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
_CAREERS = "SELECT c.person_id, c.offices, c.ends, c.events FROM event_index_careers c"

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
        tell = _teller(connection, offices, found)
        listed = "" if among is None else f" WHERE c.person_id IN ({', '.join(map(str, among))})"
        told = ((person, tell(career, 0)) for person, *career in read(connection, f"{_CAREERS}{listed}"))
        return {person: events for person, events in told if events}
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
        return rankings.most_of(counts(connection, offices, found, among), wanted)
    tell = _teller(connection, offices, found)
    counted: dict[int, int] = {}
    best = [0] * max(1, wanted)
    for person, acted, *career in _longest(connection, among):
        if acted < best[0]:
            break
        events = tell(career, best[0])
        if events:
            counted[person] = events
            heappushpop(best, events)
    return rankings.most_of(counted, wanted)


def first(
    connection: Connection, offices: Offices, people: Iterable[int], found: int, wanted: int
) -> Mapping[int, int]:
    """Count as `counts` does, but so many of some people who acted in any of the events, in their order."""
    tell = _teller(connection, offices, found)
    told = ((person, tell(_career(connection, person), 0)) for person in people)
    return dict(islice(((person, events) for person, events in told if events), wanted))


class Acted(Collection[int]):
    """The events in which a person acted in one of some offices."""

    __slots__ = ("_asked", "_events", "_known", "_spans")

    def __init__(self, wanted: frozenset[int], held: bytes, ends: bytes, stored: bytes) -> None:
        self._events = numbers_of(stored)
        self._spans = list(zip(*_spans(wanted, held, ends), strict=True))
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
    return Acted(frozenset(offices), *_career(connection, person))


def _career(connection: Connection, person: int) -> tuple[bytes, bytes, bytes]:
    """Give the offices of a person, where the events in each end, and these; nothing for one who never acted."""
    for _, held, ends, stored in read(connection, f"{_CAREERS} WHERE c.person_id = {person:d}"):
        return held, ends, stored
    return b"", b"", b""


def _longest(connection: Connection, among: Collection[int] | None) -> Iterable[Any]:
    """Give careers, of some people or all, the longest first."""
    columns = "c.person_id, c.acted, c.offices, c.ends, c.events"
    listed = "" if among is None else f" WHERE +c.person_id IN ({', '.join(map(str, among))})"
    return read(connection, f"SELECT {columns} FROM event_index_careers c{listed} ORDER BY c.acted DESC")  # noqa: S608


def _teller(connection: Connection, offices: Offices, found: int) -> Callable[[Sequence[bytes], int], int]:
    """Give the function that counts the events of a career that are in a bitmap; 0 where there must be fewer than some.

    Only those count in which the person acted in one of some offices.
    """
    wanted = None if offices is None else frozenset(offices)
    every = rankings.every(connection)
    which = bitmaps.spread(bitmaps.bytes_of(found)).ljust(every.bit_length() + 1, b"\0")

    def tell(career: Sequence[bytes], least: int) -> int:
        held, ends, stored = career
        if wanted is not None:
            starts, stops = _spans(wanted, held, ends)
            if sum(stops) - sum(starts) < least:
                return 0
            stored = b"".join([stored[start * 4 : stop * 4] for start, stop in zip(starts, stops, strict=True)])
        if found == every:
            return len(stored) // 4
        # No event is the 0th: with two of these, what is got is always a tuple.
        return sum(itemgetter(0, 0, *numbers_of(stored))(which))

    return tell


def _spans(wanted: frozenset[int], held: bytes, ends: bytes) -> tuple[list[int], list[int]]:
    """Give where the events begin and end in a career in which the person acted in each of some offices."""
    which, reached = [*map(wanted.__contains__, numbers_of(held))], numbers_of(ends)
    return [*compress(chain((0,), reached), which)], [*compress(reached, which)]
