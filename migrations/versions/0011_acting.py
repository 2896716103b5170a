"""Find the events of who acted for a country in their index as before, and the people in one of their own."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

NAME = "ix_participants_country_id"


def upgrade() -> None:
    op.drop_index(NAME, "participants")
    op.create_index(NAME, "participants", ["country_id", "event_id"])
    op.create_index("ix_participants_acting", "participants", ["country_id", "person_id"])


def downgrade() -> None:
    op.drop_index("ix_participants_acting", "participants")
    op.drop_index(NAME, "participants")
    op.create_index(NAME, "participants", ["country_id", "person_id", "event_id"])
