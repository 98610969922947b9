"""A cheap way to leave out most sentences: which passages hold one of some words, or of some pieces of words."""

from collections.abc import Iterable
from functools import lru_cache

from etl.reading.document import Document
from etl.reading.shape import holds


def passages_with(document: Document, words: frozenset[str], pieces: tuple[str, ...] = ("",)) -> list[int]:
    """The numbers of the passages in which one of the words stands and one of the pieces of words, in order.

    Words are single and in lower case. Pieces may begin with the space or line break in front of the passage.
    """
    known, low, passages = _passages_by_word(document), document.low, document.passages
    found = sorted({number for word in known.keys() & words for number in known[word]})
    return [one for one in found if holds(low[max(passages[one].start - 1, 0) : passages[one].end], pieces)]


@lru_cache(maxsize=1)  # every finder asks of the same article, one after the other
def _passages_by_word(document: Document) -> dict[str, list[int]]:
    known: dict[str, list[int]] = {}
    for passage in document.passages:
        number = passage.number
        for word in passage.vocabulary:
            known.setdefault(word, []).append(number)
    return known


def narrowed(*lists: Iterable[str]) -> tuple[str, ...]:
    """The pieces of all lists, each once, without those that hold another piece: to look for that one is enough."""
    pieces = dict.fromkeys(piece for one in lists for piece in one)
    return tuple(one for one in pieces if not any(other != one and other in one for other in pieces))
