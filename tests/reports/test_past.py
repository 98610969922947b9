"""Reports on the ledger as it was: what later runs read and people ruled is as if it had never been."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, insert, select

from db.session import reading, writing
from db.tables import Base
from db.views import VIEWS, ordered
from etl.loading.facts import Facts
from etl.loading.keys import Keys
from reports.asked import Asked, open_source
from reports.export import check, export_workbook, show
from tests.conftest import NewDatabase
from tests.reports.ledgers import load_later, open_ledger, read_gold, state
from tests.reports.test_checks import EMBASSY, TURNOVER
from tests.reports.test_export import write_article

MONDAY, FRIDAY = datetime(2026, 3, 2, 6, 30), datetime(2026, 3, 6, 23, 59, 59)
THEN = Asked(as_of=MONDAY.date())
BARE = {key: value for key, value in EMBASSY.items() if key not in ("date", "status")}
RULING: dict[str, Any] = {"id": 1, "kind": "mission", "verdict": "wrong", "ruled_by": "Ada", "ruled": FRIDAY}


def tell(engine: Engine, asked: Asked) -> dict[str, list[Any]]:
    """Everything that a report can read."""
    with open_source(engine, asked) as source:
        return {name: [tuple(row) for row in source.connection.execute(ordered(name))] for name in VIEWS}


@pytest.fixture(params=["sqlite", "postgresql"])
def grown(request: pytest.FixtureRequest, new_database: NewDatabase) -> Iterator[Callable[..., Engine]]:
    """A ledger of Monday's articles, then of Friday's."""
    opened: list[Engine] = []

    def grow(monday: list[Any], friday: list[Any]) -> Engine:
        opened.append(open_ledger(new_database(request.param, True), monday, MONDAY))
        load_later(opened[-1], friday, FRIDAY)
        return opened[-1]

    yield grow
    for engine in opened:
        engine.dispose()


def test_the_past_is_what_the_ledger_was_then(grown: Callable[..., Engine], tmp_path: Path) -> None:
    gold = read_gold()
    then = tell(open_ledger(f"sqlite:///{tmp_path}/then.sqlite", gold[::2], MONDAY), Asked())
    both = grown(gold[::2], gold[1::2])
    assert tell(both, THEN) == then
    assert tell(both, Asked()) != then
    assert tell(both, Asked(as_of=FRIDAY.date())) == tell(both, Asked())


def test_a_fact_is_taken_back_to_what_the_claims_of_that_day_make_of_it(grown: Callable[..., Engine]) -> None:
    monday = state(write_article("One", "There is an embassy.", "one.txt"), BARE)
    engine = grown([monday], [state(write_article("Two", "It was opened in 1992.", "two.txt"), EMBASSY)])
    for asked, expected in ((THEN, (None, None, 1)), (Asked(), ("opened", "1992", 2))):
        with open_source(engine, asked) as source:
            (fact,) = source.facts("mission")
            assert (fact["status"], fact["date"], fact["times_reported"]) == expected


def test_a_later_ruling_is_taken_back(tmp_path: Path) -> None:
    engine = open_ledger(f"sqlite:///{tmp_path}/l.sqlite", [state(write_article("One", "There is one."), BARE)], MONDAY)
    tables = Base.metadata.tables
    with writing(engine) as connection:
        fact = connection.execute(tables["fact"].select()).one()
        connection.execute(insert(tables["ruling"]), RULING | {"fingerprint": fact.fingerprint})
        Facts(connection, Keys(connection)).settle([fact.id])
    for asked, standing in ((THEN, None), (Asked(as_of=FRIDAY.date()), "wrong"), (Asked(), "wrong")):
        with open_source(engine, asked) as source:
            assert source.connection.scalar(select(tables["fact"].c.standing)) == standing


def test_before_the_first_run_nothing_was_known(ledger: Engine) -> None:
    told = tell(ledger, Asked(as_of=date(2020, 1, 1)))
    assert not any(told.values())


def test_check_show_and_export_take_the_day(grown: Callable[..., Engine], tmp_path: Path) -> None:
    one, two = (
        state(write_article(f"Article {value}", f"It was {value}.", f"{value}.txt"), TURNOVER | {"value": value})
        for value in (5, 7)
    )
    engine = grown([one], [two])
    assert (len(list(check(engine, THEN))), len(list(check(engine)))) == (0, 3)
    lines = list(show(engine, Asked(("KZ-TR",), as_of=THEN.as_of), quotes=False))
    assert lines[1] == "1 fact from 1 article"
    assert "1 article, 1 sentence" in str(export_workbook(engine, tmp_path / "then.xlsx", THEN))


def test_the_ledger_itself_is_as_before(ledger: Engine) -> None:
    with reading(ledger) as connection:
        before = list(connection.execute(Base.metadata.tables["evidence"].select()))
    tell(ledger, THEN)
    with reading(ledger) as connection:
        assert list(connection.execute(Base.metadata.tables["evidence"].select())) == before
