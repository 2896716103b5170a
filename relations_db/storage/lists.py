"""Keep the short lists of some facets of the index of events each in one piece; only SQLite has them.

To count what very many events have, also the lists that are too short for a bitmap are gone through: row by row that
takes longer than all the rest. They are kept where there are bitmaps, of every value that has none.
"""

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection

from relations_db.storage.arrays import numbers_of, stored_of
from relations_db.storage.bitmaps import Entry, file_of

# The facets whose values are counted, or asked for by the dozen.
FACETS = ("country", "office", "party")

_TERMS = f"SELECT id FROM event_index_terms WHERE facet IN {FACETS!r}"  # noqa: S608
_MAPPED = "SELECT term_id FROM event_index_bitmaps"
# What stands in lists of these facets for events that have changed.
ENTRIES = f"""
SELECT i.term_id, i.event_id FROM event_index_stale
CROSS JOIN event_index i INDEXED BY event_index_event ON i.event_id = event_index_stale.event_id
WHERE i.term_id IN ({_TERMS}) AND EXISTS (SELECT 1 FROM event_index_lists)
"""  # noqa: S608
_ALL = f"""
SELECT term_id, event_id FROM event_index
WHERE term_id IN ({_TERMS}) AND term_id NOT IN ({_MAPPED}) AND EXISTS ({_MAPPED}) ORDER BY 1, 2
"""  # noqa: S608
_WRITE = """
INSERT INTO event_index_lists (term_id, events) VALUES (?, ?)
ON CONFLICT (term_id) DO UPDATE SET events = excluded.events
"""


def listed_of_changed(connection: Connection) -> set[Entry]:
    """Give the value and the event of what lists of these facets hold of events that have changed, as indexed now."""
    return set(file_of(connection).execute(ENTRIES))


def settle_lists(connection: Connection, before: set[Entry]) -> None:
    """Bring the lists up to date with the index, and take out those that are bitmaps now.

    Args:
        connection: in a transaction that the caller ends; the events that have changed are indexed anew, and still
            marked, and bitmaps are up to date.
        before: what the lists held of these before that.
    """
    file = file_of(connection)
    if not file.execute("SELECT 1 FROM event_index_lists LIMIT 1").fetchone():
        file.executemany(_WRITE, [(term, stored_of(events)) for term, events in _lists(file.execute(_ALL))])
        return
    file.execute(f"DELETE FROM event_index_lists WHERE term_id IN ({_MAPPED})")  # noqa: S608
    after = listed_of_changed(connection)
    changes: defaultdict[int, tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
    for which, entries in enumerate((before - after, after - before)):
        for term, event in entries:
            changes[term][which].add(event)
    mapped = {term for (term,) in file.execute(_MAPPED)}
    for term, (gone, new) in sorted(changes.items()):
        if term in mapped:
            continue
        row = file.execute("SELECT events FROM event_index_lists WHERE term_id = ?", (term,)).fetchone()
        if row is None:
            events = {event for (event,) in file.execute("SELECT event_id FROM event_index WHERE term_id = ?", (term,))}
        else:
            events = {*numbers_of(row[0])}.difference(gone).union(new)
        if events:
            file.execute(_WRITE, (term, stored_of(array("I", sorted(events)))))
        else:
            file.execute("DELETE FROM event_index_lists WHERE term_id = ?", (term,))


def drop_lists(connection: Connection) -> None:
    """Take the lists out: they are made anew when the index is next brought up to date."""
    file_of(connection).execute("DELETE FROM event_index_lists")


def wrong_lists(connection: Connection) -> list[str]:
    """Give how many lists are not what the index of events holds."""
    file = file_of(connection)
    wanted = {term: stored_of(events) for term, events in _lists(file.execute(_ALL))}
    kept = dict(file.execute("SELECT term_id, events FROM event_index_lists"))
    wrong = sum(wanted.get(term) != kept.get(term) for term in wanted.keys() | kept.keys())
    return [f"{wrong:,} lists in one piece are not those of the index of events"] if wrong else []


def _lists(entries: "sqlite3.Cursor | Iterable[Entry]") -> Iterable[tuple[int, "array[int]"]]:
    """Give each value with its events, of entries in their order."""
    for term, of_term in groupby(entries, itemgetter(0)):
        yield term, array("I", (event for _, event in of_term))
