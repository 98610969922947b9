"""From a database to a workbook file: opens a snapshot, builds the book, writes it."""

from pathlib import Path

from sqlalchemy import URL

from db.session import open_engine, reading
from reports.book import Book
from reports.books import build_book
from reports.scope import Scope
from reports.source import Source
from reports.xlsx import write_book

_COUNTED = {"Articles": "articles", "Overview": "pairs of states", "Evidence": "sentences that state a fact"}


def export_workbook(url: URL, target: Path, scope: Scope = Scope()) -> str:  # noqa: B008  # frozen
    """The workbook stands at the target; what comes back says in words what is in it."""
    engine = open_engine(url)
    try:
        with reading(engine) as connection:
            book = build_book(Source(connection, scope))
            write_book(book, target)
    finally:
        engine.dispose()
    return _summarise(book)


def _summarise(book: Book) -> str:
    counts = {sheet.name: sheet.count for sheet in book.sheets}
    told = [f"{counts[name]} {words}" for name, words in _COUNTED.items()]
    return ", ".join([*told, f"{len(counts) + 1} sheets"])
