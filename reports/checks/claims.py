"""One fact of which two sentences tell different days; what single sentences claim of facts."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import func, select

from db.views import view
from db.vocabulary import FactStanding, MissionStatus, MissionType
from reports.checks.contradiction import Contradiction, Side
from reports.columns import DATES
from reports.parties import names_of
from reports.source import Source

ONCE = frozenset(
    (
        "recognition",
        "diplomatic_relations",
        "anniversary",
        "mission",
        "partnership",
        "agreement",
        "membership",
        "office",
    )
)  # what happens once; a visit by the same person may be another visit
COMPARED = (*sorted(DATES), "rank")
STAGES = ("status", "action")  # opened in 1992 and closed in 1999 are two answers to two questions


def different_days_for_one_fact(source: Source) -> Iterator[Contradiction]:
    """Sentences that state one fact and disagree on when it was, unless a person has settled it."""
    evidence = view("evidence_listing").c
    often = select(evidence.fact_id).group_by(evidence.fact_id).having(func.count() > 1)
    repeated = set(source.connection.scalars(source.scope.limit(often, "evidence_listing"))) - _settled(source)
    first: dict[str, dict[tuple[Any, ...], tuple[Any, str]]] = {}
    names = names_of(source, repeated)
    columns = ("fact_id", "kind", "claim", "quote")
    for fact_id, kind, claim, quote in source.stream(source.rows("evidence_listing", *columns)):
        if fact_id not in repeated or kind not in ONCE:
            continue
        known, slots = first.setdefault(fact_id, {}), json.loads(claim)
        for slot in _compared(kind, slots):
            value = slots[slot]
            stated, words = known.setdefault((slot, *map(slots.get, STAGES)), (value, quote))
            if not fits(slot, stated, value):
                told = f"One {kind.replace('_', ' ')}, two answers for {slot}: {stated} and {value}."
                codes, states = names[fact_id]
                sides = (Side(fact_id, words), Side(fact_id, quote))
                yield Contradiction("Two answers for one fact", told, states, codes, *sides)


def _settled(source: Source) -> set[str]:
    """The facts of which a person, and nobody against it, said which answer is right."""
    ruled = view("standing_listing").c
    said = select(ruled.fact_id).where(ruled.standing.in_((FactStanding.RIGHT, FactStanding.CORRECTED)))
    return set(source.connection.scalars(said))


def is_opened_embassy(slots: Mapping[str, Any]) -> bool:
    """Whether a mission's claim says that an embassy was opened; that may happen again after it was closed."""
    return slots["type"] == MissionType.EMBASSY and slots.get("status") == MissionStatus.OPENED


def _compared(kind: str, slots: Mapping[str, Any]) -> Iterator[str]:
    """The slots of a claim in which another claim for the same fact must agree; embassies have a check of their own."""
    if kind != "mission" or not is_opened_embassy(slots):
        yield from (slot for slot in slots if slot in COMPARED)


def fits(slot: str, one: Any, other: Any) -> bool:
    """Whether the answers can both be right: a year holds each of its days."""
    if slot not in DATES:
        return bool(one == other)
    (first, last), (start, end) = edges(one), edges(other)
    return first <= end and start <= last


def edges(date: str) -> tuple[str, str]:
    """Text that sorts at or before the first moment of the date, and at or after its last."""
    start, _, end = date.partition("/")
    return start, "~" if end == ".." else f"{end or start}~"
