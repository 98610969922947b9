"""The workbook of the corpus, read back: every figure is one of the ledger's, and every link arrives."""

import json
from collections import Counter
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl.cell import Cell
from sqlalchemy import Engine

from db.session import reading
from db.views import LISTINGS, ordered
from reports.lint import lint
from reports.naming import naming_of
from tests.reports.ledgers import read_gold
from tests.reports.reading_back import ReadBook, TableRow

COLUMNS = {
    "value": "Value (units of the currency)",
    "percent": "Change (percent)",
    "count": ("Count (count)", "Number of agreements (count)"),
    "ordinal": "Ordinal (years)",
    "session": "Session (number)",
    "rank": "Rank among those who did so (place)",
    "times_reported": "Times reported (articles)",
    "quote": "Quote",
    "published": "Published",
    "currency": "Currency",
    "level": "Level",
    "title": "Title",
    "city": "City",
    "person": "Person",
    "organisation": "Organisation",
    "participants": "Participants",
}


def select_all(engine: Engine, name: str) -> list[dict[str, Any]]:
    with reading(engine) as connection:
        return [dict(row._mapping) for row in connection.execute(ordered(name))]


def plain(cell: Cell) -> Any:
    return cell.value.date() if isinstance(cell.value, datetime) else cell.value


def same(cell: Cell, value: Any) -> bool:
    if isinstance(value, date) and value < date(1900, 3, 1):
        value = value.isoformat()
    return bool(plain(cell) == (float(value) if isinstance(value, Decimal) else value))


@pytest.mark.parametrize("kind", LISTINGS)
def test_a_listing_has_each_fact_once_in_the_order_of_the_ledger(kind: str, ledger: Engine, read: ReadBook) -> None:
    rows = read.tables[naming_of(kind).name]
    assert [row["Fact id"].value for row in rows] == [one["fact_id"] for one in select_all(ledger, f"{kind}_listing")]


@pytest.mark.parametrize("kind", LISTINGS)
def test_every_value_of_a_listing_is_the_ledgers(kind: str, ledger: Engine, read: ReadBook) -> None:
    rows = read.tables[naming_of(kind).name]
    for row, one in zip(rows, select_all(ledger, f"{kind}_listing"), strict=True):
        for name, value in one.items():
            cell = _cell(row, name)
            assert cell is None or same(cell, value), (name, value)


def _cell(row: TableRow, name: str) -> Cell | None:
    headings = COLUMNS.get(name, ())
    return next((row[one] for one in ((headings,) if isinstance(headings, str) else headings) if one in row), None)


@pytest.mark.parametrize("kind", LISTINGS)
def test_dates_stand_as_stated_and_by_their_days(kind: str, ledger: Engine, read: ReadBook) -> None:
    rows = read.tables[naming_of(kind).name]
    for row, one in zip(rows, select_all(ledger, f"{kind}_listing"), strict=True):
        for heading, cell in row.items():
            name, _, rest = heading.partition(" (ISO 8601)")
            if heading.endswith("(ISO 8601)"):
                assert plain(cell) == one[name.lower()]
            elif heading.endswith((", first day", ", last day")):
                name, _, which = heading.partition(", ")
                assert same(cell, one[f"{name.lower()}_{which.replace(' ', '_')}"]), rest


def test_every_fact_leads_to_its_first_sentence_and_back(read: ReadBook) -> None:
    facts = [row for kind in LISTINGS for row in read.tables[naming_of(kind).name]]
    assert len(facts) == len({row["Fact id"].value for row in facts}) > 600
    for row in facts:
        evidence = read.landing(row["Fact id"])
        assert evidence["Fact id"].value == row["Fact id"].value
        assert evidence["Quote"].value == row["Quote"].value
        assert read.landing(evidence["Fact id"]) == row


def test_every_sentence_leads_to_its_article(read: ReadBook) -> None:
    for row in read.tables["Evidence"]:
        article = read.landing(row["Article id"])
        assert article["Article id"].value == row["Article id"].value
        assert article["Title"].value == row["Article"].value


def test_the_evidence_holds_each_quote_at_its_place_in_the_article(read: ReadBook) -> None:
    texts = {one.article.source: one.article.text for one in read_gold()}
    for row in read.tables["Evidence"]:
        start, end = row["Start (characters from its start)"].value, row["End (characters from its start)"].value
        assert texts[str(row["Source"].value)][int(str(start)) : int(str(end))] == row["Quote"].value


def test_the_timeline_is_in_order_and_complete(ledger: Engine, read: ReadBook) -> None:
    days = [plain(row["First day"]) for row in read.tables["Timeline"]]
    told = [day.isoformat() if isinstance(day, date) else day for day in days]
    assert told == sorted(told)
    assert len(told) == len(select_all(ledger, "timeline"))


def test_the_overview_counts_what_a_plain_count_gives(ledger: Engine, read: ReadBook) -> None:
    facts = Counter((one["first"], one["second"]) for one in select_all(ledger, "pair_listing"))
    stated = {
        (statement.fingerprint, *_way(json.loads(statement.claim)))
        for one in read_gold()
        for statement in one.statements
        if statement.kind == "mission" and json.loads(statement.claim).get("status") not in GONE
    }
    missions = Counter((sending, receiving) for _, sending, receiving in stated)
    rows = {tuple(str(row["Pair"].value).split("-")): row for row in read.tables["Overview"]}
    assert {pair: row["Facts (count)"].value for pair, row in rows.items()} == facts
    for (first, second), row in rows.items():
        assert row["Missions of the first in the second (count)"].value == (missions[first, second] or None)
        assert row["Missions of the second in the first (count)"].value == (missions[second, first] or None)


GONE = ("closed", "moved", "planned")


def _way(claim: dict[str, str]) -> tuple[str, str]:
    return claim["sending"], claim["receiving"]


def test_every_figure_of_the_overview_leads_to_a_sentence_that_states_it(ledger: Engine, read: ReadBook) -> None:
    trade = {one["fact_id"]: one for one in select_all(ledger, "trade_listing")}
    changes = {one["fact_id"]: one for one in select_all(ledger, "trade_change_listing")}
    checked = 0
    for row in read.tables["Overview"]:
        for heading, facts, name in (
            ("Turnover (units of the currency)", trade, "value"),
            ("Part-year turnover (units of the currency)", trade, "value"),
            ("Turnover change (percent)", changes, "percent"),
        ):
            cell = row[heading]
            if cell.value is None:
                continue
            fact = facts[str(read.landing(cell)["Fact id"].value)]
            assert same(cell, fact[name])
            assert fact["measure"] == "turnover"
            assert fact.get("status") in (None, "actual")
            assert fact["countries"] == str(row["Pair"].value).replace("-", ", ")
            checked += 1
    assert checked > 12


def test_no_figure_of_the_overview_is_without_a_link(read: ReadBook) -> None:
    plain_counts = ("Facts (count)", "Articles (count)")
    for row in read.tables["Overview"]:
        for heading, cell in row.items():
            if isinstance(cell.value, int | float) and heading not in plain_counts:
                read.landing(cell)


def test_the_workbook_keeps_the_rules(exported: Path) -> None:
    assert lint(exported) == []


def test_no_target_stands_among_what_happened(ledger: Engine, read: ReadBook) -> None:
    targets = {one["fact_id"] for one in select_all(ledger, "trade_listing") if one["status"] == "target"}
    assert targets
    led = {
        read.landing(cell).get("Fact id")
        for row in read.tables["Overview"]
        for heading, cell in row.items()
        if "urnover (" in heading and cell.value is not None
    }
    assert not targets & {cell.value for cell in led if cell is not None}
