"""Figures in text: sums of money, amounts, percentages, counts and ordinals, with what hedges them."""

from collections.abc import Iterable, Sequence

from etl.reading.quantities.quantity import Measure, Quantity

__all__ = ["Measure", "Quantity", "find_quantities", "without"]


def find_quantities(plain_text: str, low: str, start: int, end: int) -> list[Quantity]:
    """The figures between two offsets, longest first where they overlap, in the order of the text."""
    return []


def without(quantities: Iterable[Quantity], spans: Sequence[tuple[int, int]]) -> list[Quantity]:
    """The quantities that overlap none of the spans."""
    return [one for one in quantities if not any(one.start < end and start < one.end for start, end in spans)]
