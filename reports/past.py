"""The ledger as it was: a copy without what later runs read and people ruled, its facts settled anew by the loader.

The copy is a SQLite file of its own, so that a role that may only read the ledger can ask for its past.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, false, insert, or_, select

from db.session import database_url, open_engine, reading, writing
from db.tables import Base
from db.views import create_views

TABLES = Base.metadata.tables
RUN, ARTICLE, EVIDENCE, FACT = (TABLES[name] for name in ("run", "article", "evidence", "fact"))
RULING, PASSAGE = TABLES["ruling"], TABLES["ruling_passage"]
UNNEEDED = ("rejection", "retraction")
COPIED = 2000  # rows at a time


@dataclass(frozen=True)
class Cut:
    """What stays: what these runs wrote; of rulings all, or those made before the moment (UTC)."""

    runs: ColumnElement[bool]
    ruled_before: datetime | None = None

    def keep(self, table: Table) -> Select[Any]:
        """The rows of the table that stay, and those that tell of them."""
        everything = select(table)
        if table is RUN:
            return everything.where(self.runs)
        if table in (ARTICLE, EVIDENCE):
            return everything.where(self._is_kept(table))
        if table is FACT:
            return everything.where(FACT.c.id.in_(self._fact_ids))
        if table in (RULING, PASSAGE):
            key = RULING.c.id if table is RULING else PASSAGE.c.ruling_id
            return everything.where(key.not_in(self._later_rulings(RULING.c.id)))
        if "article_id" in table.c:
            return everything.where(table.c.article_id.in_(select(ARTICLE.c.id).where(self._is_kept(ARTICLE))))
        return everything.where(table.c.fact_id.in_(self._fact_ids)) if "fact_id" in table.c else everything

    def shaken(self) -> Select[Any]:
        """The facts that stay, and lose some of their evidence or a ruling."""
        is_later = FACT.c.id.in_(select(EVIDENCE.c.fact_id).where(~self._is_kept(EVIDENCE)))
        is_ruled = FACT.c.fingerprint.in_(self._later_rulings(RULING.c.fingerprint))
        return select(FACT.c.id).where(FACT.c.id.in_(self._fact_ids), or_(is_later, is_ruled))

    def _is_kept(self, table: Table) -> ColumnElement[bool]:
        return table.c.run_id.in_(select(RUN.c.id).where(self.runs))

    @property
    def _fact_ids(self) -> Select[Any]:
        return select(EVIDENCE.c.fact_id).where(self._is_kept(EVIDENCE))

    def _later_rulings(self, column: ColumnElement[Any]) -> Select[Any]:
        later = select(column)
        return later.where(RULING.c.ruled >= self.ruled_before if self.ruled_before else false())


@contextmanager
def opened_past(connection: Connection, cut: Cut) -> Iterator[Connection]:
    """The ledger with only what stays of it."""
    # Few reports look back, and what settles facts is half of what a command would load to start.
    from etl.loading.facts import Facts  # noqa: PLC0415
    from etl.loading.keys import Keys  # noqa: PLC0415

    with TemporaryDirectory(prefix="ties-and-trade-") as folder:
        engine = open_engine(database_url(f"sqlite:///{Path(folder) / 'past.sqlite'}", {}), create=True)
        try:
            with writing(engine) as past:
                Base.metadata.create_all(past)
                create_views(past)
                for table in Base.metadata.sorted_tables:
                    if table.name not in UNNEEDED:
                        _copy(connection, past, table, cut.keep(table))
                Facts(past, Keys(past)).settle(connection.scalars(cut.shaken()))
            with reading(engine) as past:
                yield past
        finally:
            engine.dispose()


def _copy(connection: Connection, past: Connection, table: Table, rows: Select[Any]) -> None:
    for some in connection.execute(rows, execution_options={"yield_per": COPIED}).partitions():
        past.execute(insert(table), [dict(row._mapping) for row in some])
