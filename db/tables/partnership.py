"""The table of partnership facts."""

import datetime

from sqlalchemy.orm import Mapped

from db.base import Kind, day, edtf, party, term, words
from db.vocabulary import PartnershipAction


class Partnership(Kind):
    """The named level of the ties between states."""

    __tablename__ = "partnership"
    slots = (party("countries", "Countries"), "level", "action", "date")

    level: Mapped[str] = words("Level")
    action: Mapped[str | None] = term(PartnershipAction, "Action")
    date: Mapped[str | None] = edtf("Date")
    date_first_day: Mapped[datetime.date | None] = day("Date: first day")
    date_last_day: Mapped[datetime.date | None] = day("Date: last day")
