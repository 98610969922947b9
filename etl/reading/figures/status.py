"""How a figure is said: denied, supposed, aimed at, foreseen or counted, and how it is hedged."""

import re

from db.vocabulary import Qualifier, TradeStatus
from etl.reading.figures import words
from etl.reading.figures.line import Line, Placed
from etl.reading.figures.spot import Spot
from etl.reading.figures.themes import Theme
from etl.reading.mention import Tag

_TARGET = re.compile(words.TARGET)
_FORECAST = re.compile(words.FORECAST)
_AHEAD = (Theme.TARGET, Theme.FORECAST)
_DENIED = re.compile(
    r"\b(?:denied|denies|denying|not (?!only\b|least\b|far\b|including\b|counting\b|reach\b)|"
    r"never(?! (?:large|big|great|easy|strong|much|met|reached|attained|achieved|been (?:higher|larger|greater|"
    r"bigger|lower|so|as|more))\b)|no longer|"
    r"rejected|"
    r"rumou?r(?:s|ed)?|false|untrue|invented|without)\b"
)
_WHICH_WAS = re.compile(
    r", which (?:<date> )?(?:\w+ly )?(?:(?:did|had) not\b|was|were|is|had been|"
    r"has been|stood|stands|reached|came|amounted|totall?ed|hit|"
    r"rose|grew|fell)\b"
)
_TODAY = re.compile(r" (?:at last count|at present|now|currently|so far|these days|today|(?:in )?<date>),")
_NEXT = re.compile(r" and |,")
_SHORT = re.compile(r"[^<>,;]{0,45}")
_JOINED = re.compile(r"(?: (?:(?:in|by|for) )?<date>)?(?:,| and|, and| then)+(?: then)?(?: to)? ")


def _ends(words: str) -> tuple[str, ...]:
    """The words with and without a blank behind: what a text has to end with for a pattern to fit its end."""
    return tuple(word + blank for word in words.split() for blank in ("", " "))


_DENIAL_ENDS = re.compile(r", (?:but|and|while|yet|so) | but ")
_SUPPOSED = re.compile(r"\b(?:if|unless|would(?! like)|could|might|were to|should|imagine|suppose|whether)\b")
_UNREACHED = re.compile(
    r"\b(?:not (?:even )?(?:reach|exceed|top|come to|amount to|pass|hit)|short of|below|under|less than) ?$"
)
_UNREACHED_ENDS = _ends("reach exceed top to pass hit of below under than")
_REACH = len("not even amount to  ")
_RECORD = re.compile(
    r"(?: (?:in )?<date>)?(?:,| –|:) (?:a|an|the) (?:new |all-time |historic |absolute )?(?:record|highest)\b"
)
_EXCEEDED = re.compile(
    r"\b(?:topped|exceed(?:s|ed|ing)|surpass(?:ed|es|ing)|(?:edged|went|rose|climbed|grew) (?:past|above|"
    r"beyond)|crossed|"
    r"passed|in excess of) $"
)
_EXCEEDED_ENDS = _ends("ed s ing past above beyond of")
_DIFFERENCE = re.compile(
    r"\b(?:(?<!red )(?<!black )(?<!deficit )(?<!surplus )(?<!ahead )by|"
    r"(?:increase|rise|drop|fall|decline|gain|growth|jump|reduction|loss) of)"
    r"(?: (?:some|a further|another|a|an))? ?$"
)
_DIFFERENCE_ENDS = _ends("by of some further another a an")
# `This was $9.8 million (6.9 percent) less than in 2019`.
_APART = re.compile(
    r"(?: \((?:<percent>|[^()<>]*)\))? (?:more|less|lower|higher) than(?! (?:half|a |one|two|three|that))\b"
)
_ON_BASE = re.compile(r" (?:on|from|over|compared (?:with|to)|year[ -]on[ -]year)\b")
# `fell $3.1 million (9.4 percent) to $29.8 million`
_MOVED = re.compile(
    rf"\b(?:{words.RISE}|{words.FALL})(?: (?:some|a further|another|about|nearly|almost|over|more than))? $"
)
_TO_RESULT = re.compile(
    r"(?:,? or <percent>,?| \((?:or )?<percent>\)|,? <percent>,?)? to (?:[a-z]+ ){0,2}<(?:money|amount)>"
)
_CLAUSE_ENDS = re.compile(r"[.;)]|$")
_MARK = re.compile(r"^ (?:mark|threshold|barrier|line|milestone|for (?:the )?(?:first|<ordinal:1>) time)\b")
_COUNTED = re.compile(rf"^ (?!(?:{words.FILLER}|{words.BEHIND_A_SUM}|{words.EMPTY_GOODS})\b)[a-z]")


# Totals of a state's trade with everybody.
_WORLD = re.compile(
    r"\b(?:the (?:whole |entire )?world|all (?:countries|partners|markets|destinations|trading partners)|worldwide)\b"
)


def is_with_all(spot: Spot) -> bool:
    """Whether the words before the figure make it one of trade with all the world."""
    return (
        Theme.WORLD in spot.line.themes
        and _WORLD.search(spot.line.text, 0 if not spot.here else spot.left_from, spot.first) is not None
    )


def is_stated(spot: Spot) -> bool:
    """Whether the clause says that it is so, or is aimed at."""
    if spot.line.text.rstrip("\"' ").endswith("?"):
        return False
    if Theme.DENIAL not in spot.line.themes:
        return True
    before = _DENIAL_ENDS.split(spot.line.text[max(spot.clause[0], spot.left_from) : spot.first])[-1]
    return _is_unreached(before) or _DENIED.search(before) is None


