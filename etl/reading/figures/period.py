"""When: the period of a figure among the dates of its sentence."""

import re

from db.vocabulary import TradeStatus
from etl.reading.dates import Unit
from etl.reading.figures import words
from etl.reading.figures.attribution import books_of
from etl.reading.figures.brackets import closing_date, is_bracketed_off
from etl.reading.figures.figure import Figure
from etl.reading.figures.line import Placed
from etl.reading.figures.spot import Spot
from etl.reading.figures.timing import is_base, is_period, is_yearly, resolve
from etl.reading.mention import Tag

_FISCAL = re.compile(r"\b(?:fiscal|financial) year\b")
_TAG = re.compile(r"<[a-z]+(?::\d+)?>")
_THIS_YEAR = re.compile(r"\b(?:the|this) (?:full|whole|current) (?:calendar )?year\b|\bthis year\b|year as a whole")
_TO = re.compile(r"(?:^|[ ,])to (?:\w+ )?$")
# The date of a sum that another is compared with is no period of that other.
_BESIDE_SUM = re.compile(r"\b(?:from|against|than|compared (?:with|to)|versus) (?:\w+ )?<(?:money|amount)>")
TO_SUM = re.compile(r"\)?,?(?: <date>,?)? to ")
_SINCE_THEN = re.compile(r"\bsince (?!<)[a-z]+(?: back)? to (?:\w+ )?$")
_NOW = re.compile(
    r"\b(?:now|currently|presently|at present|today)(?: (?:at|worth|stands at|is|about|around|around|some))* $"
)
_NOW_WORDS = frozenset(("now", "currently", "presently", "present", "today"))
_DATED_TO = re.compile(r" (?:in )?<date>,? to ")
_GAP = re.compile(r" \((?:in )?|,? in calendar |[^,;:.()–]*")
_LIST = re.compile(rf"{words.GOODS}(?:, {words.GOODS})* and {words.GOODS}")
_GAP_TO_BRACKET = re.compile(r"[^,;:.()–]* \((?:in |for )?")
_STOP = re.compile(r"[,;:.(]")
_CLAUSE_END = re.compile(r"[;:](?!\d+>)")
_SET_FOR = re.compile(r" (?:for|by|in) (?:the year )?")
# `within three years`; `in five years' time`.
_WITHIN = re.compile(
    r"\b(?:within|in|inside)(?: (?:only|just|the space of|as little as))? <count:(?P<count>\d+)> years?\b"
)
_YEARLY = re.compile(r"\b(?:a|per|every|each) year\b|\bannual(?:ly)?\b|\byearly\b")


def period_of(spot: Spot, status: TradeStatus) -> str | None:
    """The period that the figure covers."""
    if status is not TradeStatus.ACTUAL:
        return _year_aimed_at(spot)
    if _is_of_now(spot) or _SINCE_THEN.search(spot.left) is not None:
        return None
    return (_end_of_years(spot, -1) if _became(spot) else None) or _counted_for(spot)


def _is_of_now(spot: Spot) -> bool:
    """Whether the words before the figure give it for today."""
    return not spot.line.passage.vocabulary.isdisjoint(_NOW_WORDS) and _NOW.search(spot.left) is not None


def _counted_for(spot: Spot) -> str | None:
    right = _date_right(spot) or _date_opening(spot) or _date_of_result(spot)
    if right is not None:
        return resolved_at(spot, right)
    if spot.is_beside and not spot.change:
        return _beside(spot)
    left = _date_left(spot)
    if left is not None:
        if spot.here and spot.here[-1].beside and _DATED_TO.fullmatch(spot.left):
            return spot.now.period
        return resolved_at(spot, left)
    if spot.parent is not None and (spot.here or spot.is_part):
        return _since_base(spot, spot.parent) if spot.parent.beside else _of_family(spot, spot.parent.period)
    return _period_in_force(spot)


def _since_base(spot: Spot, base: Figure) -> str | None:
    """The period in force, of a sum that is only told to have grown from a base: one behind the base's."""
    period = spot.now.period or spot.now.title_period
    is_later = period is not None and (base.period is None or period[:4] > base.period[:4])
    return period if is_later else None


def _beside(spot: Spot) -> str | None:
    """The period of a sum that another is compared with: one of its own, or the start of a span."""
    if _TO.match(spot.right) is not None:
        return _end_of_years(spot, 0)
    left = _date_left(spot)
    return resolved_at(spot, left) if left is not None and _opens_its_clause(spot, left) else None


def _became(spot: Spot) -> bool:
    """Whether the figure is what another one grew or fell to."""
    return (bool(spot.here) or spot.previous is not None) and _TO.search(spot.left) is not None


def _end_of_years(spot: Spot, end: int) -> str | None:
    """The first or last year of the span in which one figure became another: `between 2020 and 2024`."""
    spans = [one.mention.detail for one, _ in spot.line.dates]
    found = next((one.edtf for one in spans if one.unit is Unit.YEARS and one.edtf), None)
    return found.split("/")[end] if found is not None else None


def needs_none(spot: Spot) -> bool:
    """Whether the sentence gives a figure for any year, `a year`, `annually`, or for today."""
    return _is_of_now(spot) or _YEARLY.search(spot.line.text) is not None


