"""The same tables for other programs: a folder of CSV files, or one JSON file."""

import csv
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO

from reports.atomic import replacing
from reports.book import Book, Cell, Link, Plain, Row, Sheet
from reports.clean import looks_like_formula
from reports.errors import NotWritten
from reports.form import ABOUT


def write_csv(book: Book, target: Path) -> None:
    """A folder with one CSV file a table, and one for the cover, in UTF-8; each is replaced whole or not at all."""
    try:
        target.mkdir(exist_ok=True)
    except OSError as error:
        raise NotWritten(f"{target} was not written: {error.strerror}") from error
    _write_rows(target / f"{ABOUT}.csv", ("What", "Words"), _tell_about(book).items())
    for sheet in book.sheets:
        _write_rows(target / f"{sheet.table}.csv", [column.label for column in sheet.columns], sheet.rows)


def _write_rows(target: Path, headings: Row, lines: Iterable[Row]) -> None:
    with replacing(target) as file, _as_text(file) as text:
        rows = csv.writer(text, lineterminator="\n")
        rows.writerow(headings)
        rows.writerows([_csv_value(cell) for cell in row] for row in lines)


def _tell_about(book: Book) -> dict[str, Plain]:
    """What the cover tells, and the marks."""
    return {"Title": book.cover.title, **dict(book.cover.particulars), **book.marks}


def write_json(book: Book, target: Path) -> None:
    """One JSON file: the title, the day of the data, what the cover tells, and each table as objects by heading."""
    with replacing(target) as file, _as_text(file) as text:
        made = book.made.isoformat() if book.made else None
        about = ", ".join(f"{_quoted(name)}: {_json_value(words)}" for name, words in _tell_about(book).items())
        head = f'"title": {_quoted(book.cover.title)}, "made": {_quoted(made)}, "about": {{{about}}}'
        text.write(f'{{{head}, "tables": {{')
        for number, sheet in enumerate(book.sheets):
            text.write(f"{',' if number else ''}\n{_quoted(sheet.table)}: [")
            for at, line in enumerate(_json_lines(sheet)):
                text.write(f"{',' if at else ''}\n{line}")
            text.write("]")
        text.write("}}\n")


@contextmanager
def _as_text(file: BinaryIO) -> Iterator[TextIOWrapper]:
    """The file as UTF-8 text; it is not closed, as it has yet to be moved into place."""
    text = TextIOWrapper(file, encoding="utf-8", errors="replace", newline="")
    try:
        yield text
        text.flush()
    finally:
        text.detach()


def _csv_value(cell: Cell) -> str:
    """The cell as text; what a spreadsheet program would take for a formula gets an apostrophe before it."""
    value = cell.value if isinstance(cell, Link) else cell
    if isinstance(value, str):
        return f"'{value}" if looks_like_formula(value) else value
    return _plain(value)


def _plain(value: Plain) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    return "" if value is None else str(value)


def _json_lines(sheet: Sheet) -> Iterator[str]:
    keys = [_quoted(column.label) for column in sheet.columns]
    for row in sheet.rows:
        yield f"{{{', '.join(f'{key}: {_json_value(cell)}' for key, cell in zip(keys, row, strict=True))}}}"


def _json_value(cell: Cell) -> str:
    """The cell as JSON; a decimal is written with the digits that it has."""
    value = cell.value if isinstance(cell, Link) else cell
    if isinstance(value, Decimal):
        return f"{value:f}"
    return _quoted(value.isoformat() if isinstance(value, date) else value)


def _quoted(value: str | int | None) -> str:
    return json.dumps(value, ensure_ascii=False)
