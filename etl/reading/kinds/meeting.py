"""Representatives of states met, or are to meet."""

from db.vocabulary import MeetingFormat, MeetingStatus
from etl.reading.fact import Fact, kind, slot
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
