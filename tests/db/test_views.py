"""The views: their columns are those that db/README.md promises, and one row a fact comes out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from db.errors import DatabaseError
from db.session import database_url, open_engine, writing
from db.tables import KIND_NAMES
from db.upgrade import require_views
from db.views import LISTINGS, VIEWS, view
from etl.reading.fact import Fact
from etl.reading.kinds import KINDS
from tests.conftest import BACKENDS, NewDatabase
from tests.db.test_migrations import migrate
from tests.facts import any_fact
from tests.ledger import article, load_all, row, shown, states

README = Path(__file__).parents[2] / "db" / "README.md"
EVIDENCE = ("quote", "rule", "article_id", "article_title", "published", "source", "start", "end", "times_reported")


def test_there_is_a_listing_for_each_kind_in_the_order_of_the_contract() -> None:
    assert LISTINGS == KIND_NAMES == tuple(kind.KIND for kind in KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.KIND)
def test_a_listing_has_the_slots_in_their_order_between_fact_and_evidence(kind: type[Fact]) -> None:
    names = [column.name for column in view(f"{kind.KIND}_listing").columns]
    slots = [slot.key for slot in kind.SLOTS]
    assert names[0] == "fact_id"
    assert tuple(names[-len(EVIDENCE) :]) == EVIDENCE
    assert [name for name in names if name in slots] == slots


@pytest.fixture(scope="module", params=BACKENDS)
def stated(request: pytest.FixtureRequest, new_database: NewDatabase) -> Iterator[Engine]:
    """A database with one fact of each kind, on each backend."""
    made = open_engine(database_url(new_database(request.param, True), {}))
    load_all(made, states(article("a.txt", "words"), *map(any_fact, KINDS)))
    yield made
    made.dispose()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.KIND)
def test_a_listing_shows_every_filled_slot(stated: Engine, kind: type[Fact]) -> None:
    fact = any_fact(kind)
    told = row(stated, f"{kind.KIND}_listing")
    for slot in kind.SLOTS:
        value = getattr(fact, slot.name)
        expected = ", ".join(map(str, value)) if isinstance(value, tuple) else value
        assert told[slot.key] == expected, slot.key
    assert told["fact_id"] == fact.fingerprint()[:12]


def test_every_column_has_a_heading() -> None:
    assert all(column.comment for table in VIEWS.values() for column in table.columns)


def test_the_readme_names_every_view_and_column() -> None:
    words = README.read_text(encoding="utf-8")
    for name, table in VIEWS.items():
        assert f"`{name}`" in words, name
        if name.removesuffix("_listing") not in KIND_NAMES:
            assert all(f"`{column.name}`" in words for column in table.columns), name


def test_the_spine_shows_dates_countries_pairs_and_persons(stated: Engine) -> None:
    told = shown(stated)
    dates = sum(1 for kind in KINDS for slot in kind.SLOTS if slot.type.name == "EDTF date" and slot.key != "versus")
    assert len(told["timeline"]) == dates
    assert {(line[0], line[2]) for line in told["pair_listing"]} == {("KZ", "TR")}
    assert {line[0] for line in told["person_listing"]} == {"A Person", "B Person"}
    assert {line[0] for line in told["party_listing"]} == {"KZ", "TR"}


def test_a_view_of_another_version_is_told_and_made_anew_by_the_upgrade(engine: Engine) -> None:
    require_views(engine)
    with writing(engine) as connection:
        connection.exec_driver_sql("DROP VIEW run_listing")
        connection.exec_driver_sql("CREATE VIEW run_listing AS SELECT id FROM run")
    with pytest.raises(DatabaseError, match="views of another version: run_listing; run: alembic"):
        require_views(engine)
    migrate(engine, "head")
    require_views(engine)
