"""A sum that one state puts, lends or pledges in another."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from db.vocabulary import InvestmentStatus, InvestmentType, Qualifier
from etl.reading.capital import words
from etl.reading.capital.parties import Parties, investors, lenders
from etl.reading.capital.stretch import Stretch, stretches
from etl.reading.capital.terms import cue_of, currency_of, period_of, status_of, type_of
from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.mention import Tag
from etl.reading.modality import Mood, mood
from etl.reading.rules import finding
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


_GATE = re.compile(r"invest|fdi\b|capital|equity|loan|len[dt]|credit|grant|\baid\b|assistance|deposit|pledg|promis|earmark|set aside|sets aside|allocat|appropriat|donat|gave|give|giving|put |placed|sunk|hold|fund|gift|commit")
_COMPARED = re.compile(r"\b(?:from|than|against|compared (?:with|to)|up on|down on|earlier|versus|of which|including|of (?:this|that|these|it|them)) ?(?:only |just |some )?$")


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Sums that a state's government, lenders or companies put, lend or pledge in another state."""
    walk = _Walk(document)
    for passage in document.passages[1:]:
        yield from walk.read(passage)


class _Walk:
    """What is in force from sum to sum: currency in the article, topic and parties within a paragraph."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.currency: str | None = None
        self.paragraph = -1
        self.what: str | None = None
        self.parties: Parties | None = None

    def read(self, passage: Passage) -> Iterator[Finding]:
        """The facts of one passage."""
        if passage.sentence.paragraph != self.paragraph:
            self.paragraph, self.what, self.parties = passage.sentence.paragraph, None, None
        if not passage.tagged(Tag.MONEY, Tag.AMOUNT):
            return
        carried: tuple[str, Parties] | None = None
        gate = _GATE.search(passage.words) is not None
        for stretch in stretches(passage):
            if gate:
                told = self._told(stretch, carried)
                if told is not None:
                    one = self._finding(stretch, *told)
                    if one is not None:
                        carried = told
                        yield one
            self.currency = stretch.sum.detail.currency or self.currency

    def _told(self, stretch: Stretch, carried: tuple[str, Parties] | None) -> tuple[str, Parties] | None:
        if _is_no_capital(stretch):
            return None
        what = cue_of(stretch)
        if what is None:
            return None
        before = carried[1] if carried is not None else None
        read = investors if what == "invest" else lenders
        parties = read(self.document, stretch, before)
        return (what, parties) if parties is not None else None

    def _finding(self, stretch: Stretch, what: str, parties: Parties) -> Finding | None:
        quantity = stretch.sum.detail
        currency = currency_of(self.document, quantity, parties, self.currency)
        if currency is None:
            return None
        planned = words.PLANNED.search(stretch.text) is not None
        period, point = period_of(self.document, stretch, parties, planned=planned)
        type_ = type_of(stretch, what, period, point=point)
        fact = Investment(
            from_=parties.who,
            to=parties.whom,
            value=quantity.value,
            currency=currency,
            type=type_,
            period=period,
            qualifier=quantity.qualifier,
            status=status_of(stretch, type_),
        )
        return finding(self.document, stretch.passage, fact, f"{what}: {parties.rule}", stretch.span)


def _is_no_capital(stretch: Stretch) -> bool:
    """Whether the words show that the sum was refused, is only compared with, or comes from many states' bank."""
    if _COMPARED.search(stretch.before) or words.MULTILATERAL.search(stretch.text) or words.REFUSED.search(stretch.text):
        return True
    return mood(stretch.passage.shape, stretch.at, stretch.behind) in (Mood.DENIED, Mood.SUPPOSED)
