"""Keep in a column of what each article tells, where there are bitmaps."""

import struct
from collections.abc import Iterable
from itertools import accumulate

from alembic import op
from sqlalchemy import Connection

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

# As other columns, but a part is of 8,192 articles, and its items are the ids of events.
PART = 1 << 13
TOLD = """
SELECT DISTINCT r.article_id, l.event_id FROM reports r JOIN event_reports l ON l.report_id = r.id
WHERE l.event_id NOT IN (SELECT event_id FROM event_index_stale) ORDER BY 1, 2
"""


def store(connection: Connection, rows: Iterable[tuple[int, int]], last: int) -> None:
    sizes = [[0] * PART for _ in range(last // PART + 1)]
    items: list[list[int]] = [[] for _ in sizes]
    for article, event in rows:
        sizes[article // PART][article % PART] += 4
        items[article // PART].append(event)
    for part, (each, events) in enumerate(zip(sizes, items, strict=True)):
        row = ("told", part, struct.pack(f"<{PART}I", *accumulate(each)), struct.pack(f"<{len(events)}I", *events))
        connection.exec_driver_sql(
            "INSERT INTO event_index_columns (facet, part, ends, items) VALUES (?, ?, ?, ?)", row
        )


def upgrade() -> None:
    connection = op.get_bind()
    if op.get_context().dialect.name == "sqlite" and (
        connection.exec_driver_sql("SELECT 1 FROM event_index_bitmaps LIMIT 1").first()
    ):
        last: int = connection.exec_driver_sql("SELECT max(id) FROM articles").scalar_one()
        store(connection, ((article, event) for article, event in connection.exec_driver_sql(TOLD)), last)


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute("DELETE FROM event_index_columns WHERE facet = 'told'")
