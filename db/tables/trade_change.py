"""The table of trade change facts."""

import datetime
from decimal import Decimal

from sqlalchemy.orm import Mapped

from db.base import Kind, amount, day, edtf, party, term, words
from db.vocabulary import TradeMeasure


class TradeChange(Kind):
    """By how many percent trade between states rose or fell."""

    __tablename__ = "trade_change"
    slots = (
        "measure",
        party("countries", "Countries"),
        party("exporter", "Exporter"),
        party("importer", "Importer"),
        "percent",
        "period",
        "versus",
        "according_to",
        "goods",
    )

    measure: Mapped[str] = term(TradeMeasure, "Measure")
    percent: Mapped[Decimal] = amount("Change in percent")
    period: Mapped[str | None] = edtf("Period")
    period_first_day: Mapped[datetime.date | None] = day("Period: first day")
    period_last_day: Mapped[datetime.date | None] = day("Period: last day")
    versus: Mapped[str | None] = edtf("Versus", timeline=False)
    versus_first_day: Mapped[datetime.date | None] = day("Versus: first day")
    versus_last_day: Mapped[datetime.date | None] = day("Versus: last day")
    according_to: Mapped[str | None] = words("According to", info={"country_or_name": True})
    goods: Mapped[str | None] = words("Goods")
