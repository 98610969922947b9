"""A sum that one state puts, lends or pledges in another."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from db.vocabulary import InvestmentStatus, InvestmentType, Qualifier
from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.slots import AMOUNT, COUNTRY, CURRENCY, DATE, term


@kind("investment")
class Investment(Fact):
    """A sum that one state puts, lends or pledges in another."""

    from_: str = slot(COUNTRY, core=True)
    to: str = slot(COUNTRY, core=True)
    value: Decimal = slot(AMOUNT, core=True)
    currency: str = slot(CURRENCY, core=True)
    type: InvestmentType | None = slot(term(InvestmentType), default=None)
    period: str | None = slot(DATE, default=None)
    qualifier: Qualifier | None = slot(term(Qualifier), default=None)
    status: InvestmentStatus | None = slot(term(InvestmentStatus), default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    yield from ()
