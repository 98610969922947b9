"""The table of visit facts."""

import datetime

from sqlalchemy.orm import Mapped

from db.base import Kind, day, edtf, named, party, term
from db.vocabulary import VisitStatus, VisitType


class Visit(Kind):
    """Somebody of one state went, or is to go, to another."""

    __tablename__ = "visit"
    slots = (party("from", "From"), party("to", "To"), "visitor", "date", "type", "status")

    visitor_id: Mapped[int] = named("person", "Visitor")
    date: Mapped[str | None] = edtf("Date")
    date_first_day: Mapped[datetime.date | None] = day("Date: first day")
    date_last_day: Mapped[datetime.date | None] = day("Date: last day")
    type: Mapped[str | None] = term(VisitType, "Type")
    status: Mapped[str | None] = term(VisitStatus, "Status")
