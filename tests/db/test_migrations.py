"""Migrations: up, down and up again with rows in the tables, no difference to the models, and who is refused."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import CheckConstraint, Connection, Engine, MetaData, Table, inspect, select, text

from db.errors import DatabaseError
from db.reference import fill
from db.session import database_url, migrating, open_engine, reading, writing
from db.tables import Base
from db.upgrade import Schema, alembic_config, ensure_schema, require_schema, schema_of
from db.views import VIEWS
from etl.loading.outcome import Status
from etl.reading.kinds import KINDS
from tests.conftest import BACKENDS, NewDatabase
from tests.facts import any_fact
from tests.ledger import article, load_all, shown, states, stored

ROOT = Path(__file__).parents[2]
TABLES = set(Base.metadata.tables)


@pytest.fixture
def empty(empty_url: str) -> Iterator[Engine]:
    """A database without tables, on each backend in turn."""
    made = open_engine(database_url(empty_url, {}), create=True)
    yield made
    made.dispose()


def migrate(engine: Engine, to: str, *, up: bool = False) -> None:
    with migrating(engine) as connection:
        run = command.upgrade if up or to == "head" else command.downgrade
        run(alembic_config(connection), to)


def there(engine: Engine) -> tuple[set[str], set[str]]:
    with reading(engine) as connection:
        found = inspect(connection)
        return set(found.get_table_names()) - {"alembic_version"}, set(found.get_view_names())


def test_up_and_down_and_up_again_with_rows(engine: Engine) -> None:
    reading_of_all = states(article("a.txt", "words"), *(any_fact(kind) for kind in KINDS))
    load_all(engine, reading_of_all)
    before = stored(engine, without=["run"]), shown(engine)
    migrate(engine, "base")
    assert there(engine) == (set(), set())
    migrate(engine, "head")
    assert there(engine) == (TABLES, set(VIEWS))
    load_all(engine, reading_of_all)
    assert (stored(engine, without=["run"]), shown(engine)) == before


FIRST_RELEASE = "0001"


def rows_of_tables(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables as the database has them, whatever its version."""
    found = MetaData()
    with reading(engine) as connection:
        found.reflect(connection)
        return {
            name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for name, table in found.tables.items()
        }


def copy_rows(source: Engine, target: Engine) -> None:
    """Writes the rows of one database into another one of an older schema."""
    found = MetaData()
    rows = rows_of_tables(source)
    with migrating(target) as connection:
        found.reflect(connection)
        for table in found.sorted_tables:
            names = table.columns.keys()
            if rows[table.name] and table.name not in ("alembic_version", "country", "currency", "sector"):
                connection.execute(table.insert(), [dict(zip(names, row, strict=False)) for row in rows[table.name]])


@pytest.mark.parametrize("backend", BACKENDS)
def test_the_first_releases_database_comes_up_and_goes_back_without_losing_a_row(
    backend: str, new_database: NewDatabase
) -> None:
    engine, empty = (open_engine(database_url(new_database(backend, full), {}), create=True) for full in (True, False))
    of_all = [states(article("a.txt", "words"), *map(any_fact, KINDS)), states(article("b.txt", "more"))]
    load_all(engine, *of_all)
    migrate(empty, FIRST_RELEASE, up=True)
    with migrating(empty) as connection:
        fill(connection)  # what that release did after its migration
    copy_rows(engine, empty)
    before = rows_of_tables(empty)
    assert len(before["evidence"]) == len(KINDS)
    migrate(empty, "head")
    require_schema(empty)
    assert shown(empty) == shown(engine)
    assert stored(empty) == stored(engine)
    migrate(empty, FIRST_RELEASE)
    assert rows_of_tables(empty) == before
    migrate(empty, "head")
    assert {outcome.status for outcome in load_all(empty, *of_all)} == {Status.KNOWN}
    engine.dispose()
    empty.dispose()


@pytest.mark.parametrize("revision", ["0002", "0003", "0004"])
def test_each_step_goes_down_and_up_with_rows(engine: Engine, revision: str) -> None:
    load_all(engine, states(article("a.txt", "words"), *map(any_fact, KINDS)))
    before = stored(engine), shown(engine)
    migrate(engine, revision)
    migrate(engine, "head")
    assert (stored(engine), shown(engine)) == before


