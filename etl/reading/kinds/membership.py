"""A state's part in an organisation."""

from db.vocabulary import MembershipRole
from etl.reading.fact import Fact, kind, slot
from etl.reading.slots import COUNTRY, DATE, ORGANISATION, term


@kind("membership")
class Membership(Fact):
    """A state's part in an organisation."""

    country: str = slot(COUNTRY, core=True)
    organisation: str = slot(ORGANISATION, core=True)
    role: MembershipRole = slot(term(MembershipRole), core=True)
    date: str | None = slot(DATE, default=None)
