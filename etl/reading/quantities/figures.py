"""Figures that start with a number: sums of money, amounts, percentages, counts and ordinals in digits or words."""

import re
from decimal import Decimal
from typing import NamedTuple

from etl.reading.quantities.currencies import Currency, currency_before, currency_behind
from etl.reading.quantities.hedges import hedge_before, hedge_behind
from etl.reading.quantities.numerals import digits_at, groups_at, number_of, scale_at, words_at
from etl.reading.quantities.quantity import Measure, Quantity

_PERCENT = r" ?%|[ -]?(?:per[ -]?cent(?:age)?|pct|pc)(?![a-z])"
_OF_A_HUNDRED = re.compile(_PERCENT)
_UNIT = re.compile(
    rf"(?P<points>(?:[ -]?(?:per[ -]?cent(?:age)?|%)[ -]points?| ?pp)(?![a-z]))|(?P<percent>{_PERCENT})"
    r"|(?P<multiple>[ -]?fold(?![a-z])| times(?= (?:as|what|more|higher|larger|bigger|greater|over)\b))"
)
_TIMES = re.compile(r" times(?![a-z])")
# `1.6 times the level of 2023`
_OF_BASE = re.compile(
    r" (?:(?:the|that|its|their|last year's) )+(?:level|figure|amount|volume|value|total|sum)\b(?! of (?:the|its|a)\b)"
)
_GROWN = re.compile(
    r"\b(?:grew|grown?|growing|rose|risen|rises?|increase[sd]?|increasing|up|expand(?:s|ed)?|jump(?:s|ed)?|soar(?:s|ed)?|"
    r"surged?|climb(?:s|ed)?|multiplied|gained|growth of|rise of|increase of|jump of)(?: by)?"
    r"(?: (?:almost|nearly|about|more than|over|some|around|roughly))? \Z"
)
_ORDINAL = re.compile(r"(?:st|nd|rd|th)(?![a-z])")
_TO = re.compile(r"[-–]| to | and ")
_RANGES = ("-", "–", " to ", " and ")
_SIGN_OF_OTHER = re.compile(r"(?:[a-z]{0,3}[$€£¥₹] ?)?(?=\d)")
_NO_FIGURE_BEFORE = re.compile(r"(?:[^\W_][-:.,/]|\d ?[+:]|[^\W\d_]|\[|\bno\. |[/:.])\Z")
_NO_FIGURE_BEHIND = re.compile(r"[:+–-]\d|[^\W\d_]|\]|-(?!(?:day|week|month|year|hour)s?(?![a-z]))[a-z]")
_LIST_NUMBER = re.compile(r"[.)](?: |\Z)")
_SIGN = re.compile(r"(?<![\w)])(?:(?P<plus>\+ ?|plus )|(?P<minus>[-–]|minus ))\Z")
_SIGNS = frozenset("+-–")
_ENDS_OF_SIGNS = frozenset("s+")
_LETTERS_OF_ORDINALS = frozenset("snrt")
_CLOSING = frozenset(".,;)?!\"'")
_CENTURIES = frozenset(("15", "16", "17", "18", "19", "20"))
_LARGE = 1000
_GROUPING = (" ", "'")


class Scene(NamedTuple):
    """The text in both forms and the stretch of it that is read."""

    plain: str
    low: str
    start: int
    end: int

    def before(self, at: int, words: str) -> bool:
        """Whether these words stand right before the offset."""
        return at - len(words) >= self.start and self.low.startswith(words, at - len(words))


class Figure(NamedTuple):
    """A number with what scales it and the currency around it, on its way to a quantity."""

    value: Decimal
    start: int
    end: int
    is_scaled: bool
    is_whole: bool
    currency: Currency | None = None
    upper: Decimal | None = None


