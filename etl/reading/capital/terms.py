"""Terms: what kind of sum it is, when it was or will be put, in which currency, and whether it already was."""

import re

from db.vocabulary import InvestmentStatus, InvestmentType
from etl.reading import lexicon
from etl.reading.capital import words
from etl.reading.capital.parties import Parties
from etl.reading.capital.spread import spread
from etl.reading.capital.stretch import Stretch
from etl.reading.dates import DateSpan, Unit, fiscal_period
from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag
from etl.reading.quantities import Quantity
from etl.reading.rules import date_of

_CUES = re.compile(
    rf"\b(?:(?P<invest>{words.CAPITAL}|{words.INVEST}|at work|tied up|projects|investors?)|"
    rf"(?P<loan>{words.LOAN}|borrow(?:ed|s|ing))|(?P<gave>{words.GAVE})|"
    rf"(?P<grant>{words.GRANT})|(?P<pledge>{words.PLEDGE})|(?P<fund>(?<=> )funds|funds?(?= for <)|funding|"
    rf"financing|package|envelope)|"
    rf"(?P<provide>provid(?:e[sd]?|ing)|contribut(?:e[sd]?|ing)|disburs(?:e[sd]?|ing)|transferr(?:ed|ing)|"
    rf"pa(?:id|ys) out|support(?:s|ed|ing|(?= (?:the )?<))|assist(?:s|ed)?(?= (?:the )?<)|help(?:s|ed)(?= )|make|made)|"
    rf"(?P<announce>announc(?:ed|es|ing)(?= (?:(?:a|an|another|further|additional|new) )*$))|"
    rf"(?P<other>{words.OTHER}))\b(?!-)"
)
_FOR_STATE = re.compile(rf" (?:for|to) (?:the )?(?:[a-z]+ ){{0,3}}?{words.STATE}")
_ASIDE = re.compile(r", (?!for |and |with |in |a |an |the )[^,<>]{1,60}, (?![a-z]+ing\b)")
_HOLDING = re.compile(
    rf"\b{words.COMPANIES}(?: (?:from|of) (?:the )?{words.STATE})?(?:,[^,<>]{{1,50}},)? (?:(?:also|still|now|already|"
    rf"together) )?{words.HOLD}(?: (?:assets|shares|stakes|equity|property) (?:worth|of|valued at))?(?: "
    rf"(?:some|a|an|the|another|only|just))* $"
)
_TYPES = {
    "loan": InvestmentType.LOAN,
    "grant": InvestmentType.GRANT,
    "gave": InvestmentType.GRANT,
    "pledge": InvestmentType.PLEDGE,
}
_PLEDGED = re.compile(rf"\b(?:{words.PLEDGE}|announc\w+)\b")
_SINCE = re.compile(r"\bsince(?: (?:the|early|late|mid|about))? $")
_END = re.compile(r"(?:the )?(?:end|close)\b")
_LEAD = 200
_POINT = re.compile(
    r"\b(?:end of|as of|by|as at|at|end-|close of|until|up to|position at|before) (?:the )?$|^(?:the "
    r")?(?:end|close)\b|^end-"
)
_OF_EVENT = re.compile(
    r"\b(?:launched|founded|opened|established|signed|adopted|visited|visit (?:in|of|on)|independence "
    r"(?:in|of)|joined|met|began|born|elected|"
    r"agreement of|summit (?:in|of)|than|from|against|treaty of|war of|completed|inaugurated|due|finished|"
    r"built|(?:highest|lowest|largest|biggest|best|first|most|record) (?:[a-z]+ )?since)(?: (?:in|on|at|"
    r"the))* $"
)
_AHEAD = re.compile(r"\b(?:for|over|by|until|through|to|within|during|between|from)(?: (?:the|years?|end|of))* $")


def cue_of(stretch: Stretch) -> str | None:
    """What the sum of a stretch is: a group of the cues (`invest`, `loan`, `other` ...), or nothing that is said."""
    before = [str(match.lastgroup) for match in _CUES.finditer(_ASIDE.sub(" ", stretch.before))]
    behind = [(str(match.lastgroup), match.start()) for match in _CUES.finditer(stretch.after)]
    close = behind[0] if behind and behind[0][1] <= 24 else None
    if _HOLDING.search(stretch.before) and (close is None or close[0] != "other"):
        return "invest"
    if before and before[-1] == "other" and (close is None or close[0] == "other"):
        return "other"
    if not before and behind and behind[0][0] == "other":
        return "other"
    if words.THING.match(stretch.after):
        return "other"
    if before[-1:] == ["announce"] and close is None and _FOR_STATE.match(stretch.after) is not None:
        return "pledge"
    said = {*before, *(what for what, _ in behind[:3])}
    return next(
        (what for what in ("loan", "grant", "invest", "gave", "pledge", "fund", "provide") if what in said), None
    )


def type_of(stretch: Stretch, what: str, period: str | None, *, point: bool) -> InvestmentType:
    """The type of the sum."""
    if what in _TYPES:
        return _TYPES[what]
    if _PLEDGED.search(stretch.text):
        return InvestmentType.PLEDGE
    if what in ("fund", "provide"):
        return InvestmentType.GRANT
    is_cumulative = words.CUMULATIVE.search(stretch.text) is not None
    if words.PROJECTS.search(stretch.text) and not is_cumulative:
        return InvestmentType.PROJECTS
    is_day = period is not None and len(period) == len("2020-03-31") and "/" not in period
    if period is None or point or is_day or is_cumulative or _is_long(period):
        return InvestmentType.STOCK
    return InvestmentType.FLOW


