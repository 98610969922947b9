"""A sum that one state puts, lends or pledges in another."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from db.vocabulary import InvestmentStatus, InvestmentType, Qualifier
from etl.reading.capital import words
from etl.reading.capital.gate import may_tell_of_capital
from etl.reading.capital.parties import Parties, as_before, contrasted, investors, lenders
from etl.reading.capital.said import is_next_year, is_no_capital, is_same_at, split_into
from etl.reading.capital.stretch import Stretch, stretches, whole
from etl.reading.capital.terms import cue_of, currency_of, period_of, stated_dollars, status_of, type_of
from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.lazy import lazy
from etl.reading.mention import Tag
from etl.reading.rules import finding
from etl.reading.slots import AMOUNT, COUNTRY, CURRENCY, DATE, term


@dataclass(frozen=True, slots=True)
class Told:
    """What a sum is, between whom, and in which passage that is said.

    A question asks for the `whole` next sentence; a sum `beside` another shares the day for which that is given.
    """

    what: str
    parties: Parties | None
    number: int
    whole: bool = False
    beside: bool = False


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


_POINTS_BACK = re.compile(
    r"^[\"'(]*(?:it|this|that|the (?:line|loan|credit|sum|figure|total|amount|stock|facility|limit|" r"ceiling))\b"
)
_GRANTED = re.compile(
    r"^(?:(?:a|another|an) )?(?:further )?(?:(?:budget|financial|technical|development|humanitarian|"
    r"emergency) )*(?:support|aid|"
    r"assistance|grants?|loans?|credits?|help) (?:of|worth) (?:about |some |over )?<(?:money|"
    r"amount)> (?:was|were|has been|had been|"
    r"have been) (?:also )?(?:granted|provided|given|extended|lent|pledged|promised|disbursed)\b"
)
_WISHED = re.compile(
    r"\b(?:would like to see|wants? (?:it|that|this|the figure) to|should (?:reach|rise to|grow to)|"
    r"hopes? (?:for|to see))\b"
)
# What are parts of a sum share its period: `In 2012 A committed 95 million, of which 38 million in grants`.
_OF_WHICH = re.compile(r"\bof (?:which|this|that|it|these|them) <(?:money|amount)>")
_HEADING_LENGTH = 9


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Sums that a state's government, lenders or companies put, lend or pledge in another state."""
    walk = _Walk(document)
    for passage in document.passages[1:]:
        yield from walk.read(passage)


