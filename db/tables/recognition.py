"""The table of recognition facts."""

import datetime

from sqlalchemy.orm import Mapped

from db.base import Kind, day, edtf, number, party


class Recognition(Kind):
    """One state recognised another."""

    __tablename__ = "recognition"
    slots = (party("recogniser", "Recognising state"), party("recognised", "Recognised state"), "date", "rank")

    date: Mapped[str | None] = edtf("Date")
    date_first_day: Mapped[datetime.date | None] = day("Date: first day")
    date_last_day: Mapped[datetime.date | None] = day("Date: last day")
    rank: Mapped[int | None] = number("Rank among those who did")
