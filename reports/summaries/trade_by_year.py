"""Trade by pair, source and period: what happened, side by side."""

from collections.abc import Sequence
from typing import Any

from db.vocabulary import TradeMeasure, TradeStatus
from reports.book import Cell, Column, Form, Link, Row, Sheet
from reports.checks.contradiction import parties_of
from reports.columns import EDTF
from reports.notes import AMOUNTS, BLANK_MEANS, DATES, PLANS
from reports.places import EVIDENCE, Places
from reports.source import Source
from reports.summaries.questions import Fact
from reports.summaries.trade_charts import BALANCE, FIRST_EXPORTS, SECOND_EXPORTS, TURNOVER, Key, Line, draw_trade

UNIT = "units of the currency"
COLUMNS = (
    Column("Pair", "The codes of the two states, in order.", Form.WORD, width=10),
    Column("First state", "The state whose code comes first.", width=18),
    Column("Second state", "The other state.", width=18),
    Column("According to", "Whose figures they are.", width=24),
    Column("Currency", "The currency in which they are stated.", Form.WORD, width=11),
    Column("Period", "The time that the figures cover.", Form.ISO, EDTF),
    Column(TURNOVER, "Trade both ways, as stated.", Form.AMOUNT, UNIT),
    Column(FIRST_EXPORTS, "Goods of the first state sold to the second, as stated.", Form.AMOUNT, UNIT),
    Column(SECOND_EXPORTS, "Goods of the second state sold to the first, as stated.", Form.AMOUNT, UNIT),
    Column(BALANCE, "The difference as stated; the listing says whose surplus it is.", Form.AMOUNT, UNIT),
    Column("Hedged", "Which of the figures are hedged, and how.", width=28),
)
LONG = 20


def list_trade_by_year(source: Source, places: Places) -> Sheet:
    """The sheet with a row for each pair, source and period."""
    lines = sorted(_collect(source).values(), key=lambda line: line.key)
    rows = [_make_row(line, places) for line in lines]
    shown = [at for at in range(len(COLUMNS)) if not rows or any(row[at] is not None for row in rows)]
    hidden = ", ".join(column.heading for at, column in enumerate(COLUMNS) if at not in shown)
    left_out = (f"Columns in which no row has a value are left out: {hidden}.",) if hidden else ()
    return Sheet(
        "Trade by year",
        "Trade by year and part-year, pair and source",
        "Turnover, exports each way and balance side by side, without targets and without single goods",
        "trade_by_year",
        tuple(COLUMNS[at] for at in shown),
        [[row[at] for at in shown] for row in rows],
        len(rows),
        (BLANK_MEANS, *left_out),
        (AMOUNTS, PLANS, DATES),
        long=len(rows) > LONG,
        charts=draw_trade(lines),
    )


def _collect(source: Source) -> dict[Key, Line]:
    found: dict[Key, Line] = {}
    for fact in source.facts("trade"):
        done = fact["status"] in (None, TradeStatus.ACTUAL) and fact["goods"] is None and fact["period"] is not None
        codes, _ = parties_of(fact)
        if not done or len(codes) != 2:
            continue
        source_name, is_part = fact["according_to_name"] or "", len(fact["period"]) != 4
        key = (codes, source_name, fact["currency"], is_part, fact["period_first_day"], fact["period"])
        line = found.setdefault(key, Line(key, _names(fact)))
        heading = _heading(fact, codes)
        held = line.figures.get(heading)
        if held is None or _rank(fact) > _rank(held):
            line.figures[heading] = fact
    return found


def _rank(fact: Fact) -> tuple[Any, ...]:
    return fact["times_reported"], fact["fact_id"]


def _names(fact: Fact) -> tuple[str, str]:
    if fact["countries"] is not None:
        first, second = fact["countries_name"].split(", ", 1)
        return first, second
    ends = sorted(((fact["exporter"], fact["exporter_name"]), (fact["importer"], fact["importer_name"])))
    return ends[0][1], ends[1][1]


def _heading(fact: Fact, codes: Sequence[str]) -> str:
    if fact["measure"] == TradeMeasure.FLOW:
        return FIRST_EXPORTS if fact["exporter"] == codes[0] else SECOND_EXPORTS
    return BALANCE if fact["measure"] == TradeMeasure.BALANCE else TURNOVER


def _make_row(line: Line, places: Places) -> Row:
    codes, according_to, currency, _, _, period = line.key

    def cite(heading: str) -> Cell:
        fact = line.figures.get(heading)
        return None if fact is None else Link(fact["value"], EVIDENCE, places.evidence[fact["fact_id"]])

    hedges = {heading: fact["qualifier"] for heading, fact in line.figures.items() if fact["qualifier"]}
    hedged = "; ".join(f"{heading}: {qualifier.replace('_', ' ')}" for heading, qualifier in sorted(hedges.items()))
    figures = (cite(heading) for heading in (TURNOVER, FIRST_EXPORTS, SECOND_EXPORTS, BALANCE))
    return "-".join(codes), *line.names, according_to or None, currency, period, *figures, hedged or None
