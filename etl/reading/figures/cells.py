"""Tables drawn with bars: the cells of a line and what they hold, a period or a number with its sign."""

import re
from decimal import Decimal
from typing import NamedTuple

from etl.reading.document import Passage
from etl.reading.figures.timing import is_period
from etl.reading.mention import Mention, Tag
from etl.reading.quantities import Measure, Quantity
from etl.reading.quantities.numerals import number_of

_YEAR = re.compile(r"(?:19|20)\d\d(?P<end>-\d\d)?")
_NUMBER = re.compile(
    r"(?P<sign>[+−–-] ?)?(?P<number>\d{1,3}(?: \d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?P<percent> ?(?:%|per ?cent))?\*?"
)
_SEPARATOR = re.compile(r"[|:=+ –-]+")
_MINUS = ("-", "–", "−")


class Place(NamedTuple):
    """Where the words of a cell stand, blanks around them left out; an empty cell has no extent."""

    start: int
    end: int


class Cell(NamedTuple):
    """One number of a line, without its sign; `negative` and `percent` are what is written around it."""

    value: Decimal
    negative: bool
    percent: bool
    place: Place


def is_ruled(passage: Passage) -> bool:
    """Whether bars part the line into cells."""
    return passage.words.count("|") > 1


def is_separator(passage: Passage) -> bool:
    """Whether the line only rules off the head of a table: `|---|---:|`."""
    return _SEPARATOR.fullmatch(passage.words) is not None


def cells_of(passage: Passage) -> list[Place]:
    """The cells of a line in order; what stands outside the outer bars is none."""
    found, at = [], passage.start
    for piece in passage.words.split("|"):
        start = at + len(piece) - len(piece.lstrip())
        found.append(Place(start, max(start, at + len(piece.rstrip()))))
        at += len(piece) + 1
    opens, closes = passage.words.startswith("|"), passage.words.endswith("|")
    return found[opens : len(found) - closes]


def period_in(passage: Passage, place: Place) -> str | None:
    """The period that the cell is."""
    year = _YEAR.fullmatch(passage.low, *place)
    if year is not None:
        return passage.low[place.start : place.end] if year["end"] is None else None
    inside = [one for one in passage.mentions if one.tag is Tag.DATE and place.start <= one.start < place.end]
    if len(inside) != 1 or (inside[0].start, inside[0].end) != place or not is_period(inside[0]):
        return None
    return inside[0].value or None


def number_in(passage: Passage, place: Place) -> Cell | None:
    """The number that the cell is."""
    match = _NUMBER.fullmatch(passage.low, *place)
    if match is None:
        return None
    value = number_of(match["number"].replace(" ", ""))
    if value is None:
        return None
    return Cell(value, (match["sign"] or "").startswith(_MINUS), match["percent"] is not None, place)


def amount_of(cell: Cell, value: Decimal, currency: str | None) -> Mention:
    """The mention of a sum that stands in a cell."""
    quantity = Quantity(cell.place.start, cell.place.end, Measure.AMOUNT, value, cell.place.start, currency)
    return Mention(Tag.AMOUNT, cell.place.start, cell.place.end, str(value), None, quantity)
