"""Tell by bitmaps which events meet conditions, where every list of the index of events is long.

Bitmaps are whole numbers here, in which the bit of an event is its id: `&` gives what two have in common.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain, compress, groupby, islice, takewhile
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from relations_db.queries import lists
from relations_db.queries.database import read
from relations_db.queries.days import Days

if TYPE_CHECKING:
    from relations_db.queries.database import Connection
    from relations_db.queries.filters import Filters

# As they are stored: by years under minus the year, undated under 0.
_PART_BYTES = 1 << 13
_EMPTY = bytes(_PART_BYTES)
# So few events are looked up one by one; of more, all of a year are gone through by their dates.
_FEW = 2_000
# Of no more than so many all days are looked at, where more than one event in so many is wanted: to go through year by
# year would take longer.
_SORTED, _YEARS = 60_000, 8
_FILLED = re.compile(rb"[^\0]")
_SET = re.compile(b"\1")
# Where one bit in so many is set, all of them are looked at; where one in so many, all of those that are; else only the
# bytes that are not empty.
_DENSE, _SPARSE = 6, 200
# Which bits are set in each byte there can be.
_BITS = tuple(tuple(bit for bit in range(8) if byte >> bit & 1) for byte in range(256))
_DIGITS, _WRITTEN = bytes.maketrans(b"01", b"\0\1"), bytes.maketrans(b"\0\1", b"01")


def are_kept(connection: Connection) -> bool:
    """Tell whether there are any: a small database has none."""
    return any(read(connection, "SELECT 1 FROM event_index_bitmaps LIMIT 1"))


def of_terms(connection: Connection, terms: Sequence[int]) -> int:
    """Give the events that have one of some values, by the ids of these."""
    found, kept = _stored(connection, f"term_id > 0 AND term_id IN ({', '.join(map(str, terms))})")
    others = [term for term in terms if term not in kept]
    return found | of_ids(chain.from_iterable(lists.of_terms(connection, others).values())) if others else found


def of_list(connection: Connection, term: int) -> int | None:
    """Give the events that have a value where its list is long; else None."""
    found, kept = _stored(connection, f"term_id = {term:d}")
    return found if kept else None


def of_lists(connection: Connection, terms: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Give those of some values whose lists are long, each with the events that have it."""
    listed = ", ".join(map(str, terms))
    sql = f"SELECT term_id, part, bits FROM event_index_bitmaps WHERE term_id IN ({listed}) ORDER BY term_id, part"  # noqa: S608
    for term, parts in groupby(read(connection, sql), itemgetter(0)):
        yield term, _joined({part: zlib.decompress(bits) for _, part, bits in parts})


def of_ids(ids: Iterable[int]) -> int:
    """Give the bitmap of some events."""
    listed = list(ids)
    held = bytearray(max(listed, default=0) + 1)
    for event in listed:
        held[event] = 1
    # Read as a binary number, the highest bit first: all of it in C.
    held.reverse()
    return int(held.translate(_WRITTEN), 2)


def ids_of(bitmap: int) -> list[int]:
    """Give the ids of the events of a bitmap, the lowest first."""
    return ids_in(bytes_of(bitmap))


def ids_in(bits: bytes) -> list[int]:
    """Give which bits are set, the lowest first."""
    count, size = int.from_bytes(bits, "little").bit_count(), len(bits) << 3
    if count * _SPARSE > size:
        each = spread(bits)
        return [*compress(range(size), each)] if count * _DENSE > size else [m.start() for m in _SET.finditer(each)]
    found = []
    for filled in _FILLED.finditer(bits):
        at = filled.start()
        first = at << 3
        found += [first + bit for bit in _BITS[bits[at]]]
    return found


def spread(bits: bytes) -> bytes:
    """Give each bit in a byte of its own."""
    # Written out as a binary number, behind a one that keeps what begins with noughts: all of it in C.
    number = int.from_bytes(bits, "little") | 1 << 8 * len(bits)
    return f"{number:b}"[:0:-1].encode().translate(_DIGITS)


def of_period(connection: Connection, first: date | None, last: date | None) -> int:
    """Give the events of which a possible day lies in a period, whose days are both included."""
    begin, end = first or date.min, last or date.max
    one = begin.year + ((begin.month, begin.day) != (1, 1))
    other = end.year - ((end.month, end.day) != (12, 31))
    found, _ = _stored(connection, f"term_id BETWEEN {-other:d} AND {-one:d}")
    if begin.year < one:
        found |= _beginning(connection, begin, min(end, date(begin.year, 12, 31)))
    if end.year > other:
        found |= _beginning(connection, max(begin, date(end.year, 1, 1)), end)
    if first is not None:
        found |= _listed(connection, f"SELECT id FROM ({reaching(':first', ':year')})", first)  # noqa: S608
    return found


def reaching(first: str, year: str) -> str:
    """Give the query for the ids of the events that began before a day and end on it or later.

    They began in the same year, but for the few that there are of more than one.

    Args:
        first: the placeholder of the day.
        year: that of the first day of its year.
    """
    return (
        f"SELECT id FROM events INDEXED BY event_index_turns WHERE substr(date_start, 1, 4) < substr(date_end, 1, 4)"  # noqa: S608
        f" AND date_end >= {first} AND date_start < {year}"
        f" UNION ALL SELECT id FROM events INDEXED BY ix_events_date"
        f" WHERE date_start >= {year} AND date_start < {first} AND date_end >= {first}"
    )


