"""The cover: what the book is, how to read it, and where everything is."""

from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from reports.book import Book, Plain
from reports.xlsx.frame import put, put_title, set_print
from reports.xlsx.height import count_lines, height_of
from reports.xlsx.style import HEADING, LINK

LABELS, WORDS = 22, 92  # widths of the two columns
SPACE = 12.0  # points below the last row of a part


def draw_cover(drawn: Worksheet, book: Book) -> None:
    """Puts the cover on the sheet: labels in the first column, words in the second, and no table."""
    drawn.title = "Cover"
    drawn.column_dimensions["A"].width, drawn.column_dimensions["B"].width = LABELS, WORDS
    put_title(drawn, book.cover.title)
    row = _draw_part(drawn, 2, book.cover.particulars)
    row = _draw_part(drawn, row, [("" if at else "How to read it", text) for at, text in enumerate(book.cover.reading)])
    _draw_row(drawn, row, "Contents", f"{len(book.sheets)} sheets follow; each name is a link.")
    for at, sheet in enumerate(book.sheets, row + 1):
        _draw_row(drawn, at, sheet.name, sheet.about)
        cell = drawn.cell(at, 1)
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{sheet.name}'!A1")
        cell.font = LINK
    set_print(drawn, pages=1)


def _draw_part(drawn: Worksheet, start: int, rows: list[tuple[str, Plain]] | tuple[tuple[str, Plain], ...]) -> int:
    """Draws rows of label and words with some space below, and says which row comes next."""
    following = start + len(rows)
    for at, (label, words) in enumerate(rows, start):
        _draw_row(drawn, at, label, words, space=SPACE if at == following - 1 else 0)
    return following


def _draw_row(drawn: Worksheet, row: int, label: str, words: Plain, space: float = 0) -> None:
    for column, value in enumerate((label or None, words), 1):
        cell = put(drawn, row, column, value)
        if column == 1:
            cell.font = HEADING
    lines = count_lines(words, WORDS) if isinstance(words, str) else 1
    drawn.row_dimensions[row].height = height_of(lines) + space
