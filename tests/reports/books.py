"""Small books for the tests of the writer and of the rules."""

import dataclasses
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from reports.book import Book, Column, Cover, Form, Link, Row, Sheet

MADE = date(2025, 7, 30)
BLANK = "A blank means that the article does not say."


def sheet(name: str, columns: tuple[Column, ...], rows: Iterable[Row], *, long: bool = False) -> Sheet:
    """A sheet with these columns and rows."""
    listed = list(rows)
    lines = (f"{len(listed)} rows, {'with filters and frozen headings' if long else 'one table'}.", BLANK)
    return Sheet(
        name, f"{name}: a title", f"What {name} shows", name.lower(), columns, listed, len(listed), lines, (), long
    )


def contents(*sheets: Sheet) -> Sheet:
    """The contents of these sheets."""
    columns = (Column("Sheet", "Its name."), Column("Rows", "How many.", Form.WHOLE, "count"))
    return sheet("Contents", columns, [(Link(one.name, one.name), one.count) for one in sheets])


def book(*sheets: Sheet) -> Book:
    """A book of these sheets, with cover and contents."""
    return Book(Cover("A ledger", (("As of", MADE),)), (contents(*sheets), *sheets), MADE)


FIGURES = sheet(
    "Figures",
    (
        Column("State", "Its name."),
        Column("Signed", "The day.", Form.DAY),
        Column("Period", "As said.", Form.ISO, "ISO 8601"),
        Column("Value", "As stated.", Form.AMOUNT, "units of the currency"),
        Column("Change", "Signed.", Form.CHANGE, "percent"),
        Column("Session", "Counted.", Form.WHOLE, "number"),
        Column("Source", "Where from."),
    ),
    [
        ("Türkiye", date(2025, 7, 29), "2024", Decimal(5_000_000_000), Decimal("-3.5"), 5, Link("f-1", "Sources", 2)),
        ("Kazakhstan", date(1793, 1, 1), "2025-01/..", Decimal("1900000000.25"), Decimal(30), None, None),
    ],
    long=True,
)
SOURCES = sheet("Sources", (Column("Words", "Verbatim."),), [("=1+1",), ("-said Ankara",), ("a\x07b",)])


def lines_of(one: Sheet, **changes: object) -> Sheet:
    """The sheet with some fields changed."""
    return dataclasses.replace(one, **changes)  # type: ignore[arg-type]  # the tests know the fields
