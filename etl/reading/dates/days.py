"""Dates to the day: `29 July 2025`, `Oct. 31-Nov. 1`, `22.12.1972`, `on the 26th`, `on New Year's Eve`."""

import re
from datetime import date

from etl.reading.dates.choice import chosen
from etl.reading.dates.reckoning import day_partial, month_number, month_text, stretch
from etl.reading.dates.rule import (
    DAY,
    MONTH,
    TO_AND,
    WHICH_YEAR,
    YEAR,
    Reading,
    Rule,
    Setting,
    is_between,
    rule,
    sure,
)
from etl.reading.dates.span import Shift, Unit

_NOT_OF_DAYS = r"(?! ?%| (?:per ?cent|million|billion|trillion|bn|mn|years?|months?|days?|km|people|countries)\b)"
_AFTER_DAY = (
    "and|to|in|at|for|with|when|as|by|after|before|he|she|they|it|we|the|his|her|their|its|both|there|will|was|were|"
    "presidents?|prime|ministers?"
)
_HOLIDAYS = {("chr", "eve"): "12-24", ("chr", "day"): "12-25", ("new", "eve"): "12-31", ("new", "day"): "01-01"}
_MONTH_SHIFTS = {"this": 0, "last": -1, "next": 1}


def _number(day: str) -> int:
    return int(day.rstrip("stndrh"))


def _range(days: tuple[int, int, int, int], match: re.Match[str], setting: Setting) -> Reading | None:
    """The reading of (month, day, month, day)."""
    first, last = day_partial(days[0], days[1]), day_partial(days[2], days[3])
    if first is None or last is None:
        return None
    if first == last:
        return chosen(first, match, setting, Unit.DAY)
    if match["other_year"] is not None:
        texts = _day(int(match["other_year"]), first), _day(int(match["year"] or match["other_year"]), last)
        return sure("/".join(texts), Unit.DAYS) if texts[0] < texts[1] else None
    return chosen(f"{first}/{last}", match, setting, Unit.DAYS)


def _day(year: int, partial: str) -> str:
    return f"{year:04}-{partial}"


def _is_run(match: re.Match[str], setting: Setting, first: int, last: int) -> bool:
    """Whether the two days are the ends of one stretch: `3 and 4 May` is, `3 and 17 May` is two days."""
    return match["to"] != " and " or last == first + 1 or is_between(match, setting)


def _day_month(match: re.Match[str], setting: Setting) -> Reading | None:
    if not setting.is_capital(match.start("month")):
        return None
    first, month = _number(match["day"]), month_number(match["month"])
    if match["other_month"] is not None:
        if match["other_to"] == " and " and not is_between(match, setting):
            return None
        other = month_number(match["other_month"]), _number(match["other_day"])
        return _range((month, first, *other), match, setting)
    if match["last"] is None:
        return _range((month, first, month, first), match, setting)
    last = _number(match["last"])
    if last <= first or not _is_run(match, setting, first, last):
        return None
    return _range((month, first, month, last), match, setting)


def _month_day(match: re.Match[str], setting: Setting) -> Reading | None:
    if not setting.is_capital(match.start()):
        return None
    first, month = _number(match["day"]), month_number(match["month"])
    if match["last"] is None:
        return _range((month, first, month, first), match, setting)
    last = _number(match["last"])
    other = month_number(match["other_month"]) if match["other_month"] is not None else month
    if other == month and (last <= first or not _is_run(match, setting, first, last)):
        return None
    return _range((month, first, other, last), match, setting)


def _single_day(match: re.Match[str], setting: Setting) -> Reading | None:
    if not setting.is_capital(match.start("month")):
        return None
    return chosen(day_partial(month_number(match["month"]), _number(match["day"])), match, setting, Unit.DAY)


def _holiday(match: re.Match[str], setting: Setting) -> Reading | None:
    if not setting.is_capital(match.start()):
        return None
    return chosen(_HOLIDAYS[match["feast"][:3], match["day"]], match, setting, Unit.DAY)


