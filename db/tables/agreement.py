"""The table of agreement facts."""

import datetime

from sqlalchemy.orm import Mapped

from db.base import Kind, day, edtf, number, party, sectors, term, words
from db.vocabulary import AgreementAction, AgreementType, Qualifier


class Agreement(Kind):
    """An agreement, or a number of them, at a stage of its life."""

    __tablename__ = "agreement"
    slots = (
        party("countries", "Countries"),
        "action",
        "title",
        "count",
        "type",
        "date",
        "qualifier",
        sectors("sectors", "Sectors"),
    )

    action: Mapped[str] = term(AgreementAction, "Action")
    title: Mapped[str | None] = words("Title")
    count: Mapped[int | None] = number("Number of agreements")
    type: Mapped[str | None] = term(AgreementType, "Type")
    date: Mapped[str | None] = edtf("Date")
    date_first_day: Mapped[datetime.date | None] = day("Date: first day")
    date_last_day: Mapped[datetime.date | None] = day("Date: last day")
    qualifier: Mapped[str | None] = term(Qualifier, "Qualifier")
