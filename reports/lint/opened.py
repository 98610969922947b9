"""A workbook opened for inspection: its sheets as title, lines and table."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.utils import range_boundaries
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from reports.book import NOTHING_FOUND


@dataclass(frozen=True)
class Tab:
    """One sheet, with the first table on it taken apart."""

    sheet: Worksheet

    @property
    def name(self) -> str:
        """What stands on the tab."""
        return str(self.sheet.title)

    @cached_property
    def bounds(self) -> tuple[int, int, int, int] | None:
        """First column, heading row, last column and last row of the table."""
        tables = list(self.sheet.tables.values())
        if not tables:
            return None
        left, top, right, bottom = range_boundaries(tables[0].ref)
        return int(left or 1), int(top or 1), int(right or 1), int(bottom or 1)

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """The headings as the cells have them."""
        if self.bounds is None:
            return ()
        return tuple(str(cell.value) for cell in self._cells(self.bounds[1]))

    @cached_property
    def rows(self) -> list[list[Cell]]:
        """The cells of the table below its headings; none where the table says that nothing was found."""
        if self.bounds is None:
            return []
        rows = [self._cells(number) for number in range(self.bounds[1] + 1, self.bounds[3] + 1)]
        return [] if len(rows) == 1 and rows[0][0].value == NOTHING_FOUND else rows

    @cached_property
    def columns(self) -> dict[str, list[Cell]]:
        """The cells under each heading."""
        return {heading: [row[number] for row in self.rows] for number, heading in enumerate(self.headings)}

    @cached_property
    def lines(self) -> str:
        """The lines above the table, as one text."""
        last = self.bounds[1] - 1 if self.bounds else self.sheet.max_row
        values = (self.sheet.cell(row, 1).value for row in range(1, last + 1))
        return "\n".join(str(value) for value in values if value is not None)

    def cells(self) -> Iterator[Cell]:
        """Every cell that holds something."""
        for row in self.sheet.iter_rows():
            yield from (cell for cell in row if isinstance(cell, Cell) and cell.value is not None)

    def _cells(self, row: int) -> list[Cell]:
        left, _, right, _ = self.bounds or (1, 1, 1, 1)
        found = (self.sheet.cell(row, column) for column in range(left, right + 1))
        return [cell for cell in found if isinstance(cell, Cell)]


@dataclass(frozen=True)
class Opened:
    """A workbook with all its sheets."""

    workbook: Workbook
    tabs: tuple[Tab, ...]
    drawings: tuple[str, ...]

    @property
    def tables(self) -> tuple[Tab, ...]:
        """Every sheet but the cover."""
        return self.tabs[1:]

    def find(self, name: str) -> Tab | None:
        """The sheet of this name."""
        return next((tab for tab in self.tabs if tab.name == name), None)


def open_workbook(path: Path) -> Opened:
    """The workbook at the path."""
    workbook = load_workbook(path)
    tabs = tuple(Tab(sheet) for sheet in workbook.worksheets)
    with ZipFile(path) as archive:
        names = [name for name in archive.namelist() if re.fullmatch(r"xl/drawings/drawing\d+\.xml", name)]
        return Opened(workbook, tabs, tuple(archive.read(name).decode() for name in names))
