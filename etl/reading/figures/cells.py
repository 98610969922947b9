"""Tables drawn with bars: the cells of a line, the periods that head them, and the numbers below, signs included."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from etl.reading.document import Passage
from etl.reading.figures.timing import is_period
from etl.reading.mention import Mention, Tag
from etl.reading.quantities import Measure, Quantity

_CELL = re.compile(r"[^|]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER = re.compile(r"(?P<sign>[+−–-] ?)?(?P<number>\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)\*?")
_BLANK = re.compile(r"[–.-]*|n/?a|\.\.")
_MINUS = ("-", "–", "−")


@dataclass(frozen=True, slots=True)
class Cell:
    """One number of a line with its column's place, counted from the right."""

    column: int
    mention: Mention
    negative: bool


def is_ruled(passage: Passage) -> bool:
    """Whether bars part the line into cells."""
    return passage.words.count("|") > 1


def _cells(passage: Passage) -> Iterator[tuple[int, int]]:
    """The places of the cells, blanks around them left out; cells of nothing but blanks have no extent."""
    for match in _CELL.finditer(passage.low, passage.start, passage.end):
        lead = len(match[0]) - len(match[0].lstrip())
        text = match[0].strip()
        yield match.start() + lead, match.start() + lead + len(text)


def periods_heading(passage: Passage) -> tuple[str, ...]:
    """The periods of a head line, if all its cells but the first are periods."""
    found: list[str] = []
    for n, (start, end) in enumerate(_cells(passage)):
        period = _period_of(passage, start, end)
        if period is not None:
            found.append(period)
        elif start < end and (found or n > 1):
            return ()
    return tuple(found) if len(found) > 1 else ()


def _period_of(passage: Passage, start: int, end: int) -> str | None:
    if _YEAR.fullmatch(passage.low, start, end) is not None:
        return passage.low[start:end]
    inside = [one for one in passage.mentions if one.tag is Tag.DATE and start <= one.start and one.end <= end]
    if len(inside) != 1 or inside[0].end - inside[0].start != end - start or not is_period(inside[0]):
        return None
    return inside[0].value or None


def numbers_below(passage: Passage, columns: int, unit: Decimal, currency: str | None) -> list[Cell]:
    """The numbers of a line that has a label and as many cells behind it as the head line."""
    cells = [place for place in _cells(passage) if place[0] < place[1]]
    if len(cells) != columns + 1:
        return []
    found = []
    for column, (start, end) in enumerate(cells[1:]):
        match = _NUMBER.fullmatch(passage.low, start, end)
        if match is None:
            if _BLANK.fullmatch(passage.low, start, end) is None:
                return []
            continue
        value = Decimal(re.sub(r"[, ](?=\d{3})", "", match["number"]).replace(",", ".")) * unit
        quantity = Quantity(start, end, Measure.AMOUNT, value, start, currency)
        mention = Mention(Tag.AMOUNT, start, end, str(value), None, quantity)
        found.append(Cell(column, mention, (match["sign"] or "").startswith(_MINUS)))
    return found
