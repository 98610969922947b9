"""The table of mission facts."""

import datetime

from sqlalchemy.orm import Mapped

from db.base import Kind, day, edtf, named, party, term
from db.vocabulary import MissionStatus, MissionType


class Mission(Kind):
    """A mission of the sending in the receiving state (terms of the Vienna Convention on Diplomatic Relations)."""

    __tablename__ = "mission"
    slots = (party("sending", "Sending state"), party("receiving", "Receiving state"), "type", "city", "status", "date")

    type: Mapped[str] = term(MissionType, "Class of mission")
    city_id: Mapped[int | None] = named("city", "City")
    status: Mapped[str | None] = term(MissionStatus, "Status")
    date: Mapped[str | None] = edtf("Date")
    date_first_day: Mapped[datetime.date | None] = day("Date: first day")
    date_last_day: Mapped[datetime.date | None] = day("Date: last day")
