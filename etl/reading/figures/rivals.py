"""Rival totals: what the number of a second source measures, where only the first one's sentence says it."""

import re

from etl.reading.figures.attribution import source_named
from etl.reading.figures.figure import Topic
from etl.reading.figures.spot import Spot

# `its customs puts them at $5 million`: what was told last, not the whole trade.
_THOSE = re.compile(r"\b(?:them|those|these|their|its)\b")


def told_by_rival(spot: Spot) -> Topic | None:
    """The turnover that one source gave, where another only says a number: `Chile's customs has $6.6 billion`."""
    total, named = spot.now.total, source_named(spot)
    if total is None or named is None or named.value == total.source or spot.change:
        return None
    if spot.line.passage.number - total.passage.number > 3 or _THOSE.search(spot.left) is not None:
        return None
    return total.topic
