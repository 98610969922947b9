"""Where each pair of states stands, as far as the ledger knows: the answers to the questions, pair by pair."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from sys import intern
from typing import Any, Self

from sqlalchemy import distinct, func, select

from db.views import view
from db.vocabulary import MissionType
from reports.scope import Pair
from reports.source import Source
from reports.summaries.questions import (
    AGREEMENT,
    CHANGE,
    FULL_YEAR,
    LEVEL,
    MEETING,
    PART_YEAR,
    RELATIONS,
    TARGET,
    VISIT,
    Fact,
    Question,
    is_named_agreement,
    is_standing_mission,
)


@dataclass(frozen=True)
class Counted:
    """One of the facts that a number counts, in a word or two."""

    fact_id: str
    words: str


@dataclass(frozen=True)
class Standing:
    """What is known of one pair: a fact for each question, or none, and the facts that are counted."""

    pair: Pair
    names: tuple[str, str]
    facts: int
    articles: int
    relations: Fact | None
    level: Fact | None
    meeting: Fact | None
    visit: Fact | None
    full_year: Fact | None
    change: Fact | None
    part_year: Fact | None
    target: Fact | None
    agreement: Fact | None
    missions: tuple[tuple[Counted, ...], tuple[Counted, ...]]
    agreements: tuple[Counted, ...]


def find_standings(source: Source) -> list[Standing]:
    """The standing of every pair in scope, in the order of codes."""
    reader = _Reader.open(source)
    answers = _answer(reader, _ONE_FACT)
    missions, agreements = _find_missions(reader), _find_agreements(reader)
    articles = _count_articles(reader)

    def stand(pair: Pair, names: tuple[str, str], facts: int) -> Standing:
        full_year = answers[FULL_YEAR].get(pair)
        return Standing(
            pair,
            names,
            facts,
            articles[pair],
            answers[RELATIONS].get(pair),
            answers[LEVEL].get(pair),
            answers[MEETING].get(pair),
            answers[VISIT].get(pair),
            full_year,
            _same_year(answers[CHANGE].get(pair), full_year),
            _later(answers[PART_YEAR].get(pair), full_year),
            answers[TARGET].get(pair),
            answers[AGREEMENT].get(pair),
            (tuple(missions.get((pair, pair[0]), ())), tuple(missions.get((pair, pair[1]), ()))),
            tuple(agreements[pair].values()),
        )

    return [stand(*found) for found in _find_pairs(source)]


_ONE_FACT = (RELATIONS, LEVEL, MEETING, VISIT, FULL_YEAR, CHANGE, PART_YEAR, TARGET, AGREEMENT)


def _find_pairs(source: Source) -> Iterator[tuple[Pair, tuple[str, str], int]]:
    pair = view("pair_listing").c
    columns = (pair.first, pair.second, pair.first_name, pair.second_name)
    statement = select(*columns, func.count(distinct(pair.fact_id))).group_by(*columns)
    for first, second, *names, facts in source.stream(
        source.scope.limit(statement, "pair_listing").order_by(pair.first, pair.second)
    ):
        yield (first, second), (names[0], names[1]), facts


@dataclass(frozen=True)
class _Reader:
    """Goes through the facts of a kind with the pairs they are about; joined here, as ids of views have no index."""

    source: Source
    pairs: dict[str, tuple[Pair, ...]]

    @classmethod
    def open(cls, source: Source) -> Self:
        pairs: dict[str, tuple[Pair, ...]] = {}
        same: dict[tuple[Pair, ...], tuple[Pair, ...]] = {}  # one object for all facts on the same states
        for fact_id, first, second in source.stream(source.rows("pair_listing", "fact_id", "first", "second")):
            found = (*pairs.get(fact_id, ()), (first, second))
            pairs[intern(fact_id)] = same.setdefault(found, found)
        return cls(source, pairs)

    def facts(self, kind: str) -> Iterator[tuple[Pair, Fact]]:
        for row in self.source.stream(self.source.rows(f"{kind}_listing")):
            for pair in self.pairs.get(row.fact_id, ()):
                yield pair, row._mapping


def _answer(reader: _Reader, questions: Sequence[Question]) -> dict[Question, dict[Pair, Fact]]:
    """The best fact for each question and pair; each kind is gone through once."""
    best: dict[Question, dict[Pair, tuple[Any, Fact]]] = {question: {} for question in questions}
    for kind in dict.fromkeys(question.kind for question in questions):
        asked = [question for question in questions if question.kind == kind]
        for pair, fact in reader.facts(kind):
            for question in asked:
                if question.fits(fact):
                    ranked = question.rank(fact), fact
                    held = best[question].setdefault(pair, ranked)
                    best[question][pair] = ranked if ranked[0] > held[0] else held
    return {question: {pair: fact for pair, (_, fact) in found.items()} for question, found in best.items()}


def _find_missions(reader: _Reader) -> dict[tuple[Pair, str], list[Counted]]:
    """The missions of each pair by the state that sends them, embassies first."""
    found: dict[tuple[Pair, str], list[tuple[int, str, Counted]]] = defaultdict(list)
    for pair, fact in reader.facts("mission"):
        if is_standing_mission(fact):
            place = f" in {fact['city']}" if fact["city"] else ""
            counted = Counted(fact["fact_id"], fact["type"].replace("_", " ") + place)
            found[pair, fact["sending"]].append((list(MissionType).index(fact["type"]), fact["city"] or "", counted))
    return {way: [counted for *_, counted in sorted(missions, key=_by_rank)] for way, missions in found.items()}


def _by_rank(mission: tuple[int, str, Counted]) -> tuple[int, str]:
    return mission[:2]


def _find_agreements(reader: _Reader) -> dict[Pair, dict[str, Counted]]:
    """One fact for each agreement: signed and in force are two facts about one."""
    found: dict[Pair, dict[str, Counted]] = defaultdict(dict)
    for pair, fact in reader.facts("agreement"):
        if is_named_agreement(fact):
            found[pair].setdefault(fact["title"].casefold(), Counted(fact["fact_id"], fact["title"]))
    return found


def _count_articles(reader: _Reader) -> dict[Pair, int]:
    found: dict[Pair, set[str]] = defaultdict(set)
    statement = reader.source.rows("evidence_listing", "fact_id", "article_id")
    for fact_id, article_id in reader.source.stream(statement):
        for pair in reader.pairs.get(fact_id, ()):
            found[pair].add(article_id)
    return {pair: len(articles) for pair, articles in found.items()}


def _same_year(change: Fact | None, full_year: Fact | None) -> Fact | None:
    """The change, if it is that of the year whose figure is shown, or if no figure is."""
    return change if change and (not full_year or change["period"] == full_year["period"]) else None


def _later(part: Fact | None, full_year: Fact | None) -> Fact | None:
    """The part-year, if it begins after the full year whose figure is shown."""
    if part is None or full_year is None or part["period_first_day"] is None:
        return part
    return part if part["period_first_day"] > full_year["period_last_day"] else None
