"""The parts that views are built of: typed columns with headings, short ids, names looked up, lists joined."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Date, DateTime, FromClause, Integer, Select, Text, func, select
from sqlalchemy.types import TypeEngine

from db.tables import Base
from db.vocabulary import FactStanding

TABLES = Base.metadata.tables
ID_LENGTH = 12


@dataclass(frozen=True)
class Field:
    """One column of a view: its name, its heading, its SQL and its type."""

    name: str
    heading: str
    sql: ColumnElement[Any]
    type: TypeEngine[Any]


@dataclass(frozen=True)
class View:
    """A named SELECT: its columns, the rest of the statement, and the columns that its rows are ordered by."""

    name: str
    fields: tuple[Field, ...]
    rows: Select[Any]
    order: tuple[str, ...]


def words(name: str, heading: str, sql: ColumnElement[Any]) -> Field:
    """A column of text."""
    return Field(name, heading, sql, Text())


def whole(name: str, heading: str, sql: ColumnElement[Any]) -> Field:
    """A column of whole numbers."""
    return Field(name, heading, sql, Integer())


def day(name: str, heading: str, sql: ColumnElement[Any]) -> Field:
    """A column of days."""
    return Field(name, heading, sql, Date())


def moment(name: str, heading: str, sql: ColumnElement[Any]) -> Field:
    """A column of moments."""
    return Field(name, heading, sql, DateTime())


def short_id(digest: ColumnElement[str]) -> ColumnElement[str]:
    """The first characters of a SHA-256: what people call a fact or an article by."""
    return func.substr(digest, 1, ID_LENGTH)


def is_listed() -> ColumnElement[bool]:
    """Whether a fact belongs into listings: everybody who looked at one that does not holds it to be wrong."""
    return func.coalesce(TABLES["fact"].c.standing, "") != FactStanding.WRONG.value


def looked_up(table: str, key: str, value: ColumnElement[Any]) -> ColumnElement[Any]:
    """The name in the row of a reference table that has this key."""
    reference = TABLES[table].alias()
    return select(reference.c.name).where(reference.c[key] == value).scalar_subquery()


def joined(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The values of a column of an ordered subquery, joined by commas in that order."""
    return select(func.aggregate_strings(column, ", ")).scalar_subquery()


def countries(outer: FromClause, fact_id: ColumnElement[int], role: str | None = None) -> Sequence[ColumnElement[Any]]:
    """The codes, and the names in the order of the codes, of the countries of a fact: in one role, or in all."""
    party, country = TABLES["party"].alias(), TABLES["country"].alias()
    chosen = select(party.c.country, country.c.name).join(country, country.c.code == party.c.country)
    chosen = chosen.where(party.c.fact_id == fact_id).distinct().order_by(party.c.country).correlate(outer)
    chosen = chosen if role is None else chosen.where(party.c.role == role)
    return joined(chosen.subquery().c.country), joined(chosen.subquery().c.name)