def test_models_and_migrations_are_the_same(engine: Engine) -> None:
    with reading(engine) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []


def test_checks_of_models_and_migrations_are_the_same(engine: Engine) -> None:
    """Autogenerate does not see a CHECK, so their names and columns are compared here, their lists by writing."""
    with reading(engine) as connection:
        found = inspect(connection)
        for table in Base.metadata.sorted_tables:
            migrated = {check["name"] for check in found.get_check_constraints(table.name)}
            assert migrated == check_names(table, connection), table.name


def check_names(table: Table, connection: Connection) -> set[str]:
    format_name = connection.dialect.identifier_preparer.format_constraint
    checks = (one for one in table.constraints if isinstance(one, CheckConstraint))
    return {str(format_name(one)) for one in checks}


def test_comments_reach_postgresql(engine: Engine) -> None:
    if engine.dialect.name != "postgresql":
        pytest.skip("SQLite keeps no comments")
    with reading(engine) as connection:
        found = inspect(connection)
        for table in Base.metadata.sorted_tables:
            comments = {column["name"]: column["comment"] for column in found.get_columns(table.name)}
            assert comments == {column.name: column.comment for column in table.columns}


def test_every_column_has_a_comment_and_every_constraint_a_name() -> None:
    for table in Base.metadata.sorted_tables:
        assert all(column.comment for column in table.columns), table.name
        assert all(constraint.name for constraint in table.constraints), table.name


def test_an_empty_database_gets_its_schema_once(empty: Engine) -> None:
    ensure_schema(empty)
    ensure_schema(empty)
    require_schema(empty)
    assert there(empty) == (TABLES, set(VIEWS))


def test_a_database_taken_down_to_nothing_gets_its_schema_again(engine: Engine) -> None:
    migrate(engine, "base")
    ensure_schema(engine)
    require_schema(engine)


def test_an_empty_database_is_no_ledger_to_report_from(empty: Engine) -> None:
    with pytest.raises(DatabaseError, match="'etl load' fills it"):
        require_schema(empty)


def set_version(engine: Engine, version: str) -> None:
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": version})


def test_a_newer_schema_is_refused(engine: Engine) -> None:
    set_version(engine, "9999")
    with pytest.raises(DatabaseError, match="newer than this program"):
        ensure_schema(engine)


def test_an_older_schema_is_refused_with_the_command_that_mends_it(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.upgrade.schema_of", lambda _: Schema.BEHIND)
    with pytest.raises(DatabaseError, match=r"alembic -x url='.*' upgrade head"):
        ensure_schema(engine)


def test_tables_of_others_are_left_alone(empty: Engine) -> None:
    with writing(empty) as connection:
        connection.execute(text("CREATE TABLE article (id INTEGER)"))
    with pytest.raises(DatabaseError, match="use another one"):
        ensure_schema(empty)


def test_a_failing_migration_changes_nothing(empty: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_connection: Connection) -> None:
        raise DatabaseError("no")

    monkeypatch.setattr("db.reference.fill", fail)
    monkeypatch.setattr("db.upgrade.fill", fail)
    with pytest.raises(DatabaseError):
        ensure_schema(empty)
    assert there(empty) == (set(), set())


def alembic(url: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    line = [sys.executable, "-m", "alembic", "-x", f"url={url}", *arguments]
    return subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603


def test_the_alembic_command_works_from_a_checkout(empty_url: str) -> None:
    def run(*arguments: str) -> None:
        done = alembic(empty_url, *arguments)
        assert done.returncode == 0, done.stderr

    for arguments in (["upgrade", "head"], ["check"], ["current"]):
        run(*arguments)
    engine = open_engine(database_url(empty_url, {}))
    with reading(engine) as connection:
        assert schema_of(connection) is Schema.CURRENT
    assert there(engine) == (TABLES, set(VIEWS))
    run("downgrade", "base")
    assert there(engine) == (set(), set())
    engine.dispose()


def test_the_alembic_command_tells_in_one_line_what_is_wrong() -> None:
    done = alembic("mysql://someone:secret@host/name", "current")
    assert "secret" not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert "mysql is no database" in done.stdout + done.stderr
