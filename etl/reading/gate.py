"""A cheap way to leave out most sentences: which passages hold one of some words, or of some pieces of words."""

from collections.abc import Iterable

from etl.reading.document import Document
from etl.reading.shape import holds


def passages_with(document: Document, words: frozenset[str], pieces: tuple[str, ...] = ("",)) -> list[int]:
    """The numbers of the passages in which one of the words stands and one of the pieces of words, in order.

    Words are single and in lower case. Pieces may begin with the space or line break in front of the passage.
    """
    low, told = document.low, document.vocabulary & words
    found = [one for one in document.passages if not told.isdisjoint(one.vocabulary)] if told else []
    return [one.number for one in found if holds(low[max(one.start - 1, 0) : one.end], pieces)]


def narrowed(*lists: Iterable[str]) -> tuple[str, ...]:
    """The pieces of all lists, each once, without those that hold another piece: to look for that one is enough."""
    pieces = dict.fromkeys(piece for one in lists for piece in one)
    return tuple(one for one in pieces if not any(other != one and other in one for other in pieces))
