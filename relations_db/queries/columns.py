"""Read from columns what very many events have, and count it."""

from __future__ import annotations

import sys
from array import array
from itertools import chain, compress
from typing import TYPE_CHECKING

from relations_db.queries import bitmaps
from relations_db.queries.database import read

if TYPE_CHECKING:
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


def _items(connection: Connection, facet: str, found: int) -> bytes:
    """Give what is stored of the events of a bitmap."""
    bits = bitmaps.bytes_of(found)
    size = _PART >> 3
    wanted = [part for part in range(len(bits) // size + 1) if any(bits[part * size : (part + 1) * size])]
    held: list[bytes] = []
    parts = f"part IN ({', '.join(map(str, wanted))})"
    sql = f"SELECT part, ends, items FROM event_index_columns WHERE facet = :facet AND {parts}"  # noqa: S608
    for part, stored, items in read(connection, sql, {"facet": facet}):
        wanted_in, ends = bits[part * size : (part + 1) * size], numbers_of(stored)
        if int.from_bytes(wanted_in, "little").bit_count() < _PART // _SPARSE:
            places = bitmaps.ids_in(wanted_in)
            held += [items[ends[at - 1] if at else 0 : ends[at]] for at in places]
        else:
            # All of it in C: there may be hundreds of thousands of events.
            which = bitmaps.spread(wanted_in)
            held += map(items.__getitem__, map(slice, compress(chain((0,), ends), which), compress(ends, which)))
    return b"".join(held)


def numbers_of(stored: bytes) -> array[int]:
    """Give the numbers that are stored in four bytes each."""
    numbers = array("I", stored)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
