"""Somebody of one state went, or is to go, to another."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Self

from db.vocabulary import VisitStatus, VisitType
from etl.reading.document import Document
from etl.reading.edtf import days
from etl.reading.events.drafts import Went
from etl.reading.events.story import story
from etl.reading.fact import Evidence, Fact, Finding, kind, slot
from etl.reading.merge import merge
from etl.reading.slots import COUNTRY, DATE, PERSON, term

# A visit is no longer than this, and nobody comes back to the same state sooner than this.
_LONGEST, _STOP, _NONE = timedelta(days=14), timedelta(days=3), timedelta()


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
        if (self.from_, self.to, self.visitor) != (other.from_, other.to, other.visitor):
            return False
        if self.date is None or other.date is None:
            return self.status == other.status
        (first, last), (begin, end) = days(self.date), days(other.date)
        if last is None or end is None:
            return False
        exact = max(last - first, end - begin) <= _LONGEST
        apart = max(first - end, begin - last)
        if self.status != other.status:
            return exact and apart <= _NONE
        return apart <= (_STOP if exact else _NONE)

    def merged(self, other: Self) -> Self:
        """This visit with its empty slots filled from the other, made if either is, and its days from first to last."""
        made = super().merged(other)
        if VisitStatus.MADE in (self.status, other.status):
            made = replace(made, status=VisitStatus.MADE)
        if self.date and other.date:
            made = replace(made, date=_both(self.date, other.date))
        return made


def _both(one: str, other: str) -> str:
    """The date that says more of two that overlap; from the first to the last day of two that do not."""
    (first, last), (begin, end) = days(one), days(other)
    if last is None or end is None or (first <= end and begin <= last):
        return other if len(other) > len(one) else one
    return f"{min(first, begin).isoformat()}/{max(last, end).isoformat()}"


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
