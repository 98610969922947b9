"""Rejected inputs

Revision: 0002, after: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

MODIFIED = "When the file was changed, in nanoseconds since 1970; empty if it must be read again"


def upgrade() -> None:
    """Makes the change."""
    op.create_table(
        "rejection",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False, comment="Rejection"),
        sa.Column("path", sa.Text(), nullable=False, comment="Path"),
        sa.Column("reason", sa.Text(), nullable=False, comment="Why it was rejected"),
        sa.Column("content_hash", sa.String(64), comment="SHA-256 of its bytes; empty if they were not read"),
        sa.Column("size", sa.BigInteger(), comment="Size of the file, in bytes"),
        sa.Column("modified", sa.BigInteger(), comment=MODIFIED),
        sa.Column("rejected", sa.DateTime(), nullable=False, comment="Rejected (UTC)"),
        sa.Column("run_id", sa.Integer(), nullable=False, comment="Run that rejected it"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_rejection_run_id_run")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rejection")),
        sa.UniqueConstraint("path", name=op.f("uq_rejection_path")),
    )


def downgrade() -> None:
    """Takes the change back; what was rejected is rejected again by the next load."""
    op.drop_table("rejection")
