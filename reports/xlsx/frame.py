"""The fixed part of a sheet: title, lines, headings, the table's frame and the print set-up."""

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from reports.book import Plain, Sheet
from reports.clean import clean_text, looks_like_formula
from reports.xlsx.chart import draw_chart
from reports.xlsx.height import count_lines, height_of
from reports.xlsx.style import HEADING, LINE, TITLE, UNDER_HEADING, width_of

HEADING_LEFT = Alignment(horizontal="left", vertical="top", wrap_text=True)
HEADING_RIGHT = Alignment(horizontal="right", vertical="top", wrap_text=True, indent=1)
TITLE_HEIGHT = 24.0
SPACE = 8.0  # points between the lines and the headings
A4, A3 = 9, 8
WIDE = 200  # digits; a wider table is unreadable on A4
MARGIN = 0.4  # inches


def header_row(sheet: Sheet) -> int:
    """The row on which the headings stand."""
    return len(sheet.lines) + 2


def draw_frame(drawn: Worksheet, sheet: Sheet) -> None:
    """Puts everything on the sheet but the rows of its table."""
    put_title(drawn, sheet.title)
    for row, line in enumerate(sheet.lines, 2):
        put(drawn, row, 1, line, wrap=False)
        drawn.row_dimensions[row].height = height_of(1) + (SPACE if row == header_row(sheet) - 1 else 0)
    header = header_row(sheet)
    _draw_headings(drawn, sheet, header)
    _add_table(drawn, sheet, header)
    set_print(drawn, paper=A3 if sum(map(width_of, sheet.columns)) > WIDE else A4)
    drawn.print_title_rows = f"{header}:{header}"
    for number, chart in enumerate(sheet.charts):
        draw_chart(drawn, sheet, chart, header, number)
    if sheet.long:
        drawn.freeze_panes = f"A{header + 1}"


def _draw_headings(drawn: Worksheet, sheet: Sheet, header: int) -> None:
    for number, column in enumerate(sheet.columns, 1):
        cell = put(drawn, header, number, column.label)
        cell.font, cell.border = HEADING, UNDER_HEADING
        cell.alignment = HEADING_RIGHT if column.form.is_number else HEADING_LEFT
        drawn.column_dimensions[get_column_letter(number)].width = width_of(column)
    lines = max(count_lines(column.label, width_of(column) - 2) for column in sheet.columns)
    drawn.row_dimensions[header].height = height_of(lines + sheet.long)  # the last line is for the filter buttons


def _add_table(drawn: Worksheet, sheet: Sheet, header: int) -> None:
    last = header + max(sheet.count, 1)
    table = Table(displayName=sheet.table, ref=f"A{header}:{get_column_letter(len(sheet.columns))}{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    if sheet.long:
        table.autoFilter = AutoFilter(ref=table.ref)
    table.tableColumns = [TableColumn(id=n, name=column.label) for n, column in enumerate(sheet.columns, 1)]
    drawn.add_table(table)


def put(drawn: Worksheet, row: int, column: int, value: Plain, *, wrap: bool = True) -> Cell:
    """The cell, with the value in it as text that stays text, a number or a day."""
    cell = drawn.cell(row, column)
    assert isinstance(cell, Cell)  # noqa: S101  # nothing is merged
    if isinstance(value, str):
        text = clean_text(value)
        cell.value, cell.data_type, cell.quotePrefix = text, "s", looks_like_formula(text)
    else:
        cell.value = value
    cell.font = LINE
    cell.alignment = Alignment(horizontal="left", vertical="top", wrap_text=wrap)
    return cell


def put_title(drawn: Worksheet, title: str) -> None:
    """Marks the title as a heading, which is what screen readers look for, in our face and without its blue line."""
    cell = put(drawn, 1, 1, title, wrap=False)
    cell.style = "Headline 1"
    cell.font, cell.border = TITLE, Border()
    drawn.row_dimensions[1].height = TITLE_HEIGHT


def set_print(drawn: Worksheet, *, paper: int = A4, pages: int = 0) -> None:
    """Prints landscape and as wide as the paper; `pages` of 0 lets a table run on as long as it must."""
    drawn.page_setup.orientation = "landscape"
    drawn.page_setup.paperSize = paper
    drawn.page_setup.fitToWidth, drawn.page_setup.fitToHeight = 1, pages
    drawn.page_margins.left = drawn.page_margins.right = MARGIN
    drawn.page_margins.top = drawn.page_margins.bottom = MARGIN
    drawn.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
