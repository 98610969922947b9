"""The rule about cells that may be changed: they look so, and a drop-down shows what it says."""

from collections.abc import Iterator

from openpyxl.cell import Cell
from openpyxl.utils import range_boundaries
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.datavalidation import DataValidation

from reports.lint.opened import Opened, Tab


def has_choices(tab: Tab, cell: Cell) -> bool:
    """Whether the cell has a drop-down."""
    return any(check.type == "list" and cell.coordinate in check.sqref for check in _checks(tab))


def open_cells(opened: Opened) -> Iterator[str]:
    """Rule 23."""
    for tab in opened.tables:
        for check in _checks(tab):
            yield from _place(tab, check)
            if check.type == "list" and not _shows_list(opened, str(check.formula1)):
                yield f"a drop-down on {tab.name} shows {check.formula1}"


def _place(tab: Tab, check: DataValidation) -> Iterator[str]:
    _, heading, _, last = tab.bounds or (1, 1, 1, 1)
    for checked in check.sqref.ranges:
        if checked.min_row != heading + 1 or checked.max_row < last:
            yield f"a check on {tab.name} holds in {checked.coord} only"
        if not any(checked.min_col in range(box.min_col, box.max_col + 1) for box in _boxes(tab)):
            yield f"{checked.coord} on {tab.name} may be changed and does not look so"


def _checks(tab: Tab) -> list[DataValidation]:
    return list(tab.sheet.data_validations.dataValidation)


def _boxes(tab: Tab) -> Iterator[CellRange]:
    """The ranges to which a rule gives borders."""
    for formatted in tab.sheet.conditional_formatting:
        if any(rule.dxf is not None and rule.dxf.border is not None for rule in formatted.rules):
            yield from formatted.sqref.ranges


def _shows_list(opened: Opened, formula: str) -> bool:
    """Whether the formula names cells of one column on a sheet of the book, all of them filled."""
    name, _, reference = formula.lstrip("=").rpartition("!")
    tab = opened.find(name.strip("'"))
    if tab is None:
        return False
    left, top, right, bottom = range_boundaries(reference)
    cells = [tab.sheet.cell(row, int(left or 1)) for row in range(int(top or 1), int(bottom or 1) + 1)]
    return left == right and all(cell.value is not None for cell in cells)
