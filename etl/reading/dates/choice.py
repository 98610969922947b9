"""Days and months that leave their year to the words behind them, to the article's day or to the context."""

import re

from etl.reading.dates.reckoning import in_future, in_past, in_year
from etl.reading.dates.rule import Reading, Setting
from etl.reading.dates.span import Shift, Unit

_SHIFTS = {
    "that": 0,
    "the same": 0,
    "the following": 1,
    "the next": 1,
    "the previous": -1,
    "the preceding": -1,
}
_FROM_TODAY = {"this": 0, "last": -1, "next": 1}


def chosen(partial: str | None, match: re.Match[str], setting: Setting, unit: Unit) -> Reading | None:
    """The reading of a yearless text with the groups `year` and `which` of the match."""
    if partial is None:
        return None
    year, which = match["year"], match["which"]
    if year is not None:
        return _in(partial, int(year), unit)
    if which is None:
        return by_today(partial, setting, unit)
    if which in _FROM_TODAY:
        return _in(partial, setting.today.year + _FROM_TODAY[which], unit)
    shift = Shift(_SHIFTS[which], Unit.YEAR, inside=True, partial=partial)
    return Reading(None, None, unit, shift=shift)


def by_today(partial: str, setting: Setting, unit: Unit) -> Reading:
    """The reading of a yearless text on the article's day."""
    return Reading(in_past(partial, setting.today), in_future(partial, setting.today), unit, partial=partial)


def _in(partial: str, year: int, unit: Unit) -> Reading | None:
    text = in_year(partial, year)
    return None if text is None else Reading(text, text, unit)
