"""openpyxl's bare write-only mode, the peer of writing: the cells of a workbook, without any of its formats."""

import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from sqlalchemy import Engine

from benchmarks.measure import Cost, cost
from reports.asked import open_source
from reports.book import Link
from reports.books import build_book

Row = tuple[Any, ...]


def copy_cells(engine: Engine, target: Path) -> None:
    """Writes every row of the workbook's tables to the target, as plain values; a sheet begins with its name alone."""
    with open_source(engine) as source, target.open("wb") as file:
        for sheet in build_book(source).sheets:
            pickle.dump(sheet.name, file)
            pickle.dump(tuple(column.heading for column in sheet.columns), file)
            for row in sheet.rows:
                pickle.dump(tuple(cell.value if isinstance(cell, Link) else cell for cell in row), file)


def write_bare(cells: Path, target: Path) -> Cost:
    """What it takes to write these rows; that of reading them back from the file is taken off."""
    reading = cost(lambda: sum(1 for _ in _read(cells)))
    writing = cost(lambda: _write(cells, target))
    return Cost(writing.seconds - reading.seconds, writing.megabytes)


def _write(cells: Path, target: Path) -> None:
    workbook = Workbook(write_only=True)
    sheet: Any = None
    for row in _read(cells):
        if isinstance(row, str):
            sheet = workbook.create_sheet(row)
        else:
            sheet.append(row)
    workbook.save(target)


def _read(cells: Path) -> Iterator[str | Row]:
    with cells.open("rb") as file:
        while file.peek(1):
            yield pickle.load(file)  # noqa: S301  # written by copy_cells a moment ago
