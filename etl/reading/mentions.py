"""All mentions of a sentence: dates, figures, names and people, longest first, none over another."""

import re

from etl.reading.dates import find_dates
from etl.reading.mention import Mention, Tag
from etl.reading.names import find_names
from etl.reading.passage import Sentence
from etl.reading.people import People
from etl.reading.portfolios import widened
from etl.reading.quantities import Quantity, find_quantities
from etl.sources.article import Article

_SIDES = (
    "countries|nations|states|sides|parties|neighbou?rs|governments|capitals|peoples|republics|partners|allies|kingdoms|"
    "economies|administrations|markets|lands|ministries|delegations"
)
_DOES = "have|had|also|will|are|were|now|share|met|agreed|enjoy|established|set|signed|first|marked|celebrate"
_BOTH = re.compile(
    r"\b(?:(?:(?:the|these|our|their|its) )?(?:two|both)(?: of)?(?: (?:the|our|these|their))?(?: [a-z-]+)? "
    rf"(?:{_SIDES})|(?:the|our) (?:sides|parties|neighbou?rs|two neighbou?rs)|the pair|"
    rf"the two(?= (?:{_DOES})))\b"
)


def mentions_in(article: Article, plain_text: str, low: str, span: Sentence) -> list[Mention]:
    """The mentions of a sentence but its people, in order."""
    dates = [Mention(Tag.DATE, one.start, one.end, one.edtf or one.ahead or "", None, one)
             for one in find_dates(plain_text, low, span.start, span.end, article.published)]  # fmt: skip
    both = [Mention(Tag.BOTH, *match.span(), "both") for match in _BOTH.finditer(low, span.start, span.end)]
    figures = find_quantities(plain_text, low, span.start, span.end)
    quantities = [mention for one in figures if (mention := _quantity_mention(one)) is not None]
    converted = [one.converted for one in figures if one.converted is not None]
    names = [one for one in find_names(plain_text, low, span.start, span.end)
             if not any(first <= one.start < last for first, last in converted)]  # fmt: skip
    offices = [one for one in widened(plain_text, names) if one.tag is Tag.OFFICE]
    return without_overlaps(dates, both, offices, quantities, names)


_QUANTITY_TAGS = {
    "money": Tag.MONEY,
    "amount": Tag.AMOUNT,
    "percent": Tag.PERCENT,
    "count": Tag.COUNT,
    "ordinal": Tag.ORDINAL,
}


def _quantity_mention(quantity: Quantity) -> Mention | None:
    tag = _QUANTITY_TAGS.get(quantity.what)
    return None if tag is None else Mention(tag, quantity.start, quantity.end, str(quantity.value), None, quantity)


def without_overlaps(*layers: list[Mention]) -> list[Mention]:
    """The mentions of all layers in order; where two overlap, the earlier layer's stays."""
    kept: list[Mention] = []
    for layer in layers:
        kept += [one for one in layer if not any(one.start < other.end and other.start < one.end for other in kept)]
    return sorted(kept, key=lambda one: one.start)


def with_people(text: str, mentions: list[Mention], runs: list[tuple[int, int]], people: People) -> list[Mention]:
    """The mentions with those of the people that the runs of capitalised words name."""
    named = []
    for start, end in runs:
        person = people.called(text[start:end])
        if person is not None:
            named.append(Mention(Tag.PERSON, start, end, person.name, person.country, person))
    return without_overlaps(named, mentions)
