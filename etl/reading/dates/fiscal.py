"""Fiscal years: which months of which country the words `2023-24`, `FY2023` or `last fiscal year` mean."""

from datetime import date
from functools import cache
from pathlib import Path

from etl.reading.dates.reckoning import months_text
from etl.reading.dates.span import DateSpan, Unit

_FILE = Path(__file__).parent / "fiscal_years.tsv"


def fiscal_period(span: DateSpan, country: str, today: date) -> str | None:
    """The months of a span of unit `fiscal` by the fiscal year of a country; of any other span, its `edtf`.

    The `partial` of such a span numbers the months within that year: `01/03` is its first quarter.
    """
    year = _fiscal_years().get(country)
    if span.unit is not Unit.FISCAL or span.edtf is None or year is None:
        return span.edtf
    month, named_by_start = year
    if span.shift is not None:
        begun = today.year if today.month >= month else today.year - 1
        first = begun + span.shift.count
    else:
        first = int(span.edtf[:4]) - ("/" not in span.edtf and not named_by_start)
    part = (1, 12) if span.partial is None else tuple(int(number) for number in span.partial.split("/"))
    return months_text(first, month + part[0] - 1, month + part[1] - 1)


def has_fiscal_year(country: str | None) -> bool:
    """Whether a country's fiscal year is not the calendar year."""
    return country in _fiscal_years()


@cache
def _fiscal_years() -> dict[str, tuple[int, bool]]:
    rows = (line.split("\t") for line in _FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {country: (int(month), name == "start") for country, month, name in rows}
