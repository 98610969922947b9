"""Dates and periods in text: their words, and what they mean on the day of the article or beside another date."""

from datetime import date

from etl.reading.dates.span import DateSpan, Shift, Unit

__all__ = ["DateSpan", "Shift", "Unit", "completed", "find_dates", "fiscal_period", "shifted"]


def find_dates(plain_text: str, low: str, start: int, end: int, today: date) -> list[DateSpan]:
    """The dates between two offsets, longest first where they overlap, in the order of the text."""
    return []


def shifted(shift: Shift, base: str) -> str | None:
    """The date at this distance from a base (EDTF); nothing if there is no such date."""
    return None


def completed(partial: str, base: str, *, following: bool = False) -> str | None:
    """The day or month that takes its year, or its month, from a base (EDTF); the first after it if `following`."""
    return None


def fiscal_period(span: DateSpan, country: str, today: date) -> str | None:
    """The months of a span of unit `fiscal` by the fiscal year of a country; of any other span, its `edtf`."""
    return span.edtf
