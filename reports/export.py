"""From a database to what a user asked for: takes one snapshot, builds, and writes or prints."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Engine

from reports.asked import EVERYTHING, Asked, open_source
from reports.atomic import stamps
from reports.book import Book, count
from reports.books import build_book
from reports.checks import find_contradictions
from reports.clean import clean_text
from reports.cover import NO_IMPRINT, Imprint, describe_articles
from reports.earlier import fill_in, read_earlier
from reports.form import Format
from reports.mark import Since, compared_with, latest_mark
from reports.places import ARTICLES, EVIDENCE
from reports.scope import Scope
from reports.show import show_pairs
from reports.summaries.news import SHEET as NEWS
from reports.text_files import write_csv, write_json
from reports.xlsx import write_book

WRITERS = {Format.XLSX: write_book, Format.CSV: write_csv, Format.JSON: write_json}


@dataclass(frozen=True)
class Options:
    """How a report is written; `since` is a day, or none for the last report in the place of this one."""

    form: Format = Format.XLSX
    since: date | None = None
    imprint: Imprint = NO_IMPRINT


DEFAULT = Options()


@dataclass(frozen=True)
class Written:
    """Where the report stands, what is in it, and whether the same stood there already."""

    target: Path
    summary: str
    changed: bool

    def __str__(self) -> str:
        """The report in one line."""
        return f"{self.target}: {self.summary}{'' if self.changed else '; the same as before'}"


def export_workbook(engine: Engine, target: Path, asked: Asked = EVERYTHING, options: Options = DEFAULT) -> Written:
    """The workbook, or its tables in another form, stand at the target.

    In the target's name, {pair} stands for the pairs and countries and {date} for the day of the data.
    """
    with open_source(engine, asked) as source:
        loaded = describe_articles(source).loaded
        place = (_name_scope(source.scope), loaded.date() if loaded else None)
        since: Since = options.since
        if since is None:
            since = compared_with(read_earlier(target, *place, options.form), source, latest_mark(source))
        book = build_book(source, since, options.imprint)
        named = fill_in(target, *place)
        before = stamps(named)
        WRITERS[options.form](book, named)
    return Written(named, _summarise(book), stamps(named) != before)


def _name_scope(scope: Scope) -> str:
    return "_".join([*("-".join(pair) for pair in scope.pairs), *scope.countries]).lower() or "all"


def show(engine: Engine, asked: Asked, *, quotes: bool) -> Iterator[str]:
    """The brief on these pairs, line by line."""
    with open_source(engine, asked) as source:
        yield from show_pairs(source, quotes=quotes)


def check(engine: Engine, asked: Asked = EVERYTHING) -> Iterator[str]:
    """Each contradiction in a few lines: what does not fit, and both sentences."""
    with open_source(engine, asked) as source:
        for found in find_contradictions(source):
            yield f"{found.check}: {clean_text(found.words)}"
            for side in (found.first, found.second):
                yield f"    {side.fact_id}  “{clean_text(' '.join(side.quote.split()))}”"


def _summarise(book: Book) -> str:
    rows = {sheet.name: sheet.count for sheet in book.sheets}
    parts = [count(rows[ARTICLES], "article"), count(rows[EVIDENCE], "sentence"), count(len(rows) + 1, "sheet")]
    if rows[NEWS]:
        parts.append(f"{rows[NEWS]:,} new")
    return ", ".join(parts)
