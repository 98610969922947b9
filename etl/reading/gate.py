"""A cheap way to leave out most sentences: which passages hold one of some pieces of words."""

from bisect import bisect_right
from collections.abc import Iterable

from etl.reading.document import Document


def passages_with(document: Document, pieces: Iterable[str]) -> set[int]:
    """The numbers of the passages in whose low words one of the pieces stands; far quicker than a pattern for each."""
    low, passages = document.low, document.passages
    starts = [passage.sentence.start for passage in passages]
    found: set[int] = set()
    for piece in pieces:
        at = low.find(piece)
        while at >= 0:
            number = max(bisect_right(starts, at + 1) - 1, 0)
            found.add(number)
            at = low.find(piece, max(passages[number].sentence.end - 1, at + 1))
    return found


def narrowed(*lists: Iterable[str]) -> tuple[str, ...]:
    """The pieces of all lists, each once, without those that hold another piece: to look for that one is enough."""
    pieces = dict.fromkeys(piece for one in lists for piece in one)
    return tuple(one for one in pieces if not any(other != one and other in one for other in pieces))
