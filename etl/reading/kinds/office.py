"""A person holds or held an office of a state."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.mention import Tag
from etl.reading.people import Held, Person
from etl.reading.polities import usual_office
from etl.reading.rules import date_of, finding
from etl.reading.slots import COUNTRY, DATE, OFFICE, PERSON

_NO_STATE_OFFICE = frozenset(
    (
        "prince,princess,spokesperson,mayor,deputy mayor,governor,deputy governor,secretary general,secretary-general,"
        "general secretary,consul,honorary consul,honorary consul general,consul general,chief executive,director,"
        "director general,chairman,deputy chairman,diplomat,adviser,counsellor,attaché,member of parliament,senator,"
        "congressman,chief justice,first lady,opposition leader,central bank governor,prosecutor general,"
        "minister,head of delegation,head of the eu delegation,chief of staff,trade representative"
    ).split(",")
)
_TOOK = (
    r"(?:(?:who )?(?:took|has held|assumed|entered) (?:up )?(?:the |this |his |her )?(?:office|power|post|job|"
    r"duties|position|oath)|"
    r"(?:was |been )?(?:sworn in|elected|re-elected|inaugurated|appointed|named)|in (?:office|power|post|the "
    r"(?:post|job))|"
    r"came to (?:office|power)|presented (?:his|her) credentials)"
)
_OFFICE = (
    r"(?:as |to be )?(?:the |its |an? )?(?:<adj> |<country>(?:'s)? )?(?:first |new )?<office>(?: (?:of|to|for) "
    r"(?:the )?<country>)*"
)
_SINCE = re.compile(
    rf"(?:{_TOOK}(?: {_OFFICE})?(?: [a-z]+)?(?: since| in| on| last| from)? |(?:became|becomes) {_OFFICE}(?: in| on)? |"
    rf"(?:is|been|remains|serves|served) {_OFFICE} since |(?:, |\(){_OFFICE},? (?:since|from) )(?P<date><date>)"
)


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
    took = _took_office(document)
    passages = document.passages
    for person in document.people.known:
        since = took.get(id(person))
        for held in person.offices:
            country = held.country or _only_state(person)
            if country is None or not held.office or not _is_states(held.office, country):
                continue
            if held.office == "leader" and any(other.office not in ("", "leader") for other in person.offices):
                continue
            passage = passages[bisect_right(passages, held.start, key=lambda one: one.start) - 1]
            office = usual_office(country, held.office)
            fact = Office(person=person.name, office=office, country=country, since=None if held.past else since)
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


def _took_office(document: Document) -> dict[int, str | None]:
    """When people took office, by the identity of each of whom the words behind the name first say so."""
    took: dict[int, str | None] = {}
    for passage in document.passages:
        if not passage.tagged(Tag.DATE):
            continue
        shape = passage.shape
        for mention in passage.tagged(Tag.PERSON):
            place = shape.place_of(mention)
            match = _SINCE.search(shape.text, place) if shape.text.find("<date>", place) > 0 else None
            if match is not None and "<person>" not in shape.text[place + 8 : match.start()]:
                date = shape.mentions(*match.span("date"))[0]
                took.setdefault(id(mention.detail), date_of(document, passage, date))
    return took
