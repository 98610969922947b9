"""A full disk stops a load with one line, and what was loaded before stays sound."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.victim import contents, fill_inbox, load

THOROUGH = "FAULT_KILLS" in os.environ  # as `make test-faults` asks
LIMITS = (50_000, 350_000, 500_000) if THOROUGH else (500_000,)  # bytes: not the schema, or not all articles


def etl(folder: Path, *words: str, limit: int | None = None) -> "subprocess.CompletedProcess[str]":
    """Runs `etl` where no file may grow beyond the limit, which is what a full disk or a quota comes to."""

    def limit_files() -> None:
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    line = [sys.executable, "-c", "from etl.cli import main; main()", *words]
    return subprocess.run(  # noqa: S603
        line, cwd=folder, capture_output=True, text=True, check=False, preexec_fn=limit_files
    )


@pytest.mark.parametrize("limit", LIMITS)
def test_a_load_on_a_full_disk_stops_with_one_line_and_is_completed_later(tmp_path: Path, limit: int) -> None:
    inbox = tmp_path / "inbox"
    fill_inbox(inbox, 1)
    load(f"sqlite:///{tmp_path}/expected.sqlite", inbox)
    full = etl(tmp_path, "load", "inbox", "--database-url", "sqlite:///x.sqlite", "--workers", "1", limit=limit)
    assert full.returncode == 1
    assert full.stderr.startswith("etl: ")
    assert full.stderr.count("\n") == 1
    assert "disk" in full.stderr or "full" in full.stderr or "I/O" in full.stderr
    assert etl(tmp_path, "load", "inbox", "--database-url", "sqlite:///x.sqlite").returncode == 3
    assert contents(f"sqlite:///{tmp_path}/x.sqlite") == contents(f"sqlite:///{tmp_path}/expected.sqlite")
