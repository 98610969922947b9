import dataclasses
from pathlib import Path

from reports.book import Book, Column, Cover, Link
from reports.front import bind_book
from reports.lint import lint
from reports.notes import AMOUNTS, MERGING, PLANS
from reports.xlsx import write_book
from tests.reports.books import FIGURES, MADE, SOURCES


def bound() -> Book:
    figures = dataclasses.replace(FIGURES, notes=(PLANS, AMOUNTS), lines=FIGURES.lines[1:])
    sources = dataclasses.replace(SOURCES, notes=(MERGING, PLANS), lines=())
    return bind_book(Cover("A ledger", (("As of", MADE),), ("Follow the links.",)), (figures, sources), MADE)


def test_contents_and_notes_come_first_and_columns_last() -> None:
    assert [sheet.name for sheet in bound().sheets] == ["Contents", "Notes", "Figures", "Sources", "Columns"]


def test_the_contents_list_every_later_sheet_with_its_rows() -> None:
    rows = list(bound().sheets[0].rows)
    assert [(row[0], row[2]) for row in rows[1:3]] == [(Link("Figures", "Figures"), 2), (Link("Sources", "Sources"), 3)]
    assert [row[0].value for row in rows if isinstance(row[0], Link)] == ["Notes", "Figures", "Sources", "Columns"]


def test_notes_are_numbered_as_the_book_first_points_to_them() -> None:
    notes = list(bound().sheets[1].rows)
    assert [(row[0], row[2]) for row in notes] == [
        ("[note 1]", "Figures, Sources"),
        ("[note 2]", "Figures"),
        ("[note 3]", "Sources"),
    ]
    assert bound().sheets[3].lines[0] == "3 rows in one table. See the sheet Notes: [note 1] [note 3]."


def test_a_column_that_means_the_same_on_two_sheets_is_told_once() -> None:
    same = dataclasses.replace(
        SOURCES, name="More", title="More words", table="more", columns=(Column("Words", "Verbatim.", width=9),)
    )
    columns = bind_book(Cover("A ledger", ()), (SOURCES, same), MADE).sheets[-1]
    assert list(columns.rows) == [("Words", "Verbatim.", None, "no", "Sources, More")]


def test_a_bound_book_keeps_the_rules(tmp_path: Path) -> None:
    write_book(bound(), tmp_path / "book.xlsx")
    assert lint(tmp_path / "book.xlsx") == []
