"""The matrices: each cell counts, or names, what the listings have."""

from collections import Counter
from pathlib import Path

import pytest
from openpyxl import load_workbook

from reports.export import export_workbook
from reports.summaries import matrices
from tests.reports.ledgers import open_ledger, state
from tests.reports.reading_back import ReadBook
from tests.reports.test_export import write_article


def test_the_missions_matrix_counts_the_listing(read: ReadBook) -> None:
    listed = Counter(
        (row["Sending state"].value, f"{row['Receiving state'].value} (missions)")
        for row in read.tables["Missions"]
        if row["Status"].value not in ("closed", "moved", "planned")
    )
    counted = {
        (row["Sending state"].value, heading): cell.value
        for row in read.tables["Missions matrix"]
        for heading, cell in row.items()
        if heading != "Sending state" and cell.value is not None
    }
    assert {place: number for place, number in listed.items() if place in counted} == counted
    assert sum(listed.values()) - sum(int(str(number)) for number in counted.values()) < len(listed)


def test_a_cell_of_the_missions_matrix_leads_to_such_a_mission(read: ReadBook) -> None:
    for row in read.tables["Missions matrix"]:
        for heading, cell in row.items():
            if heading != "Sending state" and cell.value is not None:
                mission = read.landing(cell)
                assert mission["Sending state"].value == row["Sending state"].value
                assert f"{mission['Receiving state'].value} (missions)" == heading


def test_a_cell_of_the_members_matrix_names_the_role_and_leads_to_it(read: ReadBook) -> None:
    seen = 0
    for row in read.tables["Members matrix"]:
        for heading, cell in row.items():
            if heading != "Organisation" and cell.value is not None:
                fact = read.landing(cell)
                assert (fact["Organisation"].value, fact["Country"].value) == (row["Organisation"].value, heading)
                assert fact["Role"].value == cell.value
                seen += 1
    assert seen > 20


def test_a_matrix_that_would_be_too_wide_says_what_it_leaves_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matrices, "WIDEST", 2)
    fact = {"kind": "mission", "sending": "TR", "type": "embassy"}
    places = ("AZ", "KZ", "KZ", "UZ")
    facts = [fact | {"receiving": code, "city": f"City {number}"} for number, code in enumerate(places)]
    engine = open_ledger(f"sqlite:///{tmp_path}/l.sqlite", [state(write_article("One", "Embassies."), *facts)])
    export_workbook(engine, tmp_path / "book.xlsx")
    read = ReadBook(load_workbook(tmp_path / "book.xlsx"))
    assert list(read.tables["Missions matrix"][0]) == [
        "Sending state",
        "Azerbaijan (missions)",
        "Kazakhstan (missions)",
    ]
    lines = [read.workbook["Missions matrix"].cell(row, 1).value for row in range(2, 6)]
    assert "The 2 receiving states with most facts are shown; 1 more are on the listing." in lines
