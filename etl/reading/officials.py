"""Well-known officials: whose head of state or government, or foreign minister, somebody is whom a text names alone."""

import re
from functools import cache

from etl.reading.lexicon import rows_of
from etl.reading.text import lowered, plain

_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset("bin ibn al el de da dos der van von the jr king queen prince pope sultan sheikh".split())


def state_of(name: str) -> str | None:
    """The state whose official has this name, told by two words of it or by a surname of one state only."""
    words = frozenset(_words(name))
    if not words:
        return None
    if len(words) == 1:
        codes = _surnames().get(next(iter(words)), frozenset())
    else:
        codes = frozenset(code for known, code in _candidates(words) if len(known & words) >= 2 and _fits(known, words))
    return next(iter(codes)) if len(codes) == 1 else None


def _fits(known: frozenset[str], words: frozenset[str]) -> bool:
    return known <= words or words <= known


def _candidates(words: frozenset[str]) -> list[tuple[frozenset[str], str]]:
    index = _by_word()
    return [one for word in words for one in index.get(word, ())]


def _words(name: str) -> list[str]:
    return [word for word in _WORD.findall(lowered(plain(name))) if word not in _SMALL]


@cache
def _by_word() -> dict[str, list[tuple[frozenset[str], str]]]:
    index: dict[str, list[tuple[frozenset[str], str]]] = {}
    for name, code in rows_of("officials.tsv", 2):
        words = frozenset(_words(name))
        for word in words:
            index.setdefault(word, []).append((words, code))
    return index


@cache
def _surnames() -> dict[str, frozenset[str]]:
    """The states of each last word of a name, and of the family names that come first (`Xi`, `Lee`)."""
    found: dict[str, set[str]] = {}
    for name, code in rows_of("officials.tsv", 2):
        words = _words(name)
        if len(words) > 1:
            found.setdefault(words[-1], set()).add(code)
            if code in ("CN", "KR", "KP", "VN", "TW", "KH", "SG"):
                found.setdefault(words[0], set()).add(code)
    return {word: frozenset(codes) for word, codes in found.items()}
