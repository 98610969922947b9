"""One line of the report: what was measured, ours and a peer's figure, their ratio, and what it should be."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.measure import median_ratio

HEADINGS = ("measured", "ours", "peer", "", "ratio", "asked", "")


@dataclass(frozen=True)
class Asked:
    """What the ratio of our figure to the peer's should be."""

    limit: float
    most: bool = False

    def holds(self, ratio: float) -> bool:
        """Whether the ratio is on the right side of the limit."""
        return ratio <= self.limit if self.most else ratio >= self.limit

    def __str__(self) -> str:
        return f"{'<=' if self.most else '>='} {self.limit:g}"


@dataclass(frozen=True)
class Line:
    """The rounds of one measure, each our figure and the peer's; the figures shown are medians."""

    measured: str
    peer: str
    rounds: Sequence[tuple[float, float]]
    asked: Asked | None = None

    def cells(self) -> tuple[str, ...]:
        """The words and figures under the headings."""
        ours, theirs = (median(figures) for figures in zip(*self.rounds, strict=True))
        ratio = median_ratio(self.rounds)
        verdict = "" if self.asked is None else "holds" if self.asked.holds(ratio) else "missed"
        return (self.measured, _shown(ours), _shown(theirs), self.peer, f"{ratio:.2f}", str(self.asked or ""), verdict)


def _shown(figure: float) -> str:
    return f"{figure:,.0f}" if figure >= 100 else f"{figure:.1f}"


def show(cells: Sequence[str]) -> str:
    """The cells as one row of a table."""
    measured, ours, theirs, peer, ratio, asked, verdict = cells
    return f"{measured:<38} {ours:>9} {theirs:>9} {peer:<24} {ratio:>7}  {asked:<7} {verdict}".rstrip()