class _Walk:
    """What is in force from sum to sum: the currency, and within a paragraph the topic and its parties."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.currency: str | None = None
        self.paragraph = -1
        self.opened: Told | None = None
        self.last: Told | None = None
        self.point: str | None = None
        self.periods: dict[int, str | None] = {}
        self.planned: int | None = None

    def read(self, passage: Passage) -> Iterator[Finding]:
        """The facts of one passage."""
        if passage.sentence.paragraph != self.paragraph:
            self.paragraph, self.last = passage.sentence.paragraph, None
        if not passage.tagged(Tag.MONEY, Tag.AMOUNT):
            return
        self.opened = self._open(passage)
        before: Told | None = None
        goes_on = self.last is not None and self.last.what == "invest" and passage.number - self.last.number == 1
        gate = self.opened is not None or goes_on or may_tell_of_capital(passage)
        for stretch in stretches(passage) if gate else ():
            told = self._told(stretch, before)
            if told is not None and (one := self._finding(stretch, told)) is not None:
                before = self.last = told
                yield one
            elif told is None:
                self.currency = stretch.sum.detail.currency or self.currency

    @lazy
    def _stated_dollars(self) -> str | None:
        return stated_dollars(self.document)

    def _open(self, following: Passage) -> Told | None:
        """What a heading, a question or a sentence without a sum says of the sum in the next sentence."""
        passage = self.document.preceding(following)
        if passage is None or passage.tagged(Tag.MONEY, Tag.AMOUNT) or not may_tell_of_capital(passage):
            return None
        stretch = whole(passage)
        what = cue_of(stretch)
        if what in (None, "other"):
            return None
        if what == "invest" and words.CAPITAL_NOUN.search(stretch.text) is None and stretch.text[-1:] != "?":
            return None
        parties = self._parties(stretch, str(what))
        if parties is None and len(stretch.text.split()) > _HEADING_LENGTH:
            return None
        return Told(str(what), parties, passage.number, whole=stretch.text.endswith("?"))

    def _told(self, stretch: Stretch, before: Told | None) -> Told | None:
        if is_no_capital(stretch):
            return None
        what = split_into(stretch) or cue_of(stretch)
        number = stretch.passage.number
        if what == "other":
            return None
        if what is not None and (parties := self._parties(stretch, what)) is not None:
            carried = self._carried(stretch, what, before) if parties.rule == "a pronoun" else None
            return carried or Told(what, parties, number)
        return self._carried(stretch, what, before)

    def _parties(self, stretch: Stretch, what: str) -> Parties | None:
        last = self.last.parties if self.last is not None else None
        return (investors if what == "invest" else lenders)(self.document, stretch, last)

    def _carried(self, stretch: Stretch, what: str | None, before: Told | None) -> Told | None:
        """What the sum is by the sum before it in the sentence, by the heading, or by the sentence before."""
        if what is None and (wished := before or self.last) is not None and _WISHED.search(stretch.before):
            return Told("wish", wished.parties, stretch.passage.number)
        if before is not None and before.parties is not None and before.what != "wish" and what in (None, before.what):
            return self._beside(stretch, before.what, before.parties)
        if self.opened is not None and what is None:
            return self._by_opening(stretch, self.opened)
        return self._by_sentence_before(stretch, what)

    def _beside(self, stretch: Stretch, what: str, parties: Parties) -> Told | None:
        if what == "invest" and is_same_at(stretch) and not words.OTHER_WAY.search(stretch.text):
            return Told(what, parties, stretch.passage.number)
        told = contrasted(self.document, stretch, parties)
        if told is None and what == "invest" and is_next_year(stretch):
            return Told(what, parties, stretch.passage.number)
        if told is None and what != "invest":
            told = as_before(stretch, parties)
        return Told(what, told, stretch.passage.number, beside=True) if told is not None else None

    def _by_sentence_before(self, stretch: Stretch, what: str | None) -> Told | None:
        """`The other way it is far less`, `A further 2 billion was pledged`: what the last sum was, or its like."""
        last, number, parties = self.last, stretch.passage.number, None
        if last is None or last.parties is None or last.what == "wish" or number - last.number > 1:
            return None
        if what is None and last.what == "invest" and "<date>" in stretch.text and is_same_at(stretch):
            parties = last.parties
        elif what is None and words.OTHER_WAY.search(stretch.passage.words):
            parties = contrasted(self.document, stretch, last.parties)
        elif what is not None and ((what == "invest") == (last.what == "invest") or _GRANTED.search(stretch.text)):
            parties = as_before(stretch, last.parties)
        return Told(what or last.what, parties, number) if parties is not None else None

    def _is_reverse(self, stretch: Stretch, told: Told, parties: Parties) -> bool:
        """Whether the sum is that of the other way, behind the one before in its sentence, with no verb of its own."""
        last = self.last
        if last is None or last.parties is None or last.number != told.number or last.what != told.what:
            return False
        if not stretch.before.endswith("> "):
            return False
        return (last.parties.who, last.parties.whom) == (parties.whom, parties.who)

    def _by_opening(self, stretch: Stretch, opened: Told) -> Told | None:
        number = stretch.passage.number
        if stretch.mentions(Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL):
            parties = (investors if opened.what == "invest" else lenders)(self.document, stretch)
            return Told(opened.what, parties, number) if parties is not None else None
        if opened.parties is not None and (opened.whole or _POINTS_BACK.search(stretch.before)):
            return Told(opened.what, opened.parties, number)
        return None

    def _finding(self, stretch: Stretch, told: Told) -> Finding | None:
        quantity, parties = stretch.sum.detail, told.parties
        if parties is None:
            return None
        dollars = self._stated_dollars if quantity.currency_words == "$" else None
        currency = currency_of(self.document, quantity, parties, self.currency, dollars)
        if currency is None:
            return None
        planned = words.PLANNED.search(stretch.text) is not None or told.what == "wish"
        period, point = period_of(self.document, stretch, parties, planned=planned)
        if period is None and (told.beside or self._is_reverse(stretch, told, parties)):
            period, point = self.point, self.point is not None
        if period is None and _OF_WHICH.search(stretch.passage.shape.text) is not None:
            period = self.periods.get(stretch.passage.number)
        self.point, self.periods = period if point else None, {stretch.passage.number: period}
        kind_of_sum = type_of(stretch, told.what, period, point=point or told.beside)
        self.currency = currency
        status = self._status(stretch, told, kind_of_sum, period)
        fact = Investment(
            from_=parties.who,
            to=parties.whom,
            value=quantity.value,
            currency=currency,
            type=None if told.what == "wish" else kind_of_sum,
            period=period,
            qualifier=quantity.qualifier,
            status=status,
        )
        return finding(self.document, stretch.passage, fact, f"{told.what}: {parties.rule}", stretch.span)

    def _status(self, stretch: Stretch, told: Told, what: InvestmentType, period: str | None) -> InvestmentStatus:
        """Whether the sum was put, or is planned or aimed at; `5 million of it in grants` is as its whole."""
        if told.what == "wish":
            return InvestmentStatus.TARGET
        status = status_of(self.document, stretch, what, period)
        if self.planned == told.number and split_into(stretch) and " been " not in stretch.after:
            status = InvestmentStatus.PLANNED
        self.planned = told.number if status is InvestmentStatus.PLANNED else None
        return status
