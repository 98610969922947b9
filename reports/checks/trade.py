"""Trade figures that contradict each other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from db.vocabulary import TradeMeasure, TradeStatus
from reports.checks.contradiction import Contradiction, Fact, Side, may_agree, parties_of, tell_figure
from reports.source import Source

MISSED = Decimal("0.02")  # of the turnover; what rounding can explain
Key = tuple[Any, ...]


def two_figures_for_one_period(source: Source) -> Iterator[Contradiction]:
    """Two different amounts of the same trade in the same time."""
    for facts in _group(_actual(source), "period").values():
        first, *others = sorted(facts, key=lambda fact: (-fact["times_reported"], fact["fact_id"]))
        for other in others:
            if not may_agree(first, other):
                words = f"{_tell_what(first)} in {first['period']}: {tell_figure(first)}, and {tell_figure(other)}."
                yield _contradict("Two figures for one period", words, first, other)


def part_year_above_full_year(source: Source) -> Iterator[Contradiction]:
    """A part of a year with more trade than the whole of it."""
    for facts in _group(_actual(source)).values():
        years = {fact["period"]: fact for fact in facts if len(fact["period"]) == 4}
        for part in facts:
            year = years.get(_year_of(part["period"]))
            if year is not None and part["value"] > year["value"]:
                words = (
                    f"{_tell_what(part)} in {part['period']}: {tell_figure(part)}, "
                    f"more than in all of {year['period']}: {tell_figure(year)}."
                )
                yield _contradict("Part of a year above the year", words, part, year)


def _year_of(period: str) -> str:
    """The year of which the period is a part; empty if it is a year, or lies in several."""
    start, _, end = period.partition("/")
    return start[:4] if len(period) > 4 and (end or start)[:4] == start[:4] else ""


def flows_that_miss_the_turnover(source: Source) -> Iterator[Contradiction]:
    """Exports both ways that do not add up to the turnover stated for the same time."""
    groups: dict[Key, list[Fact]] = defaultdict(list)
    for fact in _actual(source):
        if fact["goods"] is None and fact["measure"] != TradeMeasure.BALANCE:
            groups[parties_of(fact)[0], fact["period"], fact["currency"], fact["according_to"]].append(fact)
    for facts in groups.values():
        turnovers = [fact for fact in facts if fact["measure"] == TradeMeasure.TURNOVER]
        flows = {fact["exporter"]: fact for fact in facts if fact["measure"] == TradeMeasure.FLOW}
        for turnover in turnovers:
            if len(flows) == 2 and _misses(turnover, flows.values()):
                one, two = flows.values()
                words = (
                    f"{_tell_what(one)}: {tell_figure(one)}; {_tell_what(two)}: {tell_figure(two)}; "
                    f"together not the turnover of {tell_figure(turnover)} stated for {turnover['period']}."
                )
                yield _contradict("Flows that miss the turnover", words, turnover, one)


def _misses(turnover: Fact, flows: Iterable[Fact]) -> bool:
    stated: Decimal = turnover["value"]
    added: Decimal = sum((fact["value"] for fact in flows), Decimal(0))
    return abs(added - stated) > MISSED * stated


def _actual(source: Source) -> Iterator[Fact]:
    """Figures of what happened in a stated time."""
    for fact in source.facts("trade"):
        if fact["status"] in (None, TradeStatus.ACTUAL) and fact["period"] is not None:
            yield fact


def _group(facts: Iterable[Fact], *more: str) -> dict[Key, list[Fact]]:
    names = ("measure", "countries", "exporter", "importer", "surplus_of", "currency", "goods", *more)
    groups: dict[Key, list[Fact]] = defaultdict(list)
    for fact in facts:
        groups[tuple(fact[name] for name in names)].append(fact)
    return groups


def _tell_what(fact: Fact) -> str:
    goods = f" in {fact['goods']}" if fact["goods"] else ""
    if fact["measure"] == TradeMeasure.FLOW:
        return f"Exports{goods} of {fact['exporter_name']} to {fact['importer_name']}"
    return f"{fact['measure'].capitalize()}{goods} of {fact['countries_name'].replace(', ', ' and ')}"


def _contradict(check: str, words: str, first: Fact, second: Fact) -> Contradiction:
    codes, _ = parties_of(first)
    return Contradiction(check, words, _name_states(first), codes, Side.of(first), Side.of(second))


def _name_states(fact: Fact) -> str:
    return fact["countries_name"] or f"{fact['exporter_name']}, {fact['importer_name']}"
