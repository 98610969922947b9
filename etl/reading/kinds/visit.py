"""Somebody of one state went, or is to go, to another."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Self

from db.vocabulary import VisitStatus, VisitType
from etl.reading.document import Document
from etl.reading.edtf import days
from etl.reading.events.drafts import Went
from etl.reading.events.story import story
from etl.reading.fact import Evidence, Fact, Finding, kind, slot
from etl.reading.merge import merge
from etl.reading.slots import COUNTRY, DATE, PERSON, term


@kind("visit")
class Visit(Fact):
    """Somebody of one state went, or is to go, to another."""

    from_: str = slot(COUNTRY, core=True)
    to: str = slot(COUNTRY, core=True)
    visitor: str = slot(PERSON, core=True)
    date: str | None = slot(DATE, identity=True, default=None)
    type: VisitType | None = slot(term(VisitType), default=None)
    status: VisitStatus | None = slot(term(VisitStatus), default=None)

    def restates(self, other: Self) -> bool:
        """Whether it is the same visitor's way to the same state at a time that may be the same."""
        if (self.from_, self.to, self.visitor) != (other.from_, other.to, other.visitor) or self.status != other.status:
            return False
        if self.date is None or other.date is None:
            return True
        (first, last), (begin, end) = days(self.date), days(other.date)
        return last is not None and end is not None and first <= end and begin <= last

    def merged(self, other: Self) -> Self:
        """This visit with its empty slots filled from the other; the date that says more stays."""
        made = super().merged(other)
        if self.date and other.date and len(other.date) > len(self.date):
            return replace(made, date=other.date)
        return made


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Visits made and planned, each once, with its days and its rank."""
    yield from merge(_finding(document, went) for went in story(document).went)


def _finding(document: Document, went: Went) -> Finding:
    fact = Visit(
        from_=went.origin, to=went.to, visitor=went.visitor.name or went.visitor.office or "", date=went.date,
        type=VisitType(went.type) if went.type else None,
        status=VisitStatus.PLANNED if went.planned else VisitStatus.MADE,
    )  # fmt: skip
    return Finding(fact, Evidence.of(document.article, went.start, went.end, went.rule))
