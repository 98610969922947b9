"""The table of meeting facts."""

import datetime

from sqlalchemy.orm import Mapped

from db.base import Kind, day, edtf, named, number, party, persons, term, words
from db.vocabulary import MeetingFormat, MeetingStatus


class Meeting(Kind):
    """Representatives of states met, or are to meet."""

    __tablename__ = "meeting"
    slots = (
        party("countries", "Countries"),
        "date",
        "body",
        "session",
        persons("participants", "Participants"),
        "city",
        "format",
        "status",
    )

    date: Mapped[str | None] = edtf("Date")
    date_first_day: Mapped[datetime.date | None] = day("Date: first day")
    date_last_day: Mapped[datetime.date | None] = day("Date: last day")
    body: Mapped[str | None] = words("Body")
    session: Mapped[int | None] = number("Session")
    city_id: Mapped[int | None] = named("city", "City")
    format: Mapped[str | None] = term(MeetingFormat, "Format")
    status: Mapped[str | None] = term(MeetingStatus, "Status")
