"""A person holds or held an office of a state."""

from etl.reading.fact import Fact, kind, slot
from etl.reading.slots import COUNTRY, DATE, OFFICE, PERSON


@kind("office")
class Office(Fact):
    """A person holds or held an office of a state."""

    person: str = slot(PERSON, core=True)
    office: str = slot(OFFICE, core=True)
    country: str = slot(COUNTRY, core=True)
    since: str | None = slot(DATE, default=None)
    until: str | None = slot(DATE, default=None)
