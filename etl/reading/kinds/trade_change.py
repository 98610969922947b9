"""By how many percent trade between states rose or fell."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from db.vocabulary import TradeMeasure
from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.figures import Figure
from etl.reading.slots import COUNTRIES, COUNTRY, DATE, PERCENT, TEXT, term


@kind("trade_change")
class TradeChange(Fact):
    """By how many percent trade between states rose or fell."""

    measure: TradeMeasure = slot(term(TradeMeasure), core=True)
    countries: tuple[str, ...] | None = slot(COUNTRIES, core=True, default=None)
    exporter: str | None = slot(COUNTRY, core=True, default=None)
    importer: str | None = slot(COUNTRY, core=True, default=None)
    percent: Decimal = slot(PERCENT, core=True)
    period: str | None = slot(DATE, core=True, default=None)
    versus: str | None = slot(DATE, default=None)
    according_to: str | None = slot(TEXT, default=None)
    goods: str | None = slot(TEXT, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Nothing of its own: changes are read among the sums that they change, and yielded with them by `trade.find`."""
    yield from ()


def change_of(figure: Figure) -> TradeChange:
    """The fact that a percentage of change states."""
    topic = figure.topic
    flows = topic.measure is TradeMeasure.FLOW
    return TradeChange(
        measure=topic.measure,
        countries=None if flows else topic.pair,
        exporter=topic.one if flows else None,
        importer=topic.two if flows else None,
        percent=figure.value,
        period=figure.period,
        versus=figure.versus,
        according_to=figure.source,
        goods=figure.goods,
    )
