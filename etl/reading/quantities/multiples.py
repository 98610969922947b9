"""Multiples and fractions that say a change: `doubled`, `threefold`, `by a third`, `up by half`, `two-thirds`."""

import re
from decimal import Decimal

from etl.reading.quantities.figures import Scene
from etl.reading.quantities.hedges import hedge_before
from etl.reading.quantities.quantity import Measure, Quantity
from etl.reading.quantities.words import CARDINALS

CHANGES = {
    "doubled": 100,
    "doubling": 100,
    "double": 100,
    "tripled": 200,
    "tripling": 200,
    "trebled": 200,
    "trebling": 200,
    "quadrupled": 300,
    "quadrupling": 300,
    "quintupled": 400,
    "halved": -50,
    "halving": -50,
    "twofold": 100,
    "threefold": 200,
    "fourfold": 300,
    "fivefold": 400,
    "sixfold": 500,
    "sevenfold": 600,
    "eightfold": 700,
    "ninefold": 800,
    "tenfold": 900,
}
PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
FRACTION_WORDS = ("half", "quarter", "quarters", *(f"{part}s" for part in PARTS if part[-1] in "hd"))
_PART = "halves|half|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?"
_SEVERAL = re.compile(rf"(?P<top>one|two|three|four|five|six|seven|eight|nine)[ -](?P<part>{_PART})(?![a-z-])")
_A_PART = re.compile(rf"(?P<part>{_PART})(?![a-z-])")
_ARTICLE = re.compile(r"(?<![a-z])(?:an?|one) \Z")
_CHANGE_BEFORE = re.compile(
    r"\b(?:by|up|down|than|over|about|nearly|almost|roughly|some|around|another|further|rose|fell|grew|shrank|dropped|"
    r"(?:increase|rise|growth|gain|jump|drop|fall|decline|decrease|cut) of"
    r"(?: (?:about|over|nearly|almost|some|more than))?) "
    r"(?:a further |another )?\Z"
)
_CHANGE_BEHIND = re.compile(
    r" (?:of|above|below|more|less|fewer|higher|lower|larger|smaller|bigger|greater|up|down|again|as much)\b"
)
_ENDS = re.compile(
    r"[.,;:)–?!\"'-]|\Z| \(| (?:in|to|from|on|and|or|but|last|this|next|compared|year|over|since|while|as|when|with|"
    r"against|during|after|before|by|at|for|than|between|–)\b"
)
_BY_HALF = re.compile(r"\b(?:by|up|down)(?: (?:about|over|nearly|almost|some|more than|around|roughly))? \Z")
_TO_DOUBLE = re.compile(r"\b(?:to|will|would|can|could|should|nearly|almost|than|about) \Z")
_NO_DOUBLE = re.compile(r" (?:tax|track|standard|check|digit|sided|decker)")


def change_at(scene: Scene, word: str, at: int) -> Quantity | None:
    """The change that a verb or adverb starting at the offset says."""
    end = at + len(word)
    if word == "double" and (
        _TO_DOUBLE.search(scene.low, max(scene.start, at - 8), at) is None
        or _NO_DOUBLE.match(scene.low, end, scene.end) is not None
    ):
        return None
    return _multiple(scene, Decimal(CHANGES[word]), at, end)


def several_parts_at(scene: Scene, at: int) -> Quantity | None:
    """The fraction that starts with a number word: `two-thirds`, `one third`."""
    match = _SEVERAL.match(scene.low, at, scene.end)
    if match is None:
        return None
    if match["top"] == "one" and "-" not in match[0] and not _is_fraction(scene, at, match.end()):
        return None
    return _multiple(scene, _percent(CARDINALS[match["top"]], match["part"]), at, match.end())


def part_at(scene: Scene, at: int) -> Quantity | None:
    """The fraction whose part starts at the offset: `a third` in `by a third`, `half` in `up by half`."""
    match = _A_PART.match(scene.low, at, scene.end)
    if match is None:
        return None
    if match["part"] == "half" and _BY_HALF.search(scene.low, max(scene.start, at - 16), at) is not None:
        return (
            _multiple(scene, Decimal(50), at, match.end()) if _ENDS.match(scene.low, match.end(), scene.end) else None
        )
    article = _ARTICLE.search(scene.low, max(scene.start, at - 4), at)
    if article is None or not _is_fraction(scene, article.start(), match.end()):
        return None
    return _multiple(scene, _percent(1, match["part"]), article.start(), match.end())


def _is_fraction(scene: Scene, start: int, end: int) -> bool:
    """Whether the words around say that `a third` is a share or a change and no third one."""
    if _CHANGE_BEHIND.match(scene.low, end, scene.end) is not None:
        return True
    return (
        _CHANGE_BEFORE.search(scene.low, max(scene.start, start - 30), start) is not None
        and _ENDS.match(scene.low, end, scene.end) is not None
    )


def _percent(top: int, part: str) -> Decimal:
    parts = PARTS[part] if part in PARTS else PARTS[part.removesuffix("s")]
    return (Decimal(100 * top) / parts).quantize(Decimal("0.1")).normalize()


def _multiple(scene: Scene, value: Decimal, start: int, end: int) -> Quantity:
    hedge = hedge_before(scene.low, scene.start, start)
    return Quantity(hedge.at, end, Measure.MULTIPLE, value, start, qualifier=hedge.qualifier)
