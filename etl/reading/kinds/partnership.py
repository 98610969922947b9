"""The named level of the ties between states."""

from collections.abc import Iterator, Sequence

from db.vocabulary import PartnershipAction
from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.slots import COUNTRIES, DATE, TEXT, term


@kind("partnership")
class Partnership(Fact):
    """The named level of the ties between states."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    level: str = slot(TEXT, core=True)
    action: PartnershipAction | None = slot(term(PartnershipAction), default=None)
    date: str | None = slot(DATE, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    yield from ()
