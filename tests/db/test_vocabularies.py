"""Every CHECKed column takes every member of its list and refuses a stranger, on both databases."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Column, Engine, insert
from sqlalchemy.exc import IntegrityError

from db.base import ExactDecimal
from db.session import database_url, open_engine
from db.tables import Base, closed_list
from tests.conftest import BACKENDS, NewDatabase

CLOSED = [
    pytest.param(column, id=f"{table.name}.{column.name}")
    for table in Base.metadata.sorted_tables
    for column in table.columns
    if closed_list(column)
]
CHECKED = [
    pytest.param(column, wrong, id=f"{table.name}.{column.name} {name}")
    for table in Base.metadata.sorted_tables
    for column in table.columns
    for name, wrong in (
        [("zero", 0)] if column.info.get("positive") else [("without days", "2024")] if column.info.get("edtf") else []
    )
]


@pytest.fixture(scope="module", params=BACKENDS)
def engine(request: pytest.FixtureRequest, new_database: NewDatabase) -> Iterator[Engine]:
    """One database for all columns, on each backend: what is written is rolled back."""
    made = open_engine(database_url(new_database(request.param, True), {}))
    yield made
    made.dispose()


@pytest.mark.parametrize("column", CLOSED)
def test_a_closed_list_is_closed(engine: Engine, column: Column[Any]) -> None:
    for member in closed_list(column) or ():
        assert write(engine, column, member)
    assert not write(engine, column, "stranger")
    assert not write(engine, column, "")


@pytest.mark.parametrize(("column", "wrong"), CHECKED)
def test_a_check_refuses(engine: Engine, column: Column[Any], wrong: Any) -> None:
    assert not write(engine, column, wrong)


def write(engine: Engine, column: Column[Any], value: Any) -> bool:
    """Whether the CHECKs let the row pass; that it refers to nothing or is there already is no matter here."""
    row = {one.name: plain_value(one) for one in column.table.columns if not one.nullable} | {column.name: value}
    with engine.connect() as connection:
        try:
            connection.execute(insert(column.table), row)
        except IntegrityError as error:
            return "check constraint" not in str(error.orig).lower()
        finally:
            connection.rollback()
    return True


def plain_value(column: Column[Any]) -> Any:
    if members := closed_list(column):
        return members[0]
    plain = {
        "INTEGER": 1,
        "BIGINT": 1,
        "DATE": date(2025, 1, 1),
        "DATETIME": datetime(2025, 1, 1),
    }  # kept in UTC without a zone
    return Decimal(1) if isinstance(column.type, ExactDecimal) else plain.get(str(column.type), "x")
