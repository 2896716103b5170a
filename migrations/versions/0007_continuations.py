"""Keep which post goes on below which, where a file that was taken in parts has been cut."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "continuations",
        sa.Column("upper_id", sa.Integer(), nullable=False),
        sa.Column("lower_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["upper_id"], ["articles.id"], name="fk_continuations_upper_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["lower_id"], ["articles.id"], name="fk_continuations_lower_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("upper_id", "lower_id", name="pk_continuations"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_continuations_lower_id", "continuations", ["lower_id"])


def downgrade() -> None:
    op.drop_table("continuations")
