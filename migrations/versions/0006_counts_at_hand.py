"""Let counts be read off: of events by kind, year and countries; index what was counted or looked for row by row."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TALLIES = """
CREATE TABLE event_index_tallies (
  kind_id INTEGER NOT NULL,
  year INTEGER NOT NULL,
  one_id INTEGER NOT NULL,
  other_id INTEGER NOT NULL,
  events INTEGER NOT NULL,
  PRIMARY KEY (kind_id, year, one_id, other_id)
) WITHOUT ROWID
"""
# Those that no event is left of are taken out by it.
EMPTY = "CREATE INDEX event_index_empty ON event_index_tallies (events) WHERE events = 0"
# What has changed is counted when it is indexed anew; until then it is neither.
CHANGED = "SELECT event_id FROM event_index_stale"
FORGOTTEN = f"DELETE FROM event_index WHERE event_id IN ({CHANGED})"  # noqa: S608
YEAR = "CASE WHEN e.date_start IS NULL THEN 0 ELSE CAST(substr(e.date_start, 1, 4) AS INTEGER) END"
KIND = "FROM events e JOIN event_index_terms k ON k.facet = 'kind' AND k.value = e.kind"
COUNTED = f"""
INSERT INTO event_index_tallies
SELECT k.id, {YEAR}, 0, 0, count(*) {KIND} WHERE e.id NOT IN ({CHANGED}) GROUP BY 1, 2
UNION ALL
SELECT k.id, {YEAR}, a.id, b.id, count(*) {KIND}
JOIN event_countries one ON one.event_id = e.id
JOIN event_countries other ON other.event_id = e.id
JOIN event_index_terms a ON a.facet = 'country' AND a.value = one.country_id
JOIN event_index_terms b ON b.facet = 'country' AND b.value = other.country_id AND b.id >= a.id
WHERE e.id NOT IN ({CHANGED}) GROUP BY 1, 2, 3, 4
"""

# These also give the events, without a look at the rows.
WIDENED = ("country_id", "organization_id")


def upgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        for statement in (TALLIES, EMPTY, FORGOTTEN, COUNTED):
            op.execute(statement)
    for column in WIDENED:
        op.drop_index(f"ix_participants_{column}", "participants")
        op.create_index(f"ix_participants_{column}", "participants", [column, "event_id"])
    op.create_index("ix_agreements_kind", "agreements", ["kind", "date_start"])
    longer = sa.text("date_start < date_end")
    op.create_index(
        "ix_articles_span", "articles", ["date_end", "date_start"], sqlite_where=longer, postgresql_where=longer
    )


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TABLE event_index_tallies")
    op.drop_index("ix_articles_span", "articles")
    op.drop_index("ix_agreements_kind", "agreements")
    for column in WIDENED:
        op.drop_index(f"ix_participants_{column}", "participants")
        op.create_index(f"ix_participants_{column}", "participants", [column])
