"""Integer keys, given out by the one writer: the next free ones, and those of names already known."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Connection, func, select

from db.dialects import one_of
from db.tables import Base
from etl.loading.behind import WriteRows

TABLES = Base.metadata.tables
_CHUNK = 10_000


def chunks(values: Iterable[Any]) -> Iterator[Sequence[Any]]:
    """The values in lists that one statement takes."""
    listed = list(values)
    yield from (listed[at : at + _CHUNK] for at in range(0, len(listed), _CHUNK))


def looked_up(connection: Connection, key: Column[Any], value: Column[Any], wanted: Iterable[Any]) -> dict[Any, Any]:
    """The values of the rows that have one of the wanted keys."""
    found: dict[Any, Any] = {}
    for chunk in chunks(wanted):
        rows = connection.execute(select(key, value).where(one_of(connection, key, chunk)))
        found.update((row[0], row[1]) for row in rows)
    return found


class Keys:
    """The keys of one transaction that holds the write lock, so that nobody else gives out the same."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._last = _last_keys(connection)
        self._names: dict[tuple[str, str], int] = {}
        self._new_names: dict[str, list[tuple[int, str]]] = {}

    def is_empty(self, table: str) -> bool:
        """Whether the table has no rows, nor any to come."""
        return self._last[table] == 0

    def next(self, table: str) -> int:
        """A key that no row of the table has."""
        self._last[table] += 1
        return self._last[table]

    def learn(self, names: Iterable[tuple[str, str]]) -> None:
        """Looks up which of these names have a key."""
        wanted: dict[str, set[str]] = {}
        for table, name in names:
            if (table, name) not in self._names:
                wanted.setdefault(table, set()).add(name)
        for table, some in wanted.items():
            columns = TABLES[table].c
            found = looked_up(self._connection, columns.name, columns.id, some)
            self._names.update(((table, name), key) for name, key in found.items())

    def key(self, table: str, name: str) -> int:
        """The key of a name that was looked up; a new one if there was none."""
        key = self._names.get((table, name))
        if key is None:
            key = self._names[table, name] = self.next(table)
            self._new_names.setdefault(table, []).append((key, name))
        return key

    def write_new_names(self, write: WriteRows) -> None:
        """Writes the rows of the names that got a key."""
        for table, rows in self._new_names.items():
            write(TABLES[table], ("id", "name"), rows)
        self._new_names = {}


def _last_keys(connection: Connection) -> dict[str, int]:
    """The highest key of each table that has such keys, all in one question; 0 if it has no rows."""
    highest = {name: func.coalesce(func.max(table.c.id), 0) for name, table in TABLES.items() if "id" in table.c}
    row = connection.execute(select(*(select(one).scalar_subquery() for one in highest.values()))).one()
    return dict(zip(highest, row, strict=True))
