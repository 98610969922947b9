"""Anything can lie in an inbox: each bad input is one clear line and one row, and keeps nothing else out."""

import gzip
import hashlib
import os
import socket
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from db.session import database_url, open_engine, reading
from db.tables import Base
from etl.sources.text_file import parse_text_article
from tests.commands import etl

HEAD = "date 2025-07-30 Words\n\n"
ARTICLE = f"{HEAD}ANKARA\n\nTürkiye maintains an embassy in Astana.\n"
FRENCH = (
    HEAD + "Le président de la Turquie est dans la ville pour une visite avec les ministres du pays et des autres. " * 3
)
TURKISH = (
    HEAD + "Türkiye ve Kazakistan arasında ticaret hacmi bu yıl daha da arttı ve olarak bir hedef için çalışma " * 3
)
RUSSIAN = HEAD + "Президент Казахстана встретился с президентом Турции в Анкаре. " * 3
KAZAKH = HEAD + "Qazaqstan men Türkiya arasyndağy sauda ainalymy ösip keledi jäne qaryqty damuda " * 4


def _write(data: bytes | str) -> Callable[[Path], None]:
    return lambda path: void(path.write_bytes(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data))


def void(_: object) -> None:
    """Nothing, where a value is not wanted."""


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", ARTICLE)


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(500_000_000)


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.path.relpath(path))


BAD: dict[str, tuple[Callable[[Path], None], str]] = {
    "empty": (_write(""), "it is empty"),
    "blank": (_write("\ufeff \r\n\t\n"), "it is empty"),
    "binary": (_write(bytes(range(256)) * 9), "it holds NUL bytes"),
    "binary without NUL": (_write(bytes(range(128, 256)) * 9), "byte 0 is not UTF-8;"),
    "UTF-16": (_write(ARTICLE.encode("utf-16")), "it is UTF-16 text"),
    "UTF-16 without mark": (_write(ARTICLE.encode("utf-16-le")), "it seems to be UTF-16"),
    "Latin-1": (_write(f"{HEAD}Café.".encode("latin-1")), "perhaps Latin-1"),
    "500 MB": (_sparse, "it is too large: more than 10.0 MB"),
    "one line": (_write(HEAD + "word " * 1_900_000), "line 3 has 9,500,000 characters"),
    "one word": (_write(HEAD + "w" * 9_000_000), "line 3 has 9,000,000 characters"),
    "spaces": (_write(f"date 2025-07-30 T{' ' * 99_000}\x0b{' ' * 900}\n"), "the title has"),
    "no date": (_write("Words\n\nMore words.\n"), "the first line must read"),
    "no title": (_write("date 2025-07-30\n\nMore words.\n"), "the first line must read"),
    "impossible date": (_write("date 2025-02-30 Words\n\nMore.\n"), "'2025-02-30' in the first line is no date"),
    "date in words": (_write("date 30/07/2025 Words\n\nMore.\n"), "'30/07/2025' in the first line is no date"),
    "week date": (_write("date 2025-W07-1 Words\n\nMore.\n"), "'2025-W07-1' in the first line is no date"),
    "first year": (_write("date 0001-01-01 Words\n\nMore.\n"), "the year 1 in the first line is not of 1600 to 2999"),
    "last year": (_write("date 9999-12-31 Words\n\nMore.\n"), "the year 9999 in the first line is not of 1600"),
    "endless date": (_write(f"date {'9' * 50_000} Words\n"), "9...' in the first line is no date"),
    "title only in one line": (_write(f"date 2025-07-30 {'words ' * 400}"), "the title has 2,399 characters"),
    "zip": (_zip, "it is a zip archive"),
    "gzip": (_write(gzip.compress(ARTICLE.encode())), "it is a gzip archive"),
    "PDF": (_write(b"%PDF-1.7\n..."), "it is a PDF"),
    "NUL": (_write(f"{HEAD}Words\0.\n"), "it holds NUL bytes"),
    "lone surrogate": (_write(f"{HEAD}Words \ud800.\n"), "byte 29 begins half a surrogate pair"),
    "FIFO": (os.mkfifo, "it is a pipe, not a file"),
    "socket": (_socket, "it cannot be read: No such device or address"),
    "link to itself": (lambda path: path.symlink_to(path), "it cannot be read: Too many levels of symbolic links"),
    "dangling link": (lambda path: path.symlink_to("nowhere"), "it cannot be read: No such file or directory"),
    "device": (lambda path: path.symlink_to("/dev/zero"), "it is a device, not a file"),
    "French": (_write(FRENCH), "it is not in English: it seems to be in French"),
    "Turkish": (_write(TURKISH), "it is not in English: it seems to be in Turkish"),
    "Russian": (_write(RUSSIAN), "it is not in English: most of its letters are Cyrillic"),
    "Kazakh": (_write(KAZAKH), "it is not in English: it has no English words"),
}
ODD = {
    "bidi controls": "\u202eTürkiye\u202c maintains \u2067an embassy\u2069 in Astana.",
    "combining marks": "Tu\u0308rkiye" + "\u0301" * 500 + " maintains an embassy in Astana.",
    "control characters": "Türkiye\x01\x1b[31m maintains\x7f an\x85embassy in Astana.",
    "not characters": "\ufffe\uffff\U0010ffff Türkiye maintains an embassy in Astana.",
    "far planes": "\U0001f1f9\U0001f1f7\U0001f468\u200d\U0001f469 Türkiye maintains an embassy in Astana.",
    "invisible": "T\u200bür\u00adkiye maintains\u2060 an embassy in\ufeff Astana.",
    "line separators": "Türkiye maintains\u2028an embassy\u2029in\x0cAstana.\x0b",
}


