"""What of a listing may be changed, from which lists, and the version that each row ends with."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.base import Kind, Link
from db.tables import KINDS
from db.views import LISTINGS
from etl.reading.kinds import KIND_BY_NAME
from reports.book import Choices
from reports.naming import naming_of
from reports.slots import slots_of
from reports.versions import plain_text, version_of
from reports.vocabularies import SEVERAL, TERM_LISTS, tell_term
from tests.reports.reading_back import ReadBook


@pytest.mark.parametrize("kind", LISTINGS)
def test_every_slot_of_the_contract_may_be_changed(kind: str) -> None:
    names = [slot.name.rstrip("_") for slot in KIND_BY_NAME[kind].SLOTS]
    assert [slot.name for slot in slots_of(kind)] == names


@pytest.mark.parametrize("kind", LISTINGS)
def test_slots_of_several_values_are_those_of_the_contract(kind: str) -> None:
    several = {slot.name for slot in KIND_BY_NAME[kind].SLOTS if slot.type.many}
    assert several == {slot.name for slot in slots_of(kind) if slot.name in SEVERAL}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__tablename__)
def test_every_closed_list_of_the_schema_is_offered(kind: type[Kind]) -> None:
    name = kind.__tablename__
    columns = {column.name: column.info.get("vocabulary") for column in kind.__table__.columns}
    closed = {(name, one): terms for one, terms in columns.items() if terms}
    assert {key: terms for key, terms in TERM_LISTS.items() if key[0] == name} == closed
    offered = {slot.name: slot.deciding.choices for slot in slots_of(name)}
    for (_, slot), terms in closed.items():
        assert _values(offered[slot]) == [tell_term(term) for term in terms]
    links = [slot.name for slot in kind.slots if isinstance(slot, Link) and slot.table == "party"]
    assert all(bool(offered[one]) == (one not in SEVERAL) for one in links)


def _values(choices: Choices | None) -> list[str]:
    return [value for value, _ in choices.listed] if choices else []


@pytest.mark.parametrize("kind", LISTINGS)
def test_no_cell_of_the_ledger_breaks_its_own_drop_down(kind: str, read: ReadBook) -> None:
    labels = {field.column.label: field.column for slot in slots_of(kind) for field in slot.fields}
    for row in read.tables[naming_of(kind).name]:
        for heading, cell in row.items():
            choices = labels[heading].choices if heading in labels else None
            assert cell.value is None or choices is None or cell.value in _values(choices), (heading, cell.value)


def test_drop_downs_show_what_stands_on_the_sheet_of_choices(read: ReadBook) -> None:
    listed: dict[str, list[str]] = {}
    for row in read.tables["Choices"]:
        listed.setdefault(str(row["List"].value), []).append(str(row["Choice"].value))
    missions = read.workbook["Missions"]
    shown = {}
    for check in missions.data_validations.dataValidation:
        if check.type == "list":
            name, _, reference = str(check.formula1).partition("!")
            shown[check.errorTitle] = [str(cell.value) for (cell,) in read.workbook[name.lstrip("=")][reference]]
    assert shown["Class of mission"] == listed["Mission type"]
    assert shown["Sending state"] == listed["States"]
    assert shown["Receiving state code"] == listed["State codes"]
    assert shown["Ruling"] == listed["Rulings"] == ["right", "wrong"]


def test_every_row_of_a_listing_ends_with_its_version(read: ReadBook) -> None:
    rows = [row for kind in LISTINGS for row in read.tables[naming_of(kind).name]]
    versions = [str(row["Fact version"].value) for row in rows]
    assert all(len(version) == 8 and version.isalpha() for version in versions)
    assert len(set(versions)) == len(rows)
    assert all(list(row)[-3:] == ["Ruling", "Fact id", "Fact version"] for row in rows)


VALUES = st.lists(st.text(max_size=6), min_size=2, max_size=4)


@given(one=VALUES, other=VALUES, ruling=st.sampled_from(["", "right", "wrong"]))
def test_a_version_changes_with_any_value(one: list[str], other: list[str], ruling: str) -> None:
    same = one == other
    assert (version_of("0" * 12, ruling, one) == version_of("0" * 12, ruling, other)) == same
    assert version_of("0" * 12, ruling, one) != version_of("0" * 12, f"{ruling}.", one)


@pytest.mark.parametrize(
    ("exported", "read_back"),
    [
        (Decimal("1900000000.25"), 1900000000.25),
        (Decimal("5.10"), 5.1),
        (Decimal("-3.5"), -3.5),
        (30, 30.0),
        ("two  words\r\nmore", " two words\nmore "),
        ("e\u0301", "\xe9"),
        ("non\xa0breaking", "non breaking"),
        (None, ""),
    ],
)
def test_what_programs_do_to_a_value_leaves_its_plain_text(exported: object, read_back: object) -> None:
    assert plain_text(exported) == plain_text(read_back)  # type: ignore[arg-type]  # the table holds every type
