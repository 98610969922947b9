"""A corridor, programme or joint work with a name of its own."""

from collections.abc import Iterator, Sequence

from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.slots import COUNTRIES, TEXT


@kind("initiative")
class Initiative(Fact):
    """A corridor, programme or joint work with a name of its own."""

    name: str = slot(TEXT, core=True)
    countries: tuple[str, ...] | None = slot(COUNTRIES, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    yield from ()
