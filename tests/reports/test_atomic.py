import errno
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reports.atomic import replacing
from reports.errors import NotWritten, TargetOpen


def write(target: Path, words: bytes) -> None:
    with replacing(target) as file:
        file.write(words)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_new_file_takes_the_place_of_the_old_and_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "book.xlsx"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write(target, b"new")
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640
    assert names(tmp_path) == ["book.xlsx"]


def test_a_file_that_holds_the_same_already_keeps_its_time(tmp_path: Path) -> None:
    target = tmp_path / "book.xlsx"
    write(target, b"same")
    os.utime(target, (1, 1))
    write(target, b"same")
    assert target.stat().st_mtime == 1
    write(target, b"else")
    assert target.stat().st_mtime > 1


def test_an_error_on_the_way_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "book.xlsx"
    target.write_bytes(b"old")
    with pytest.raises(TypeError), replacing(target) as file:
        file.writelines([b"half", None])  # type: ignore[list-item]  # this is the error
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["book.xlsx"]


@pytest.mark.parametrize(
    ("lock", "program"),
    [("~$book.xlsx", "Excel"), (".~lock.book.xlsx#", "LibreOffice")],
    ids=["excel", "libreoffice"],
)
def test_a_file_that_is_open_elsewhere_is_named_with_its_program(tmp_path: Path, lock: str, program: str) -> None:
    (tmp_path / lock).touch()
    with pytest.raises(TargetOpen, match=f"open in {program}"):
        write(tmp_path / "book.xlsx", b"new")
    assert names(tmp_path) == [lock]


def test_a_target_that_another_program_holds_is_said_to_be_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(TargetOpen, match="open in another program"):
        write(tmp_path / "book.xlsx", b"new")
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("name", "reason"),
    [("none/book.xlsx", "its folder does not exist"), (".", "is a folder")],
    ids=["missing", "folder"],
)
def test_a_place_that_cannot_be_written_to_is_told_in_words(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(NotWritten, match=reason):
        write(tmp_path / name, b"new")


def test_a_pipe_or_a_device_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "book.xlsx")
    with pytest.raises(NotWritten, match="a device or a pipe"):
        write(tmp_path / "book.xlsx", b"new")
    assert (tmp_path / "book.xlsx").is_fifo()


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.xlsx").write_bytes(b"old")
    (tmp_path / "link.xlsx").symlink_to("real.xlsx")
    write(tmp_path / "link.xlsx", b"new")
    assert (tmp_path / "link.xlsx").is_symlink()
    assert (tmp_path / "real.xlsx").read_bytes() == b"new"


def limit_file_size() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))


def test_when_no_more_can_be_written_the_old_file_stays_whole(tmp_path: Path) -> None:
    target = tmp_path / "book.xlsx"
    target.write_bytes(b"old")
    program = (
        "import sys; from pathlib import Path; from reports.atomic import replacing\n"
        "with replacing(Path(sys.argv[1])) as file: file.write(bytes(100_000))"
    )
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program, str(target)],
        preexec_fn=limit_file_size,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "NotWritten" in run.stderr
    assert "larger than is allowed" in run.stderr
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["book.xlsx"]