def _of_family(spot: Spot, inherited: str | None) -> str | None:
    """The period of the figure that it is a part of, or of the one before it in the sentence."""
    usable = [one for one in spot.here if not one.beside]
    return usable[-1].period if usable and not spot.is_former else inherited


def _period_in_force(spot: Spot) -> str | None:
    if _FISCAL.search(spot.line.text) is not None:
        return None
    later = _date_later(spot)
    if later is not None and not spot.here:
        return resolved_at(spot, later)
    return spot.now.period or spot.now.title_period


def resolved_at(spot: Spot, date: Placed) -> str | None:
    """What a date means beside the period in force, or else beside the period named last before it."""
    document, books = spot.line.document, books_of(spot)
    base = spot.now.period
    if base is None:
        earlier = document.before(spot.line.passage, date.mention.start)
        named = next((one for one in earlier if one.tag is Tag.DATE and one.value and is_period(one)), None)
        base = resolve(document, named, None, books) if named is not None else None
    return resolve(document, date.mention, base, books)


def _date_opening(spot: Spot) -> Placed | None:
    """The date right before brackets that open with the figure: `more than in the whole of 2023 ($71 million)`."""
    before = [one for one, _ in spot.line.dates if one.last == spot.first - len(" (")]
    return before[0] if before and spot.left.endswith("<date> (") else None


def _date_right(spot: Spot) -> Placed | None:
    for one, base in spot.line.dates:
        if not spot.last <= one.first < spot.right_to:
            continue
        ago = one.mention.detail.edtf is not None and spot.line.text[spot.last : one.first] == " "
        if base and not ((spot.is_beside and one.mention.detail.shift) or (ago and not spot.change)):
            continue
        gap = _TAG.sub("", spot.line.text[spot.last : one.first])
        closes = spot.line.text.startswith(")", one.last)
        if (_GAP.fullmatch(gap) or (closes and _GAP_TO_BRACKET.fullmatch(gap))) and " and " not in _LIST.sub("", gap):
            return None if "(" in gap and spot.line.text.startswith(":", one.last) else one
    return None


def _date_of_result(spot: Spot) -> Placed | None:
    """Of a change that follows another figure the date of the sum that it led to: `has tripled to $15 bn in 2023`."""
    after = spot.following
    if not spot.change or not spot.here or after is None or TO_SUM.fullmatch(spot.right) is None:
        return None
    for one, base in spot.line.dates:
        if one.first >= after.last and not base:
            gap = _TAG.sub("", spot.line.text[after.last : one.first])
            return one if _GAP.fullmatch(gap) and " and " not in gap else None
    return None


def _date_left(spot: Spot) -> Placed | None:
    start = spot.left_from if any(not one.silent for one in spot.here) else 0
    found = [
        one
        for one, base in spot.line.dates
        if start <= one.first < spot.first
        and (not base or _opens_its_clause(spot, one))
        and not _belongs_to_previous(spot, one)
        and not is_bracketed_off(spot, one)
    ]
    return found[-1] if found and "?" not in spot.line.text[found[-1].last : spot.first] else None


def _belongs_to_previous(spot: Spot, date: Placed) -> bool:
    """Whether the date is that of a sum which another is compared with: `against $5 billion in 2022, growth of`."""
    if not spot.here or not spot.here[-1].beside or date.first < spot.left_from:
        return False
    return _STOP.search(spot.line.text, spot.left_from, date.first) is None


def _opens_its_clause(spot: Spot, date: Placed) -> bool:
    """Whether `a year earlier` opens the clause of this sum, not closes that of the figure before."""
    after_percent = spot.previous is not None and spot.previous.mention.tag is Tag.PERCENT
    if spot.change or after_percent or date.mention.detail.shift is None:
        return False
    before = spot.line.text[max(0, date.first - 50) : date.first]
    return not is_base(before) and not is_yearly(spot.line.document.low[date.mention.start : date.mention.end])


def _date_later(spot: Spot) -> Placed | None:
    """A date further on: `exports were $5 billion and imports $3 billion in 2024`."""
    text = spot.line.text
    if (closing := closing_date(spot.line)) is not None:
        return closing
    stop = _CLAUSE_END.search(text, spot.last)
    end = stop.start() if stop is not None else len(text)
    for one, base in spot.line.dates:
        if _BESIDE_SUM.search(text, spot.last, one.first) is not None:
            return None
        plain = not base and one.mention.detail.shift is None and not text.startswith(":", one.last)
        if spot.last < one.first < end and plain:
            return one
    return None


def _year_aimed_at(spot: Spot) -> str | None:
    document = spot.line.document
    dates = [one for one, _ in spot.line.dates]
    near = [one for one in dates if spot.last <= one.first < spot.right_to]
    near += [one for one in dates if spot.left_from <= one.first < spot.first]
    for one in near:
        period = resolve(document, one.mention, None, books_of(spot), ahead=True)
        set_for = _SET_FOR.fullmatch(spot.line.text, spot.last, one.first) is not None
        if period is not None and (set_for or int(period[:4]) >= document.article.published.year):
            return period[-4:] if one.mention.detail.unit is Unit.YEARS else period
    within = _WITHIN.search(spot.right) or _WITHIN.search(spot.left)
    if within is not None:
        return str(document.article.published.year + int(within["count"]))
    this_year = _THIS_YEAR.search(spot.left + spot.right) is not None
    return str(document.article.published.year) if this_year else None
