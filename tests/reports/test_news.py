"""What is new since the last report: told once, with its sentence, and only of what is new."""

import json
import os
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from sqlalchemy import Engine, update

from db.session import writing
from db.tables import Base
from reports.asked import EVERYTHING, Asked
from reports.export import Options, Written, export_workbook
from reports.form import Format
from reports.lint import lint
from tests.reports.ledgers import load_later, open_ledger, state
from tests.reports.reading_back import ReadBook
from tests.reports.test_checks import EMBASSY, TURNOVER, Fact
from tests.reports.test_export import write_article

MONDAY, TUESDAY, FRIDAY = (datetime(2026, 3, day, 6, 30) for day in (2, 3, 6))
BARE = {key: value for key, value in EMBASSY.items() if key not in ("date", "status")}
OTHER = {"kind": "cooperation", "countries": ["KZ", "TR"], "sector": "energy"}


def article(words: str, *facts: Fact) -> Any:
    return state(write_article(words, f"{words} is told.", f"{words}.txt"), *facts)


def export(engine: Engine, target: Path, asked: Asked = EVERYTHING, since: date | None = None) -> Written:
    """Writes the report as JSON: its tables are those of the workbook, and take a quarter of the time."""
    return export_workbook(engine, target, asked, Options(Format.JSON, since))


@pytest.fixture
def ledger(tmp_path: Path) -> Engine:
    """A ledger of one article that tells of an embassy, with its report."""
    engine = open_ledger(f"sqlite:///{tmp_path}/l.sqlite", [article("Embassy", BARE)], MONDAY)
    export(engine, tmp_path / "all.json")
    return engine


def tell(path: Path) -> list[tuple[Any, ...]]:
    rows = json.loads(path.read_text(encoding="utf-8"))["tables"]["what_is_new"]
    return [tuple(row.get(name) for name in ("News", "In words", "Quote")) for row in rows]


def export_next(engine: Engine, folder: Path, *readings: Any, started: datetime = FRIDAY) -> list[tuple[Any, ...]]:
    load_later(engine, readings, started)
    export(engine, folder / "all.json")
    return tell(folder / "all.json")


def read_workbook(path: Path) -> ReadBook:
    assert lint(path) == []
    return ReadBook(load_workbook(path))


def test_the_first_report_says_that_there_is_nothing_to_compare_with(ledger: Engine, tmp_path: Path) -> None:
    assert tell(tmp_path / "all.json") == []
    export_workbook(ledger, tmp_path / "book.xlsx")
    sheet = read_workbook(tmp_path / "book.xlsx").workbook["What is new"]
    assert any("nothing to compare with" in str(cell.value) for cell in sheet["A"])


def test_all_news_of_a_workbook_lead_to_their_facts(ledger: Engine, tmp_path: Path) -> None:
    load_later(ledger, [article("Five", TURNOVER | {"value": 5})], TUESDAY)
    export_workbook(ledger, tmp_path / "book.xlsx")
    load_later(ledger, [article("Again", EMBASSY), article("Seven", TURNOVER | {"value": 7})], FRIDAY)
    export_workbook(ledger, tmp_path / "book.xlsx")
    read = read_workbook(tmp_path / "book.xlsx")
    news = read.tables["What is new"]
    assert {row["News"].value for row in news} == {"newly contradicted", "changed", "newly confirmed", "first seen"}
    for row in news:
        assert read.landing(row["Fact id"])["Fact id"].value == row["Fact id"].value


def test_a_fact_that_no_article_stated_before_is_first_seen(ledger: Engine, tmp_path: Path) -> None:
    told = export_next(ledger, tmp_path, article("Energy", OTHER))
    assert told == [("first seen", None, "Energy is told.")]


def test_another_article_confirms_and_the_sentence_is_the_new_one(ledger: Engine, tmp_path: Path) -> None:
    told = export_next(ledger, tmp_path, article("Again", BARE))
    assert told == [("newly confirmed", "Now told by 2 articles.", "Again is told.")]


def test_a_slot_that_is_filled_has_changed(ledger: Engine, tmp_path: Path) -> None:
    told = export_next(ledger, tmp_path, article("Again", EMBASSY))
    words = "Status: not told, now opened. Date: not told, now 1992."
    assert told == [
        ("changed", words, "Again is told."),
        ("newly confirmed", "Now told by 2 articles.", "Again is told."),
    ]


def test_a_contradiction_is_told_of_the_fact_that_brought_it_and_only_once(ledger: Engine, tmp_path: Path) -> None:
    export_next(ledger, tmp_path, article("Five", TURNOVER | {"value": 5}), started=TUESDAY)
    told = export_next(ledger, tmp_path, article("Seven", TURNOVER | {"value": 7}))
    assert [(news, quote) for news, _, quote in told] == [
        ("newly contradicted", "Seven is told."),
        ("first seen", "Seven is told."),
    ]
    assert "7 USD" in told[0][1]
    assert export_next(ledger, tmp_path, article("Energy", OTHER), started=datetime(2026, 3, 9)) == [
        ("first seen", None, "Energy is told.")
    ]


def test_a_second_answer_that_loses_is_a_contradiction_and_no_change(ledger: Engine, tmp_path: Path) -> None:
    export_next(ledger, tmp_path, article("A date", EMBASSY), started=TUESDAY)
    told = export_next(ledger, tmp_path, article("Another", EMBASSY | {"date": "2005"}))
    assert told[0][0] == "newly contradicted"
    assert {quote for *_, quote in told} == {"Another is told."}


def test_a_report_of_the_same_data_is_the_same_file_and_keeps_its_news(ledger: Engine, tmp_path: Path) -> None:
    export_next(ledger, tmp_path, article("Energy", OTHER))
    before, old = (tmp_path / "all.json").read_bytes(), 1_000_000_000
    os.utime(tmp_path / "all.json", (old, old))
    written = export(ledger, tmp_path / "all.json")
    assert (tmp_path / "all.json").read_bytes() == before
    assert (written.changed, (tmp_path / "all.json").stat().st_mtime) == (False, old)


def test_a_run_that_was_going_on_is_told_by_the_next_report(ledger: Engine, tmp_path: Path) -> None:
    load_later(ledger, [article("Energy", OTHER)], TUESDAY)
    run = Base.metadata.tables["run"]
    with writing(ledger) as connection:
        connection.execute(update(run).where(run.c.id == 2).values(finished=None))
    export(ledger, tmp_path / "all.json")
    told = export_next(ledger, tmp_path, article("Again", BARE))
    assert [quote for *_, quote in told] == ["Again is told.", "Energy is told."]


def test_since_a_day_takes_the_runs_from_that_day_on(ledger: Engine, tmp_path: Path) -> None:
    load_later(ledger, [article("Energy", OTHER)], FRIDAY)
    for day, quotes in ((2, ["Embassy is told.", "Energy is told."]), (3, ["Energy is told."]), (7, [])):
        export(ledger, tmp_path / "since.json", since=date(2026, 3, day))
        assert [quote for *_, quote in tell(tmp_path / "since.json")] == quotes


def test_the_day_is_kept_as_long_as_nothing_newer_comes_in(ledger: Engine, tmp_path: Path) -> None:
    load_later(ledger, [article("Energy", OTHER)], TUESDAY)
    export(ledger, tmp_path / "all.json", since=date(2026, 3, 1))
    assert not export(ledger, tmp_path / "all.json").changed
    told = export_next(ledger, tmp_path, article("Again", BARE))
    assert [quote for *_, quote in told] == ["Again is told."]


def test_what_concerns_another_pair_is_no_news_of_this_one(ledger: Engine, tmp_path: Path) -> None:
    load_later(ledger, [article("Energy", OTHER), article("Elsewhere", OTHER | {"countries": ["CA", "IS"]})], FRIDAY)
    for asked in (Asked(("KZ-TR",)), Asked(countries=("Türkiye",))):
        export(ledger, tmp_path / "pair.json", asked, date(2026, 3, 3))
        assert [quote for *_, quote in tell(tmp_path / "pair.json")] == ["Energy is told."]


def test_a_report_with_the_date_in_its_name_follows_the_last_one(tmp_path: Path) -> None:
    engine = open_ledger(f"sqlite:///{tmp_path}/l.sqlite", [article("Embassy", BARE)], MONDAY)
    for started, words in ((TUESDAY, "Energy"), (FRIDAY, "Health")):
        export(engine, tmp_path / "{pair}-{date}.json", Asked(("KZ-TR",)))
        load_later(engine, [article(words, OTHER | {"sector": words.lower()})], started)
    written = export(engine, tmp_path / "{pair}-{date}.json", Asked(("KZ-TR",)))
    assert [quote for *_, quote in tell(written.target)] == ["Health is told."]
    assert len(list(tmp_path.glob("kz-tr-*.json"))) == 3


@pytest.mark.parametrize("form", list(Format))
def test_every_form_knows_its_last_report(form: Format, ledger: Engine, tmp_path: Path) -> None:
    target, options = tmp_path / "all", Options(form)
    export_workbook(ledger, target, options=options)
    load_later(ledger, [article("Energy", OTHER)], FRIDAY)
    written = export_workbook(ledger, target, options=options)
    assert written.summary.endswith("1 new")
    assert not export_workbook(ledger, target, options=options).changed


def _spoil(target: Path) -> None:
    target.write_bytes(b"no workbook")


def _strip(target: Path) -> None:
    with ZipFile(target, "w") as file:
        file.writestr("docProps/custom.xml", "<Properties/>")


def _stretch(target: Path) -> None:
    text = '<property name="Ledger known up to run"><vt:lpwstr>1 1999-01-01T00:00:00</vt:lpwstr></property>'
    with ZipFile(target, "w") as file:
        file.writestr("docProps/custom.xml", text)


@pytest.mark.parametrize("spoil", [_spoil, _strip, _stretch], ids=["no workbook", "no marks", "another ledger"])
def test_what_is_no_report_of_this_ledger_is_nothing_to_compare_with(
    spoil: Any, ledger: Engine, tmp_path: Path
) -> None:
    spoil(tmp_path / "book.xlsx")
    load_later(ledger, [article("Energy", OTHER)], FRIDAY)
    export_workbook(ledger, tmp_path / "book.xlsx")
    assert ReadBook(load_workbook(tmp_path / "book.xlsx")).tables["What is new"] == []


def test_the_cover_sums_up_the_news(ledger: Engine, tmp_path: Path) -> None:
    load_later(ledger, [article("Energy", OTHER), article("Again", EMBASSY)], FRIDAY)
    export(ledger, tmp_path / "all.json", since=date(2026, 3, 3))
    about = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["about"]
    assert about["News"] == "1 fact first seen, 1 newly confirmed, 1 changed since 2026-03-03"
