from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from reports.book import MOST_LINKS, Book, Chart, Column, Form, Link
from reports.clean import clean_text
from reports.errors import ReportError
from reports.lint import lint
from reports.xlsx import write_book
from tests.reports.books import BLANK, FIGURES, SOURCES, book, lines_of, sheet


def written(one: Book, folder: Path) -> Path:
    path = folder / "book.xlsx"
    write_book(one, path)
    return path


def test_values_read_back_as_they_were_given(tmp_path: Path) -> None:
    workbook = openpyxl.load_workbook(written(book(FIGURES, SOURCES), tmp_path))
    rows = list(workbook["Figures"].iter_rows(min_row=5, values_only=True))
    assert rows[0] == ("Türkiye", datetime(2025, 7, 29), "2024", 5_000_000_000, -3.5, 5, "f-1")
    assert rows[1] == ("Kazakhstan", "1793-01-01", "2025-01/..", 1_900_000_000.25, 30, None, None)


def test_numbers_and_days_have_formats_that_show_what_was_stated(tmp_path: Path) -> None:
    workbook = openpyxl.load_workbook(written(book(FIGURES, SOURCES), tmp_path))
    formats = [cell.number_format for row in workbook["Figures"]["B5:F6"] for cell in row]
    assert formats[0] == "yyyy-mm-dd"
    assert formats[2:5] == ["#,##0", "+#,##0.0;-#,##0.0;0", "0"]
    assert formats[7] == "#,##0.00"


def test_a_link_leads_to_the_row_it_names(tmp_path: Path) -> None:
    workbook = openpyxl.load_workbook(written(book(FIGURES, SOURCES), tmp_path))
    assert workbook["Figures"]["G5"].hyperlink.location == "'Sources'!A6"
    assert workbook["Contents"]["A5"].hyperlink.location == "'Figures'!A1"


def test_the_table_spans_its_rows_and_no_more(tmp_path: Path) -> None:
    workbook = openpyxl.load_workbook(written(book(FIGURES, SOURCES), tmp_path))
    assert workbook["Figures"].tables["figures"].ref == "A4:G6"
    assert workbook["Figures"].dimensions == "A1:G6"


def test_what_this_writer_makes_keeps_the_rules(tmp_path: Path) -> None:
    assert lint(written(book(FIGURES, SOURCES), tmp_path)) == []


def test_a_table_without_rows_says_so_and_keeps_its_headings(tmp_path: Path) -> None:
    empty = lines_of(FIGURES, rows=(), count=0)
    path = written(book(empty, SOURCES), tmp_path)
    found = openpyxl.load_workbook(path)["Figures"]
    assert [cell.value for cell in found[5]] == ["Nothing found", *[None] * 6]
    assert lint(path) == []


def test_the_same_book_makes_the_same_bytes(tmp_path: Path) -> None:
    first = written(book(FIGURES, SOURCES), tmp_path).read_bytes()
    assert written(book(FIGURES, SOURCES), tmp_path).read_bytes() == first


def test_the_times_in_the_file_come_from_the_data(tmp_path: Path) -> None:
    with ZipFile(written(book(FIGURES, SOURCES), tmp_path)) as archive:
        core = archive.read("docProps/core.xml").decode()
        assert core.count("2025-07-30T00:00:00Z") == 2
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@given(text=st.text(min_size=1) | st.sampled_from(["=1+1", "+1", "-1", "@a", "_x0041_", "\x00", " =1", "<b>&", "\t"]))
def test_any_text_is_a_string_that_reads_back(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    words = sheet("Words", (Column("Words", "Verbatim."), Column("After", "A word.")), [(text, "after")])
    path = written(book(words), tmp_path_factory.mktemp("any"))
    row = openpyxl.load_workbook(path)["Words"][5]
    cell = row[0]
    assert (cell.data_type, row[1].value) == ("s", "after")
    assert unescape(str(cell.value)) == clean_text(text)
    assert bool(cell.quotePrefix) == clean_text(text).startswith(("=", "+", "-", "@"))


@given(value=st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=4))
def test_any_amount_reads_back_to_the_last_digit_that_a_cell_holds(
    value: Decimal, tmp_path_factory: pytest.TempPathFactory
) -> None:
    amounts = sheet("Amounts", (Column("Value", "As stated.", Form.AMOUNT, "units"),), [(value,)])
    path = written(book(amounts), tmp_path_factory.mktemp("any"))
    assert float(openpyxl.load_workbook(path)["Amounts"]["A5"].value) == float(value)


def test_rows_that_change_while_they_are_read_stop_the_report(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="3 rows were announced and 2 came"):
        written(book(lines_of(FIGURES, count=3), SOURCES), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_day_is_no_place_for_text(tmp_path: Path) -> None:
    days = sheet("Days", (Column("Day", "The day.", Form.DAY),), [("2025",)])
    with pytest.raises(TypeError, match="holds days"):
        written(book(days), tmp_path)


def test_no_sheet_has_more_links_than_excel_keeps(tmp_path: Path) -> None:
    rows = [(Link("a", "Many", 1), Link(date(2025, 1, 1), "Many", 1))] * (MOST_LINKS // 2 + 5)
    many = sheet("Many", (Column("Word", "Short."), Column("Day", "The day.", Form.DAY)), rows, long=True)
    with ZipFile(written(book(many), tmp_path)) as archive:
        part = archive.read("xl/worksheets/sheet3.xml")
    assert part.count(b"<hyperlink ") == MOST_LINKS
    assert part.count(b"<c ") == 2 * len(rows) + 5


CHARTED = lines_of(
    FIGURES,
    long=False,
    lines=(BLANK,),
    charts=(
        Chart(
            "Trade fell", 'Trade & more of "two" states', "State", ("Value", "Change"), ("A", "B"), "US dollars", 1, 2
        ),
        Chart("Trade rose", "Trade alone", "State", ("Value",), ("A",), "US dollars", 1, 1),
    ),
)


def test_charts_carry_their_words_and_point_at_the_table(tmp_path: Path) -> None:
    path = written(book(SOURCES, CHARTED), tmp_path)
    assert lint(path) == []
    with ZipFile(path) as archive:
        drawing, chart = (
            archive.read("xl/drawings/drawing1.xml").decode(),
            archive.read("xl/charts/chart1.xml").decode(),
        )
    assert 'descr="Trade &amp; more of &quot;two&quot; states"' in drawing
    assert 'descr="Trade alone"' in drawing
    assert "<f>'Figures'!$D$4:$D$5</f>" in chart
