"""Rules about the table on each sheet: where it stands, what it is called, and how it prints."""

import re
from collections.abc import Iterator

from reports.lint.open_cells import has_choices
from reports.lint.opened import Opened

LONG = "filters and frozen headings"


def place(opened: Opened) -> Iterator[str]:
    """Rule 5."""
    for tab in opened.tables:
        if len(tab.sheet.tables) != 1 or tab.bounds is None:
            yield f"{tab.name} has {len(tab.sheet.tables)} tables"
            continue
        left, top, right, bottom = tab.bounds
        if left != 1:
            yield f"the table on {tab.name} starts in column {left}"
        if tab.sheet.max_row > bottom or tab.sheet.max_column > right:
            yield f"something stands below or beside the table on {tab.name}"
        if any(cell.column > 1 for cell in tab.cells() if cell.row < top):
            yield f"something stands beside the lines above the table on {tab.name}"


def names(opened: Opened) -> Iterator[str]:
    """Rule 6."""
    seen = set()
    for tab in opened.tables:
        for name in tab.sheet.tables:
            if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or re.fullmatch(r"table\d*", name) or name in seen:
                yield f"{name!r} on {tab.name}"
            seen.add(name)


def headings(opened: Opened) -> Iterator[str]:
    """Rule 7."""
    for tab in opened.tables:
        for table in tab.sheet.tables.values():
            if list(tab.headings) != [column.name for column in table.tableColumns]:
                yield f"table and cells of {tab.name} differ"
        if len({heading.casefold() for heading in tab.headings}) < len(tab.headings) or "None" in tab.headings:
            yield f"{tab.name} has empty or equal headings"


def plain(opened: Opened) -> Iterator[str]:
    """Rule 8."""
    for tab in opened.tabs:
        sheet = tab.sheet
        if sheet.merged_cells.ranges:
            yield f"{tab.name} has merged cells"
        dimensions = [*sheet.row_dimensions.values(), *sheet.column_dimensions.values()]
        if sheet.sheet_state != "visible" or any(dimension.hidden for dimension in dimensions):
            yield f"{tab.name} hides something"
        if sheet.oddHeader or sheet.oddFooter:
            yield f"{tab.name} has a page header or footer"


def full(opened: Opened) -> Iterator[str]:
    """Rule 9."""
    for tab in opened.tables:
        for row in tab.rows:
            if all(cell.value is None for cell in row):
                yield f"row {row[0].row} of {tab.name} is empty"
        for heading, cells in tab.columns.items():
            if cells and all(cell.value is None for cell in cells) and not has_choices(tab, cells[0]):
                yield f"{heading} on {tab.name} is empty"


def long(opened: Opened) -> Iterator[str]:
    """Rule 17; a sheet says so above its table."""
    for tab in opened.tables:
        filtered = any(table.autoFilter is not None for table in tab.sheet.tables.values())
        frozen = tab.sheet.freeze_panes is not None
        if (filtered or frozen) and LONG not in tab.lines.casefold():
            yield f"{tab.name} has filters or frozen headings and does not say so"
        if frozen and tab.bounds is not None and tab.bounds[1] > 6:
            yield f"{tab.name} freezes {tab.bounds[1]} rows"


def printing(opened: Opened) -> Iterator[str]:
    """Rule 22."""
    for tab in opened.tables:
        sheet = tab.sheet
        fits = sheet.sheet_properties.pageSetUpPr is not None and sheet.sheet_properties.pageSetUpPr.fitToPage
        if sheet.page_setup.orientation != "landscape" or not fits or sheet.page_setup.fitToHeight != 0:
            yield f"{tab.name} is not set up for printing"
        if tab.bounds is not None and sheet.print_title_rows != f"${tab.bounds[1]}:${tab.bounds[1]}":
            yield f"{tab.name} does not repeat its headings"
