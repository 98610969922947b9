"""Proposals and what they come to, in words."""

from typing import Any

from db.vocabulary import RulingVerdict
from etl.ruling.plan import Draft, Planned
from reports.readback.proposal import Added, Changed, Judged, Place

_SHORT = 12  # characters of a fingerprint that people call a fact by
_LONGEST = 60  # characters of a value that are shown


def tell_place(place: Place) -> str:
    """Where a proposal stands, and the fact that it is about."""
    fact_id = f", fact {place.fact_id}" if isinstance(place, Judged | Changed) else ""
    return f"{place.sheet}, row {place.row}{fact_id}"


def tell_planned(planned: Planned) -> str:
    """What a proposal comes to, in a line."""
    return f"{tell_place(planned.proposal)}: {tell_outcome(planned)}"


def tell_outcome(planned: Planned) -> str:
    """What a proposal comes to, without its place."""
    if planned.reason:
        return f"refused: {planned.reason}"
    return _tell_draft(planned) if planned.drafts else "nothing new"


def _tell_draft(planned: Planned) -> str:
    first = planned.drafts[0]
    if isinstance(planned.proposal, Added):
        return f"{first.kind.replace('_', ' ')} {first.fingerprint[:_SHORT]} added: {_shown(first.passages[-1].quote)}"
    if first.verdict is not RulingVerdict.CORRECTED:
        return str(first.verdict)
    changes = ", ".join(f"{slot} {_shown(old)} -> {_shown(new)}" for slot, (old, new) in sorted(first.patch.items()))
    return changes + _tell_successor(first)


def _tell_successor(draft: Draft) -> str:
    return f" (from now on fact {draft.successor[:_SHORT]})" if draft.successor else ""


def _shown(value: Any) -> str:
    if value is None:
        return "nothing"
    words = " ".join((", ".join(map(str, value)) if isinstance(value, list) else str(value)).split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}..."
