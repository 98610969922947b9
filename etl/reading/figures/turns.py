"""Figures told in turn: each sum of a sentence means what the one at its place meant before."""

from etl.reading.figures.figure import Figure
from etl.reading.figures.spot import Spot
from etl.reading.mention import Tag


def in_turn(spot: Spot) -> Figure | None:
    """The sums of a sentence that only repeats the ones before: `In 2024 the figures were $5 bn and $3 bn`."""
    line = spot.line
    sums = [one for one in line.figures if one.mention.tag is not Tag.PERCENT]
    gaps = zip([0, *(one.last for one in sums)], (one.first for one in sums), strict=False)
    if spot.change or len(sums) < 2 or line.cues or not all(line.is_filler(*gap) for gap in gaps):
        return None
    before = [one for one in spot.now.history if not one.change and one.passage.number == line.passage.number - 1]
    if len(before) != len(sums) or len({one.topic for one in before}) != len(sums):
        before = [one for one in spot.now.history if not one.change and not one.beside][-len(sums) - len(spot.here) :][
            : len(sums)
        ]
    place = next(n for n, one in enumerate(sums) if one is spot.placed)
    if len(before) != len(sums) or len({one.topic for one in before}) != len(sums):
        return None
    if line.passage.number - before[0].passage.number > 2:
        return None
    return before[place]


def respective(spot: Spot) -> Figure | None:
    """The sum that stands at the same place among the sums as the percentage among the percentages."""
    sums = [one for one in spot.here if not one.change]
    place = sum(one.change for one in spot.here)
    return sums[place] if place < len(sums) else None
