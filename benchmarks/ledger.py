"""A ledger filled with made-up findings: the timed part of loading, the untimed start of writing."""

from collections.abc import Iterator
from functools import partial
from itertools import islice

from sqlalchemy import Engine, func, select

from benchmarks.findings import make_readings
from benchmarks.measure import cost
from db.session import database_url, open_engine, reading
from db.tables import Base
from db.upgrade import ensure_schema
from etl.loading.batch import load
from etl.loading.run import Run
from etl.loading.statement import Reading

_BATCH = 400  # as many as `etl load` takes


def new_ledger(url: str) -> Engine:
    """The database at the address, which gets its schema if it is new."""
    engine = open_engine(database_url(url, {}), create=True)
    ensure_schema(engine)
    return engine


def measure_loading(url: str, articles: int) -> float:
    """Rows a second into all tables of a new ledger; the clock stands still while a batch of findings is made."""
    engine, run = new_ledger(url), Run()
    before, seconds = count_rows(engine), 0.0
    for batch in _batches(make_readings(articles)):
        seconds += cost(partial(_load, engine, run, batch)).seconds
    seconds += cost(partial(run.finish, engine)).seconds
    return (count_rows(engine) - before) / seconds


def fill_ledger(url: str, facts: int) -> None:
    """Loads articles until the ledger holds so many facts."""
    engine, run = new_ledger(url), Run()
    for batch in _batches(make_readings(facts)):
        _load(engine, run, batch)
        if count_rows(engine, "fact") >= facts:
            break
    run.finish(engine)


def _batches(readings: Iterator[Reading]) -> Iterator[list[Reading]]:
    while batch := list(islice(readings, _BATCH)):
        yield batch


def _load(engine: Engine, run: Run, batch: list[Reading]) -> None:
    assert all(outcome.status == "loaded" for outcome in load(engine, run, batch))


def count_rows(engine: Engine, *tables: str) -> int:
    """The rows of these tables; of all tables if none is named."""
    counted = [Base.metadata.tables[name] for name in tables or Base.metadata.tables]
    with reading(engine) as connection:
        return sum(connection.scalar(select(func.count()).select_from(table)) or 0 for table in counted)
