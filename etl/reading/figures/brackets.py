"""Dates in brackets: which sums of a sentence they belong to."""

from etl.reading.figures.line import Line, Placed
from etl.reading.figures.spot import Spot


def closing_date(line: Line) -> Placed | None:
    """The one date of a line of figures, where it ends with it in brackets: `Exports: $5 bn; imports: $3 bn (2024)`."""
    if len(line.dates) != 1:
        return None
    one, base = line.dates[0]
    bracketed = line.text.endswith("(", 0, one.first) and line.text[one.last :] in (")", ").")
    return one if bracketed and not base else None


def is_bracketed_off(spot: Spot, date: Placed) -> bool:
    """Whether the date stands, with a sum of its own, in brackets that close before the figure."""
    text = spot.line.text
    close = text.find(")", date.last, spot.first)
    return text.endswith("(", 0, date.first) and close >= 0 and "<" in text[date.last : close]
