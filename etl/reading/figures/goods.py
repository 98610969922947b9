"""The goods that a figure counts alone: `of which copper made up`, `Fish accounted for`, `was iron ore`."""

import re

from etl.reading.figures import words

_STOP = (
    rf"(?:{words.STOPS}|which|this|these|those|they|it|them|part|half|most|much|all|some|made|accounted|"
    rf"accounting|worth|alone|only|just|each|there|total|sum|figure|latter|former|chiefly|mainly|mostly|"
    rf"compared|against|versus|result|year|years|month)"
)
_WORD = rf"(?!{_STOP}\b)[a-z][a-z-]*"
_ITEM = rf"{_WORD}(?: {_WORD}){{0,2}}"
_NP = rf"(?P<goods>{_ITEM}(?:(?:, {_ITEM})* and {_ITEM})?)"
_OF = (
    r"(?:(?<!most )(?<!half )(?<!all )(?<!part )(?<!much )(?<!bulk )(?<!third )(?<!some )of (?:which|that|this|"
    r"it|them|these|those|that total|this total|this sum|that sum|the total|the latter|the former|"
    r"the former sum|the (?:<date> )?(?:imports|exports)))"
)
_MADE = (
    r"(?:(?:goods|products|exports|imports|sales|purchases|shipments)? ?(?:alone )?(?:made up|makes up|"
    r"making up|made|accounted for|accounts for|accounting for|account for|fetched|fetching|brought in|"
    r"bringing in|brought|"
    r"contributed|contributing|earned|cost|costing|were worth|was worth|were|was|came to|came in at|"
    r"amounted to|represented|constituted|totall?ed|stood at|for|at|with))"
)
_LED = re.compile(rf"(?:led by|headed by|dominated by|topped by|followed by|and by) {_NP},? ?(?:\(|with|at|,)? ?$")
_AMONG = re.compile(
    rf"\b(?:among (?:them|which|these|those)|including|notably) {_NP},? (?:\(|for|worth|valued at|at|with) ?$"
)
_BEFORE_PART = re.compile(
    rf"{_OF},? (?:<date>,? )?(?:in )?{_NP},?(?: alone)?(?:,| {_MADE}(?: us| them| it| the country)?)?(?: some|"
    rf" only| just| about| a)?:? ?$"
)
_BEFORE_ALONE = re.compile(
    rf"(?:^|[.,;:–(] |\band |\bwith |"
    rf"[;,] )(?:the )?{_NP} alone,? (?:[a-z]+ [a-z]+ )??{_MADE}(?: [A-Za-z<>]+(?: [a-z]+)?)?(?: some| a|"
    rf" only)? ?$"
)
# `(crushed stone alone: 31 million)`
_BRACKETED = re.compile(rf"\((?:the )?{_NP} alone: ?$")
_BEFORE = re.compile(
    rf"(?:^|[.,;:–(] |\band |\bwhile )(?:the )?{_NP},? {_MADE}(?: us| them| it)?(?: some| only| a)? ?$"
)
_SHARES = r"(?:made up|makes up|accounted for|accounts for|constituted|represented|contributed)"
# What opens a sentence behind one of a flow: `Liquefied gas made up`, `Grapes brought in`.
_OPENING = re.compile(
    rf"(?:the )?(?:(?P<known>{words.GOODS}) (?:alone )?(?:fetched|earned|brought(?: in)?|was worth|were worth|came to|"
    rf"stood at|cost)|{_NP.replace('<goods>', '<any>')} (?:alone )?{_SHARES})(?: (?:some|only|just|about))? ?"
)
# `Of A's $5 million in exports to B, sugar made up`.
_SHARING = re.compile(
    rf"(?:[,;] |\band |\bwhile |\bwith )(?:the )?{_NP} (?:alone )?(?:{_SHARES}|making up|accounting for)"
    rf"(?: (?:some|only|just|about))? ?$"
)
_LISTED = re.compile(
    rf"(?:[,:;(] |\b(?:and|were|was|included|include|consisted of|of|by|mainly|mostly|"
    rf"chiefly) )(?:the )?{_NP}(?: \(|, )(?:at |worth )?$"
)
_AFTER = re.compile(
    rf"^(?: {_OF})?(?: (?:was|were|being|is|are|came from|consisted of|went on|for|in)) {_NP}(?=[.,;:)–]|$|"
    rf" and | while| that| which|, )"
)
_AFTER_PART = re.compile(
    rf"^ {_OF}(?: (?:was|were|being|is|are|in|came from|for))? (?P<state>{words.STATE} )?(?!going |coming ){_NP}?"
    rf"(?=[.,;:)–]|$| and | while|, )"
)
_SOLD_FOR = re.compile(
    rf"(?:^|[.;:] |[,;] (?:and|while|but) )(?:{words.STATE} )?{_NP} (?:worth|valued at|for)(?: (?:some|only|just|"
    rf"about))? ?$"
)
_WORTH = re.compile(rf"(?:'s?)? worth of (?P<goods>{words.GOODS})(?![a-z-])")
_OF_BEFORE = re.compile(rf"{_OF}\b")
_PARTLY = re.compile(rf"^ {_OF}")
_CHIEFLY = re.compile(r"(?:chiefly|mainly|mostly|including|led by|such as|largely|primarily)\b[^<]*$")
_EMPTY = re.compile(words.EMPTY_GOODS)
_NO_GOODS = re.compile(
    r"\b(?:trade|turnover|exports?|imports?|goods|sales|purchases|deliveries|total|value|volume|bilateral|"
    r"mutual|increase|decrease|growth|rise|fall|surplus|deficit|"
    r"year|month|quarter|half|period|investment|both|countries|sides|way|direction|return|dollars|euros|"
    r"commerce|exchange|balance|services|figure|amounts?|sums?|times|record|firms|companies|"
    r"businesses|outbound|inbound|outgoing|incoming|government|ministry|agency|office|customs|statistics|bank|minister|people|nations?|states?|"
    r"volumes|supplies|shipments|arrivals|neighbou?rs?|"
    r"market|worth|price|prices|cash|aid|loans?|grants?|credits?)\b"
)


