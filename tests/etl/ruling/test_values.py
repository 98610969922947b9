"""What people write into cells, and what programs make of it, as values of slots; and sentences found again."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from etl.reading.kinds import KIND_BY_NAME
from etl.ruling.locate import locate
from etl.ruling.refusal import Refused
from etl.ruling.values import value_of
from reports.readback.proposal import Raw


def value(kind: str, name: str, raw: Raw) -> Any:
    return value_of(kind, next(slot for slot in KIND_BY_NAME[kind].SLOTS if slot.key == name), raw)


@pytest.mark.parametrize(
    ("kind", "name", "raw", "expected"),
    [
        ("mission", "sending", "KZ", "KZ"),
        ("mission", "sending", " kazakhstan ", "KZ"),
        ("mission", "sending", "Turkey", "TR"),
        ("mission", "city", "ASTANA", "Astana"),
        ("mission", "city", "Chiclayo", "Chiclayo"),
        ("mission", "type", "Consulate general", "consulate_general"),
        ("mission", "date", datetime(2025, 7, 30), "2025-07-30"),
        ("mission", "date", date(2025, 7, 30), "2025-07-30"),
        ("mission", "date", 1992, "1992"),
        ("mission", "date", 1992.0, "1992"),
        ("mission", "date", "2025-01 / 2025-05", "2025-01/2025-05"),
        ("mission", "date", "  ", None),
        ("mission", "date", None, None),
        ("meeting", "countries", "Türkiye, kz", ["KZ", "TR"]),
        ("meeting", "participants", "B Person,  A Person", ["B Person", "A Person"]),
        ("meeting", "session", "11", 11),
        ("trade", "value", "5,000,000", 5_000_000),
        ("trade", "value", Decimal("1250000.50"), 1250000.5),
        ("trade", "value", 5e9, 5_000_000_000),
        ("trade", "currency", "eur", "EUR"),
        ("trade", "according_to", "Kazakhstan", "KZ"),
        ("trade", "according_to", "A ministry", "A ministry"),
        ("trade_change", "percent", "-3.25%", -3.25),
        ("agreement", "sectors", "oil gas, Energy", ["energy", "oil_gas"]),
        ("cooperation", "sector", "Banking and finance", "banking_finance"),
        ("office", "office", "Prime  Minister", "prime minister"),
    ],
    ids=str,
)
def test_a_cell_gives_the_slot_its_value(kind: str, name: str, raw: Raw, expected: Any) -> None:
    assert value(kind, name, raw) == expected
    if expected is not None:
        assert value(kind, name, ", ".join(expected) if isinstance(expected, list) else str(expected)) == expected


@pytest.mark.parametrize(
    ("kind", "name", "raw"),
    [
        ("mission", "city", "Astanna"),
        ("mission", "sending", "Asia"),
        ("mission", "date", "30 July 2025"),
        ("mission", "date", "2025-02-30"),
        ("meeting", "countries", "KZ, Asia"),
        ("meeting", "session", "1.5"),
        ("meeting", "session", 0),
        ("trade", "value", "NaN"),
        ("trade", "value", "5.000,00"),
        ("trade", "currency", "XX"),
        ("agreement", "sectors", "energy, magic"),
    ],
    ids=str,
)
def test_what_cannot_stand_there_is_refused(kind: str, name: str, raw: Raw) -> None:
    with pytest.raises(Refused):
        value(kind, name, raw)


TEXT = "date 2025-07-30 T\n\nThe “Güler\u00a0Pact” – signed\nin Ankara – holds. The “Güler Pact” again."


@pytest.mark.parametrize(
    "quote",
    [
        'The "Güler Pact" – signed in Ankara',
        "The “Gu\u0308ler Pact” —  signed\r\nin Ankara",
        "The “Guler Pact” – signed in Ankara ",
    ],
    ids=["straight quotes", "letters in parts", "without accents"],
)
def test_a_pasted_sentence_is_found_where_it_stands(quote: str) -> None:
    start, end = locate(TEXT, quote)
    assert TEXT[start:end] == "The “Güler\u00a0Pact” – signed\nin Ankara"


@pytest.mark.parametrize("quote", ["", " . ", "The Pact", "signed in Izmir"])
def test_what_is_not_there_is_refused(quote: str) -> None:
    with pytest.raises(Refused):
        locate(TEXT, quote)
