"""A workbook on somebody's desk: its listings by heading, to be changed, moved about and saved by other programs."""

import shutil
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pandas  # type: ignore[import-untyped]  # its stubs are a package of their own, and one test needs it
import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

SOFFICE = shutil.which("soffice")


class Desk:
    """A workbook opened to be changed."""

    def __init__(self, data: bytes) -> None:
        self.workbook: Workbook = load_workbook(BytesIO(data))

    def only(self, *names: str) -> "Desk":
        """Takes all other sheets out: opening and saving them takes most of the time."""
        for name in set(self.workbook.sheetnames) - set(names):
            del self.workbook[name]
        return self

    def heading_row(self, name: str) -> int:
        """The row of a sheet with the headings."""
        rows = self.workbook[name].iter_rows(max_row=12)
        return next(row[0].row or 0 for row in rows if any(cell.value == "Fact id" for cell in row))

    def headings(self, name: str) -> list[Any]:
        """The headings of a listing."""
        return [cell.value for cell in self.workbook[name][self.heading_row(name)]]

    def cell(self, name: str, row: int, heading: str) -> Any:
        """The cell in this row of the table, counted from 1."""
        column = self.headings(name).index(heading) + 1
        return self.workbook[name].cell(self.heading_row(name) + row, column)

    def put(self, name: str, row: int, **values: object) -> "Desk":
        """Changes cells of this row of the table; headings stand with `_` for a space."""
        for heading, value in values.items():
            label = next(one for one in self.headings(name) if _plain(one) == heading)
            self.cell(name, row, label).value = value
        return self

    def add(self, name: str, **values: object) -> "Desk":
        """Fills in a row below the table."""
        return self.put(name, (self.workbook[name].max_row or 0) + 1 - self.heading_row(name), **values)

    def rearrange(self, name: str, order: Callable[[list[list[Any]]], list[list[Any]]]) -> "Desk":
        """The table with its rows, headings first, in another order or shape."""
        sheet: Worksheet = self.workbook[name]
        top = self.heading_row(name)
        rows = [list(row) for row in sheet.iter_rows(top, values_only=True)]
        sheet.delete_rows(top, len(rows))
        for at, row in enumerate(order(rows), top):
            for column, value in enumerate(row, 1):
                sheet.cell(at, column).value = value
        return self

    def saved(self) -> bytes:
        """The workbook as a file."""
        file = BytesIO()
        self.workbook.save(file)
        return file.getvalue()


def _plain(heading: object) -> str:
    return str(heading).partition(" (")[0].replace(" ", "_").replace(",", "")


def through_openpyxl(data: bytes, folder: Path) -> bytes:
    """Opened and saved by openpyxl."""
    del folder
    return Desk(data).saved()


def through_pandas(data: bytes, folder: Path) -> bytes:
    """Read by pandas, with what it takes for numbers and for nothing, and written again with all sheets."""
    del folder
    file = BytesIO()
    with pandas.ExcelWriter(file) as writer:
        for name, table in pandas.read_excel(BytesIO(data), sheet_name=None, header=None).items():
            table.to_excel(writer, sheet_name=name, header=False, index=False)
    return file.getvalue()


def through_libreoffice(data: bytes, folder: Path) -> tuple[bytes, bytes]:
    """Saved by LibreOffice as a workbook; and saved in its own format, and from there as a workbook again."""
    if SOFFICE is None:
        pytest.skip("LibreOffice is not installed")
    (folder / "source.xlsx").write_bytes(data)
    _convert(folder, "ods", "source.xlsx")
    (folder / "source.ods").rename(folder / "own.ods")
    _convert(folder / "saved", "xlsx", "../source.xlsx", "../own.ods")  # at one go: it takes seconds to start
    return (folder / "saved" / "source.xlsx").read_bytes(), (folder / "saved" / "own.xlsx").read_bytes()


def _convert(folder: Path, form: str, *files: str) -> None:
    folder.mkdir(exist_ok=True)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(SOFFICE), profile, "--headless", "--convert-to", form, *files]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=300)  # noqa: S603
