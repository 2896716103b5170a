"""Keep out of indexes what no question looks for in them: rows that leave the column empty, cells by their name."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

# Few rows have anything in the first of these columns.
MOSTLY_EMPTY = (
    ("events", ("parent_id",)),
    ("agreements", ("event_id",)),
    ("participants", ("organization_id", "event_id")),
    ("signatories", ("organization_id",)),
    ("signatories", ("party_id",)),
    ("offices_held", ("organization_id",)),
    ("offices_held", ("party_id",)),
)
UNASKED = (("name_cells", "name_form_id"), ("reports", "rule"))


def upgrade() -> None:
    for table, columns in MOSTLY_EMPTY:
        name, given = f"ix_{table}_{columns[0]}", sa.text(f"{columns[0]} IS NOT NULL")
        op.drop_index(name, table)
        op.create_index(name, table, list(columns), sqlite_where=given, postgresql_where=given)
    for table, column in UNASKED:
        op.drop_index(f"ix_{table}_{column}", table)


def downgrade() -> None:
    for table, column in UNASKED:
        op.create_index(f"ix_{table}_{column}", table, [column])
    for table, columns in MOSTLY_EMPTY:
        name = f"ix_{table}_{columns[0]}"
        op.drop_index(name, table)
        op.create_index(name, table, list(columns))
