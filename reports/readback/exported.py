"""What would be exported of facts now, to be held against what came back."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Any, Self

from db.reference import names
from db.views import view
from reports.book import Plain
from reports.columns import TERMS
from reports.readback.row import FactRow
from reports.slots import slots_of
from reports.source import Source
from reports.versions import plain_text
from reports.vocabularies import tell_term

_ASKED = 500  # facts in one statement
_NAMED = {"sector": "sector", "according_to": "country"}  # slots that listings show by the names of these tables


@dataclass(frozen=True)
class Exported:
    """What would be exported of a fact: the value of each slot as it is shown."""

    values: Mapping[str, Plain]

    @classmethod
    def of(cls, kind: str, row: Mapping[str, Plain]) -> Self:
        """From a row of the kind's listing."""
        return cls(_told({slot.name: row[slot.fields[-1].name] for slot in slots_of(kind)}))

    @classmethod
    def of_claim(cls, kind: str, claim: str) -> Self:
        """From what the ledger knows of a fact that no listing has any more."""
        slots: dict[str, Any] = json.loads(claim, parse_float=Decimal)
        shown = {slot.name: _show(slot.name, slots.get(slot.name)) for slot in slots_of(kind)}
        return cls(_told(shown))

    @property
    def texts(self) -> dict[str, str]:
        """Each value as plain text."""
        return {name: plain_text(value) for name, value in self.values.items()}


def look_up(rows: Iterable[FactRow], source: Source) -> dict[str, Exported]:
    """What would be exported now of each fact of these rows, if the ledger has it."""
    found: dict[str, Exported] = {}
    for kind, of_kind in groupby(sorted(rows, key=_kind), key=_kind):
        ids = sorted({row.fact_id for row in of_kind})
        for start in range(0, len(ids), _ASKED):
            chunk = ids[start : start + _ASKED]
            found |= _look_up_ruled(kind, chunk, source) | _look_up_listed(kind, chunk, source)
    return found


def _kind(row: FactRow) -> str:
    return row.kind


def _look_up_listed(kind: str, ids: Sequence[str], source: Source) -> dict[str, Exported]:
    name = f"{kind}_listing"
    statement = source.rows(name).where(view(name).c.fact_id.in_(ids))
    return {row.fact_id: Exported.of(kind, row._mapping) for row in source.stream(statement)}


def _look_up_ruled(kind: str, ids: Sequence[str], source: Source) -> dict[str, Exported]:
    """Those on which somebody ruled, also if they left the listings."""
    statement = source.rows("standing_listing").where(view("standing_listing").c.fact_id.in_(ids))
    return {row.fact_id: Exported.of_claim(kind, row.claim) for row in source.stream(statement) if row.kind == kind}


def _told(shown: dict[str, Plain]) -> dict[str, Plain]:
    return {
        name: tell_term(value) if name in TERMS and isinstance(value, str) else value for name, value in shown.items()
    }


def _show(slot: str, value: Any) -> Plain:
    if isinstance(value, list):
        return ", ".join(value)
    if slot in _NAMED and value is not None:
        return dict(names(_NAMED[slot])).get(value, str(value))
    shown: Plain = value
    return shown
