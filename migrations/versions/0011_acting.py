"""Find who acted for a country in an index of their own."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_participants_acting", "participants", ["country_id", "person_id"])


def downgrade() -> None:
    op.drop_index("ix_participants_acting", "participants")
