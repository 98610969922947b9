"""Of which state a name is, judged by its spelling: by the letter groups of the place names in each.

`Friedrich` has more in common with the towns of Germany than with those of Viet Nam. A weak hint, used last and only
where it is clear.
"""

import math
import re
from collections import Counter
from functools import cache

from etl.reading import lexicon

_WEIGHTS = ((2, 0.5), (3, 1.0))
_UNSEEN = 0.3
_GROUPS = 800


def fit(name: str, code: str) -> float:
    """How well the name's spelling fits the state's place names: mean log likelihood of its letter groups."""
    total = weights = 0.0
    for word in re.findall(r"\w+", name):
        for size, weight in _WEIGHTS:
            counts, seen = _letter_groups(code, size)
            for group in _groups(word, size):
                total += weight * math.log((counts[group] + _UNSEEN) / (seen + _GROUPS))
                weights += weight
    return total / weights if weights else 0.0


def _groups(word: str, size: int) -> list[str]:
    padded = f"^{word.lower()}$"
    return [padded[at : at + size] for at in range(len(padded) - size + 1)]


@cache
def _letter_groups(code: str, size: int) -> tuple[Counter[str], int]:
    counts: Counter[str] = Counter()
    for name in _places(code):
        for word in re.findall(r"\w+", name):
            counts.update(_groups(word, size))
    return counts, counts.total()


@cache
def _places_by_state() -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    for surface, code in (row[:2] for row in lexicon.rows_of("cities.tsv", 3)):
        names.setdefault(code, []).append(surface)
    return names


def _places(code: str) -> list[str]:
    return _places_by_state().get(code, [])
