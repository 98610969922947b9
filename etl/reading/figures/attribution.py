"""By whose count: the source that a figure's sentence names, or the one that its words point back to."""

import re

from etl.reading.figures.source import Source
from etl.reading.figures.spot import Spot

_OFFICE = r"(?:agency|office|bureau|service|ministry|institute|authority|committee|statisticians)"
# Each match of `THE_AGENCY` holds one of these words.
POINTING = frozenset(
    "agency office bureau service ministry institute authority committee statisticians same its it".split()
)
THE_AGENCY = re.compile(
    rf"\bthe (?:same )?(?P<office>{_OFFICE}) (?:also )?(?:said|says|report(?:s|ed)|count(?:s|ed)|record(?:s|ed)|puts?|"
    rf"has|had|shows?|saw|sees|expects?|forecasts?)\b|\bsays the (?P<said>{_OFFICE})\b|"
    rf"\bthe {_OFFICE}'s (?:figures|data|count|note|table|numbers)|"
    rf"\b(?:by|from|in|on|at) the same (?:{_OFFICE}|source|figures|data|count|books|tables?|statistics)\b|"
    r"\b(?:by|in|on) its (?:own )?(?:books|count|figures|reckoning|data|numbers)\b|"
    r"\bthe same (?:source|figures|data|statistics|tables?) (?:put|show|give|record)s?\b|"
    r"(?:^|[,;:] |<date> )it (?:also |had )*(?:puts|reports|reported|lists|counts|recorded|counted|listed|expects|"
    r"forecasts)\b"
)


def source_named(spot: Spot) -> Source | None:
    """The source that the sentence names: the last before the figure, else the first behind it."""
    before = [source for first, _, source in spot.line.source_places if first < spot.first]
    if before:
        return before[-1]
    return spot.line.source_places[0][2] if spot.line.source_places else None


def books_of(spot: Spot) -> str | None:
    """The state whose books the figure is from."""
    named = source_named(spot)
    country = named.country if named is not None else None
    return country or spot.now.books or spot.now.heading.country or spot.line.document.home or spot.now.side


def source_of(spot: Spot) -> str | None:
    """Whose figure it is: an office by name, or its country."""
    named = source_named(spot)
    if named is not None:
        return named.value
    may_point = spot.now.sources and not spot.line.passage.vocabulary.isdisjoint(POINTING)
    if may_point and (pointed := THE_AGENCY.search(spot.line.text)) is not None:
        return _meant(spot.now.sources, pointed["office"] or pointed["said"])
    if spot.parent is not None and not spot.here and (spot.is_part or spot.is_former):
        return spot.parent.source
    return (spot.here[-1].source if spot.here else None) or spot.now.labelled() or spot.now.heading.source


def _meant(sources: list[str], office: str | None) -> str:
    """The source named last that is such an office; `the ministry` is no bureau."""
    alike = (one for one in reversed(sources) if office is not None and office in one.lower())
    return next(alike, sources[-1])