def _figures(match: re.Match[str], _: Setting) -> Reading | None:
    first, second, year = int(match["one"]), int(match["two"]), int(match["year"])
    day, month = (second, first) if second > 12 else (first, second)
    return sure(_possible(year, month, day), Unit.DAY)


def _iso(match: re.Match[str], _: Setting) -> Reading | None:
    return sure(_possible(*(int(part) for part in match[0].split("-"))), Unit.DAY)


def _possible(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _day_of_month(match: re.Match[str], setting: Setting) -> Reading | None:
    if not setting.before(match.start(), "the "):
        return None
    first, last = _number(match["day"]), _number(match["last"] or match["day"])
    if last < first or (match["to"] == " and " and last != first + 1):
        return None
    unit = Unit.DAY if first == last else Unit.DAYS
    months = _MONTH_SHIFTS.get(match["which"] or "")
    if months is not None:
        month = month_text(setting.today.year, setting.today.month + months)
        return sure(stretch(f"{month}-{first:02}", f"{month}-{last:02}"), unit)
    partial = stretch(f"---{first:02}", f"---{last:02}")
    if match["which"] is not None:
        return Reading(None, None, unit, Shift(0, Unit.MONTH, inside=True, partial=partial))
    past, ahead = _nearest(first, last, setting.today)
    return Reading(past, ahead, unit, partial=partial)


def _nearest(first: int, last: int, today: date) -> tuple[str | None, str | None]:
    def in_month(months: int) -> str | None:
        year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
        days = _possible(year, month + 1, first), _possible(year, month + 1, last)
        return None if days[0] is None or days[1] is None else stretch(days[0], days[1])

    past = next((text for back in range(4) if (text := in_month(-back - (first > today.day)))), None)
    ahead = next((text for on in range(4) if (text := in_month(on + (last < today.day)))), None)
    return past, ahead


DAY_RULES: tuple[Rule, ...] = (
    rule(
        "00_ 00- 00a",
        rf"(?P<day>{DAY})(?:(?P<to>{TO_AND})(?:the )?(?P<last>{DAY}))?(?: of)?[ -](?P<month>{MONTH})"
        rf"(?:(?:,? (?P<other_year>{YEAR}))?(?P<other_to>{TO_AND})(?P<other_day>{DAY})(?: of)? "
        rf"(?P<other_month>{MONTH}))?{WHICH_YEAR}?",
        _day_month,
    ),
    rule(
        "00_ 00- 00a",
        rf"(?P<day>{DAY})(?: of)?[ -](?P<month>{MONTH}){WHICH_YEAR}?",
        _single_day,
    ),
    rule(
        "month",
        rf"(?P<month>{MONTH}) (?:the )?(?P<day>{DAY})(?:(?:, (?P<other_year>{YEAR}))?(?P<to>{TO_AND})"
        rf"(?:(?P<other_month>{MONTH}) )?(?P<last>{DAY}))?{_NOT_OF_DAYS}{WHICH_YEAR}?",
        _month_day,
    ),
    rule("month", rf"(?P<month>{MONTH}) (?P<day>{DAY}){_NOT_OF_DAYS}{WHICH_YEAR}?", _single_day),
    rule("christmas new", rf"(?P<feast>christmas|new year'?s?) (?P<day>eve|day){WHICH_YEAR}?", _holiday),
    rule("00- 0.0", r"(?P<one>\d{1,2})([./])(?P<two>\d{1,2})\2(?P<year>[12]\d{3})(?![\d.])", _figures),
    rule("0000-", r"[12]\d{3}-\d\d-\d\d(?![\d-])", _iso),
    rule(
        "00a",
        rf"(?P<day>\d\d?(?:st|nd|rd|th))(?:(?P<to>{TO_AND})(?:the )?(?P<last>\d\d?(?:st|nd|rd|th)))?"
        r"(?: of (?P<which>this|last|next|that|the same|the previous) month)?"
        rf"(?=[.,;:)–]|\Z| (?:{_AFTER_DAY})\b)",
        _day_of_month,
    ),
)
