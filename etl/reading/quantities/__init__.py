"""Figures in text: sums of money, amounts, percentages, counts and ordinals, with what hedges them."""

from etl.reading.quantities.figures import Scene
from etl.reading.quantities.finder import find_quantities, quantities_among, without
from etl.reading.quantities.quantity import Measure, Quantity

__all__ = ["Measure", "Quantity", "Scene", "find_quantities", "quantities_among", "without"]
