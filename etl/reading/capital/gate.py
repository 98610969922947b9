"""A cheap way to leave out most sums: whether a sentence holds any word of capital at all."""

import re

from etl.reading.document import Passage
from etl.reading.trie import one_of

_PIECES = (
    *("invest", "borrow", "budgeted", "capital", "equity", "loan", "lend", "lent", "credit", "grant", "assist"),
    *("deposit", "pledg", "promis", "earmark", "set aside", "sets aside", "setting aside", "allocat", "appropriat"),
    *("donat", "gave", "giv", "provid", "contrib", "disburs", "placed", "sunk", "fund", "gift", "commit", "project"),
    *("money", "inflow", "reverse", "opposite", "other way", "compan", "firms", "business", "enterpris", "groups"),
    *("line of", "announc"),
    *("banks", "like to see", "want", " put ", "flow", "support", "available"),
)
_PIECE = re.compile(one_of(_PIECES))
# Pieces that are too common in the middle of other words: `said`, `whelp`.
_WORDS = frozenset(("aid", "paid", "pays", "fdi", "help", "helps", "helped", "helping"))
_BEGINNING_OR_END = re.compile(r"\bhelp|fdi\b")


def may_tell_of_capital(passage: Passage) -> bool:
    """Whether a passage holds any word of capital."""
    words = passage.words
    if _PIECE.search(words) is not None or not passage.vocabulary.isdisjoint(_WORDS):
        return True
    return ("help" in words or "fdi" in words) and _BEGINNING_OR_END.search(words) is not None
