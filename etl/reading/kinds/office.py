"""A person holds or held an office of a state."""

from collections.abc import Iterator, Sequence

from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.slots import COUNTRY, DATE, OFFICE, PERSON


@kind("office")
class Office(Fact):
    """A person holds or held an office of a state."""

    person: str = slot(PERSON, core=True)
    office: str = slot(OFFICE, core=True)
    country: str = slot(COUNTRY, core=True)
    since: str | None = slot(DATE, default=None)
    until: str | None = slot(DATE, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    yield from ()
