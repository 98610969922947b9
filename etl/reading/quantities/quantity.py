"""What the quantities layer hands on: the words of a figure and what they say."""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from db.vocabulary import Qualifier


class Measure(StrEnum):
    """What a figure measures."""

    MONEY = "money"
    AMOUNT = "amount"
    PERCENT = "percent"
    POINTS = "points"
    COUNT = "count"
    ORDINAL = "ordinal"
    MULTIPLE = "multiple"


class Quantity(NamedTuple):
    """A figure at code points `start` to `end`, its qualifying adverb included (`more than $5 billion`).

    `figure` is where the figure itself starts. `value` is in units (5 billion is 5000000000); of a MULTIPLE it is the
    change in percent (`doubled` 100, `halved` -50, `a third` 33.3). `upper` is the other end of a range. `sign` is -1
    or +1 only where it is written. `currency_words` are words that several currencies share (`$`, `kroner`): `currency`
    is then the likeliest one, if any, and the context may know better. `second` is the conversion in brackets behind a
    sum; it is no quantity of its own in the text.
    """

    start: int
    end: int
    what: Measure
    value: Decimal
    figure: int
    currency: str | None = None
    currency_words: str | None = None
    qualifier: Qualifier | None = None
    sign: int = 0
    upper: Decimal | None = None
    second: "Quantity | None" = None

    @property
    def converted(self) -> tuple[int, int] | None:
        """The code points of the conversion in brackets."""
        return None if self.second is None else (self.second.start, self.second.end)
