"""Stamps of files: size and time of change, by which a known file is recognised without being read

Revision: 0003, after: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

MODIFIED = "When the file was changed, in nanoseconds since 1970; empty if it must be read again"


def upgrade() -> None:
    """Makes the change; files that are known already get their stamp when they are next read."""
    op.add_column("source", sa.Column("size", sa.BigInteger(), comment="Size of the file, in bytes"))
    op.add_column("source", sa.Column("modified", sa.BigInteger(), comment=MODIFIED))


def downgrade() -> None:
    """Takes the change back."""
    with op.batch_alter_table("source") as source:
        source.drop_column("modified")
        source.drop_column("size")
