"""Any words and amounts of an article leave the workbook and come back as they were."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.book import Cover, Plain, Sheet
from reports.front import bind_book
from reports.naming import naming_of
from reports.readback.opened import open_sheets
from reports.readback.proposal import Unreadable
from reports.readback.row import FactRow, read_row
from reports.readback.table import find_listing
from reports.ruled import with_rulings
from reports.slots import fields_to_list
from reports.xlsx import write_book
from tests.reports.books import BLANK, MADE
from tests.reports.desk import through_openpyxl

RULINGS = {"0" * 12: "disputed"}
ODD = st.sampled_from(
    ["=1+1", "_x0041_", "_x005F_", "1e5", "007", "2024", "TRUE", "#N/A", "NA", "\ufeff\u200b", "a\x0bb", "’"]
)
WORDS = st.text(min_size=1).map(str.strip).filter(bool) | ODD
AMOUNTS = st.decimals(-(10**15), 10**15, places=3) | st.decimals(0, 1, places=9)
FACTS = st.lists(
    st.tuples(WORDS, AMOUNTS, st.sampled_from(["1992", "2025-07", "2025-07-12", "2025-01/.."])), max_size=25
)


def listing(facts: Sequence[tuple[str, Decimal, str]]) -> Sheet:
    """A listing of trade with these goods, values and periods."""
    fields = fields_to_list("trade")

    def row(number: int, goods: str, value: Decimal, period: str) -> list[Plain]:
        told: dict[str, Plain] = {"goods": goods, "value": value, "period": period, "fact_id": f"{number:012x}"}
        told |= {"measure": "flow", "exporter": "NA", "exporter_name": "Namibia", "currency": "USD", "quote": goods}
        told |= {"published": date(2025, 7, 30), "times_reported": 1}
        return [told.get(field.name) for field in fields]

    rows = [row(number, *fact) for number, fact in enumerate(facts)]
    naming, columns = naming_of("trade"), tuple(field.column for field in fields)
    made = Sheet(naming.name, naming.title, naming.about, "trade", columns, rows, len(rows), (BLANK,), long=True)
    return with_rulings(made, "trade", RULINGS)


def read_rows(data: bytes) -> Iterator[object]:
    for sheet in open_sheets(data):
        found = find_listing(sheet)
        if found is not None:
            assert not isinstance(found, Unreadable)
            yield from (read_row(found, number, row) for number, row in found.lines)


@settings(max_examples=12, deadline=None)
@given(facts=FACTS)
def test_what_was_written_is_read_back_untouched(
    facts: list[tuple[str, Decimal, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path: Path = tmp_path_factory.mktemp("any") / "book.xlsx"
    write_book(bind_book(Cover("A ledger", ()), (listing(facts),), MADE), path)
    for data in (path.read_bytes(), through_openpyxl(path.read_bytes(), path.parent)):
        rows = [row for row in read_rows(data) if row is not None]
        assert len(rows) == len(facts)
        assert all(isinstance(row, FactRow) and row.is_untouched for row in rows)
