"""`etl rule`: from a workbook to the ledger as people do it, whole or not at all, and several people at once."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from db.session import database_url, open_engine
from reports.export import export_workbook
from tests.commands import Told, etl
from tests.etl.ruling.rulings import fact_id, standings, told_by
from tests.etl.ruling.test_ruling import EMBASSY, IN_ALMATY, TURNOVER
from tests.ledger import load_all, stored
from tests.processes import begin_etl
from tests.reports.desk import Desk


@pytest.fixture
def exported(url: str, tmp_path: Path) -> Path:
    """The listings of the workbook of a ledger with two missions and a figure."""
    engine = open_engine(database_url(url, {}))
    load_all(engine, told_by("a.txt", EMBASSY, IN_ALMATY, TURNOVER))
    book = tmp_path / "monday.xlsx"
    export_workbook(engine, book)
    book.write_bytes(Desk(book.read_bytes()).only("Missions", "Trade").saved())
    engine.dispose()
    return book


def fill(exported: Path, name: str, *cells: tuple[str, str, str, str]) -> Path:
    """A copy of the workbook with other values in cells: each by sheet, id of the fact and heading."""
    workbook = load_workbook(exported)
    for sheet, fact, heading, value in cells:
        rows = list(workbook[sheet].iter_rows())
        headings = next([cell.value for cell in row] for row in rows if "Fact id" in [cell.value for cell in row])
        row = next(row for row in rows if row[headings.index("Fact id")].value == fact)
        row[headings.index(heading)].value = value
    workbook.save(exported.with_name(name))
    return exported.with_name(name)


def rule(url: str, workbook: Path, *options: str, answer: str = "") -> Told:
    return etl("rule", workbook, "--database-url", url, "--by", "Anna", *options, stdin=answer.encode())


def standing(url: str) -> dict[str, str | None]:
    engine = open_engine(database_url(url, {}))
    told = standings(engine)
    engine.dispose()
    return told


RIGHT = ("Missions", fact_id(EMBASSY), "Ruling", "right")
CLOSED = ("Missions", fact_id(IN_ALMATY), "Status", "closed")
NO_DATE = ("Trade", fact_id(TURNOVER), "Period (ISO 8601)", "soon")
UNRULED = dict.fromkeys((fact_id(EMBASSY), fact_id(IN_ALMATY), fact_id(TURNOVER)))
RULED = {**UNRULED, fact_id(EMBASSY): "right", fact_id(IN_ALMATY): "corrected"}


def test_it_shows_asks_and_writes(url: str, exported: Path) -> None:
    told = rule(url, fill(exported, "b.xlsx", RIGHT, CLOSED), answer="y\n")
    assert told.code == 0
    assert sorted(line.split(": ", 1)[1] for line in told.lines[:2]) == ["right", "status operating -> closed"]
    assert told.lines[2:] == ["2 rows to write, 0 refused, 0 nothing new", "2 rows written as ruled by Anna"]
    assert standing(url) == RULED


@pytest.mark.parametrize("answer", ["n\n", ""], ids=["no", "nobody answers"])
def test_it_writes_nothing_unless_somebody_says_so(url: str, exported: Path, answer: str) -> None:
    told = rule(url, fill(exported, "b.xlsx", RIGHT), answer=answer)
    assert (told.code, standing(url)) == (2, UNRULED)
    assert "--yes confirms" in told.err
    assert rule(url, exported.with_name("b.xlsx"), "--dry-run").code == 0
    assert standing(url) == UNRULED


def test_all_rows_or_none_or_the_rest(url: str, exported: Path) -> None:
    filled = fill(exported, "b.xlsx", RIGHT, CLOSED, NO_DATE)
    told = rule(url, filled, "--yes")
    assert (told.code, standing(url)) == (1, UNRULED)
    assert any(f"fact {fact_id(TURNOVER)}: refused: 'soon' is no date" in line for line in told.lines)
    assert rule(url, filled, "--yes", "--rest").code == 3
    assert standing(url) == RULED


def test_the_same_workbook_again_changes_nothing(url: str, exported: Path) -> None:
    moved = ("Missions", fact_id(IN_ALMATY), "City", "Ankara")
    wrong = ("Trade", fact_id(TURNOVER), "Ruling", "wrong")
    filled = fill(exported, "b.xlsx", RIGHT, moved, wrong)
    assert rule(url, filled, "--yes").code == 0
    engine = open_engine(database_url(url, {}))
    before = stored(engine)
    told = rule(url, filled, "--yes")
    assert (told.code, told.lines[-1].split(",")[0]) == (0, "0 rows to write")
    again = rule(url, fill(filled, "c.xlsx", ("Missions", fact_id(EMBASSY), "Ruling", "right")), "--yes")
    assert (again.code, again.lines[-1].split(",")[0]) == (0, "0 rows to write")
    assert stored(engine) == before
    engine.dispose()


def test_two_at_once_are_both_kept(url: str, exported: Path) -> None:
    wrong = ("Missions", fact_id(EMBASSY), "Ruling", "wrong")
    books = [fill(exported, "anna.xlsx", RIGHT, CLOSED), fill(exported, "bob.xlsx", wrong)]
    crowd = [
        begin_etl(book.with_suffix(f".{number}"), url, "rule", "--yes", "--by", book.stem, book)
        for book in books
        for number in range(2)
    ]
    assert [one.end() for one in crowd] == [(0, "")] * 4
    engine = open_engine(database_url(url, {}))
    assert standings(engine) == {**RULED, fact_id(EMBASSY): "disputed"}
    assert len(stored(engine)["ruling"]) == 3
    engine.dispose()


def test_what_is_no_workbook_is_told_in_one_line(url: str, exported: Path) -> None:
    none = exported.with_name("none.xlsx")
    none.write_text("words")
    told = rule(url, none, "--yes")
    assert (told.code, len(told.err.splitlines())) == (1, 1)
    assert rule(url, exported, "--by", " ").code == 2
