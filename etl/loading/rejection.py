"""The record of what was rejected: one row a path, with the reason of the last attempt."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, Engine, insert, select, update

from db.dialects import one_of
from db.session import reading, writing
from etl.loading.keys import TABLES, Keys, chunks
from etl.loading.run import Run, now
from etl.sources.raw import Stamp

REJECTION = TABLES["rejection"]
_COLUMNS = (REJECTION.c.reason, REJECTION.c.content_hash, REJECTION.c.size, REJECTION.c.modified)


class Rejected(NamedTuple):
    """An input that is no article, and why."""

    path: str
    reason: str
    stamp: Stamp | None
    digest: str | None

    def columns(self) -> tuple[str, str | None, int | None, int | None]:
        """What its row holds, in the order of `_COLUMNS`."""
        size, modified = self.stamp or (None, None)
        return self.reason, self.digest, size, modified


_Columns = dict[str, tuple[str, str | None, int | None, int | None]]


def record(engine: Engine, run: Run, rejected: Sequence[Rejected]) -> list[bool]:
    """Writes what is new about these; tells for each whether it had been rejected before, and for the same reason."""
    with reading(engine) as connection:
        held = _held(connection, rejected)
    if changed := [one for one in rejected if held.get(one.path) != one.columns()]:
        with writing(engine) as connection:
            _write(connection, run, changed)
        run.committed()
    return [one.path in held and held[one.path][:2] == one.columns()[:2] for one in rejected]


def _held(connection: Connection, rejected: Iterable[Rejected]) -> _Columns:
    held: _Columns = {}
    for chunk in chunks(one.path for one in rejected):
        found = select(REJECTION.c.path, *_COLUMNS).where(one_of(connection, REJECTION.c.path, chunk))
        held.update((row[0], (row[1], row[2], row[3], row[4])) for row in connection.execute(found))
    return held


def _write(connection: Connection, run: Run, rejected: Sequence[Rejected]) -> None:
    keys = Keys(connection)
    held = _held(connection, rejected)
    run_id = run.id_in(connection, keys)
    for one in rejected:
        told = zip((column.name for column in _COLUMNS), one.columns(), strict=True)
        values = {**dict(told), "rejected": now(), "run_id": run_id}
        if one.path in held:
            connection.execute(update(REJECTION).where(REJECTION.c.path == one.path).values(values))
        else:
            connection.execute(insert(REJECTION).values(id=keys.next("rejection"), path=one.path, **values))
