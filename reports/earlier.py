"""The report that a new one takes the place of, or follows: where it is, and the marks that it keeps."""

import csv
import json
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from html import unescape
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from reports.form import ABOUT, Format
from reports.mark import Marks

PROPERTY = re.compile(r'<property\b[^>]*\bname="([^"]*)"[^>]*>\s*<vt:lpw?str>([^<]*)<')
ANY_DATE = "[0-9]" * 4 + "-[0-9][0-9]" * 2


def fill_in(target: Path, pair: str, day: date | None) -> Path:
    """The target with {pair} and {date} filled in."""
    return Path(str(target).replace("{pair}", pair).replace("{date}", day.isoformat() if day else "no-data"))


def read_earlier(target: Path, pair: str, day: date | None, form: Format) -> Marks:
    """The marks of the report that stands at the target, or with {date} in its name, of the last one before it."""
    return next(filter(None, (_read(path, form) for path in _candidates(target, pair, day))), {})


def _candidates(target: Path, pair: str, day: date | None) -> Iterator[Path]:
    named = fill_in(target, pair, day)
    yield named
    if day is not None and "{date}" in target.name:
        pattern = _escaped(target.name).replace("{date}", ANY_DATE).replace("{pair}", pair)
        older = (path for path in named.parent.glob(pattern) if path.name < named.name)
        yield from sorted(older, reverse=True)


def _escaped(name: str) -> str:
    return re.sub(r"[\[*?]", r"[\g<0>]", name)


def _read(path: Path, form: Format) -> Marks:
    """The marks of the report at the path; none if it is none of ours, is gone or is damaged."""
    if not (path.is_file() or path.is_dir()):  # a pipe or a device would be read for ever
        return {}
    try:
        return READERS[form](path)
    except (OSError, BadZipFile, zlib.error, RuntimeError, EOFError, KeyError, ValueError, csv.Error):
        return {}


def _read_workbook(path: Path) -> Marks:
    with ZipFile(path) as file:
        part = file.read("docProps/custom.xml").decode()
    return {unescape(name): unescape(value) for name, value in PROPERTY.findall(part)}


def _read_folder(path: Path) -> Marks:
    with (path / f"{ABOUT}.csv").open(encoding="utf-8", newline="") as file:
        return {row[0]: row[1] for row in csv.reader(file) if len(row) == 2}


def _read_json(path: Path) -> Marks:
    """From the first line alone, as the tables may be large."""
    with path.open(encoding="utf-8") as file:
        about = json.loads(file.readline().rstrip().removesuffix('"tables": {') + '"tables": {}}')["about"]
    return {str(name): str(value) for name, value in about.items()}


READERS: Mapping[Format, Callable[[Path], Marks]] = {
    Format.XLSX: _read_workbook,
    Format.CSV: _read_folder,
    Format.JSON: _read_json,
}
