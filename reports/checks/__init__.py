"""Where the ledger contradicts itself: one function for each kind of contradiction, and the list of them."""

from collections.abc import Iterator

from reports.checks.claims import different_days_for_one_fact
from reports.checks.contradiction import Contradiction
from reports.checks.missions import embassy_opened_twice
from reports.checks.rulings import two_rulings_on_one_fact
from reports.checks.ties import anniversary_that_misses_the_year, sessions_out_of_order, two_names_for_one_level
from reports.checks.trade import flows_that_miss_the_turnover, part_year_above_full_year, two_figures_for_one_period
from reports.source import Source

CHECKS = (
    two_figures_for_one_period,
    part_year_above_full_year,
    flows_that_miss_the_turnover,
    anniversary_that_misses_the_year,
    two_names_for_one_level,
    sessions_out_of_order,
    embassy_opened_twice,
    different_days_for_one_fact,
    two_rulings_on_one_fact,
)


def find_contradictions(source: Source) -> Iterator[Contradiction]:
    """Every contradiction in scope, check by check."""
    for check in CHECKS:
        yield from check(source)
