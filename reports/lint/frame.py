"""Rules about the workbook as a whole."""

import re
from collections.abc import Iterator

from openpyxl.cell import Cell
from openpyxl.utils import range_boundaries

from reports.lint.opened import Opened, Tab

NOTE = re.compile(r"\[note (\d+)\]")


def start(opened: Opened) -> Iterator[str]:
    """Rule 1."""
    names = [tab.name for tab in opened.tabs[:2]]
    if names != ["Cover", "Contents"]:
        yield f"the book starts with {names}"
    if opened.workbook.active is not opened.tabs[0].sheet:
        yield "it opens on another sheet than the first"
    selection = opened.tabs[0].sheet.sheet_view.selection
    if selection and selection[0].activeCell != "A1":
        yield f"the cursor stands in {selection[0].activeCell}"


def properties(opened: Opened) -> Iterator[str]:
    """Rule 2."""
    for name in ("title", "language", "creator"):
        if not getattr(opened.workbook.properties, name):
            yield f"the document has no {name}"


def sheet_names(opened: Opened) -> Iterator[str]:
    """Rule 3."""
    seen = set()
    for tab in opened.tabs:
        if tab.name.casefold() in seen or tab.name != tab.name.strip() or len(tab.name) > 31:
            yield f"{tab.name!r}"
        seen.add(tab.name.casefold())


def titles(opened: Opened) -> Iterator[str]:
    """Rule 4."""
    seen = set()
    for tab in opened.tabs:
        cell = tab.sheet["A1"]
        if not isinstance(cell.value, str) or not str(cell.style).startswith("Headline"):
            yield f"A1 of {tab.name} is no heading"
        if cell.value in seen:
            yield f"{cell.value!r} heads two sheets"
        seen.add(cell.value)


def notes(opened: Opened) -> Iterator[str]:
    """Rule 13."""
    sheet = opened.find("Notes")
    listed = set(NOTE.findall(" ".join(str(row[0].value) for row in sheet.rows))) if sheet else set()
    named = {number for tab in opened.tables for number in NOTE.findall(tab.lines + " ".join(tab.headings))}
    for number in sorted(named ^ listed):
        yield f"note {number} is {'not on the notes sheet' if number in named else 'named nowhere'}"
    for tab in opened.tables:
        marked = [cell.coordinate for row in tab.rows for cell in row if NOTE.search(str(cell.value))]
        if marked and tab is not sheet:
            yield f"{tab.name} has note marks in {marked[0]}"


def links(opened: Opened) -> Iterator[str]:
    """Rule 16."""
    contents = opened.find("Contents")
    listed = [row[0].value for row in contents.rows] if contents else []
    for tab in opened.tabs[2:]:
        if tab.name not in listed:
            yield f"{tab.name} is not in the contents"
    for tab in opened.tabs:
        for cell in tab.cells():
            if cell.hyperlink is not None and not _arrives(opened, cell):
                yield f"{tab.name} {cell.coordinate} leads to {cell.hyperlink.location or cell.hyperlink.target}"
    for row in contents.rows if contents else []:
        if row[0].hyperlink is None:
            yield f"{row[0].value} in the contents is no link"


def _arrives(opened: Opened, cell: Cell) -> bool:
    location = (cell.hyperlink.location if cell.hyperlink else None) or ""
    name, _, reference = location.rpartition("!")
    target = opened.find(name.strip("'"))
    return target is not None and _holds(target, reference)


def _holds(target: Tab, reference: str) -> bool:
    column, row, _, _ = range_boundaries(reference)
    return target.sheet.cell(int(row or 1), int(column or 1)).value is not None


def charts(opened: Opened) -> Iterator[str]:
    """Rule 20."""
    for drawing in opened.drawings:
        for frame in re.findall(r"<(?:\w+:)?graphicFrame\b.*?</(?:\w+:)?graphicFrame>", drawing, re.DOTALL):
            described = re.search(r'<(?:\w+:)?cNvPr\b[^>]*\bdescr="([^"]+)"', frame)
            if described is None or len(described.group(1)) > 125:
                yield "a chart has no alternative text of up to 125 characters"
    for tab in opened.tables:
        for chart in tab.sheet._charts:  # type: ignore[attr-defined]  # there is no public way to a read chart
            if chart.title is None or chart.x_axis.title is None or chart.y_axis.title is None:
                yield f"a chart on {tab.name} lacks a title"
