"""A mission of the sending in the receiving state (terms of the Vienna Convention on Diplomatic Relations)."""

from collections.abc import Iterator, Sequence

from db.vocabulary import MissionStatus, MissionType
from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.slots import CITY, COUNTRY, DATE, term


@kind("mission")
class Mission(Fact):
    """A mission of the sending in the receiving state (terms of the Vienna Convention on Diplomatic Relations)."""

    sending: str = slot(COUNTRY, core=True)
    receiving: str = slot(COUNTRY, core=True)
    type: MissionType = slot(term(MissionType), core=True)
    city: str | None = slot(CITY, core=True, default=None)
    status: MissionStatus | None = slot(term(MissionStatus), default=None)
    date: str | None = slot(DATE, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    yield from ()
