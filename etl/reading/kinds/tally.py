"""A count of contacts."""

from collections.abc import Iterator, Sequence

from db.vocabulary import Contact, Qualifier
from etl.reading.document import Document
from etl.reading.events.drafts import Counted
from etl.reading.events.story import story
from etl.reading.fact import Evidence, Fact, Finding, kind, slot
from etl.reading.slots import COUNTRIES, COUNTRY, DATE, NUMBER, PERSONS, term


@kind("tally")
class Tally(Fact):
    """A count of contacts."""

    what: Contact = slot(term(Contact), core=True)
    count: int = slot(NUMBER, core=True)
    qualifier: Qualifier | None = slot(term(Qualifier), default=None)
    countries: tuple[str, ...] | None = slot(COUNTRIES, identity=True, default=None)
    from_: str | None = slot(COUNTRY, identity=True, default=None)
    to: str | None = slot(COUNTRY, identity=True, default=None)
    participants: tuple[str, ...] | None = slot(PERSONS, identity=True, default=None)
    since: str | None = slot(DATE, default=None)
    period: str | None = slot(DATE, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Numbers of visits, meetings and calls, from the second on."""
    for counted in story(document).counted:
        yield _finding(document, counted)


def _finding(document: Document, counted: Counted) -> Finding:
    fact = Tally(
        what=Contact(counted.what), count=counted.count,
        qualifier=Qualifier(counted.qualifier) if counted.qualifier else None,
        countries=counted.countries or None, from_=counted.origin, to=counted.to,
        participants=tuple(one.name for one in counted.parties if one.name) or None,
        since=counted.since, period=counted.period,
    )  # fmt: skip
    return Finding(fact, Evidence.of(document.article, counted.start, counted.end, counted.rule))
