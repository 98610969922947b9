"""All mentions of a sentence: dates, figures, names and people, longest first, none over another."""

import re
from operator import attrgetter

from etl.reading.dates import DateSpan, Setting, dates_among
from etl.reading.mention import Mention, Tag
from etl.reading.names import names_among
from etl.reading.passage import Sentence
from etl.reading.people import People
from etl.reading.portfolios import widened
from etl.reading.quantities import Quantity, Scene, quantities_among
from etl.reading.tokens import Tokens
from etl.sources.article import Article

_SIDES = (
    "countries|nations|states|sides|parties|neighbou?rs|governments|capitals|peoples|republics|partners|allies|kingdoms|"
    "economies|administrations|markets|lands|ministries|delegations"
)
_DOES = "have|had|also|will|are|were|now|share|met|agreed|enjoy|established|set|signed|first|marked|celebrate"
_BOTH = re.compile(
    r"\b(?:(?:(?:the|these|our|their|its) )?(?:two|both)(?: of)?(?: (?:the|our|these|their))?(?: [a-z-]+)? "
    rf"(?:{_SIDES})|(?:the|our) (?:sides|parties|neighbou?rs|two neighbou?rs)|the pair|"
    rf"the two(?= (?:{_DOES})))\b",
    re.ASCII,
)


# Words of which every `both` has at least one.
_BOTH_WORDS = frozenset("two both sides parties neighbours neighbour neighbors neighbor pair".split())


def mentions_in(article: Article, plain_text: str, low: str, span: Sentence, tokens: Tokens) -> list[Mention]:
    """The mentions of a sentence but its people, in order."""
    start, end = span.start, span.end
    setting = Setting(plain_text, low, start, end, article.published)
    dates = [_date_mention(one) for one in dates_among(setting, tokens)]
    both = [] if _BOTH_WORDS.isdisjoint(tokens.words) else _both_mentions(low, start, end)
    figures = quantities_among(Scene(plain_text, low, start, end), tokens)
    quantities = [_quantity_mention(one) for one in figures if one.what in _QUANTITY_TAGS]
    names = names_among(plain_text, tokens)
    for figure in figures:
        if figure.second is not None:
            names = [one for one in names if not figure.second.start <= one.start < figure.second.end]
    offices = widened(plain_text, names)
    return without_overlaps(dates, both, offices, quantities, names)


def _date_mention(date: DateSpan) -> Mention:
    return Mention(Tag.DATE, date.start, date.end, date.edtf or date.ahead or "", None, date)


def _both_mentions(low: str, start: int, end: int) -> list[Mention]:
    return [Mention(Tag.BOTH, *match.span(), "both") for match in _BOTH.finditer(low, start, end)]


_QUANTITY_TAGS = {
    "money": Tag.MONEY,
    "amount": Tag.AMOUNT,
    "percent": Tag.PERCENT,
    "count": Tag.COUNT,
    "ordinal": Tag.ORDINAL,
}


def _quantity_mention(quantity: Quantity) -> Mention:
    return Mention(_QUANTITY_TAGS[quantity.what], quantity.start, quantity.end, str(quantity.value), None, quantity)


def without_overlaps(*layers: list[Mention]) -> list[Mention]:
    """The mentions of all layers in order; where two overlap, the earlier layer's stays."""
    kept: list[Mention] = []
    for layer in layers:
        if layer:
            kept += [one for one in layer if _is_free(one, kept)] if kept else layer
    kept.sort(key=_START)
    return kept


_START = attrgetter("start")


def _is_free(mention: Mention, kept: list[Mention]) -> bool:
    start, end = mention.start, mention.end
    for other in kept:  # noqa: SIM110  # asked of every mention: a loop costs half of what `all` does
        if start < other.end and other.start < end:
            return False
    return True


def with_people(text: str, mentions: list[Mention], runs: list[tuple[int, int]], people: People) -> list[Mention]:
    """The mentions with those of the people that the runs of capitalised words name."""
    if not runs:
        return mentions
    named = []
    for start, end in runs:
        person = people.called(text[start:end])
        if person is not None:
            named.append(Mention(Tag.PERSON, start, end, person.name, person.country, person))
    return without_overlaps(named, mentions)
