"""Known files are known again without being read, wherever that is safe."""

import os
from pathlib import Path
from typing import Any

import pytest

from tests.commands import etl
from tests.etl.test_bad_input import ARTICLE, age, rows


@pytest.fixture(autouse=True)
def inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An inbox with two articles that have lain there for a minute."""
    monkeypatch.chdir(tmp_path)
    made = tmp_path / "inbox"
    made.mkdir()
    for name in ("a", "b"):
        (made / f"{name}.txt").write_text(f"{ARTICLE}{name}\n")
    age(*made.iterdir())
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are read from now on."""
    seen: list[str] = []
    open_file = os.open

    def note(path: Any, *arguments: Any, **named: Any) -> int:
        if str(path).endswith(".txt"):
            seen.append(Path(path).name)
        return open_file(path, *arguments, **named)

    monkeypatch.setattr("os.open", note)
    return seen


def test_known_files_are_not_read_again(inbox: Path, url: str, opened: list[str]) -> None:
    assert etl("load", "inbox", "--database-url", url).code == 0
    assert opened == ["a.txt", "b.txt"]
    (inbox / "c.txt").write_text(f"{ARTICLE}c\n")
    told = etl("load", "inbox", "--database-url", url)
    assert opened == ["a.txt", "b.txt", "c.txt"]
    assert told.lines[:2] == ["inbox/a.txt: already known", "inbox/b.txt: already known"]


def test_rescan_reads_them(url: str, opened: list[str]) -> None:
    for options in ([], ["--rescan"]):
        assert etl("load", "inbox", "--database-url", url, *options).code == 0
    assert opened == ["a.txt", "b.txt"] * 2


def test_a_file_of_another_size_or_time_is_read(inbox: Path, url: str, opened: list[str]) -> None:
    etl("load", "inbox", "--database-url", url)
    (inbox / "a.txt").write_text(f"{ARTICLE}longer\n")
    age(inbox / "a.txt")
    age(inbox / "b.txt", seconds=30)
    told = etl("load", "inbox", "--database-url", url)
    assert opened[2:] == ["a.txt", "b.txt"]
    assert told.lines[0].startswith("inbox/a.txt: replaced")
    assert told.lines[1] == "inbox/b.txt: already known"
    etl("load", "inbox", "--database-url", url)
    assert opened[4:] == []


def test_a_file_that_was_just_written_is_read_again(inbox: Path, url: str, opened: list[str]) -> None:
    """It may change once more within one tick of the clock, to another text of the same length."""
    (inbox / "a.txt").write_text(f"{ARTICLE}1\n")
    etl("load", "inbox", "--database-url", url)
    stamp = (inbox / "a.txt").stat().st_mtime_ns
    (inbox / "a.txt").write_text(f"{ARTICLE}2\n")
    os.utime(inbox / "a.txt", ns=(stamp, stamp))
    told = etl("load", "inbox", "--database-url", url)
    assert told.lines[0].startswith("inbox/a.txt: replaced")
    assert opened == ["a.txt", "b.txt", "a.txt"]


def test_a_rejected_file_is_not_read_again_either(inbox: Path, url: str, opened: list[str]) -> None:
    (inbox / "a.txt").write_text("no article")
    age(inbox / "a.txt")
    etl("load", "inbox", "--database-url", url)
    told = etl("load", "inbox", "--database-url", url)
    assert opened == ["a.txt", "b.txt"]
    assert told.code == 3


def test_a_known_text_at_a_new_path_is_read_once(inbox: Path, url: str, opened: list[str]) -> None:
    (inbox / "c.txt").write_bytes((inbox / "a.txt").read_bytes())
    age(inbox / "c.txt")
    for _ in range(2):
        etl("load", "inbox", "--database-url", url)
    assert opened == ["a.txt", "b.txt", "c.txt"]
    assert len(rows(url, "article")) == 2
    assert len(rows(url, "source")) == 3
