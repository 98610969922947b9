"""Dates and periods in text: their words, and what they mean on the day of the article or beside another date."""

from etl.reading.dates.finder import dates_among, find_dates
from etl.reading.dates.fiscal import fiscal_period, has_fiscal_year
from etl.reading.dates.rule import Setting
from etl.reading.dates.shifts import completed, shifted
from etl.reading.dates.span import DateSpan, Shift, Unit

__all__ = [
    "DateSpan",
    "Setting",
    "Shift",
    "Unit",
    "completed",
    "dates_among",
    "find_dates",
    "fiscal_period",
    "has_fiscal_year",
    "shifted",
]
