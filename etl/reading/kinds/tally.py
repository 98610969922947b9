"""A count of contacts."""

from collections.abc import Iterator, Sequence

from db.vocabulary import Contact, Qualifier
from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.slots import COUNTRIES, COUNTRY, DATE, NUMBER, PERSONS, term


@kind("tally")
class Tally(Fact):
    """A count of contacts."""

    what: Contact = slot(term(Contact), core=True)
    count: int = slot(NUMBER, core=True)
    qualifier: Qualifier | None = slot(term(Qualifier), default=None)
    countries: tuple[str, ...] | None = slot(COUNTRIES, default=None)
    from_: str | None = slot(COUNTRY, default=None)
    to: str | None = slot(COUNTRY, default=None)
    participants: tuple[str, ...] | None = slot(PERSONS, default=None)
    since: str | None = slot(DATE, default=None)
    period: str | None = slot(DATE, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    yield from ()
