"""Against what: the period that a change is measured against."""

import re

from etl.reading.figures.attribution import books_of
from etl.reading.figures.line import Placed
from etl.reading.figures.period import TO_SUM, resolved_at
from etl.reading.figures.spot import Spot
from etl.reading.figures.timing import compared, is_yearly, year_before

_FROM_SUM = re.compile(r" (?:from|on|over|against|compared (?:with|to)|the|those) <(?:money|amount)>")


def versus_of(spot: Spot, period: str | None) -> str | None:
    """The period that a change is measured against, where the sentence says it."""
    found = _base_of(spot)
    if found is not None:
        return compared(spot.line.document, found.mention, period, books_of(spot))
    after = _FROM_SUM.match(spot.line.text, spot.last)
    if after is not None:
        dated = next((one for one, _ in spot.line.dates if 0 <= one.first - after.end() <= 24), None)
        return resolved_at(spot, dated) if dated is not None else None
    if period is not None and is_yearly(spot.right[:40] + " " + spot.left[-40:]):
        return year_before(period)
    alike = [one for one in spot.here if one.change and one.versus is not None and one.period == period]
    if alike:
        return alike[-1].versus
    beside = [one for one in spot.here if one.beside and one.period != period]
    return beside[-1].period if beside else None


def _end_of_change(spot: Spot) -> int:
    """Where the words of a change end: behind the sum that it led to, or at the next figure."""
    after = spot.following
    if after is None or TO_SUM.fullmatch(spot.right) is None:
        return spot.right_to
    return next((one.first for one in spot.line.figures if one.first > after.first), len(spot.line.text))


def _base_of(spot: Spot) -> Placed | None:
    """The date that a change is measured against: behind it, else between it and the figure before."""
    left: Placed | None = None
    end = _end_of_change(spot)
    for one, base in spot.line.dates:
        shift = one.mention.detail.shift
        is_back = base or (shift is not None and shift.count <= 0)
        if is_back and spot.last <= one.first < end:
            return one
        if is_back and base and spot.left_from <= one.first < spot.first:
            left = left or one
    return left
