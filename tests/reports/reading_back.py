"""A written workbook as tests read it: each table as rows by heading, each link as the row it leads to."""

from dataclasses import dataclass
from functools import cached_property

from openpyxl.cell import Cell
from openpyxl.utils import range_boundaries
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from reports.book import NOTHING_FOUND

TableRow = dict[str, Cell]


@dataclass(frozen=True)
class ReadBook:
    """A workbook taken apart."""

    workbook: Workbook

    @cached_property
    def tables(self) -> dict[str, list[TableRow]]:
        """The rows of each sheet's only table; none where it says that nothing was found."""
        return {sheet.title: _read_table(sheet) for sheet in self.workbook.worksheets if sheet.title != "Cover"}

    @cached_property
    def by_place(self) -> dict[tuple[str, int], TableRow]:
        """Each table row by its sheet and its row there."""
        return {(name, next(iter(row.values())).row): row for name, rows in self.tables.items() for row in rows}

    def landing(self, cell: Cell) -> TableRow:
        """The table row that a cell leads to."""
        assert cell.hyperlink is not None, f"{cell.coordinate} is no link"
        name, _, reference = str(cell.hyperlink.location).rpartition("!")
        return self.by_place[name.strip("'"), int(reference.removeprefix("A"))]


def _read_table(sheet: Worksheet) -> list[TableRow]:
    (table,) = sheet.tables.values()
    left, top, right, bottom = range_boundaries(table.ref)
    rows = [[cell for cell in row if isinstance(cell, Cell)] for row in sheet.iter_rows(top, bottom, left, right)]
    headings = [str(cell.value) for cell in rows[0]]
    found = [dict(zip(headings, row, strict=True)) for row in rows[1:]]
    return [] if len(found) == 1 and found[0][headings[0]].value == NOTHING_FOUND else found
