"""The command as a user meets it: what it prints where, and how it ends."""

import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import Engine

from tests.commands import report
from tests.reports.ledgers import open_ledger, state
from tests.reports.test_checks import TURNOVER
from tests.reports.test_export import write_article
from tests.reports.test_trade_by_year import year

PROGRAM = [sys.executable, "-c", "from reports.cli import main; main()"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder, with no database named by the environment."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    return tmp_path


@pytest.fixture
def small(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a ledger of one article."""
    url = f"sqlite:///{tmp_path_factory.mktemp('small')}/small.sqlite"
    open_ledger(url, [state(write_article("One", "First."), year(TURNOVER, 2024, 5))]).dispose()
    return url


def run(*line: str) -> subprocess.CompletedProcess[str]:
    """Runs a program in a process of its own."""
    return subprocess.run(line, capture_output=True, text=True, check=False)  # noqa: S603


def test_export_writes_the_workbook_and_says_so_in_one_line(folder: Path, small: str) -> None:
    done = run(*PROGRAM, "export", "--database-url", small)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("ties-and-trade.xlsx: 1 article, ")
    assert done.stderr.count("\n") == 1
    assert load_workbook(folder / "ties-and-trade.xlsx").sheetnames[0] == "Cover"


def test_the_database_may_be_named_by_the_environment(
    folder: Path, small: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", small)
    assert report("export", "-o", "other.xlsx").code == 0
    assert (folder / "other.xlsx").exists()


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
def test_a_database_that_cannot_be_used_is_one_line_without_passwords(folder: Path, address: str, words: str) -> None:
    told = report("export", "--database-url", address)
    assert (told.code, told.out) == (1, "")
    assert words in told.err
    assert "s3cret" not in told.err
    assert "Traceback" not in told.err
    assert told.err.count("\n") == 1
    assert list(folder.iterdir()) == []


def test_a_workbook_that_is_open_elsewhere_is_left_alone(folder: Path, ledger: Engine) -> None:
    (folder / "ties-and-trade.xlsx").write_bytes(b"old")
    (folder / ".~lock.ties-and-trade.xlsx#").touch()
    told = report("export", "--database-url", ledger.url)
    assert told.code == 1
    assert "is open in LibreOffice" in told.err
    assert (folder / "ties-and-trade.xlsx").read_bytes() == b"old"


def test_a_disk_that_takes_no_more_leaves_the_old_workbook_whole(folder: Path, ledger: Engine) -> None:
    (folder / "ties-and-trade.xlsx").write_bytes(b"old")
    limited = "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
    limited += "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)); "
    done = run(sys.executable, "-c", limited + PROGRAM[-1], "export", "--database-url", str(ledger.url))
    assert done.returncode == 1
    assert "was not written" in done.stderr
    assert "Traceback" not in done.stderr
    assert (folder / "ties-and-trade.xlsx").read_bytes() == b"old"
    assert [path.name for path in folder.iterdir()] == ["ties-and-trade.xlsx"]


@pytest.mark.parametrize("arguments", [("--nonsense",), ("export", "--nonsense"), ("nonsense",)], ids=" ".join)
def test_wrong_usage_ends_with_two(arguments: tuple[str, ...]) -> None:
    assert report(*arguments).code == 2


def test_help_answers_without_the_database_library() -> None:
    program = "import sys; from reports.cli import report; report(['--help'], standalone_mode=False)\n"
    program += "assert not {'sqlalchemy', 'openpyxl'} & sys.modules.keys()"
    done = run(sys.executable, "-c", program)
    assert done.returncode == 0, done.stderr
    assert "export" in done.stdout


def test_check_ends_with_three_if_there_are_contradictions_and_with_none_otherwise(folder: Path) -> None:
    one = state(write_article("One", "First."), year(TURNOVER, 2024, 5))
    two = state(write_article("Two", "Second.", "two.txt"), year(TURNOVER, 2024, 7))
    for name, readings, code in (("agreed", [one], 0), ("contradicted", [one, two], 3)):
        open_ledger(f"sqlite:///{folder / name}.sqlite", readings).dispose()
        told = report("check", "--database-url", f"sqlite:///{name}.sqlite")
        assert told.code == code
        assert bool(told.out) == bool(code)
        assert told.err.strip() == ("1 contradiction" if code else "0 contradictions")


def test_show_prints_to_standard_output_alone(ledger: Engine) -> None:
    told = report("show", "CA-IS", "--database-url", ledger.url)
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("Canada and Iceland\n")


def test_a_pair_that_the_ledger_does_not_know_is_wrong_usage(ledger: Engine) -> None:
    told = report("show", "XX-YY", "--database-url", ledger.url)
    assert (told.code, told.out) == (2, "")
    assert "names no two states" in told.err
