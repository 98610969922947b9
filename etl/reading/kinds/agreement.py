"""An agreement, or a number of them, at a stage of its life."""

import re
from collections.abc import Iterator, Sequence

from db.vocabulary import AgreementAction, AgreementType, Qualifier, Sector
from etl.reading.agreements.carried import Told
from etl.reading.agreements.telling import tell
from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, Slot, kind, slot
from etl.reading.names import find_sectors
from etl.reading.rules import finding
from etl.reading.slots import COUNTRIES, DATE, NUMBER, SECTORS, TEXT, term
from etl.reading.text import lowered, plain


@kind("agreement")
class Agreement(Fact):
    """An agreement, or a number of them, at a stage of its life."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    action: AgreementAction = slot(term(AgreementAction), core=True)
    title: str | None = slot(TEXT, core=True, default=None)
    count: int | None = slot(NUMBER, core=True, default=None)
    type: AgreementType | None = slot(term(AgreementType), default=None)
    date: str | None = slot(DATE, default=None)
    qualifier: Qualifier | None = slot(term(Qualifier), default=None)
    sectors: tuple[Sector, ...] | None = slot(SECTORS, default=None)

    def identifies(self, slot: Slot) -> bool:
        """Documents without a title are told apart by their day."""
        return slot.identity or (slot.name == "date" and self.title is None)

    def restates(self, other: "Agreement") -> bool:
        """Whether the two name the same agreement at the same stage: their titles share all words but small ones."""
        if (self.countries, self.action, self.count) != (other.countries, other.action, other.count):
            return False
        if self.date is not None and other.date is not None and self.date != other.date and self.title is not None:
            return False
        return _key(self.title) == _key(other.title)


_SMALL = re.compile(r"\b(?:the|of|for|and|on|an?|in|between|to|understanding)\b|[^\w\s]")
_WORDY = re.compile(r"\b(?:co-?operation|partnership|security council|trade union)\b")


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Agreements with title or subject, and numbers of them, at the stage that their clause tells."""
    for told in _worth_telling(list(tell(document, found))):
        title = told.title or None
        fact = Agreement(
            countries=told.countries, action=told.action, title=title, count=told.count, type=told.type,
            date=told.date, qualifier=told.qualifier, sectors=sectors_of(title) if title else None,
        )  # fmt: skip
        yield finding(document, told.passage, fact, f"agreement {told.action}")


def _worth_telling(told: list[Told]) -> Iterator[Told]:
    """All but several documents without name or number of which others are named or counted.

    What is to be signed on a day that is told is no longer under negotiation.
    """
    known = {(one.countries, one.action) for one in told if one.title or one.count}
    due = {(one.countries, _key(one.title)) for one in told if one.action is AgreementAction.PLANNED and one.date}
    for one in told:
        named = one.title or one.count or (one.countries, one.action) not in known
        open_still = one.action is not AgreementAction.NEGOTIATING or (one.countries, _key(one.title)) not in due
        if named and open_still:
            yield one


def _key(title: str | None) -> str:
    return " ".join(_SMALL.sub(" ", lowered(plain(title or ""))).split())


def sectors_of(title: str) -> tuple[Sector, ...] | None:
    """The sectors that the words of a title name."""
    low = lowered(plain(title))
    subject = _WORDY.sub(lambda match: " " * len(match[0]), low)
    return tuple(sorted({Sector(one.value) for one in find_sectors(subject, 0, len(subject))})) or None
