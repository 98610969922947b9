"""The workbook without its rows: sheets, headings, tables, print set-up and properties, made with openpyxl.

The rows follow as text in the last pass. Measured on 100,000 rows of 12 cells, openpyxl's own write-only mode takes
about eight times as long for them; reports/README.md has the figures.
"""

from dataclasses import dataclass
from datetime import datetime, time
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border
from openpyxl.utils import get_column_letter
from openpyxl.workbook.properties import CalcProperties
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from reports.book import Book, Cover, Plain, Sheet
from reports.clean import clean_text, looks_like_formula
from reports.xlsx.chart import draw_chart
from reports.xlsx.rows import RowWriter
from reports.xlsx.style import HEADING, LINE, LINK, TITLE, UNDER_HEADING, WIDTHS, prepare, register_styles

LANGUAGE = "en-GB"
CREATOR = "Ties & Trade"
HEADING_LEFT = Alignment(horizontal="left", vertical="bottom", wrap_text=True)
HEADING_RIGHT = Alignment(horizontal="right", vertical="bottom", wrap_text=True)
EPOCH = datetime(1980, 1, 1)  # the first that a zip file can hold


@dataclass(frozen=True)
class Skeleton:
    """A saved workbook whose tables have no rows yet, what writes them, and what its charts show in words."""

    file: BytesIO
    rows: dict[str, RowWriter]
    descriptions: dict[str, tuple[str, ...]]


def make_skeleton(book: Book) -> Skeleton:
    """Everything of the book but its rows, and the writers of these."""
    workbook = Workbook()
    prepare(workbook)
    _set_properties(workbook, book)
    tops = {sheet.name: _header_row(sheet) + 1 for sheet in book.sheets}
    cover = workbook.active
    assert isinstance(cover, Worksheet)  # noqa: S101  # a new workbook has one
    _draw_cover(cover, book)
    writers = {}
    for number, sheet in enumerate(book.sheets, 2):
        drawn = _draw_sheet(workbook, sheet)
        styles = tuple(register_styles(drawn, column.form) for column in sheet.columns)
        writers[f"xl/worksheets/sheet{number}.xml"] = RowWriter(sheet, styles, tops)
    file = BytesIO()
    workbook.save(file)
    return Skeleton(file, writers, _describe_drawings(book))


def _describe_drawings(book: Book) -> dict[str, tuple[str, ...]]:
    """The descriptions of the charts by the part that draws them; openpyxl numbers these parts in order of sheets."""
    charts = [sheet.charts for sheet in book.sheets if sheet.charts]
    return {
        f"xl/drawings/drawing{number}.xml": tuple(chart.description for chart in drawn)
        for number, drawn in enumerate(charts, 1)
    }


def _header_row(sheet: Sheet) -> int:
    return len(sheet.lines) + 2


def _set_properties(workbook: Workbook, book: Book) -> None:
    made = max(datetime.combine(book.made, time()), EPOCH) if book.made else EPOCH
    properties = workbook.properties
    properties.title, properties.creator, properties.language = book.cover.title, CREATOR, LANGUAGE
    properties.subject = "Diplomatic relations and trade between states"
    properties.created = properties.modified = made
    workbook.calculation = CalcProperties(fullCalcOnLoad=False)


def _draw_cover(drawn: Worksheet, book: Book) -> None:
    drawn.title = "Cover"
    cover: Cover = book.cover
    _put_title(drawn, cover.title)
    row = 2
    for label, value in cover.particulars:
        _put(drawn, row, 1, label).font = HEADING
        _put(drawn, row, 2, value)
        row += 1
    for text in cover.reading:
        _put(drawn, row, 2, text)
        row += 1
    _put(drawn, row, 1, "Contents").font = HEADING
    for sheet in book.sheets:
        row += 1
        cell = _put(drawn, row, 1, sheet.name)
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{sheet.name}'!A1")
        cell.font = LINK
        _put(drawn, row, 2, sheet.about)
    drawn.column_dimensions["A"].width, drawn.column_dimensions["B"].width = 26, 90
    _set_print(drawn)


def _draw_sheet(workbook: Workbook, sheet: Sheet) -> Worksheet:
    drawn: Worksheet = workbook.create_sheet(sheet.name)
    _put_title(drawn, sheet.title)
    for row, line in enumerate(sheet.lines, 2):
        _put(drawn, row, 1, line, wrap=False)
    header = _header_row(sheet)
    for number, column in enumerate(sheet.columns, 1):
        cell = _put(drawn, header, number, column.label)
        cell.font, cell.border = HEADING, UNDER_HEADING
        cell.alignment = HEADING_RIGHT if column.form.is_number else HEADING_LEFT
        drawn.column_dimensions[get_column_letter(number)].width = column.width or WIDTHS[column.form]
    _add_table(drawn, sheet, header)
    _set_print(drawn)
    drawn.print_title_rows = f"{header}:{header}"
    for number, chart in enumerate(sheet.charts):
        draw_chart(drawn, sheet, chart, header, number)
    if sheet.long:
        drawn.freeze_panes = f"A{header + 1}"
    return drawn


def _add_table(drawn: Worksheet, sheet: Sheet, header: int) -> None:
    last = header + max(sheet.count, 1)
    table = Table(displayName=sheet.table, ref=f"A{header}:{get_column_letter(len(sheet.columns))}{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    if sheet.long:
        table.autoFilter = AutoFilter(ref=table.ref)
    table.tableColumns = [TableColumn(id=n, name=column.label) for n, column in enumerate(sheet.columns, 1)]
    drawn.add_table(table)


def _put(drawn: Worksheet, row: int, column: int, value: Plain, *, wrap: bool = True) -> Cell:
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


def _put_title(drawn: Worksheet, title: str) -> None:
    """Marks the title as a heading, which is what screen readers look for, in our face and without its blue line."""
    cell = _put(drawn, 1, 1, title, wrap=False)
    cell.style = "Headline 1"
    cell.font, cell.border = TITLE, Border()


def _set_print(drawn: Worksheet) -> None:
    drawn.page_setup.orientation = "landscape"
    drawn.page_setup.paperSize = 9  # A4
    drawn.page_setup.fitToWidth, drawn.page_setup.fitToHeight = 1, 0
    drawn.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
