"""Dates relative to another one: `a year earlier`, `two days later`, `the previous year`, `six weeks ago`."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from etl.reading.dates.reckoning import (
    in_year,
    month_text,
    moved_days,
    moved_months,
    moved_years,
    parts,
    points,
    week_text,
)
from etl.reading.dates.rule import Reading, Rule, Setting, rule
from etl.reading.dates.span import Shift, Unit
from etl.reading.quantities.words import CARDINAL, cardinal

_UNITS = {
    "day": Unit.DAY,
    "evening": Unit.DAY,
    "night": Unit.DAY,
    "morning": Unit.DAY,
    "week": Unit.WEEK,
    "month": Unit.MONTH,
    "quarter": Unit.QUARTER,
    "year": Unit.YEAR,
    "decade": Unit.DECADE,
}
_UNIT = r"(?P<unit>day|evening|night|morning|week|month|quarter|year|decade)"
_COUNT = rf"(?P<count>\d{{1,3}}|{CARDINAL}|an?)"
_FORWARD = ("later", "after", "afterwards", "following", "next")
_STANDING_ALONE = re.compile(
    r"[.,;:)–?!\"'\]]|\Z| –| (?:and|but|or|when|while|as|in|on|at|to|with|from|which|that|had|has|was|were|is|are|for|"
    r"due|because|according|after)\b|"
    # `the year before it was 461 million`, but not `the year before it was founded`
    r" (?:it|they|trade|exports|imports|the (?:figure|total|sum|number|value|volume)) (?:was|were|had been|stood at|"
    r"came to|reached|totall?ed|amounted to|had (?:stood at|come to|reached|totall?ed|amounted to)) "
    r"(?:(?:only|just|some|about|around|nearly|almost|over|still|a|mere|less|more|than) )*(?:[a-z]{2,3} ?)?[$€£¥]?\d"
)


def _direction(match: re.Match[str], setting: Setting) -> int | None:
    """Whether `later` (+1) or `earlier` (-1) stands behind; nothing if `after` or `before` lead to more words."""
    way = setting.low[match.end() : match.end() + 11]
    word = next((one for one in _WAYS if way.startswith(one)), "")
    end = match.end() + len(word)
    if word in ("before", "after") and _STANDING_ALONE.match(setting.low, end, setting.end) is None:
        return None
    return 1 if word in _FORWARD else -1


_WAYS = ("later", "afterwards", "after", "earlier", "before", "previously", "prior")


def _counted(match: re.Match[str], setting: Setting) -> Reading | None:
    way = _direction(match, setting)
    if way is None:
        return None
    unit = _UNITS[match["unit"]]
    return Reading(None, None, unit, Shift(way * _number(match["count"]), unit), start=match.start())


def _on(match: re.Match[str], setting: Setting) -> Reading | None:
    """`A year on, ...`: with nothing else behind it than a stop."""
    if setting.low[match.end() + len("on") :][:1] not in (",", ".", ";"):
        return None
    unit = _UNITS[match["unit"]]
    return Reading(None, None, unit, Shift(_number(match["count"]), unit), start=match.start())


def _definite(match: re.Match[str], setting: Setting) -> Reading | None:
    """`the year before`, `the evening before`."""
    way = _direction(match, setting)
    if way is None:
        return None
    unit = _UNITS[match["unit"]]
    return Reading(None, None, unit, Shift(way, unit, inside=True), start=match.start("unit"))


def _following(match: re.Match[str], setting: Setting) -> Reading | None:
    if match["which"] == "next" and not setting.before(match.start(), "the "):
        return None
    unit = _UNITS[match["unit"]]
    return Reading(None, None, unit, Shift(1 if match["which"] in _FORWARD else -1, unit, inside=True))


def _on_year(match: re.Match[str], setting: Setting) -> Reading | None:
    if match[0] == "year" and not (setting.before(match.start(), " on ") or setting.before(match.start(), " on the ")):
        return None
    return Reading(None, None, Unit.YEAR, Shift(-1, Unit.YEAR))


def _on_month(match: re.Match[str], _: Setting) -> Reading | None:
    unit = _UNITS[match[0].split("-", maxsplit=1)[0].split(" ", maxsplit=1)[0]]
    return Reading(None, None, unit, Shift(-1, unit))


def _ago(match: re.Match[str], setting: Setting) -> Reading | None:
    unit, count = _UNITS[match["unit"]], _number(match["count"])
    exact = any(setting.before(match.start(), words) for words in ("exactly ", "to the day "))
    text = _back_from(setting.today, count, unit, exact=exact)
    if text is None:
        return None
    return Reading(text, text, unit, Shift(-count, unit), start=match.start())


def _back_from(today: date, count: int, unit: Unit, *, exact: bool) -> str | None:
    if unit in (Unit.DAY, Unit.WEEK):
        days = count * (7 if unit is Unit.WEEK else 1)
        day = today - timedelta(days=days)
        return week_text(day) if unit is Unit.WEEK and not exact else day.isoformat()
    if unit in (Unit.MONTH, Unit.QUARTER):
        return month_text(today.year, today.month - count * (3 if unit is Unit.QUARTER else 1))
    years = count * (10 if unit is Unit.DECADE else 1)
    if years >= today.year:
        return None
    return moved_years(today.isoformat() if exact else f"{today.year:04}", -years)


def _number(words: str) -> int:
    return int(words) if words.isdigit() else cardinal(words)


SHIFT_RULES: tuple[Rule, ...] = (
    rule(
        "later earlier before after afterwards previously prior",
        rf"(?<![\w-]){_COUNT}[ -]{_UNIT}s?[ -]",
        _counted,
        back=True,
    ),
    rule("on", rf"(?<![\w-]){_COUNT} {_UNIT}s? ", _on, back=True),
    rule("later earlier before after prior", rf"\bthe {_UNIT}[ -]", _definite, back=True),
    rule("ago", rf"(?<![\w-]){_COUNT} {_UNIT}s? ", _ago, back=True),
    rule(
        "previous preceding prior following next",
        rf"(?P<which>previous|preceding|prior|following|next) {_UNIT}(?!s)\b",
        _following,
    ),
    rule("year", r"year(?:[ -](?:on|over)[ -]year\b|\b(?! (?:before|earlier|after|later|end)|-))", _on_year),
    rule("y yoy", r"(?:y[/-]y|yoy|y-o-y)\b", _on_year),
    rule("month quarter", r"(?:month[ -]on[ -]month|quarter[ -]on[ -]quarter)\b", _on_month),
)


def shifted(shift: Shift, base: str) -> str | None:
    """The date at this distance from a base (EDTF); nothing if there is no such date."""
    if shift.year is not None:
        return _into_year(base, shift.year)
    if shift.inside and (shift.count == 0 or "/" not in base or shift.partial is not None):
        return _whole(shift, base)
    return _each(base, lambda point: _moved(point, shift))


def completed(partial: str, base: str, *, following: bool = False) -> str | None:
    """The day or month that takes its year, or its month, from a base (EDTF); the first after it if `following`."""
    if partial.startswith("---"):
        return _in_month(partial, base, following=following)
    first, _ = points(base)
    year = int(first[:4])
    text = in_year(partial, year)
    if following and (text is None or text[: len(first)] < first[: len(text)]):
        text = in_year(partial, year + 1)
    return text


def _in_month(partial: str, base: str, *, following: bool) -> str | None:
    first, _ = points(base)
    year, month, day = parts(first)
    if month is None:
        return None
    first_day = int(partial[3:5])
    if following and day is not None and first_day < day:
        month += 1
    days = [f"{month_text(year, month)}-{one[3:]}" for one in partial.split("/")]
    try:
        for one in days:
            date.fromisoformat(one)
    except ValueError:
        return None
    return "/".join(days)


def _into_year(base: str, year: int) -> str | None:
    first, _ = points(base)
    return _each(base, lambda point: moved_years(point, year - int(first[:4])))


def _whole(shift: Shift, base: str) -> str | None:
    """The whole unit that the base lies in, or one so many further on; the base itself if it is larger.

    `the same year` of a base that is a fiscal year is that fiscal year.
    """
    point, last = points(base)
    if shift.count == 0 and shift.partial is None and shift.unit is Unit.YEAR and last[:4] != point[:4]:
        return base
    moved = _moved(point, shift) if shift.count else point
    if moved is None:
        return None
    if shift.unit is Unit.WEEK and len(moved) == 10:
        return week_text(date.fromisoformat(moved))
    whole = moved[: {Unit.YEAR: 4, Unit.MONTH: 7, Unit.DAY: 10}.get(shift.unit, 10)]
    return completed(shift.partial, whole) if shift.partial is not None else whole


def _moved(point: str, shift: Shift) -> str | None:
    """The point so far away, told as finely as the distance is: two months from a day is a month."""
    if shift.count == 0:
        return point
    if shift.unit is Unit.DAY:
        return moved_days(point, shift.count)
    if shift.unit is Unit.WEEK:
        day = moved_days(point, 7 * shift.count)
        return day if day is None or abs(shift.count) == 1 else day[:7]
    if shift.unit in (Unit.MONTH, Unit.QUARTER):
        return moved_months(point, shift.count * (3 if shift.unit is Unit.QUARTER else 1))
    coarse = point[:4] if len(point) == 10 else point
    return moved_years(coarse, shift.count * (10 if shift.unit is Unit.DECADE else 1))


def _each(base: str, move: Callable[[str], str | None]) -> str | None:
    first, slash, last = base.partition("/")
    moved = move(first)
    if moved is None or not slash:
        return moved
    end = ".." if last == ".." else move(last)
    return None if end is None else f"{moved}/{end}"
