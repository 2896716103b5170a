"""Count in how many events of a bitmap people acted in some offices.

Of many events who acted as what is read from a column. Of very many it is told by the careers of people, the longest
first, until no other can hold as many of the events. A person stands once among the participants of an event.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from heapq import heappushpop
from itertools import compress, pairwise
from typing import TYPE_CHECKING, Any

from relations_db.queries import bitmaps, columns, event_index, rankings
from relations_db.queries.columns import numbers_of
from relations_db.queries.database import read

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

# Of more events than this, people are gone through one by one.
_MANY = 80_000
_CAREERS = "SELECT c.person_id, c.acted, c.offices, c.ends, c.events FROM event_index_careers c"

Span = tuple[int, int]


def narrowed(connection: Connection, offices: Collection[int], found: int) -> int:
    """Give the events of a bitmap in which somebody acted in one of some offices, or all where most are such."""
    events, listed = found.bit_count(), event_index.size_of(connection, [*offices])
    if events <= _MANY:
        # Lists that are no shorter than the events leave too few of them out.
        return found if listed >= events else found & bitmaps.of_terms(connection, [*offices])
    if listed * events // rankings.every(connection).bit_count() > _MANY:
        return found
    return found & bitmaps.of_terms(connection, [*offices])


def counts(
    connection: Connection, offices: Collection[int], found: int, among: Collection[int] | None = None
) -> Mapping[int, int]:
    """Count the events of a bitmap in which each person acted in one of some offices.

    Args:
        connection: an open connection.
        offices: their ids in the index.
        found: the bitmap, as `narrowed` gives it.
        among: ids of the people who are wanted, in the index; None for all.
    """
    if among is None or found.bit_count() <= _MANY:
        people, held = columns.acting_in(connection, found)
        counted = Counter(compress(people, map(frozenset(offices).__contains__, held)))
        return counted if among is None else {person: counted[person] for person in among if person in counted}
    return _gone_through(connection, offices, found, _of(connection, among))


def number(connection: Connection, offices: Collection[int], found: int, among: Collection[int] | None = None) -> int:
    """Count the people whom `counts` gives."""
    if among is not None or found != rankings.every(connection):
        return len(counts(connection, offices, found, among))
    wanted = frozenset(offices)
    careers = read(connection, "SELECT offices FROM event_index_careers")
    return sum(not wanted.isdisjoint(numbers_of(held)) for (held,) in careers)


def most(
    connection: Connection, offices: Collection[int], found: int, wanted: int, among: Collection[int] | None = None
) -> Mapping[int, int]:
    """Count as `counts` does, but at least the people with most events, and all with as many as the last."""
    if found.bit_count() <= _MANY:
        return rankings.most_of(counts(connection, offices, found, among), wanted)
    longest = read(connection, f"{_CAREERS} ORDER BY c.acted DESC") if among is None else _of(connection, among)
    return rankings.most_of(_gone_through(connection, offices, found, longest, best=wanted), wanted)


def first(
    connection: Connection, offices: Collection[int], people: Iterable[int], found: int, wanted: int
) -> Mapping[int, int]:
    """Count as `counts` does, but so many of some people who acted in any of the events, in their order."""
    one = f"{_CAREERS} WHERE c.person_id = :person"
    careers = (row for person in people for row in read(connection, one, {"person": person}))
    return _gone_through(connection, offices, found, careers, enough=wanted)


def each(connection: Connection, offices: Collection[int], people: Collection[int], found: int) -> Mapping[int, int]:
    """Count as `counts` does, of some people."""
    return counts(connection, offices, found, people)


def events_of(connection: Connection, offices: Collection[int], person: int) -> array[int]:
    """Give the events in which a person acted in one of some offices."""
    ((_, _, held, ends, stored),) = read(connection, f"{_CAREERS} WHERE c.person_id = {person:d}")
    return _of_spans(stored, _spans(frozenset(offices), numbers_of(held), numbers_of(ends)))


def _of(connection: Connection, people: Collection[int]) -> Iterator[Any]:
    """Give the careers of some people, the longest first."""
    listed = ", ".join(map(str, people))
    return iter(sorted(read(connection, f"{_CAREERS} WHERE c.person_id IN ({listed})"), key=lambda row: -row[1]))


def _gone_through(
    connection: Connection,
    offices: Collection[int],
    found: int,
    careers: Iterable[Any],
    *,
    best: int | None = None,
    enough: int | None = None,
) -> Mapping[int, int]:
    """Count by careers: all of them, of the longest no more than may be the best, or until there are enough."""
    wanted = frozenset(offices)
    every = rankings.every(connection)
    which = bitmaps.spread(bitmaps.bytes_of(found)).ljust(every.bit_length(), b"\0")
    counted: dict[int, int] = {}
    least = [0] * max(1, best or 0)
    for person, acted, held, ends, stored in careers:
        if len(counted) == enough or (best is not None and acted < least[0]):
            break
        spans = _spans(wanted, numbers_of(held), numbers_of(ends))
        events = sum(end - start for start, end in spans)
        if not events or (best is not None and events < least[0]):
            continue
        if found != every:
            events = sum(map(which.__getitem__, _of_spans(stored, spans)))
        if events:
            counted[person] = events
            heappushpop(least, events)
    return counted


def _spans(wanted: frozenset[int], offices: Sequence[int], ends: Sequence[int]) -> list[Span]:
    """Give where the events of the wanted offices stand in a career."""
    return list(compress(pairwise((0, *ends)), map(wanted.__contains__, offices)))


def _of_spans(stored: bytes, spans: Iterable[Span]) -> array[int]:
    """Give the events of parts of a career."""
    return numbers_of(b"".join([stored[start * 4 : end * 4] for start, end in spans]))
