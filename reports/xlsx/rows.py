"""The rows of one sheet as XML text, streamed: one short function for each form of cell, and no object a cell."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter

from reports.book import MOST_LINKS, NOTHING_FOUND, Cell, Column, Form, Link, Plain, Row, Sheet
from reports.clean import clean_text, escape_text, looks_like_formula
from reports.errors import ReportError
from reports.xlsx.height import count_lines, height_of
from reports.xlsx.style import CellStyles, width_of

DAY_ZERO = date(1899, 12, 30)
FIRST_DAY = date(1900, 3, 1)  # before it, Excel counts a day that never was, or has no dates at all

CellWriter = Callable[[int, Plain, bool], str]
_Slot = tuple[str, int, CellWriter]  # the column's letter, its width if text wraps in it, and what writes its cells


@dataclass(frozen=True)
class RowWriter:
    """Turns the rows of a sheet into XML; `tops` says on which row of each sheet its first table row stands."""

    sheet: Sheet
    styles: tuple[CellStyles, ...]
    tops: dict[str, int]
    links: list[str] = field(default_factory=list)

    @property
    def last_cell(self) -> str:
        """The lower right corner of the table, such as F12."""
        rows = max(self.sheet.count, 1)
        return f"{get_column_letter(len(self.sheet.columns))}{self.tops[self.sheet.name] + rows - 1}"

    def xml(self) -> Iterator[str]:
        """The row elements one by one; raises ReportError if there are not as many as the sheet announced."""
        pairs = zip(self.sheet.columns, self.styles, strict=True)
        slots = [_make_slot(number, *pair) for number, pair in enumerate(pairs, 1)]
        top = self.tops[self.sheet.name]
        number = top - 1
        for number, row in enumerate(self.sheet.rows, top):
            yield self._row(number, row, slots)
        found = number - top + 1
        if found != self.sheet.count:
            raise ReportError(
                f"{self.sheet.name}: {self.sheet.count} rows were announced and {found} came; "
                "the database changed meanwhile, run the report again"
            )
        if not found:
            words = _make_slot(1, Column("", ""), self.styles[0])
            yield self._row(top, (NOTHING_FOUND,), [words])

    def _row(self, number: int, row: Row, slots: Sequence[_Slot]) -> str:
        cells, lines = [], 1
        for (letter, width, write), cell in zip(slots, row, strict=True):
            if cell is None or cell == "":
                continue
            value, linked = _open(cell), isinstance(cell, Link) and self._link(f"{letter}{number}", cell)
            if width and isinstance(value, str) and len(value) > width:
                lines = max(lines, count_lines(value, width))
            cells.append(write(number, value, linked))
        return f'<row r="{number}" ht="{height_of(lines)}">{"".join(cells)}</row>'

    def _link(self, reference: str, link: Link) -> bool:
        if len(self.links) >= MOST_LINKS:
            return False
        row = self.tops[link.sheet] + link.row - 1 if link.row else 1
        location = escape(f"'{link.sheet}'!A{row}")
        self.links.append(f'<hyperlink ref="{reference}" location="{location}"/>')
        return True


def _open(cell: Cell) -> Plain:
    return cell.value if isinstance(cell, Link) else cell


def _make_slot(number: int, column: Column, styles: CellStyles) -> _Slot:
    letter = get_column_letter(number)
    width = 0 if column.form.is_number or column.form is Form.DAY else width_of(column)
    return letter, width, _cell_writer(letter, column, styles)


def _cell_writer(letter: str, column: Column, styles: CellStyles) -> CellWriter:
    """The function that writes one cell of this column from its row number, its value, and whether it is a link."""

    def write_text(row: int, value: Plain, linked: bool) -> str:
        text = clean_text(str(value))
        style = (styles.guarded if looks_like_formula(text) else styles.text)[linked]
        space = ' xml:space="preserve"' if text != text.strip() else ""
        return f'<c r="{letter}{row}" s="{style}" t="inlineStr"><is><t{space}>{escape_text(text)}</t></is></c>'

    def write_number(row: int, value: Plain, linked: bool) -> str:
        number = Decimal(value)  # type: ignore[arg-type]  # a number column holds numbers; anything else raises here
        decimals = max(0, -int(number.as_tuple().exponent))
        style = styles.number[min(decimals, len(styles.number) - 1)][linked]
        return f'<c r="{letter}{row}" s="{style}"><v>{number:f}</v></c>'

    def write_day(row: int, value: Plain, linked: bool) -> str:
        if not isinstance(value, date):
            raise TypeError(f"{column.heading} holds days, not {value!r}")
        if value < FIRST_DAY:
            return write_text(row, value.isoformat(), linked)
        return f'<c r="{letter}{row}" s="{styles.day[linked]}"><v>{(value - DAY_ZERO).days}</v></c>'

    if column.form is Form.DAY:
        return write_day
    return write_number if column.form.is_number else write_text
