"""Keep the long lists of the index of events as bitmaps too, and one of the events of each year."""

import zlib
from collections.abc import Iterable

from alembic import op
from sqlalchemy import Connection

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

# `bits` are those of 65,536 events, from that number times `part` on, compressed with zlib; the lowest bit of a byte
# comes first. `term_id` is minus a year for what begins in it, 0 for what has no date.
BITMAPS = """
CREATE TABLE event_index_bitmaps (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL,
  part INTEGER NOT NULL,
  bits BLOB NOT NULL,
  UNIQUE (term_id, part)
)
"""
LONG, PART = 4096, 1 << 16
GROWN = "SELECT term_id FROM event_index_sizes GROUP BY term_id HAVING sum(events) >= ?"
LIST = "SELECT event_id FROM event_index WHERE term_id = ?"
# Of every event there is one kind.
YEARS = """
SELECT CASE i.rank WHEN 0 THEN 0 ELSE CAST(strftime('%Y', i.rank / 4096 + 0.5) AS INTEGER) END, i.event_id
FROM event_index_terms t JOIN event_index i ON i.term_id = t.id WHERE t.facet = 'kind' ORDER BY 1
"""


def store(connection: Connection, term: int, events: Iterable[int]) -> None:
    parts: dict[int, bytearray] = {}
    for event in events:
        at = event % PART
        parts.setdefault(event // PART, bytearray(PART // 8))[at >> 3] |= 1 << (at & 7)
    for part, bits in sorted(parts.items()):
        row = (term, part, zlib.compress(bits, 1))
        connection.exec_driver_sql("INSERT INTO event_index_bitmaps (term_id, part, bits) VALUES (?, ?, ?)", row)


def upgrade() -> None:
    if op.get_context().dialect.name != "sqlite":
        return
    op.execute(BITMAPS)
    connection = op.get_bind()
    grown = [term for (term,) in connection.exec_driver_sql(GROWN, (LONG,))]
    for term in grown:
        store(connection, term, (event for (event,) in connection.exec_driver_sql(LIST, (term,))))
    if grown:
        years: dict[int, list[int]] = {}
        for year, event in connection.exec_driver_sql(YEARS):
            years.setdefault(year, []).append(event)
        for year, events in years.items():
            store(connection, -year, events)


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TABLE event_index_bitmaps")
