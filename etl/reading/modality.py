"""Whether a clause says that something is so: denials, conditions, wishes and plans, told by their words."""

import re
from enum import StrEnum
from functools import lru_cache

from etl.reading.shape import Shape

# Each part begins with a letter or sign and no class or bound: a search for one of many of these is five times as fast.
_BREAK = re.compile(
    r";|:|\(|\)|\. | – |, (?:but|and|while|whereas|which|who|where|although|though|yet|so)\b|but\b(?<!\wbut)", re.ASCII
)
_DENIED = re.compile(
    r"\b(?:no|not(?! (?:<date>|<count|only\b|until\b|far\b|least\b|long\b))|nor|neither|never|none|nobody|"
    r"nothing|without|cannot|denied|denies|deny|denying|rejected|ruled out|"
    r"refused|declined|failed to|yet to|untrue|false|unfounded|groundless|invented|mistaken|rumou?rs?|rumou?red|"
    r"hoax)\b|n't\b",
    re.ASCII,
)
_SUPPOSED = re.compile(
    r"\b(?:if|unless|were to|would have|could have|might|may (?!<)|whether|should (?!be signed)|hopes? (?:to|for)|"
    r"wish(?:es)? (?:to|for)|"
    r"propos(?:al|ed|es)|call(?:s|ed)? for|urged?|dreams?|threat(?:en\w*|s)?|(?<!, )once (?!<)|in theory|"
    r"hypothetical|imagine|perhaps|had (?:been )?(?:promised|announced))\b",
    re.ASCII,
)
_PLANNED = re.compile(
    r"\b(?:will|shall|is to|are to|is due|are due|due to|is set to|are set to|set to|is expected|are expected|"
    r"expected to|"
    r"plans? to|planned|planning|intends? to|scheduled|to be (?:held|signed|opened|launched|concluded|established)|"
    r"is going to|are going to|would|agreed to|pledged|undertook|promised|aims? to|next (?:year|month|week|spring|"
    r"summer|"
    r"autumn|winter|<date>)|upcoming|forthcoming|later this|by the end of|before the end of|before the year is out|"
    r"invited|awaits?|in preparation|tomorrow|about to|soon(?! after(?:wards)?\b))\b|'ll\b",
    re.ASCII,
)
_ASKED = re.compile(r"^[ \"']*(?:were|could|would|should|might|had)\b[^?]*[?,]|\?[\"']?$")


_RELATIVE = re.compile(r"\b(?:which|who|where|and|but|so|yet)$")


class Mood(StrEnum):
    """How a clause relates to what is so."""

    STATED = "stated"
    PLANNED = "planned"
    SUPPOSED = "supposed"
    DENIED = "denied"


def clause_around(shape: Shape, first: int, last: int) -> tuple[int, int]:
    """The places between which the clause holding this stretch of the shape stands."""
    return _clause_around(shape.text, first, last)


@lru_cache(maxsize=64)  # within a sentence the same clause is asked for again and again
def _clause_around(text: str, first: int, last: int) -> tuple[int, int]:
    start = max([match.end() for match in _BREAK.finditer(text, 0, first)], default=0)
    after = _BREAK.search(text, last)
    return start, after.start() if after is not None else len(text)


def mood(shape: Shape, first: int, last: int) -> Mood:
    """The mood of the clause around a stretch of the shape; denial outweighs supposition, which outweighs a plan."""
    start, end = clause_around(shape, first, last)
    words = shape.text[start:end]
    if _ASKED.search(words) and not _RELATIVE.search(shape.text, max(0, start - 8), start):
        return Mood.SUPPOSED
    return words_mood(words)


@lru_cache(maxsize=64)
def words_mood(words: str) -> Mood:
    """The mood of some words of a shape by themselves."""
    if _DENIED.search(words):
        return Mood.DENIED
    if _SUPPOSED.search(words):
        return Mood.SUPPOSED
    return Mood.PLANNED if _PLANNED.search(words) else Mood.STATED
