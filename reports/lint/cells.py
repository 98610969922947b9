"""Rules about what stands in the cells and how it looks."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from openpyxl.cell import Cell

from reports.clean import looks_like_formula
from reports.lint.opened import Opened, Tab

SHORTHAND = re.compile(r"\[[a-z]\]")
NUMBER = re.compile(r"[-+]?\d[\d,.]*%?")
EARLY_DAY = re.compile(r"(?:1[0-8]|0\d)\d\d-\d\d-\d\d|1900-0[12]-\d\d")


def _type(cell: Cell) -> str:
    if isinstance(cell.value, date):
        return "date"
    return "number" if isinstance(cell.value, int | float | Decimal) else "text"


def _columns(opened: Opened) -> Iterator[tuple[Tab, str, list[Cell]]]:
    for tab in opened.tables:
        for heading, cells in tab.columns.items():
            yield tab, heading, [cell for cell in cells if cell.value is not None]


def blanks(opened: Opened) -> Iterator[str]:
    """Rule 10."""
    for tab in opened.tables:
        blank = next((cell for row in tab.rows for cell in row if cell.value is None), None)
        if blank is not None and "blank" not in tab.lines.casefold():
            yield f"{tab.name} has a blank in {blank.coordinate} and does not say what it means"


def types(opened: Opened) -> Iterator[str]:
    """Rule 11; days before March 1900, which Excel does not know, stand as text among dates."""
    for tab, heading, cells in _columns(opened):
        found = {_type(cell) for cell in cells if not EARLY_DAY.fullmatch(str(cell.value))}
        if len(found) > 1:
            yield f"{heading} on {tab.name} mixes {' and '.join(sorted(found))}"
        if found == {"number"} and any(cell.number_format == "General" for cell in cells):
            yield f"{heading} on {tab.name} has numbers without a format"
        if found == {"text"} and "ISO 8601" not in heading and all(NUMBER.fullmatch(str(c.value)) for c in cells):
            yield f"{heading} on {tab.name} keeps numbers as text"


def units(opened: Opened) -> Iterator[str]:
    """Rule 12."""
    for tab, heading, cells in _columns(opened):
        if cells and _type(cells[0]) == "number" and not re.search(r"\(.+\)", heading):
            yield f"{heading} on {tab.name} names no unit"


def shorthand(opened: Opened) -> Iterator[str]:
    """Rule 14."""
    for tab in opened.tables:
        used = {str(cell.value) for row in tab.rows for cell in row if SHORTHAND.fullmatch(str(cell.value))}
        for mark in sorted(used):
            if mark not in tab.lines:
                yield f"{mark} on {tab.name}"


def symbols(opened: Opened) -> Iterator[str]:
    """Rule 15."""
    for tab in opened.tabs:
        for cell in tab.cells():
            if not re.search(r"\w", str(cell.value)):
                yield f"{tab.name} {cell.coordinate} holds {cell.value!r}"


def looks(opened: Opened) -> Iterator[str]:
    """Rule 18."""
    for tab in opened.tabs:
        for cell in tab.cells():
            if cell.fill.fill_type is not None:
                yield f"{tab.name} {cell.coordinate} is filled"
            if (cell.font.sz or 0) < 12:
                yield f"{tab.name} {cell.coordinate} is set in {cell.font.sz} points"
        for row in tab.rows:
            if any(_type(cell) == "text" and not cell.alignment.wrap_text for cell in row if cell.value is not None):
                yield f"row {row[0].row} of {tab.name} has text that does not wrap"
        if any(not tab.sheet.column_dimensions[_letter(cell)].customWidth for cell in (tab.rows or [[]])[0]):
            yield f"{tab.name} has columns without a width"


def _letter(cell: Cell) -> str:
    return str(cell.column_letter)


def formulas(opened: Opened) -> Iterator[str]:
    """Rule 19."""
    for tab in opened.tabs:
        for cell in tab.cells():
            if cell.data_type == "f":
                yield f"{tab.name} {cell.coordinate} is a formula"
            elif isinstance(cell.value, str) and looks_like_formula(cell.value) and not cell.quotePrefix:
                yield f"{tab.name} {cell.coordinate} could become a formula: {cell.value[:20]!r}"


def grounded(opened: Opened) -> Iterator[str]:
    """Rule 21."""
    articles = opened.find("Articles")
    known = {cell.value for cell in articles.columns.get("Title", [])} if articles else set()
    for tab in opened.tables:
        if not {"Quote", "Article"} <= set(tab.headings):
            continue
        for quote, article in zip(tab.columns["Quote"], tab.columns["Article"], strict=True):
            if not quote.value or article.value not in known:
                yield f"row {quote.row} of {tab.name} has no quote or no known article"