def _is_long(period: str) -> bool:
    first, _, last = period.partition("/")
    return bool(last) and (last == ".." or int(last[:4]) > int(first[:4]) + 1)


def status_of(document: Document, stretch: Stretch, kind: InvestmentType, period: str | None) -> InvestmentStatus:
    """Whether the sum was put, or is planned or aimed at; what ends behind the article's day is planned."""
    end = period.rpartition("/")[2] if period is not None else ""
    is_ahead = end[:4].isdigit() and end > str(document.article.published)[: len(end)]
    if kind in (InvestmentType.STOCK, InvestmentType.FLOW) and words.TARGET.search(stretch.before):
        return InvestmentStatus.TARGET
    if kind is InvestmentType.PLEDGE or is_ahead or words.PLANNED.search(stretch.text):
        return InvestmentStatus.PLANNED
    return InvestmentStatus.ACTUAL


def period_of(document: Document, stretch: Stretch, parties: Parties, *, planned: bool) -> tuple[str | None, bool]:
    """The period of the sum, and whether it is a point up to which the sum had grown."""
    dates = [(at, one) for at, one in stretch.mentions(Tag.DATE) if not _is_of_event(stretch.text[:at], one)]
    if not dates:
        return None, False
    here, behind = stretch.at - stretch.first, stretch.behind - stretch.first
    at, mention = min(
        dates,
        key=lambda one: (
            (one[0] - behind) if one[0] > here else here - one[0] + _LEAD * ("," in stretch.text[one[0] : here])
        ),
    )
    lead = stretch.text[:at]
    since = _SINCE.search(lead) is not None
    point = _POINT.search(lead) is not None or _END.match(document.low, mention.start, mention.end) is not None
    value = _resolved(
        document, stretch.passage, mention, parties.who, ahead=planned and _AHEAD.search(lead) is not None
    )
    if point and mention.detail.partial is not None and len(dates) == 1:
        value = mention.detail.edtf or value
    if value is None:
        return None, False
    if (span := spread(stretch, at, value)) is not None:
        return span, False
    return (f"{value.partition('/')[0]}/..", False) if since else (value, point)


def _is_of_event(lead: str, mention: Mention) -> bool:
    """Whether the words before a date give it to an event or another sum; `from 2019 to 2023` is a span."""
    return _OF_EVENT.search(lead) is not None and not ("/" in mention.value and lead.endswith("from "))


def _resolved(document: Document, passage: Passage, mention: Mention, books: str, *, ahead: bool) -> str | None:
    span = mention.detail
    if isinstance(span, DateSpan) and span.unit is Unit.FISCAL:
        return fiscal_period(span, books, document.article.published)
    return date_of(document, passage, mention, planned=ahead)


def currency_of(
    document: Document, quantity: Quantity, parties: Parties, in_force: str | None, dollars: str | None
) -> str | None:
    """The currency of the sum: its own, what its words mean between these two states, or the one in force.

    `dollars` is whose dollars the article says that its figures are in.
    """
    said = quantity.currency_words
    if said is None:
        return quantity.currency or _named_before(document, quantity) or in_force
    if said == "$" and dollars is not None:
        return dollars
    if quantity.currency is not None and " of their " not in document.low[quantity.start : quantity.end]:
        return quantity.currency
    called = lexicon.currencies_called(said.split()[-1])
    for code in (in_force, *(lexicon.currency_of(one) for one in (parties.who, parties.whom))):
        if code in called:
            return code
    return None


_IN_WHAT = re.compile(r"\b([a-z]+) (?:loan|credit|grant|bond)s? of (?:up to |about |some |over )?$")


def _named_before(document: Document, quantity: Quantity) -> str | None:
    """The currency of `a yen loan of 14 billion`."""
    match = _IN_WHAT.search(document.low, max(0, quantity.start - 50), quantity.start)
    called = lexicon.currencies_called(match[1]) if match is not None else ()
    return next(iter(called), None) if len(called) == 1 or (match is not None and match[1] in ("yen", "euro")) else None


def stated_dollars(document: Document) -> str | None:
    """Whose dollars the article says that its figures are in: `all sums are in Canadian dollars`."""
    at = document.low.find("dollars unless")
    if at < 0 and (match := _ALL_IN.search(document.low)) is not None:
        at = match.start("dollars")
    told = _DOLLARS_ARE.search(document.low) if at < 0 and _MEANT.search(document.low) is not None else None
    if at < 0 and told is None:
        return None
    for passage in document.passages:
        near = [one for one in passage.mentions if told is not None and one.start == told.end()]
        owner = next(iter(near), None) or next((one for one in passage.mentions if at - 2 <= one.end <= at), None)
        if owner is not None and owner.country is not None:
            return lexicon.currency_of(owner.country)
    return None


_DOLLARS_ARE = re.compile(
    r"(?:^|[\n.:;–] ?|\b(?:all|here) )(?:the )?dollars?(?: signs?)? (?:are|is|means?|refers? to|"
    r"stands? for)(?: always| all)? "
    r"(?:the )?"
)
# Each match of `_DOLLARS_ARE` holds one of these: it begins with letters, and so is looked for fast.
_MEANT = re.compile(r"dollars?(?: signs?)? (?:are|is|mean|refer|stand)")
_ALL_IN = re.compile(
    r"all(?<!\wall) (?:sums|figures|amounts|values)(?: \w+){0,3} in (?:\w+ ){1,2}(?P<dollars>dollars)\b"
)
