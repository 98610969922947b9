"""Numerals and what scales them: `1,253.7`, `5,2 billion`, `34,000 crore`, `half a billion`, `twenty-three`."""

import re
from decimal import Decimal
from typing import NamedTuple

from etl.reading.quantities.words import CARDINAL, cardinal

_SCALES = {
    "thousand": 3,
    "k": 3,
    "lakh": 5,
    "million": 6,
    "millions": 6,
    "mn": 6,
    "mln": 6,
    "mio": 6,
    "mill": 6,
    "m": 6,
    "crore": 7,
    "crores": 7,
    "lakhs": 5,
    "billion": 9,
    "billions": 9,
    "bn": 9,
    "bln": 9,
    "b": 9,
    "lakh crore": 12,
    "mlrd": 9,
    "mrd": 9,
    "trillion": 12,
    "trillions": 12,
    "trn": 12,
    "tln": 12,
    "tn": 12,
    "thousand billion": 12,
    "thousand million": 9,
    "milliard": 9,
    "milliards": 9,
}
_SHORT = frozenset(["m", "k", "b", "mill"])
_SCALE = re.compile(
    r"[ -]?(thousand billion|thousand million|milliards?|lakh crore|thousand|million|billion|trillion|mlrd|mrd|"
    r"bln|bn|mln|mn|mill|mio|trn|tln|tn|crores?|lakhs?|[mkb])(?![a-z])\.?(?<![a-z][a-z]\.)"
)
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPS = re.compile(r"(?: \d{3})+(?:[.,]\d{1,2})?(?![\d.,]?\d)")
_APOSTROPHES = re.compile(r"(?:'\d{3})+(?!\d)")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_POINT_GROUPED = re.compile(r"\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|\.\d{3},\d+)")
_COMMA_DECIMAL = re.compile(r"\d+,\d+")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_HALF = re.compile(r"half(?: of)? (?:an? )?(thousand|million|billion|trillion|dozen|crore)(?![a-z])")
_WORDS = re.compile(rf"(?:{CARDINAL}|an?(?= (?:hundred|thousand|million|billion|trillion|dozen|crore)))")
_FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_AND_A_HALF = re.compile(r" and a half(?![a-z])")
_DOZEN = re.compile(r" dozen(?![a-z])")


class Numeral(NamedTuple):
    """A number, where its words end, and whether a scale word or a decimal point made it an amount."""

    value: Decimal
    end: int
    is_scaled: bool
    is_whole: bool


class Scale(NamedTuple):
    """A power of ten, where its word ends, and whether the word is but a letter."""

    power: int
    end: int
    is_short: bool


def number_of(digits: str) -> Decimal | None:
    """The number that digits with points and commas say; nothing for `22.12.1972`."""
    if digits[-1:] in _FRACTIONS:
        return Decimal(digits[:-1]) + _FRACTIONS[digits[-1]] if digits[:-1].isdigit() else None
    if digits.isdigit() or _PLAIN.fullmatch(digits):
        return Decimal(digits)
    if _GROUPED.fullmatch(digits):
        return Decimal(digits.replace(",", ""))
    if _COMMA_DECIMAL.fullmatch(digits):
        return Decimal(digits.replace(",", "."))
    if _POINT_GROUPED.fullmatch(digits):
        return Decimal(digits.replace(".", "").replace(",", "."))
    return None


def digits_at(low: str, at: int, end: int) -> str:
    """The digits that start at the offset, with the points and commas in them; empty where there are none."""
    match = _DIGITS.match(low, at, end)
    return "" if match is None else match[0]


def groups_at(low: str, at: int, end: int) -> str:
    """The groups of three digits that go on after a space or an apostrophe (`1 503`, `1'503`), with these."""
    match = (_APOSTROPHES if low.startswith("'", at) else _GROUPS).match(low, at, end)
    return "" if match is None else match[0]


def scale_at(low: str, at: int, end: int) -> Scale | None:
    """The scale word behind a number that ends at the offset."""
    match = _SCALE.match(low, at, end)
    if match is None:
        return None
    return Scale(_SCALES[match[1]], match.end(1), match[1] in _SHORT)


def words_at(low: str, at: int, end: int) -> Numeral | None:
    """The number in words that starts at the offset, with its scale: `two and a half million`, `a dozen`."""
    half = _HALF.match(low, at, end)
    if half is not None:
        power = Decimal(12) if half[1] == "dozen" else Decimal(10) ** _SCALES[half[1]]
        return Numeral(power / 2, half.end(), half[1] != "dozen", is_whole=True)
    match = _WORDS.match(low, at, end)
    if match is None:
        return None
    value, stop = Decimal(1 if match[0] in ("a", "an") else cardinal(match[0])), match.end()
    dozen = _DOZEN.match(low, stop, end)
    if dozen is not None:
        return Numeral(value * 12, dozen.end(), is_scaled=False, is_whole=True)
    more = _AND_A_HALF.match(low, stop, end)
    if more is not None:
        value, stop = value + Decimal("0.5"), more.end()
    scale = scale_at(low, stop, end)
    if scale is None or scale.is_short:
        return Numeral(value, stop, is_scaled=False, is_whole=more is None)
    return Numeral(value.scaleb(scale.power), scale.end, is_scaled=True, is_whole=True)
