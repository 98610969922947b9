"""A round or counted year of the ties between states."""

from collections.abc import Iterator, Sequence

from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.slots import COUNTRIES, DATE, NUMBER, TEXT


@kind("anniversary")
class Anniversary(Fact):
    """A round or counted year of the ties between states."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    ordinal: int = slot(NUMBER, core=True)
    of: str | None = slot(TEXT, default=None)
    year: str | None = slot(DATE, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    yield from ()
