from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import Engine

from reports.export import export_workbook
from tests.reports.ledgers import open_ledger, read_gold
from tests.reports.reading_back import ReadBook


@pytest.fixture(scope="session")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A SQLite ledger of the corpus' gold facts."""
    folder = tmp_path_factory.mktemp("ledger")
    engine = open_ledger(f"sqlite:///{folder / 'ledger.sqlite'}", read_gold())
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def exported(ledger: Engine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook of that ledger."""
    path = tmp_path_factory.mktemp("exported") / "ties-and-trade.xlsx"
    export_workbook(ledger, path)
    return path


@pytest.fixture(scope="session")
def read(exported: Path) -> ReadBook:
    """The same workbook, taken apart."""
    return ReadBook(load_workbook(exported))
