"""How cells look: one sans-serif face, bold for headings only, no fills, and a format for each form of value."""

from dataclasses import dataclass

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from reports.book import Column, Form

FACE = "Arial"
SIZE = 12
LINE_HEIGHT = 15.75  # points, of text in this size
WIDTHS = {
    Form.TEXT: 24,
    Form.WORD: 13,
    Form.ISO: 17,
    Form.DAY: 12,
    Form.WHOLE: 12,
    Form.AMOUNT: 18,
    Form.CHANGE: 12,
}
TITLE = Font(name=FACE, size=16, bold=True)
LINE = Font(name=FACE, size=SIZE)
HEADING = Font(name=FACE, size=SIZE, bold=True)
LINK = Font(name=FACE, size=SIZE, underline="single", color="FF0563C1")
UNDER_HEADING = Border(bottom=Side(style="medium"))
LEFT = Alignment(horizontal="left", vertical="top", wrap_text=True)
RIGHT = Alignment(horizontal="right", vertical="top", indent=1)
MOST_DECIMALS = 6
TEXT_FORMAT = "@"


def width_of(column: Column) -> int:
    """How wide the column is, in digits of the normal style."""
    return column.width or WIDTHS[column.form]


def prepare(workbook: Workbook) -> None:
    """Makes the workbook's normal style ours, so that untouched cells and column widths follow it."""
    for style in workbook._named_styles:  # type: ignore[attr-defined]  # there is no public way to the normal style
        if style.name == "Normal":
            style.font = LINE


def number_format(form: Form, decimals: int) -> str:
    """The format that shows a number with as many decimals as were stated."""
    digits = "0" if form is Form.WHOLE else "#,##0"
    digits += f".{'0' * decimals}" if decimals else ""
    return f"+{digits};-{digits};0" if form is Form.CHANGE else digits


@dataclass(frozen=True)
class CellStyles:
    """The numbers by which the cells of one column name their styles, each as a plain cell and as a link."""

    text: tuple[int, int]
    guarded: tuple[int, int]
    day: tuple[int, int]
    number: tuple[tuple[int, int], ...]


def register_styles(sheet: Worksheet, column: Column) -> CellStyles:
    """The styles of a column, which the workbook knows from now on.

    Guarded is text that begins like a formula: it stays text when somebody edits it. A date as stated that may be
    changed stays text, too: Excel would make 2025-07 the first of July.
    """
    form = column.form
    text = TEXT_FORMAT if column.open and form is Form.ISO else "General"
    decimals = range(1 if form is Form.WHOLE else MOST_DECIMALS + 1) if form.is_number else range(0)
    return CellStyles(
        text=_register(sheet, LEFT, text),
        guarded=_register(sheet, LEFT, guarded=True),
        day=_register(sheet, LEFT, "yyyy-mm-dd"),
        number=tuple(_register(sheet, RIGHT, number_format(form, count)) for count in decimals),
    )


def _register(sheet: Worksheet, alignment: Alignment, shown: str = "General", guarded: bool = False) -> tuple[int, int]:
    numbers = []
    for font in (LINE, LINK):
        cell = Cell(sheet, row=1, column=1)
        cell.font, cell.alignment, cell.number_format = font, alignment, shown
        cell.quotePrefix = guarded
        numbers.append(int(cell.style_id))
    return numbers[0], numbers[1]
