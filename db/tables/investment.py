"""The table of investment facts."""

import datetime
from decimal import Decimal

from sqlalchemy.orm import Mapped

from db.base import Kind, amount, coded, day, edtf, party, term
from db.vocabulary import InvestmentStatus, InvestmentType, Qualifier


class Investment(Kind):
    """A sum that one state puts, lends or pledges in another."""

    __tablename__ = "investment"
    slots = (party("from", "From"), party("to", "To"), "value", "currency", "type", "period", "qualifier", "status")

    value: Mapped[Decimal] = amount("Value")
    currency: Mapped[str] = coded("currency", "Currency")
    type: Mapped[str | None] = term(InvestmentType, "Type")
    period: Mapped[str | None] = edtf("Period")
    period_first_day: Mapped[datetime.date | None] = day("Period: first day")
    period_last_day: Mapped[datetime.date | None] = day("Period: last day")
    qualifier: Mapped[str | None] = term(Qualifier, "Qualifier")
    status: Mapped[str | None] = term(InvestmentStatus, "Status")