def digit_figure(scene: Scene, at: int, digits: str) -> Quantity | None:
    """The figure whose digits start at the offset."""
    low, stop = scene.low, at + len(digits)
    behind = low[stop : stop + 1] if stop < scene.end else ""
    if behind in _GROUPING and len(digits) <= 3 and low[stop + 1 : stop + 2].isdigit():
        groups = groups_at(low, stop, scene.end)
        digits, stop = digits + groups.replace(groups[:1], ""), stop + len(groups)
    before = currency_before(scene.plain, low, scene.start, at)
    if before is None and len(digits) == 4 and digits[:2] in _CENTURIES and _is_bare_year(scene, at, behind):
        return None
    value = number_of(digits)
    if value is None or (before is None and _is_no_figure(scene, at)):
        return None
    if behind in _LETTERS_OF_ORDINALS and _ORDINAL.match(low, stop, scene.end) is not None:
        return Quantity(at, stop + 2, Measure.ORDINAL, value, at) if digits.isdigit() else None
    start, currency = (at, None) if before is None else (before.at, before.currency)
    figure = Figure(value, start, stop, is_scaled=False, is_whole=value == value.to_integral(), currency=currency)
    if behind and behind in _CLOSING:
        return _counted(scene, figure)
    return _finished(scene, _ranged(scene, _scaled(scene, figure)))


def _is_bare_year(scene: Scene, at: int, behind: str) -> bool:
    """Whether four digits that could be a year stand where nothing is counted; the dates layer reads them."""
    return not behind or behind in _CLOSING or scene.before(at, "in ") or scene.before(at, "since ")


def _is_no_figure(scene: Scene, at: int) -> bool:
    """Whether digits belong to a name, a time or a footnote: `KF-21`, `18:05`, `G20`, `[1]`."""
    if at == scene.start or (scene.low[at - 1] in " ($€£¥\"'" and not scene.before(at, "no. ")):
        return False
    return _NO_FIGURE_BEFORE.search(scene.low, max(scene.start, at - 4), at) is not None


def word_figure(scene: Scene, at: int) -> Quantity | None:
    """The figure whose number word starts at the offset; a bare `one` is a pronoun more often."""
    numeral = words_at(scene.low, at, scene.end)
    if numeral is None:
        return None
    figure = Figure(numeral.value, at, numeral.end, numeral.is_scaled, numeral.is_whole)
    found = _finished(scene, _ranged(scene, figure))
    return None if found is None or (found.what is Measure.COUNT and found.value <= 1) else found


def _has_currency(scene: Scene, at: int) -> bool:
    """Whether a currency stands behind the offset: `340m euros`."""
    return currency_behind(scene.plain, scene.low, at, scene.end) is not None


def _scaled(scene: Scene, figure: Figure) -> Figure:
    scale = scale_at(scene.low, figure.end, scene.end)
    if scale is None or (scale.is_short and figure.currency is None and not _has_currency(scene, scale.end)):
        return figure
    value = figure.value.scaleb(scale.power)
    return Figure(value, figure.start, scale.end, is_scaled=True, is_whole=True, currency=figure.currency)


def _ranged(scene: Scene, figure: Figure) -> Figure:
    """The figure with the upper end of its range: `$3 to $4 billion`, `2-3 billion dollars`, `5 to 6 percent`."""
    if not scene.low.startswith(_RANGES, figure.end):
        return figure
    to = _TO.match(scene.low, figure.end, scene.end)
    if to is None or not _joins(scene, figure, to[0]):
        return figure
    other = _other_end(scene, to.end())
    if other is None:
        return figure
    value = figure.value
    if other.is_scaled and not figure.is_scaled:
        value = value * (other.value / other.upper) if other.upper else value
    if other.value <= value or not _is_range(scene, figure, other, tight=len(to[0]) == 1):
        return figure
    return figure._replace(value=value, end=other.end, is_scaled=other.is_scaled, upper=other.value)


def _joins(scene: Scene, figure: Figure, to: str) -> bool:
    if to == " to ":
        return not figure.is_scaled and not scene.before(figure.start, "from ")
    return to != " and " or scene.before(figure.start, "between ")