def _is_unreached(before: str) -> bool:
    """Whether the words in front of a figure end in `less than` and the like."""
    return before.endswith(_UNREACHED_ENDS) and _UNREACHED.search(before, max(0, len(before) - _REACH)) is not None


def is_supposed(spot: Spot) -> bool:
    """Whether the clause only supposes it."""
    if Theme.SUPPOSITION not in spot.line.themes:
        return False
    return _SUPPOSED.search(spot.line.text[max(spot.clause[0], spot.left_from) : spot.first]) is not None


def is_difference(spot: Spot) -> bool:
    """Whether a sum is by how much another one changed, or a mark that one passes: no figure of its own."""
    if spot.change:
        return False
    if _APART.match(spot.line.text, spot.last) is not None:
        return True
    if spot.left.endswith((" up ", " down ")) and (_ON_BASE.match(spot.right) or _ends_its_clause(spot)):
        return True
    if _MOVED.search(spot.left) is not None and _TO_RESULT.match(spot.line.text, spot.last) is not None:
        return True
    if spot.left.endswith(_DIFFERENCE_ENDS) and _DIFFERENCE.search(spot.left) is not None:
        return True
    return bool(spot.here) and _MARK.match(spot.right) is not None and not _is_of_later_year(spot)


def _is_of_later_year(spot: Spot) -> bool:
    """Whether a mark was passed in another year than that of the sum before it."""
    behind = next((one for one, base in spot.line.dates if not base and one.first >= spot.last), None)
    if behind is None or spot.here[-1].period is None:
        return False
    return behind.mention.detail.edtf not in (None, spot.here[-1].period)


def _ends_its_clause(spot: Spot) -> bool:
    """Whether the sum closes the clause that another opened: `were $1.2 million, up $0.4 million.`."""
    return bool(spot.here) and spot.left.endswith((", up ", ", down ")) and _CLAUSE_ENDS.match(spot.right) is not None


def is_sum(spot: Spot) -> bool:
    """Whether the figure can be one of money: large enough, and not a count of things."""
    if spot.change:
        return True
    if spot.placed.mention.tag is Tag.AMOUNT and spot.now.heading.unit is None:
        return abs(spot.quantity.value) >= 1_000_000 and _COUNTED.match(spot.right) is None
    return abs(spot.quantity.value) >= 10_000


def status_of(spot: Spot) -> TradeStatus:
    """Whether the figure was counted, is aimed at, or is foreseen."""
    start, end = spot.clause
    if _is_of_today(spot.line, spot.placed):
        return TradeStatus.ACTUAL
    if not spot.line.themes.isdisjoint(_AHEAD):
        before = spot.line.text[max(start, _said_from(spot)) : spot.first]
        behind = spot.line.text[spot.last : min(end, spot.right_to)]
        before = before[_told_from(before) :]
        if _TARGET.search(before) or _is_aimed_at(behind):
            return TradeStatus.TARGET
        if _FORECAST.search(before):
            return TradeStatus.FORECAST
    if spot.here and spot.here[-1].status is not TradeStatus.ACTUAL and _JOINED.fullmatch(spot.left) is not None:
        return spot.here[-1].status
    return TradeStatus.TARGET if _has_year_to_come(spot, end) else TradeStatus.ACTUAL


def _said_from(spot: Spot) -> int:
    """The place from which words are said of this figure: `to double trade to $2 billion` is said of one figure."""
    doubled = spot.previous is not None and spot.previous.mention.tag is Tag.PERCENT and not spot.here
    aside = spot.previous is not None and _is_of_today(spot.line, spot.previous)
    return 0 if doubled or aside else spot.left_from


def _is_of_today(line: Line, one: Placed) -> bool:
    """Whether a sum stands between commas behind what it measures: `hopes that trade, $45 million now, will reach`."""
    return line.text.endswith(", ", 0, one.first) and _TODAY.match(line.text, one.last) is not None


def _told_from(before: str) -> int:
    """Where a relative clause about the past begins: `plan to double their trade, which was`."""
    match = _WHICH_WAS.search(before)
    return match.start() if match is not None else 0


def _is_aimed_at(behind: str) -> bool:
    match = _TARGET.search(behind[:70])
    return match is not None and _NEXT.search(behind, 0, match.start()) is None


def _has_year_to_come(spot: Spot, end: int) -> bool:
    year = spot.line.document.article.published.year
    for one, base in spot.line.dates:
        if not base and spot.last <= one.first < min(end, spot.right_to) and _lies_ahead(one, year):
            return _SHORT.fullmatch(spot.line.text, spot.last, one.first) is not None
    return False


def _lies_ahead(date: Placed, year: int) -> bool:
    """Whether the words of a date name a year to come, however they are read."""
    span = date.mention.detail
    return span.edtf is not None and span.edtf == span.ahead and span.edtf[:4].isdigit() and int(span.edtf[:4]) > year


def hedge_of(spot: Spot) -> Qualifier | None:
    """The hedge in the figure's words, or the one that a verb or an apposition adds: `$5 billion, a record`."""
    if _is_unreached(spot.left):
        return Qualifier.UNDER
    if spot.quantity.qualifier is not None or spot.change:
        return spot.quantity.qualifier
    if _RECORD.match(spot.right):
        return Qualifier.RECORD
    is_over = spot.left.endswith(_EXCEEDED_ENDS) and _EXCEEDED.search(spot.left) is not None
    return Qualifier.OVER if is_over else None
