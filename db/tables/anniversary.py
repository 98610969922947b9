"""The table of anniversary facts."""

import datetime

from sqlalchemy.orm import Mapped

from db.base import Kind, day, edtf, number, party, words


class Anniversary(Kind):
    """A round or counted year of the ties between states."""

    __tablename__ = "anniversary"
    slots = (party("countries", "Countries"), "ordinal", "of", "year")

    ordinal: Mapped[int] = number("Ordinal")
    of: Mapped[str | None] = words("Anniversary of")
    year: Mapped[str | None] = edtf("Year")
    year_first_day: Mapped[datetime.date | None] = day("Year: first day")
    year_last_day: Mapped[datetime.date | None] = day("Year: last day")
