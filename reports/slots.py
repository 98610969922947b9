"""The slots of a kind as its listing shows them: which columns may be changed, and to what."""

from dataclasses import dataclass, replace
from functools import cache

from db.views import view
from reports.book import Choices, Column, Form
from reports.listing import NAMED, TAIL, Field, fields_of
from reports.vocabularies import SEVERAL, STATE_CODES, STATES, choices_of


@dataclass(frozen=True)
class Slot:
    """A slot by its name in the contract, and the fields that show it: a state by its name and by its code."""

    name: str
    fields: tuple[Field, ...]

    @property
    def deciding(self) -> Column:
        """The column that tells what the slot holds: of a state, that of its code."""
        return self.fields[-1].column

    @property
    def form(self) -> Form:
        """What its cells hold."""
        return self.deciding.form

    @property
    def is_state(self) -> bool:
        """Whether it holds states, which stand there by name and by code."""
        return len(self.fields) > 1


def fields_to_list(kind: str) -> list[Field]:
    """The fields of the kind's listing; those that show a slot are open, with their choices."""
    return [_opened(kind, one) if _shows_slot(one) else one for one in fields_of(f"{kind}_listing")]


@cache
def slots_of(kind: str) -> tuple[Slot, ...]:
    """The slots of the kind in the order of its listing."""
    found: dict[str, list[Field]] = {}
    for one in fields_to_list(kind):
        if one.column.open:
            found.setdefault(_slot_name(one), []).append(one)
    return tuple(Slot(name, tuple(fields)) for name, fields in found.items())


def _shows_slot(shown: Field) -> bool:
    return shown.name not in TAIL and not shown.name.endswith(("_first_day", "_last_day"))


def _slot_name(shown: Field) -> str:
    return shown.name.removesuffix("_name")


def _opened(kind: str, shown: Field) -> Field:
    return Field(shown.name, replace(shown.column, open=True, choices=_choices(kind, shown)))


def _choices(kind: str, shown: Field) -> Choices | None:
    slot = _slot_name(shown)
    if slot in SEVERAL:
        return None
    if f"{slot}_name" in view(f"{kind}_listing").c and slot not in NAMED and slot != "currency":
        return STATES if shown.name != slot else STATE_CODES
    return choices_of(kind, slot)
