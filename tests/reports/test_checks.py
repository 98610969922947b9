"""Each check finds its contradiction, and leaves alone what can be right on both sides."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from reports.asked import open_source
from reports.checks import CHECKS, find_contradictions
from reports.export import check, export_workbook
from reports.lint import lint
from tests.reports.ledgers import open_ledger, state
from tests.reports.reading_back import ReadBook
from tests.reports.test_export import write_article

Fact = dict[str, Any]
BOTH = {"countries": ["KZ", "TR"]}
TURNOVER: Fact = {"kind": "trade", "measure": "turnover", **BOTH, "currency": "USD", "period": "2024"}
EXPORTS: Fact = {
    "kind": "trade",
    "measure": "flow",
    "exporter": "KZ",
    "importer": "TR",
    "currency": "USD",
    "period": "2024",
}
IMPORTS = EXPORTS | {"exporter": "TR", "importer": "KZ"}
BEGUN = {"kind": "diplomatic_relations", **BOTH, "action": "established", "date": "1992-03"}
LEVEL = {"kind": "partnership", **BOTH, "level": "strategic partnership", "action": "elevated", "date": "2022"}
SESSION = {"kind": "meeting", **BOTH, "body": "Joint Commission", "session": 5, "date": "2024-05-01", "status": "held"}
OPENED = {"kind": "mission", "sending": "TR", "receiving": "KZ", "type": "embassy", "city": "Astana", "date": "1992"}
EMBASSY = OPENED | {"status": "opened"}
LEFT = {key: value for key, value in EMBASSY.items() if key != "date"} | {"status": "closed"}
CONSULATE = EMBASSY | {"type": "consulate", "city": "Almaty"}
MEMBER = {"kind": "membership", "country": "KZ", "organisation": "United Nations", "role": "member"}


def jubilee(ordinal: int, year: str) -> Fact:
    return {"kind": "anniversary", **BOTH, "ordinal": ordinal, "of": "diplomatic_relations", "year": year}


def find(folder: Path, *facts: Fact) -> list[str]:
    readings = [
        state(write_article(f"Article {number}", f"Sentence {number}.", f"{number}.txt"), fact)
        for number, fact in enumerate(facts)
    ]
    engine = open_ledger(f"sqlite:///{folder / 'ledger.sqlite'}", readings)
    with open_source(engine) as source:
        found = [one.check for one in find_contradictions(source)]
    engine.dispose()
    return found


CONTRADICTORY: list[tuple[str, list[Fact]]] = [
    ("Two figures for one period", [TURNOVER | {"value": 5_000_000_000}, TURNOVER | {"value": 6_100_000_000}]),
    ("Two figures for one period", [TURNOVER | {"value": 5, "qualifier": "over"}, TURNOVER | {"value": 4}]),
    ("Two figures for one period", [EXPORTS | {"value": 5, "goods": "oil"}, EXPORTS | {"value": 7, "goods": "oil"}]),
    ("Part of a year above the year", [TURNOVER | {"value": 5}, TURNOVER | {"value": 6, "period": "2024-01/2024-05"}]),
    ("Part of a year above the year", [TURNOVER | {"value": 5}, TURNOVER | {"value": 6, "period": "2024-03"}]),
    ("Flows that miss the turnover", [TURNOVER | {"value": 5}, EXPORTS | {"value": 1}, IMPORTS | {"value": 2}]),
    ("Anniversary that misses the year", [BEGUN, jubilee(33, "2024")]),
    ("Two names for one level", [LEVEL, LEVEL | {"level": "enhanced strategic partnership"}]),
    ("Two names for one level", [LEVEL, {"kind": "partnership", **BOTH, "level": "alliance", "action": "reaffirmed"}]),
    ("Sessions out of order", [SESSION, SESSION | {"session": 4, "date": "2025-05-01"}]),
    ("Sessions out of order", [SESSION, SESSION | {"date": "2025-05-01"}]),
    ("Two answers for one fact", [OPENED, OPENED | {"date": "1994-05"}]),
    ("Two answers for one fact", [BEGUN, BEGUN | {"date": "1993"}]),
    ("Two answers for one fact", [CONSULATE, CONSULATE | {"date": "1994"}]),
    ("Two answers for one fact", [MEMBER | {"date": "1992"}, MEMBER | {"date": "1993"}]),
    ("Embassy opened twice", [EMBASSY, EMBASSY | {"date": "1994-05"}]),
    ("Embassy opened twice", [EMBASSY, EMBASSY | {"city": "Almaty", "date": "1997"}]),
    ("Embassy opened twice", [EMBASSY, EMBASSY | {"date": "2005"}, LEFT | {"date": "2010"}]),
    ("Embassy opened twice", [EMBASSY, EMBASSY | {"date": "2005"}, LEFT | {"type": "consulate", "date": "1999"}]),
]
COMPATIBLE: list[tuple[str, list[Fact]]] = [
    ("rounded", [TURNOVER | {"value": 5_000_000_000}, TURNOVER | {"value": 4_980_000_000}]),
    ("hedged", [TURNOVER | {"value": 1_900_000, "qualifier": "over"}, TURNOVER | {"value": 1_950_000}]),
    ("other currency", [TURNOVER | {"value": 5}, TURNOVER | {"value": 4, "currency": "EUR"}]),
    ("a target", [TURNOVER | {"value": 5}, TURNOVER | {"value": 10, "status": "target"}]),
    ("goods alone", [EXPORTS | {"value": 5}, EXPORTS | {"value": 2, "goods": "oil"}]),
    ("two years", [TURNOVER | {"value": 5}, TURNOVER | {"value": 6, "period": "2023"}]),
    ("a part below the year", [TURNOVER | {"value": 5}, TURNOVER | {"value": 4, "period": "2024-01/2024-05"}]),
    ("a fiscal year", [TURNOVER | {"value": 5}, TURNOVER | {"value": 6, "period": "2024-04/2025-03"}]),
    ("flows that fit", [TURNOVER | {"value": 300}, EXPORTS | {"value": 100}, IMPORTS | {"value": 201}]),
    ("other sources", [TURNOVER | {"value": 5, "according_to": "KZ"}, EXPORTS | {"value": 1}, IMPORTS | {"value": 2}]),
    ("the right year", [BEGUN, jubilee(33, "2025")]),
    ("another anniversary", [BEGUN, jubilee(5, "2025") | {"of": "the council"}]),
    ("two levels in two years", [LEVEL | {"date": "2009"}, LEVEL | {"level": "enhanced strategic partnership"}]),
    ("the same level", [LEVEL, {"kind": "partnership", **BOTH, "level": "alliance", "action": "planned"}]),
    ("sessions in order", [SESSION, SESSION | {"session": 6, "date": "2025-05-01"}]),
    ("a day within its year", [OPENED, OPENED | {"date": "1992-05-03"}]),
    ("an opening within its year", [EMBASSY, EMBASSY | {"date": "1992-05-03"}]),
    ("opened again after it was closed", [EMBASSY, LEFT | {"date": "1999"}, EMBASSY | {"date": "2005"}]),
    ("opened again, closed at some time", [EMBASSY, LEFT, EMBASSY | {"date": "2005"}]),
    ("moved to the new capital", [EMBASSY, EMBASSY | {"city": "Almaty", "date": "1997"}, LEFT | {"status": "moved"}]),
    ("embassies each way", [EMBASSY, EMBASSY | {"sending": "KZ", "receiving": "TR", "city": "Ankara", "date": "1994"}]),
    ("planned, then opened", [EMBASSY, EMBASSY | {"status": "planned", "date": "1991"}]),
    ("an opening without a date", [EMBASSY, {key: EMBASSY[key] for key in EMBASSY if key != "date"}]),
    ("consulates in two cities", [CONSULATE, CONSULATE | {"city": "Aktau", "date": "1994"}]),
    ("elevated, later reaffirmed", [LEVEL, LEVEL | {"action": "reaffirmed", "date": "2024"}]),
]


@pytest.mark.parametrize(("name", "facts"), CONTRADICTORY, ids=[name for name, _ in CONTRADICTORY])
def test_a_contradiction_is_found_once_whatever_comes_first(name: str, facts: list[Fact], tmp_path: Path) -> None:
    (tmp_path / "back").mkdir()
    assert find(tmp_path, *facts) == [name]
    assert find(tmp_path / "back", *reversed(facts)) == [name]


@pytest.mark.parametrize("facts", [facts for _, facts in COMPATIBLE], ids=[name for name, _ in COMPATIBLE])
def test_what_can_be_right_on_both_sides_is_left_alone(facts: list[Fact], tmp_path: Path) -> None:
    assert find(tmp_path, *facts) == []


def test_every_check_has_a_case_and_says_what_it_looks_for() -> None:
    ruled = "Two rulings on one fact"  # has its case among the tests of rulings
    assert len({ruled, *(name for name, _ in CONTRADICTORY)}) == len(CHECKS)
    assert all((one.__doc__ or "").endswith(".") for one in CHECKS)


def test_the_sheet_shows_both_sentences_and_the_overview_counts(tmp_path: Path) -> None:
    facts = [TURNOVER | {"value": 5}, TURNOVER | {"value": 7}]
    readings = [
        state(write_article(f"Article {number}", f"Sentence {number}.", f"{number}.txt"), fact)
        for number, fact in enumerate(facts)
    ]
    engine = open_ledger(f"sqlite:///{tmp_path / 'ledger.sqlite'}", readings)
    export_workbook(engine, tmp_path / "book.xlsx")
    assert lint(tmp_path / "book.xlsx") == []
    read = ReadBook(load_workbook(tmp_path / "book.xlsx"))
    (row,) = read.tables["Checks"]
    assert {row["First quote"].value, row["Second quote"].value} == {"Sentence 0.", "Sentence 1."}
    assert read.landing(row["Second fact id"])["Quote"].value == row["Second quote"].value
    (told,) = [one for one in read.tables["Overview"] if one["Topic"].value == "Contradictions"]
    assert read.landing(told["Figure (in the unit beside it)"]) == row
    assert [line[:4] for line in check(engine)] == ["Two ", "    ", "    "]
