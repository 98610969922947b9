"""When: the period that a figure covers, and the one that a change is measured against."""

import re

from etl.reading.dates import DateSpan, Unit, completed, fiscal_period, has_fiscal_year, shifted
from etl.reading.dates.span import Shift
from etl.reading.document import Document
from etl.reading.mention import STATE_TAGS, Mention

_PERIODS = (Unit.MONTH, Unit.MONTHS, Unit.SEASON, Unit.QUARTER, Unit.HALF, Unit.YEAR, Unit.YEARS, Unit.FISCAL)
_DONE = (
    r"(?: (?:(?:we|they|it|what) )?(?:(?:had|was|were|been) ){0,2}"
    r"(?:recorded|registered|reported|posted|seen|sold|bought|shipped|earned|exported|imported|traded|did))?"
)
_BASE = re.compile(
    rf"(?:\bas(?= (?:in|at|for|during) )|\bthan{_DONE}(?: (?:in|for|during|at|over))?|compared (?:with|to)|"
    r"in comparison (?:with|to)|change (?:on|from|over|since)|against|versus|\bvs\.?|below|above|relative to|"
    r"those (?:of|in)|that (?:of|in)|levels? (?:of|in)|"
    r"^[^<>:]*<date> (?:on|over|against|vs\.?)|"
    r"(?:<percent>|<money>|<amount>|\bup|\bdown|doubled|halved)[^<>.;,:]{0,30} (?:on|from|over|since))(?: (?:in|the|"
    r"those|that|of|its|their|figure|level|one|same|value|values))* $",
    re.ASCII,
)
_BESIDE = re.compile(
    r"(?:reported|said|published|released|announced|signed|adopted|raised|set|met|told \w+|issued|agreed|since|"
    r"founded|opened|in force|unveiled|launched|visited|"
    r"until|joined|elected|began|begins|ended|by)(?: (?:on|in|at|the|back|early|late|end|of))* $"
)
# `the first seven months of the fiscal year`: which months they are, no words tell.
_IN_FISCAL = re.compile(r"(?:months|half|quarter) of (?:the|this|its) (?:current )?(?:fiscal|financial) year\b")
_YEARLY = re.compile(r"\b(?:year[ -]on[ -]year|y/y|y-o-y|yoy|on year|year[ -]over[ -]year|on the year|annualised)\b")


def is_period(mention: Mention) -> bool:
    """Whether a date names a stretch that trade is counted over."""
    return isinstance(mention.detail, DateSpan) and mention.detail.unit in _PERIODS


def is_base(before: str) -> bool:
    """Whether the words before a date make it the one that something is compared with."""
    return _BASE.search(before) is not None


def is_beside(before: str) -> bool:
    """Whether the words before a date give it to some event instead of to a figure."""
    return _BESIDE.search(before) is not None


def is_yearly(words: str) -> bool:
    """Whether the words compare with the same period of the year before."""
    return _YEARLY.search(words) is not None


def year_before(period: str) -> str | None:
    """The same period of the year before."""
    return shifted(Shift(-1, Unit.YEAR), period)


def compared(document: Document, mention: Mention, period: str | None, country: str | None) -> str | None:
    """What a date means as the base of a comparison with a period: `the year before`, `the corresponding period`."""
    shift = mention.detail.shift
    if (
        shift is not None
        and period is not None
        and shift.year is None
        and shift.unit is Unit.YEAR
        and shift.count in (0, -1)
    ):
        return year_before(period)
    return resolve(document, mention, period, country)


def _fiscal_party(document: Document) -> str | None:
    """The state of the article's pair that counts by fiscal years."""
    return next((code for code in (document.home, *(document.pair or ())) if has_fiscal_year(code)), None)


def _owner_of_year(document: Document, mention: Mention) -> str | None:
    """The state whose fiscal year it is by the words before it: `in India's 2023-24 fiscal year`."""
    passage = next(one for one in document.passages if one.start <= mention.start < one.end)
    owners = (one.country for one in passage.tagged(*STATE_TAGS) if 0 < mention.start - one.end <= len("'s "))
    return next(owners, None)


def resolve(
    document: Document, mention: Mention, base: str | None, country: str | None, *, ahead: bool = False
) -> str | None:
    """What a date means as a period, beside the period in force, by the books of a country."""
    span = mention.detail
    if not isinstance(span, DateSpan):
        return None
    if span.unit is not Unit.FISCAL and _IN_FISCAL.search(document.low, mention.start, mention.end + 26) is not None:
        return None
    if span.shift is not None and (base is not None or span.edtf is None):
        return shifted(span.shift, base) if base is not None else None
    if span.unit is Unit.FISCAL and (owner := _owner_of_year(document, mention)) is not None:
        country = owner
    if span.unit is Unit.FISCAL and not has_fiscal_year(country):
        country = _fiscal_party(document) or country
    if span.unit is Unit.FISCAL and country is not None:
        return fiscal_period(span, country, document.article.published)
    if span.partial is not None:
        return span.edtf or (completed(span.partial, base) if base is not None else None)
    return _whole(span.ahead if ahead else span.edtf)


def _whole(period: str | None) -> str | None:
    """January to December of one year is that year."""
    if period is not None and period[4:8] == "-01/" and period[12:] == "-12" and period[:4] == period[8:12]:
        return period[:4]
    return period
