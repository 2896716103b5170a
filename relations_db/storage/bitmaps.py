"""Keep bitmaps of the events in the long lists of the index of events; only SQLite has them.

A list that is long to go through is short to lay over another as bits: what any of them have in common is told at
once. The bit of an event is its id. What begins in a year has a bitmap too, under minus the year; the undated, under 0.
"""

import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection

# So many events make a list long.
LONG = 4096
# So many events stand in a part of a bitmap: what changes is written in parts.
PART = 1 << 16

Entry = tuple[int, int]

_KEPT = "SELECT DISTINCT term_id FROM event_index_bitmaps"
_OF_CHANGED = "event_index i INDEXED BY event_index_event ON i.event_id = event_index_stale.event_id"
_KINDS = "SELECT id FROM event_index_terms WHERE facet = 'kind'"
_YEAR = "CASE i.rank WHEN 0 THEN 0 ELSE CAST(strftime('%Y', i.rank / 4096 + 0.5) AS INTEGER) END"
# The bits that stand for events that have changed, as these are indexed.
ENTRIES = f"""
SELECT i.term_id, i.event_id FROM event_index_stale CROSS JOIN {_OF_CHANGED} WHERE i.term_id IN ({_KEPT})
UNION ALL
SELECT -{_YEAR}, i.event_id FROM event_index_stale CROSS JOIN {_OF_CHANGED}
WHERE i.term_id IN ({_KINDS}) AND -{_YEAR} IN ({_KEPT})
"""  # noqa: S608
_GROWN = f"""
SELECT term_id FROM event_index_sizes
WHERE term_id NOT IN ({_KEPT})
AND (term_id IN (SELECT i.term_id FROM event_index_stale CROSS JOIN {_OF_CHANGED})
  OR NOT EXISTS (SELECT 1 FROM event_index_bitmaps))
GROUP BY term_id HAVING sum(events) >= ?
"""  # noqa: S608
_YEARS = f"SELECT DISTINCT year FROM event_index_tallies WHERE one_id = 0 AND -year NOT IN ({_KEPT})"  # noqa: S608
_LIST = "SELECT event_id FROM event_index WHERE term_id = ?"
_OF_YEAR = f"""
SELECT i.event_id FROM event_index i WHERE i.term_id IN ({_KINDS}) AND i.rank > ? AND i.rank < ? AND {_YEAR} = ?
"""  # noqa: S608


def entries_of_changed(connection: Connection) -> set[Entry]:
    """Give the bitmap and the event of each bit that stands for an event that has changed, as it is indexed now."""
    return set(file_of(connection).execute(ENTRIES))


def settle_bitmaps(connection: Connection, before: set[Entry]) -> None:
    """Bring the bitmaps up to date with the index, and make those of lists that have become long.

    Args:
        connection: in a transaction that the caller ends; the events that have changed are indexed anew, and still
            marked.
        before: their bits before that.
    """
    file = file_of(connection)
    after = entries_of_changed(connection)
    _alter(file, before - after, after - before)
    for (term,) in file.execute(_GROWN, (LONG,)).fetchall():
        _make(file, term)
    if file.execute("SELECT 1 FROM event_index_bitmaps LIMIT 1").fetchone():
        for (year,) in file.execute(_YEARS).fetchall():
            _make(file, -year)


def drop_bitmaps(connection: Connection) -> None:
    """Take all bitmaps out: they are made anew when the index is next brought up to date."""
    file_of(connection).execute("DELETE FROM event_index_bitmaps")


def wrong_bitmaps(connection: Connection) -> list[str]:
    """Give how many bitmaps say something else than the lists they are of."""
    file = file_of(connection)
    wrong = sum(_read(file, term) != _listed(file, term) for (term,) in file.execute(_KEPT).fetchall())
    return [f"{wrong:,} bitmaps of the index of events are not what its lists are"] if wrong else []


def file_of(connection: Connection) -> sqlite3.Connection:
    """Give the file that is connected to, to ask it without SQLAlchemy, which takes longer than most answers."""
    file = connection.connection.driver_connection
    assert isinstance(file, sqlite3.Connection)  # noqa: S101 - only SQLite is asked
    return file


def _listed(file: sqlite3.Connection, term: int) -> dict[int, bytes]:
    """Give the parts of a bitmap as the lists have it."""
    if term > 0:
        events = file.execute(_LIST, (term,))
    else:
        # The day before the first of the year 1, as SQLite counts days, and about the year's own.
        day = 1_721_425 + int(-term * 365.2425)
        events = file.execute(_OF_YEAR, ((day - 400) * 4096, (day + 400) * 4096, -term) if term else (-1, 1, 0))
    return _parts(event for (event,) in events)


def _parts(events: Iterable[int]) -> dict[int, bytes]:
    parts: defaultdict[int, bytearray] = defaultdict(lambda: bytearray(PART // 8))
    for event in events:
        at = event % PART
        parts[event // PART][at >> 3] |= 1 << (at & 7)
    return {part: bytes(bits) for part, bits in parts.items()}


def _read(file: sqlite3.Connection, term: int) -> dict[int, bytes]:
    """Give the parts of a bitmap as they are kept; of one that cannot be read, a part that no list has."""
    rows = file.execute("SELECT part, bits FROM event_index_bitmaps WHERE term_id = ?", (term,))
    try:
        return {part: bits for part, packed in rows if any(bits := zlib.decompress(packed))}
    except zlib.error:
        return {-1: b""}


def _packed(bits: bytes | bytearray) -> bytes:
    """Give bits as they are stored."""
    # Not made smaller: a question reads hundreds of parts, and all of them are a fiftieth of a file.
    return zlib.compress(bits, 0)


def _make(file: sqlite3.Connection, term: int) -> None:
    file.executemany(
        "INSERT INTO event_index_bitmaps (term_id, part, bits) VALUES (?, ?, ?)",
        [(term, part, _packed(bits)) for part, bits in sorted(_listed(file, term).items())],
    )


def _alter(file: sqlite3.Connection, cleared: set[Entry], added: set[Entry]) -> None:
    """Clear some bits and set others, each part of a bitmap written once."""
    changes: defaultdict[Entry, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for which, entries in enumerate((cleared, added)):
        for term, event in entries:
            changes[term, event // PART][which].append(event % PART)
    for (term, part), (gone, new) in sorted(changes.items()):
        row = file.execute("SELECT bits FROM event_index_bitmaps WHERE term_id = ? AND part = ?", (term, part))
        bits = bytearray(PART // 8)
        for (packed,) in row:
            bits[:] = zlib.decompress(packed)
        for at in gone:
            bits[at >> 3] &= ~(1 << (at & 7))
        for at in new:
            bits[at >> 3] |= 1 << (at & 7)
        file.execute(
            "INSERT INTO event_index_bitmaps (term_id, part, bits) VALUES (?, ?, ?)"
            " ON CONFLICT (term_id, part) DO UPDATE SET bits = excluded.bits",
            (term, part, _packed(bits)),
        )
