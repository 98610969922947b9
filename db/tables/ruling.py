"""What people ruled: a history that is only ever added to, and that outlives the facts and articles it is about."""

import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, number_key, term, words
from db.vocabulary import RulingVerdict


class Ruling(Base):
    """What a person said of a fact; of several by one person the last one stands."""

    __tablename__ = "ruling"

    id: Mapped[int] = number_key("Ruling, in the order in which they were made")
    fingerprint: Mapped[str] = mapped_column(
        String(64), index=True, comment="Fingerprint of the fact, which may be gone"
    )
    kind: Mapped[str] = mapped_column(String(30), comment="Kind of fact")
    verdict: Mapped[str] = term(RulingVerdict, "Verdict")
    patch: Mapped[str | None] = words("Slots that the person stands by, each as [old, new], as JSON")
    successor: Mapped[str | None] = mapped_column(
        String(64), comment="Fingerprint of the fact that stands instead, where a core slot was corrected"
    )
    ruled_by: Mapped[str] = words("Who ruled")
    ruled: Mapped[datetime.datetime] = mapped_column(comment="Ruled (UTC)")
    workbook: Mapped[str | None] = mapped_column(
        String(64), comment="SHA-256 of the workbook it was made in; empty if it was made on the terminal"
    )


class RulingPassage(Base):
    """A passage that a ruling was made on: it states the fact even if the reader no longer reads it there."""

    __tablename__ = "ruling_passage"
    __table_args__ = (CheckConstraint('0 <= start AND start < "end"', name="span"),)

    ruling_id: Mapped[int] = mapped_column(ForeignKey("ruling.id"), primary_key=True, comment="Ruling")
    content_hash: Mapped[str] = mapped_column(
        String(64), primary_key=True, index=True, comment="SHA-256 of the article's text"
    )
    start: Mapped[int] = mapped_column(
        Integer, primary_key=True, autoincrement=False, comment="Start in the article, in code points"
    )
    end: Mapped[int] = mapped_column(
        Integer, primary_key=True, autoincrement=False, comment="End in the article, in code points"
    )
    quote: Mapped[str] = words("Quote")
    claim: Mapped[str] = words("What exactly this passage states, as JSON")
