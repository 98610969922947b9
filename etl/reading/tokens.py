"""The single words of a stretch of text: read once, then asked by the layers above whether they need to look at all."""

import re
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+", re.ASCII)


class Tokens(NamedTuple):
    """The words of a stretch in lower case, and the code points at which each starts and ends."""

    words: list[str]
    spans: list[tuple[int, int]]


def tokens_in(low: str, start: int, end: int) -> Tokens:
    """The words between two offsets of a text in lower case, in order."""
    spans = [match.span() for match in _WORD.finditer(low, start, end)]
    return Tokens([low[first:last] for first, last in spans], spans)
