"""Scores findings against the project's own gold articles by the rules of the fact contract."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from etl.reading.extract import extract
from etl.reading.fact import Fact
from etl.reading.kinds import KIND_BY_NAME
from etl.sources import read_article

_SMALL_WORDS = frozenset("the of for and on a an in between to".split())
_LETTERS = str.maketrans("ıəłŁøØđĐ", "ielLoOdD")
_FREE_TEXT = frozenset("title name level of goods city organisation office according_to body".split())


@dataclass
class Score:
    """Counts of right, wrong and missed facts, in all and by kind."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    @property
    def precision(self) -> float:
        """The share of what was said that is right."""
        return self.right.total() / max(1, self.right.total() + self.wrong.total())

    @property
    def recall(self) -> float:
        """The share of what is so that was said."""
        return self.right.total() / max(1, self.right.total() + self.missed.total())

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


def score(folder: Path) -> Score:
    """The score of the reader on a folder of NAME.txt with NAME.json."""
    total = Score()
    for gold_file in sorted(folder.glob("*.json")):
        gold = json.loads(gold_file.read_text(encoding="utf-8"))["facts"]
        given = [finding.fact for finding in extract(read_article(gold_file.with_suffix(".txt")))]
        for kind in KIND_BY_NAME:
            _count(
                total, kind, [one for one in gold if one["kind"] == kind], [one for one in given if kind == one.KIND]
            )
    return total


def _count(total: Score, kind: str, gold: list[dict[str, Any]], given: list[Fact]) -> None:
    left = [fact.to_json() for fact in given]
    core = [slot.key for slot in KIND_BY_NAME[kind].SLOTS if slot.core]
    for wanted in sorted(gold, key=lambda one: bool(one.get("optional"))):
        fit = next((fact for fact in left if _is_right(core, wanted, fact)), None)
        if fit is not None:
            left.remove(fit)
            total.right[kind] += not wanted.get("optional")
        else:
            total.missed[kind] += not wanted.get("optional")
    total.wrong[kind] += len(left)


def _is_right(core: Iterable[str], wanted: dict[str, Any], given: dict[str, Any]) -> bool:
    return all(_is_same(slot, wanted[slot], given.get(slot)) for slot in core if slot in wanted)


def _is_same(slot: str, wanted: Any, given: Any) -> bool:
    if isinstance(wanted, dict):
        return any(given is None if one is None else _is_same(slot, one, given) for one in wanted["any"])
    if given is None:
        return False
    if slot in ("person", "visitor"):
        return _words(wanted) <= _words(given) or _words(given) <= _words(wanted)
    if slot in _FREE_TEXT:
        return _is_same_text(slot, str(wanted), str(given))
    if isinstance(wanted, int | float):
        return abs(float(wanted) - float(given)) <= 1e-6 * max(1.0, abs(float(wanted)))
    return bool(wanted == given)


def _is_same_text(slot: str, wanted: str, given: str) -> bool:
    one, other = _words(wanted), _words(given)
    if slot == "body" and one <= other and len(other - one) <= 3:
        return True
    return one == other or bool(one and other and len(one & other) / len(one | other) >= 0.8)


def _words(text: str) -> set[str]:
    text = re.sub(r"\([A-Z][\w.&-]{1,9}\)", " ", text)
    text = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    text = "".join(one for one in text if not unicodedata.combining(one)).casefold()
    text = re.sub(r"[^\w\s]", " ", text.replace("’s", "").replace("'s", ""))
    text = text.replace("isation", "ization").replace("defence", "defense")
    return set(text.split()) - _SMALL_WORDS
