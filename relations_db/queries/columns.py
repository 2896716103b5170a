"""Read from columns what very many events have, and count it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, compress
from typing import TYPE_CHECKING

from relations_db.queries import bitmaps
from relations_db.queries.database import read
from relations_db.storage.arrays import PART, numbers_of

if TYPE_CHECKING:
    from array import array

    from relations_db.queries.database import Connection

# Of what there are columns, beside articles, and who acted in which office.
FACETS = ("person", "country", "party", "office", "place")
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


class Column:
    """What single events have, or single articles tell of; read as they are asked for.

    Args:
        connection: an open connection.
        facet: one of `FACETS`, `acting` or `told`.
    """

    def __init__(self, connection: Connection, facet: str) -> None:
        self._connection, self._facet = connection, facet
        self._parts: dict[int, tuple[bytes, bytes]] = {}

    def __call__(self, row: int) -> array[int]:
        """Give the numbers that are stored of an event or article, those of who acted as what two by two."""
        part, at = divmod(row, PART)
        if part not in self._parts:
            sql = "SELECT ends, items FROM event_index_columns WHERE facet = :facet AND part = :part"
            stored = read(self._connection, sql, {"facet": self._facet, "part": part})
            self._parts[part] = next(iter(stored), (bytes(4 * PART), b""))
        ends, items = self._parts[part]
        start, end = numbers_of(ends[4 * at - 4 : 4 * at + 4]) if at else (0, *numbers_of(ends[:4]))
        return numbers_of(items[start:end])


def telling(connection: Connection, found: int) -> Callable[[int], bool]:
    """Give the function that tells whether an article tells of an event of a bitmap."""
    told, bits = Column(connection, "told"), bitmaps.bytes_of(found)
    size = len(bits) << 3
    return lambda article: any(event < size and bits[event >> 3] >> (event & 7) & 1 for event in told(article))


def each(connection: Connection, facet: str, found: int) -> Iterator[tuple[int, array[int]]]:
    """Give each of some few events with what it has, as `held_by` does."""
    for first, bits, ends, items in _parts(connection, facet, found):
        for at in bitmaps.ids_in(bits):
            yield first + at, numbers_of(items[ends[at - 1] if at else 0 : ends[at]])


def _items(connection: Connection, facet: str, found: int) -> bytes:
    """Give what is stored of the events of a bitmap."""
    held: list[bytes] = []
    for _, wanted, ends, items in _parts(connection, facet, found):
        if int.from_bytes(wanted, "little").bit_count() < PART // _SPARSE:
            held += [items[ends[at - 1] if at else 0 : ends[at]] for at in bitmaps.ids_in(wanted)]
        else:
            # All of it in C: there may be hundreds of thousands of events.
            which = bitmaps.spread(wanted)
            held += map(items.__getitem__, map(slice, compress(chain((0,), ends), which), compress(ends, which)))
    return b"".join(held)


def _parts(connection: Connection, facet: str, found: int) -> Iterator[tuple[int, bytes, array[int], bytes]]:
    """Give of each part with events of a bitmap the number of its first, which they are, and what is stored of all."""
    bits = bitmaps.bytes_of(found)
    size = PART >> 3
    wanted = {part: bits[part * size : (part + 1) * size] for part in range(len(bits) // size + 1)}
    listed = ", ".join(str(part) for part, of_part in wanted.items() if any(of_part))
    sql = f"SELECT part, ends, items FROM event_index_columns WHERE facet = :facet AND part IN ({listed})"  # noqa: S608
    for part, ends, items in read(connection, sql, {"facet": facet}):
        yield part * PART, wanted[part], numbers_of(ends), items
