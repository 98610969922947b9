"""By how many percent trade between states rose or fell."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from db.vocabulary import TradeMeasure
from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.figures import Figure, read_figures
from etl.reading.rules import finding
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
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    for figure in read_figures(document):
        if figure.change:
            yield finding(document, figure.passage, _fact(figure), figure.rule)


def _fact(figure: Figure) -> TradeChange:
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
