"""The table of trade facts."""

import datetime
from decimal import Decimal

from sqlalchemy.orm import Mapped

from db.base import Kind, amount, coded, day, edtf, party, term, words
from db.vocabulary import Qualifier, TradeMeasure, TradeStatus


class Trade(Kind):
    """A figure of goods or services traded between states."""

    __tablename__ = "trade"
    slots = (
        "measure",
        party("countries", "Countries"),
        party("exporter", "Exporter"),
        party("importer", "Importer"),
        party("surplus_of", "Surplus of"),
        "value",
        "currency",
        "period",
        "status",
        "qualifier",
        "according_to",
        "goods",
    )

    measure: Mapped[str] = term(TradeMeasure, "Measure")
    value: Mapped[Decimal] = amount("Value")
    currency: Mapped[str] = coded("currency", "Currency")
    period: Mapped[str | None] = edtf("Period")
    period_first_day: Mapped[datetime.date | None] = day("Period: first day")
    period_last_day: Mapped[datetime.date | None] = day("Period: last day")
    status: Mapped[str | None] = term(TradeStatus, "Status")
    qualifier: Mapped[str | None] = term(Qualifier, "Qualifier")
    according_to: Mapped[str | None] = words("According to", info={"country_or_name": True})
    goods: Mapped[str | None] = words("Goods")
