"""Cells that may be changed: a dotted box around each, and the checks and drop-downs that programs offer there."""

from collections.abc import Mapping

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Border, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from reports.book import Choices, Column, Form, Sheet

ROWS_TO_ADD = 100  # below the table, in which the drop-downs are there, too
BOXES_TO_ADD = 1  # below the table, so that everybody sees where it goes on
DOTTED = Side(style="dotted", color="FF595959")
BOX = DifferentialStyle(border=Border(DOTTED, DOTTED, DOTTED, DOTTED))


def open_cells(drawn: Worksheet, sheet: Sheet, top: int, lists: Mapping[Choices, str]) -> None:
    """Marks the open columns of the table that starts on this row; `lists` has the cells in which each list stands."""
    last = top + max(sheet.count, 1) - 1
    boxed = []
    for number, column in enumerate(sheet.columns, 1):
        if not column.open:
            continue
        letter = get_column_letter(number)
        boxed.append(f"{letter}{top}:{letter}{last + BOXES_TO_ADD}")
        check = _make_check(column, lists)
        if check is not None:
            check.add(f"{letter}{top}:{letter}{last + ROWS_TO_ADD}")
            drawn.add_data_validation(check)
    if boxed:
        # one rule for a whole column: a border of the cells themselves would need a cell for every blank
        drawn.conditional_formatting.add(" ".join(boxed), Rule(type="expression", formula=["TRUE"], dxf=BOX))


def _make_check(column: Column, lists: Mapping[Choices, str]) -> DataValidation | None:
    """What a program lets into the column: one of its choices, or a number."""
    if column.choices:
        name = column.choices.name
        check = DataValidation("list", lists[column.choices], allowBlank=True)
        check.error = f"Choose one of the list {name}, which is on the sheet Choices."
    elif column.form is Form.WHOLE:
        check = DataValidation("whole", "1", operator="greaterThanOrEqual", allowBlank=True)
        check.error = "This must be a whole number, 1 or more."
    elif column.form.is_number:
        check = DataValidation("decimal", "-1E+15", formula2="1E+15", operator="between", allowBlank=True)
        check.error = "This must be a number, without words."
    else:
        return None
    check.errorTitle, check.showErrorMessage = column.heading, True
    return check
