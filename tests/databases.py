"""Databases that have the schema: it is made once and copied, as migrating takes longer than most tests."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from db.session import database_url, open_engine
from db.upgrade import ensure_schema


def migrate(url: str) -> None:
    """Makes the database at the address, if there is none, and gives it the schema."""
    engine = open_engine(database_url(url, {}), create=True)
    ensure_schema(engine)
    engine.dispose()


def make_sqlite(url: str) -> None:
    """Makes the SQLite file at the address, with the schema and no articles."""
    Path(url.removeprefix("sqlite:///")).write_bytes(_sqlite_template())


@cache
def _sqlite_template() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "template.sqlite"
        migrate(f"sqlite:///{file}")
        return file.read_bytes()
