"""The last pass over a saved workbook: puts the rows and links in, and makes equal data equal bytes."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import IO, BinaryIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from reports.xlsx.rows import RowWriter
from reports.xlsx.skeleton import Skeleton

EARLIEST = (1980, 1, 1, 0, 0, 0)
BATCH = 500
_CREATED = re.compile(rb"<dcterms:created[^>]*>([^<]*)<")
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*<")


def write_package(skeleton: Skeleton, file: BinaryIO) -> None:
    """Writes the skeleton with its rows into the file, in the skeleton's order of parts and with fixed times."""
    with ZipFile(skeleton.file) as source, ZipFile(file, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = source.read(name)
            with target.open(_entry(name), "w") as out:
                if name in skeleton.rows:
                    _write_sheet(part, skeleton.rows[name], out)
                elif name in skeleton.descriptions:
                    out.write(_describe(part, skeleton.descriptions[name]))
                else:
                    out.write(_fix_times(part) if name == "docProps/core.xml" else part)


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, EARLIEST)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0
    return entry


def _fix_times(part: bytes) -> bytes:
    """openpyxl sets the time of the last change to now; the data's own day stands there instead."""
    created = _CREATED.search(part)
    return _MODIFIED.sub(rb"\g<1>" + created.group(1) + b"<", part) if created else part


def _describe(part: bytes, descriptions: tuple[str, ...]) -> bytes:
    """Each chart of a drawing gets its words; openpyxl has no public way to set them."""
    words = iter(descriptions)
    return re.sub(rb"(<(?:\w+:)?cNvPr\b)", lambda frame: frame[1] + _attribute(next(words)), part)


def _attribute(words: str) -> bytes:
    return f' descr="{escape(words, {chr(34): "&quot;"})}"'.encode()


def _write_sheet(part: bytes, rows: RowWriter, out: IO[bytes]) -> None:
    """The head of the sheet, its rows, and its tail, in which links stand just before the page margins."""
    head, tail = part.split(b"</sheetData>")
    out.write(re.sub(rb'<dimension ref="[^"]*"', f'<dimension ref="A1:{rows.last_cell}"'.encode(), head))
    for batch in _batches(rows.xml(), BATCH):
        out.write("".join(batch).encode())
    links = f"<hyperlinks>{''.join(rows.links)}</hyperlinks>" if rows.links else ""
    rows.links.clear()
    out.write(b"</sheetData>" + tail.replace(b"<pageMargins", links.encode() + b"<pageMargins", 1))


def _batches(items: Iterable[str], size: int) -> Iterator[list[str]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch
