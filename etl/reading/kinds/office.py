"""A person holds or held an office of a state."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.people import Held, Person
from etl.reading.polities import usual_office
from etl.reading.rules import finding
from etl.reading.slots import COUNTRY, DATE, OFFICE, PERSON
from etl.reading.terms import Term, terms_of

_NO_STATE_OFFICE = frozenset(
    (
        "prince,princess,spokesperson,mayor,deputy mayor,governor,deputy governor,secretary general,secretary-general,"
        "general secretary,consul,honorary consul,honorary consul general,consul general,chief executive,director,"
        "director general,chairman,deputy chairman,diplomat,adviser,counsellor,attaché,member of parliament,senator,"
        "congressman,chief justice,first lady,opposition leader,central bank governor,prosecutor general,"
        "minister,head of delegation,head of the eu delegation,chief of staff,trade representative"
    ).split(",")
)
_NO_TERM = Term()
_REIGNING = frozenset(("king", "emperor"))
_CONSORTS = frozenset(("queen", "empress"))
"""Titles that are no office beside a king: of who is married to him."""


@kind("office")
class Office(Fact):
    """A person holds or held an office of a state."""

    person: str = slot(PERSON, core=True)
    office: str = slot(OFFICE, core=True)
    country: str = slot(COUNTRY, core=True)
    since: str | None = slot(DATE, default=None)
    until: str | None = slot(DATE, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The offices that the article gives people, with the state whose office each is."""
    terms = terms_of(document)
    passages = document.passages
    kings = {held.country for person in document.people.known for held in person.offices if held.office in _REIGNING}
    for person in document.people.known:
        term = terms.get(id(person), _NO_TERM)
        for held in person.offices:
            country = held.country or _only_state(person)
            if country is None or not held.office or not _is_states(held.office, country):
                continue
            if held.office in _CONSORTS and country in kings:
                continue
            if held.office == "leader" and any(other.office not in ("", "leader") for other in person.offices):
                continue
            passage = passages[bisect_right(passages, held.start, key=lambda one: one.start) - 1]
            office = usual_office(country, held.office)
            since = None if held.past and term.until is None else term.since
            fact = Office(person=person.name, office=office, country=country, since=since, until=term.until)
            yield finding(document, passage, fact, held.rule, _span(held, passage))


def _is_states(office: str, country: str) -> bool:
    """Whether the office is one of a state; commissioners are only where the Union's are."""
    return country == "EU" if office.endswith("commissioner") else office not in _NO_STATE_OFFICE


def _only_state(person: Person) -> str | None:
    """The one state whose offices the person holds."""
    states = {held.country for held in person.offices if held.country is not None}
    return next(iter(states)) if len(states) == 1 else None


def _span(held: Held, passage: Passage) -> tuple[int, int]:
    return max(held.start, passage.start), min(held.end, passage.end)
