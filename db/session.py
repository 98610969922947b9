"""The database's address, its engine, and its transactions: one consistent snapshot to read, one writer at a time."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy import URL, Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, SQLAlchemyError

from db import dialects
from db.errors import ConnectionLost, DatabaseError, RowRefused

DEFAULT_URL = "sqlite:///ties-and-trade.sqlite"
_DRIVERS = {"postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
_BACKENDS = ("postgresql", "sqlite")
_SECRETS = ("password", "sslpassword")


def database_url(given: str | None, environment: Mapping[str, str]) -> URL:
    """The address given, else DATABASE_URL, else a SQLite file in the working folder; raises DatabaseError."""
    words = given or environment.get("DATABASE_URL") or DEFAULT_URL
    try:
        url = make_url(words)
        url = url.set(drivername=_DRIVERS.get(url.drivername, url.drivername))
        backend = url.get_backend_name()
    except (ArgumentError, ValueError) as error:  # the cause is not kept: it may show the password
        raise DatabaseError(f"the database URL cannot be read; write it like {DEFAULT_URL}") from _without_words(error)
    if backend not in _BACKENDS:
        raise DatabaseError(f"{backend} is no database that this program knows; use one of {', '.join(_BACKENDS)}")
    return url


def _without_words(error: Exception) -> Exception:
    return type(error)("hidden, as it may hold a password")


def hidden(url: URL) -> str:
    """The address without its passwords, to show to people."""
    stars = {name: "***" for name in _SECRETS if name in url.query}
    return url.update_query_dict(stars).render_as_string(hide_password=True)


def open_engine(url: URL, *, create: bool = False) -> Engine:
    """An engine for the database; only `create` lets a new SQLite file come into being."""
    file = dialects.sqlite_file(url)
    if file is not None and not file.exists() and not create:
        raise DatabaseError(f"there is no database at {file}; 'etl load' makes one")
    if file is not None and not file.absolute().parent.is_dir():
        raise DatabaseError(f"the folder {file.absolute().parent} for the database does not exist")
    try:
        engine = create_engine(url, hide_parameters=True, pool_pre_ping=file is None)
    except (ArgumentError, ImportError):
        raise DatabaseError(f"there is no driver for {hidden(url)}; write it like postgresql://HOST/NAME") from None
    dialects.prepare(engine)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one consistent snapshot, whatever others write meanwhile."""
    with told(engine), dialects.for_reading(engine).begin() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction of the only writer; it is committed whole, or rolled back if an error leaves it."""
    with told(engine), dialects.for_writing(engine).begin() as connection:
        dialects.lock(connection)
        yield connection


@contextmanager
def migrating(engine: Engine) -> Iterator[Connection]:
    """A transaction of the only writer in which tables may be rebuilt; references are checked at its end."""
    with told(engine), dialects.for_writing(engine).connect() as connection:
        dialects.write_ahead(connection)
        with dialects.foreign_keys_off(connection), connection.begin():
            dialects.lock(connection)
            yield connection
            if broken := dialects.broken_references(connection):
                raise DatabaseError(f"the change would leave rows that refer to nothing in {', '.join(broken)}")


@contextmanager
def told(engine: Engine) -> Iterator[None]:
    """Turns the driver's errors, and those that SQLAlchemy makes of them, into one line without passwords."""
    driver = engine.dialect.loaded_dbapi
    try:
        yield
    except (IntegrityError, DataError, driver.IntegrityError, driver.DataError, OverflowError) as error:
        raise RowRefused(reason(error, engine.url)) from None
    except (SQLAlchemyError, driver.Error) as error:
        if dialects.is_lost(engine, getattr(error, "orig", None) or error):
            lost = f"the connection to the database {hidden(engine.url)} is lost: {reason(error, engine.url)}"
            raise ConnectionLost(lost) from None
        raise DatabaseError(f"the database {hidden(engine.url)} cannot be used: {reason(error, engine.url)}") from None


def reason(error: Exception, url: URL) -> str:
    """The first line of what the driver says, without passwords."""
    words = str(error.orig if isinstance(error, DBAPIError) else error).strip()
    line = words.splitlines()[0] if words else type(error).__name__
    secrets = [str(url.password or ""), *(str(url.query.get(name, "")) for name in _SECRETS)]
    for secret in filter(None, secrets):
        line = line.replace(secret, "***")
    return line
