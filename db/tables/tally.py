"""The table of tally facts."""

import datetime

from sqlalchemy.orm import Mapped

from db.base import Kind, day, edtf, number, party, persons, term
from db.vocabulary import Contact, Qualifier


class Tally(Kind):
    """A count of contacts."""

    __tablename__ = "tally"
    slots = (
        "what",
        "count",
        "qualifier",
        party("countries", "Countries"),
        party("from", "From"),
        party("to", "To"),
        persons("participants", "Participants"),
        "since",
        "period",
    )

    what: Mapped[str] = term(Contact, "What is counted")
    count: Mapped[int] = number("Count")
    qualifier: Mapped[str | None] = term(Qualifier, "Qualifier")
    since: Mapped[str | None] = edtf("Since")
    since_first_day: Mapped[datetime.date | None] = day("Since: first day")
    since_last_day: Mapped[datetime.date | None] = day("Since: last day")
    period: Mapped[str | None] = edtf("Period")
    period_first_day: Mapped[datetime.date | None] = day("Period: first day")
    period_last_day: Mapped[datetime.date | None] = day("Period: last day")
