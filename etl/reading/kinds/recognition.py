"""One state recognised another."""

from collections.abc import Iterator, Sequence

from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.slots import COUNTRY, DATE, NUMBER


@kind("recognition")
class Recognition(Fact):
    """One state recognised another."""

    recogniser: str = slot(COUNTRY, core=True)
    recognised: str = slot(COUNTRY, core=True)
    date: str | None = slot(DATE, default=None)
    rank: int | None = slot(NUMBER, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    yield from ()
