"""Brakes: whether a cue surely means the trade of two states here, not a company's or a state's with all the world."""

import re

from etl.reading.figures.cue import Cue, Kind
from etl.reading.figures.figure import Topic
from etl.reading.figures.spot import Spot

_ONE_SIDED = (Kind.EXPORT, Kind.IMPORT, Kind.SURPLUS, Kind.DEFICIT)
# `took`, `sent`, `spent`: of trade only where the other party, or goods, are named.
_EVERYDAY = re.compile(
    r"\b(?:took|takes|received|spent|spends|sent|sends|earned|earns|delivered)\b(?!.*(?:goods|products|worth))"
)
_WITH = re.compile(
    r"\b(?:bilateral|mutual|two-way|both|neighbou?r|favou?r|each other|(?:to|from|with|into) (?:it|them|there|us|"
    r"the)\b)|<both>"
)
# What somebody means to do: of trade only where it is to grow to a sum.
_MEANT = re.compile(
    r"\b(?:wants?|wanted|plans?|planned|planning|intends?|intended|hopes?|hoping|seeks?|aims?|agreed|wishes|resolved|"
    r"pledged|vow(?:s|ed)?|undertook|proposes?|committed|ready|eager|keen) to (?P<deed>[a-z-]+)"
)
_GROWING = re.compile(
    r"\b(?:reach|rais|bring|brought|increas|doubl|tripl|trebl|quadrupl|lift|boost|tak|expand|grow|see|push|get|achiev|"
    r"hit|attain|exceed|top|surpass|have|be|mak|mov|driv|cross|pass|com|arriv|hav|trad|export|import|sell|buy|ship|"
    r"clos|balanc|ris|go|step|scal|elevat|multipl|enlarg|develop|turn|realis|realiz|deliver|bump|add|meet|set|at least|"
    r"striv|work|aim|target|goal|level|volume|turnover|keep|maintain|strengthen)"
)
_TRADE = re.compile(r"\btrade|\b(?:ex|im)ports?\b|turnover|commerce")


def is_sure(spot: Spot, cue: Cue) -> bool:
    """Whether everyday words such as `sales`, `bought` or a bare `turnover` surely mean the trade of states here."""
    if cue.kind is Kind.TURNOVER:
        named = len(spot.line.states(0, len(spot.line.text))) >= 2
        company = spot.line.text.endswith(("a ", "an ", "'s ", "its "), 0, cue.first)
        company = company and not spot.line.text.endswith("<date>'s ", 0, cue.first)
        told = is_near(spot) or _TRADE.search(spot.line.document.passages[0].words) is not None
        return named or bool(spot.line.sources) or (told and not company)
    if (
        cue.verb
        and not spot.is_part
        and cue.whom is None
        and not cue.own
        and _EVERYDAY.search(spot.line.text, cue.first, cue.last) is not None
    ):
        return False
    if cue.who and spot.is_part and is_near(spot):
        return True
    if (cue.who and (cue.whom or cue.points)) or (cue.goods and (cue.who or cue.whom)):
        return True
    if spot.line.sources and not cue.verb and (cue.who or cue.points):
        return True
    return (cue.whom is not None and not cue.verb) or _speaks_of_trade(spot)


def does_else(spot: Spot) -> bool:
    """Whether what is meant to be done is a project with its cost: `wants to assemble buses for $40 million`."""
    meant = _MEANT.search(spot.left)
    return meant is not None and _GROWING.search(spot.left, meant.start("deed")) is None


def is_near(spot: Spot) -> bool:
    """Whether trade was spoken of a few sentences ago."""
    return spot.now.topic is not None and spot.line.passage.number - spot.now.last_read <= 3


def is_of_anyone(spot: Spot, cue: Cue, topic: Topic) -> bool:
    """Whether one state's exports, imports or balance may be those with all the world: nothing names the other."""
    if cue.kind not in _ONE_SIDED or cue.whom is not None or cue.own is not None or cue.points:
        return False
    now, text = spot.now, spot.line.text
    if cue.verb and "goods" in text[cue.first : cue.last]:
        return False
    if (
        is_near(spot)
        or now.heading.trade
        or _WITH.search(text) is not None
        or _TRADE.search(spot.line.document.passages[0].words)
    ):
        return False
    return not set(topic.pair) <= set(spot.line.states(0, len(text)))


def _speaks_of_trade(spot: Spot) -> bool:
    """Whether the paragraph, its heading or plainer words of the sentence are about trade."""
    if is_near(spot) or spot.now.heading.trade or "goods" in spot.line.text:
        return True
    return any(not cue.weak and cue.kind is not Kind.OTHER for cue in spot.line.cues)
