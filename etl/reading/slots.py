"""The value types that a fact is made of: each checks a value and turns it into JSON and back.

Values inside the program are plain and hashable: a country is its code, a date is EDTF text, an amount is a Decimal,
a list is a tuple. A slot type raises SlotError for anything else, so that inside a fact every value is right.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from db.vocabulary import Sector
from etl.errors import TiesError
from etl.reading.edtf import is_edtf


class SlotError(TiesError):
    """A value that its slot cannot hold."""


@dataclass(frozen=True)
class SlotType:
    """How one kind of value is checked and written; `many` marks tuples of values."""

    name: str
    holds: Callable[[Any], bool]
    to_json: Callable[[Any], Any]
    from_json: Callable[[Any], Any]
    many: bool = False
    vocabulary: type[StrEnum] | None = None


def _same(value: Any) -> Any:
    return value


def _is_code(value: Any) -> bool:
    return _is_capitals(value, 2)


def _is_capitals(value: Any, length: int) -> bool:
    return isinstance(value, str) and len(value) == length and value.isascii() and value.isalpha() and value.isupper()


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value) and value == value.strip()


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _is_amount(value: Any) -> bool:
    return isinstance(value, Decimal) and value.is_finite()


def _tuple_of(holds: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, tuple) and bool(value) and all(holds(one) for one in value)


_are_codes = _tuple_of(_is_code)


def _is_pair(value: Any) -> bool:
    return _are_codes(value) and len(value) >= 2 and list(value) == sorted(set(value))


def _plain_number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _decimal(value: Any) -> Decimal:
    return Decimal(str(value))


def term(vocabulary: type[StrEnum]) -> SlotType:
    """The slot type of one member of a closed list."""
    return SlotType(
        f"one of {', '.join(vocabulary)}",
        lambda value: isinstance(value, vocabulary),
        str,
        vocabulary,
        False,
        vocabulary,
    )


COUNTRY = SlotType("country code", _is_code, _same, _same)
COUNTRIES = SlotType("sorted tuple of two or more country codes", _is_pair, list, tuple, many=True)
DATE = SlotType("EDTF date", is_edtf, _same, _same)
AMOUNT = SlotType("amount", _is_amount, _plain_number, _decimal)
PERCENT = SlotType("signed percentage", _is_amount, _plain_number, _decimal)
NUMBER = SlotType("positive whole number", _is_whole, _same, int)
CURRENCY = SlotType("ISO 4217 code", lambda value: _is_capitals(value, 3), _same, _same)
CITY = SlotType("city name", _is_text, _same, _same)
PERSON = SlotType("person's name", _is_text, _same, _same)
PERSONS = SlotType("tuple of persons' names", _tuple_of(_is_text), list, tuple, many=True)
ORGANISATION = SlotType("organisation's name", _is_text, _same, _same)
OFFICE = SlotType("office in lower case", lambda value: _is_text(value) and value == value.lower(), _same, _same)
TEXT = SlotType("text", _is_text, _same, _same)
SECTORS = SlotType(
    "sorted tuple of sectors",
    lambda value: _tuple_of(lambda one: isinstance(one, Sector))(value) and list(value) == sorted(set(value)),
    lambda value: [str(one) for one in value],
    lambda value: tuple(Sector(one) for one in value),
    many=True,
    vocabulary=Sector,
)
