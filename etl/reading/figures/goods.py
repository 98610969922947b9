"""The goods that a figure counts alone: `of which copper made up`, `Fish accounted for`, `was iron ore`."""

import re

from etl.reading.figures import words

_STOP = rf"(?:{words.STOPS}|which|this|these|those|they|it|them|part|half|most|much|all|some|made|accounted|accounting|worth|alone|only|just|each|there|total|sum|figure|latter|former|chiefly|mainly|mostly|compared|against|versus|result|year|years|month)"
_WORD = rf"(?!{_STOP}\b)[a-z][a-z-]*"
_ITEM = rf"{_WORD}(?: {_WORD}){{0,2}}"
_NP = rf"(?P<goods>{_ITEM}(?:(?:, {_ITEM})* and {_ITEM})?)"
_OF = r"(?:(?<!most )(?<!half )(?<!all )(?<!part )(?<!much )(?<!bulk )(?<!third )(?<!some )of (?:which|that|this|it|them|these|those|that total|this total|this sum|that sum|the total|the latter|the former|the former sum|the imports|the exports))"
_MADE = (
    r"(?:(?:goods|products|exports|imports|sales|purchases|shipments)? ?(?:alone )?(?:made up|makes up|making up|made|accounted for|accounts for|accounting for|account for|fetched|fetching|brought in|bringing in|brought|"
    r"contributed|contributing|earned|cost|costing|were worth|was worth|were|was|came to|came in at|amounted to|represented|constituted|totall?ed|stood at|for|at|with))"
)
_LED = re.compile(rf"(?:led by|headed by|dominated by|topped by|followed by|and by) {_NP},? ?(?:\(|with|at|,)? ?$")
_BEFORE_PART = re.compile(rf"{_OF},? (?:<date>,? )?(?:in )?{_NP},?(?: alone)?(?:,| {_MADE}(?: us| them| it| the country)?)?(?: some| only| just| about| a)? ?$")
_BEFORE_ALONE = re.compile(rf"(?:^|[.,;:–(] |\band |\bwith |[;,] )(?:the )?{_NP} alone,? (?:[a-z]+ [a-z]+ )??{_MADE}(?: [A-Za-z<>]+(?: [a-z]+)?)?(?: some| a| only)? ?$")
_BEFORE = re.compile(rf"(?:^|[.,;:–(] |\band |\bwhile )(?:the )?{_NP},? {_MADE}(?: us| them| it)?(?: some| only| a)? ?$")
_AFTER = re.compile(rf"^(?: {_OF})?(?: (?:was|were|being|is|are|came from|consisted of|went on|for|in)) {_NP}(?=[.,;:)–]|$| and | while| that| which|, )")
_AFTER_PART = re.compile(rf"^ {_OF}(?: (?:was|were|being|is|are|in|came from|for))? (?P<state>{words.STATE} )?{_NP}?(?=[.,;:)–]|$| and | while|, )")
_PARTLY = re.compile(rf"^ {_OF}")
_CHIEFLY = re.compile(r"(?:chiefly|mainly|mostly|including|led by|such as|largely|primarily)\b[^<]*$")
_EMPTY = re.compile(words.EMPTY_GOODS)
_NO_GOODS = re.compile(
    r"\b(?:trade|turnover|exports?|imports?|goods|sales|purchases|deliveries|total|value|volume|bilateral|mutual|increase|decrease|growth|rise|fall|surplus|deficit|"
    r"year|month|quarter|half|period|investment|both|countries|sides|way|direction|return|dollars|euros|commerce|exchange|balance|services|figure|times|record|firms|companies|"
    r"businesses|government|ministry|agency|office|customs|statistics|bank|minister|people|nations?|states?|volumes|supplies|shipments|arrivals|neighbou?rs?|"
    r"market|worth|price|prices|cash|aid|loans?|grants?|credits?)\b"
)


def goods_near(text: str, left_from: int, first: int, last: int, right_to: int) -> tuple[str | None, bool]:
    """The goods named for the figure between `first` and `last`, and whether words make it a part of another figure."""
    left, right = text[left_from:first], text[last:right_to]
    for pattern, words_, part in (
        (_BEFORE_PART, left, True),
        (_LED, left, True),
        (_BEFORE_ALONE, left, True),
        (_AFTER_PART, right, True),
        (_AFTER, right, _of_before(left)),
        (_BEFORE, left, bool(_PARTLY.match(right)) or _of_before(left)),
    ):
        match = pattern.search(words_)
        goods = next((one for one in match.groupdict().values() if one and "<" not in one), None) if match else None
        if match is not None and _CHIEFLY.search(words_, 0, match.start() + 2) is not None:
            goods = None
        if goods is not None and not _EMPTY.fullmatch(goods) and not _NO_GOODS.search(goods) and part:
            return goods.removeprefix("the "), True
    return None, False


def _of_before(left: str) -> bool:
    return re.search(rf"{_OF}\b", left) is not None
