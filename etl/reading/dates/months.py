"""Dates to the month: `July 2002`, `January-May 2024`, `between May and July last year`, `the spring of 2026`."""

import re

from etl.reading.dates.choice import by_today, chosen
from etl.reading.dates.reckoning import in_year, month_number, month_text, months_text
from etl.reading.dates.rule import MONTH, TO_AND, WHICH_YEAR, YEAR, Reading, Rule, Setting, is_between, rule, sure
from etl.reading.dates.span import Unit

# A bare month or season is one where these words lead to it; `May`, `March` and `Jan` are names and verbs too.
_LEADING = re.compile(
    r"(?:^|[,;:(/–-]|\b(?:in|of|for|since|by|until|till|to|from|through|during|before|after|between|and|or|last|next|this|"
    r"than|early|late|mid|every|each|around|was|is|on|with|against)) ?\Z"
)
_POSTPONED = re.compile(
    r"\b(?:moved|postponed|put off|delayed|shifted|rescheduled|deferred|brought forward|put back)(?: again)? from \Z"
)
_WISH = re.compile(r"may (?:i|he|she|we|they|it|you|the|this|that|these|our|his|her|their|there|all|both|god|allah)\b")
_NAME_BEFORE = re.compile(r"[A-Z][\w.'-]* \Z")
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 14)}
_FROM_TODAY = {"this": 0, "last": -1, "next": 1}


def _month(match: re.Match[str], setting: Setting) -> Reading | None:
    if not setting.is_capital(match.start()):
        return None
    certain = match["year"] is not None or match["which"] is not None
    if not certain and not _is_bare_month(match, setting):
        return None
    return chosen(f"{month_number(match['month']):02}", match, setting, Unit.MONTH)


def _is_bare_month(match: re.Match[str], setting: Setting) -> bool:
    lead = setting.low[max(setting.start, match.start() - 10) : match.start()]
    if len(match["month"]) == 3 and match["month"] != "may":
        return False
    if not lead and _WISH.match(setting.low, match.start(), setting.end) is not None:
        return False
    if _LEADING.search(lead) is not None:
        return True
    plain_lead = setting.plain[max(setting.start, match.start() - 24) : match.start()]
    return match["month"] not in ("may", "march") and _NAME_BEFORE.search(plain_lead) is None


def _months(match: re.Match[str], setting: Setting) -> Reading | None:
    if not setting.is_capital(match.start()) or not setting.is_capital(match.start("last")):
        return None
    first, last = month_number(match["month"]), month_number(match["last"])
    if match["other_year"] is not None and match["year"] is not None:
        texts = month_text(int(match["other_year"]), first), month_text(int(match["year"]), last)
        return sure("/".join(texts), Unit.MONTHS) if texts[0] < texts[1] else None
    if match["other_year"] is not None or first == last or _is_put_off(match, setting):
        return None
    if match["begun"] is not None:
        return sure(in_year(f"{first:02}/{last:02}", int(match["begun"]) + (first < 4)), Unit.MONTHS)
    if match["to"] == " and " and last != first + 1 and not is_between(match, setting):
        return None
    return chosen(f"{first:02}/{last:02}", match, setting, Unit.MONTHS)


def _is_put_off(match: re.Match[str], setting: Setting) -> bool:
    """`moved from May to October`: two months and no stretch of time."""
    return _POSTPONED.search(setting.low, max(setting.start, match.start() - 40), match.start()) is not None


def _which_month(match: re.Match[str], setting: Setting) -> Reading | None:
    if not setting.is_capital(match.start("month")):
        return None
    number, today = month_number(match["month"]), setting.today
    month = f"{number:02}"
    if match["which"] == "this":
        return sure(f"{today.year}-{month}", Unit.MONTH)
    choice = by_today(month, setting, Unit.MONTH)
    if match["which"] == "next" and setting.before(match.start(), "the "):
        return choice._replace(edtf=choice.ahead)  # `the next March` is counted from the date named before
    text = choice.ahead if match["which"] in ("next", "coming") else choice.edtf
    if number == today.month:
        text = f"{today.year + (1 if match['which'] in ('next', 'coming') else -1)}-{month}"
    return sure(text, Unit.MONTH)


def _season(match: re.Match[str], setting: Setting) -> Reading | None:
    first, last = _SEASONS[match["season"]]
    if match["year"] is None and match["which"] is None and not _is_bare_season(match, setting):
        return None
    return chosen(f"{first:02}/{(last - 1) % 12 + 1:02}", match, setting, Unit.SEASON)


def _is_bare_season(match: re.Match[str], setting: Setting) -> bool:
    words = ("in ", "by ", "until ", "since ", "in the ", "over the ", "during the ")
    return match["season"] != "fall" and any(setting.before(match.start(), lead) for lead in words)


def _which_season(match: re.Match[str], setting: Setting) -> Reading | None:
    first, last = _SEASONS[match["season"]]
    choice = by_today(f"{first:02}/{(last - 1) % 12 + 1:02}", setting, Unit.SEASON)
    if match["which"] == "next":
        return sure(choice.ahead, Unit.SEASON)
    if match["which"] == "last":
        return sure(choice.edtf, Unit.SEASON)
    is_late_winter = last > 12 and setting.today.month < 3
    return sure(months_text(setting.today.year - is_late_winter, first, last), Unit.SEASON)


def _christmas(match: re.Match[str], setting: Setting) -> Reading | None:
    return chosen("12", match, setting, Unit.MONTH)


MONTH_RULES: tuple[Rule, ...] = (
    rule(
        "month",
        rf"(?P<month>{MONTH})(?:,? (?P<other_year>{YEAR}))?(?P<to>{TO_AND})(?P<last>{MONTH})"
        rf"(?:{WHICH_YEAR}|,? (?:of |in )?(?:fy ?|fiscal (?:year )?)?(?P<begun>20\d\d)[-–/]\d\d(?![\d-]))?",
        _months,
    ),
    rule("month", rf"(?P<month>{MONTH}){WHICH_YEAR}?", _month),
    rule("this last next past coming", rf"(?P<which>this|last|next|past|coming) (?P<month>{MONTH})", _which_month),
    rule("spring summer autumn winter fall", rf"(?P<season>[a-z]+){WHICH_YEAR}?", _season),
    rule("this last next", r"(?P<which>this|last|next) (?P<season>spring|summer|autumn|fall|winter)\b", _which_season),
    rule("christmas", rf"christmas{WHICH_YEAR}?", _christmas),
)
