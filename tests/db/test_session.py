"""Addresses, passwords, snapshots and the one writer."""

import sqlite3
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import Engine, text

from db.errors import DatabaseError
from db.session import database_url, hidden, open_engine, reading, writing
from etl.reading.kinds import KINDS
from tests.facts import any_fact
from tests.ledger import article, load_all, shown, states


@pytest.mark.parametrize(
    ("given", "environment", "expected"),
    [
        ("sqlite:///given.sqlite", {"DATABASE_URL": "sqlite:///other.sqlite"}, "sqlite:///given.sqlite"),
        (None, {"DATABASE_URL": "sqlite:///other.sqlite"}, "sqlite:///other.sqlite"),
        (None, {}, "sqlite:///ties-and-trade.sqlite"),
        ("postgresql://host/name", {}, "postgresql+psycopg://host/name"),
        ("postgres://host/name", {}, "postgresql+psycopg://host/name"),
    ],
    ids=["option", "environment", "working folder", "postgresql", "postgres"],
)
def test_the_address_is_that_of_option_environment_or_folder(
    given: str | None, environment: dict[str, str], expected: str
) -> None:
    assert database_url(given, environment).render_as_string() == expected


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://someone:hunter2@localhost:1/name",
        "postgresql://localhost:1/name?user=someone&password=hunter2",
        "postgresql://someone:hunter2@localhost:hunter2/name",
        "postgresql+nodriver://someone:hunter2@localhost:1/name",
        "mysql://someone:hunter2@localhost/name",
        "hunter2",
        "sqlite:////no/such/folder/x.sqlite?password=hunter2",
    ],
)
def test_passwords_are_never_told(address: str) -> None:
    with pytest.raises(DatabaseError) as told, reading(open_engine(database_url(address, {}), create=True)):
        pass
    assert "hunter2" not in str(told.value)


def test_a_hidden_address_shows_all_else() -> None:
    url = database_url("postgresql://someone:hunter2@host/name?sslpassword=hunter2&sslmode=require", {})
    assert hidden(url).startswith("postgresql+psycopg://someone:***@host/name")
    assert "hunter2" not in hidden(url)
    assert "sslmode=require" in hidden(url)


def test_a_file_that_is_not_there_is_not_made_by_reading(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="'etl load' makes one"):
        open_engine(database_url(f"sqlite:///{tmp_path}/none.sqlite", {}))
    assert list(tmp_path.iterdir()) == []


def test_a_reader_sees_one_snapshot_while_another_writes(engine: Engine) -> None:
    count = text("SELECT count(*) FROM article_listing")
    with reading(engine) as connection:
        assert connection.scalar(count) == 0
        load_all(engine, states(article("a.txt", "words")))
        assert connection.scalar(count) == 0
    with reading(engine) as connection:
        assert connection.scalar(count) == 1


def test_a_writer_waits_for_the_other(engine: Engine) -> None:
    order: list[str] = []

    def second() -> None:
        with writing(engine):
            order.append("second")

    with writing(engine):
        thread = Thread(target=second)
        thread.start()
        thread.join(timeout=0.3)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


def test_a_reader_cannot_write_on_postgresql(engine: Engine) -> None:
    if engine.dialect.name != "postgresql":
        pytest.skip("SQLite has no read-only transactions")
    with pytest.raises(DatabaseError, match="read-only"), reading(engine) as connection:
        connection.execute(text("DELETE FROM party"))


def test_eight_writers_at_once_lose_nothing_and_double_nothing(engine: Engine) -> None:
    articles = [states(article(f"{n}.txt", f"words {n}"), *map(any_fact, KINDS)) for n in range(10)]
    threads = [Thread(target=load_all, args=(engine, *articles[n % 3 :])) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    told = shown(engine)
    assert len(told["article_listing"]) == 10
    assert all(len(told[f"{kind.KIND}_listing"]) == 1 for kind in KINDS)
    assert len(told["evidence_listing"]) == 10 * len(KINDS)


def test_no_float_is_ever_stored_in_sqlite(tmp_path: Path) -> None:
    from db.upgrade import ensure_schema  # noqa: PLC0415

    path = tmp_path / "x.sqlite"
    engine = open_engine(database_url(f"sqlite:///{path}", {}), create=True)
    ensure_schema(engine)
    load_all(engine, states(article("a.txt", "words"), *map(any_fact, KINDS)))
    engine.dispose()
    connection = sqlite3.connect(path)
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for _, column, *_ in connection.execute(f'PRAGMA table_info("{table}")').fetchall():
            kinds = connection.execute(f'SELECT DISTINCT typeof("{column}") FROM "{table}"').fetchall()  # noqa: S608
            assert ("real",) not in kinds, f"{table}.{column}"
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
