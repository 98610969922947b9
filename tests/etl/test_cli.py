"""The commands: what they print where, their exit codes, and that no password and no traceback is ever told."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from db.session import database_url, open_engine, writing
from etl.cli import main
from etl.reading.extract import extract
from etl.sources import read_article
from tests.ledger import shown, stored

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests" / "corpus"
SOME = sorted(CORPUS.glob("*.txt"))[:24]  # enough for more than one worker
ARTICLE = "date 2025-07-30 Words\n\nANKARA\n\nTürkiye maintains an embassy in Astana.\n"
OTHER = "date 2025-07-31 Others\n\nNothing to see here.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder, with no database named by the environment."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    return tmp_path


def run(monkeypatch: pytest.MonkeyPatch, *arguments: object, stdin: bytes = b"") -> int:
    """Runs `etl` as the command line does, and gives its exit code."""
    monkeypatch.setattr(sys, "argv", ["etl", *map(str, arguments)])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


def test_load_tells_a_line_an_article_and_a_summary(
    folder: Path, url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    inbox = folder / "inbox"
    (inbox / "deeper").mkdir(parents=True)
    (inbox / "b.txt").write_text(OTHER)
    (inbox / "deeper" / "c.txt").write_text("no article")
    (inbox / "a.txt").write_text(ARTICLE)
    (inbox / "ignored.md").write_text("notes")
    assert run(monkeypatch, "load", "inbox", "--database-url", url) == 3
    first = capsys.readouterr().out.splitlines()
    assert first[0].startswith("inbox/a.txt: loaded ")
    assert first[1] == "inbox/b.txt: loaded 0 facts"
    assert first[2] == "inbox/deeper/c.txt: rejected: the first line must read 'date YYYY-MM-DD Title'"
    assert first[3].startswith("3 articles, 2 loaded, 1 rejected; ")
    (inbox / "deeper" / "c.txt").unlink()
    (inbox / "b.txt").write_text(OTHER + "More.\n")
    assert run(monkeypatch, "load", "inbox", "--database-url", url) == 0
    second = capsys.readouterr().out.splitlines()
    assert second[:2] == ["inbox/a.txt: already known", "inbox/b.txt: replaced, now 0 facts"]


def test_load_makes_a_database_in_the_working_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "a.txt").write_text(ARTICLE)
    assert run(monkeypatch, "load", "a.txt") == 0
    assert (folder / "ties-and-trade.sqlite").is_file()


def test_load_takes_the_database_of_the_environment(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:///other.sqlite")
    (folder / "a.txt").write_text(ARTICLE)
    assert run(monkeypatch, "load", "a.txt") == 0
    assert capsys.readouterr().out.endswith("into sqlite:///other.sqlite\n")
    assert [path.name for path in folder.glob("*.sqlite")] == ["other.sqlite"]


def test_load_reads_standard_input(
    folder: Path, url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "load", "-", "--database-url", url, stdin=ARTICLE.encode()) == 0
    assert run(monkeypatch, "load", "-", "--database-url", url, stdin=ARTICLE.encode()) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("-: loaded ")
    assert told[2] == "-: already known"
    assert list(folder.iterdir()) == []


def test_a_second_load_changes_no_row(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(monkeypatch, "load", *SOME, "--workers", 1, "--database-url", url) == 0
    engine = open_engine(database_url(url, {}))
    before = stored(engine)
    assert run(monkeypatch, "load", *SOME, "--workers", 1, "--database-url", url) == 0
    assert stored(engine) == before
    engine.dispose()


def test_worker_processes_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    held = []
    for workers in (1, 2):
        url = f"sqlite:///{workers}.sqlite"
        assert run(monkeypatch, "load", *SOME, "--workers", workers, "--database-url", url) == 0
        engine = open_engine(database_url(url, {}))
        held.append((stored(engine, without=["run"]), shown(engine)))
        engine.dispose()
    assert held[0] == held[1]


def test_quiet_tells_rejected_articles_only(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").write_text(ARTICLE)
    (folder / "b.txt").write_text("")
    assert run(monkeypatch, "load", "--quiet", ".") == 3
    assert capsys.readouterr().out == "./b.txt: rejected: it is empty\n"


def test_the_same_file_given_twice_is_read_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").write_text(ARTICLE)
    assert run(monkeypatch, "load", "a.txt", ".", folder / "a.txt") == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("1 article, ")


def test_a_fault_of_the_reader_rejects_one_article(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail_at_times(article: object) -> object:
        if "Others" in getattr(article, "title", ""):
            raise IndexError("out of range")
        return extract(article)  # type: ignore[arg-type]  # an article, as the reader's own type says

    monkeypatch.setattr("etl.read.extract", fail_at_times)
    (folder / "a.txt").write_text(OTHER)
    (folder / "b.txt").write_text(ARTICLE)
    assert run(monkeypatch, "load", ".", "--workers", "1") == 3
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("./a.txt: rejected: the reader failed")
    assert told[1].startswith("./b.txt: loaded ")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["load", "nothing.txt"], 2),
        (["load"], 2),
        (["load", ".", "--workers", "0"], 2),
        (["extract"], 2),
        (["unknown"], 2),
        (["load", ".", "--database-url", "mysql://host/name"], 1),
        (["load", ".", "--database-url", "sqlite:////no/such/folder/x.sqlite"], 1),
        (["--help"], 0),
        (["load", "--help"], 0),
        (["load", "."], 0),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else str(value),
)
def test_exit_codes(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
) -> None:
    assert run(monkeypatch, *arguments) == code
    assert "Traceback" not in capsys.readouterr().err


def test_no_password_reaches_output(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    address = "postgresql://someone:hunter2@127.0.0.1:1/name"
    assert run(monkeypatch, "load", ".", "--database-url", address) == 1
    told = capsys.readouterr()
    assert "hunter2" not in told.out + told.err
    assert "someone:***@127.0.0.1" in told.err


def test_a_schema_of_a_newer_version_is_refused(
    url: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    engine = open_engine(database_url(url, {}))
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": "9999"})
    engine.dispose()
    assert run(monkeypatch, "load", ".", "--database-url", url) == 1
    assert "newer" in capsys.readouterr().err


def test_an_error_that_nobody_foresaw_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("hunter2")

    monkeypatch.setattr("etl.inputs.find_inputs", fail)
    assert run(monkeypatch, "load", ".") == 1
    told = capsys.readouterr().err
    assert told.startswith("etl: an error that should not happen (ZeroDivisionError in test_cli.py")
    assert "hunter2" not in told
    assert told.count("\n") == 1


def test_extract_prints_the_contract_lines(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    files = sorted(CORPUS.glob("*.txt"))[:3]
    assert run(monkeypatch, "extract", *files) == 0
    told = capsys.readouterr()
    lines = [json.loads(line) for line in told.out.splitlines()]
    assert {line["source"] for line in lines} == {str(path) for path in files}
    for line in lines:
        article = read_article(Path(line["source"]))
        assert article.text[line["start"] : line["end"]] == line["quote"]
    assert told.err == f"3 articles, {len(lines)} facts\n"
    assert list(folder.iterdir()) == []


def test_extract_of_standard_input_and_of_what_is_no_article(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "extract", "-", stdin=ARTICLE.encode()) == 0
    assert all(json.loads(line)["source"] == "-" for line in capsys.readouterr().out.splitlines())
    (folder / "a.txt").write_text("no article")
    assert run(monkeypatch, "extract", ".") == 3
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("./a.txt: rejected: ")


def test_explain_shows_how_an_article_is_understood(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").write_text(ARTICLE)
    assert run(monkeypatch, "extract", "--explain", "a.txt") == 0
    assert "embassy" in capsys.readouterr().out


def test_a_broken_pipe_is_quiet() -> None:
    line = f"{Path(sys.executable).with_name('etl')} extract --workers 1 {CORPUS} | head -n 1"
    done = subprocess.run(["sh", "-c", line], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603, S607
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def test_file_names_of_any_bytes_are_told_and_kept(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(os.fsdecode(b"caf\xe9.txt")).write_text(ARTICLE)
    assert run(monkeypatch, "load", ".", "--database-url", url) == 0
    assert capsys.readouterr().out.startswith("./caf\ufffd.txt: loaded ")


def test_a_database_that_goes_away_is_told_in_one_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "ties-and-trade.sqlite").write_bytes(b"no database, but some other file" * 100)
    assert run(monkeypatch, "load", ".") == 1
    told = capsys.readouterr().err
    assert told == "etl: the database sqlite:///ties-and-trade.sqlite cannot be used: file is not a database\n"
