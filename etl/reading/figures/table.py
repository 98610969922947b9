"""Headings and tables: a line that says what the figures below it measure, and bare numbers under a unit."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from etl.reading import lexicon
from etl.reading.dates import DateSpan, Unit
from etl.reading.document import Document, Passage
from etl.reading.figures.source import Source, find_sources
from etl.reading.figures.themes import Theme, themes_of
from etl.reading.figures.timing import is_period
from etl.reading.figures.words import STATE
from etl.reading.mention import Mention, Tag
from etl.reading.quantities import Measure, Quantity, Scene, quantities_among

_TRADE = re.compile(
    r"\b(?:trade|turnover|exports|imports|commerce|merchandise|exchanges? of goods|(?:economic|"
    r"commercial) exchanges?)\b|"
    r"\bgoods(?=,|:| \()"
)
_UNIT = re.compile(
    r"(?<![a-z])(?P<sign>us\$|[a-z]{0,2}\$|[a-z]{3}(?=[ ]?(?:mi|mln|mn|b|th)| m\b)|€|£|¥)[ ]?(?P<scale>million|"
    r"billion|thousand|mln|"
    r"mn|bln|bn|m)\b|"
    r"(?<![a-z\d.,])(?<!\d )(?P<scale2>million|billion|thousand|mln|mn|bln|bn|m|'?000)s?(?![a-z])(?:,? of|,)? ?"
    r"(?P<words>(?:us |u\.s\. )?dollars|euros?|pounds|yen|yuan|us\$|[a-z]{0,2}\$|[a-z]+|[€£¥])|"
    r"(?<![a-z])(?P<sign3>us\$|[a-z]{0,2}\$|[€£¥]|[a-z]{3}(?= ?')) ?(?P<scale3>'?000)\b"
)
_SCALES = {"000": 3, "'000": 3, "thousand": 3, "million": 6, "mln": 6, "mn": 6, "m": 6, "billion": 9, "bln": 9, "bn": 9}
_SIGNS = {
    "$": "USD",
    "us$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "a$": "AUD",
    "c$": "CAD",
    "nz$": "NZD",
    "s$": "SGD",
}
_WORDS = {
    "dollars": "USD",
    "us dollars": "USD",
    "u.s. dollars": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "pounds": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
}
_NUMBER = re.compile(
    r"(?<![\w.,$€£¥])\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d+)?(?![\w%]|[.,]\d)|"
    r"(?<![\w.,$€£¥/–-])\d+(?:[.,]\d+)?(?![\w%]|"
    r"[.,]\d| ?(?:per cent|percent|%|million|billion|bn|mn))"
)
_MULTIPLE = re.compile(
    r"\b(?:half|halved|halving|third|quarter|fifth|tenth|sixth|doubl\w+|tripl\w+|trebl\w+|quadrupl\w+|twice|"
    r"times)\b|fold\b"
)
_NO_HEADING = ("•", "–", "-", "*", "source:", "sources:", "note:", "notes:", "(source", "data:")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ITEM_NUMBER = re.compile(r"(?:[\dIVXa-z]{1,4}[.)] ?)?")
_LABEL = re.compile(r"\*?(?: ?[:|–-])? ?(?:[a-z]{0,3}[$€£] ?)?\d")
# `Exports 2017 on 2016: +31 per cent`
_ON_YEAR = re.compile(r" (?:on|over|against|vs\.?) (?:19|20)\d\d(?=:| \||,)")
_OWNER = re.compile(rf"(?P<who>{STATE})(?:'s)? (?:[a-z-]+ ){{0,5}}with (?:the )?{STATE}")
# `puts 2024 goods trade with A at`
_OF_TRADE = re.compile(
    r" (?:(?:goods|two-way|bilateral|mutual|total|merchandise) ){0,2}(?:trade|turnover|exports|imports)\b"
)
_IN_BRACKETS = re.compile(r"\([^()\d]*(?:thousand|million|billion|mln|bln|mn|bn)[^()\d]*\)")


@dataclass(frozen=True)
class Heading:
    """What a heading puts in force for the lines below it."""

    trade: bool = False
    currency: str | None = None
    unit: Decimal | None = None
    source: str | None = None
    country: str | None = None
    period: str | None = None
    has_figures: bool = False


def heading_of(document: Document, passage: Passage) -> Heading | None:
    """What the passage puts in force, if it is a heading: a short line of its own, without a verb's full stop."""
    words = passage.words
    if len(words) > 130 or words.rstrip("\"')").endswith((".", "?", "!", ",")) or words.startswith(_NO_HEADING):
        return None
    if not _stands_alone(document, passage):
        return None
    currency, scale = unit_named(words, document.pair or ())
    if scale is None and (any(one.tag in (Tag.MONEY, Tag.PERCENT, Tag.AMOUNT) for one in passage.mentions)):
        return None
    if scale is None and len(words) > 90:
        return None
    sources = find_sources(document, passage, heading=True) if _TRADE.search(words) is not None else []
    if not _is_of_trade(passage, sources):
        return _of_period(document, passage)
    periods = [one for one in passage.mentions if one.tag is Tag.DATE and is_period(one)]
    period = periods[0].value if periods else None
    source = sources[-1].value if sources else None
    return Heading(True, currency, scale, source, sources[-1].country if sources else _owner(passage), period or None)


def _is_of_trade(passage: Passage, sources: list[Source]) -> bool:
    """Whether a word of trade stands outside the names of offices: none does in `Department of Trade Negotiations`."""
    found = _TRADE.finditer(passage.low, passage.start, passage.end)
    return any(not any(one.start <= word.start() < one.end for one in sources) for word in found)


