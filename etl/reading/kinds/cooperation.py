"""A sector in which states work together or said they will."""

from db.vocabulary import CooperationStatus, Sector
from etl.reading.fact import Fact, kind, slot
from etl.reading.slots import COUNTRIES, term


@kind("cooperation")
class Cooperation(Fact):
    """A sector in which states work together or said they will."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    sector: Sector = slot(term(Sector), core=True)
    status: CooperationStatus | None = slot(term(CooperationStatus), default=None)
