"""From a ledger to a file: the same data give the same bytes, and foreign text stays text."""

import dataclasses
from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from etl.loading.statement import Reading
from etl.sources.article import Article
from reports.clean import LONGEST
from reports.export import export_workbook
from reports.lint import lint
from tests.conftest import NewDatabase
from tests.reports.ledgers import open_ledger, read_gold, state
from tests.reports.reading_back import ReadBook

HOSTILE = (
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A9)",
    '=HYPERLINK("http://x","y")',
    "bell \x07 and \x1b[31m",
    "]]> & <b> _x0041_",
)


def export(folder: Path, readings: list[Reading], name: str = "ledger") -> Path:
    engine = open_ledger(f"sqlite:///{folder / name}.sqlite", readings)
    export_workbook(engine, folder / f"{name}.xlsx")
    engine.dispose()
    return folder / f"{name}.xlsx"


def write_article(title: str, body: str, source: str = "paper.txt") -> Article:
    return Article(source, f"date 2025-07-30 {title}\n\n{body}\n", date(2025, 7, 30), title, None, 18 + len(title))


def test_two_exports_of_one_ledger_are_the_same_file(tmp_path: Path, exported: Path) -> None:
    again = export(tmp_path, read_gold())
    assert again.read_bytes() == exported.read_bytes()


def test_the_order_of_loading_changes_nothing_in_the_file(tmp_path: Path, exported: Path) -> None:
    backwards = export(tmp_path, read_gold()[::-1])
    assert backwards.read_bytes() == exported.read_bytes()


def test_both_databases_give_the_same_file(tmp_path: Path, exported: Path, new_database: NewDatabase) -> None:
    engine = open_ledger(new_database("postgresql", True), read_gold())
    export_workbook(engine, tmp_path / "postgresql.xlsx")
    engine.dispose()
    assert (tmp_path / "postgresql.xlsx").read_bytes() == exported.read_bytes()


def test_an_empty_ledger_gives_a_whole_workbook_that_says_so(tmp_path: Path) -> None:
    path = export(tmp_path, [])
    read = ReadBook(load_workbook(path))
    assert lint(path) == []
    assert "Nothing was found" in " ".join(str(cell.value) for cell in read.workbook["Cover"]["B"])
    assert not any(read.tables[name] for name in ("Overview", "Timeline", "Trade", "Evidence", "Articles"))


def test_hostile_words_of_articles_stay_text(tmp_path: Path) -> None:
    fact = {"kind": "partnership", "countries": ["KZ", "TR"]}
    readings = [
        state(
            write_article(words, f"{words} stands at the start of a sentence.", f"{number}.txt"),
            fact | {"level": words.lower().strip(), "quote": words},
        )
        for number, words in enumerate(HOSTILE)
    ]
    path = export(tmp_path, readings)
    workbook = load_workbook(path)
    cells = [
        cell for sheet in workbook.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None
    ]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f"]
    assert lint(path) == []
    quotes = [str(row["Quote"].value) for row in ReadBook(workbook).tables["Evidence"]]
    assert sorted(quote[0] for quote in quotes) == sorted(words[0] for words in HOSTILE)


def test_a_quote_too_long_for_a_cell_is_cut_where_everybody_sees_it(tmp_path: Path) -> None:
    article = write_article("Long", "word " * 10_000 + "end.")
    path = export(tmp_path, [state(article, {"kind": "initiative", "name": "Middle Corridor"})])
    (row,) = ReadBook(load_workbook(path)).tables["Initiatives"]
    assert len(str(row["Quote"].value)) == LONGEST
    assert str(row["Quote"].value).endswith("more than a cell holds]")
    assert lint(path) == []


def test_days_before_excel_knows_days_stand_as_text(tmp_path: Path) -> None:
    article = write_article("Old", "They go back to 3 August 1860.")
    fact = {"kind": "diplomatic_relations", "countries": ["JP", "PT"], "action": "established", "date": "1860-08-03"}
    (row,) = ReadBook(load_workbook(export(tmp_path, [state(article, fact)]))).tables["Relations"]
    assert (row["Date, first day"].value, row["Date (ISO 8601)"].value) == ("1860-08-03", "1860-08-03")


def test_amounts_keep_their_decimals_their_currency_and_their_qualifier(tmp_path: Path) -> None:
    article = write_article("Trade", "It was more than 1234567.89 dinars.")
    fact = {"kind": "trade", "measure": "flow", "exporter": "JO", "importer": "IQ", "value": 1234567.89}
    rest = {"currency": "JOD", "period": "2024", "qualifier": "over", "status": "target"}
    (row,) = ReadBook(load_workbook(export(tmp_path, [state(article, fact | rest)]))).tables["Trade"]
    value = row["Value (units of the currency)"]
    assert (value.value, value.number_format) == (1234567.89, "#,##0.00")
    assert (row["Currency"].value, row["Qualifier"].value, row["Status"].value) == ("JOD", "over", "target")


def test_what_two_articles_state_is_one_row_with_two_sentences(tmp_path: Path) -> None:
    fact = {"kind": "membership", "country": "KZ", "organisation": "United Nations", "role": "member"}
    one = write_article("One", "Kazakhstan is a member.", "one.txt")
    two = dataclasses.replace(write_article("Two", "Kazakhstan is in the UN.", "two.txt"), published=date(2025, 8, 1))
    read = ReadBook(load_workbook(export(tmp_path, [state(two, fact), state(one, fact)])))
    (row,) = read.tables["Organisations"]
    assert (row["Times reported (articles)"].value, row["Quote"].value) == (2, "Kazakhstan is a member.")
    assert [one["Quote"].value for one in read.tables["Evidence"]] == [
        "Kazakhstan is a member.",
        "Kazakhstan is in the UN.",
    ]