def goods_near(left: str, right: str, *, part: bool = False) -> str | None:
    """The goods that the words on either side name for the figure between them, as a part of another figure."""
    of_it = "of " in left and _OF_BEFORE.search(left) is not None
    of_before = part or of_it
    for pattern, side, is_part in (
        (_BEFORE_PART, left, of_it),
        (_LED, left, True),
        (_AMONG, left, True),
        (_BEFORE_ALONE, left, " alone" in left),
        (_BRACKETED, left, " alone" in left),
        (_AFTER_PART, right, True),
        (_LISTED, left, right.startswith((")", ",", ";")) and left.endswith("(")),
        (_AFTER, right, of_before),
        (_BEFORE, left, of_before or _PARTLY.match(right) is not None),
    ):
        match = pattern.search(side) if is_part else None
        goods = match["goods"] if match is not None else None
        if match is None or goods is None or _CHIEFLY.search(side, 0, match.start() + 2) is not None:
            continue
        if not _EMPTY.fullmatch(goods) and not _NO_GOODS.search(goods):
            return goods.removeprefix("the ")
    return None


def goods_sharing(left: str) -> str | None:
    """The goods that the words before a figure give as a part of the one before it."""
    match = _SHARING.search(left)
    return goods_named(match["goods"]) if match is not None else None


def goods_opening(left: str) -> str | None:
    """The goods with which a sentence opens that goes on about a flow told before."""
    match = _OPENING.fullmatch(left)
    goods = (match["known"] or match["any"]) if match is not None else None
    return goods_named(goods) if goods is not None else None


def goods_worth(right: str) -> str | None:
    """The goods that a sum buys: `$300 million worth of petroleum products`."""
    match = _WORTH.match(right)
    return match["goods"] if match is not None else None


def goods_sold_for(left: str) -> str | None:
    """The goods before a sum that they are sold for: `LNG worth`, `; Ghanaian rice and fish for`."""
    match = _SOLD_FOR.search(left)
    return goods_named(match["goods"]) if match is not None else None


def goods_named(label: str) -> str | None:
    """The label of a line, if it can be the name of goods."""
    return None if _EMPTY.fullmatch(label) or _NO_GOODS.search(label) else label
