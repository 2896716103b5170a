"""Index events by pair of countries and by office too, and keep how many events of each kind a list holds."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ADDED = """
SELECT f.facet, f.value, f.event_id,
  CASE WHEN e.date_start IS NULL THEN 0
       ELSE CAST(julianday(e.date_start) AS INTEGER) * 4096
          + min(4095, CAST(julianday(e.date_end) - julianday(e.date_start) AS INTEGER))
  END AS rank
FROM (
  SELECT 'office' AS facet, role AS value, event_id FROM participants WHERE role IS NOT NULL
  UNION ALL SELECT 'pair', CAST(a.country_id || ' ' || b.country_id AS TEXT), a.event_id
    FROM event_countries a JOIN event_countries b ON b.event_id = a.event_id AND b.country_id > a.country_id
) f
JOIN events e ON e.id = f.event_id
WHERE e.id NOT IN (SELECT event_id FROM event_index_stale)
"""
SIZES = """
CREATE TABLE event_index_sizes (
  term_id INTEGER NOT NULL,
  kind_id INTEGER NOT NULL,
  events INTEGER NOT NULL,
  PRIMARY KEY (term_id, kind_id)
) WITHOUT ROWID
"""
EMPTY = "CREATE INDEX event_index_gone ON event_index_sizes (events) WHERE events = 0"
MEASURED = """
INSERT INTO event_index_sizes
SELECT i.term_id, k.id, count(*)
FROM event_index i JOIN events e ON e.id = i.event_id JOIN event_index_terms k ON k.facet = 'kind' AND k.value = e.kind
GROUP BY 1, 2
"""


def upgrade() -> None:
    if op.get_context().dialect.name != "sqlite":
        return
    op.execute(f"INSERT OR IGNORE INTO event_index_terms (facet, value) SELECT facet, value FROM ({ADDED})")  # noqa: S608
    op.execute(
        "INSERT OR IGNORE INTO event_index (term_id, rank, event_id) SELECT t.id, w.rank, w.event_id"  # noqa: S608
        f" FROM ({ADDED}) w JOIN event_index_terms t ON t.facet = w.facet AND t.value = w.value ORDER BY 1, 2, 3"
    )
    for statement in (SIZES, EMPTY, MEASURED):
        op.execute(statement)


def downgrade() -> None:
    if op.get_context().dialect.name != "sqlite":
        return
    op.execute("DROP TABLE event_index_sizes")
    added = "SELECT id FROM event_index_terms WHERE facet IN ('office', 'pair')"
    op.execute(f"DELETE FROM event_index WHERE term_id IN ({added})")  # noqa: S608
    op.execute("DELETE FROM event_index_terms WHERE facet IN ('office', 'pair')")
