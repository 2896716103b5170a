"""Read from columns what very many events have, and count it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, compress
from typing import TYPE_CHECKING

from relations_db.queries import bitmaps
from relations_db.queries.arrays import numbers_of
from relations_db.queries.database import read

if TYPE_CHECKING:
    from array import array

    from relations_db.queries.database import Connection

# Of what there are columns, beside articles, and who acted in which office.
FACETS = ("person", "country", "party", "office", "place")
# As they are stored.
_PART = 1 << 13
# Where no more than one event in so many is wanted, each is taken by itself.
_SPARSE = 12


def held_by(connection: Connection, facet: str, found: int) -> array[int]:
    """Give what the events of a bitmap have, as often as they have it: ids of values in the index, or of articles.

    Args:
        connection: an open connection.
        facet: one of `FACETS`, or `article`.
        found: the bitmap.
    """
    return numbers_of(_items(connection, facet, found))


def acting_in(connection: Connection, found: int) -> tuple[array[int], array[int]]:
    """Give who acted in the events of a bitmap, and each one's office: ids of values in the index."""
    both = numbers_of(_items(connection, "acting", found))
    return both[::2], both[1::2]


def each(connection: Connection, facet: str, found: int) -> Iterator[tuple[int, array[int]]]:
    """Give each of some few events with what it has, as `held_by` does."""
    for first, bits, ends, items in _parts(connection, facet, found):
        for at in bitmaps.ids_in(bits):
            yield first + at, numbers_of(items[ends[at - 1] if at else 0 : ends[at]])


def _items(connection: Connection, facet: str, found: int) -> bytes:
    """Give what is stored of the events of a bitmap."""
    held: list[bytes] = []
    for _, wanted, ends, items in _parts(connection, facet, found):
        if int.from_bytes(wanted, "little").bit_count() < _PART // _SPARSE:
            held += [items[ends[at - 1] if at else 0 : ends[at]] for at in bitmaps.ids_in(wanted)]
        else:
            # All of it in C: there may be hundreds of thousands of events.
            which = bitmaps.spread(wanted)
            held += map(items.__getitem__, map(slice, compress(chain((0,), ends), which), compress(ends, which)))
    return b"".join(held)


def _parts(connection: Connection, facet: str, found: int) -> Iterator[tuple[int, bytes, array[int], bytes]]:
    """Give of each part with events of a bitmap the number of its first, which they are, and what is stored of all."""
    bits = bitmaps.bytes_of(found)
    size = _PART >> 3
    wanted = {part: bits[part * size : (part + 1) * size] for part in range(len(bits) // size + 1)}
    listed = ", ".join(str(part) for part, of_part in wanted.items() if any(of_part))
    sql = f"SELECT part, ends, items FROM event_index_columns WHERE facet = :facet AND part IN ({listed})"  # noqa: S608
    for part, ends, items in read(connection, sql, {"facet": facet}):
        yield part * _PART, wanted[part], numbers_of(ends), items
