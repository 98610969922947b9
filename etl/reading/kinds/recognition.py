"""One state recognised another."""

from etl.reading.fact import Fact, kind, slot
from etl.reading.slots import COUNTRY, DATE, NUMBER


@kind("recognition")
class Recognition(Fact):
    """One state recognised another."""

    recogniser: str = slot(COUNTRY, core=True)
    recognised: str = slot(COUNTRY, core=True)
    date: str | None = slot(DATE, default=None)
    rank: int | None = slot(NUMBER, default=None)
