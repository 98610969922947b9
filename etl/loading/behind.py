"""Rows are written behind the back of who makes them: PostgreSQL takes in the one table while Python makes the next."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import Any

from sqlalchemy import Connection, Table

from db.dialects import is_sqlite, write_rows

WriteRows = Callable[[Table, tuple[str, ...], Sequence[tuple[Any, ...]]], object]


@contextmanager
def written_behind(connection: Connection) -> Iterator[WriteRows]:
    """What writes rows in the order of its calls; all are written, or the first error is raised, when it ends.

    Until then nothing else may use the connection. SQLite has no server that could work meanwhile.
    """
    if is_sqlite(connection):
        yield partial(write_rows, connection)
        return
    begun: list[Future[None]] = []
    with ThreadPoolExecutor(1) as thread:
        yield lambda *rows: begun.append(thread.submit(write_rows, connection, *rows))
        for one in begun:
            one.result()
