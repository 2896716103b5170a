"""Keep corrections, and how things follow from reports; show where accounts of one event differ."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# In the order of their foreign keys.
TABLES = (
    "corrections", "derivations", "name_forms", "name_cells", "mentions", "report_cells", "tellings",
)  # fmt: skip

# A value that some accounts of an event give and others do not: its date or place as each has it, or a person
# whom not all that name anybody name. `articles` is how many give it, of the `of` that say anything of it.
DIFFERENCES = """
CREATE VIEW event_differences AS
SELECT g.event_id, e.key AS event_key, g.field, g.value, g.articles, n.of, g.kept
FROM (
  SELECT l.event_id, 'date' AS field, t.date AS value, count(DISTINCT r.article_id) AS articles,
    max(CASE WHEN t.date = x.date THEN 1 ELSE 0 END) AS kept
  FROM event_reports l
  JOIN events x ON x.id = l.event_id
  JOIN tellings t ON t.report_id = l.report_id
  JOIN reports r ON r.id = l.report_id
  WHERE t.date IS NOT NULL
  GROUP BY l.event_id, t.date
  UNION ALL
  SELECT l.event_id, 'place', t.place, count(DISTINCT r.article_id),
    max(CASE WHEN t.place = p.key THEN 1 ELSE 0 END)
  FROM event_reports l
  JOIN events x ON x.id = l.event_id
  LEFT JOIN places p ON p.id = x.place_id
  JOIN tellings t ON t.report_id = l.report_id
  JOIN reports r ON r.id = l.report_id
  WHERE t.place IS NOT NULL
  GROUP BY l.event_id, t.place
  UNION ALL
  SELECT l.event_id, 'person', p.name, count(DISTINCT r.article_id), 1
  FROM event_reports l
  JOIN mentions m ON m.report_id = l.report_id
  JOIN people p ON p.id = m.person_id
  JOIN reports r ON r.id = l.report_id
  GROUP BY l.event_id, p.id, p.name
) g
JOIN (
  SELECT l.event_id, 'date' AS field, count(DISTINCT r.article_id) AS of, count(DISTINCT t.date) AS said
  FROM event_reports l
  JOIN tellings t ON t.report_id = l.report_id
  JOIN reports r ON r.id = l.report_id
  WHERE t.date IS NOT NULL
  GROUP BY l.event_id
  UNION ALL
  SELECT l.event_id, 'place', count(DISTINCT r.article_id), count(DISTINCT t.place)
  FROM event_reports l
  JOIN tellings t ON t.report_id = l.report_id
  JOIN reports r ON r.id = l.report_id
  WHERE t.place IS NOT NULL
  GROUP BY l.event_id
  UNION ALL
  SELECT l.event_id, 'person', count(DISTINCT r.article_id), NULL
  FROM event_reports l
  JOIN mentions m ON m.report_id = l.report_id
  JOIN reports r ON r.id = l.report_id
  GROUP BY l.event_id
) n ON n.event_id = g.event_id AND n.field = g.field
JOIN events e ON e.id = g.event_id
WHERE n.said > 1 OR (n.said IS NULL AND g.articles < n.of)
"""


def upgrade() -> None:
    op.create_table(
        "corrections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("things", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(), server_default=sa.text("CURRENT_TIMESTAMP"), nullable=False),
        sa.CheckConstraint("kind IN ('same', 'different', 'value', 'rejected')", name=op.f("ck_corrections_kind")),
        sa.CheckConstraint("what IN ('event', 'agreement', 'person')", name=op.f("ck_corrections_what")),
        sa.PrimaryKeyConstraint("id", name="pk_corrections"),
        sa.UniqueConstraint("key", name="uq_corrections_key"),
    )
    op.create_table(
        "derivations",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_derivations"),
    )
    create_names()
    create_tellings()
    op.execute(DIFFERENCES)


def create_names() -> None:
    op.create_table(
        "name_forms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("component", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_name_forms"),
        sa.UniqueConstraint("scope", "name", name="uq_name_forms_scope_name"),
    )
    op.create_index("ix_name_forms_component", "name_forms", ["component"])
    op.create_table(
        "name_cells",
        sa.Column("cell", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name_form_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["name_form_id"], ["name_forms.id"], name="fk_name_cells_name_form_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("cell", "name_form_id", name="pk_name_cells"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_name_cells_name_form_id", "name_cells", ["name_form_id"])
    op.create_table(
        "mentions",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name_form_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("organization", sa.Text(), nullable=True),
        sa.Column("party", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["name_form_id"], ["name_forms.id"], name="fk_mentions_name_form_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_mentions_person_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name="fk_mentions_report_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report_id", "ordinal", name="pk_mentions"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_mentions_name_form_id", "mentions", ["name_form_id"])
    op.create_index("ix_mentions_person_id", "mentions", ["person_id"])


def create_tellings() -> None:
    op.create_table(
        "report_cells",
        sa.Column("cell", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name="fk_report_cells_report_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("cell", "report_id", name="pk_report_cells"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_report_cells_report_id", "report_cells", ["report_id"])
    op.create_table(
        "tellings",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("date_basis", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("component", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name="fk_tellings_report_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report_id", name="pk_tellings"),
    )
    op.create_index("ix_tellings_component", "tellings", ["component"])


def downgrade() -> None:
    op.execute("DROP VIEW event_differences")
    for table in reversed(TABLES):
        op.drop_table(table)
