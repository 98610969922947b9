"""From the claim of a fact to the rows of its tables, slot by slot and by slot type: no code for any one kind."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

from db.base import plain
from etl.reading.edtf import days
from etl.reading.fact import Slot
from etl.reading.kinds import KINDS
from etl.reading.slots import (
    AMOUNT,
    CITY,
    COUNTRIES,
    COUNTRY,
    DATE,
    ORGANISATION,
    PERCENT,
    PERSON,
    PERSONS,
    SECTORS,
)

Claim = Mapping[str, Any]
Cells = tuple[Any, ...]


class NameKeys(Protocol):
    """Gives the key of a name in a reference table."""

    def key(self, table: str, name: str) -> int:
        """The key of the row with this name."""


class _Cells(NamedTuple):
    """How a slot fills columns of its kind's table."""

    suffixes: tuple[str, ...]
    fill: Callable[[Any, NameKeys], Cells]


class _Rows(NamedTuple):
    """How a slot fills rows of a link table, after fact and role."""

    table: str
    columns: tuple[str, ...]
    fill: Callable[[Any, NameKeys], list[Cells]]


@lru_cache(maxsize=4096)
def _days(edtf: str) -> Cells:
    first, last = days(edtf)
    return edtf, first.isoformat(), last.isoformat() if last else None


def _person_rows(values: list[str], keys: NameKeys) -> list[Cells]:
    return [(place, keys.key("person", name)) for place, name in enumerate(dict.fromkeys(values), start=1)]


def _named(table: str) -> _Cells:
    return _Cells(("_id",), lambda value, keys: (keys.key(table, value),))


_NAME_TABLES = {CITY: "city", PERSON: "person", PERSONS: "person", ORGANISATION: "organisation"}
_AS_IT_IS = _Cells(("",), lambda value, _: (value,))
_DECIMAL = _Cells(("",), lambda value, _: (plain(Decimal(str(value))),))
_COLUMNS = {
    DATE: _Cells(("", "_first_day", "_last_day"), lambda value, _: _days(value)),
    AMOUNT: _DECIMAL,
    PERCENT: _DECIMAL,
    CITY: _named("city"),
    PERSON: _named("person"),
    ORGANISATION: _named("organisation"),
}
_LINKS = {
    COUNTRY: _Rows("party", ("country",), lambda value, _: [(value,)]),
    COUNTRIES: _Rows("party", ("country",), lambda values, _: [(value,) for value in values]),
    PERSONS: _Rows("fact_person", ("position", "person_id"), _person_rows),
    SECTORS: _Rows("fact_sector", ("sector",), lambda values, _: [(value,) for value in values]),
}


class Plan(NamedTuple):
    """How the slots of a kind become rows: made once, by slot type."""

    columns: tuple[str, ...]
    cells: tuple[tuple[str, _Cells], ...]
    links: tuple[tuple[str, _Rows], ...]
    names: tuple[tuple[str, str], ...]


def _plan(slots: tuple[Slot, ...]) -> Plan:
    cells = tuple((slot.key, _COLUMNS.get(slot.type, _AS_IT_IS)) for slot in slots if slot.type not in _LINKS)
    links = tuple((slot.key, _LINKS[slot.type]) for slot in slots if slot.type in _LINKS)
    names = tuple((slot.key, _NAME_TABLES[slot.type]) for slot in slots if slot.type in _NAME_TABLES)
    columns = tuple(f"{key}{suffix}" for key, how in cells for suffix in how.suffixes)
    return Plan(("fact_id", *columns), cells, links, names)


PLANS: dict[str, Plan] = {kind.KIND: _plan(kind.SLOTS) for kind in KINDS}
LINK_COLUMNS = {rows.table: ("fact_id", "role", *rows.columns) for rows in _LINKS.values()}
COLUMNS: dict[str, tuple[str, ...]] = {**{kind: plan.columns for kind, plan in PLANS.items()}, **LINK_COLUMNS}


def rows_of(kind: str, fact_id: int, claim: Claim, keys: NameKeys) -> Iterator[tuple[str, Cells]]:
    """The rows of a fact, each with its table; `COLUMNS` tells their columns."""
    plan = PLANS[kind]
    cells: list[Any] = [fact_id]
    for slot, how in plan.cells:
        value = claim.get(slot)
        cells += how.fill(value, keys) if value is not None else (None,) * len(how.suffixes)
    yield kind, tuple(cells)
    for slot, rows in plan.links:
        for row in rows.fill(claim[slot], keys) if slot in claim else ():
            yield rows.table, (fact_id, slot, *row)


def names_in(kind: str, claim: Claim) -> Iterator[tuple[str, str]]:
    """The names in a claim that need a key, each with its reference table."""
    for slot, table in PLANS[kind].names:
        value = claim.get(slot, ())
        yield from ((table, name) for name in ([value] if isinstance(value, str) else value))


@lru_cache(maxsize=16_384)
def read(claim: str) -> Claim:
    """The slots of a claim; shared between callers, so not to be changed."""
    slots: Claim = json.loads(claim)
    return slots


def merged(claims: Iterable[str]) -> dict[str, Any]:
    """The claims as one: the first value of a slot wins, later claims fill empty slots."""
    whole: dict[str, Any] = {}
    for claim in claims:
        whole = {**read(claim), **whole}
    return whole


def written(claim: Claim) -> str:
    """The claim as canonical JSON text."""
    return json.dumps(claim, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
