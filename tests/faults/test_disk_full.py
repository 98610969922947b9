"""A full disk stops a load or an export with one line, and what was there before stays whole."""

import os
import resource
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.commands import etl
from tests.faults.victim import contents, fill_inbox, load

THOROUGH = "FAULT_KILLS" in os.environ  # as `make test-faults` asks
LIMITS = (50_000, 350_000, 500_000) if THOROUGH else (500_000,)  # bytes: not the schema, or not all articles
Done = subprocess.CompletedProcess[str]


def program(name: str) -> list[str]:
    """The start of a command line of `etl` or `report`."""
    return [sys.executable, "-c", f"from {'reports' if name == 'report' else name}.cli import main; main()"]


def run(folder: Path, *line: str, limit: int | None = None) -> Done:
    """Runs a command where no file may grow beyond the limit, which is what a quota comes to."""

    def limit_files() -> None:
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    around = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run(  # noqa: S603
        line, cwd=folder, env=around, capture_output=True, text=True, check=False, preexec_fn=limit_files
    )


@cache
def has_small_disks() -> bool:
    """Whether a file system may be mounted here that only one process and its children see."""
    line = ("unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", "/mnt")
    return shutil.which("unshare") is not None and run(Path("/"), *line).returncode == 0


def on_small_disk(folder: Path, kilobytes: int, before: str, *line: str) -> Done:
    """Runs a command, and a shell's lines before it, with a disk of that size at `disk`; what it holds is at `left`."""
    if not has_small_disks():
        pytest.skip("no small disk can be made here")
    (folder / "disk").mkdir()
    mount = f"mount -t tmpfs -o size={kilobytes}k none disk && {{ {before}; }}"
    script = f'{mount}; "$@"; code=$?; cp -r disk left; exit $code'
    return run(folder, "unshare", "--map-root-user", "--mount", "sh", "-c", script, "sh", *line)


def is_told(done: Done, name: str) -> bool:
    """Whether the command ended with 1 and said in one line that there is no room."""
    says_why = any(word in done.stderr for word in ("disk", "full", "I/O"))
    return done.returncode == 1 and done.stderr.startswith(f"{name}: ") and done.stderr.count("\n") == 1 and says_why


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an inbox, and the database that it was loaded into."""
    made = tmp_path_factory.mktemp("loaded")
    fill_inbox(made / "inbox", 1)
    load(f"sqlite:///{made}/x.sqlite", made / "inbox")
    return made


@pytest.mark.parametrize("limit", LIMITS)
def test_a_load_on_a_full_disk_stops_with_one_line_and_is_completed_later(
    tmp_path: Path, loaded: Path, limit: int
) -> None:
    line = ("load", str(loaded / "inbox"), "--database-url", "sqlite:///x.sqlite", "--workers", "1")
    full = run(tmp_path, *program("etl"), *line, limit=limit)
    assert is_told(full, "etl"), full
    assert_completed(tmp_path / "x.sqlite", loaded)


@pytest.mark.parametrize("kilobytes", LIMITS)
def test_a_load_that_fills_a_small_disk_is_completed_later(tmp_path: Path, loaded: Path, kilobytes: int) -> None:
    line = ("load", str(loaded / "inbox"), "--database-url", "sqlite:///disk/x.sqlite", "--workers", "1")
    full = on_small_disk(tmp_path, kilobytes // 1000, "true", *program("etl"), *line)
    assert is_told(full, "etl"), full
    assert_completed(tmp_path / "left" / "x.sqlite", loaded)


def assert_completed(file: Path, loaded: Path) -> None:
    """Another load with room enough makes the database what it would have been."""
    assert etl("load", loaded / "inbox", "--database-url", f"sqlite:///{file}").code == 3
    assert contents(f"sqlite:///{file}") == contents(f"sqlite:///{loaded}/x.sqlite")


@pytest.mark.parametrize("form", ["xlsx", "json", "csv"])
@pytest.mark.parametrize("free", [0, 8], ids=["no room", "little room"])
def test_an_export_on_a_full_disk_leaves_the_old_one_whole(tmp_path: Path, loaded: Path, form: str, free: int) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "evidence.csv").write_text("old")
    old = tmp_path / "old" / "evidence.csv" if form != "csv" else tmp_path / "old"
    fill = f"cp -r {old} disk/book; head -c {(400 - free) * 1024} /dev/zero >disk/fill 2>/dev/null"
    line = ("export", "--format", form, "--database-url", f"sqlite:///{loaded}/x.sqlite", "-o", "disk/book")
    full = on_small_disk(tmp_path, 400, fill, *program("report"), *line)
    assert is_told(full, "report"), full
    left = tmp_path / "left"
    assert sorted(path.name for path in left.iterdir()) == ["book", "fill"]
    assert (left / "book" / "evidence.csv" if form == "csv" else left / "book").read_text() == "old"
    assert not list(left.glob("**/.*"))