@pytest.fixture(autouse=True)
def inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty inbox in the working folder."""
    monkeypatch.chdir(tmp_path)
    made = tmp_path / "inbox"
    made.mkdir()
    return made


def rows(url: str, table: str) -> list[dict[str, Any]]:
    """The rows of a table."""
    engine = open_engine(database_url(url, {}))
    with reading(engine) as connection:
        found = [dict(row) for row in connection.execute(select(Base.metadata.tables[table])).mappings()]
    engine.dispose()
    return found


def age(*paths: Path, seconds: int = 60) -> None:
    """Makes files old enough to be known again by their time."""
    then = time.time_ns() - seconds * 10**9
    for path in paths:
        os.utime(path, ns=(then, then), follow_symlinks=False)


def test_a_flood_of_bad_input_is_told_line_by_line_and_keeps_nothing_out(inbox: Path, url: str) -> None:
    for name, (make, _) in BAD.items():
        make(inbox / f"{name}.txt")
    (inbox / "a good one.txt").write_text(ARTICLE)
    (inbox / "zz.txt").write_text(ARTICLE + "More.\n")
    started = time.monotonic()
    told = etl("load", "inbox", "--database-url", url)
    assert time.monotonic() - started < 20
    assert told.code == 3
    assert told.err == ""
    assert len(told.lines) == len(BAD) + 3
    by_name = {line.split(".txt: ")[0].removeprefix("inbox/"): line.split(".txt: ")[1] for line in told.lines[:-1]}
    for name, (_, reason) in BAD.items():
        assert by_name[name].startswith("rejected: "), name
        assert reason in by_name[name], name
    assert by_name["a good one"].startswith("loaded ")
    assert by_name["zz"].startswith("loaded ")
    assert f"{len(BAD)} rejected" in told.lines[-1]
    recorded = {Path(row["path"]).stem: row["reason"] for row in rows(url, "rejection")}
    assert {name: f"rejected: {reason}" for name, reason in recorded.items()} == {name: by_name[name] for name in BAD}


@pytest.mark.parametrize("words", ODD.values(), ids=ODD.keys())
def test_odd_unicode_is_text_like_any_other(inbox: Path, url: str, words: str) -> None:
    (inbox / "a.txt").write_text(f"{HEAD}{words} The embassy in the city of Astana was opened in 1992.\n", newline="")
    told = etl("load", "inbox", "--database-url", url)
    assert told.code == 0
    assert rows(url, "article")[0]["text"].count("Astana") == 2


def test_a_rejection_holds_path_reason_hash_time_and_run(inbox: Path, url: str) -> None:
    (inbox / "a.txt").write_text("no article")
    etl("load", "inbox", "--database-url", url)
    (row,) = rows(url, "rejection")
    (run,) = rows(url, "run")
    assert row["path"] == str(inbox / "a.txt")
    assert row["reason"] == "the first line must read 'date YYYY-MM-DD Title'"
    assert row["content_hash"] == hashlib.sha256(b"no article").hexdigest()
    assert row["rejected"] >= run["started"]
    assert row["run_id"] == run["id"]
    assert run["finished"] is not None


def test_what_is_rejected_again_is_told_but_not_written_and_not_news(inbox: Path, url: str) -> None:
    (inbox / "a.txt").write_text("no article")
    assert etl("load", "inbox", "--database-url", url, "--quiet").lines != []
    age(inbox / "a.txt")
    etl("load", "inbox", "--database-url", url)
    before = rows(url, "rejection"), rows(url, "run")
    told = etl("load", "inbox", "--database-url", url)
    assert told.code == 3
    assert told.lines[0].startswith("inbox/a.txt: still rejected: the first line")
    assert told.lines[1].startswith("1 article, 1 still rejected; ")
    assert (rows(url, "rejection"), rows(url, "run")) == before
    assert etl("load", "inbox", "--database-url", url, "--quiet") == (3, "", "")


def test_a_mended_file_is_struck_off(inbox: Path, url: str) -> None:
    (inbox / "a.txt").write_text("no article")
    etl("load", "inbox", "--database-url", url)
    (inbox / "a.txt").write_text(ARTICLE)
    assert etl("load", "inbox", "--database-url", url).code == 0
    assert rows(url, "rejection") == []


def test_a_file_that_is_spoilt_keeps_its_article_until_it_is_mended(inbox: Path, url: str) -> None:
    (inbox / "a.txt").write_text(ARTICLE)
    etl("load", "inbox", "--database-url", url)
    (inbox / "a.txt").write_text("spoilt")
    assert etl("load", "inbox", "--database-url", url).code == 3
    assert len(rows(url, "article")) == len(rows(url, "rejection")) == 1
    (inbox / "a.txt").write_text(ARTICLE)
    assert "already known" in etl("load", "inbox", "--database-url", url).lines[0]
    assert rows(url, "rejection") == []


def test_a_folder_that_leads_back_to_itself_is_told_once(inbox: Path, url: str) -> None:
    (inbox / "deeper").mkdir()
    (inbox / "deeper" / "a.txt").write_text(ARTICLE)
    (inbox / "deeper" / "up").symlink_to(inbox)
    (inbox / "other").symlink_to(inbox.parent / "elsewhere")
    (inbox.parent / "elsewhere").mkdir()
    (inbox.parent / "elsewhere" / "b.txt").write_text(ARTICLE + "More.\n")
    told = etl("load", "inbox", "--database-url", url)
    assert told.code == 3
    assert told.lines[1] == "inbox/deeper/up: rejected: it leads back to a folder that is read already"
    assert [line.split(":")[0] for line in told.lines[::2]] == ["inbox/deeper/a.txt", "inbox/other/b.txt"]
    assert len(rows(url, "rejection")) == 1


def test_folders_and_files_that_may_not_be_read_are_told(
    inbox: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (inbox / "closed").mkdir()
    (inbox / "secret.txt").write_text(ARTICLE)
    scan, open_file = os.scandir, os.open

    def no_scan(path: str) -> Any:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return scan(path)

    def no_open(path: Any, *arguments: Any, **named: Any) -> int:
        if str(path).endswith("secret.txt"):
            raise PermissionError(13, "Permission denied")
        return open_file(path, *arguments, **named)

    monkeypatch.setattr("os.scandir", no_scan)
    monkeypatch.setattr("os.open", no_open)
    told = etl("load", "inbox", "--database-url", url)
    assert told.code == 3
    assert told.lines[0] == "inbox/secret.txt: rejected: it cannot be read: Permission denied"
    assert told.lines[1] == "inbox/closed: rejected: the folder cannot be read: Permission denied"


def test_the_limits_are_options(inbox: Path, url: str) -> None:
    (inbox / "a.txt").write_text(ARTICLE)
    small = etl("load", "inbox", "--database-url", url, "--max-bytes", "50")
    assert small.lines[0] == "inbox/a.txt: rejected: it is too large: more than 50 bytes, which --max-bytes allows"
    assert etl("load", "inbox", "--database-url", url, "--max-bytes", "1 kB").code == 0
    for wrong in ("0", "ten", "-5", "10TB"):
        assert etl("load", "inbox", "--database-url", url, "--max-bytes", wrong).code == 2


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that hangs on some articles: in Python, and in a pattern that never ends."""
    import re  # noqa: PLC0415

    from etl.reading.extract import extract  # noqa: PLC0415

    extract(
        parse_text_article(ARTICLE.encode(), "the first")
    )  # loads the lexicon, which may take longer than the limit

    def read(article: Any) -> Any:
        if "endless" in article.text:
            while True:
                pass
        if "backtrack" in article.text:
            re.match(r"(x+x+)+y", "x" * 60)
        return extract(article)

    monkeypatch.setattr("etl.read.extract", read)


