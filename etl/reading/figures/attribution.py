"""By whose count: the source that a figure's sentence names, or the one that its words point back to."""

import re

from etl.reading.figures.source import Source
from etl.reading.figures.spot import Spot

_OFFICE = r"(?:agency|office|bureau|service|ministry|institute|authority|committee|statisticians)"
_THE_AGENCY = re.compile(
    rf"\bthe {_OFFICE} (?:said|says|report(?:s|ed)|count(?:s|ed)|record(?:s|ed)|puts?|has|shows?)\b|"
    rf"\bsays the {_OFFICE}\b"
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
    if spot.now.source is not None and _THE_AGENCY.search(spot.line.text) is not None:
        return spot.now.source
    if spot.parent is not None and not spot.here and (spot.is_part or spot.is_former):
        return spot.parent.source
    return spot.now.heading.source
