"""A corridor, programme or joint work with a name of its own."""

from etl.reading.fact import Fact, kind, slot
from etl.reading.slots import COUNTRIES, TEXT


@kind("initiative")
class Initiative(Fact):
    """A corridor, programme or joint work with a name of its own."""

    name: str = slot(TEXT, core=True)
    countries: tuple[str, ...] | None = slot(COUNTRIES, default=None)
