"""Keep for each person the events in which he or she acted in each office, or in none; only SQLite has them.

They are kept where there are columns, and follow what changes in that of who acted as what.
"""

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable
from itertools import accumulate, pairwise

from relations_db.storage.arrays import numbers_of, stored_of

# As the column has it: the id of an office in the index of events is above that of a person.
_OFFICE = 32
_PERSON = (1 << _OFFICE) - 1
_READ = "SELECT offices, ends, events FROM event_index_careers WHERE person_id = ?"
_WRITE = """
INSERT INTO event_index_careers (person_id, acted, offices, ends, events) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (person_id) DO UPDATE
SET acted = excluded.acted, offices = excluded.offices, ends = excluded.ends, events = excluded.events
"""

Career = dict[int, "array[int]"]


class Altered(defaultdict[int, "array[int]"]):
    """The events by person and office, as the column has these in one number."""

    def __init__(self) -> None:
        super().__init__(lambda: array("I"))

    def add(self, event: int, acting: Iterable[int]) -> None:
        """Add who acted as what in an event."""
        for item in acting:
            self[item].append(event)


def settle_careers(file: sqlite3.Connection, gone: Altered, new: Altered) -> None:
    """Take events out of the careers of people, and put others in."""
    people: defaultdict[int, list[int]] = defaultdict(list)
    for item in sorted(gone.keys() | new.keys()):
        if gone.get(item) != new.get(item):
            people[item & _PERSON].append(item)
    for person, items in sorted(people.items()):
        career = _read(file, person)
        for item in items:
            office = item >> _OFFICE
            events = {*career.pop(office, ())}.difference(gone.get(item, ())).union(new.get(item, ()))
            if events:
                career[office] = array("I", sorted(events))
        _store(file, person, career)


def drop_careers(file: sqlite3.Connection) -> None:
    """Take the careers out: they are made anew along with the columns."""
    file.execute("DELETE FROM event_index_careers")


def wrong_careers(file: sqlite3.Connection, acting: Iterable[tuple[int, int]]) -> list[str]:
    """Give how many careers are not those of the column, of which events and items are given."""
    wanted = Altered()
    for event, item in acting:
        wanted[item].append(event)
    held = Altered()
    for (person,) in file.execute("SELECT person_id FROM event_index_careers").fetchall():
        held.update({office << _OFFICE | person: events for office, events in _read(file, person).items()})
    wrong = {item & _PERSON for item in wanted.keys() | held.keys() if wanted.get(item) != held.get(item)}
    return [f"{len(wrong):,} careers in the index of events are not what the tables hold"] if wrong else []


def _read(file: sqlite3.Connection, person: int) -> Career:
    offices, ends, events = file.execute(_READ, (person,)).fetchone() or (b"", b"", b"")
    listed = numbers_of(events)
    spans = pairwise((0, *numbers_of(ends)))
    return {office: listed[start:end] for office, (start, end) in zip(numbers_of(offices), spans, strict=True)}


def _store(file: sqlite3.Connection, person: int, career: Career) -> None:
    if not career:
        file.execute("DELETE FROM event_index_careers WHERE person_id = ?", (person,))
        return
    offices = sorted(career)
    ends = [*accumulate(len(career[office]) for office in offices)]
    events = b"".join(stored_of(career[office]) for office in offices)
    row = (person, ends[-1], stored_of(array("I", offices)), stored_of(array("I", ends)), events)
    file.execute(_WRITE, row)
