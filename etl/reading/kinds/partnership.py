"""The named level of the ties between states."""

from db.vocabulary import PartnershipAction
from etl.reading.fact import Fact, kind, slot
from etl.reading.slots import COUNTRIES, DATE, TEXT, term


@kind("partnership")
class Partnership(Fact):
    """The named level of the ties between states."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    level: str = slot(TEXT, core=True)
    action: PartnershipAction | None = slot(term(PartnershipAction), default=None)
    date: str | None = slot(DATE, default=None)
