"""Facts of any kind, made from what the slots of the kind hold: by hypothesis, or one plain example of each."""

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from db.vocabulary import Sector
from etl.reading import slots
from etl.reading.fact import Fact

CODES = ("DE", "EU", "KZ", "TR", "XK")
NAMES = ("Ankara", "Zoë O'Neil", 'Ünal -- "x"', "=1+1", "北京")
PLAIN: dict[slots.SlotType, Any] = {
    slots.COUNTRY: "TR",
    slots.COUNTRIES: ("KZ", "TR"),
    slots.DATE: "2024-01/2024-05",
    slots.AMOUNT: Decimal("1250000.5"),
    slots.PERCENT: Decimal("-3.25"),
    slots.NUMBER: 7,
    slots.CURRENCY: "EUR",
    slots.CITY: "Astana",
    slots.PERSON: "A Person",
    slots.PERSONS: ("B Person", "A Person"),
    slots.ORGANISATION: "United Nations",
    slots.OFFICE: "president",
    slots.TEXT: "some words",
    slots.SECTORS: (Sector.ENERGY, Sector.TRADE),
}
_NAME = st.sampled_from(NAMES)
_CODE = st.sampled_from(CODES)
_PAIR = st.sets(_CODE, min_size=2, max_size=3).map(lambda codes: tuple(sorted(codes)))
_NUMBER = st.decimals(min_value=-(10**9), max_value=10**9, places=2)
_DATES = ("1992", "2024-02", "2024-02-29", "2024-01/2024-05", "2025-01/..")
_VALUES: dict[slots.SlotType, st.SearchStrategy[Any]] = {
    slots.COUNTRY: _CODE,
    slots.COUNTRIES: _PAIR,
    slots.DATE: st.sampled_from(_DATES),
    slots.AMOUNT: _NUMBER,
    slots.PERCENT: _NUMBER,
    slots.NUMBER: st.integers(min_value=1, max_value=99),
    slots.CURRENCY: st.sampled_from(("EUR", "USD")),
    slots.CITY: _NAME,
    slots.PERSON: _NAME,
    slots.PERSONS: st.lists(_NAME, min_size=1, max_size=3).map(tuple),
    slots.ORGANISATION: _NAME,
    slots.OFFICE: st.just("president"),
    slots.TEXT: _NAME,
    slots.SECTORS: st.sets(st.sampled_from(Sector), min_size=1, max_size=3).map(lambda some: tuple(sorted(some))),
}


def any_fact(kind: type[Fact]) -> Fact:
    """One plain fact of the kind with all its slots filled."""
    return kind(**{slot.name: _plain(slot.type) for slot in kind.SLOTS})


def _plain(slot_type: slots.SlotType) -> Any:
    value = PLAIN.get(slot_type)
    return value if value is not None else next(iter(slot_type.vocabulary or ()))


def facts_of(kind: type[Fact]) -> st.SearchStrategy[Fact]:
    """Facts of the kind; its optional slots are sometimes empty."""
    filled = {slot.name: _values(slot.type) for slot in kind.SLOTS if slot.required}
    optional = {slot.name: st.none() | _values(slot.type) for slot in kind.SLOTS if not slot.required}
    return st.builds(kind, **filled, **optional)


def _values(slot_type: slots.SlotType) -> st.SearchStrategy[Any]:
    known = _VALUES.get(slot_type)
    return known if known is not None else st.sampled_from(list(slot_type.vocabulary or ()))
