"""The bytes of a file as a workbook that is safe to open, or one line that says why they are none."""

from io import BytesIO
from zipfile import BadZipFile, ZipFile

from reports.errors import NotAWorkbook

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MOST = 4 * 1024**3  # bytes, unpacked
_MOST_SHARED = 512 * 1024**2  # of texts that are held in memory
_SMALL = 64 * 1024**2  # whatever it is packed like
_RATIO = 200  # unpacked to packed; our own sheets come to 30
SAVE_AS = "open it in a spreadsheet program and save it as an Excel workbook (.xlsx)"


def check_package(data: bytes) -> None:
    """Raises NotAWorkbook unless the bytes are an .xlsx file of a size that can be read."""
    if data.startswith(_OLE):
        secret = _ENCRYPTED in data
        raise NotAWorkbook(
            "the workbook has a password; save it without one"
            if secret
            else f"this is a workbook of Excel 97 to 2003 (.xls); {SAVE_AS}"
        )
    try:
        with ZipFile(BytesIO(data)) as archive:
            _check_parts(archive)
    except (BadZipFile, NotImplementedError, EOFError) as error:
        raise NotAWorkbook(f"this is no Excel workbook (.xlsx), or a damaged one: {error}") from error


def _check_parts(archive: ZipFile) -> None:
    parts = {part.filename: part for part in archive.infolist()}
    if "mimetype" in parts and b"opendocument" in archive.read("mimetype")[:200]:
        raise NotAWorkbook(f"this is an OpenDocument file; {SAVE_AS}")
    if "[Content_Types].xml" not in parts or not any(name.startswith("xl/") for name in parts):
        raise NotAWorkbook("this is a zip archive, and no Excel workbook (.xlsx)")
    total = sum(part.file_size for part in parts.values())
    dense = [one for one in parts.values() if one.file_size > max(_SMALL, one.compress_size * _RATIO)]
    shared = parts.get("xl/sharedStrings.xml")
    if total > _MOST or dense or (shared and shared.file_size > _MOST_SHARED):
        raise NotAWorkbook(f"the workbook unpacks to {total / 1e6:,.0f} MB, which is more than is read")
