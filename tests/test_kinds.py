"""Every kind is whole: a class, a table that fits it slot by slot, and a listing."""

from pathlib import Path

import pytest

from db.base import ExactDecimal, Link
from db.tables import KINDS as TABLES
from db.tables import Base, closed_list
from db.views import VIEWS
from etl.reading import slots
from etl.reading.fact import Fact, Slot
from etl.reading.kinds import KINDS

ROOT = Path(__file__).parent.parent
LINKS = {
    slots.COUNTRY: "party",
    slots.COUNTRIES: "party",
    slots.PERSONS: "fact_person",
    slots.SECTORS: "fact_sector",
}
NAMED = {slots.CITY: "city", slots.PERSON: "person", slots.ORGANISATION: "organisation"}
TABLE_BY_NAME = {table.__tablename__: table for table in TABLES}
by_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.KIND)


@by_kind
def test_a_kind_has_its_files(kind: type[Fact]) -> None:
    for folder in ("etl/reading/kinds", "db/tables"):
        assert (ROOT / folder / f"{kind.KIND}.py").is_file(), f"{folder}/{kind.KIND}.py is missing"
    assert kind.KIND in TABLE_BY_NAME, f"db/tables/__init__.py does not list {kind.KIND}"
    assert f"{kind.KIND}_listing" in VIEWS


def test_no_table_is_without_its_kind() -> None:
    assert [table.__tablename__ for table in TABLES] == [kind.KIND for kind in KINDS]


@by_kind
def test_the_table_lists_the_slots_in_their_order(kind: type[Fact]) -> None:
    listed = [slot.name if isinstance(slot, Link) else slot for slot in TABLE_BY_NAME[kind.KIND].slots]
    assert listed == [slot.key for slot in kind.SLOTS]


@pytest.mark.parametrize(
    ("kind", "slot"),
    [pytest.param(kind, slot, id=f"{kind.KIND}.{slot.key}") for kind in KINDS for slot in kind.SLOTS],
)
def test_a_slot_has_a_place_that_fits_it(kind: type[Fact], slot: Slot) -> None:
    if slot.type in LINKS:
        link = next(one for one in TABLE_BY_NAME[kind.KIND].slots if isinstance(one, Link) and one.name == slot.key)
        assert link.table == LINKS[slot.type]
        return
    columns = Base.metadata.tables[kind.KIND].c
    column = columns[f"{slot.key}_id" if slot.type in NAMED else slot.key]
    assert column.nullable is not slot.required
    if slot.type is slots.DATE:
        assert f"{slot.key}_first_day" in columns
        assert f"{slot.key}_last_day" in columns
    if slot.type in (slots.AMOUNT, slots.PERCENT):
        assert isinstance(column.type, ExactDecimal)
    if slot.type.vocabulary is not None:
        assert closed_list(column) == tuple(slot.type.vocabulary) or column.references(
            Base.metadata.tables["sector"].c.code
        )
    if slot.type in NAMED:
        assert column.references(Base.metadata.tables[NAMED[slot.type]].c.id)
