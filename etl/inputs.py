"""What the commands are given, files, folders and standard input, as inputs that know where they lie."""

import dataclasses
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from etl.sources import PARSERS, read_article
from etl.sources.article import Article
from etl.sources.text_file import parse_text_article

STANDARD_INPUT = "-"


class Input(NamedTuple):
    """A file, or standard input: as it was given, to show, and where it lies, to know it by."""

    name: str
    path: str


def find_inputs(given: Iterable[str]) -> list[Input]:
    """Each file once: those given, and those of the folders given that have a known format, in the order of names."""
    found: dict[str, Input] = {}
    for name in (name for one in given for name in _files(one)):
        path = name if name == STANDARD_INPUT else os.path.abspath(name)
        found.setdefault(path, Input(name, path))
    return list(found.values())


def _files(given: str) -> Iterator[str]:
    if given == STANDARD_INPUT or not os.path.isdir(given):
        yield given
        return
    for folder, folders, names in os.walk(given):
        folders.sort()
        yield from (os.path.join(folder, name) for name in sorted(names) if Path(name).suffix.lower() in PARSERS)


def read_input(one: Input) -> Article:
    """The article of an input, with the path as its source; raises ArticleRejected."""
    if one.path == STANDARD_INPUT:
        return parse_text_article(sys.stdin.buffer.read(), STANDARD_INPUT)
    return dataclasses.replace(read_article(Path(one.path)), source=shown(one.path))


def shown(path: str) -> str:
    """The path as text that can be printed and stored, whatever bytes its name has."""
    return os.fsencode(path).decode("utf-8", "replace")
