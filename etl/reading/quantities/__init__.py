"""Figures in text: sums of money, amounts, percentages, counts and ordinals, with what hedges them."""

from etl.reading.quantities.finder import find_quantities, without
from etl.reading.quantities.quantity import Measure, Quantity

__all__ = ["Measure", "Quantity", "find_quantities", "without"]
