"""The spine that all kinds share: facts, the evidence for them, and who takes part in them."""

from sqlalchemy import CheckConstraint, ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, number_key, term, words
from db.vocabulary import FactStanding


class Fact(Base):
    """A fact; what it states is in the table of its kind."""

    __tablename__ = "fact"

    id: Mapped[int] = number_key("Fact")
    kind: Mapped[str] = mapped_column(String(30), index=True, comment="Kind of fact")
    fingerprint: Mapped[str] = mapped_column(String(64), unique=True, comment="SHA-256 over kind and core slots")
    claim: Mapped[str] = words("Claims of its evidence merged, as JSON; what its rows are made of")
    standing: Mapped[str | None] = term(FactStanding, "What the rulings on it come to; empty if nobody looked at it")


class Evidence(Base):
    """A passage of an article that states a fact."""

    __tablename__ = "evidence"
    __table_args__ = (
        UniqueConstraint("article_id", "fact_id", "start", "end"),
        CheckConstraint('0 <= start AND start < "end"', name="span"),
    )

    id: Mapped[int] = number_key("Evidence")
    fact_id: Mapped[int] = mapped_column(ForeignKey("fact.id"), index=True, comment="Fact that it states")
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), comment="Article that it stands in")
    run_id: Mapped[int] = mapped_column(ForeignKey("run.id"), comment="Run that read it")
    start: Mapped[int] = mapped_column(Integer, comment="Start in the article, in code points")
    end: Mapped[int] = mapped_column(Integer, comment="End in the article, in code points")
    quote: Mapped[str] = words("Quote")
    rule: Mapped[str] = words("Rule that read it")
    claim: Mapped[str] = words("What exactly this passage states, as JSON")


class Party(Base):
    """A country's part in a fact."""

    __tablename__ = "party"
    __table_args__ = ({"sqlite_with_rowid": False},)

    fact_id: Mapped[int] = mapped_column(ForeignKey("fact.id"), primary_key=True, comment="Fact")
    role: Mapped[str] = mapped_column(String(20), primary_key=True, comment="Slot that the country fills")
    country: Mapped[str] = mapped_column(ForeignKey("country.code"), primary_key=True, index=True, comment="Country")


class FactPerson(Base):
    """A person's part in a fact that may have several."""

    __tablename__ = "fact_person"
    __table_args__ = (
        UniqueConstraint("fact_id", "role", "person_id"),
        CheckConstraint("position > 0", name="position"),
        {"sqlite_with_rowid": False},
    )

    fact_id: Mapped[int] = mapped_column(ForeignKey("fact.id"), primary_key=True, comment="Fact")
    role: Mapped[str] = mapped_column(String(20), primary_key=True, comment="Slot that the person fills")
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, comment="Place in the list")
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True, comment="Person")


class FactSector(Base):
    """A sector that a fact concerns."""

    __tablename__ = "fact_sector"
    __table_args__ = ({"sqlite_with_rowid": False},)

    fact_id: Mapped[int] = mapped_column(ForeignKey("fact.id"), primary_key=True, comment="Fact")
    role: Mapped[str] = mapped_column(String(20), primary_key=True, comment="Slot that the sector fills")
    sector: Mapped[str] = mapped_column(ForeignKey("sector.code"), primary_key=True, index=True, comment="Sector")
