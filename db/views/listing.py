"""One listing view for each kind, made slot by slot from its table and the link tables; no code for one kind."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, ColumnElement, Numeric, Table, cast, func, select

from db.base import ExactDecimal, Kind, Link
from db.views.evidence import evidence_fields, with_first_evidence
from db.views.field import TABLES, Field, View, countries, day, is_listed, joined, looked_up, short_id, words

FACT = TABLES["fact"]


def listing(kind: type[Kind]) -> View:
    """The listing of a kind: a row a fact, with its slots, its first evidence, and how often it was reported."""
    table = TABLES[kind.__tablename__]
    fact_id = words("fact_id", "Fact", short_id(FACT.c.fingerprint))
    fields = (fact_id, *slot_fields(kind), *evidence_fields(table.c.fact_id))
    rows = with_first_evidence(select().select_from(table.join(FACT, FACT.c.id == table.c.fact_id)), FACT.c.id)
    return View(f"{kind.__tablename__}_listing", fields, rows.where(is_listed()), tuple(_order(kind)))


def slot_fields(kind: type[Kind]) -> Iterator[Field]:
    """The columns of the kind's slots, in the order of its class."""
    table = TABLES[kind.__tablename__]
    for slot in kind.slots:
        if isinstance(slot, Link):
            yield from _link_fields(table, slot)
        elif slot in table.c:
            yield from _column_fields(table, table.c[slot])
        else:
            yield _named_field(slot, table.c[f"{slot}_id"])


def _order(kind: type[Kind]) -> Iterator[str]:
    for slot in kind.slots:
        if isinstance(slot, Link) and slot.table == "party":
            yield slot.name
        elif not isinstance(slot, Link) and f"{slot}_first_day" in TABLES[kind.__tablename__].c:
            yield f"{slot}_first_day"
    yield "fact_id"


def _link_fields(table: Table, link: Link) -> Iterator[Field]:
    if link.table == "party":
        codes, names = countries(table, table.c.fact_id, link.name)
        yield words(link.name, link.heading, codes)
        yield words(f"{link.name}_name", f"{link.heading}: name", names)
    elif link.table == "fact_person":
        yield words(link.name, link.heading, _persons(table, link.name))
    else:
        yield words(link.name, link.heading, _sectors(table, link.name))


def _persons(table: Table, role: str) -> ColumnElement[Any]:
    part, person = TABLES["fact_person"].alias(), TABLES["person"].alias()
    chosen = select(person.c.name).join(part, part.c.person_id == person.c.id).order_by(part.c.position)
    chosen = chosen.where(part.c.fact_id == table.c.fact_id, part.c.role == role).correlate(table)
    return joined(chosen.subquery().c.name)


def _sectors(table: Table, role: str) -> ColumnElement[Any]:
    part = TABLES["fact_sector"].alias()
    chosen = select(part.c.sector).where(part.c.fact_id == table.c.fact_id, part.c.role == role)
    return joined(chosen.order_by(part.c.sector).correlate(table).subquery().c.sector)


def _column_fields(table: Table, column: Column[Any]) -> Iterator[Field]:
    heading = str(column.comment)
    if isinstance(column.type, ExactDecimal):
        yield Field(column.name, heading, cast(column, Numeric()), ExactDecimal())
        return
    yield Field(column.name, heading, column, column.type)
    if column.info.get("edtf"):
        for edge in (table.c[f"{column.name}_first_day"], table.c[f"{column.name}_last_day"]):
            yield day(edge.name, str(edge.comment), edge)
    elif column.info.get("country_or_name"):
        country = looked_up("country", "code", column)
        yield words(f"{column.name}_name", f"{heading}: name", func.coalesce(country, column))
    for key in column.foreign_keys:
        name = looked_up(key.column.table.name, key.column.name, column)
        yield words(f"{column.name}_name", f"{heading}: name", name)


def _named_field(slot: str, column: Column[Any]) -> Field:
    (key,) = column.foreign_keys
    return words(slot, str(column.comment), looked_up(key.column.table.name, key.column.name, column))
