"""The commands that keep a ledger in order: reload, forget, retry, status, doctor; and how each of them speaks."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest
from sqlalchemy import text

from db.session import database_url, open_engine, writing
from etl.cli import COMMANDS
from etl.cli import etl as group
from etl.reading.extract import extract
from etl.reading.fact import Finding
from tests.commands import etl
from tests.conftest import NewDatabase
from tests.etl.test_bad_input import age, rows
from tests.ledger import shown

EMBASSY = "date 2025-07-30 Words\n\nTürkiye maintains an embassy in Astana.\n"
BOTH = "date 2025-07-31 More\n\nTürkiye maintains an embassy in Astana. Peru recognised Kosovo in 2008.\n"


@pytest.fixture(autouse=True)
def inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An inbox with two articles; the second states more."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    made = tmp_path / "inbox"
    made.mkdir()
    (made / "a.txt").write_text(EMBASSY)
    (made / "b.txt").write_text(BOTH)
    return made


@pytest.fixture
def new_url(url: str, new_database: NewDatabase) -> Callable[[], str]:
    """Makes more databases of the backend at hand."""
    return lambda: new_database(url.split(":", maxsplit=1)[0], True)


def views(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """What the views show."""
    engine = open_engine(database_url(url, {}))
    told = shown(engine)
    engine.dispose()
    return told


def change(url: str, statement: str) -> None:
    """Changes rows behind the program's back."""
    engine = open_engine(database_url(url, {}))
    with writing(engine) as connection:
        connection.execute(text(statement))
    engine.dispose()


def half(article: Any) -> list[Finding]:
    """A reader that finds only what stands in the first sentence."""
    return [one for one in extract(article) if one.evidence.start < 50]


