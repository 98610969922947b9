"""Parts of years: `Q1 2025`, `the first nine months`, `the second half of 2025`, `the year to March`."""

import calendar
import re

from etl.reading.dates.choice import chosen
from etl.reading.dates.reckoning import WEEKDAYS, day_partial, fiscal_text, in_past, month_number, months_text
from etl.reading.dates.rule import DAY, MONTH, WHICH_YEAR, YEAR, Reading, Rule, Setting, rule, sure
from etl.reading.dates.span import Shift, Unit
from etl.reading.quantities.words import BELOW_HUNDRED, cardinal

_COUNT = rf"(?:\d\d?|{BELOW_HUNDRED})"
_COUNT_BEFORE = re.compile(rf"(?<![\w.,-])(?P<count>{_COUNT})[ -]\Z")
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_LENGTH = {"quarter": 3, "half": 6}
_UNIT = {"quarter": Unit.QUARTER, "half": Unit.HALF}
_FROM_TODAY = {"this": 0, "last": -1, "next": 1, "current": 0, "previous": -1, "past": -1, "coming": 1}
_OF_YEAR = (
    rf"(?:(?:,| of| in| for)?(?: the)?(?: calendar)?(?: year)? (?P<year>{YEAR})"
    r"|,? (?:of |in )?(?P<which>this|last|next|that|the (?:same|following|next|previous|preceding)) year\b"
    r"|(?:,| of| in)?(?: the)? (?:(?:fy ?|(?:fiscal|financial)(?: year)? )"
    r"(?P<fiscal>20\d\d|\d\d)(?:[-–/](?P<fiscal_end>\d\d))?"
    r"|(?P<fiscal_begin>20\d\d)[-–/](?P<fiscal_last>\d\d)|(?P<which_fiscal>this|last|next|current|previous|same) "
    r"(?:fiscal|financial)(?: year)?)(?![\da-z]))"
)
_UP_TO = r" (?:to|through|until|(?:that )?(?:ended|ending|ends)(?: on| in)?|up to)"
_OF_MONTH = rf"half|third|week|weekend|fortnight|days|day|{'|'.join(WEEKDAYS)}"
_STRETCH = "periods?|months?|time|quarter|half|stretch|span"
_A_YEAR_BACK = (
    r"(?P<back>,? (?:a year|the year|one year|twelve months) (?:earlier|before|ago|previously)\b"
    r"|,? (?:of|in) the (?:previous|preceding|prior) year\b)"
)
_YEAR_GROUPS = ("year", "which", "the_year", "fiscal", "fiscal_begin", "which_fiscal")
_THE_YEAR = r"(?P<the_year> of (?:the|each) year\b)"


def _partial(first: int, last: int) -> str:
    return f"{first:02}/{last:02}"


def _part(partial: str, match: re.Match[str], setting: Setting, unit: Unit) -> Reading | None:
    if match["the_year"] is not None:
        first, last = partial.split("/")
        return sure(months_text(setting.today.year, int(first), int(last)), unit)
    if match["which_fiscal"] is not None:
        shift = Shift(_FROM_TODAY.get(match["which_fiscal"], 0), Unit.FISCAL)
        year = f"{setting.today.year + shift.count:04}"
        return Reading(year, year, Unit.FISCAL, shift, partial)
    first, last = match["fiscal"] or match["fiscal_begin"], match["fiscal_end"] or match["fiscal_last"]
    if first is not None:
        text = fiscal_text(first, last)
        return None if text is None else Reading(text, text, Unit.FISCAL, partial=partial)
    return chosen(partial, match, setting, unit)


def _ordered(match: re.Match[str], setting: Setting) -> Reading | None:
    """`the second quarter`, `the final half`; `the last quarter` without its year is the one before this."""
    part, order = match["part"], _ORDER.get(match["order"])
    if order is None:
        if match["order"] == "last" and not _has_year(match):
            return None
        order = 12 // _LENGTH[part]
    first = (order - 1) * _LENGTH[part] + 1
    if first > 12:
        return None
    return _part(_partial(first, first + _LENGTH[part] - 1), match, setting, _UNIT[part])


def _has_year(match: re.Match[str]) -> bool:
    return any(match[group] is not None for group in _YEAR_GROUPS)


def _lettered(match: re.Match[str], setting: Setting) -> Reading | None:
    part = "quarter" if "q" in match[0] else "half"
    order = int(match["order"])
    first = (order - 1) * _LENGTH[part] + 1
    return _part(_partial(first, first + _LENGTH[part] - 1), match, setting, _UNIT[part]) if first <= 12 else None


def _counted(match: re.Match[str], setting: Setting) -> Reading | None:
    count = _number(match["count"]) * (3 if match["part"] == "quarters" else 1)
    if not 1 < count < 12:
        return None
    partial = _partial(1, count) if match["order"] in ("first", "opening") else _partial(13 - count, 12)
    if match["order"] == "last" and not _has_year(match):
        return _last_months(count, setting)
    return _part(partial, match, setting, Unit.MONTHS)


def _last_months(count: int, setting: Setting) -> Reading | None:
    year, month = setting.today.year, setting.today.month
    return sure(months_text(year, month - count, month - 1), Unit.MONTHS)


def _part_of_month(match: re.Match[str], setting: Setting) -> Reading | None:
    """A half, a week, the last days or one of the Fridays of a month are told as the month."""
    if not setting.is_capital(match.start("month")):
        return None
    return chosen(f"{month_number(match['month']):02}", match, setting, Unit.MONTH)


