"""From a database to a workbook file: takes a snapshot, builds the book, writes it."""

from pathlib import Path

from sqlalchemy import Engine

from db.session import reading
from reports.book import Book, count
from reports.books import build_book
from reports.places import ARTICLES, EVIDENCE
from reports.scope import EVERYTHING, Scope
from reports.source import Source
from reports.xlsx import write_book


def export_workbook(engine: Engine, target: Path, scope: Scope = EVERYTHING) -> str:
    """The workbook stands at the target; what comes back says in words what is in it."""
    with reading(engine) as connection:
        book = build_book(Source(connection, scope))
        write_book(book, target)
    return _summarise(book)


def _summarise(book: Book) -> str:
    rows = {sheet.name: sheet.count for sheet in book.sheets}
    parts = (count(rows[ARTICLES], "article"), count(rows[EVIDENCE], "sentence"), count(len(rows) + 1, "sheet"))
    return ", ".join(parts)
