"""The sheet of the lists from which cells are filled, made from the columns that take them."""

from collections.abc import Iterable, Iterator

from reports.book import Choices, Column, Sheet

CHOICES = "Choices"
CHOICE_COLUMNS = (
    Column("List", "The list, as the sheet Columns names it.", width=26),
    Column("Choice", "What may stand in a cell.", width=44),
    Column("Meaning", "The code or the name that belongs to it, or what it says.", width=60),
)
CHOICE_LINE = (
    "A blank means that the choice says all. The drop-downs of the listings show these rows: leave them in order."
)


def list_choices(sheets: Iterable[Sheet]) -> Iterator[Sheet]:
    """The sheet with every list that a column of these sheets takes, if any column takes one."""
    rows = [(one.name, choice, meaning) for one in _lists(sheets) for choice, meaning in one.listed]
    about = "What may be filled in where a cell has a drop-down"
    title = "Choices for cells that may be changed"
    if rows:
        yield Sheet(CHOICES, title, about, "choices", CHOICE_COLUMNS, rows, len(rows), (CHOICE_LINE,))


def place_choices(sheets: Iterable[Sheet]) -> dict[Choices, tuple[int, int]]:
    """The first and the last row of each list in the table of that sheet, counted from 1."""
    places, last = {}, 0
    for one in _lists(sheets):
        places[one] = (last + 1, last + len(one.listed))
        last += len(one.listed)
    return places


def _lists(sheets: Iterable[Sheet]) -> Iterable[Choices]:
    """The lists in the order in which the book first takes them."""
    columns = (column for sheet in sheets for column in sheet.columns)
    return dict.fromkeys(column.choices for column in columns if column.choices)
