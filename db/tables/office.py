"""The table of office facts."""

import datetime

from sqlalchemy.orm import Mapped

from db.base import Kind, day, edtf, named, party, words


class Office(Kind):
    """A person holds or held an office of a state."""

    __tablename__ = "office"
    slots = ("person", "office", party("country", "Country"), "since", "until")

    person_id: Mapped[int] = named("person", "Person")
    office: Mapped[str] = words("Office")
    since: Mapped[str | None] = edtf("Since")
    since_first_day: Mapped[datetime.date | None] = day("Since: first day")
    since_last_day: Mapped[datetime.date | None] = day("Since: last day")
    until: Mapped[str | None] = edtf("Until")
    until_first_day: Mapped[datetime.date | None] = day("Until: first day")
    until_last_day: Mapped[datetime.date | None] = day("Until: last day")
