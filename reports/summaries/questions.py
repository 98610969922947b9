"""What an officer asks first about two states, and which fact of the ledger answers it.

Of several statements one is taken by the rank that its question gives; the note on the overview tells these ranks.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.vocabulary import (
    AgreementAction,
    MeetingStatus,
    MissionStatus,
    PartnershipAction,
    RelationsAction,
    TradeMeasure,
    TradeStatus,
    VisitStatus,
)

Fact = Mapping[str, Any]
Rank = tuple[Any, ...]


@dataclass(frozen=True)
class Question:
    """A question to one kind of fact: which facts can answer it, and which of these does: the highest in rank."""

    kind: str
    fits: Callable[[Fact], bool]
    rank: Callable[[Fact], Rank]


def _often(fact: Fact) -> Rank:
    """Reported most often, then most precisely, then in the order of ids, so that there is one answer only."""
    stated = fact.get("date") or fact.get("period") or ""
    return fact["times_reported"], len(stated), fact["fact_id"]


def _latest(day: str) -> Callable[[Fact], Rank]:
    return lambda fact: (fact[day] or date.min, *_often(fact))


def _is_full_year(fact: Fact) -> bool:
    return re.fullmatch(r"\d{4}", fact["period"] or "") is not None


def _is_turnover(fact: Fact) -> bool:
    """Whether the figure is what all trade both ways came to, and no target."""
    done = fact.get("status") in (None, TradeStatus.ACTUAL)
    return fact["measure"] == TradeMeasure.TURNOVER and done and fact["goods"] is None and fact["period"] is not None


def _is_concluded(fact: Fact) -> bool:
    return fact["action"] in (AgreementAction.SIGNED, AgreementAction.RATIFIED, AgreementAction.IN_FORCE)


RELATIONS = Question(
    "diplomatic_relations",
    lambda fact: fact["action"] in (RelationsAction.ESTABLISHED, RelationsAction.RESTORED) and fact["date"] is not None,
    _often,
)
LEVEL = Question("partnership", lambda fact: fact["action"] != PartnershipAction.PLANNED, _latest("date_first_day"))
MEETING = Question(
    "meeting",
    lambda fact: fact["status"] != MeetingStatus.PLANNED and fact["date"] is not None,
    _latest("date_first_day"),
)
VISIT = Question(
    "visit", lambda fact: fact["status"] != VisitStatus.PLANNED and fact["date"] is not None, _latest("date_first_day")
)
FULL_YEAR = Question("trade", lambda fact: _is_turnover(fact) and _is_full_year(fact), _latest("period_first_day"))
PART_YEAR = Question("trade", lambda fact: _is_turnover(fact) and not _is_full_year(fact), _latest("period_first_day"))
CHANGE = Question("trade_change", lambda fact: _is_turnover(fact) and _is_full_year(fact), _latest("period_first_day"))


AGREEMENT = Question(
    "agreement", lambda fact: _is_concluded(fact) and fact["date"] is not None, _latest("date_first_day")
)
TARGET = Question(
    "trade",
    lambda fact: fact["measure"] == TradeMeasure.TURNOVER and fact["status"] == TradeStatus.TARGET,
    _latest("published"),
)


def is_standing_mission(fact: Fact) -> bool:
    """Whether the mission is there, as far as the article knows."""
    return fact["status"] not in (MissionStatus.CLOSED, MissionStatus.MOVED, MissionStatus.PLANNED)


def is_named_agreement(fact: Fact) -> bool:
    """Whether it is one agreement with a name, signed or more; a number of agreements cannot be told apart."""
    return _is_concluded(fact) and fact["title"] is not None
