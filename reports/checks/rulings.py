"""Facts on which two people disagree."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select

from db.views import view
from reports.checks.contradiction import Contradiction, Side
from reports.source import Source

DISPUTED = "disputed"


def two_rulings_on_one_fact(source: Source) -> Iterator[Contradiction]:
    """Facts that one person holds to be right and another to be wrong, or that two correct otherwise."""
    standing, evidence = view("standing_listing").c, view("evidence_listing").c
    told = ("fact_id", "kind", "countries", "countries_name")
    disputed = source.rows("standing_listing", *told).where(standing.standing == DISPUTED)
    facts = source.connection.execute(disputed).all()
    said = _said(source) if facts else {}
    for fact_id, kind, countries, states in facts:
        codes = tuple(countries.split(", ")) if countries else ()
        quote = select(evidence.quote).where(evidence.fact_id == fact_id)
        first = source.connection.scalars(
            quote.order_by(evidence.published, evidence.article_id, evidence.start, evidence.end).limit(1)
        ).one()
        words = f"One {kind.replace('_', ' ')}, {len(said[fact_id])} answers: {'; '.join(said[fact_id])}."
        side = Side(fact_id, first)
        yield Contradiction("Two rulings on one fact", words, states or "", codes, side, side)


def _said(source: Source) -> dict[str, list[str]]:
    """What each person last said of each fact."""
    ruling = view("ruling_listing").c
    last = select(ruling.fact_id, ruling.ruled_by, ruling.verdict, ruling.patch).where(ruling.counts == 1)
    said: dict[str, list[str]] = defaultdict(list)
    for fact_id, person, verdict, patch in source.connection.execute(last.order_by(ruling.ruling)):
        said[fact_id].append(f"{person} says {_tell(verdict, json.loads(patch or '{}'))}")
    return said


def _tell(verdict: str, patch: dict[str, Sequence[Any]]) -> str:
    changes = ", ".join(f"{slot} {_shown(new)}" for slot, (_, new) in sorted(patch.items()))
    return f"{verdict}, {changes}" if changes else verdict


def _shown(value: Any) -> str:
    if value is None:
        return "empty"
    return " and ".join(map(str, value)) if isinstance(value, list) else str(value)
