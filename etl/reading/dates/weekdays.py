"""Days by their distance from the article's: `on Tuesday`, `Monday and Tuesday`, `yesterday evening`, `last week`."""

import re
from datetime import date, timedelta

from etl.reading.dates.reckoning import WEEKDAYS, days_text, month_text, week_text
from etl.reading.dates.rule import TO_AND, WEEKDAY, Reading, Rule, Setting, rule, sure
from etl.reading.dates.span import Shift, Unit

_PART = r"(?: (?:morning|afternoon|evening|night|lunchtime)\b)?"
_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_FROM_TODAY = {"this": 0, "last": -1, "past": -1, "next": 1, "coming": 1}


def _past(weekday: int, today: date) -> date:
    return today - timedelta(days=(today.weekday() - weekday) % 7)


def _ahead(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def _weekday(match: re.Match[str], setting: Setting) -> Reading | None:
    if not setting.is_capital(match.start()) or setting.before(match.start(), "the following "):
        return None  # the first such day behind one told before; no day is better than a wrong one
    weekday = WEEKDAYS.index(match["weekday"])
    return Reading(_past(weekday, setting.today).isoformat(), _ahead(weekday, setting.today).isoformat(), Unit.DAY)


def _weekday_before(match: re.Match[str], setting: Setting) -> Reading | None:
    """`in Brussels the Friday before`: the last such day that is not the article's own."""
    if not setting.is_capital(match.start()) or not setting.before(match.start(), "the "):
        return None
    day = _past(WEEKDAYS.index(match["weekday"]), setting.today - timedelta(days=1))
    return sure(day.isoformat(), Unit.DAY)


def _weekday_in_figures(match: re.Match[str], setting: Setting) -> Reading | None:
    """`Monday (19/08)`: day and month in the order in which that day of the year is such a weekday."""
    weekday, one, other = WEEKDAYS.index(match["weekday"]), int(match["one"]), int(match["other"])
    for month, day in ((other, one), (one, other)):
        try:
            found = date(setting.today.year, month, day)
        except ValueError:
            continue
        if found.weekday() == weekday:
            return sure(found.isoformat(), Unit.DAY)
    return None


def _weekdays(match: re.Match[str], setting: Setting) -> Reading | None:
    if not setting.is_capital(match.start()):
        return None
    first, last = WEEKDAYS.index(match["weekday"]), WEEKDAYS.index(match["last"])
    length = (last - first) % 7
    if not length or (match["to"] == " and " and length > 1):
        return None
    begun, over = _past(first, setting.today), _ahead(last, setting.today)
    span = timedelta(days=length)
    return Reading(days_text(begun, begun + span), days_text(over - span, over), Unit.DAYS)


def _which_weekday(match: re.Match[str], setting: Setting) -> Reading | None:
    weekday, today = WEEKDAYS.index(match["weekday"]), setting.today
    if not setting.is_capital(match.start("weekday")):
        return None
    if match["which"] in ("last", "past"):
        day = _past(weekday, today - timedelta(days=1))
    else:
        weeks = 1 if match["which"] == "next" else 0
        day = today + timedelta(days=weekday - today.weekday() + 7 * weeks)
        if "coming" in (match["which"], match["more"]):
            day = _ahead(weekday, today)
    return sure(day.isoformat(), Unit.DAY)


def _day(match: re.Match[str], setting: Setting) -> Reading | None:
    return sure((setting.today + timedelta(days=_DAYS[match["day"]])).isoformat(), Unit.DAY)


def _next_but_one(match: re.Match[str], setting: Setting) -> Reading | None:
    days = 2 if match["way"] == "after" else -2
    day = setting.low[match.end() : match.end() + len("tomorrow")] == "tomorrow"
    if day != (days > 0):
        return None
    return sure((setting.today + timedelta(days=days)).isoformat(), Unit.DAY)


def _part_of_day(match: re.Match[str], setting: Setting) -> Reading | None:
    back = match[0].startswith("last")
    return sure((setting.today - timedelta(days=back)).isoformat(), Unit.DAY)


def _week(match: re.Match[str], setting: Setting) -> Reading | None:
    weeks = _FROM_TODAY[match["which"]]
    return sure(week_text(setting.today + timedelta(weeks=weeks)), Unit.WEEK)


def _weekend(match: re.Match[str], setting: Setting) -> Reading | None:
    if not setting.before(match.start(), "the "):
        return None
    ahead = _ahead(6, setting.today) - timedelta(days=1)
    return Reading(_two_days(_past(5, setting.today)), _two_days(ahead), Unit.DAYS)


def _which_weekend(match: re.Match[str], setting: Setting) -> Reading | None:
    this = setting.today + timedelta(days=5 - setting.today.weekday())
    return sure(_two_days(this + timedelta(weeks=_FROM_TODAY[match["which"]])), Unit.DAYS)


def _two_days(saturday: date) -> str:
    return days_text(saturday, saturday + timedelta(days=1))


def _month(match: re.Match[str], setting: Setting) -> Reading | None:
    months = _FROM_TODAY[match["which"]]
    return sure(month_text(setting.today.year, setting.today.month + months), Unit.MONTH)


def _that(match: re.Match[str], _: Setting) -> Reading | None:
    unit = {"week": Unit.WEEK, "month": Unit.MONTH, "year": Unit.YEAR}.get(match["unit"], Unit.DAY)
    return Reading(None, None, unit, Shift(0, unit, inside=True))


WEEKDAY_RULES: tuple[Rule, ...] = (
    rule("weekday", rf"(?P<weekday>{WEEKDAY})(?P<to>{TO_AND})(?P<last>{WEEKDAY}){_PART}", _weekdays),
    rule("weekday", rf"(?P<weekday>{WEEKDAY}){_PART}", _weekday),
    rule("weekday", rf"(?P<weekday>{WEEKDAY}){_PART} (?:before|earlier)(?=[.,;:)])", _weekday_before),
    rule(
        "weekday",
        rf"(?P<weekday>{WEEKDAY}),? \(?(?P<one>\d\d?)[/.](?P<other>\d\d?)(?![\d/.]\d)\)?",
        _weekday_in_figures,
    ),
    rule(
        "this last next past coming",
        rf"(?P<which>this|last|next|past|coming) (?:(?P<more>past|coming) )?(?P<weekday>{WEEKDAY}){_PART}",
        _which_weekday,
    ),
    rule("today tonight yesterday tomorrow", rf"(?P<day>[a-z]+){_PART}", _day),
    rule("yesterday tomorrow", r"\bthe day (?P<way>before|after) ", _next_but_one, back=True),
    rule("this last", r"(?:this (?:morning|afternoon|evening)|last (?:night|evening))\b", _part_of_day),
    rule("this last next past coming", r"(?P<which>this|last|next|past|coming) week\b", _week),
    rule("weekend", r"weekend\b(?! of \d)", _weekend),
    rule("this last next past coming", r"(?P<which>this|last|next|past|coming) weekend\b", _which_weekend),
    rule("this last next past coming", r"(?P<which>this|last|next|past|coming) month\b", _month),
    rule(
        "that same",
        r"(?:that|same) (?:very )?(?P<unit>day|date|morning|afternoon|evening|night|week|month|year)\b",
        _that,
    ),
)
