"""The command as a user meets it: what it prints where, and how it ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import Engine, text

from tests.reports.ledgers import open_ledger, state
from tests.reports.test_checks import TURNOVER
from tests.reports.test_export import write_article
from tests.reports.test_trade_by_year import year

PROGRAM = [sys.executable, "-c", "from reports.cli import main; main()"]


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}
    command = [*PROGRAM, *arguments]
    return subprocess.run(command, cwd=folder, env=clean | environment, capture_output=True, text=True, check=False)  # noqa: S603


def url(engine: Engine) -> str:
    return str(engine.url)


def test_export_writes_the_workbook_and_says_so_in_one_line(tmp_path: Path, ledger: Engine) -> None:
    done = run(tmp_path, "export", "--database-url", url(ledger))
    assert (done.returncode, done.stdout) == (0, "")
    with ledger.connect() as connection:
        articles = connection.execute(text("SELECT count(*) FROM article")).scalar_one()
    assert done.stderr.startswith(f"ties-and-trade.xlsx: {articles} articles, ")
    assert done.stderr.count("\n") == 1
    assert load_workbook(tmp_path / "ties-and-trade.xlsx").sheetnames[0] == "Cover"


def test_the_database_may_be_named_by_the_environment(tmp_path: Path, ledger: Engine) -> None:
    assert run(tmp_path, "export", "-o", "other.xlsx", DATABASE_URL=url(ledger)).returncode == 0
    assert (tmp_path / "other.xlsx").exists()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("sqlite:///none.sqlite", "'etl load' makes one"),
        ("nonsense", "cannot be read"),
        ("mysql://me:s3cret@localhost/x", "no database that this program knows"),
        ("postgresql://me:s3cret@127.0.0.1:1/x", "refused"),
    ],
    ids=["missing", "unreadable", "unknown", "unreachable"],
)
def test_a_database_that_cannot_be_used_is_one_line_without_passwords(tmp_path: Path, address: str, words: str) -> None:
    done = run(tmp_path, "export", "--database-url", address)
    assert done.returncode == 1
    assert words in done.stderr
    assert "s3cret" not in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_workbook_that_is_open_elsewhere_is_left_alone(tmp_path: Path, ledger: Engine) -> None:
    (tmp_path / "ties-and-trade.xlsx").write_bytes(b"old")
    (tmp_path / ".~lock.ties-and-trade.xlsx#").touch()
    done = run(tmp_path, "export", "--database-url", url(ledger))
    assert done.returncode == 1
    assert "is open in LibreOffice" in done.stderr
    assert (tmp_path / "ties-and-trade.xlsx").read_bytes() == b"old"


def test_a_disk_that_takes_no_more_leaves_the_old_workbook_whole(tmp_path: Path, ledger: Engine) -> None:
    (tmp_path / "ties-and-trade.xlsx").write_bytes(b"old")
    limited = "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
    limited += "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)); "
    command = [sys.executable, "-c", limited + PROGRAM[-1], "export", "--database-url", url(ledger)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 1
    assert "was not written" in done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "ties-and-trade.xlsx").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["ties-and-trade.xlsx"]


@pytest.mark.parametrize("arguments", [("--nonsense",), ("export", "--nonsense"), ("nonsense",)], ids=" ".join)
def test_wrong_usage_ends_with_two(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert run(tmp_path, *arguments).returncode == 2


def test_help_answers_without_the_database_library() -> None:
    program = "import sys; from reports.cli import report; report(['--help'], standalone_mode=False)\n"
    program += "assert not {'sqlalchemy', 'openpyxl'} & sys.modules.keys()"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    assert "export" in done.stdout


def test_check_ends_with_three_if_there_are_contradictions_and_with_none_otherwise(tmp_path: Path) -> None:
    one = state(write_article("One", "First."), year(TURNOVER, 2024, 5))
    two = state(write_article("Two", "Second.", "two.txt"), year(TURNOVER, 2024, 7))
    for name, readings, code in (("agreed", [one], 0), ("contradicted", [one, two], 3)):
        open_ledger(f"sqlite:///{tmp_path / name}.sqlite", readings).dispose()
        done = run(tmp_path, "check", "--database-url", f"sqlite:///{name}.sqlite")
        assert done.returncode == code
        assert bool(done.stdout) == bool(code)
        assert done.stderr.strip() == ("1 contradiction" if code else "0 contradictions")


def test_show_prints_to_standard_output_alone(tmp_path: Path, ledger: Engine) -> None:
    done = run(tmp_path, "show", "CA-IS", "--database-url", url(ledger))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Canada and Iceland\n")


def test_a_pair_that_the_ledger_does_not_know_is_wrong_usage(tmp_path: Path, ledger: Engine) -> None:
    done = run(tmp_path, "show", "XX-YY", "--database-url", url(ledger))
    assert (done.returncode, done.stdout) == (2, "")
    assert "names no two states" in done.stderr
