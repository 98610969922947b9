"""Charts of trade: one for each pair, source and currency for which figures of several years are stated."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from reports.book import Chart
from reports.summaries.questions import Fact

TURNOVER, BALANCE = "Turnover", "Balance"
FIRST_EXPORTS, SECOND_EXPORTS = "Exports of the first", "Exports of the second"
MOST = 12  # charts on a sheet
LONGEST = 125  # characters of a description

Key = tuple[tuple[str, ...], str, str, bool, date, str]


@dataclass(frozen=True)
class Line:
    """The figures of one pair, source, currency and period, by the heading of their column."""

    key: Key
    names: tuple[str, str]
    figures: dict[str, Fact] = field(default_factory=dict)

    @property
    def period(self) -> str:
        """The period as stated."""
        return self.key[-1]


def draw_trade(lines: Sequence[Line]) -> tuple[Chart, ...]:
    """The charts of the lines, which stand in the table in this order."""
    return tuple(_draw(lines))[:MOST]


def _draw(lines: Sequence[Line]) -> Iterator[Chart]:
    for (_, _, currency, is_part), group in groupby(enumerate(lines, 1), key=lambda one: one[1].key[:4]):
        rows = list(group)
        if is_part or len(rows) < 2:
            continue
        span = (rows[0][0], rows[-1][0])
        years = [line for _, line in rows]
        if all(TURNOVER in line.figures for line in years):
            yield _draw_turnover(years, span, currency)
        if all({FIRST_EXPORTS, SECOND_EXPORTS} <= line.figures.keys() for line in years):
            yield _draw_exports(years, span, currency)


def _draw_turnover(years: Sequence[Line], span: tuple[int, int], currency: str) -> Chart:
    first, last = years[0].figures[TURNOVER]["value"], years[-1].figures[TURNOVER]["value"]
    went = "was the same in" if first == last else "rose from" if first < last else "fell from"
    joint = "and" if first == last else "to"
    title = f"Turnover of {' and '.join(years[0].names)} {went} {years[0].period} {joint} {years[-1].period}"
    told = _describe(title, f"{currency} {first:,f} and {last:,f}")
    return Chart(title, told, "Period", (TURNOVER,), (TURNOVER,), currency, *span)


def _draw_exports(years: Sequence[Line], span: tuple[int, int], currency: str) -> Chart:
    one, two = years[0].names
    ends = [years[-1].figures[heading]["value"] for heading in (FIRST_EXPORTS, SECOND_EXPORTS)]
    more = "as much as" if ends[0] == ends[1] else "more than" if ends[0] > ends[1] else "less than"
    title = f"{one} sold {two} {more} it bought in {years[-1].period}"
    told = _describe(title, f"{currency} {ends[0]:,f} against {ends[1]:,f}")
    names = (f"Exports of {one}", f"Exports of {two}")
    return Chart(title, told, "Period", (FIRST_EXPORTS, SECOND_EXPORTS), names, currency, *span)


def _describe(title: str, figures: str) -> str:
    """The finding with its figures, or as much of it as a description may hold."""
    told = f"{title}: {figures}"
    return told if len(told) <= LONGEST else title[:LONGEST]
