"""Quarters and years told by the month in which they end: `the December 2020 quarter`, `the June 2024 year`."""

import re
from dataclasses import replace

from etl.reading.dates import DateSpan, Unit
from etl.reading.document import Passage
from etl.reading.mention import Mention, Tag

_STRETCH = re.compile(r" (?P<stretch>quarter|year)\b(?![-–]| (?:earlier|before|ago|on)\b)")
_MONTH = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)")


def with_ended(passage: Passage) -> Passage:
    """The passage with each month that closes a quarter or a year as that stretch."""
    if " quarter" not in passage.words and " year" not in passage.words:
        return passage
    mentions = tuple(_ended(passage, one) for one in passage.mentions)
    return passage if mentions == passage.mentions else replace(passage, mentions=mentions)


def _ended(passage: Passage, one: Mention) -> Mention:
    if one.tag is not Tag.DATE or not isinstance(one.detail, DateSpan) or one.detail.unit is not Unit.MONTH:
        return one
    behind = _STRETCH.match(passage.low, one.end, passage.end)
    month = _MONTH.fullmatch(one.detail.edtf or "")
    if behind is None or month is None:
        return one
    is_year = behind["stretch"] == "year"
    if is_year and not passage.low[one.start : one.end][-1:].isdigit():
        return one
    period = _period(int(month["year"]), int(month["month"]), 12 if is_year else 3)
    unit = Unit.YEAR if is_year else Unit.QUARTER
    span = DateSpan(one.start, behind.end(), period, period, unit)
    return Mention(Tag.DATE, one.start, behind.end(), period, None, span)


def _period(year: int, month: int, length: int) -> str:
    """So many months up to and with this one; a calendar year by its number."""
    if length == month == 12:
        return str(year)
    first = year * 12 + month - length
    return f"{first // 12:04}-{first % 12 + 1:02}/{year:04}-{month:02}"
