"""Statements on ties that contradict each other: founding years, levels of partnership, numbers of sessions."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from db.vocabulary import MeetingStatus, PartnershipAction, RelationsAction
from reports.checks.contradiction import Contradiction, Fact, Side
from reports.source import Source

REACHED = (PartnershipAction.ESTABLISHED, PartnershipAction.ELEVATED)


def anniversary_that_misses_the_year(source: Source) -> Iterator[Contradiction]:
    """A counted anniversary of relations that does not fit the year in which they were established."""
    begun: dict[str, list[Fact]] = defaultdict(list)
    for fact in source.facts("diplomatic_relations"):
        if fact["action"] == RelationsAction.ESTABLISHED and fact["date"] is not None:
            begun[fact["countries"]].append(fact)
    for fact in source.facts("anniversary"):
        if fact["of"] != "diplomatic_relations" or fact["year"] is None:
            continue
        for start in begun[fact["countries"]]:
            first, counted = int(start["date"][:4]), int(fact["year"][:4]) - fact["ordinal"]
            if first != counted:
                words = (
                    f"Anniversary {fact['ordinal']} in {fact['year']} means that relations began in {counted}, "
                    f"but they are said to have been established in {start['date']}."
                )
                yield _contradict("Anniversary that misses the year", words, fact, start)


def two_names_for_one_level(source: Source) -> Iterator[Contradiction]:
    """Two names for the level of partnership that a pair had at one time."""
    pairs: dict[str, list[Fact]] = defaultdict(list)
    for fact in source.facts("partnership"):
        pairs[fact["countries"]].append(fact)
    for facts in pairs.values():
        reached = [fact for fact in facts if fact["action"] in REACHED and fact["date"] is not None]
        reached.sort(key=lambda fact: (fact["date_first_day"], fact["fact_id"]))
        yield from _compare_reached(reached)
        for fact in facts:
            if fact["action"] == PartnershipAction.REAFFIRMED:
                yield from _compare_in_force(fact, reached)


def _compare_reached(reached: list[Fact]) -> Iterator[Contradiction]:
    for one, two in pairwise(reached):
        if one["date"] == two["date"] and one["level"] != two["level"]:
            words = f"The level reached in {one['date']} is called {one['level']}, and {two['level']}."
            yield _contradict("Two names for one level", words, one, two)


def _compare_in_force(fact: Fact, reached: list[Fact]) -> Iterator[Contradiction]:
    day = fact["date_first_day"] or fact["published"]
    held = [one for one in reached if one["date_first_day"] <= day]
    if held and held[-1]["level"] != fact["level"]:
        words = (
            f"The level in force is called {fact['level']}, "
            f"but the one reached in {held[-1]['date']} is called {held[-1]['level']}."
        )
        yield _contradict("Two names for one level", words, fact, held[-1])


def sessions_out_of_order(source: Source) -> Iterator[Contradiction]:
    """A later session of a body with a number that is not higher."""
    bodies: dict[tuple[Any, ...], list[Fact]] = defaultdict(list)
    for fact in source.facts("meeting"):
        told = fact["session"] is not None and fact["body"] is not None and fact["date"] is not None
        if told and fact["status"] != MeetingStatus.PLANNED:
            bodies[fact["countries"], fact["body"].casefold()].append(fact)
    for facts in bodies.values():
        facts.sort(key=lambda fact: (fact["date_first_day"], fact["session"], fact["fact_id"]))
        for one, two in pairwise(facts):
            if one["date"] != two["date"] and two["session"] <= one["session"]:
                words = (
                    f"{two['body']}: session {two['session']} is dated {two['date']}, "
                    f"after session {one['session']} on {one['date']}."
                )
                yield _contradict("Sessions out of order", words, two, one)


def _contradict(check: str, words: str, first: Fact, second: Fact) -> Contradiction:
    codes = tuple(first["countries"].split(", "))
    return Contradiction(check, words, first["countries_name"], codes, Side.of(first), Side.of(second))
