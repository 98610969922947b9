"""From a database to what a user asked for: takes one snapshot, builds, and writes or prints."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Engine

from db.session import reading
from reports.book import Book, count
from reports.books import build_book
from reports.checks import find_contradictions
from reports.clean import clean_text
from reports.pairs import read_pair
from reports.places import ARTICLES, EVIDENCE
from reports.scope import Scope
from reports.show import show_pairs
from reports.source import Source
from reports.text_files import write_csv, write_json
from reports.xlsx import write_book


@contextmanager
def open_source(engine: Engine, pairs: Iterable[str] = ()) -> Iterator[Source]:
    """One snapshot of the ledger, limited to the pairs that these words name; without any, all of it."""
    with reading(engine) as connection:
        chosen = dict.fromkeys(read_pair(words, connection) for words in pairs)
        yield Source(connection, Scope.of(tuple(chosen), connection))


class Format(StrEnum):
    """In which form the tables are written."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


WRITERS = {Format.XLSX: write_book, Format.CSV: write_csv, Format.JSON: write_json}


def export_workbook(engine: Engine, target: Path, pairs: Iterable[str] = (), form: Format = Format.XLSX) -> str:
    """The workbook, or its tables in another form, stand at the target; what comes back says where and what is in it.

    In the target's name, {pair} stands for the pairs and {date} for the day of the data.
    """
    with open_source(engine, pairs) as source:
        book = build_book(source)
        named = _name_target(target, source.scope, book)
        WRITERS[form](book, named)
    return f"{named}: {_summarise(book)}"


def _name_target(target: Path, scope: Scope, book: Book) -> Path:
    pair = "_".join("-".join(pair).lower() for pair in scope.pairs) or "all"
    day = book.made.isoformat() if book.made else "no-data"
    return Path(str(target).replace("{pair}", pair).replace("{date}", day))


def show(engine: Engine, pairs: Iterable[str], *, quotes: bool) -> Iterator[str]:
    """The brief on these pairs, line by line."""
    with open_source(engine, pairs) as source:
        yield from show_pairs(source, quotes=quotes)


def check(engine: Engine, pairs: Iterable[str]) -> Iterator[str]:
    """Each contradiction in a few lines: what does not fit, and both sentences."""
    with open_source(engine, pairs) as source:
        for found in find_contradictions(source):
            yield f"{found.check}: {clean_text(found.words)}"
            for side in (found.first, found.second):
                yield f"    {side.fact_id}  “{clean_text(' '.join(side.quote.split()))}”"


def _summarise(book: Book) -> str:
    rows = {sheet.name: sheet.count for sheet in book.sheets}
    parts = (count(rows[ARTICLES], "article"), count(rows[EVIDENCE], "sentence"), count(len(rows) + 1, "sheet"))
    return ", ".join(parts)
