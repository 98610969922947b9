"""In which forms a report is written."""

from enum import StrEnum

ABOUT = "about"  # what JSON and the CSV folder call what the cover says


class Format(StrEnum):
    """A workbook, or the same tables as a folder of CSV files or as one JSON file."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
