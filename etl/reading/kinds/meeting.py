"""Representatives of states met, or are to meet."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Self

from db.vocabulary import MeetingFormat, MeetingStatus
from etl.reading.document import Document
from etl.reading.edtf import days
from etl.reading.events.drafts import Met
from etl.reading.events.story import story
from etl.reading.fact import Evidence, Fact, Finding, kind, slot
from etl.reading.merge import merge
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

    def restates(self, other: Self) -> bool:
        """Whether nothing told of the two sets them apart, and something told besides the states is the same."""
        planned = MeetingStatus.PLANNED in (self.status, other.status)
        if self.countries != other.countries or (planned and self.status != other.status):
            return False
        slots = ("body", "session", "city", "format")
        if not all(_agree(getattr(self, one), getattr(other, one)) for one in slots):
            return False
        return dates_agree(self.date, other.date) and self._shares(other)

    def _shares(self, other: Self) -> bool:
        """Whether the two have people, or a session, or a mechanism and a day in common."""
        people, others = set(self.participants or ()), set(other.participants or ())
        if people and others and not (people <= others or others <= people):
            return False
        if self.session is not None and self.session == other.session:
            return True
        if self.body is None and other.body is None:
            return bool(people & others) or not (people or others or self.date != other.date)
        named = self.body is not None and self.body == other.body
        return bool(self.date) and (named or self.date == other.date)

    def merged(self, other: Self) -> Self:
        """This meeting with its empty slots filled from the other, and the narrower of two dates."""
        made = super().merged(other)
        if self.date and other.date and len(other.date) > len(self.date) and "/" not in other.date:
            return replace(made, date=other.date)
        return made


def _agree(one: object, other: object) -> bool:
    return one is None or other is None or one == other


def dates_agree(one: str | None, other: str | None) -> bool:
    """Whether two dates may be the same: one lies within the other, or is not told."""
    if one is None or other is None:
        return True
    (first, last), (begin, end) = days(one), days(other)
    if last is None or end is None:
        return one == other
    return (first <= begin and end <= last) or (begin <= first and last <= end)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Meetings of people, calls, and sessions of named mechanisms, each once, with its day, place and participants."""
    yield from merge(_finding(document, met) for met in story(document).met)


def _finding(document: Document, met: Met) -> Finding:
    names = tuple(one.name for one in met.parties if one.name)
    fact = Meeting(
        countries=met.countries, date=met.date, body=met.body, session=met.session or None,
        participants=names or None, city=met.city,
        format=MeetingFormat(met.format) if met.format else None,
        status=MeetingStatus.PLANNED if met.planned else MeetingStatus.HELD,
    )  # fmt: skip
    return Finding(fact, Evidence.of(document.article, met.start, met.end, met.rule))
