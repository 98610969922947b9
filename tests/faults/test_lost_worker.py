"""A process that reads articles is killed, as a system short of memory does: one line, and nothing is lost."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from etl.errors import TiesError
from etl.workers import Workers, results
from tests.conftest import BACKENDS, NewDatabase
from tests.faults.victim import contents, fill_inbox, load

WORKER = b"multiprocessing.spawn"  # stands in the command line of each process that reads


def workers_of(process: "subprocess.Popen[str]") -> list[int]:
    """The processes that read for this one; none yet, or none any longer, is an empty list."""
    try:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        return [int(child) for child in children if WORKER in Path(f"/proc/{child}/cmdline").read_bytes()]
    except OSError:
        return []


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are found as Linux shows them")
@pytest.mark.parametrize("backend", BACKENDS)
def test_a_load_whose_worker_is_killed_stops_with_one_line_and_is_completed_later(
    tmp_path: Path, new_database: NewDatabase, backend: str
) -> None:
    fill_inbox(tmp_path / "inbox", 1)
    expected, url = new_database(backend, True), new_database(backend, True)
    load(expected, tmp_path / "inbox")
    line = [sys.executable, "-c", "from etl.cli import main; main()", "load", "inbox", "--workers", "2"]
    around = {**os.environ, "DATABASE_URL": url, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(  # noqa: S603
        line, cwd=tmp_path, env=around, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as loading:
        while loading.poll() is None and not workers_of(loading):
            time.sleep(0.001)
        os.kill(workers_of(loading)[0], signal.SIGKILL)
        told = loading.communicate()[1]
    assert loading.returncode == 1
    assert told == "etl: a worker process was stopped, perhaps for want of memory; try --workers 1\n"
    load(url, tmp_path / "inbox")
    assert contents(url) == contents(expected)


def die(_items: Sequence[int]) -> list[int]:
    """Work that ends the process which does it."""
    os.kill(os.getpid(), signal.SIGKILL)
    return []


def test_a_pool_whose_worker_was_killed_says_so_and_takes_no_more_work() -> None:
    with Workers(2) as pool:
        with pytest.raises(TiesError, match="a worker process was stopped"):
            list(results(pool.submit(die, range(16))))
        with pytest.raises(TiesError, match="a worker process was stopped"):
            pool.submit(die, range(16))
