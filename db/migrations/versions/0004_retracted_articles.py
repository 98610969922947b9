"""Retracted articles

Revision: 0004, after: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the change."""
    op.create_table(
        "retraction",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False, comment="Retraction"),
        sa.Column("content_hash", sa.String(64), nullable=False, comment="SHA-256 of the text"),
        sa.Column("title", sa.Text(), nullable=False, comment="Title"),
        sa.Column("retracted", sa.DateTime(), nullable=False, comment="Retracted (UTC)"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retraction")),
        sa.UniqueConstraint("content_hash", name=op.f("uq_retraction_content_hash")),
    )


def downgrade() -> None:
    """Takes the change back; a retracted article whose file still lies there is loaded again."""
    op.drop_table("retraction")
