"""Add the index of events in the order of their dates, and what marks the events it has to look at again."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLES = Path(__file__).parents[1] / "event_index_0005.sql"

# Where it stands to which event a row belongs, and which columns of it bear on the index; none: all.
MARKING = (
    ("events", "id", ("kind", "status", "place_id", "date_start", "date_end")),
    ("event_countries", "event_id", ()),
    ("event_organizations", "event_id", ()),
    ("participants", "event_id", ()),
    ("meetings", "event_id", ()),
    ("visits", "event_id", ()),
    ("event_reports", "event_id", ()),
)
OF_ARTICLE = "SELECT l.event_id FROM reports r JOIN event_reports l ON l.report_id = r.id WHERE r.article_id = new.id"

# What is to stand in the index: a value of a facet, an event that has it, and the event's rank.
WANTED = """
SELECT
  f.facet, f.value, f.event_id,
  CASE WHEN e.date_start IS NULL THEN 0
       ELSE CAST(julianday(e.date_start) AS INTEGER) * 4096
          + min(4095, CAST(julianday(e.date_end) - julianday(e.date_start) AS INTEGER))
  END AS rank
FROM (
  SELECT 'kind' AS facet, kind AS value, id AS event_id FROM events
  UNION ALL SELECT 'status', status, id FROM events
  UNION ALL SELECT 'place', CAST(place_id AS TEXT), id FROM events WHERE place_id IS NOT NULL
  UNION ALL SELECT 'in', p.country_id, e.id FROM events e JOIN places p ON p.id = e.place_id
    WHERE p.country_id IS NOT NULL
  UNION ALL SELECT 'in', host_country_id, event_id FROM visits WHERE host_country_id IS NOT NULL
  UNION ALL SELECT 'country', country_id, event_id FROM event_countries
  UNION ALL SELECT 'organization', CAST(organization_id AS TEXT), event_id FROM event_organizations
  UNION ALL SELECT 'person', CAST(person_id AS TEXT), event_id FROM participants
  UNION ALL SELECT 'party', CAST(party_id AS TEXT), event_id FROM participants WHERE party_id IS NOT NULL
  UNION ALL SELECT 'mode', mode, event_id FROM meetings WHERE mode IS NOT NULL
  UNION ALL SELECT 'level', level, event_id FROM meetings WHERE level IS NOT NULL
  UNION ALL SELECT 'form', form, event_id FROM visits
  UNION ALL SELECT 'publisher', a.publisher, l.event_id
    FROM event_reports l JOIN reports r ON r.id = l.report_id JOIN articles a ON a.id = r.article_id
    WHERE a.publisher IS NOT NULL
) f
JOIN events e ON e.id = f.event_id
"""


def triggers() -> Iterator[tuple[str, str]]:
    """Give the name and the rest of every trigger."""
    for table, column, which in MARKING:
        of = f" OF {', '.join(which)}" if which else ""
        for deed, row in (("INSERT", "new"), (f"UPDATE{of}", "new"), ("DELETE", "old")):
            name = f"event_index_{table}_{deed.split()[0].lower()}"
            # What an outer statement does about conflicts would hold here too: none may arise.
            known = f"SELECT 1 FROM event_index_stale WHERE event_id = {row}.{column}"  # noqa: S608
            mark = f"INSERT INTO event_index_stale (event_id) VALUES ({row}.{column})"  # noqa: S608
            yield name, f"AFTER {deed} ON {table} WHEN NOT EXISTS ({known}) BEGIN {mark}; END"
    yield (
        "event_index_articles_update",
        "AFTER UPDATE OF publisher ON articles WHEN new.publisher IS NOT old.publisher"
        f" BEGIN INSERT OR IGNORE INTO event_index_stale (event_id) {OF_ARTICLE}; END",
    )


def upgrade() -> None:
    if op.get_context().dialect.name != "sqlite":
        return
    statement = ""
    for line in TABLES.read_text(encoding="utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            op.execute(statement.strip())
            statement = ""
    op.execute(f"INSERT OR IGNORE INTO event_index_terms (facet, value) SELECT facet, value FROM ({WANTED})")  # noqa: S608
    op.execute(
        "INSERT OR IGNORE INTO event_index (term_id, rank, event_id) SELECT t.id, w.rank, w.event_id"  # noqa: S608
        f" FROM ({WANTED}) w JOIN event_index_terms t ON t.facet = w.facet AND t.value = w.value"
        " ORDER BY 1, 2, 3"
    )
    op.execute("CREATE INDEX event_index_event ON event_index (event_id)")
    for name, rest in triggers():
        op.execute(f"CREATE TRIGGER {name} {rest}")


def downgrade() -> None:
    if op.get_context().dialect.name != "sqlite":
        return
    for name, _ in triggers():
        op.execute(f"DROP TRIGGER {name}")
    for table in ("event_index_stale", "event_index", "event_index_terms"):
        op.execute(f"DROP TABLE {table}")
