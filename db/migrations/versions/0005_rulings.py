"""Rulings: what people said of facts, and what that comes to for each fact

Revision: 0005, after: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KINDS = (
    "recognition",
    "diplomatic_relations",
    "anniversary",
    "mission",
    "partnership",
    "meeting",
    "visit",
    "tally",
    "agreement",
    "membership",
    "cooperation",
    "initiative",
    "office",
    "trade",
    "trade_change",
    "investment",
)
STANDINGS = ("right", "corrected", "added", "wrong", "disputed")


def listed(column: str, members: tuple[str, ...]) -> str:
    """The condition of a closed list."""
    return f'"{column}" IN ({", ".join(repr(member) for member in members)})'


def upgrade() -> None:
    """Makes the change; nobody has looked at the facts that are there."""
    op.create_table(
        "ruling",
        sa.Column(
            "id",
            sa.Integer(),
            autoincrement=False,
            nullable=False,
            comment="Ruling, in the order in which they were made",
        ),
        sa.Column("fingerprint", sa.String(64), nullable=False, comment="Fingerprint of the fact, which may be gone"),
        sa.Column("kind", sa.String(30), nullable=False, comment="Kind of fact"),
        sa.Column("verdict", sa.String(20), nullable=False, comment="Verdict"),
        sa.Column("patch", sa.Text(), comment="Slots that the person stands by, each as [old, new], as JSON"),
        sa.Column(
            "successor",
            sa.String(64),
            comment="Fingerprint of the fact that stands instead, where a core slot was corrected",
        ),
        sa.Column("ruled_by", sa.Text(), nullable=False, comment="Who ruled"),
        sa.Column("ruled", sa.DateTime(), nullable=False, comment="Ruled (UTC)"),
        sa.Column(
            "workbook",
            sa.String(64),
            comment="SHA-256 of the workbook it was made in; empty if it was made on the terminal",
        ),
        sa.CheckConstraint(listed("kind", KINDS), name=op.f("ck_ruling_kind")),
        sa.CheckConstraint(listed("verdict", ("right", "wrong", "corrected", "added")), name=op.f("ck_ruling_verdict")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ruling")),
    )
    op.create_index(op.f("ix_ruling_fingerprint"), "ruling", ["fingerprint"])
    op.create_table(
        "ruling_passage",
        sa.Column("ruling_id", sa.Integer(), nullable=False, comment="Ruling"),
        sa.Column("content_hash", sa.String(64), nullable=False, comment="SHA-256 of the article's text"),
        sa.Column(
            "start", sa.Integer(), autoincrement=False, nullable=False, comment="Start in the article, in code points"
        ),
        sa.Column(
            "end", sa.Integer(), autoincrement=False, nullable=False, comment="End in the article, in code points"
        ),
        sa.Column("quote", sa.Text(), nullable=False, comment="Quote"),
        sa.Column("claim", sa.Text(), nullable=False, comment="What exactly this passage states, as JSON"),
        sa.CheckConstraint('0 <= start AND start < "end"', name=op.f("ck_ruling_passage_span")),
        sa.ForeignKeyConstraint(["ruling_id"], ["ruling.id"], name=op.f("fk_ruling_passage_ruling_id_ruling")),
        sa.PrimaryKeyConstraint("ruling_id", "content_hash", "start", "end", name=op.f("pk_ruling_passage")),
    )
    op.create_index(op.f("ix_ruling_passage_content_hash"), "ruling_passage", ["content_hash"])
    # written out, as neither Alembic nor a rebuilt table of SQLite keeps the CHECK that comes with a column
    check = f"CONSTRAINT ck_fact_standing CHECK ({listed('standing', STANDINGS)})"
    op.execute(f"ALTER TABLE fact ADD COLUMN standing VARCHAR(20) {check}")
    if op.get_bind().dialect.name == "postgresql":
        comment = "What the rulings on it come to; empty if nobody looked at it"
        op.alter_column("fact", "standing", comment=comment)


def downgrade() -> None:
    """Takes the change back: rulings are lost, facts stay as they were corrected, and those ruled wrong are listed."""
    op.drop_column("fact", "standing")
    op.drop_table("ruling_passage")
    op.drop_table("ruling")
