"""All that differs between SQLite and PostgreSQL: settings, locks, bulk writing, and the order of text."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import (
    ARRAY,
    URL,
    Column,
    ColumnElement,
    Connection,
    Engine,
    Table,
    Text,
    bindparam,
    column,
    event,
    func,
    insert,
    select,
    table,
    text,
)
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.sql.compiler import SQLCompiler

WAIT_SECONDS = 300
_CACHE_KIB = 64 * 1024
_WRITE_LOCK = 7_385_914_026  # one key for all writers of a PostgreSQL database; any constant will do
_BEGIN = "sqlite_begin"


def is_sqlite(engine: Engine | Connection) -> bool:
    """Whether the database is a SQLite file."""
    return engine.dialect.name == "sqlite"


def sqlite_file(url: URL) -> Path | None:
    """The file that a SQLite URL names; None for PostgreSQL and for a database in memory."""
    if url.get_backend_name() != "sqlite" or url.database in (None, "", ":memory:"):
        return None
    return Path(str(url.database))


def prepare(engine: Engine) -> None:
    """Sets up each new SQLite connection; PostgreSQL needs nothing."""
    if is_sqlite(engine):
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)


def _set_up_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver begins no transaction by itself; _begin_sqlite does
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {WAIT_SECONDS * 1000}")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    mode = connection.get_execution_options().get(_BEGIN, "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")


def for_reading(engine: Engine) -> Engine:
    """The engine whose transactions see one consistent snapshot."""
    if is_sqlite(engine):
        return engine
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def for_writing(engine: Engine) -> Engine:
    """The engine whose transactions take the write lock as they begin, where the database can do so by itself."""
    return engine.execution_options(**{_BEGIN: "IMMEDIATE"}) if is_sqlite(engine) else engine


def lock(connection: Connection) -> None:
    """Waits until this transaction is the only one that writes."""
    if not is_sqlite(connection):
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _WRITE_LOCK})
        # PostgreSQL checks references to small tables by reading them whole; by index it is twice as fast.
        connection.execute(text("SET LOCAL enable_seqscan = off"))


def write_ahead(connection: Connection) -> None:
    """Switches a SQLite file to its write-ahead log, so that readers do not wait for writers."""
    if is_sqlite(connection):
        cursor = _driver(connection).cursor()
        if cursor.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            cursor.execute("PRAGMA journal_mode = WAL")
        cursor.close()


@contextmanager
def foreign_keys_off(connection: Connection) -> Iterator[None]:
    """Lets SQLite rebuild tables that others refer to; must be entered before the transaction begins."""
    if not is_sqlite(connection):
        yield
        return
    _driver(connection).execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        _driver(connection).execute("PRAGMA foreign_keys = ON")


def broken_references(connection: Connection) -> list[str]:
    """The SQLite tables that hold rows which refer to nothing; PostgreSQL never lets it come to that."""
    if not is_sqlite(connection):
        return []
    return sorted({str(row[0]) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")})


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection


def write_rows(
    connection: Connection, target: Table, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Inserts many rows as the driver does it fastest; days and decimals come as text, which both databases take."""
    if not rows:
        return
    if is_sqlite(connection):
        connection.exec_driver_sql(_insert(target, columns, connection), list(rows))
        return
    names = ", ".join(_quoted(connection, name) for name in columns)
    with (
        _driver(connection).cursor() as cursor,
        cursor.copy(f"COPY {_quoted(connection, target.name)} ({names}) FROM STDIN") as copy,
    ):
        for row in rows:
            copy.write_row(row)


def one_of(connection: Connection, where: Column[Any], values: Sequence[Any]) -> ColumnElement[bool]:
    """Whether the column has one of the values, which travel as one parameter however many they are."""
    if is_sqlite(connection):
        listed = func.json_each(json.dumps(values)).table_valued("value")
        return where.in_(select(listed.c.value))
    return where == func.any(bindparam(None, list(values), type_=ARRAY(where.type)))


def _quoted(connection: Connection, name: str) -> str:
    return str(connection.dialect.identifier_preparer.quote(name))


@cache
def _statement(target: Table, columns: tuple[str, ...], dialect: Any) -> str:
    plain = table(target.name, *(column(name) for name in columns))
    return str(insert(plain).compile(dialect=dialect))


def _insert(target: Table, columns: tuple[str, ...], connection: Connection) -> str:
    return _statement(target, columns, connection.dialect)


class CodePoints(ColumnElement[str]):
    """Text to order by, in the order of code points on both databases."""

    inherit_cache = True
    type = Text()

    def __init__(self, words: ColumnElement[Any]) -> None:
        self.words = words


@compiles(CodePoints)
def _by_bytes(element: CodePoints, compiler: SQLCompiler, **options: Any) -> str:
    return compiler.process(element.words, **options)


@compiles(CodePoints, "postgresql")
def _by_c_collation(element: CodePoints, compiler: SQLCompiler, **options: Any) -> str:
    return f'{compiler.process(element.words, **options)} COLLATE "C"'


def stored_bytes(connection: Connection) -> int:
    """How much room the database takes."""
    if is_sqlite(connection):
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        return int(pages) * int(connection.exec_driver_sql("PRAGMA page_size").scalar_one())
    return int(connection.execute(select(func.pg_database_size(func.current_database()))).scalar_one())


def server_version(connection: Connection) -> str:
    """Which database this is, and its version."""
    if is_sqlite(connection):
        return f"SQLite {connection.exec_driver_sql('SELECT sqlite_version()').scalar_one()}"
    return f"PostgreSQL {connection.exec_driver_sql('SHOW server_version').scalar_one()}"


def damages(connection: Connection) -> list[str]:
    """What is wrong with the file of a SQLite database; PostgreSQL has tools of its own for that."""
    if not is_sqlite(connection):
        return []
    found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check(20)")]
    return [line for line in found if line != "ok"]


def is_lost(engine: Engine, error: BaseException) -> bool:
    """Whether the error says that the server, or the way to it, is gone."""
    driver = engine.dialect.loaded_dbapi
    if is_sqlite(engine) or not isinstance(error, driver.OperationalError):
        return False
    state = getattr(error, "sqlstate", None)
    return state is None or state[:2] in ("08", "57")  # connection exceptions, and shutdown by an administrator
