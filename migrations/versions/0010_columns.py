"""Keep in columns who took part in each event, where, and which articles tell of it, where there are bitmaps."""

import struct
from collections.abc import Iterable
from itertools import accumulate

from alembic import op
from sqlalchemy import Connection

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

# A part is of 8,192 events, from that number times `part` on. `items` are the ids of what they have, values in the
# index of events or articles, in four bytes each, the lowest first; `ends` says for each event, in the same way, at
# which byte of `items` its own end.
COLUMNS = """
CREATE TABLE event_index_columns (
  id INTEGER PRIMARY KEY,
  facet TEXT NOT NULL,
  part INTEGER NOT NULL,
  ends BLOB NOT NULL,
  items BLOB NOT NULL,
  UNIQUE (facet, part)
)
"""
# Which values so many events of a kind have.
LARGE = "CREATE INDEX event_index_large ON event_index_sizes (events) WHERE events >= 64"
PART = 1 << 13
TERMS = """
SELECT i.event_id, i.term_id FROM event_index_terms t JOIN event_index i ON i.term_id = t.id WHERE t.facet = '{}'
ORDER BY 1, 2
"""
ARTICLES = """
SELECT DISTINCT l.event_id, r.article_id FROM event_reports l JOIN reports r ON r.id = l.report_id
WHERE l.event_id NOT IN (SELECT event_id FROM event_index_stale) ORDER BY 1, 2
"""
FACETS = ("person", "country", "party", "office", "place")
HELD = {**{facet: TERMS.format(facet) for facet in FACETS}, "article": ARTICLES}


def store(connection: Connection, facet: str, pairs: Iterable[tuple[int, int]], last: int) -> None:
    counts = [[0] * PART for _ in range(last // PART + 1)]
    items: list[list[int]] = [[] for _ in counts]
    for event, item in pairs:
        counts[event // PART][event % PART] += 4
        items[event // PART].append(item)
    for part, (sizes, ids) in enumerate(zip(counts, items, strict=True)):
        row = (facet, part, struct.pack(f"<{PART}I", *accumulate(sizes)), struct.pack(f"<{len(ids)}I", *ids))
        connection.exec_driver_sql(
            "INSERT INTO event_index_columns (facet, part, ends, items) VALUES (?, ?, ?, ?)", row
        )


def upgrade() -> None:
    if op.get_context().dialect.name != "sqlite":
        return
    op.execute(COLUMNS)
    op.execute(LARGE)
    connection = op.get_bind()
    if connection.exec_driver_sql("SELECT 1 FROM event_index_bitmaps LIMIT 1").first():
        last: int = connection.exec_driver_sql("SELECT max(id) FROM events").scalar_one()
        for facet, held in HELD.items():
            store(connection, facet, ((event, item) for event, item in connection.exec_driver_sql(held)), last)


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP INDEX event_index_large")
        op.execute("DROP TABLE event_index_columns")
