"""The overview: one row a pair of states, each figure a link to what says it."""

from collections.abc import Mapping, Sequence

from reports.book import Cell, Column, Form, Link, Sheet
from reports.columns import EDTF
from reports.notes import AMOUNTS, BLANK_MEANS, COVERAGE, LATEST, PLANS, READING
from reports.places import EVIDENCE, Places
from reports.scope import Pair
from reports.summaries.questions import Fact
from reports.summaries.standing import Counted, Standing

COLUMNS = (
    Column("Pair", "The codes of the two states, in order.", Form.WORD, width=10),
    Column("First state", "The state whose code comes first.", width=18),
    Column("Second state", "The other state.", width=18),
    Column("Relations since", "When diplomatic relations were established or restored.", Form.ISO, EDTF),
    Column("Partnership level", "The latest level of partnership that is stated.", width=32),
    Column("Level since", "When that level was reached.", Form.ISO, EDTF),
    Column("Last meeting", "The latest meeting or call that was held.", Form.ISO, EDTF, width=21),
    Column("Last visit", "The latest visit that was made, either way.", Form.ISO, EDTF, width=21),
    Column("Missions of the first in the second", "Those that are not planned, closed or left.", Form.WHOLE, "count"),
    Column("Missions of the second in the first", "Those that are not planned, closed or left.", Form.WHOLE, "count"),
    Column("Agreements with a name", "Agreements signed, ratified or in force that have a name.", Form.WHOLE, "count"),
    Column("Last agreement", "When the latest agreement was signed, ratified or came into force.", Form.ISO, EDTF),
    Column("Trade year", "The latest full year with a stated turnover.", Form.ISO, EDTF),
    Column("Turnover", "Trade both ways in that year, as stated.", Form.AMOUNT, "units of the currency"),
    Column("Turnover currency", "The currency in which it is stated.", Form.WORD),
    Column("Turnover qualifier", "How the turnover is hedged.", Form.WORD),
    Column("Turnover change", "By how much that year's turnover rose or fell.", Form.CHANGE, "percent"),
    Column("Part-year", "The latest part of a year after it.", Form.ISO, EDTF, width=18),
    Column("Part-year turnover", "Trade both ways in that time, as stated.", Form.AMOUNT, "units of the currency"),
    Column("Part-year currency", "The currency in which it is stated.", Form.WORD),
    Column("Part-year qualifier", "How the part-year turnover is hedged.", Form.WORD),
    Column("Facts", "Facts about the two states together.", Form.WHOLE, "count"),
    Column("Articles", "Articles that state them.", Form.WHOLE, "count"),
    Column("Contradictions", "How often facts on the two contradict each other.", Form.WHOLE, "count"),
)
MANY = 20  # pairs; to find one among more, readers need filters


def summarise_pairs(standings: Sequence[Standing], places: Places, contradictions: Mapping[Pair, Link]) -> Sheet:
    """The sheet with a row for each pair."""
    rows = [(*_make_row(standing, places), contradictions.get(standing.pair)) for standing in standings]
    shown = [number for number in range(len(COLUMNS)) if not rows or any(row[number] is not None for row in rows)]
    hidden = [column.heading for number, column in enumerate(COLUMNS) if number not in shown]
    left_out = (f"Columns in which no row has a value are left out: {', '.join(hidden)}.",) if hidden else ()
    return Sheet(
        "Overview",
        "Overview of ties and trade by pair of states",
        "Each pair at a glance: relations, partnership, last contacts, missions, agreements and trade",
        "overview",
        tuple(COLUMNS[number] for number in shown),
        [[row[number] for number in shown] for row in rows],
        len(rows),
        ("Every figure leads to the sentence that states it.", BLANK_MEANS, *left_out),
        (LATEST, AMOUNTS, PLANS, READING, COVERAGE),
        long=len(rows) > MANY,
    )


def _make_row(standing: Standing, places: Places) -> tuple[Cell, ...]:
    def cite(fact: Fact | None, name: str) -> Cell:
        if fact is None or fact[name] is None:
            return None
        return Link(fact[name], EVIDENCE, places.evidence[fact["fact_id"]])

    def plain(fact: Fact | None, name: str) -> Cell:
        value = fact[name] if fact else None
        return value.replace("_", " ") if isinstance(value, str) else value

    def count(facts: Sequence[Counted]) -> Cell:
        return Link(len(facts), *places.listed[facts[0].fact_id]) if facts else None

    return (
        "-".join(standing.pair),
        *standing.names,
        cite(standing.relations, "date"),
        cite(standing.level, "level"),
        cite(standing.level, "date"),
        cite(standing.meeting, "date"),
        cite(standing.visit, "date"),
        count(standing.missions[0]),
        count(standing.missions[1]),
        count(standing.agreements),
        cite(standing.agreement, "date"),
        plain(standing.full_year, "period"),
        cite(standing.full_year, "value"),
        plain(standing.full_year, "currency"),
        plain(standing.full_year, "qualifier"),
        cite(standing.change, "percent"),
        plain(standing.part_year, "period"),
        cite(standing.part_year, "value"),
        plain(standing.part_year, "currency"),
        plain(standing.part_year, "qualifier"),
        standing.facts,
        standing.articles,
    )
