"""One listing sheet for any view: its columns and rows follow from the view's own columns, with no code for a kind."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from db.views import view
from reports.book import MOST_LINKS, Cell, Column, Link, Note, Row, Sheet
from reports.columns import DATES, TERMS, describe_code, describe_column, describe_day
from reports.notes import BLANK_MEANS
from reports.places import ARTICLES, EVIDENCE, Places
from reports.source import Rows, Source

TAIL = ("quote", "article_title", "published", "times_reported", "fact_id")
LEFT_OUT = frozenset(
    ("rule", "start", "end", "article_id", "source", "claim", "reader_version", "run", "currency_name")
)
NAMED = frozenset(("sector", "according_to"))  # whose name says all that the code does


@dataclass(frozen=True)
class Field:
    """A column of the view and the column of the sheet that shows it."""

    name: str
    column: Column


@dataclass(frozen=True)
class Plan:
    """What a listing sheet is called and says of itself; what is told goes on from what a blank means."""

    name: str
    title: str
    about: str
    table: str
    notes: tuple[Note, ...]
    told: tuple[str, ...] = ()


def list_view(source: Source, places: Places, name: str, fields: Sequence[Field], plan: Plan) -> Sheet:
    """The sheet that shows these fields of the view; columns in which no row has a value are left out, and named."""
    filled = source.filled(name)
    count = filled[""]
    shown = [field for field in fields if filled[field.name] or not count]
    hidden = [field.column.heading for field in fields if field not in shown]
    makers = [_make_cell(field.name, places, plan.name) for field in shown]

    def make(row: Any) -> Row:
        return [value if maker is None else maker(value) for maker, value in zip(makers, row, strict=True)]

    lines = [" ".join((BLANK_MEANS, *plan.told)), *_tell_left_out(hidden), *_tell_links(count, shown)]
    columns = tuple(field.column for field in shown)
    rows = Rows(source, source.rows(name, *(field.name for field in shown)), make)
    return Sheet(
        plan.name, plan.title, plan.about, plan.table, columns, rows, count, tuple(lines), plan.notes, long=bool(count)
    )


def fields_of(name: str) -> list[Field]:
    """The fields of a kind's listing: its slots in the order of the view, then where they are said."""
    columns = view(name).c
    own = [column.name for column in columns if column.name not in LEFT_OUT and column.name not in TAIL]
    fields = [field for one in own for field in _fields_of_slot(columns, one)]
    return [*fields, *(field_of(name, one) for one in TAIL if one in columns)]


def field_of(name: str, column: str) -> Field:
    """The field that shows one column of a view as it is."""
    found = view(name).c[column]
    return Field(column, describe_column(column, found.comment, found.type))


def _fields_of_slot(columns: Any, name: str) -> Iterator[Field]:
    """A country is shown by name and code, a date as stated and by its first and last day."""
    column = columns[name]
    if name.endswith(("_name", "_first_day", "_last_day")):
        return
    if f"{name}_name" in columns and name != "currency":
        yield Field(f"{name}_name", describe_column(name, column.comment, column.type))
        if name not in NAMED:
            yield Field(name, describe_code(name, column.comment))
        return
    yield Field(name, describe_column(name, column.comment, column.type))
    if name in DATES:
        for which in ("first_day", "last_day"):
            yield Field(f"{name}_{which}", describe_day(name, column.comment, which))


def _make_cell(name: str, places: Places, sheet: str) -> Callable[[Any], Cell] | None:
    """What makes a cell of this column from its value; none where the value stands as it is."""
    if name == "fact_id" and sheet == EVIDENCE:
        return lambda value: Link(value, *places.listed[value])
    if name == "fact_id":
        return lambda value: Link(value, EVIDENCE, places.evidence[value])
    if name == "article_id" and sheet != ARTICLES:
        return lambda value: Link(value, ARTICLES, places.articles[value])
    if name in TERMS:
        return lambda value: value and value.replace("_", " ")
    return None


def _tell_left_out(hidden: Sequence[str]) -> Iterator[str]:
    if hidden:
        yield f"Columns in which no row has a value are left out: {', '.join(hidden)}."


def _tell_links(count: int, fields: Sequence[Field]) -> Iterator[str]:
    links = count * sum(field.name in ("fact_id", "article_id") for field in fields)
    if links > MOST_LINKS:
        yield f"Excel keeps {MOST_LINKS:,} links in a sheet; the rows after them have the ids as plain text."
