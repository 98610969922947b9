"""What people ruled, beside each listed fact, and the version by which a row that comes back is known."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from db.views import view
from reports.book import Column, Form, Link, Plain, Row, Sheet
from reports.slots import slots_of
from reports.source import Source
from reports.versions import plain_text, version_of
from reports.vocabularies import RULINGS

RULING = Column(
    "Ruling",
    "What a person said of the fact: right or wrong; corrected, if it stands as a person put it; added, if the program "
    "missed it or a correction made it another fact; disputed, if two disagree. Blank until somebody has looked at it. "
    "Emptying it takes nothing back: choose the other word, or change the cell back.",
    Form.WORD,
    width=12,
    open=True,
    choices=RULINGS,
)
VERSION = Column(
    "Fact version",
    "Letters that change with the values of the fact; they tell what was changed in the row from what changed since.",
    Form.WORD,
    width=13,
)


def find_rulings(source: Source, kind: str) -> dict[str, str]:
    """How each fact of the kind stands that somebody ruled on."""
    columns = view("standing_listing").c
    statement = source.rows("standing_listing", "fact_id", "standing").where(columns.kind == kind)
    return {row.fact_id: row.standing for row in source.stream(statement)}


def with_rulings(sheet: Sheet, kind: str, rulings: Mapping[str, str]) -> Sheet:
    """The listing with the ruling before the fact's id, which is its last column, and the version after it."""
    places = {column.label: place for place, column in enumerate(sheet.columns)}
    told = tuple(places.get(slot.deciding.label) for slot in slots_of(kind))
    columns = (*sheet.columns[:-1], RULING, sheet.columns[-1], VERSION)
    return replace(sheet, columns=columns, rows=_RuledRows(sheet, rulings, told))


@dataclass(frozen=True)
class _RuledRows:
    """The rows of a listing with rulings and versions; `told` has the place of each slot, if the sheet shows it."""

    sheet: Sheet
    rulings: Mapping[str, str]
    told: tuple[int | None, ...]

    def __iter__(self) -> Iterator[Row]:
        """Each row as the sheet shows it."""
        for row in self.sheet.rows:
            fact_id = str(_plain(row[-1]))
            ruling = self.rulings.get(fact_id)
            values = ("" if place is None else plain_text(_plain(row[place])) for place in self.told)
            yield [*row[:-1], ruling, row[-1], version_of(fact_id, ruling or "", values)]


def _plain(cell: Plain | Link) -> Plain:
    return cell.value if isinstance(cell, Link) else cell
