"""Finds the listings of facts among the sheets of a workbook, wherever their columns and sheets were moved to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, islice

from db.views import LISTINGS
from reports.columns import heading_of
from reports.naming import naming_of
from reports.readback.opened import Line, OpenSheet, Value
from reports.readback.proposal import Unreadable
from reports.ruled import RULING, VERSION
from reports.slots import slots_of
from reports.versions import plain_text

FACT_ID, QUOTE, ARTICLE = (heading_of(name, None) for name in ("fact_id", "quote", "article_title"))
OWN = (FACT_ID, VERSION.heading, RULING.heading, QUOTE, ARTICLE)
_WITHIN = 40  # rows of which one has the headings


@dataclass(frozen=True)
class Listing:
    """A listing of one kind: in which place of its rows each of our columns stands, by label, and its rows."""

    sheet: str
    kind: str
    places: Mapping[str, int]
    lines: Iterator[Line] = field(repr=False)

    def has(self, label: str) -> bool:
        """Whether the sheet has the column."""
        return label in self.places

    def value(self, row: list[Value], label: str) -> Value:
        """What stands in the column; none if it is empty or not there."""
        place = self.places.get(label)
        return row[place] if place is not None and place < len(row) else None


def find_listing(sheet: OpenSheet) -> Listing | Unreadable | None:
    """The listing on the sheet; none if it is another sheet, and why it cannot be read if it is damaged."""
    head = list(islice(sheet.lines, _WITHIN))
    at = next((at for at, (_, row) in enumerate(head) if {_key(FACT_ID), _key(RULING.heading)} <= _keys(row)), None)
    if at is None:
        return None
    number, headings = head[at]
    if VERSION.heading.casefold() not in _keys(headings):
        missing = f"without the column {VERSION.heading} nobody can tell what was changed; take it over from the report"
        return Unreadable(sheet.name, number, missing)
    kind = _kind_of(sheet.name, [row for _, row in head[:at]], _keys(headings))
    if kind is None:
        return Unreadable(sheet.name, number, "which kind of fact? Give the sheet the name that it has in the report")
    places = _place(kind, headings)
    twice = next((label for label in places if sum(_key(one) in _names(label) for one in headings) > 1), None)
    if twice:
        return Unreadable(sheet.name, number, f"two columns are called {twice}; take one of them out")
    return Listing(sheet.name, kind, places, chain(head[at + 1 :], sheet.lines))


def _key(heading: Value) -> str:
    return plain_text(heading).casefold()


def _keys(row: list[Value]) -> set[str]:
    return {_key(one) for one in row if one is not None}


@cache
def _names(label: str) -> frozenset[str]:
    """By which headings a column goes: with its unit and without."""
    return frozenset((_key(label), _key(label).partition(" (")[0]))


@cache
def labels_of(kind: str) -> tuple[str, ...]:
    """The labels of the columns of a kind's listing that are read back."""
    return (*(field.column.label for slot in slots_of(kind) for field in slot.fields), *OWN)


def _place(kind: str, headings: list[Value]) -> dict[str, int]:
    keys = [_key(one) for one in headings]
    return {label: at for label in labels_of(kind) for at, key in enumerate(keys) if key in _names(label)}


def _kind_of(name: str, above: list[list[Value]], headings: set[str]) -> str | None:
    """The kind by the name of its sheet, else by the title above the table, else by columns that only it has."""
    titles = {_key(one) for row in above for one in row[:1]}
    named = [kind for kind in LISTINGS if _key(naming_of(kind).name) == _key(name)]
    titled = [kind for kind in LISTINGS if _key(naming_of(kind).title) in titles]
    fitting = {kind: len(_slot_keys(kind) & headings) for kind in LISTINGS}
    best = [kind for kind in LISTINGS if fitting[kind] == max(fitting.values())]
    return next((found[0] for found in (named, titled, best) if len(found) == 1), None)


@cache
def _slot_keys(kind: str) -> frozenset[str]:
    return frozenset(_key(field.column.label) for slot in slots_of(kind) for field in slot.fields)
