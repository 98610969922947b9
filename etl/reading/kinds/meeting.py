"""Representatives of states met, or are to meet."""

from collections.abc import Iterator, Sequence

from db.vocabulary import MeetingFormat, MeetingStatus
from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.slots import CITY, COUNTRIES, DATE, NUMBER, PERSONS, TEXT, term


@kind("meeting")
class Meeting(Fact):
    """Representatives of states met, or are to meet."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    date: str | None = slot(DATE, core=True, default=None)
    body: str | None = slot(TEXT, core=True, default=None)
    session: int | None = slot(NUMBER, core=True, default=None)
    participants: tuple[str, ...] | None = slot(PERSONS, default=None)
    city: str | None = slot(CITY, default=None)
    format: MeetingFormat | None = slot(term(MeetingFormat), default=None)
    status: MeetingStatus | None = slot(term(MeetingStatus), default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The facts of this kind that the document states; `found` is what the finders of earlier kinds yielded."""
    yield from ()
