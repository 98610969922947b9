"""The table of membership facts."""

import datetime

from sqlalchemy.orm import Mapped

from db.base import Kind, day, edtf, named, party, term
from db.vocabulary import MembershipRole


class Membership(Kind):
    """A state's part in an organisation."""

    __tablename__ = "membership"
    slots = (party("country", "Country"), "organisation", "role", "date")

    organisation_id: Mapped[int] = named("organisation", "Organisation")
    role: Mapped[str] = term(MembershipRole, "Role")
    date: Mapped[str | None] = edtf("Date")
    date_first_day: Mapped[datetime.date | None] = day("Date: first day")
    date_last_day: Mapped[datetime.date | None] = day("Date: last day")
