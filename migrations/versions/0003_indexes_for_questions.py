"""Let questions be answered by index: by person, party, office, level, mode, form, status, and days of long dates."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

NEW = (
    ("ix_participants_role", "participants", ("role", "event_id")),
    ("ix_meetings_mode", "meetings", ("mode", "level")),
    ("ix_meetings_level", "meetings", ("level", "mode")),
    ("ix_visits_form", "visits", ("form",)),
    ("ix_events_status", "events", ("status",)),
)
# Those of a person or party also give the events, without a look at the rows.
WIDENED = (
    ("ix_participants_person_id", "participants", "person_id"),
    ("ix_participants_party_id", "participants", "party_id"),
)
# Few dates span more than a day, and those that do are looked for by their end.
SPANS = (("ix_events_span", "events"), ("ix_agreements_span", "agreements"))


def upgrade() -> None:
    for name, table, columns in NEW:
        op.create_index(name, table, list(columns))
    for name, table, column in WIDENED:
        op.drop_index(name, table)
        op.create_index(name, table, [column, "event_id"])
    longer = sa.text("date_start < date_end")
    for name, table in SPANS:
        op.create_index(name, table, ["date_end", "date_start"], sqlite_where=longer, postgresql_where=longer)


def downgrade() -> None:
    for name, table in SPANS:
        op.drop_index(name, table)
    for name, table, column in WIDENED:
        op.drop_index(name, table)
        op.create_index(name, table, [column])
    for name, table, _ in NEW:
        op.drop_index(name, table)
