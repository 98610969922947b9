"""A lost connection to PostgreSQL: the batch at hand is tried again, and a server that stays away stops the run."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from db.session import database_url, open_engine
from etl.loading.batch import load as load_batch
from tests.commands import etl
from tests.conftest import NewDatabase
from tests.faults.victim import SMALL_BATCH, contents, fill_inbox, load

TERMINATE = """
    SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@pytest.fixture
def url(new_database: NewDatabase) -> str:
    """A PostgreSQL database with the schema."""
    return new_database("postgresql", True)


@pytest.fixture
def other(url: str) -> Iterator[Engine]:
    """A second way into the same database."""
    engine = open_engine(database_url(url, {}))
    yield engine
    engine.dispose()


def terminate(other: Engine) -> None:
    """Ends all other connections to the database, as an administrator or a restart does."""
    with other.connect() as connection:
        connection.execute(text(TERMINATE))
        connection.commit()


@pytest.mark.parametrize("where", ["between", "within"])
def test_a_lost_connection_is_taken_up_again(
    tmp_path: Path, url: str, other: Engine, new_database: NewDatabase, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    fill_inbox(tmp_path / "inbox", 1)
    expected = new_database("postgresql", True)
    load(expected, tmp_path / "inbox")
    calls = []

    def lose(*arguments: Any) -> Any:
        calls.append(1)
        if len(calls) in (2, 3):
            terminate(other)
        return real(*arguments)

    if where == "between":
        real: Any = load_batch
        monkeypatch.setattr("etl.run.load", lose)
    else:
        from etl.loading.facts import Facts  # noqa: PLC0415

        real = Facts.add
        monkeypatch.setattr("etl.loading.facts.Facts.add", lose)
    monkeypatch.setattr("etl.run._BATCH_ARTICLES", SMALL_BATCH)
    told = etl("load", tmp_path / "inbox", "--database-url", url, "--workers", "1")
    assert told.code == 3, told.err
    assert len(calls) > 3
    assert contents(url)[0] == contents(expected)[0]


def test_a_server_that_stays_away_stops_the_run_with_one_line(
    tmp_path: Path, url: str, other: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_inbox(tmp_path / "inbox", 1)

    def lose(*_: Any) -> Any:
        terminate(other)
        return real(*_)

    from etl.loading.facts import Facts  # noqa: PLC0415

    real = Facts.add
    monkeypatch.setattr("etl.loading.facts.Facts.add", lose)
    monkeypatch.setattr("etl.run._PAUSE", 0.01)
    told = etl("load", tmp_path / "inbox", "--database-url", url, "--workers", "1")
    assert told.code == 1
    assert told.err.startswith("etl: the connection to the database postgresql+psycopg://")
    assert told.err.count("\n") == 1
    assert contents(url)[1]["article"] == []
