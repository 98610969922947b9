"""The table of cooperation facts."""

from sqlalchemy.orm import Mapped

from db.base import Kind, coded, party, term
from db.vocabulary import CooperationStatus


class Cooperation(Kind):
    """A sector in which states work together or said they will."""

    __tablename__ = "cooperation"
    slots = (party("countries", "Countries"), "sector", "status")

    sector: Mapped[str] = coded("sector", "Sector")
    status: Mapped[str | None] = term(CooperationStatus, "Status")
