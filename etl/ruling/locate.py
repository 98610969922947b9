"""Finds a pasted sentence in the text of an article."""

import re
import unicodedata

from etl.reading.text import plain
from etl.ruling.refusal import Refused

_SHORTEST = 8  # characters that may pass for the words that state a fact


def locate(text: str, quote: str) -> tuple[int, int]:
    """Start and end, in code points, of the quote in the text, whatever spaces, quotes and dashes it was pasted with.

    Raises Refused if it is not there.
    """
    words = plain(unicodedata.normalize("NFC", quote)).split()
    if len("".join(words)) < _SHORTEST:
        raise Refused("the sentence that states the fact must stand in the column Quote")
    found = re.search(r"\s+".join(map(re.escape, words)), plain(text))
    if found is None:
        raise Refused("the sentence is not in the article; paste it as it stands there")
    return found.span()
