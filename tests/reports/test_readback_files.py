"""Files that are no workbook, or one to be wary of: one line each, and no more memory than a workbook takes."""

from contextlib import suppress
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from reports.errors import NotAWorkbook
from reports.readback.opened import open_sheets
from reports.readback.workbook import read_back
from tests.reports.ledgers import open_ledger

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def packed(parts: dict[str, bytes]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return file.getvalue()


def plain() -> bytes:
    workbook, file = Workbook(), BytesIO()
    for row in (["a", 1], ["b", 2.5]):
        workbook.worksheets[0].append(row)
    workbook.save(file)
    return file.getvalue()


PLAIN = plain()


def changed(name: str, part: bytes | None) -> bytes:
    """A workbook with one part changed or taken out."""
    with ZipFile(BytesIO(PLAIN)) as archive:
        parts = {one: archive.read(one) for one in archive.namelist() if one != name}
    return packed(parts if part is None else {**parts, name: part})


SHEET = "xl/worksheets/sheet1.xml"
BOMB = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">' + b"".join(
    b'<!ENTITY %c "%b">' % (99 + at, (b"&%c;" % (98 + at)) * 10) for at in range(10)
)
FILES = [
    ("nothing", b"", "no Excel workbook"),
    ("text", b"date 2025-07-30 News", "no Excel workbook"),
    ("a half", PLAIN[:2000], "no Excel workbook"),
    ("a zip", packed({"a.txt": b"a"}), "a zip archive, and no Excel workbook"),
    ("ods", packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}), "OpenDocument file; open it"),
    ("xls", OLE + b"\x00" * 512, "Excel 97 to 2003 (.xls); open it"),
    ("a password", OLE + b"\x00" * 512 + "EncryptedPackage".encode("utf-16-le"), "has a password"),
    ("a bomb", changed("xl/media/image1.bin", b"\x00" * 200_000_000), "unpacks to 200 MB"),
    ("entities", changed(SHEET, BOMB + b"]><worksheet><sheetData>&l;</sheetData></worksheet>"), "damaged"),
    ("no workbook part", changed("xl/workbook.xml", None), "damaged"),
    ("a broken sheet", changed(SHEET, b"<worksheet><sheetData><row r='1'><c"), "damaged"),
]


def read(data: bytes) -> list[list[object]]:
    return [list(row) for sheet in open_sheets(data) for _, row in sheet.lines]


@pytest.mark.parametrize(("data", "words"), [one[1:] for one in FILES], ids=[one[0] for one in FILES])
def test_a_file_that_is_no_workbook_gets_one_line(data: bytes, words: str) -> None:
    with pytest.raises(NotAWorkbook, match=r"^[^\n]*\Z") as caught:
        read(data)
    assert words in str(caught.value)


def test_a_plain_workbook_is_read() -> None:
    assert [[str(value) for value in row] for row in read(PLAIN)] == [["a", "1"], ["b", "2.5"]]


def test_a_cell_far_out_is_not_reached_for() -> None:
    far = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">%b</row>'
    cells = b'<c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c>'
    (row,) = read(changed(SHEET, far % cells + b"</sheetData></worksheet>"))
    assert len(row) <= 400
    assert row[0] == 1


@settings(max_examples=60, deadline=None)
@given(at=st.floats(0, 1, exclude_max=True), noise=st.binary(min_size=1, max_size=8))
@example(at=0.95703125, noise=b"\x01")  # a way of packing that nobody knows
def test_a_damaged_workbook_is_read_or_refused(at: float, noise: bytes) -> None:
    data = bytearray(PLAIN)
    place = int(at * len(data))
    data[place : place + len(noise)] = noise
    with suppress(NotAWorkbook):
        read(bytes(data))


def test_a_workbook_without_listings_says_so(tmp_path: Path) -> None:
    engine = open_ledger(f"sqlite:///{tmp_path / 'empty.sqlite'}", [])
    with pytest.raises(NotAWorkbook, match="none of its sheets is a listing"):
        read_back(PLAIN, engine)
    engine.dispose()
