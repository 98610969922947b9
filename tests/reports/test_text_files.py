"""The tables as CSV and JSON: the same as in the workbook."""

import csv
import json
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import Engine

from db.vocabulary import Sector
from reports.errors import NotWritten, TargetOpen
from reports.export import Options, export_workbook
from reports.form import Format
from tests.reports.ledgers import open_ledger, state
from tests.reports.reading_back import ReadBook
from tests.reports.test_export import HOSTILE, write_article


def told(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    return "" if value is None else f"{Decimal(str(value)):f}" if isinstance(value, int | float) else str(value)


def names(read: ReadBook) -> dict[str, str]:
    return {next(iter(sheet.tables)): sheet.title for sheet in read.workbook.worksheets if sheet.tables}


def test_csv_files_hold_the_tables_of_the_workbook(ledger: Engine, read: ReadBook, tmp_path: Path) -> None:
    export_workbook(ledger, tmp_path / "csv", options=Options(Format.CSV))
    assert {path.stem for path in (tmp_path / "csv").iterdir()} == {*names(read), "about"}
    for table, sheet in names(read).items():
        with (tmp_path / "csv" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        expected = [{heading: told(cell.value) for heading, cell in row.items()} for row in read.tables[sheet]]
        assert [{key: told(_number(value)) for key, value in row.items()} for row in rows] == [
            {key: told(_number(value)) for key, value in row.items()} for row in expected
        ]


def _number(text: str) -> object:
    try:
        return float(text)
    except ValueError:
        return text


def test_json_holds_the_tables_of_the_workbook(ledger: Engine, read: ReadBook, tmp_path: Path) -> None:
    export_workbook(ledger, tmp_path / "all.json", options=Options(Format.JSON))
    book = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert list(book["tables"]) == list(names(read))
    for table, sheet in names(read).items():
        assert len(book["tables"][table]) == len(read.tables[sheet])
        for row, cells in zip(book["tables"][table], read.tables[sheet], strict=True):
            assert list(row) == list(cells)
            assert [told(value) for value in row.values()] == [told(cell.value) for cell in cells.values()]


def test_json_keeps_every_digit(tmp_path: Path) -> None:
    fact = {"kind": "trade", "measure": "turnover", "countries": ["KZ", "TR"], "value": "123456789012.34"}
    article = write_article("Exact", "To the cent.")
    engine = open_ledger(
        f"sqlite:///{tmp_path}/l.sqlite", [state(article, fact | {"currency": "USD", "period": "2024"})]
    )
    export_workbook(engine, tmp_path / "all.json", options=Options(Format.JSON))
    assert '"Value (units of the currency)": 123456789012.34' in (tmp_path / "all.json").read_text(encoding="utf-8")


def test_a_csv_cell_never_opens_as_a_formula(tmp_path: Path) -> None:
    dangerous = [words for words in HOSTILE if words[0] in "=+-@"]
    fact = {"kind": "cooperation", "countries": ["KZ", "TR"]}
    readings = [
        state(write_article(words, f"{words} stands here.", f"{sector}.txt"), fact | {"sector": sector, "quote": words})
        for words, sector in zip(dangerous, Sector, strict=False)
    ]
    engine = open_ledger(f"sqlite:///{tmp_path}/l.sqlite", readings)
    export_workbook(engine, tmp_path / "csv", options=Options(Format.CSV))
    with (tmp_path / "csv" / "cooperation.csv").open(encoding="utf-8", newline="") as file:
        assert sorted(row["Quote"] for row in csv.DictReader(file)) == sorted(f"'{words}" for words in dangerous)


def test_files_that_cannot_be_written_are_told_in_words(ledger: Engine, tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    (tmp_path / ".~lock.all.json#").touch()
    with pytest.raises(NotWritten, match="was not written"):
        export_workbook(ledger, tmp_path / "taken", options=Options(Format.CSV))
    with pytest.raises(TargetOpen, match="open in LibreOffice"):
        export_workbook(ledger, tmp_path / "all.json", options=Options(Format.JSON))