def _listed(connection: Connection, sql: str, first: date) -> int:
    """Give the events of a query that asks for a day."""
    days = {"first": first.isoformat(), "year": first.replace(month=1, day=1).isoformat()}
    # As one text: fetching row by row takes longer than reading it.
    ((listed,),) = read(connection, sql.replace("SELECT id", "SELECT json_group_array(id)", 1), days)
    return of_ids(json.loads(listed))


def by_year(connection: Connection) -> Iterator[tuple[int, int]]:
    """Give each year there is with the events that begin in it, the undated under 0."""
    for year in _years(connection, newest=False):
        yield year, _stored(connection, f"term_id = {-year:d}")[0]


def _beginning(connection: Connection, first: date, last: date) -> int:
    sql = f"SELECT id FROM events WHERE date_start BETWEEN :first AND '{last.isoformat()}'"  # noqa: S608
    return _listed(connection, sql, first)


def page(connection: Connection, found: int, filters: Filters) -> list[int]:
    """Give the ids of a page of the events of a bitmap, in the order that is asked for."""
    if filters.limit is None or found.bit_count() <= _FEW:
        last = None if filters.limit is None else filters.offset + filters.limit
        return _sorted(connection, ids_of(found), filters)[filters.offset : last]
    wanted = filters.offset + filters.limit
    if found.bit_count() < _YEARS * wanted and found.bit_count() <= _SORTED:
        return _sorted(connection, _edge(connection, found, wanted, filters), filters)[filters.offset : wanted]
    given: list[int] = []
    skipped = 0
    for year in _years(connection, newest=filters.sort != "oldest"):
        if len(given) >= filters.limit:
            break
        (of_year, _) = _stored(connection, f"term_id = {-year:d}")
        held = found & of_year
        count = held.bit_count()
        left = filters.offset - skipped
        if count <= left:
            skipped += count
            continue
        wanted = left + filters.limit - len(given)
        given += islice(_of_year(connection, held, year, filters), left, wanted)
        skipped += left
    return given


def _edge(connection: Connection, found: int, wanted: int, filters: Filters) -> list[int]:
    """Give so many events of a bitmap that come first, and those that begin on the same day as the last of them."""
    days = Days(connection)
    ids = ids_of(found)
    dated = [*compress(ids, map(days.of, ids))]
    dated.sort(key=days.of, reverse=filters.sort != "oldest")
    if len(dated) <= wanted:
        return ids
    return [*islice(dated, wanted), *takewhile(lambda id_: days.of(id_) == days.of(dated[wanted - 1]), dated[wanted:])]


def in_order(connection: Connection, found: int, filters: Filters) -> Iterator[int]:
    """Give the ids of the events of a bitmap as they are asked for, in the order that is asked for."""
    if found.bit_count() <= _FEW:
        yield from _sorted(connection, ids_of(found), filters)
        return
    for year in _years(connection, newest=filters.sort != "oldest"):
        (of_year, _) = _stored(connection, f"term_id = {-year:d}")
        yield from _of_year(connection, found & of_year, year, filters)


def _years(connection: Connection, *, newest: bool) -> list[int]:
    """Give the years there are, the undated (0) last."""
    rows = read(connection, "SELECT DISTINCT term_id FROM event_index_bitmaps WHERE term_id <= 0")
    return sorted((-term for (term,) in rows), key=lambda year: (year == 0, -year if newest else year))


def _of_year(connection: Connection, held: int, year: int, filters: Filters) -> Iterator[int]:
    """Give the events of a year in their order."""
    if not year or held.bit_count() <= _FEW:
        yield from _sorted(connection, ids_of(held), filters)
        return
    bits = bytes_of(held)
    beyond = len(bits)
    for (id_,) in _through(connection, year, filters):
        if id_ >> 3 < beyond and bits[id_ >> 3] >> (id_ & 7) & 1:
            yield id_


def _through(connection: Connection, year: int, filters: Filters) -> Iterable[Any]:
    """Give the ids of all events of a year in their order, read as they are asked for."""
    order = filters.order().replace(" NULLS LAST", "")
    days = {"first": f"{year:04d}-01-01", "last": f"{year:04d}-12-31"}
    sql = f"SELECT id FROM events WHERE date_start BETWEEN :first AND :last ORDER BY {order}"  # noqa: S608
    return read(connection, sql, days)


def _sorted(connection: Connection, ids: Iterable[int], filters: Filters) -> list[int]:
    listed = ", ".join(map(str, ids))
    sql = f"SELECT id FROM events WHERE id IN ({listed}) ORDER BY {filters.order()}"  # noqa: S608
    return [id_ for (id_,) in read(connection, sql)]


def bytes_of(bitmap: int) -> bytes:
    """Give a bitmap as bytes, the lowest bit of the first coming first."""
    return bitmap.to_bytes((bitmap.bit_length() + 7) // 8, "little")


def _stored(connection: Connection, which: str) -> tuple[int, set[int]]:
    """Give the events that are in any of some stored bitmaps, and which of these there are."""
    rows = read(connection, f"SELECT term_id, part, bits FROM event_index_bitmaps WHERE {which}")  # noqa: S608
    parts: dict[int, dict[int, bytes]] = {}
    for term, part, bits in rows:
        parts.setdefault(term, {})[part] = zlib.decompress(bits)
    found = 0
    for held in parts.values():
        found |= _joined(held)
    return found, set(parts)


def _joined(parts: Mapping[int, bytes]) -> int:
    """Give the bitmap that is stored in some parts."""
    return int.from_bytes(b"".join(parts.get(part, _EMPTY) for part in range(max(parts) + 1)), "little")
