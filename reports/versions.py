"""The version of a listed fact: letters that change with its values, by which a row tells what was exported in it."""

import unicodedata
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from hashlib import blake2b

from reports.book import Plain
from reports.clean import clean_text

_LETTERS = "bcdfghjklmnpqrstvwxz"  # no vowels and no digits: neither a word nor what a program takes for a number
_LENGTH = 8
_SEPARATOR = "\x1f"
_DIGITS = ".15g"  # as many as a cell keeps of a number


def plain_text(value: Plain | float) -> str:
    """What a cell holds as text that no program changes when it saves: spaces folded, numbers to a cell's digits."""
    if value is None:
        return ""
    if isinstance(value, int | float | Decimal):
        return format(float(value), _DIGITS)
    text = value.isoformat() if isinstance(value, date) else clean_text(value)
    return unicodedata.normalize("NFC", " ".join(text.split()))


def version_of(fact_id: str, ruling: str, values: Iterable[str]) -> str:
    """The version of a fact whose slots stand there as these plain texts, and whose ruling is this."""
    told = _SEPARATOR.join((fact_id, ruling, *values))
    number = int.from_bytes(blake2b(told.encode("utf-8", "replace"), digest_size=5).digest(), "big")
    letters = []
    for _ in range(_LENGTH):
        number, rest = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[rest])
    return "".join(letters)
