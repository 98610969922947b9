"""A file replaced whole or not at all: written beside its target, flushed to the disk, and moved into place."""

import errno
import filecmp
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from reports.errors import NotWritten, TargetOpen

_WORDS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EFBIG: "the file would be larger than is allowed here",
    errno.ENOENT: "its folder does not exist",
    errno.ENOTDIR: "its folder does not exist",
    errno.EROFS: "the disk cannot be written to",
    errno.EACCES: "writing in this folder is not permitted",
    errno.EPERM: "writing in this folder is not permitted",
}


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """A file to write into; on leaving without an error it stands at the target, else the target is as before.

    A target that holds the same already is left alone, so that its time tells when something last changed.
    Raises TargetOpen if another program holds the target, NotWritten if it cannot be written.
    """
    target = Path(os.path.realpath(target))
    _refuse_open(target)
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _move(beside, target)
    except OSError as error:
        raise NotWritten(f"{target} was not written: {_reason(error)}; what stood there is untouched") from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def stamps(target: Path) -> set[tuple[str, int, int]]:
    """What tells whether the file, or any file of the folder, was replaced: each by name, number and time."""
    files = sorted(target.iterdir()) if target.is_dir() else [target] if target.exists() else []
    return {(str(file), file.stat().st_ino, file.stat().st_mtime_ns) for file in files}


def _refuse_open(target: Path) -> None:
    """Excel and LibreOffice leave a small file beside each document that they have open."""
    if target.is_dir():
        raise NotWritten(f"{target} is a folder; name a file in it")
    if target.exists() and not target.is_file():
        raise NotWritten(f"{target} is a device or a pipe, which a file would replace; name a file")
    for name, program in ((f"~${target.name}", "Excel"), (f".~lock.{target.name}#", "LibreOffice")):
        if target.with_name(name).exists():
            raise TargetOpen(
                f"{target} is open in {program}: close it there, or write elsewhere with -o "
                f"(if it is not open, delete {target.with_name(name)})"
            )


def _move(beside: Path, target: Path) -> None:
    if target.exists():
        if filecmp.cmp(beside, target, shallow=False):
            return
        shutil.copymode(target, beside)
    try:
        os.replace(beside, target)
    except PermissionError as error:
        raise TargetOpen(
            f"{target} cannot be replaced: it is open in another program, or not yours to change; "
            "close it there, or write elsewhere with -o"
        ) from error
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _reason(error: OSError) -> str:
    return _WORDS.get(error.errno or 0, error.strerror or str(error))
