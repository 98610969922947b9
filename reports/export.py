"""From a database to a workbook file: opens a snapshot, builds the book, writes it."""

from pathlib import Path

from sqlalchemy import Engine

from db.session import reading
from reports.book import Book
from reports.books import build_book
from reports.scope import EVERYTHING, Scope
from reports.source import Source
from reports.xlsx import write_book

_COUNTED = {"Articles": "articles", "Overview": "pairs of states", "Evidence": "sentences that state a fact"}


def export_workbook(engine: Engine, target: Path, scope: Scope = EVERYTHING) -> str:
    """The workbook stands at the target; what comes back says in words what is in it."""
    with reading(engine) as connection:
        book = build_book(Source(connection, scope))
        write_book(book, target)
    return _summarise(book)


def _summarise(book: Book) -> str:
    counts = {sheet.name: sheet.count for sheet in book.sheets}
    told = [f"{counts[name]} {words}" for name, words in _COUNTED.items()]
    return ", ".join([*told, f"{len(counts) + 1} sheets"])
