"""Keep in one column on which day each event begins; only SQLite has it.

From when to when some events took place is told by their days, without a row of each. It is kept where there are
bitmaps.
"""

from array import array
from collections import defaultdict

from sqlalchemy import Connection

from relations_db.storage.arrays import PART, numbers_of, stored_of
from relations_db.storage.bitmaps import file_of

_CHANGED = "SELECT event_id FROM event_index_stale"
_DAYS = """
SELECT id, CAST(julianday(date_start) AS INTEGER) FROM events WHERE date_start IS NOT NULL AND id IN ({})
"""
_READ = "SELECT days FROM event_index_days WHERE part = ?"
_WRITE = "INSERT INTO event_index_days (part, days) VALUES (?, ?) ON CONFLICT (part) DO UPDATE SET days = excluded.days"


def settle_days(connection: Connection) -> None:
    """Bring the column up to date with the events that have changed, or make it where there are bitmaps."""
    file = file_of(connection)
    if not file.execute("SELECT 1 FROM event_index_bitmaps LIMIT 1").fetchone():
        return
    known = file.execute("SELECT 1 FROM event_index_days LIMIT 1").fetchone()
    which = _CHANGED if known else "SELECT id FROM events"
    parts: defaultdict[int, dict[int, int]] = defaultdict(dict)
    for (event,) in file.execute(which):
        parts[event // PART][event % PART] = 0
    for event, day in file.execute(_DAYS.format(which)):
        parts[event // PART][event % PART] = day
    for part, changed in sorted(parts.items()):
        row = file.execute(_READ, (part,)).fetchone()
        days = numbers_of(row[0]) if row else array("I", bytes(4 * PART))
        for at, day in changed.items():
            days[at] = day
        file.execute(_WRITE, (part, stored_of(days)))


def drop_days(connection: Connection) -> None:
    """Take the column out: it is made anew when the index is next brought up to date."""
    file_of(connection).execute("DELETE FROM event_index_days")


def wrong_days(connection: Connection) -> list[str]:
    """Give how many parts of the column hold other days than the events; what has changed since does not count."""
    file = file_of(connection)
    changed = {event for (event,) in file.execute(_CHANGED)}
    wrong = 0
    for part, stored in file.execute("SELECT part, days FROM event_index_days").fetchall():
        first = part * PART
        events = f"SELECT id FROM events WHERE id BETWEEN {first} AND {first + PART - 1}"  # noqa: S608
        wanted = {event: day for event, day in file.execute(_DAYS.format(events)) if event not in changed}
        kept = {first + at: day for at, day in enumerate(numbers_of(stored)) if day and first + at not in changed}
        wrong += wanted != kept
    return [f"{wrong:,} parts of the column of days are not those of the events"] if wrong else []
