"""Keep days in a column and short lists in one piece where there are bitmaps; index what periods and parties ask."""

import struct
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from alembic import op
from sqlalchemy import Connection, text

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

# A part is of 8,192 events, from that number times `part` on: of each the Julian number of the day on which it begins,
# 0 where that is not known or there is no such event, in four bytes, the lowest first.
DAYS = """
CREATE TABLE event_index_days (
  part INTEGER PRIMARY KEY,
  days BLOB NOT NULL
)
"""
# The ids of the events of a country, office or party that has no bitmap, in four bytes each, the lowest byte first.
LISTS = """
CREATE TABLE event_index_lists (
  term_id INTEGER PRIMARY KEY,
  events BLOB NOT NULL
)
"""
# The few events that begin in one year and end in another.
TURNS = """
CREATE INDEX event_index_turns ON events (date_end, date_start)
WHERE substr(date_start, 1, 4) < substr(date_end, 1, 4)
"""
PART = 1 << 13
BEGUN = """
SELECT id, CAST(julianday(date_start) AS INTEGER) FROM events
WHERE date_start IS NOT NULL AND id NOT IN (SELECT event_id FROM event_index_stale)
"""
LISTED = """
SELECT term_id, event_id FROM event_index
WHERE term_id IN (SELECT id FROM event_index_terms WHERE facet IN ('country', 'office', 'party'))
AND term_id NOT IN (SELECT term_id FROM event_index_bitmaps) ORDER BY 1, 2
"""


def store_days(connection: Connection, rows: Iterable[tuple[int, int]], last: int) -> None:
    days = [[0] * PART for _ in range(last // PART + 1)]
    for event, day in rows:
        days[event // PART][event % PART] = day
    for part, of_part in enumerate(days):
        row = (part, struct.pack(f"<{PART}I", *of_part))
        connection.exec_driver_sql("INSERT INTO event_index_days (part, days) VALUES (?, ?)", row)


def store_lists(connection: Connection, rows: Iterable[tuple[int, int]]) -> None:
    for term, of_term in groupby(rows, itemgetter(0)):
        events = [event for _, event in of_term]
        row = (term, struct.pack(f"<{len(events)}I", *events))
        connection.exec_driver_sql("INSERT INTO event_index_lists (term_id, events) VALUES (?, ?)", row)


def pairs(connection: Connection, sql: str) -> Iterable[tuple[int, int]]:
    return ((one, other) for one, other in connection.exec_driver_sql(sql))


def upgrade() -> None:
    op.create_index("ix_articles_days", "articles", ["id", "date_start", "date_end"])
    op.drop_index("ix_participants_party_id", "participants")
    acting = text("party_id IS NOT NULL")
    op.create_index(
        "ix_participants_party_id", "participants", ["party_id", "event_id", "person_id", "country_id", "role"],
        sqlite_where=acting, postgresql_where=acting,
    )  # fmt: skip
    if op.get_context().dialect.name != "sqlite":
        return
    op.execute(TURNS)
    op.execute(DAYS)
    op.execute(LISTS)
    connection = op.get_bind()
    if connection.exec_driver_sql("SELECT 1 FROM event_index_bitmaps LIMIT 1").first():
        last: int = connection.exec_driver_sql("SELECT max(id) FROM events").scalar_one()
        store_days(connection, pairs(connection, BEGUN), last)
        store_lists(connection, pairs(connection, LISTED))


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TABLE event_index_lists")
        op.execute("DROP TABLE event_index_days")
        op.execute("DROP INDEX event_index_turns")
    op.drop_index("ix_participants_party_id", "participants")
    op.create_index("ix_participants_party_id", "participants", ["party_id", "event_id"])
    op.drop_index("ix_articles_days", "articles")
