"""Embassies that are said to have been opened twice, though no article closes or moves them in between."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from db.vocabulary import MissionStatus, MissionType
from reports.checks.claims import edges, fits, is_opened_embassy
from reports.checks.contradiction import Contradiction, Fact, Side
from reports.source import Source

LEFT = (MissionStatus.CLOSED, MissionStatus.MOVED)
Claim = tuple[str, Mapping[str, Any], str]  # the fact, what a sentence claims of it, and the sentence


def embassy_opened_twice(source: Source) -> Iterator[Contradiction]:
    """An embassy opened at two times, and neither closed nor moved between them."""
    named = {fact["fact_id"]: fact for fact in source.facts("mission") if fact["type"] == MissionType.EMBASSY}
    embassies: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for fact_id, claim, quote in source.stream(source.rows("evidence_listing", "fact_id", "claim", "quote")):
        if fact_id in named:
            slots = json.loads(claim)
            embassies[slots["sending"], slots["receiving"]].append((fact_id, slots, quote))
    for _, claims in sorted(embassies.items()):
        for one, two in _opened_twice(claims):
            yield _contradict(one, two, named)


def _opened_twice(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each two openings that follow each other, if they are of different times and nothing explains the second."""
    opened = [claim for claim in claims if is_opened_embassy(claim[1]) and "date" in claim[1]]
    opened.sort(key=lambda claim: (*edges(claim[1]["date"]), claim[0], claim[2]))
    left = [claim[1].get("date") for claim in claims if claim[1].get("status") in LEFT]
    for one, two in pairwise(opened):
        first, second = one[1]["date"], two[1]["date"]
        if not fits("date", first, second) and not any(_between(first, day, second) for day in left):
            yield one, two


def _between(first: str, day: str | None, second: str) -> bool:
    """Whether something of that date may have happened between the two; what is undated may have."""
    return day is None or (edges(day)[1] >= edges(first)[0] and edges(day)[0] <= edges(second)[1])


def _contradict(one: Claim, two: Claim, named: Mapping[str, Fact]) -> Contradiction:
    fact = named[one[0]]
    words = (
        f"The embassy of {fact['sending_name']} in {fact['receiving_name']} is said to have been opened in "
        f"{_tell(one)} and again in {_tell(two)}; no article says that it was closed or moved in between."
    )
    codes = tuple(sorted((fact["sending"], fact["receiving"])))
    states = f"{fact['sending_name']}, {fact['receiving_name']}"
    return Contradiction("Embassy opened twice", words, states, codes, Side(one[0], one[2]), Side(two[0], two[2]))


def _tell(claim: Claim) -> str:
    slots = claim[1]
    return f"{slots['date']} ({slots['city']})" if slots.get("city") else str(slots["date"])
