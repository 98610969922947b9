"""A figure of goods or services traded between states."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from db.vocabulary import Qualifier, TradeMeasure, TradeStatus
from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.figures import Figure, read_figures
from etl.reading.kinds.trade_change import change_of
from etl.reading.rules import finding
from etl.reading.slots import AMOUNT, COUNTRIES, COUNTRY, CURRENCY, DATE, TEXT, term


@kind("trade")
class Trade(Fact):
    """A figure of goods or services traded between states."""

    measure: TradeMeasure = slot(term(TradeMeasure), core=True)
    countries: tuple[str, ...] | None = slot(COUNTRIES, core=True, default=None)
    exporter: str | None = slot(COUNTRY, core=True, default=None)
    importer: str | None = slot(COUNTRY, core=True, default=None)
    surplus_of: str | None = slot(COUNTRY, core=True, default=None)
    value: Decimal = slot(AMOUNT, core=True)
    currency: str = slot(CURRENCY, core=True)
    period: str | None = slot(DATE, core=True, default=None)
    status: TradeStatus | None = slot(term(TradeStatus), default=None)
    qualifier: Qualifier | None = slot(term(Qualifier), default=None)
    according_to: str | None = slot(TEXT, default=None)
    goods: str | None = slot(TEXT, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The sums of trade that the document states, and the changes that the same walk through its figures reads."""
    for figure in read_figures(document):
        fact = change_of(figure) if figure.change else _fact(figure)
        yield finding(document, figure.passage, fact, figure.rule)


def _fact(figure: Figure) -> Trade:
    topic = figure.topic
    flows = topic.measure is TradeMeasure.FLOW
    return Trade(
        measure=topic.measure,
        countries=None if flows else topic.pair,
        exporter=topic.one if flows else None,
        importer=topic.two if flows else None,
        surplus_of=topic.surplus_of,
        value=figure.value,
        currency=figure.currency or "",
        period=figure.period,
        status=figure.status,
        qualifier=figure.qualifier,
        according_to=figure.source,
        goods=figure.goods,
    )
