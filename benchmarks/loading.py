"""Loading: rows a second into the whole schema, against dlt's into one table, on SQLite and on PostgreSQL."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.dlt_peer import measure_dlt
from benchmarks.ledger import measure_loading
from benchmarks.line import Asked, Line
from benchmarks.measure import in_fresh_process
from benchmarks.servers import fresh_database, postgresql

_ARTICLES, _ROUNDS = 1_000, 3
_NewDatabase = Callable[[], AbstractContextManager[str]]


def lines() -> Iterator[Line]:
    """One line a database."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        yield _race("SQLite", lambda: _sqlite_file(folder))
        with postgresql(folder / "postgresql") as server:
            yield _race("PostgreSQL", lambda: fresh_database(server))


def _race(database: str, new_database: _NewDatabase) -> Line:
    rounds = [_round(new_database) for _ in range(_ROUNDS)]
    return Line(f"loading into {database}, rows/s", "dlt, rows/s", rounds, Asked(3))


def _round(new_database: _NewDatabase) -> tuple[float, float]:
    with new_database() as url:
        ours = in_fresh_process(measure_loading, url, _ARTICLES)
    with new_database() as url, TemporaryDirectory() as folder:
        return ours, in_fresh_process(measure_dlt, url, Path(folder))


@contextmanager
def _sqlite_file(folder: Path) -> Iterator[str]:
    with TemporaryDirectory(dir=folder) as fresh:
        yield f"sqlite:///{fresh}/ledger.sqlite"