def _owner(passage: Passage) -> str | None:
    """The state whose trade with another a heading names: `Peru's trade with Ghana, $ million`."""
    match = _OWNER.search(passage.shape.text)
    inside = passage.shape.mentions(*match.span("who")) if match is not None else []
    return inside[0].country if inside else None


def _of_period(document: Document, passage: Passage) -> Heading:
    """A heading that is nothing but a period goes on with the trade of the article's title."""
    periods = [one for one in passage.mentions if one.tag is Tag.DATE and is_period(one)]
    alone = len(periods) == 1 and (periods[0].start, periods[0].end) == (passage.start, passage.end)
    if not alone or _TRADE.search(document.passages[0].words) is None:
        return Heading()
    return Heading(True, period=periods[0].value or None)


def _stands_alone(document: Document, passage: Passage) -> bool:
    start, end = passage.start, passage.end
    before = document.plain[document.plain.rfind("\n", 0, start) + 1 : start]
    line_start = _ITEM_NUMBER.fullmatch(before) is not None
    return line_start and (end >= len(document.plain) or document.plain[end] == "\n")


def unit_named(words: str, states: Sequence[str] = ()) -> tuple[str | None, Decimal | None]:
    """The currency and the scale that words of a heading give to bare numbers: `US$ million`, `thousand euros`.

    A name that several states have for their money, `million kroner`, is that of the one of these that has it.
    """
    unit = _UNIT.search(words)
    if unit is None:
        return None, None
    scale = _SCALES[unit["scale"] or unit["scale2"] or unit["scale3"]]
    sign = unit["words"] or unit["sign"] or unit["sign3"]
    currency = _WORDS.get(sign) or _SIGNS.get(sign) or _coded(sign) or _called(sign, states)
    return (currency, Decimal(10) ** scale) if currency is not None else (None, None)


def _called(name: str, states: Sequence[str]) -> str | None:
    called = lexicon.currencies_called(name)
    known = called if len(called) == 1 else called & {lexicon.currency_of(state) for state in states}
    return next(iter(known)) if len(known) == 1 else None


def _coded(sign: str) -> str | None:
    """The currency whose code is written before a scale: `SEK million`, but not `one billion`."""
    return sign.upper() if sign != "all" and sign.upper() in lexicon.currency_codes() else None


def is_row(passage: Passage, heading: Heading) -> bool:
    """Whether the passage is a line of numbers below a heading that gives their unit."""
    return heading.unit is not None and _NUMBER.search(passage.low, passage.start, passage.end) is not None


def with_years(passage: Passage) -> Passage:
    """The passage with bare years of labels and table lines as dates: `Exports 2015:`, `2021 2,900`."""
    text, added = passage.low, []
    for one in passage.mentions:
        if one.tag is Tag.COUNT and one.end - one.start == 4 and _YEAR.fullmatch(text, one.start, one.end):
            opens = one.start == passage.start and _LABEL.match(text, one.end, passage.end)
            if (
                opens
                or _ON_YEAR.match(text, one.end, passage.end)
                or _OF_TRADE.match(text, one.end, passage.end)
                or text.startswith((":", " (", ",", " – ", " - ", " |"), one.end)
            ):
                year = text[one.start : one.end]
                span = DateSpan(one.start, one.end, year, year, Unit.YEAR)
                added.append(Mention(Tag.DATE, one.start, one.end, year, None, span))
    return _with(passage, added)


def with_multiples(passage: Passage, plain: str) -> Passage:
    """The passage with `doubled`, `by a third` and the like as the percentages that they mean."""
    if Theme.MULTIPLE not in themes_of(passage.vocabulary) or _MULTIPLE.search(passage.words) is None:
        return passage
    found = quantities_among(Scene(plain, passage.low, passage.start, passage.end), passage.tokens)
    taken = [one for one in passage.mentions if one.tag not in (Tag.COUNT, Tag.ORDINAL)]
    added = [
        Mention(Tag.PERCENT, one.start, one.end, str(one.value), None, one)
        for one in found
        if one.what is Measure.MULTIPLE and not any(one.start < other.end and other.start < one.end for other in taken)
    ]
    return _with(passage, added)


def _with(passage: Passage, added: list[Mention]) -> Passage:
    if not added:
        return passage
    kept = [one for one in passage.mentions if not any(one.start < new.end and new.start < one.end for new in added)]
    mentions = sorted([*kept, *added], key=lambda one: one.start)
    return replace(passage, mentions=tuple(mentions))


def _own_unit(passage: Passage) -> Heading | None:
    """The unit that a line gives to its own numbers: `Trade (EUR million): 2022 – 2,190`."""
    match = _IN_BRACKETS.search(passage.low, passage.start, passage.end)
    currency, scale = unit_named(match[0]) if match is not None else (None, None)
    return Heading(True, currency, scale) if scale is not None else None


def tabled(passage: Passage, heading: Heading) -> Passage:
    """The passage with its bare numbers as amounts in the heading's unit, or its own, if there is one."""
    heading = (_own_unit(passage) or heading) if heading.unit is None else heading
    if heading.unit is None:
        return passage
    bare = (Tag.COUNT, Tag.AMOUNT)
    taken = [
        one for one in passage.mentions if not (one.tag in bare and passage.low[one.start : one.end][-1:].isdigit())
    ]
    added = []
    for match in _NUMBER.finditer(passage.low, passage.start, passage.end):
        start, end = match.span()
        if any(start < one.end and one.start < end for one in taken):
            continue
        value = Decimal(re.sub(r"[, ](?=\d{3})", "", match[0]).replace(",", ".")) * heading.unit
        quantity = Quantity(start, end, Measure.AMOUNT, value, start, heading.currency)
        added.append(Mention(Tag.AMOUNT, start, end, str(value), None, quantity))
    return _with(passage, added)
