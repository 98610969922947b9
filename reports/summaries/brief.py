"""The brief on one pair of states: what an officer asks first, each answer with the sentence that gives it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from reports.book import Cell, Column, Form, Link, Row, Sheet, count
from reports.columns import EDTF
from reports.notes import AMOUNTS, BLANK_MEANS, COVERAGE, LATEST, PLANS, READING
from reports.places import EVIDENCE, Places
from reports.summaries.questions import Fact
from reports.summaries.standing import Counted, Standing

COLUMNS = (
    Column("Topic", "What is asked.", width=34),
    Column("What the articles say", "The answer in words.", width=48),
    Column("When", "The day or time of it.", Form.ISO, EDTF),
    Column("Figure", "The figure as stated, or how many there are.", Form.AMOUNT, "in the unit beside it"),
    Column("Unit", "The currency of the figure, or what is counted.", Form.WORD),
    Column("Qualifier", "How the figure is hedged; blank if it is given as exact.", Form.WORD),
    Column("Quote", "The sentence or clause that states the fact, word for word.", width=54),
    Column("Fact id", "The fact's id, the same in every report.", Form.WORD, width=17),
)


@dataclass(frozen=True)
class Answer:
    """One line of the brief; without a fact, the articles do not say."""

    topic: str
    words: str | None = None
    when: str | None = None
    figure: Decimal | int | None = None
    unit: str | None = None
    qualifier: str | None = None
    quote: str | None = None
    fact_id: str | None = None
    counted: bool = False


def tell_standing(standing: Standing) -> list[Answer]:
    """The lines of the brief, in the order of the overview's columns."""
    first, second = standing.names
    return [
        _tell("Diplomatic relations", standing.relations, "date", "action"),
        _tell("Partnership level", standing.level, "date", "level"),
        _tell("Last meeting", standing.meeting, "date", "body", "session", "city", "participants"),
        _tell("Last visit", standing.visit, "date", "visitor", "from_name", "to_name"),
        _count(f"Missions of {first} in {second}", "missions", standing.missions[0]),
        _count(f"Missions of {second} in {first}", "missions", standing.missions[1]),
        _count("Agreements with a name", "agreements", standing.agreements),
        _tell("Last agreement", standing.agreement, "date", "action", "title", "type"),
        _tell("Turnover, last full year", standing.full_year, "period", "according_to_name"),
        _tell("Change of turnover in that year", standing.change, "period", "according_to_name"),
        _tell("Turnover since", standing.part_year, "period", "according_to_name"),
        _tell("Target for turnover", standing.target, "period", "according_to_name"),
    ]


def brief_pair(standing: Standing, places: Places, contradictions: Link | None) -> Sheet:
    """The brief as a sheet."""
    rows = [_make_row(answer, places) for answer in tell_standing(standing)]
    if contradictions:
        rows.append(("Contradictions", "see the sheet Checks", None, contradictions, "count", None, None, None))
    shown = [at for at in range(len(COLUMNS)) if any(row[at] is not None for row in rows)]
    first, second = standing.names
    return Sheet(
        "Overview",
        f"{first} and {second} at a glance",
        "Relations, partnership, last contacts, missions, agreements and trade of the pair",
        "overview",
        tuple(COLUMNS[at] for at in shown),
        [[row[at] for at in shown] for row in rows],
        len(rows),
        (
            f"About the two together: {count(standing.facts, 'fact')} from {count(standing.articles, 'article')}.",
            BLANK_MEANS,
        ),
        (LATEST, AMOUNTS, PLANS, READING, COVERAGE),
    )


def _tell(topic: str, fact: Fact | None, when: str, *parts: str) -> Answer:
    if fact is None:
        return Answer(topic)
    return Answer(
        topic,
        ", ".join(_words(fact, parts)) or None,
        fact[when],
        fact.get("value", fact.get("percent")),
        fact.get("currency", "percent" if "percent" in fact else None),
        _plain(fact.get("qualifier")),
        fact["quote"],
        fact["fact_id"],
    )


def _words(fact: Fact, parts: Sequence[str]) -> Iterator[str]:
    before = {"session": "session ", "according_to_name": "according to ", "from_name": "from ", "to_name": "to "}
    for part in parts:
        if fact[part] is not None:
            words = _plain(str(fact[part])) if part == "action" else str(fact[part])
            yield f"{before.get(part, '')}{words}"


def _plain(term: str | None) -> str | None:
    return term.replace("_", " ") if term else None


def _count(topic: str, unit: str, facts: Sequence[Counted]) -> Answer:
    if not facts:
        return Answer(topic)
    words = "; ".join(fact.words for fact in facts)
    return Answer(topic, words, figure=len(facts), unit=unit, fact_id=facts[0].fact_id, counted=True)


def _make_row(answer: Answer, places: Places) -> Row:
    """The answer as cells; a number of facts leads to the first of them on its listing."""
    figure: Cell = answer.figure
    fact_id: Cell = answer.fact_id
    if answer.fact_id is not None:
        target = places.listed[answer.fact_id] if answer.counted else (EVIDENCE, places.evidence[answer.fact_id])
        fact_id = Link(answer.fact_id, *target)
        figure = None if answer.figure is None else Link(answer.figure, *target)
    return answer.topic, answer.words, answer.when, figure, answer.unit, answer.qualifier, answer.quote, fact_id
