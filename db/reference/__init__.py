"""The names of countries, currencies and sectors, and their way into the tables."""

from collections.abc import Iterator
from importlib.resources import files

from sqlalchemy import Connection, insert, select, update

from db.tables import Base

NAMED = ("country", "currency", "sector")


def names(table: str) -> Iterator[tuple[str, str]]:
    """Each code of a reference table and its English name."""
    for line in files(__name__).joinpath(f"{table}.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, name = line.split("\t")
            yield code, name


def fill(connection: Connection) -> None:
    """Brings the reference tables to the names of this program; a code that it no longer has stays."""
    for name in NAMED:
        table = Base.metadata.tables[name]
        there = {row.code: row.name for row in connection.execute(select(table.c.code, table.c.name))}
        for code, words in names(name):
            if code not in there:
                connection.execute(insert(table), {"code": code, "name": words})
            elif there[code] != words:
                connection.execute(update(table).where(table.c.code == code).values(name=words))
