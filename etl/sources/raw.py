"""The bytes of a file, never of a pipe or a device, never more than allowed, with the stamp to know it by again."""

import os
import stat
import time
from typing import NamedTuple

from etl.errors import ArticleRejected
from etl.sources.limits import Limits, megabytes

_KINDS = {
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFDIR: "a folder",
}
_SETTLED = 2_000_000_000  # nanoseconds: a file changed again within a tick of the clock has the same time


class Stamp(NamedTuple):
    """Size and time of change of a file: as long as both are the same, so is the file."""

    size: int
    modified: int


class Raw(NamedTuple):
    """What stands in a file, and its stamp unless it may still be being written."""

    data: bytes
    stamp: Stamp | None


def stamp_of(path: str) -> Stamp | None:
    """The stamp of the file at this path, without reading it."""
    try:
        return _stamp(os.stat(path))
    except OSError:
        return None


def read_raw(path: str, limits: Limits) -> Raw:
    """What stands in the file; raises ArticleRejected if it is no file, too large, or not to be read."""
    try:
        with open(path, "rb", opener=_open) as file:
            before = os.fstat(file.fileno())
            _require_file(before)
            require_size(before.st_size, limits)
            data = file.read(limits.max_bytes + 1)
            after = os.fstat(file.fileno())
    except OSError as error:
        raise ArticleRejected(f"it cannot be read: {error.strerror}") from error
    require_size(len(data), limits)
    return Raw(data, _settled(_stamp(before), _stamp(after)))


def require_size(size: int, limits: Limits) -> None:
    """Raises ArticleRejected if there is more than may be read."""
    if size > limits.max_bytes:
        raise ArticleRejected(f"it is too large: more than {megabytes(limits.max_bytes)}, which --max-bytes allows")


def _open(path: str, flags: int) -> int:
    """Opens without waiting: a pipe that nobody writes to would hold the program up for ever."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _stamp(status: os.stat_result) -> Stamp:
    return Stamp(status.st_size, status.st_mtime_ns)


def _settled(before: Stamp, after: Stamp) -> Stamp | None:
    return after if before == after and after.modified < time.time_ns() - _SETTLED else None


def _require_file(status: os.stat_result) -> None:
    kind = stat.S_IFMT(status.st_mode)
    if kind != stat.S_IFREG:
        raise ArticleRejected(f"it is {_KINDS.get(kind, 'something else')}, not a file")
