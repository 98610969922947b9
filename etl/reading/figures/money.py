"""In which currency a sum is: its own, the one that its words mean here, or the one in force."""

import re
from dataclasses import dataclass

from etl.reading import lexicon
from etl.reading.document import Document
from etl.reading.figures.figure import Topic
from etl.reading.lazy import lazy
from etl.reading.quantities import Measure, Quantity

_ALL_VALUES = re.compile(
    r"\b(?:values|figures|amounts|sums|data) (?:are )?(?:given |shown |expressed )?in (?P<of>[a-z ]{1,30}) dollars\b"
)
_LONGEST = len("amounts are expressed in ") + 30
_CROWNS = frozenset(["CZK", "DKK", "ISK", "NOK", "SEK"])


@dataclass(frozen=True)
class Dollars:
    """What an article says of its dollars; each is looked for once."""

    document: Document

    @lazy
    def of_all(self) -> str | None:
        """The dollar in which the article says that all its values are."""
        match = _all_values(self.document.low)
        if match is None:
            return None
        inside = (one for passage in self.document.passages for one in passage.mentions if one.end == match.end("of"))
        named = next((one.country for one in inside if one.country is not None), None)
        own = lexicon.currency_of(named) if named is not None else None
        return own if own in lexicon.currencies_called("dollars") else None

    @lazy
    def _owners(self) -> frozenset[str | None]:
        """The states whose dollars the article names: `New Zealand dollars`."""
        low, mentions = self.document.low, (one for passage in self.document.passages for one in passage.mentions)
        return frozenset(one.country for one in mentions if low.startswith(" dollars", one.end))

    @lazy
    def _is_other_marked(self) -> bool:
        return "us$" in self.document.low

    def are_told(self, books: str) -> bool:
        """Whether the article marks the other dollar, `US$`, or says of which state its own are."""
        return self._is_other_marked or books in self._owners


def currency_of(
    quantity: Quantity, dollars: Dollars, topic: Topic, in_force: str | None, books: str | None = None
) -> str | None:
    """The currency of a sum; `dollars` are the article's, `books` is the state whose count it is.

    Nothing if several would do.
    """
    if quantity.currency_words == "$":
        return _lettered_dollar(dollars, quantity, books)
    if quantity.currency is not None and not _is_shared(quantity.currency_words):
        return quantity.currency
    if quantity.currency_words is None:
        return in_force if quantity.what is Measure.AMOUNT else None
    word = quantity.currency_words.split()[-1]
    called = _CROWNS if word in ("crown", "crowns") else lexicon.currencies_called(word)
    likely = [lexicon.currency_of(code) for code in (books, dollars.document.home) if code is not None]
    for currency in (*likely, in_force):
        if currency in called:
            return currency
    known = {lexicon.currency_of(code) for code in topic.pair} & set(called)
    return known.pop() if len(known) == 1 else quantity.currency


def _is_shared(words: str | None) -> bool:
    """Whether several states call their money by this one word."""
    return words is not None and words != "dollars" and len(lexicon.currencies_called(words)) > 1


def _lettered_dollar(dollars: Dollars, quantity: Quantity, books: str | None) -> str | None:
    """The dollar of a `$`; behind a letter, `F$480 million`, it can only be that of the state whose count it is."""
    if not dollars.document.low[quantity.start - 1 : quantity.start].isalpha():
        return _dollar(dollars, books)
    own = lexicon.currency_of(books) if books is not None else None
    return own if own in lexicon.currencies_called("dollars") else None


def _dollar(dollars: Dollars, books: str | None) -> str:
    """The dollar of a bare `$`: that of the state whose count it is, where the article writes `US$` for the other."""
    own = lexicon.currency_of(books) if books is not None else None
    is_dollar = own is not None and own in lexicon.currencies_called("dollars")
    if own is not None and books is not None and is_dollar and dollars.are_told(books):
        return own
    return dollars.of_all or "USD"


def _all_values(low: str) -> re.Match[str] | None:
    """The first words that say so, looked for only around each `dollars`."""
    at = low.find(" dollars")
    while at >= 0:
        match = _ALL_VALUES.search(low, max(0, at - _LONGEST), at + _LONGEST)
        if match is not None:
            return match
        at = low.find(" dollars", at + 1)
    return None
