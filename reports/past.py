"""The ledger as it was: a copy without what later runs read and people ruled, its facts settled anew by the loader.

The copy is a SQLite file of its own, so that a role that may only read the ledger can ask for its past.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, insert, select

from db.session import database_url, open_engine, reading, writing
from db.tables import Base
from db.views import create_views
from etl.loading.facts import Facts
from etl.loading.keys import Keys

TABLES = Base.metadata.tables
RUN, ARTICLE, EVIDENCE, FACT = (TABLES[name] for name in ("run", "article", "evidence", "fact"))
UNNEEDED = ("rejection", "retraction")
COPIED = 2000  # rows at a time


def started_before(moment: datetime) -> ColumnElement[bool]:
    """The runs that began before the moment (UTC)."""
    return RUN.c.started < moment


def up_to_run(last: int) -> ColumnElement[bool]:
    """The runs up to this one."""
    return RUN.c.id <= last


@contextmanager
def opened_past(connection: Connection, runs: ColumnElement[bool]) -> Iterator[Connection]:
    """The ledger as these runs alone would have left it."""
    with TemporaryDirectory(prefix="ties-and-trade-") as folder:
        engine = open_engine(database_url(f"sqlite:///{Path(folder) / 'past.sqlite'}", {}), create=True)
        try:
            with writing(engine) as past:
                Base.metadata.create_all(past)
                create_views(past)
                for table in Base.metadata.sorted_tables:
                    if table.name not in UNNEEDED:
                        _copy(connection, past, table, _kept(table, select(RUN.c.id).where(runs)))
                Facts(past, Keys(past)).settle(_shaken(connection, select(RUN.c.id).where(runs)))
            with reading(engine) as past:
                yield past
        finally:
            engine.dispose()


def _kept(table: Table, runs: Select[Any]) -> Select[Any]:
    """The rows of the table that these runs wrote, or that tell of what they wrote."""
    everything = select(table)
    if table is RUN:
        return everything.where(RUN.c.id.in_(runs))
    if table is FACT:
        return everything.where(FACT.c.id.in_(_stated(runs)))
    if table in (ARTICLE, EVIDENCE):
        return everything.where(table.c.run_id.in_(runs))
    if "article_id" in table.c:
        return everything.where(table.c.article_id.in_(select(ARTICLE.c.id).where(ARTICLE.c.run_id.in_(runs))))
    return everything.where(table.c.fact_id.in_(_stated(runs))) if "fact_id" in table.c else everything


def _stated(runs: Select[Any]) -> Select[Any]:
    return select(EVIDENCE.c.fact_id).where(EVIDENCE.c.run_id.in_(runs))


def _shaken(connection: Connection, runs: Select[Any]) -> set[int]:
    """The facts that lose some of their evidence and keep some."""
    later = select(EVIDENCE.c.fact_id).where(EVIDENCE.c.run_id.not_in(runs))
    return set(connection.scalars(select(FACT.c.id).where(FACT.c.id.in_(later), FACT.c.id.in_(_stated(runs)))))


def _copy(connection: Connection, past: Connection, table: Table, rows: Select[Any]) -> None:
    for some in connection.execute(rows, execution_options={"yield_per": COPIED}).partitions():
        past.execute(insert(table), [dict(row._mapping) for row in some])
