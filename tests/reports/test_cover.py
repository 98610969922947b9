"""The cover: what the book is of, what it was made from, and whom to ask."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from sqlalchemy import Engine

from reports.asked import Asked
from reports.cover import CONTACT, LICENCE, Imprint
from reports.export import Options, export_workbook
from reports.lint import lint
from tests.reports.ledgers import open_ledger, state
from tests.reports.reading_back import ReadBook
from tests.reports.test_checks import TURNOVER
from tests.reports.test_export import write_article
from tests.reports.test_trade_by_year import year


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Engine]:
    """A ledger of one article."""
    engine = open_ledger(
        f"sqlite:///{tmp_path}/small.sqlite", [state(write_article("One", "It is so."), year(TURNOVER, 2024, 5))]
    )
    yield engine
    engine.dispose()


def cover_of(workbook: Workbook) -> dict[str, str]:
    return {str(label.value): str(words.value) for label, words in workbook["Cover"].iter_rows(2, max_col=2)}


def read_cover(path: Path) -> dict[str, str]:
    assert lint(path) == []
    return cover_of(load_workbook(path))


def test_licence_and_contact_are_what_the_environment_says(small: Engine, tmp_path: Path) -> None:
    said = {LICENCE: "CC BY 4.0", CONTACT: "=desk@example.org", "OTHER": "x"}
    export_workbook(small, tmp_path / "book.xlsx", options=Options(imprint=Imprint.of(said)))
    cover = read_cover(tmp_path / "book.xlsx")
    assert (cover["Licence"], cover["Contact"]) == ("CC BY 4.0", "=desk@example.org")


@pytest.mark.parametrize("label", ["Licence", "Contact"])
def test_what_nobody_has_set_is_not_made_up(label: str, read: ReadBook) -> None:
    said = cover_of(read.workbook)[label]
    assert said == f"Not stated yet: whoever runs the program sets it with REPORT_{label.upper()}."


def test_the_cover_says_what_the_book_was_made_from(read: ReadBook) -> None:
    cover = cover_of(read.workbook)
    assert cover["Made from"] == "1 run, the last of 2026-03-02 06:30 UTC"
    assert cover["Data as of"].startswith("2026-03-02")
    assert cover["Time covered"].endswith("from the first day told to the last; plans lie ahead")
    assert cover["News"] == "There is no report on an earlier state of the ledger to compare with."


def test_the_cover_says_to_which_day_the_ledger_is_taken_back(small: Engine, tmp_path: Path) -> None:
    export_workbook(small, tmp_path / "then.xlsx", Asked(as_of=date(2026, 3, 4)))
    assert read_cover(tmp_path / "then.xlsx")["As known on"].startswith("2026-03-04")
