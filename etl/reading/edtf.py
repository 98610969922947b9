"""Dates as EDTF text (ISO 8601-2), the subset that the fact contract uses, and the days that they span."""

import calendar
import re
from datetime import date
from functools import lru_cache
from typing import Any

_POINT = r"\d{4}(?:-\d{2}(?:-\d{2})?)?"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_EDTF = re.compile(rf"({_POINT})(?:/(\.\.|{_POINT}))?")


def is_edtf(value: Any) -> bool:
    """Whether the value is text of the contract's EDTF subset that names possible days in order."""
    if not isinstance(value, str):
        return False
    try:
        first, last = days(value)
    except ValueError:
        return False
    return last is None or first <= last


@lru_cache(maxsize=1 << 12)
def days(edtf: str) -> tuple[date, date | None]:
    """The first and the last day that the text spans; no last day if it is open (`2025-01/..`).

    Raises ValueError for text that is no EDTF or names an impossible day.
    """
    match = _EDTF.fullmatch(edtf)
    if match is None:
        raise ValueError(f"{edtf!r} is not EDTF")
    start, end = match.groups()
    if end == "..":
        return _first_day(start), None
    return _first_day(start), _last_day(end or start)


def is_day(edtf: str | None) -> bool:
    """Whether the text names one day; `2025-01/..` is as long as one and names none."""
    return edtf is not None and _DAY.fullmatch(edtf) is not None


def precision(edtf: str) -> int:
    """How finely the text tells its days: 4 for a year, 7 for a month, 10 for a day; of a range, its first point."""
    return len(edtf.split("/", maxsplit=1)[0])


def _first_day(point: str) -> date:
    year, month, day = ([int(part) for part in point.split("-")] + [1, 1])[:3]
    return date(year, month, day)


def _last_day(point: str) -> date:
    parts = [int(part) for part in point.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    if len(parts) == 3:
        return date(year, month, parts[2])
    if not 1 <= month <= 12:
        raise ValueError(f"month {month} is none")
    return date(year, month, calendar.monthrange(year, month)[1])
