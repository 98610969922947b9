"""Finds figures: a digit or a number word is looked up, and what stands around it says what it measures."""

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from etl.reading.quantities.figures import Scene, digit_figure, word_figure
from etl.reading.quantities.hedges import hedge_before
from etl.reading.quantities.multiples import CHANGES, FRACTION_WORDS, PARTS, change_at, part_at, several_parts_at
from etl.reading.quantities.quantity import Measure, Quantity
from etl.reading.quantities.words import CARDINALS, FIRST_ORDINALS, ORDINAL, SMALL, TENS, ordinal
from etl.reading.tokens import Tokens, tokens_in
from etl.reading.trie import one_of

_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_SCALES = ("hundred", "thousand", "million", "billion", "trillion", "dozen", "crore")
_TENS_ORDINAL = re.compile(ORDINAL)
_GOES_ON = re.compile(
    r"[ -](?:hundred|thousand|million|billion|trillion|dozen|crore|lakh|bn|mn|bln|mln|trn|tn|per|pct|point|fold|and|to|"
    r"half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|times|one|two|three|four|five|six|seven|eight|nine|%)|%"
)
_COMPOUND = re.compile(r"-(?!(?:day|week|month|year|hour)s?(?![a-z]))")
_TWICE_AS = re.compile(r"twice (?:as (?:much|many|large|big|high)|the|what)\b")
_HALF_AS_MUCH_AGAIN = re.compile(r"half as (?:much|many|large|big|high) again\b")
_ONCE = re.compile(r"once(?=[.,;:)]|\Z| (?:in|before|since|this|last|a|during|between|and|more)\b)")
_ARTICLE = re.compile(r"(?<![a-z])an? \Z")
_CONVERSION = re.compile(r" ?[(\[](?:or |i\.e\.,? |equal to |equivalent to |the equivalent of |worth |= ?)?\Z")

_Reader = Callable[[Scene, str, int], Quantity | None]


def find_quantities(plain_text: str, low: str, start: int, end: int) -> list[Quantity]:
    """The figures between two offsets, longest first where they overlap, in the order of the text."""
    return quantities_among(Scene(plain_text, low, start, end), tokens_in(low, start, end))


def quantities_among(scene: Scene, tokens: Tokens) -> list[Quantity]:
    """The figures of a scene with these words, longest first where they overlap, in the order of the text."""
    low, at, behind = scene.low, scene.start, 0
    found: list[Quantity] = []
    for first in [span[0] for word, span in zip(*tokens, strict=True) if word in _READERS or not word.isalpha()]:
        trigger = _TRIGGER.match(low, first, scene.end) if first >= behind else None
        if trigger is None:
            continue
        behind = trigger.end()
        one = _read(scene, trigger) if trigger.start(trigger.lastindex or 0) >= at else None
        if one is None:
            continue
        if found and _is_conversion(found[-1], one, low):
            found[-1] = found[-1]._replace(second=one)
        else:
            found.append(one if one.start >= at else one._replace(start=at, figure=max(at, one.figure)))
        at = one.end
    return found


def _read(scene: Scene, trigger: re.Match[str]) -> Quantity | None:
    """The figure that begins at a trigger: a number word, or digits."""
    word = trigger[1]
    if word is None:
        return digit_figure(scene, trigger.start(2), trigger[2])
    return _READERS[word](scene, word, trigger.start(1))


def without(quantities: Iterable[Quantity], spans: Sequence[tuple[int, int]]) -> list[Quantity]:
    """The quantities that overlap none of the spans."""
    return [one for one in quantities if not any(one.start < end and start < one.end for start, end in spans)]


def _is_conversion(before: Quantity, one: Quantity, low: str) -> bool:
    """Whether a sum is the one before it in another currency, in brackets: `AED31.2 billion (US$8.5 billion)`."""
    return (
        before.what is Measure.MONEY
        and one.what is Measure.MONEY
        and before.second is None
        and before.currency != one.currency
        and low[one.end : one.end + 1] in (")", "]")
        and _CONVERSION.search(low, before.end, one.start) is not None
    )


def _cardinal(scene: Scene, word: str, at: int) -> Quantity | None:
    """`twenty-three`, `two billion lari`, `two-thirds`; most often the word alone, as in `two documents`."""
    if at > scene.start + 1 and scene.low[at - 1] == "-" and scene.low[at - 2].isalpha():
        return None
    end = at + len(word)
    if _GOES_ON.match(scene.low, end, scene.end) is not None:
        return several_parts_at(scene, at) or word_figure(scene, at)
    if word == "one" or _COMPOUND.match(scene.low, end, scene.end) is not None:
        return None
    hedge = hedge_before(scene.low, scene.start, at)
    return Quantity(hedge.at, end, Measure.COUNT, Decimal(CARDINALS[word]), at, qualifier=hedge.qualifier)


def _ordinal(scene: Scene, word: str, at: int) -> Quantity | None:
    part = part_at(scene, at) if word in PARTS else None
    return part or Quantity(at, at + len(word), Measure.ORDINAL, Decimal(ordinal(word)), at)


def _tens(scene: Scene, word: str, at: int) -> Quantity | None:
    match = _TENS_ORDINAL.match(scene.low, at, scene.end)
    if match is None:
        return _cardinal(scene, word, at)
    return Quantity(at, match.end(), Measure.ORDINAL, Decimal(ordinal(match[0])), at)


def _half(scene: Scene, word: str, at: int) -> Quantity | None:
    again = _HALF_AS_MUCH_AGAIN.match(scene.low, at, scene.end)
    if again is not None:
        return Quantity(at, again.end(), Measure.MULTIPLE, Decimal(50), at)
    return part_at(scene, at) or _scale_word(scene, word, at)


def _scale_word(scene: Scene, word: str, at: int) -> Quantity | None:
    """`a billion`, `half a million`: the number starts at the article or at `half`."""
    if word == "half":
        return word_figure(scene, at)
    article = _ARTICLE.search(scene.low, max(scene.start, at - 4), at)
    return None if article is None else word_figure(scene, article.start())


def _times(scene: Scene, word: str, at: int) -> Quantity | None:
    if word == "once" and (scene.before(at, "at ") or _ONCE.match(scene.low, at, scene.end) is None):
        return None
    if word == "twice" and _TWICE_AS.match(scene.low, at, scene.end) is not None:
        return Quantity(at, at + len(word), Measure.MULTIPLE, Decimal(100), at)
    return Quantity(at, at + len(word), Measure.COUNT, Decimal(_TIMES[word]), at)


def _part(scene: Scene, _: str, at: int) -> Quantity | None:
    return part_at(scene, at)


_READERS: dict[str, _Reader] = {
    **dict.fromkeys(FIRST_ORDINALS, _ordinal),
    **dict.fromkeys(SMALL, _cardinal),
    **dict.fromkeys(TENS, _tens),
    **dict.fromkeys(FRACTION_WORDS, _part),
    **dict.fromkeys(_SCALES, _scale_word),
    **dict.fromkeys(CHANGES, change_at),
    **dict.fromkeys(_TIMES, _times),
    "half": _half,
}
_TRIGGER = re.compile(rf"(?:({one_of(_READERS)})(?![a-z])|[a-z]{{0,4}}([0-9]+(?:[.,][0-9]+)*[½¼¾]?))")
