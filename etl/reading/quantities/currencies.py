"""Currencies around a figure: signs and codes before it, codes and names behind it."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from etl.reading import lexicon
from etl.reading.text import lowered, plain
from etl.reading.trie import one_of

_SIGNS = Path(__file__).parent / "currency_signs.tsv"
_FIGURE = re.compile(r" ?\d")
_BRACKETS = "([\"';:,~=+<>≈–-/"
# Common words, or titles before a number (`COP 29`, `TOP 10`): a currency only of a scaled figure or a large one.
_COMMON_WORD = re.compile(
    r"all|reals?|marks?|sum|som|sole?s?|won|lev|pounds?|crowns?|rand|kip|try|cop|top|cup|mad|mop|km|af|[lknqrb]"
)


class Currency(NamedTuple):
    """What words for a currency mean; `shared` words leave the last word to the context.

    A common word says little alone: `won`, `R`.
    """

    surface: str
    code: str | None
    shared: bool
    is_common_word: bool


class Found(NamedTuple):
    """A currency and where its words begin or end."""

    currency: Currency
    at: int


def _rows() -> Iterator[tuple[str, ...]]:
    yield from lexicon.rows_of(str(_SIGNS), 3)
    yield from ((entry.surface, entry.value, entry.mark) for entry in lexicon.entries() if entry.tag == "currency")


@cache
def _currencies() -> dict[str, tuple[Currency, ...]]:
    """All currencies under their words in lower case."""
    table: dict[str, tuple[Currency, ...]] = {}
    for surface, code, mark in _rows():
        written = plain(surface)
        words = lowered(written)
        one = Currency(written, code or None, mark == "shared" or not code, _COMMON_WORD.fullmatch(words) is not None)
        table[words] = (*table.get(words, ()), one)
    return table


@cache
def _second_words() -> frozenset[str]:
    return frozenset(words.rpartition(" ")[2] for words in _currencies() if " " in words)


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"(?: of(?: (?:their|its|our|his|her|the|these))?)?[ -]?({one_of(_currencies())})(?![a-z])")


def currency_before(plain_text: str, low: str, start: int, at: int) -> Found | None:
    """The currency whose sign, code or name ends at the offset, and where it starts.

    A sign behind letters that no currency has (`Q$`) is some other country's, and of no currency that is known here.
    """
    end = at - 1 if at > start and low[at - 1] == " " else at
    first = max(low.rfind(" ", start, end) + 1, start)
    words = low[first:end].lstrip(_BRACKETS)
    if words in _second_words() and end < at:
        two = low[max(low.rfind(" ", start, first - 1) + 1, start) : end].lstrip(_BRACKETS)
        words = two if two in _currencies() else words
    if words not in _currencies():
        words = words[-1:] if end == at and not words[-1:].isalnum() and not words[-2:-1].isalpha() else ""
    found = _as_spelled(words, plain_text[end - len(words) : end]) if words in _currencies() else None
    return None if found is None else Found(found, end - len(words))


def currency_behind(plain_text: str, low: str, at: int, end: int) -> Found | None:
    """The currency whose sign, code or name starts at the offset, a space or a hyphen in between, and where it ends."""
    match = _behind().match(low, at, end)
    if match is None:
        return None
    written = plain_text[match.start(1) : match.end(1)]
    if not written.islower() and _FIGURE.match(low, match.end(), end) is not None:
        return None  # `in 2024 USD 5 million`
    found = _as_spelled(match[1], written)
    return None if found is None else Found(found, match.end())


def _as_spelled(words: str, written: str) -> Currency | None:
    """The currency with these words, if they are written as it is: names in any case, codes and signs in their own."""
    for one in _currencies()[words]:
        if one.surface == written or " " in one.surface or len(one.surface) > 4 or one.surface == words:
            return one
    return None
