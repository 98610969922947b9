"""The record of a run: a row that is written with the first change, so that a run which changes nothing leaves none."""

from datetime import UTC, datetime
from importlib.metadata import version

from sqlalchemy import Connection, Engine, insert, update

from db.session import writing
from etl.loading.keys import TABLES, Keys

RUN = TABLES["run"]


class Run:
    """One run of the program; its row comes with its first committed batch."""

    def __init__(self) -> None:
        self._started = now()
        self._written: int | None = None
        self._pending: int | None = None

    def id_in(self, connection: Connection, keys: Keys) -> int:
        """The key of the run's row, written in this transaction if no earlier one has."""
        if self._written is not None:
            return self._written
        self._pending = keys.next("run")
        row = {"id": self._pending, "started": self._started, "program_version": version("ties-and-trade")}
        connection.execute(insert(RUN), row)
        return self._pending

    def committed(self) -> None:
        """Notes that the transaction came through, and the run's row with it."""
        self._written, self._pending = self._written or self._pending, None

    def finish(self, engine: Engine) -> None:
        """Notes when the run ended, if it changed anything."""
        if self._written is not None:
            with writing(engine) as connection:
                connection.execute(update(RUN).where(RUN.c.id == self._written).values(finished=now()))


def now() -> datetime:
    """This moment in UTC, as the database keeps it."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)
