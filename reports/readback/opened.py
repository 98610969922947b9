"""The sheets of a workbook as rows of plain values, whatever program saved it."""

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from lzma import LZMAError
from typing import Any, TypeAlias
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from reports.errors import NotAWorkbook
from reports.readback.package import check_package

Value: TypeAlias = str | int | Decimal | date | None
Line: TypeAlias = tuple[int, list[Value]]

_MOST_COLUMNS = 400
_NO_DAY = re.compile(r"[ym]", re.IGNORECASE)
_DAMAGE = (  # OSError and RuntimeError are zipfile's, for parts packed in a way that is unknown, damaged or secret
    *(LookupError, ValueError, TypeError, AttributeError, SyntaxError, EOFError, OSError, RuntimeError),
    *(BadZipFile, zlib.error, LZMAError),
)
_LITERAL = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')  # of a number format: words, colours and conditions


@dataclass(frozen=True)
class OpenSheet:
    """A sheet: its name, and its rows as they are read, each with its number."""

    name: str
    lines: Iterator[Line] = field(repr=False)


def open_sheets(data: bytes) -> Iterator[OpenSheet]:
    """The sheets of the workbook in their order; raises NotAWorkbook for anything that is none."""
    check_package(data)
    with _damage_told():
        workbook = load_workbook(BytesIO(data), read_only=True, data_only=True)
    for sheet in workbook.worksheets:
        yield OpenSheet(str(sheet.title), _lines(sheet))


@contextmanager
def _damage_told() -> Iterator[None]:
    """Turns what openpyxl and the XML parser raise for parts that are missing or damaged into one line."""
    try:
        yield
    except _DAMAGE as error:
        raise NotAWorkbook(f"the workbook is damaged ({error}); open it, save it, and try again") from error


def _lines(sheet: Any) -> Iterator[Line]:
    with _damage_told():
        sheet.reset_dimensions()  # what other programs write there is not always so
        rows = sheet.iter_rows()
    number = 0
    while True:
        number += 1
        with _damage_told():
            row = next(rows, None)
        if row is None:
            return
        yield number, [_value(cell) for cell in row[:_MOST_COLUMNS]]


def _value(cell: Any) -> Value:
    """What stands in the cell: text without spaces around, exact numbers, days; none if it is empty."""
    value = cell.value
    if value is None:
        return None
    if isinstance(value, str):
        return unescape(value).strip() or None
    if isinstance(value, bool | time | timedelta):
        return str(value)
    if isinstance(value, datetime):
        return _day_or_month(value, cell.number_format)
    if isinstance(value, date):
        return value
    number = value if isinstance(value, int) else Decimal(format(value, ".15g"))
    return Decimal(number) * 100 if "%" in _LITERAL.sub("", cell.number_format) else number


def _day_or_month(value: datetime, shown: str) -> Value:
    """A date as it is shown: programs keep 2025-07 as the first of July, and show it without a day."""
    plain = _LITERAL.sub("", shown)
    if _NO_DAY.search(plain) and "d" not in plain.lower():
        return f"{value:%Y-%m}" if "m" in plain.lower() else f"{value:%Y}"
    return value.date()
