"""Keep who acted in which office, by event and by person, where there are bitmaps."""

import struct
from collections.abc import Iterable, Iterator
from itertools import accumulate, groupby
from operator import itemgetter

from alembic import op
from sqlalchemy import Connection

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

# `person_id` and `offices` are ids of values in the index of events, `events` those of the events in which the person
# acted in each, in four bytes each, the lowest byte first; `ends` says of each office, in the same way, how many
# events there are up to its last one, and `acted` how many there are of all.
CAREERS = """
CREATE TABLE event_index_careers (
  person_id INTEGER PRIMARY KEY,
  acted INTEGER NOT NULL,
  offices BLOB NOT NULL,
  ends BLOB NOT NULL,
  events BLOB NOT NULL
)
"""
LONGEST = "CREATE INDEX event_index_longest ON event_index_careers (acted)"
# The column of the same: an item is of eight bytes, the upper four the id of the office.
PART = 1 << 13
ACTING = """
SELECT DISTINCT x.event_id, o.id, p.id
FROM participants x
CROSS JOIN event_index_terms o ON o.facet = 'office' AND o.value = x.role
CROSS JOIN event_index_terms p ON p.facet = 'person' AND p.value = CAST(x.person_id AS TEXT)
WHERE x.event_id NOT IN (SELECT event_id FROM event_index_stale)
ORDER BY {}
"""

Row = tuple[int, int, int]


def rows_of(connection: Connection, order: str) -> Iterator[Row]:
    return ((event, office, person) for event, office, person in connection.exec_driver_sql(ACTING.format(order)))


def store_column(connection: Connection, rows: Iterable[Row], last: int) -> None:
    counts = [[0] * PART for _ in range(last // PART + 1)]
    items: list[list[int]] = [[] for _ in counts]
    for event, office, person in rows:
        counts[event // PART][event % PART] += 8
        items[event // PART].append(office << 32 | person)
    for part, (sizes, held) in enumerate(zip(counts, items, strict=True)):
        row = ("acting", part, struct.pack(f"<{PART}I", *accumulate(sizes)), struct.pack(f"<{len(held)}Q", *held))
        connection.exec_driver_sql(
            "INSERT INTO event_index_columns (facet, part, ends, items) VALUES (?, ?, ?, ?)", row
        )


def store_careers(connection: Connection, rows: Iterable[Row]) -> None:
    for person, of_person in groupby(rows, itemgetter(2)):
        career = [(office, event) for event, office, _ in of_person]
        held = [(office, len(list(each))) for office, each in groupby(career, itemgetter(0))]
        connection.exec_driver_sql(
            "INSERT INTO event_index_careers (person_id, acted, offices, ends, events) VALUES (?, ?, ?, ?, ?)",
            (
                person,
                len(career),
                struct.pack(f"<{len(held)}I", *(office for office, _ in held)),
                struct.pack(f"<{len(held)}I", *accumulate(count for _, count in held)),
                struct.pack(f"<{len(career)}I", *(event for _, event in career)),
            ),
        )


def upgrade() -> None:
    if op.get_context().dialect.name != "sqlite":
        return
    op.execute(CAREERS)
    op.execute(LONGEST)
    connection = op.get_bind()
    if connection.exec_driver_sql("SELECT 1 FROM event_index_bitmaps LIMIT 1").first():
        last: int = connection.exec_driver_sql("SELECT max(id) FROM events").scalar_one()
        store_column(connection, rows_of(connection, "1, 2, 3"), last)
        store_careers(connection, rows_of(connection, "3, 2, 1"))


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TABLE event_index_careers")
        op.execute("DELETE FROM event_index_columns WHERE facet = 'acting'")
