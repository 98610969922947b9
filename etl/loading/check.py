"""What the tables cannot hold is found before it is sent: unknown codes, and numbers beyond their columns."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from typing import Any

from db.reference import names
from etl.errors import ArticleRejected
from etl.loading.rows import Claim, read
from etl.loading.statement import Reading
from etl.reading.fact import Slot
from etl.reading.kinds import KINDS
from etl.reading.slots import AMOUNT, COUNTRIES, COUNTRY, CURRENCY, NUMBER, PERCENT, SlotType

_LIMIT = 10**18  # whole numbers below it fit 64 bits
_DIGITS = 15  # so many every reader of numbers, a spreadsheet among them, keeps exactly


def check(reading: Reading) -> None:
    """Raises ArticleRejected if the article states anything that the tables cannot hold."""
    for statement in reading.statements:
        if trouble := unkept(statement.kind, read(statement.claim)):
            raise ArticleRejected(trouble)


def unkept(kind: str, claim: Claim) -> str | None:
    """Which slot of a claim the tables cannot hold, if there is one."""
    for slot, fits in _CHECKED[kind]:
        if slot in claim and not fits(claim[slot]):
            return f"{kind}.{slot} cannot be kept: {_shortened(claim[slot])}"
    return None


def _shortened(value: object) -> str:
    words = str(value)
    return words if len(words) <= 40 else f"{words[:40]}..."


@cache
def _codes(table: str) -> frozenset[str]:
    return frozenset(code for code, _ in names(table))


def _is_small(value: Any) -> bool:
    number = Decimal(str(value))
    digits = len(number.normalize().as_tuple().digits)
    return abs(number) < _LIMIT and (number == number.to_integral_value() or digits <= _DIGITS)


_FITS: dict[SlotType, Callable[[Any], bool]] = {
    COUNTRY: lambda code: code in _codes("country"),
    COUNTRIES: lambda codes: _codes("country").issuperset(codes),
    CURRENCY: lambda code: code in _codes("currency"),
    NUMBER: _is_small,
    AMOUNT: _is_small,
    PERCENT: _is_small,
}


def _checked(slots: tuple[Slot, ...]) -> Iterator[tuple[str, Callable[[Any], bool]]]:
    return ((slot.key, _FITS[slot.type]) for slot in slots if slot.type in _FITS)


_CHECKED = {kind.KIND: tuple(_checked(kind.SLOTS)) for kind in KINDS}
