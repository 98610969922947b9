"""Two states established, restored, severed or regraded diplomatic relations."""

from collections.abc import Iterator, Sequence

from db.vocabulary import RelationsAction
from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.slots import COUNTRIES, DATE, term


@kind("diplomatic_relations")
class DiplomaticRelations(Fact):
    """Two states established, restored, severed or regraded diplomatic relations."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    action: RelationsAction = slot(term(RelationsAction), core=True)
    date: str | None = slot(DATE, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    yield from ()