def _other_end(scene: Scene, at: int) -> Figure | None:
    """The number at the far end of a range; its `upper` is the number without its scale."""
    sign = _SIGN_OF_OTHER.match(scene.low, at, scene.end)
    if sign is None:
        words = words_at(scene.low, at, scene.end)
        if words is None or not words.is_scaled:
            return None
        bare = words_at(scene.low, at, scene.low.rfind(" ", at, words.end))
        return Figure(words.value, at, words.end, words.is_scaled, words.is_whole, None, bare.value if bare else None)
    digits = digits_at(scene.low, sign.end(), scene.end)
    value, stop = number_of(digits), sign.end() + len(digits)
    if value is None:
        return None
    scale = scale_at(scene.low, stop, scene.end)
    if scale is None:
        return Figure(value, at, stop, is_scaled=False, is_whole=True, upper=value)
    return Figure(value.scaleb(scale.power), at, scale.end, is_scaled=True, is_whole=True, upper=value)


def _is_range(scene: Scene, figure: Figure, other: Figure, *, tight: bool) -> bool:
    if other.is_scaled or figure.currency is not None:
        return True
    return tight or _OF_A_HUNDRED.match(scene.low, other.end, scene.end) is not None


def _finished(scene: Scene, figure: Figure) -> Quantity | None:
    """The quantity that the figure is, by the words behind it."""
    unit = None if figure.currency is not None else _UNIT.match(scene.low, figure.end, scene.end)
    if unit is None and figure.currency is None:
        unit = _times_grown(scene, figure)
    if unit is None:
        return _counted(scene, figure)
    if unit.re is _TIMES or unit.lastgroup == Measure.MULTIPLE.value:
        return _hedged(scene, figure._replace(value=(figure.value - 1) * 100, end=unit.end()), Measure.MULTIPLE)
    return _hedged(scene, figure._replace(end=unit.end()), Measure(str(unit.lastgroup)))


def _times_grown(scene: Scene, figure: Figure) -> re.Match[str] | None:
    """`grew 1.5 times`: half as much again, as writers of the genre mean it."""
    times = _TIMES.match(scene.low, figure.end, scene.end)
    if times is None or figure.value <= 1:
        return None
    if _OF_BASE.match(scene.low, times.end(), scene.end) is not None:
        return times
    return times if _GROWN.search(scene.low, max(scene.start, figure.start - 40), figure.start) is not None else None


def _counted(scene: Scene, figure: Figure) -> Quantity | None:
    is_large = figure.is_scaled or figure.value >= _LARGE
    if figure.currency is not None and figure.currency.is_common_word and not is_large:
        return None
    behind = None
    if figure.currency is None:
        behind = currency_behind(scene.plain, scene.low, figure.end, scene.end)
    if behind is not None and (is_large or not behind.currency.is_common_word):
        figure = figure._replace(end=behind.at, currency=behind.currency)
    if figure.currency is not None:
        return _hedged(scene, figure, Measure.MONEY)
    if _NO_FIGURE_BEHIND.match(scene.low, figure.end, scene.end) is not None or _is_list_number(scene, figure):
        return None
    return _hedged(scene, figure, Measure.COUNT if figure.is_whole and not figure.is_scaled else Measure.AMOUNT)


def _is_list_number(scene: Scene, figure: Figure) -> bool:
    return figure.start == scene.start and _LIST_NUMBER.match(scene.low, figure.end, scene.end) is not None


def _hedged(scene: Scene, figure: Figure, what: Measure) -> Quantity:
    sign, start = _sign(scene, figure.start)
    before = hedge_before(scene.low, scene.start, start)
    behind = hedge_behind(scene.low, figure.end, scene.end)
    currency = figure.currency
    return Quantity(
        before.at,
        behind.at,
        what,
        figure.value,
        figure.start,
        None if currency is None else currency.code,
        currency.surface if currency is not None and currency.shared else None,
        before.qualifier or behind.qualifier,
        sign,
        figure.upper,
    )


def _sign(scene: Scene, at: int) -> tuple[int, int]:
    """The sign that is written before the offset, and where it starts."""
    before = scene.low[at - 1 : at]
    if before not in _SIGNS and (before != " " or scene.low[at - 2 : at - 1] not in _ENDS_OF_SIGNS):
        return 0, at
    match = _SIGN.search(scene.low, max(scene.start, at - 6), at)
    if match is None:
        return 0, at
    return (1 if match["plus"] is not None else -1), match.start()
