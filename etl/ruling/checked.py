"""Slots as a fact: what the reader's own facts pass by construction, a person's must pass by checks."""

from collections.abc import Mapping
from typing import Any

from db.vocabulary import TradeMeasure
from etl.loading.check import unkept
from etl.reading.fact import Fact
from etl.reading.kinds import KIND_BY_NAME
from etl.reading.slots import COUNTRY, SlotError
from etl.ruling.refusal import Refused

_FLOW = ("exporter", "importer")


def checked(kind: str, claim: Mapping[str, Any]) -> Fact:
    """The fact with these slots; raises Refused if one is missing or wrong, or if they do not go together."""
    empty = [slot.key for slot in KIND_BY_NAME[kind].SLOTS if slot.required and slot.key not in claim]
    if empty:
        raise Refused(f"{' and '.join(empty)} must be filled")
    try:
        fact = KIND_BY_NAME[kind].from_json(dict(claim))
    except SlotError as error:
        raise Refused(str(error)) from error
    trouble = unkept(kind, claim) or _not_two_states(fact) or _no_measure(claim)
    if trouble:
        raise Refused(trouble)
    return fact


def _not_two_states(fact: Fact) -> str | None:
    """Why a fact between two states has but one; a surplus is that of one of them."""
    told = fact.to_json()
    states = [slot.key for slot in fact.SLOTS if slot.type is COUNTRY and slot.key in told and slot.key != "surplus_of"]
    if len(states) > 1 and len({told[slot] for slot in states}) == 1:
        return f"{' and '.join(states)} are the same state"
    if "surplus_of" in told and told["surplus_of"] not in told.get("countries", ()):
        return "surplus_of must be one of the countries"
    return None


def _no_measure(claim: Mapping[str, Any]) -> str | None:
    """Why a figure of trade does not tell between whom it is."""
    measure = claim.get("measure")
    if measure == TradeMeasure.FLOW and not all(slot in claim for slot in _FLOW):
        return "a flow needs exporter and importer"
    if measure is not None and measure != TradeMeasure.FLOW and "countries" not in claim:
        return f"a {measure} needs countries"
    return None
