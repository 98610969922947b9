"""A row of a listing as it came back: which fact it is of, and what stands in its cells as plain text."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from db.vocabulary import FactStanding
from reports.book import NOTHING_FOUND
from reports.readback.opened import Value
from reports.readback.proposal import Added, Place, Unreadable, Verdict
from reports.readback.states import codes_in
from reports.readback.table import ARTICLE, FACT_ID, QUOTE, Listing
from reports.ruled import RULING, VERSION
from reports.slots import Slot, slots_of
from reports.versions import plain_text, version_of

RULED = ("", *map(str, FactStanding))  # what can have stood in the column of rulings
_ID = re.compile(r"[0-9a-f]{12}")


@dataclass(frozen=True)
class Told:
    """What a row tells of a slot: its plain text, and the value; of a state that has two columns, what each tells."""

    text: str
    value: Value
    other: str | None = None  # the code, where name and code tell different states


@dataclass(frozen=True)
class FactRow(Place):
    """A row with the id of a fact; `told` has the slots of which the sheet has a column."""

    kind: str
    fact_id: str
    version: str
    ruling: str
    told: Mapping[str, Told] = field(repr=False)

    @property
    def exported_ruling(self) -> str | None:
        """The ruling that was exported, if all values are as they were exported; otherwise none."""
        told = (self.told.get(slot.name, Told("", None)) for slot in slots_of(self.kind))
        texts = [f"{one.text}, {one.other}" if one.other else one.text for one in told]
        return ruling_in(self.version, self.fact_id, texts)

    @property
    def is_untouched(self) -> bool:
        """Whether all is as it was exported."""
        return self.exported_ruling == self.ruling


def ruling_in(version: str, fact_id: str, texts: Sequence[str]) -> str | None:
    """The ruling with which these texts of a fact have this version; none if they are no texts of this version."""
    return next((ruling for ruling in RULED if version_of(fact_id, ruling, texts) == version), None)


def read_row(listing: Listing, number: int, row: list[Value]) -> FactRow | Added | Unreadable | None:
    """What the row is; none if it is empty."""
    fact_id = _read_id(listing.value(row, FACT_ID))
    told = {slot.name: _tell(listing, row, slot) for slot in slots_of(listing.kind) if _is_shown(listing, slot)}
    if not fact_id:
        return _read_addition(listing, number, row, told)
    if not _ID.fullmatch(fact_id):
        return Unreadable(listing.sheet, number, f"{fact_id!r} is no id of a fact: 12 digits and letters a to f")
    version = plain_text(listing.value(row, VERSION.label)).casefold()
    ruling = plain_text(listing.value(row, RULING.label)).casefold()
    return FactRow(listing.sheet, number, listing.kind, fact_id, version, ruling, told)


def _read_id(value: Value) -> str:
    """The id in the cell; programs make a number of one that has digits only, and drop the noughts it begins with."""
    text = plain_text(value).casefold()
    return text.zfill(12) if text.isdecimal() else text


def _is_shown(listing: Listing, slot: Slot) -> bool:
    return any(listing.has(shown.column.label) for shown in slot.fields)


def _tell(listing: Listing, row: list[Value], slot: Slot) -> Told:
    values = [listing.value(row, shown.column.label) for shown in slot.fields]
    if not slot.is_state:
        return Told(plain_text(values[0]), values[0])
    name, code = (codes_in(plain_text(value)) for value in values)
    text = name or code  # NA, Namibia's code, is empty for pandas
    return Told(text, text or None, code if name and code and name != code else None)


def _read_addition(
    listing: Listing, number: int, row: list[Value], told: Mapping[str, Told]
) -> Added | Unreadable | None:
    """A fact that the reader missed, which has no id yet."""
    filled = {name: one for name, one in told.items() if one.text}
    quote, article = (listing.value(row, label) for label in (QUOTE, ARTICLE))
    if (not filled and quote is None) or [plain_text(value) for value in row if value] == [NOTHING_FOUND]:
        return None
    reason = _why_no_addition(listing, row, filled)
    if reason:
        return Unreadable(listing.sheet, number, reason)
    slots = {name: one.value for name, one in filled.items()}
    return Added(listing.sheet, number, listing.kind, slots, plain_text(article), str(quote))


def _why_no_addition(listing: Listing, row: list[Value], filled: Mapping[str, Told]) -> str | None:
    if listing.value(row, VERSION.label) is not None:
        return "its Fact id is gone; take it over from the report, or empty Fact version, too, to add a fact"
    for label, what in ((QUOTE, "its sentence"), (ARTICLE, "the title or the id of its article")):
        if listing.value(row, label) is None:
            return f"a fact that is added needs {what} in the column {label}"
    if plain_text(listing.value(row, RULING.label)).casefold() not in ("", Verdict.RIGHT):
        return "a fact that is added cannot be ruled wrong"
    return next((tell_conflict(name, one) for name, one in filled.items() if one.other), None)


def tell_conflict(slot: str, told: Told) -> str:
    """In words that name and code do not fit."""
    return f"{slot.replace('_', ' ')}: the name tells {told.text} and the code {told.other}; change both, or empty one"