@pytest.mark.usefixtures("slow")
def test_an_article_that_takes_too_long_is_rejected_and_the_next_is_read(inbox: Path, url: str) -> None:
    (inbox / "a.txt").write_text(ARTICLE + "endless\n")
    (inbox / "b.txt").write_text(ARTICLE + "backtrack\n")
    (inbox / "c.txt").write_text(ARTICLE)
    told = etl("load", "inbox", "--database-url", url, "--max-seconds", "0.5", "--workers", "1")
    assert told.code == 3
    assert told.lines[0] == "inbox/a.txt: rejected: reading it takes longer than the 0.5 s of --max-seconds"
    assert told.lines[1] == "inbox/b.txt: rejected: reading it takes longer than the 0.5 s of --max-seconds"
    assert told.lines[2].startswith("inbox/c.txt: loaded ")


def test_bad_input_from_standard_input_is_rejected(url: str) -> None:
    told = etl("load", "-", "--database-url", url, stdin=b"\xff\xfe")
    assert (told.code, told.lines[0]) == (3, "-: rejected: it is UTF-16 text; save it as UTF-8")
    too_much = etl("load", "-", "--database-url", url, "--max-bytes", "1kB", stdin=b"x" * 2000)
    assert "it is too large" in too_much.lines[0]


def test_names_that_would_confuse_a_terminal_are_written_out(inbox: Path, url: str) -> None:
    (inbox / "a\n\x1b[2J\u202e.txt").write_text("no article")
    told = etl("load", "inbox", "--database-url", url)
    assert told.lines[0].startswith("inbox/a\\n\\x1b[2J\\u202e.txt: rejected: ")
