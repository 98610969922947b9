"""A load in a process of its own, which can be killed at any moment, and what a ledger holds in the end."""

import os
import signal
import time
from pathlib import Path
from typing import Any
from unittest.mock import patch

from sqlalchemy import select

from db.session import database_url, open_engine, reading
from db.soundness import unsound
from db.tables import Base
from db.upgrade import ensure_schema
from etl.inputs import find_inputs
from etl.run import Options, load_inputs
from tests.ledger import Rows, shown
from tests.processes import begin

CORPUS = Path(__file__).parents[1] / "corpus"
RUNS_OWN = ("run_id", "rejected", "loaded")  # what tells when something was done, not what is known
SMALL_BATCH = 4  # so that there are many commits to be killed between


def fill_inbox(inbox: Path, edition: int) -> None:
    """Writes articles that share facts, some that are corrected in the second edition, and some that are none."""
    inbox.mkdir(exist_ok=True)
    then = 1_700_000_000 + edition
    for number, path in enumerate(sorted(CORPUS.glob("*.txt"))[:16]):
        words = path.read_text("utf-8")
        corrected = edition == 2 and number % 3 == 0
        (inbox / path.name).write_text(words[: len(words) // 2] if corrected else words, "utf-8")
        os.utime(inbox / path.name, (then, then))
    for number in range(3):
        (inbox / f"{number}-bad.txt").write_text(f"no article {edition if number else 0}")
        os.utime(inbox / f"{number}-bad.txt", (then, then))


def load(url: str, inbox: Path) -> None:
    """Loads the inbox as `etl load` does, in small batches."""
    engine = open_engine(database_url(url, {}), create=True)
    ensure_schema(engine)
    with patch("etl.run._BATCH_ARTICLES", SMALL_BATCH):
        for _ in load_inputs(engine, find_inputs([str(inbox)]), Options()):
            pass
    engine.dispose()


def load_apart(url: str, inbox: Path) -> float:
    """Loads in a process of its own, and tells how many seconds that took."""
    started = time.monotonic()
    begin(load, url, inbox).join()
    return time.monotonic() - started


def load_and_kill(url: str, inbox: Path, after: float) -> bool:
    """Loads in a process that is killed after so many seconds; tells whether that came before its end."""
    loading = begin(load, url, inbox)
    time.sleep(after)
    loading.kill()
    loading.join()
    return loading.exitcode == -signal.SIGKILL


def contents(url: str) -> tuple[Rows, dict[str, list[dict[str, Any]]]]:
    """What the views show, and the rows of the tables but for keys and times; the ledger must be sound."""
    engine = open_engine(database_url(url, {}))
    with reading(engine) as connection:
        assert list(unsound(connection)) == []
        tables = {}
        for name in ("article", "source", "rejection", "fact", "evidence"):
            table = Base.metadata.tables[name]
            rows = connection.execute(select(table).order_by(table.c.id)).mappings()
            tables[name] = [{key: value for key, value in row.items() if key not in RUNS_OWN} for row in rows]
    told = shown(engine)
    engine.dispose()
    return told, tables
