"""Years: `in 1992`, `from 2015 to 2018`, `2023-24`, `FY2023`, `this year so far`, `the 1990s`."""

import re

from etl.reading.dates.reckoning import fiscal_text, is_leap
from etl.reading.dates.rule import YEAR, Reading, Rule, Setting, is_between, rule, sure
from etl.reading.dates.span import Shift, Unit
from etl.reading.quantities.words import BELOW_HUNDRED, cardinal

_FOUR = r"(?:1[5-9]\d\d|20\d\d|2100)"
_END = r"(?![\da-z]|[.,:]\d)"
_LEADING = re.compile(
    r"\b(?:in|since|during|until|till|by|before|after|from|to|of|for|than|on|and|or|against|over|below|above|through|"
    r"throughout|between|into|versus|vs|early|late|mid|end|calendar|year|years|about|around|circa|the|was|at|but|"
    r"only|summer|winter|spring|autumn|fall|version|late-|(?:end|beginning|start|middle|close|half|quarter) of) ?\Z"
)
_CERTAIN = re.compile(
    r"\b(?:in|since|during|closed|ended|finished|until|till|throughout|compared (?:with|to)|year|years|calendar|early|"
    r"late|mid|half of|end of|(?:early|far back|late|recently|long ago) as) ?\Z"
)
_OPENING = re.compile(r"(?:^|[,;:(\[/–•\"-]) *\Z")
_COUNTED = re.compile(
    r"[ -](?:people|men|women|children|students|workers|soldiers|troops|jobs|firms|companies|tonnes|tons|kg|km|kilomet|"
    r"met(?:re|er)s|miles|mw|megawatts|barrels|hectares|lorries|trucks|cars|vehicles|containers|visas|pages|"
    r"dollars|euros|"
    r"visitors|tourists|passengers|tickets|seats|rooms|beds|homes|units|copies|words|points|hours|guests|members|"
    r"delegates|participants|contracts|projects|flights|feet|gmt|hrs|per ?cent|million|billion|trillion|bn|mn)"
)
_SOLAR_EPOCH = 621
_FROM_TODAY = {"this": 0, "last": -1, "next": 1, "current": 0, "previous": -1, "past": -1, "coming": 1}


def _year(match: re.Match[str], setting: Setting) -> Reading | None:
    return sure(match[0], Unit.YEAR) if _is_year(match, setting) else None


def _is_year(match: re.Match[str], setting: Setting) -> bool:
    """Whether the words around let a figure be a year: `in 2019`, `(2019)`, `Goods, 2019:` do, `2019 lorries` not."""
    if setting.before(match.start(), " in ") or setting.before(match.start(), "since "):
        return True
    lead = setting.low[max(setting.start, match.start() - 16) : match.start()]
    if _CERTAIN.search(lead) is not None:
        return True
    if _COUNTED.match(setting.low, match.end()) is not None:
        return False
    return _LEADING.search(lead) is not None or _OPENING.search(lead) is not None


def _years(match: re.Match[str], setting: Setting) -> Reading | None:
    first = int(match["first"])
    last = first - first % 100 + int(match["short"]) if match["last"] is None else int(match["last"])
    if last % 100 == 0 and last < first and match["last"] is None:
        last += 100
    if not first < last < first + 100 or (match["to"] == " and " and not is_between(match, setting)):
        return None
    is_fiscal = last == first + 1 and (match["to"] or "-").strip() in "-–/"
    return sure(f"{first}/{last}", Unit.FISCAL if is_fiscal else Unit.YEARS)


def _until_year(match: re.Match[str], setting: Setting) -> Reading | None:
    last = int(match["last"])
    return sure(f"{setting.today.year}/{last}", Unit.YEARS) if last > setting.today.year else None


def _iso_month(match: re.Match[str], _: Setting) -> Reading | None:
    first, last = match[0].split("-")
    return None if int(first) % 100 + 1 == int(last) else sure(match[0], Unit.MONTH)


def _decade(match: re.Match[str], _: Setting) -> Reading | None:
    first = int(match["first"])
    return sure(f"{first}/{first + 9}", Unit.DECADE)


def _century(match: re.Match[str], _: Setting) -> Reading | None:
    number = int(match["number"])
    return sure(f"{number * 100 - 99:04}/{number * 100:04}", Unit.CENTURY) if 0 < number <= 21 else None


def _solar_year(match: re.Match[str], setting: Setting) -> Reading | None:
    """A year of the Iranian calendar; it begins on 20 March in a Gregorian leap year, else a day later."""
    if not (setting.before(match.start(), "year ") or "iran" in setting.low):
        return None
    year = int(match[0]) + _SOLAR_EPOCH
    first, last = 21 - is_leap(year), 20 - is_leap(year + 1)
    return sure(f"{year}-03-{first}/{year + 1}-03-{last}", Unit.YEAR)


def _fiscal(match: re.Match[str], _: Setting) -> Reading | None:
    return sure(fiscal_text(match["first"], match["last"]), Unit.FISCAL)


