"""What the commands are given, files, folders and standard input, as inputs that know where they lie."""

import dataclasses
import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from etl.errors import ArticleRejected
from etl.sources import PARSERS, parser_of
from etl.sources.article import Article
from etl.sources.limits import Limits
from etl.sources.raw import Raw, Stamp, read_raw, require_size
from etl.sources.text_file import parse_text_article

STANDARD_INPUT = "-"


class Input(NamedTuple):
    """A file, or standard input: as it was given, to show, and where it lies, to know it by.

    `trouble` says why there is nothing to read, where looking for files already met it.
    """

    name: str
    path: str
    trouble: str = ""


class Taken(NamedTuple):
    """An input as read: its article, or the reason why there is none; its file's stamp, and the hash of its bytes."""

    article: Article | None
    reason: str = ""
    stamp: Stamp | None = None
    digest: str | None = None


def find_inputs(given: Iterable[str]) -> list[Input]:
    """Each file once: those given, and those of the folders given that have a known format, in the order of names."""
    found: dict[str, Input] = {}
    for one in (one for name in given for one in _inputs(name)):
        found.setdefault(one.path, one)
    return list(found.values())


def _inputs(given: str) -> Iterator[Input]:
    if given == STANDARD_INPUT:
        yield Input(given, given)
    elif os.path.isdir(given):
        yield from _in_folder(given)
    else:
        yield Input(given, os.path.abspath(given))


def _in_folder(top: str) -> Iterator[Input]:
    seen: set[tuple[int, int]] = set()
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        path = os.path.abspath(folder)
        try:
            status = os.stat(folder)
            with os.scandir(folder) as listed:
                entries = sorted(listed, key=lambda entry: entry.name)
        except OSError as error:
            yield Input(folder, path, f"the folder cannot be read: {error.strerror}")
            continue
        if (status.st_dev, status.st_ino) in seen:
            yield Input(folder, path, "it leads back to a folder that is read already")
            continue
        seen.add((status.st_dev, status.st_ino))
        folders = [entry for entry in entries if _is_folder(entry)]
        waiting += [entry.path for entry in reversed(folders)]
        inside = {entry.name for entry in folders}
        names = (entry.name for entry in entries if entry.name not in inside)
        yield from (Input(os.path.join(folder, name), os.path.join(path, name)) for name in names if _is_known(name))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _is_known(name: str) -> bool:
    return os.path.splitext(name)[1].lower() in PARSERS


def read_input(one: Input, limits: Limits) -> Article:
    """The article of an input, with the path as its source; raises ArticleRejected."""
    return _parsed(one, _raw(one, limits).data)


def take(one: Input, limits: Limits) -> Taken:
    """The input as read, whatever it is."""
    try:
        raw = _raw(one, limits)
    except ArticleRejected as error:
        return Taken(None, str(error))
    digest = hashlib.sha256(raw.data).hexdigest()
    try:
        return Taken(_parsed(one, raw.data), "", raw.stamp, digest)
    except ArticleRejected as error:
        return Taken(None, str(error), raw.stamp, digest)


def _raw(one: Input, limits: Limits) -> Raw:
    if one.trouble:
        raise ArticleRejected(one.trouble)
    if one.path != STANDARD_INPUT:
        parser_of(Path(one.path).suffix)  # what nobody can parse is not read
        return read_raw(one.path, limits)
    data = sys.stdin.buffer.read(limits.max_bytes + 1)
    require_size(len(data), limits)
    return Raw(data, None)


def _parsed(one: Input, data: bytes) -> Article:
    if one.path == STANDARD_INPUT:
        return parse_text_article(data, STANDARD_INPUT)
    article = parser_of(Path(one.path).suffix)(data, one.path)
    return dataclasses.replace(article, source=shown(one.path))


def shown(path: str) -> str:
    """The path as text that can be printed and stored, whatever bytes its name has."""
    return os.fsencode(path).decode("utf-8", "replace")
