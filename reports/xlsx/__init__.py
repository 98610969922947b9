"""Writes a book as an .xlsx file; the only room that knows openpyxl."""

from pathlib import Path

from reports.atomic import replacing
from reports.book import Book
from reports.xlsx.package import write_package
from reports.xlsx.skeleton import make_skeleton


def write_book(book: Book, target: Path) -> None:
    """The book stands at the target, whole; on any error what stood there is as before."""
    with replacing(target) as file:
        write_package(make_skeleton(book), file)