def _which_fiscal(match: re.Match[str], setting: Setting) -> Reading | None:
    years = _FROM_TODAY[match["which"]]
    text = str(setting.today.year + years)
    return Reading(text, text, Unit.FISCAL, Shift(years, Unit.FISCAL))


def _which_year(match: re.Match[str], setting: Setting) -> Reading | None:
    if match["which"] == "next" and setting.before(match.start(), "the "):
        return None  # `the next year` is counted from the year named before
    year = setting.today.year + _FROM_TODAY[match["which"]]
    if match["which"] == "this" and (match["so_far"] is not None or _is_open(match, setting)):
        return sure(f"{year}-01/..", Unit.YEAR)
    return sure(str(year), Unit.YEAR)


def _is_open(match: re.Match[str], setting: Setting) -> bool:
    return any(setting.before(match.start(), words) for words in ("so far ", "thus far ", "to date "))


def _to_date(_: re.Match[str], setting: Setting) -> Reading | None:
    return sure(f"{setting.today.year}-01/..", Unit.YEAR)


def _the_year(match: re.Match[str], setting: Setting) -> Reading | None:
    """`the end of the year` is of the article's year, `before the year was out` of the year named before.

    `Year-end 2023` names its own.
    """
    if match["of"] is not None:
        return sure(match["of"], Unit.YEAR)
    if match["out"] == "was":
        return Reading(None, None, Unit.YEAR, Shift(0, Unit.YEAR, inside=True))
    lead = setting.low[max(setting.start, match.start() - 28) : match.start()]
    if match["out"] is None and match["end"] is None and not _OF_THE_YEAR.search(lead):
        return None
    if _SINCE_THE_START.search(lead):
        return sure(f"{setting.today.year}-01", Unit.MONTH)
    return sure(str(setting.today.year), Unit.YEAR)


_SINCE_THE_START = re.compile(r"since (?:the )?(?:start|beginning) of the \Z")
_OF_THE_YEAR = re.compile(
    r"(?:\b(?:end|close|start|beginning|middle|rest|remainder) of|\b(?:later?|earl(?:y|ier)) in) (?:the )\Z"
)


def _the_decade(match: re.Match[str], setting: Setting) -> Reading | None:
    if not setting.before(match.start(), "of the ") and not setting.before(match.start(), "this "):
        return None
    first = setting.today.year // 10 * 10
    return sure(f"{first}/{first + 9}", Unit.DECADE)


def _last_years(match: re.Match[str], setting: Setting) -> Reading | None:
    words = match["count"] or "ten"
    count = int(words) if words.isdigit() else cardinal(words)
    year = setting.today.year
    years = (year, year + count) if match["which"] in ("next", "coming") else (year - count, year)
    return sure(f"{years[0]:04}/{years[1]:04}", Unit.YEARS)


YEAR_RULES: tuple[Rule, ...] = (
    rule("0000_ 0000- 0000a 0000.", rf"{YEAR}", _year),
    rule(
        "0000_ 0000-",
        rf"(?P<first>{_FOUR})(?:(?P<to> ?[-–/] ?| to | until | through | and )(?P<last>{_FOUR})|[-–/](?P<short>\d\d))"
        rf"{_END}(?!-\d)",
        _years,
    ),
    rule("0000-", r"20\d\d-(?:0[1-9]|1[0-2])(?![\d-])", _iso_month),
    rule("0000a", r"(?P<first>1[5-9]\d0|20\d0)'?s\b", _decade),
    rule("00a", r"(?P<number>\d\d?)(?:st|nd|rd|th)[ -]century\b", _century),
    rule("0000_ 0000.", r"1[34]\d\d(?![\da-z]|[.,:]\d)", _solar_year),
    rule(
        "fy fiscal financial",
        rf"(?:fy|(?:fiscal|financial)(?: year)?) ?'?(?P<first>{_FOUR}|\d\d)(?: ?[-–/] ?(?P<last>\d\d(?:\d\d)?))?{_END}",
        _fiscal,
    ),
    rule("0000_ 0000-", rf"(?P<first>{_FOUR})(?:[-–/](?P<last>\d\d(?:\d\d)?))? (?:fiscal|financial) year\b", _fiscal),
    rule(
        "this last next current previous coming past",
        r"(?P<which>this|last|next|current|previous|coming|past) (?:fiscal|financial)(?: year)?\b",
        _which_fiscal,
    ),
    rule(
        "this last next coming",
        r"(?P<which>this|last|next|coming) year(?P<so_far>,? (?:so far|to date))?\b",
        _which_year,
    ),
    rule("year", r"year[- ]to[- ]date\b", _to_date),
    rule(
        "year",
        rf"year(?:(?:'s)?[ -](?P<end>end)\b(?:,?(?: of)? (?P<of>{YEAR}))?| (?P<out>is|was) (?:out|over|up)\b)?",
        _the_year,
    ),
    rule("now", rf"now and (?:the end of )?(?P<last>{YEAR})", _until_year),
    rule("decade", r"decade\b", _the_decade),
    rule(
        "last past next coming",
        rf"(?P<which>last|past|next|coming) (?:(?P<count>\d\d?|{BELOW_HUNDRED}) years|decade)\b",
        _last_years,
    ),
)
