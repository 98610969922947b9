"""The table of diplomatic relations facts."""

import datetime

from sqlalchemy.orm import Mapped

from db.base import Kind, day, edtf, party, term
from db.vocabulary import RelationsAction


class DiplomaticRelations(Kind):
    """Two states established, restored, severed or regraded diplomatic relations."""

    __tablename__ = "diplomatic_relations"
    slots = (party("countries", "Countries"), "action", "date")

    action: Mapped[str] = term(RelationsAction, "Action")
    date: Mapped[str | None] = edtf("Date")
    date_first_day: Mapped[datetime.date | None] = day("Date: first day")
    date_last_day: Mapped[datetime.date | None] = day("Date: last day")
