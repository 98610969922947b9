"""The workbook without its rows: sheets, headings, tables, print set-up and properties, made with openpyxl.

The rows follow as text in the last pass: on 100,000 rows of 12 cells, openpyxl's own write-only mode takes
more than three times as long for them; reports/README.md has the figures.
"""

from dataclasses import dataclass
from datetime import datetime, time
from io import BytesIO

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook.properties import CalcProperties
from openpyxl.worksheet.worksheet import Worksheet

from reports.book import Book, Choices
from reports.choices import CHOICES, place_choices
from reports.xlsx.cover import draw_cover
from reports.xlsx.frame import draw_frame, header_row
from reports.xlsx.open_cells import open_cells
from reports.xlsx.rows import RowWriter
from reports.xlsx.style import prepare, register_styles

LANGUAGE = "en-GB"
CREATOR = "Ties & Trade"
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
    tops = {sheet.name: header_row(sheet) + 1 for sheet in book.sheets}
    lists = _find_lists(book, tops)
    cover = workbook.active
    assert isinstance(cover, Worksheet)  # noqa: S101  # a new workbook has one
    draw_cover(cover, book)
    writers = {}
    for number, sheet in enumerate(book.sheets, 2):
        drawn: Worksheet = workbook.create_sheet(sheet.name)
        draw_frame(drawn, sheet)
        open_cells(drawn, sheet, tops[sheet.name], lists)
        styles = tuple(register_styles(drawn, column) for column in sheet.columns)
        writers[f"xl/worksheets/sheet{number}.xml"] = RowWriter(sheet, styles, tops)
    file = BytesIO()
    workbook.save(file)
    return Skeleton(file, writers, _describe_drawings(book))


def _find_lists(book: Book, tops: dict[str, int]) -> dict[Choices, str]:
    """The cells in which each list of choices stands."""
    start = tops.get(CHOICES, 1) - 1
    places = place_choices(book.sheets)
    return {one: f"{CHOICES}!$B${start + first}:$B${start + last}" for one, (first, last) in places.items()}


def _describe_drawings(book: Book) -> dict[str, tuple[str, ...]]:
    """The descriptions of the charts by the part that draws them; openpyxl numbers these parts in order of sheets."""
    charts = [sheet.charts for sheet in book.sheets if sheet.charts]
    return {
        f"xl/drawings/drawing{number}.xml": tuple(chart.description for chart in drawn)
        for number, drawn in enumerate(charts, 1)
    }


def _set_properties(workbook: Workbook, book: Book) -> None:
    made = max(datetime.combine(book.made, time()), EPOCH) if book.made else EPOCH
    properties = workbook.properties
    properties.title, properties.creator, properties.language = book.cover.title, CREATOR, LANGUAGE
    properties.subject = "Diplomatic relations and trade between states"
    properties.created = properties.modified = made
    for name, words in book.marks.items():
        kept = StringProperty(name=name, value=words)
        workbook.custom_doc_props.append(kept)  # type: ignore[attr-defined]  # the stubs miss it
    workbook.calculation = CalcProperties(fullCalcOnLoad=False)
