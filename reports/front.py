"""Contents, notes and columns: sheets made from the rest of the book, so that they cannot drift from it."""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from reports.book import Book, Column, Cover, Form, Link, Note, Sheet, count
from reports.choices import list_choices

CONTENTS_COLUMNS = (
    Column("Sheet", "The sheet's name, as a link to it.", width=26),
    Column("What it shows", "The sheet in a sentence.", width=80),
    Column("Rows", "How many rows its table has.", Form.WHOLE, "count"),
)
NOTE_COLUMNS = (
    Column("Note", "The number by which sheets point to the note.", Form.WORD),
    Column("Text", "The note itself.", width=110),
    Column("Sheets", "Where the note applies.", width=50),
)
COLUMN_COLUMNS = (
    Column("Column", "The heading, without its unit.", width=30),
    Column("Meaning", "What stands in the column.", width=70),
    Column("Unit", "In what numbers and dates are given.", width=26),
    Column("May be changed", "Whether its cells may be changed, and what they then take.", width=34),
    Column("Sheets", "Which sheets have the column.", width=60),
)


def bind_book(cover: Cover, sheets: Sequence[Sheet], made: date | None, marks: Mapping[str, str] | None = None) -> Book:
    """The book of these sheets: before them contents and notes, after them the meaning of all columns, and choices."""
    numbers = _number_notes(sheets)
    notes = _make_notes(sheets, numbers)
    columns = _make_columns(sheets)
    told = [_announce(sheet, numbers) for sheet in (notes, *sheets, columns, *list_choices(sheets))]
    contents = _announce(_make_contents(told), numbers)
    return Book(cover, (contents, *told), made, marks or {})


def _number_notes(sheets: Iterable[Sheet]) -> dict[Note, int]:
    """The notes in the order in which the book first points to them."""
    found = dict.fromkeys(note for sheet in sheets for note in sheet.notes)
    return {note: number for number, note in enumerate(found, 1)}


def _announce(sheet: Sheet, numbers: dict[Note, int]) -> Sheet:
    """The sheet with its second line: how many rows, and where the notes are."""
    rows = f"{count(sheet.count, 'row')} in one table" if sheet.count else "Nothing found"
    kind = ", with filters and frozen headings" if sheet.long else ""
    marks = " ".join(f"[note {number}]" for number in sorted(numbers[note] for note in sheet.notes))
    seen = f" See the sheet Notes: {marks}." if marks else ""
    return dataclasses.replace(sheet, lines=(f"{rows}{kind}.{seen}", *sheet.lines))


def _make_contents(sheets: Sequence[Sheet]) -> Sheet:
    rows = [(Link(sheet.name, sheet.name), sheet.about, sheet.count) for sheet in sheets]
    about = "Every sheet, what it shows, and how many rows it has"
    return Sheet("Contents", "Contents", about, "contents", CONTENTS_COLUMNS, rows, len(rows))


def _make_notes(sheets: Sequence[Sheet], numbers: dict[Note, int]) -> Sheet:
    rows = [
        (f"[note {number}]", note.text, ", ".join(sheet.name for sheet in sheets if note in sheet.notes))
        for note, number in numbers.items()
    ]
    about = "How facts are found and merged, what figures mean, what is not covered"
    return Sheet("Notes", "Notes to all sheets", about, "notes", NOTE_COLUMNS, rows, len(rows))


def _make_columns(sheets: Sequence[Sheet]) -> Sheet:
    """Columns of the same heading and meaning are told once, with all the sheets that have them."""
    found: dict[Column, list[str]] = {}
    for sheet in sheets:
        for column in sheet.told or sheet.columns:
            found.setdefault(dataclasses.replace(column, width=None), []).append(sheet.name)
    rows = [
        (column.heading, column.about, column.unit, _tell_changes(column), ", ".join(names))
        for column, names in found.items()
    ]
    lines = ("A blank means that the column holds text.",)
    about = "What stands in each column, in which unit, and on which sheets"
    return Sheet("Columns", "Columns and their meaning", about, "columns", COLUMN_COLUMNS, rows, len(rows), lines)


def _tell_changes(column: Column) -> str:
    if column.choices:
        return f"to one of the list {column.choices.name}"
    if not column.open:
        return "no"
    if column.form is Form.ISO:
        return "to a date, as 2025-07-12, 2025-07 or 2025"
    return "to a number" if column.form.is_number else "to any text"
