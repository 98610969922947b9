"""Reckoning with days, months and years, and with the EDTF text that says them."""

import re
from datetime import date, timedelta

MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH_NUMBER = {name[:3]: number for number, name in enumerate(MONTH_NAMES, start=1)}
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LEAP_DAY = "02-29"
_POINT = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def month_number(word: str) -> int:
    """The number of the month with this name or abbreviation."""
    return _MONTH_NUMBER[word[:3]]


def month_text(year: int, month: int) -> str:
    """The month as EDTF; months beyond 1 to 12 count into the years around."""
    years, zero_based = divmod(month - 1, 12)
    return f"{year + years:04}-{zero_based + 1:02}"


def stretch(first: str, last: str) -> str:
    """The EDTF of a stretch from one point to another."""
    return first if first == last else f"{first}/{last}"


def months_text(year: int, first: int, last: int) -> str:
    """The stretch between two months counted from a year's January."""
    return stretch(month_text(year, first), month_text(year, last))


def days_text(first: date, last: date) -> str:
    """The stretch between two days."""
    return stretch(first.isoformat(), last.isoformat())


def fiscal_text(first: str, last: str | None) -> str | None:
    """The calendar years that a fiscal year is named by: `2023`, `24`, `2023` and `24`."""
    year = int(first) if len(first) == 4 else 2000 + int(first)
    if last is None:
        return f"{year:04}"
    return f"{year:04}/{year + 1:04}" if (year + 1) % 100 == int(last) % 100 else None


def week_text(day: date) -> str:
    """The week around a day, Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return days_text(monday, monday + timedelta(days=6))


def day_partial(month: int, day: int) -> str | None:
    """A day without its year (`02-24`); nothing if no year has it."""
    return f"{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= _LONGEST[month - 1] else None


def is_leap(year: int) -> bool:
    """Whether the year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def in_year(partial: str, year: int) -> str | None:
    """The days or months of a yearless text (`12-28/01-03`) in the year where they begin."""
    if not 1 <= year <= 9998 or (_LEAP_DAY in partial and not is_leap(year)):
        return None
    first, _, last = partial.partition("/")
    if not last:
        return f"{year:04}-{first}"
    return f"{year:04}-{first}/{year + (last < first):04}-{last}"


def in_past(partial: str, today: date) -> str | None:
    """The latest such days that have begun, or such months of which the last has begun."""
    first, _, last = partial.partition("/")
    point = (last or first) if len(first) == 2 else first
    year = today.year - (point > today.isoformat()[5 : 5 + len(point)])
    if last < first and last and point == last:
        year -= 1
    return next((text for back in range(9) if (text := in_year(partial, year - back)) is not None), None)


def in_future(partial: str, today: date) -> str | None:
    """The next such days or months that are not over."""
    first, _, last = partial.partition("/")
    point = last or first
    year = today.year + (point < today.isoformat()[5 : 5 + len(point)]) - bool(last and last < first)
    return next((text for on in range(9) if (text := in_year(partial, year + on)) is not None), None)


def points(edtf: str) -> tuple[str, str]:
    """The first and the last point of the text; of an open one, its only point twice."""
    first, _, last = edtf.partition("/")
    return first, last if last and last != ".." else first


def parts(point: str) -> tuple[int, int | None, int | None]:
    """Year, month and day of a point; raises ValueError for text that is none."""
    match = _POINT.fullmatch(point)
    if match is None:
        raise ValueError(f"{point!r} is no EDTF point")
    year, month, day = match.groups()
    return int(year), int(month) if month else None, int(day) if day else None


def moved_months(point: str, count: int) -> str | None:
    """The month so many months from a point; of a day, from its month; nothing from a bare year."""
    year, month, _ = parts(point)
    if month is None:
        return None
    moved = month_text(year, month + count)
    return moved if len(moved) == 7 and moved[0] != "-" and moved >= "0001" else None


def moved_years(point: str, count: int) -> str | None:
    """The same point so many years away; a day becomes its month's day or, on 29 February, the 28th."""
    year, month, day = parts(point)
    if not 1 <= year + count <= 9999:
        return None
    moved = f"{year + count:04}"
    if month is not None:
        moved += f"-{month:02}"
    if day is not None:
        moved += f"-{28 if (month, day) == (2, 29) and not is_leap(year + count) else day:02}"
    return moved


def moved_days(point: str, count: int) -> str | None:
    """The day so many days from a day; nothing from a month or a year."""
    if len(point) != 10:
        return None
    try:
        return (date.fromisoformat(point) + timedelta(days=count)).isoformat()
    except (OverflowError, ValueError):
        return None
