"""An agreement, or a number of them, at a stage of its life."""

from collections.abc import Iterator, Sequence

from db.vocabulary import AgreementAction, AgreementType, Qualifier, Sector
from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.slots import COUNTRIES, DATE, NUMBER, SECTORS, TEXT, term


@kind("agreement")
class Agreement(Fact):
    """An agreement, or a number of them, at a stage of its life."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    action: AgreementAction = slot(term(AgreementAction), core=True)
    title: str | None = slot(TEXT, core=True, default=None)
    count: int | None = slot(NUMBER, core=True, default=None)
    type: AgreementType | None = slot(term(AgreementType), default=None)
    date: str | None = slot(DATE, default=None)
    qualifier: Qualifier | None = slot(term(Qualifier), default=None)
    sectors: tuple[Sector, ...] | None = slot(SECTORS, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    yield from ()
