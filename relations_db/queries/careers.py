"""Count in how many events of a bitmap people took part, or acted in some offices.

Of many events it is told by the careers of people, the longest first, until no other can hold as many of the events.
Of fewer who acted as what is read from a column. A person stands once among the participants of an event.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from heapq import heappushpop
from itertools import chain, compress, islice
from typing import TYPE_CHECKING, Any

from relations_db.queries import bitmaps, columns, event_index, rankings
from relations_db.queries.database import read
from relations_db.storage.arrays import numbers_of

if TYPE_CHECKING:
    from array import array

    from relations_db.queries.database import Connection

# Of more events than this, the longest careers are gone through, or all.
_MANY, _MOST = 80_000, 200_000
# So few careers are sooner gone through than a column.
_FEW = 4_000
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


def events_of(connection: Connection, offices: Offices, person: int) -> array[int]:
    """Give the events in which a person acted in one of some offices; in any, or none, where None are given."""
    career = _career(connection, person)
    return numbers_of(_stored(None if offices is None else frozenset(offices), career))


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
    whole, which = found == rankings.every(connection), rankings.which_of(connection, found)

    def tell(career: Sequence[bytes], least: int) -> int:
        stored = _stored(wanted, career, least)
        return len(stored) // 4 if whole else rankings.inside(which, numbers_of(stored))

    return tell


def _stored(wanted: frozenset[int] | None, career: Sequence[bytes], least: int = 0) -> bytes:
    """Give the events of a career in which the person acted in each of some offices; nothing where there are fewer."""
    held, ends, stored = career
    if wanted is None:
        return stored
    which, reached = [*map(wanted.__contains__, numbers_of(held))], numbers_of(ends)
    starts, stops = [*compress(chain((0,), reached), which)], [*compress(reached, which)]
    if sum(stops) - sum(starts) < least:
        return b""
    return b"".join([stored[start * 4 : stop * 4] for start, stop in zip(starts, stops, strict=True)])
