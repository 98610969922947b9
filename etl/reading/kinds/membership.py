"""A state's part in an organisation."""

from collections.abc import Iterator, Sequence

from db.vocabulary import MembershipRole
from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.slots import COUNTRY, DATE, ORGANISATION, term


@kind("membership")
class Membership(Fact):
    """A state's part in an organisation."""

    country: str = slot(COUNTRY, core=True)
    organisation: str = slot(ORGANISATION, core=True)
    role: MembershipRole = slot(term(MembershipRole), core=True)
    date: str | None = slot(DATE, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    yield from ()
