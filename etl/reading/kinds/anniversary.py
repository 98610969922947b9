"""A round or counted year of the ties between states."""

from etl.reading.fact import Fact, kind, slot
from etl.reading.slots import COUNTRIES, DATE, NUMBER, TEXT


@kind("anniversary")
class Anniversary(Fact):
    """A round or counted year of the ties between states."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    ordinal: int = slot(NUMBER, core=True)
    of: str | None = slot(TEXT, default=None)
    year: str | None = slot(DATE, default=None)