def _which_quarter(match: re.Match[str], setting: Setting) -> Reading | None:
    length = _LENGTH[match["part"]]
    number = (setting.today.month - 1) // length + _FROM_TODAY[match["which"]]
    first = number * length + 1
    return sure(months_text(setting.today.year, first, first + length - 1), _UNIT[match["part"]])


def _up_to(match: re.Match[str], setting: Setting) -> Reading | None:
    """`the year to March`, `the ten months to October`, `the year ended 30 June 2024`: whole months up to the last."""
    if not setting.is_capital(match.start("month")):
        return None
    count, start = _length_of(match, setting)
    if count is None:
        return None
    last = _last_month(match, setting)
    if last is None:
        return None
    text = months_text(last[0], last[1] - count + 1, last[1])
    return Reading(text, text, Unit.YEAR if count == 12 else Unit.MONTHS, start=start)


def _length_of(match: re.Match[str], setting: Setting) -> tuple[int | None, int]:
    lead = setting.low[max(setting.start, match.start() - 20) : match.start()]
    counted = _COUNT_BEFORE.search(lead)
    if match["unit"].startswith("year"):
        return 12, match.start()
    if match["unit"].startswith("half"):
        return 6, match.start()
    if match["unit"] == "quarter":
        return 3, match.start()
    if counted is None:
        return None, match.start()
    months = _number(counted["count"]) * (3 if match["unit"] == "quarters" else 1)
    return months, match.start() - (len(lead) - counted.start("count"))


def _last_month(match: re.Match[str], setting: Setting) -> tuple[int, int] | None:
    month = month_number(match["month"])
    if match["year"] is not None:
        year = int(match["year"])
    else:
        text = in_past(f"{month:02}", setting.today)
        if text is None:
            return None
        year = int(text[:4])
    day = int(match["day"] or 31)
    whole = day >= calendar.monthrange(year, month)[1] - 1 or day_partial(month, day) is None or day > 15
    return (year, month) if whole else (year, month - 1)


def _number(words: str) -> int:
    return int(words) if words.isdigit() else cardinal(words)


def _month_count(match: re.Match[str], _: Setting) -> Reading | None:
    """`9M 2025`, `10M24`: the first so many months."""
    year = int(match["year"])
    count = int(match["count"])
    return sure(months_text(year if year > 99 else 2000 + year, 1, count), Unit.MONTHS) if 1 < count < 12 else None


def _same(match: re.Match[str], setting: Setting) -> Reading | None:
    """`the same months of 2019`, `the corresponding period a year earlier`: as long as the period before, elsewhere."""
    if match["year"] is not None:
        return Reading(None, None, Unit.MONTHS, Shift(0, Unit.YEAR, year=int(match["year"])))
    if match["fiscal_begin"] is not None:
        return Reading(None, None, Unit.MONTHS, Shift(0, Unit.YEAR, year=int(match["fiscal_begin"])))
    if match["back"] is not None or match["which_fiscal"] in ("last", "previous"):
        return Reading(None, None, Unit.MONTHS, Shift(-1, Unit.YEAR))
    if match["which"] is not None:
        years = _FROM_TODAY.get(match["which"])
        if years is None:
            return None
        return Reading(None, None, Unit.MONTHS, Shift(0, Unit.YEAR, year=setting.today.year + years))
    return Reading(None, None, Unit.MONTHS, Shift(0, Unit.YEAR))


PART_RULES: tuple[Rule, ...] = (
    rule(
        "first second third fourth last final 00a",
        rf"(?P<order>first|second|third|fourth|last|final|1st|2nd|3rd|4th)[ -](?P<part>quarter|half)\b"
        rf"(?:{_THE_YEAR}|{_OF_YEAR})?",
        _ordered,
    ),
    rule("q h", rf"[qh](?P<order>[1-4])(?![\d.])(?:{_THE_YEAR}|{_OF_YEAR})?", _lettered),
    rule("00a", rf"(?P<order>[1-4])[qh](?![\da-z])(?:{_THE_YEAR}|{_OF_YEAR})?", _lettered),
    rule("00a", r"(?P<count>\d\d?)m ?(?P<year>20\d\d)(?![\da-z]|[.,]\d)", _month_count),
    rule(
        "first opening last final closing",
        rf"(?P<order>first|opening|last|final|closing) (?P<count>{_COUNT}) (?P<part>months|quarters)\b"
        rf"(?:{_THE_YEAR}|{_OF_YEAR})?",
        _counted,
    ),
    rule(
        "first second third fourth last final opening closing",
        rf"(?:first|second|third|fourth|last|final|opening|closing) (?:{_OF_MONTH}) (?:of|in) "
        rf"(?P<month>{MONTH}){WHICH_YEAR}?",
        _part_of_month,
    ),
    rule("this last next current", r"(?P<which>this|last|next|current) (?P<part>quarter)\b", _which_quarter),
    rule(
        "year years months quarter quarters half",
        rf"(?P<unit>half[ -]year|years?|months|quarters?|half){_UP_TO}(?: the)?(?: end of| end)?[ -]"
        rf"(?:(?P<day>{DAY}) )?(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?",
        _up_to,
    ),
    rule(
        "same corresponding equivalent comparable",
        rf"(?:same|corresponding|equivalent|comparable) (?:{_COUNT} )?(?:{_STRETCH})\b(?:{_A_YEAR_BACK}|{_OF_YEAR})?",
        _same,
    ),
)
