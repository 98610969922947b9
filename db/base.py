"""The declarative base with its naming convention, and the column types that the tables share."""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import BigInteger, Dialect, ForeignKey, Integer, MetaData, Numeric, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from sqlalchemy.types import TypeDecorator

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class ExactDecimal(TypeDecorator[Decimal]):
    """A decimal number kept exactly: NUMERIC, and plain text in SQLite, which has floats only."""

    impl = Numeric().with_variant(String(40), "sqlite")
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:  # noqa: ARG002  # the signature is SQLAlchemy's
        """The number in plain notation, which both databases take."""
        return None if value is None else plain(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:  # noqa: ARG002
        """The same number without the zeros that a database adds."""
        return None if value is None else Decimal(plain(Decimal(str(value))))


def plain(value: Decimal) -> str:
    """The number in digits, without exponent and trailing zeros: equal numbers give equal text."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


class Base(DeclarativeBase):
    """The base of all tables."""

    metadata = MetaData(naming_convention=NAMING)


@dataclass(frozen=True)
class Link:
    """A slot whose values stand in a link table, not in a column of the kind."""

    name: str
    heading: str
    table: str


def party(name: str, heading: str) -> Link:
    """A slot that one or several countries fill."""
    return Link(name, heading, "party")


def persons(name: str, heading: str) -> Link:
    """A slot that several persons fill, in an order."""
    return Link(name, heading, "fact_person")


def sectors(name: str, heading: str) -> Link:
    """A slot that several sectors fill."""
    return Link(name, heading, "fact_sector")


class Kind(Base):
    """The base of the tables that hold what only one kind of fact has; `slots` gives the order of a listing."""

    __abstract__ = True

    slots: ClassVar[tuple[str | Link, ...]]

    fact_id: Mapped[int] = mapped_column(
        ForeignKey("fact.id"),
        primary_key=True,
        autoincrement=False,
        sort_order=-1,
        comment="Fact that this row tells of",
    )


def number_key(comment: str) -> MappedColumn[int]:
    """A primary key that the loader gives out."""
    return mapped_column(Integer, primary_key=True, autoincrement=False, comment=comment)


def words(comment: str, **options: Any) -> MappedColumn[Any]:
    """Words of any length."""
    return mapped_column(Text, comment=comment, **options)


def term(vocabulary: type[StrEnum], comment: str) -> MappedColumn[Any]:
    """A member of a closed list; `db.tables` adds the CHECK."""
    return mapped_column(String(20), comment=comment, info={"vocabulary": vocabulary})


def number(comment: str) -> MappedColumn[Any]:
    """A whole number above zero; `db.tables` adds the CHECK."""
    return mapped_column(BigInteger, comment=comment, info={"positive": True})


def amount(comment: str) -> MappedColumn[Any]:
    """An exact decimal number."""
    return mapped_column(ExactDecimal, comment=comment)


def edtf(comment: str, *, timeline: bool = True) -> MappedColumn[Any]:
    """A date as EDTF text, which its first and last day follow; `timeline` says whether something happened then."""
    return mapped_column(String(21), comment=comment, info={"edtf": True, "timeline": timeline})


def day(comment: str) -> MappedColumn[datetime.date | None]:
    """The first or the last day that the EDTF text before it spans."""
    return mapped_column(comment=comment)


def named(table: str, comment: str) -> MappedColumn[Any]:
    """One row of a reference table that is filled as names are met."""
    return mapped_column(ForeignKey(f"{table}.id"), index=True, comment=comment)


def coded(table: str, comment: str) -> MappedColumn[Any]:
    """One row of a reference table that is keyed by its code."""
    return mapped_column(ForeignKey(f"{table}.code"), index=True, comment=comment)
