"""Figures of trade: each sum and percentage with what it measures, between whom, when, and by whose count."""

from etl.reading.figures.figure import Figure, Topic
from etl.reading.figures.reader import read_figures

__all__ = ["Figure", "Topic", "read_figures"]
