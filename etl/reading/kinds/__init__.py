"""The only list of fact kinds in the project, in the contract's order; each is a class and a finder."""

from collections.abc import Callable, Iterator, Sequence

from etl.reading.document import Document
from etl.reading.fact import Fact, Finding
from etl.reading.kinds import (
    agreement,
    anniversary,
    cooperation,
    diplomatic_relations,
    initiative,
    investment,
    meeting,
    membership,
    mission,
    office,
    partnership,
    recognition,
    tally,
    trade,
    trade_change,
    visit,
)

Finder = Callable[[Document, Sequence[Finding]], Iterator[Finding]]

_KINDS: tuple[tuple[type[Fact], Finder], ...] = (
    (recognition.Recognition, recognition.find),
    (diplomatic_relations.DiplomaticRelations, diplomatic_relations.find),
    (anniversary.Anniversary, anniversary.find),
    (mission.Mission, mission.find),
    (partnership.Partnership, partnership.find),
    (meeting.Meeting, meeting.find),
    (visit.Visit, visit.find),
    (tally.Tally, tally.find),
    (agreement.Agreement, agreement.find),
    (membership.Membership, membership.find),
    (cooperation.Cooperation, cooperation.find),
    (initiative.Initiative, initiative.find),
    (office.Office, office.find),
    (trade.Trade, trade.find),
    (trade_change.TradeChange, trade_change.find),
    (investment.Investment, investment.find),
)

KINDS: tuple[type[Fact], ...] = tuple(fact for fact, _ in _KINDS)
FINDERS: tuple[Finder, ...] = tuple(find for _, find in _KINDS)
KIND_BY_NAME: dict[str, type[Fact]] = {fact.KIND: fact for fact in KINDS}
