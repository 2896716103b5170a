"""Keep which events have the place of their visit, and the country that their own accounts state."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "carried_places",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_carried_places_event_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_carried_places_place_id"),
        sa.PrimaryKeyConstraint("event_id", name="pk_carried_places"),
    )
    op.create_index("ix_carried_places_place_id", "carried_places", ["place_id"])
    # The next ingest works out everything anew, places among it.
    op.execute("DELETE FROM derivations")


def downgrade() -> None:
    # Which places were carried is about to be forgotten: they go back to what was stated.
    op.execute(
        "UPDATE events SET place_id = (SELECT place_id FROM carried_places WHERE event_id = events.id)"
        " WHERE id IN (SELECT event_id FROM carried_places)"
    )
    op.drop_table("carried_places")
