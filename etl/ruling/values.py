"""What stands in a cell as the value of a slot, in the contract's JSON form, checked as the reader's own values are."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache
from typing import Any

from db.reference import names
from db.tables import Base
from etl.reading import lexicon
from etl.reading.fact import Slot
from etl.reading.slots import (
    AMOUNT,
    CITY,
    COUNTRIES,
    COUNTRY,
    CURRENCY,
    DATE,
    NUMBER,
    OFFICE,
    PERCENT,
    PERSONS,
    SECTORS,
    SlotType,
)
from etl.ruling.refusal import Refused
from reports.readback.proposal import Raw

_NAMES = ("name", "official", "short")  # forms of a state's name that are no adjectives
_THOUSANDS = re.compile(r"(?<=\d)[,\u00a0\u202f ](?=\d{3}\b)")


def value_of(kind: str, slot: Slot, raw: Raw) -> Any:
    """The value that the cell gives the slot; none if the cell is empty. Raises Refused for what cannot stand there."""
    if raw is None or (isinstance(raw, str) and not raw.strip()):
        return None
    if slot.type.vocabulary is not None and not slot.type.many:
        return _term(slot, _text(raw))
    if slot.key in _country_or_name(kind):
        return _countries_by_name().get(lexicon.key(_text(raw)), _text(raw))
    return _READ.get(slot.type, _text)(raw)


@cache
def _country_or_name(kind: str) -> frozenset[str]:
    """The slots of a kind that hold a state's code, or else any name."""
    columns = Base.metadata.tables[kind].c
    return frozenset(column.name for column in columns if column.info.get("country_or_name"))


def _text(raw: Raw) -> str:
    """The words of a cell with single spaces; a whole number without the point that programs add."""
    if isinstance(raw, float) and raw.is_integer():
        return str(int(raw))
    return " ".join(raw.isoformat().split("T")[:1]) if isinstance(raw, date) else " ".join(str(raw).split())


def _parts(raw: Raw) -> list[str]:
    return [part.strip() for part in _text(raw).split(",") if part.strip()]


@cache
def _countries_by_name() -> dict[str, str]:
    """The codes of countries by the key of each name that they have here."""
    rows = (row for name in ("countries.tsv", "demonyms.tsv") for row in lexicon.rows_of(name, 3))
    known = {lexicon.key(surface): code for code, form, surface in (row[:3] for row in rows) if form in _NAMES}
    return known | {lexicon.key(name): code for code, name in names("country")}


@cache
def _codes(table: str) -> frozenset[str]:
    return frozenset(code for code, _ in names(table))


def _country(raw: Raw) -> str:
    words = _text(raw)
    if words.upper() in _codes("country"):
        return words.upper()
    code = _countries_by_name().get(lexicon.key(words))
    if code is None:
        raise Refused(f"{words!r} is no state; write its name as the workbook has it, or its code")
    return code


def _currency(raw: Raw) -> str:
    code = _text(raw).upper()
    if code not in _codes("currency"):
        raise Refused(f"{_text(raw)!r} is no currency; write its ISO 4217 code, such as EUR")
    return code


def _date(raw: Raw) -> str:
    if isinstance(raw, datetime):
        return raw.date().isoformat()
    words = _text(raw).replace(" ", "")
    if not DATE.holds(words):
        raise Refused(f"{_text(raw)!r} is no date; write it as 2025-07-30, 2025-07, 2025 or 2025-01/2025-05")
    return words


def _amount(raw: Raw) -> Any:
    try:
        number = raw if isinstance(raw, Decimal) else Decimal(_THOUSANDS.sub("", _text(raw)).removesuffix("%"))
    except InvalidOperation:
        raise Refused(f"{_text(raw)!r} is no number") from None
    if not number.is_finite():
        raise Refused(f"{_text(raw)!r} is no number")
    return AMOUNT.to_json(number)


def _whole(raw: Raw) -> int:
    number = _amount(raw)
    if not isinstance(number, int) or number < 1:
        raise Refused(f"{_text(raw)!r} is no whole number above zero")
    return number


@cache
def _capitals() -> dict[str, str]:
    """The usual names of capitals by the key of each name that they have."""
    return {lexicon.key(surface): city for _, city, surface in (row[:3] for row in lexicon.rows_of("capitals.tsv", 3))}


def _city(raw: Raw) -> str:
    """The city by its usual name, if the reader knows it."""
    words = _text(raw)
    asked = lexicon.key(words)
    if asked in _capitals():
        return _capitals()[asked]
    names_of_city = tuple(asked.split(" "))
    places = lexicon.cities_from(names_of_city[0]).get(names_of_city)
    if not places:
        raise Refused(f"no city is known by the name {words!r}; write its usual English name")
    return places[0].name


def _term(slot: Slot, words: str) -> str:
    vocabulary = slot.type.vocabulary or StrEnum
    found = _member(vocabulary, words)
    if found is None:
        listed = ", ".join(str(one).replace("_", " ") for one in vocabulary)
        raise Refused(f"{words!r} cannot stand in {slot.key}; write one of: {listed}")
    return found


def _member(vocabulary: Iterable[StrEnum], words: str) -> str | None:
    """The member that is spelled so, or, of sectors, called so."""
    asked = words.casefold().replace("_", " ")
    spelled = {str(one).replace("_", " "): str(one) for one in vocabulary}
    called = {name.casefold(): code for code, name in names("sector") if code in spelled.values()}
    return spelled.get(asked) or called.get(asked)


def _sectors(raw: Raw) -> list[str]:
    found = []
    for part in _parts(raw):
        member = _member(SECTORS.vocabulary or (), part)
        if member is None:
            raise Refused(f"{part!r} is no sector; the sheet Columns lists them")
        found.append(member)
    return sorted(set(found))


_READ: dict[SlotType, Callable[[Raw], Any]] = {
    COUNTRY: _country,
    COUNTRIES: lambda raw: sorted({_country(part) for part in _parts(raw)}),
    CURRENCY: _currency,
    DATE: _date,
    AMOUNT: _amount,
    PERCENT: _amount,
    NUMBER: _whole,
    CITY: _city,
    PERSONS: _parts,
    OFFICE: lambda raw: _text(raw).lower(),
    SECTORS: _sectors,
}
