"""Somebody of one state went, or is to go, to another."""

from collections.abc import Iterator, Sequence

from db.vocabulary import VisitStatus, VisitType
from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.slots import COUNTRY, DATE, PERSON, term


@kind("visit")
class Visit(Fact):
    """Somebody of one state went, or is to go, to another."""

    from_: str = slot(COUNTRY, core=True)
    to: str = slot(COUNTRY, core=True)
    visitor: str = slot(PERSON, core=True)
    date: str | None = slot(DATE, default=None)
    type: VisitType | None = slot(term(VisitType), default=None)
    status: VisitStatus | None = slot(term(VisitStatus), default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    yield from ()
