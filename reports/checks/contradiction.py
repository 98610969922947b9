"""Two statements that cannot both be right, told in words; which of them is, only a person can say."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from reports.scope import Pair

Fact = Mapping[str, Any]


@dataclass(frozen=True)
class Side:
    """One of the two: the fact and the words that state it."""

    fact_id: str
    quote: str

    @classmethod
    def of(cls, fact: Fact) -> "Side":
        """The side that this fact takes."""
        return cls(fact["fact_id"], fact["quote"])


@dataclass(frozen=True)
class Contradiction:
    """What does not fit, between which states, and the two sentences."""

    check: str
    words: str
    states: str
    codes: tuple[str, ...]
    first: Side
    second: Side

    @property
    def pairs(self) -> Iterator[Pair]:
        """The pairs of states that it concerns."""
        return ((one, two) for at, one in enumerate(self.codes) for two in self.codes[at + 1 :])


def parties_of(fact: Fact) -> tuple[tuple[str, ...], str]:
    """The codes of a trade figure's two states in order, and their names."""
    if fact["countries"] is not None:
        return tuple(fact["countries"].split(", ")), fact["countries_name"]
    codes = tuple(sorted((fact["exporter"], fact["importer"])))
    return codes, f"{fact['exporter_name']} to {fact['importer_name']}"


def tell_figure(fact: Fact) -> str:
    """The figure as it is stated, with qualifier, currency and source."""
    hedge = f"{fact['qualifier'].replace('_', ' ')} " if fact["qualifier"] else ""
    source = f" (according to {fact['according_to_name']})" if fact["according_to"] else ""
    return f"{hedge}{fact['value']:,f} {fact['currency']}{source}"


def may_agree(one: Fact, other: Fact) -> bool:
    """Whether two figures can mean the same amount, one being hedged or rounded."""
    return any(_allows(first, second["value"]) for first, second in ((one, other), (other, one)))


SLACK = {
    "about": ("0.95", "1.05"),
    "nearly": ("0.9", "1"),
    "over": ("1", "1.1"),
    "under": ("0.9", "1"),
    "up_to": ("0", "1"),
}  # how far from a hedged figure another may lie, as shares of it


def _allows(fact: Fact, value: Decimal) -> bool:
    stated: Decimal = fact["value"]
    low, high = SLACK.get(fact["qualifier"] or "", ("1", "1"))
    return stated * Decimal(low) <= value <= stated * Decimal(high) or _round_to(value, stated) == stated


def _round_to(value: Decimal, stated: Decimal) -> Decimal:
    """The value rounded to as many digits as are stated: 4.98 billion is 5 billion in one digit."""
    place = stated.normalize().as_tuple().exponent
    return value.quantize(Decimal(1).scaleb(int(place))) if value else value