def test_reload_is_as_if_the_better_reader_had_read_them_first(
    new_url: Callable[[], str], url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = new_url()
    etl("load", "inbox", "--database-url", expected)
    monkeypatch.setattr("etl.read.extract", half)
    etl("load", "inbox", "--database-url", url)
    monkeypatch.setattr("etl.read.extract", extract)
    assert etl("reload", "--database-url", url).out.startswith("0 articles read again, 0 changed; ")
    change(url, "UPDATE article SET reader_version = '0'")
    told = etl("reload", "--database-url", url)
    assert told.code == 0
    assert re.fullmatch(r".*/inbox/b\.txt: \d facts? more", told.lines[0])
    assert re.match(r"2 articles read again, 1 changed: \d facts? more; ", told.lines[1])
    assert views(url) == views(expected)
    assert {row["reader_version"] for row in rows(url, "article")} != {"0"}
    again = rows(url, "evidence"), rows(url, "run")
    assert etl("reload", "--all", "--quiet", "--database-url", url) == (0, "", "")
    assert (rows(url, "evidence"), rows(url, "run")) == again


def test_reload_leaves_what_is_still_stated_to_the_run_that_read_it_first(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("etl.read.extract", half)
    etl("load", "inbox", "--database-url", url)
    first = {row["id"]: row for row in rows(url, "evidence")}
    monkeypatch.setattr("etl.read.extract", extract)
    etl("reload", "--all", "--database-url", url)
    again = {row["id"]: row for row in rows(url, "evidence")}
    assert first.items() < again.items()
    assert {row["run_id"] for key, row in again.items() if key not in first} == {2}


def test_reload_takes_back_what_the_reader_no_longer_finds(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    etl("load", "inbox", "--database-url", url)
    monkeypatch.setattr("etl.read.extract", lambda _: [])
    told = etl("reload", "--all", "--database-url", url, "--workers", "1")
    assert "fewer" in told.lines[0]
    assert rows(url, "fact") == rows(url, "mission") == rows(url, "evidence") == []
    assert len(rows(url, "article")) == 2


def test_reload_that_was_stopped_goes_on(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    etl("load", "inbox", "--database-url", url)
    change(url, "UPDATE article SET reader_version = '0'")
    monkeypatch.setattr("etl.reload._BATCH", 1)
    monkeypatch.setattr("etl.reload._AHEAD", 0)

    def stop(article: Any) -> list[Finding]:
        if article.title == "More":
            raise KeyboardInterrupt
        return extract(article)

    monkeypatch.setattr("etl.read.extract", stop)
    stopped = etl("reload", "--database-url", url, "--workers", "1")
    assert (stopped.code, stopped.err.strip()) == (1, "etl: stopped")
    assert sorted(row["reader_version"] == "0" for row in rows(url, "article")) == [False, True]
    monkeypatch.setattr("etl.read.extract", extract)
    assert etl("reload", "--database-url", url).lines[-1].startswith("1 article read again")


def test_reload_keeps_what_a_failing_reader_cannot_read(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    etl("load", "inbox", "--database-url", url)
    before = views(url)

    def fail(_: object) -> list[Finding]:
        raise IndexError("out of range")

    monkeypatch.setattr("etl.read.extract", fail)
    told = etl("reload", "--all", "--database-url", url, "--workers", "1")
    assert told.code == 3
    assert "rejected: the reader failed" in told.lines[0]
    assert views(url) == before


def test_forget_takes_what_only_the_article_supported(url: str, new_url: Callable[[], str]) -> None:
    expected = new_url()
    etl("load", "inbox/a.txt", "--database-url", expected)
    etl("load", "inbox", "--database-url", url)
    told = etl("forget", "inbox/b.txt", "--database-url", url)
    assert told.code == 0
    assert re.match(r"More: forgotten, with \d facts? of its own", told.lines[0])
    assert "still lies there" in told.lines[1]
    assert views(url) == views(expected)


def test_a_forgotten_text_is_not_loaded_again_until_it_is_allowed(inbox: Path, url: str) -> None:
    etl("load", "inbox", "--database-url", url)
    digest = rows(url, "article")[0]["content_hash"]
    assert etl("forget", digest[:12], "--database-url", url).code == 0
    (inbox / "copy.txt").write_text(EMBASSY)
    told = etl("load", "inbox", "--database-url", url)
    assert told.code == 0
    assert told.lines[0].startswith("inbox/a.txt: retracted")
    assert told.lines[2].startswith("inbox/copy.txt: retracted")
    assert etl("forget", "--undo", digest[:12], "--database-url", url).code == 0
    assert etl("load", "inbox", "--database-url", url).lines[0].startswith("inbox/a.txt: loaded")


@pytest.mark.parametrize("words", ["nothing.txt", "0123456789ab", "%", "' OR 1=1 --"])
def test_forget_tells_when_it_does_not_know_the_article(url: str, words: str) -> None:
    etl("load", "inbox", "--database-url", url)
    told = etl("forget", "--database-url", url, "--", words)
    assert told.code == 1
    assert "no article is known by" in told.err
    assert len(rows(url, "article")) == 2


def test_retry_loads_what_was_rejected_for_a_limit_or_a_fault(
    inbox: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("gone", "bad"):
        (inbox / f"{name}.txt").write_text("no article")
    monkeypatch.setattr("etl.read.extract", lambda _: 1 // 0)
    assert etl("load", "inbox", "--database-url", url, "--workers", "1").code == 3
    etl("load", "-", "--database-url", url, stdin=b"no article")
    assert len(rows(url, "rejection")) == 5
    monkeypatch.setattr("etl.read.extract", extract)
    age(*inbox.iterdir())
    (inbox / "gone.txt").unlink()
    told = etl("retry", "--database-url", url)
    assert told.code == 3
    assert "came through standard input" in told.lines[0]
    assert any(line.endswith("gone.txt: no longer there; struck off") for line in told.lines)
    assert sum(": loaded " in line for line in told.lines) == 2
    assert sum(": still rejected: " in line for line in told.lines) == 1
    assert [Path(row["path"]).name for row in rows(url, "rejection")] == ["bad.txt"]


def test_status_tells_what_is_there(inbox: Path, url: str) -> None:
    (inbox / "c.txt").write_text("no article")
    etl("load", "inbox", "--database-url", url)
    told = etl("status", "--database-url", url)
    assert told.code == 0
    assert "articles    2, published 2025-07-30 to 2025-07-31" in told.out
    assert "1 mission" in told.out
    assert "inbox/c.txt: the first line must read" in told.out
    assert re.search(r"schema \d{4}, [\d.]+ MB", told.out)
    assert re.search(r"version [\d.]+, 2 articles first loaded, 1 rejected", told.out)
    state = json.loads(etl("status", "--json", "--database-url", url).out)
    assert (state["articles"], state["rejections"], state["facts"]["mission"]) == (2, 1, 1)
    assert len(state["runs"]) == 1


def test_status_of_a_stopped_run_says_so(url: str) -> None:
    etl("load", "inbox", "--database-url", url)
    change(url, "UPDATE run SET finished = NULL")
    assert " to stopped " in etl("status", "--database-url", url).out


def test_doctor_finds_a_sound_ledger_sound(url: str) -> None:
    etl("load", "inbox", "--database-url", url)
    told = etl("doctor", "--database-url", url)
    assert told.code == 0, told.out
    assert [line.split()[0] for line in told.lines] == ["ok"] * 6


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE evidence SET quote = 'forged'", "quotes that are not what their article says"),
        ("DELETE FROM source", "articles that no path holds"),
        ("DELETE FROM mission", "facts whose kind and whose row in mission do not agree"),
        ("DELETE FROM evidence", "facts without evidence"),
        ("UPDATE alembic_version SET version_num = '9999'", "newer than this program"),
        ("DROP VIEW standing_listing", "views of another version: standing_listing; run: "),
    ],
)
def test_doctor_finds_what_is_wrong(url: str, statement: str, words: str) -> None:
    etl("load", "inbox", "--database-url", url)
    change(url, statement)
    told = etl("doctor", "--database-url", url)
    assert told.code == 1
    assert [line for line in told.lines if line.startswith("wrong") and words in line]


def test_doctor_finds_a_damaged_file(tmp_path: Path) -> None:
    etl("load", "inbox", "--database-url", "sqlite:///x.sqlite")
    data = bytearray((tmp_path / "x.sqlite").read_bytes())
    data[4096 * 5 : 4096 * 9] = b"\xff" * 4096 * 4
    (tmp_path / "x.sqlite").write_bytes(data)
    told = etl("doctor", "--database-url", "sqlite:///x.sqlite")
    assert told.code == 1
    assert "wrong  contents: " in told.out
    assert "Traceback" not in told.err


def test_a_machine_reads_the_log_as_json_lines(inbox: Path, url: str) -> None:
    (inbox / "c.txt").write_text("no article")
    told = etl("load", "inbox", "--database-url", url, "--log-format", "json")
    assert (told.code, told.out) == (3, "")
    events = [json.loads(line) for line in told.err.splitlines()]
    assert [one["event"] for one in events] == ["loaded", "loaded", "rejected", "done"]
    assert [one["level"] for one in events] == ["info", "info", "warning", "info"]
    assert events[2]["reason"].startswith("the first line")
    assert (events[3]["loaded"], events[3]["rejected"]) == (2, 1)
    assert all(one["time"].endswith("Z") for one in events)
    failed = etl("load", "inbox", "--database-url", "mysql://host/x", "--log-format", "json")
    assert failed.code == 1
    assert json.loads(failed.err)["level"] == "error"


@pytest.mark.parametrize("log_format", ["text", "json"])
def test_quiet_says_nothing_when_nothing_happened(url: str, log_format: str) -> None:
    etl("load", "inbox", "--database-url", url)
    how = ("--quiet", "--log-format", log_format, "--database-url", url)
    for words in (("load", "inbox"), ("reload",), ("retry",)):
        assert etl(*words, *how) == (0, "", "")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_examples(name: str) -> None:
    told = etl(name, "--help")
    assert told.code == 0
    assert f"  etl {name}" in told.out.split("Examples:")[1]
    command = group.get_command(click.Context(group), name)
    assert command is not None
    assert all(one.help for one in command.params if isinstance(one, click.Option))


def test_the_exit_codes_are_in_the_help() -> None:
    assert "Exit codes: 0 done" in " ".join(etl("--help").out.split())
