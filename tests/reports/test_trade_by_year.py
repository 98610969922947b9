"""Trade by year: figures side by side, as stated, and charts only where one source tells several years."""

from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from sqlalchemy import Engine

from reports.export import export_workbook
from reports.lint import lint
from tests.reports.ledgers import open_ledger, state
from tests.reports.reading_back import ReadBook
from tests.reports.test_checks import EXPORTS, IMPORTS, TURNOVER, Fact
from tests.reports.test_export import write_article
from tests.reports.test_workbook import same, select_all

VALUES = {
    "Turnover (units of the currency)": "turnover",
    "Exports of the first (units of the currency)": "flow",
    "Exports of the second (units of the currency)": "flow",
    "Balance (units of the currency)": "balance",
}


def export(folder: Path, *facts: Fact) -> ReadBook:
    readings = [
        state(write_article(f"Article {number}", f"Sentence {number}.", f"{number}.txt"), fact)
        for number, fact in enumerate(facts)
    ]
    export_workbook(open_ledger(f"sqlite:///{folder / 'ledger.sqlite'}", readings), folder / "book.xlsx")
    assert lint(folder / "book.xlsx") == []
    return ReadBook(load_workbook(folder / "book.xlsx"))


def charts_of(read: ReadBook) -> list[Any]:
    found: list[Any] = getattr(read.workbook["Trade by year"], "_charts")  # noqa: B009  # there is no public way
    return found


def year(fact: Fact, year: int, value: int, **more: Any) -> Fact:
    return {**fact, "period": str(year), "value": value, **more}


def test_every_figure_is_one_of_the_ledgers_and_leads_to_its_sentence(ledger: Engine, read: ReadBook) -> None:
    trade = {one["fact_id"]: one for one in select_all(ledger, "trade_listing")}
    led = set()
    for row in read.tables["Trade by year"]:
        for heading, measure in VALUES.items():
            cell = row.get(heading)
            if cell is None or cell.value is None:
                continue
            fact = trade[str(read.landing(cell)["Fact id"].value)]
            assert same(cell, fact["value"])
            assert (fact["measure"], fact["period"]) == (measure, row["Period (ISO 8601)"].value)
            assert fact["currency"] == row["Currency"].value
            assert fact["status"] in (None, "actual")
            led.add(fact["fact_id"])
    actual = [one for one in trade.values() if one["status"] in (None, "actual") and not one["goods"] and one["period"]]
    assert len(led) >= 0.95 * len([one for one in actual if len(one["countries"] or "AA, BB") == 6])


def test_both_directions_and_the_turnover_of_one_source_stand_in_one_row(tmp_path: Path) -> None:
    read = export(
        tmp_path, TURNOVER | {"value": 5}, EXPORTS | {"value": 3, "qualifier": "over"}, IMPORTS | {"value": 2}
    )
    (row,) = read.tables["Trade by year"]
    assert [row[heading].value for heading in list(VALUES)[:3]] == [5, 3, 2]
    assert row["Hedged"].value == "Exports of the first: over"


def test_targets_single_goods_and_undated_figures_are_left_to_the_listing(tmp_path: Path) -> None:
    target, oil = year(TURNOVER, 2024, 9, status="target"), year(EXPORTS, 2024, 8, goods="oil")
    undated = {key: value for key, value in year(TURNOVER, 2024, 7).items() if key != "period"}
    read = export(tmp_path, target, oil, undated)
    assert read.tables["Trade by year"] == []
    assert len(read.tables["Trade"]) == 3


def test_years_of_one_source_make_a_chart_that_tells_the_finding(tmp_path: Path) -> None:
    years = [year(TURNOVER, number, value) for number, value in ((2022, 4), (2023, 6), (2024, 5))]
    (chart,) = charts_of(export(tmp_path, *years))
    assert chart.title.tx.rich.p[0].r[0].t == "Turnover of Kazakhstan and Türkiye rose from 2022 to 2024"
    assert len(chart.series) == 1


def test_exports_both_ways_make_a_chart_of_two_runs(tmp_path: Path) -> None:
    flows = [
        one | {"value": value, "period": str(2000 + value)} for one in (EXPORTS, IMPORTS) for value in (22, 23, 24)
    ]
    (chart,) = charts_of(export(tmp_path, *flows))
    assert [one.tx.v for one in chart.series] == ["Exports of Kazakhstan", "Exports of Türkiye"]


def test_two_sources_or_currencies_make_no_chart(tmp_path: Path) -> None:
    facts = (
        year(TURNOVER, 2023, 5, according_to="KZ"),
        year(TURNOVER, 2024, 5, according_to="TR"),
        year(TURNOVER, 2024, 5, according_to="KZ", currency="EUR"),
        year(TURNOVER, 2024, 5, according_to="KZ", period="2024-01/2024-05"),
    )
    assert charts_of(export(tmp_path, *facts)) == []
