"""A sector in which states work together or said they will."""

from collections.abc import Iterator, Sequence

from db.vocabulary import CooperationStatus, Sector
from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.slots import COUNTRIES, term


@kind("cooperation")
class Cooperation(Fact):
    """A sector in which states work together or said they will."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    sector: Sector = slot(term(Sector), core=True)
    status: CooperationStatus | None = slot(term(CooperationStatus), default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    yield from ()
