"""A person holds or held an office of a state."""

import re
from collections.abc import Iterator, Sequence

from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.mention import Tag
from etl.reading.people import Held, Person
from etl.reading.rules import date_of, finding
from etl.reading.slots import COUNTRY, DATE, OFFICE, PERSON

_NO_STATE_OFFICE = frozenset(
    (
        "prince,princess,spokesperson,mayor,deputy mayor,governor,deputy governor,secretary general,secretary-general,"
        "general secretary,consul,honorary consul,honorary consul general,consul general,chief executive,director,"
        "director general,chairman,deputy chairman,diplomat,adviser,counsellor,attaché,member of parliament,senator,"
        "congressman,chief justice,first lady,opposition leader,central bank governor,prosecutor general,head of delegation,"
        "chief of staff,trade representative,trade commissioner"
    ).split(",")
)
_SINCE = re.compile(
    r"(?:(?:who )?(?:took|has held|assumed|entered) (?:up )?(?:the |this )?(?:office|power|post|job|duties|position)|was (?:sworn in|elected|inaugurated|appointed)|(?:, |and )?(?:elected|inaugurated|sworn in|appointed|in office|"
    r"in power)|became (?:prime minister|president|chancellor|premier|<office>)|came to (?:office|power))(?: \w+)?(?: since| in| on| last)? (<date>)"
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
    for person in document.people.known:
        since = _since(document, person)
        for held in person.offices:
            if held.country is None or not held.office or held.office in _NO_STATE_OFFICE:
                continue
            if held.office == "leader" and any(other.office not in ("", "leader") for other in person.offices):
                continue
            passage = next(one for one in document.passages if one.start <= held.start < one.end)
            fact = Office(
                person=person.name, office=held.office, country=held.country, since=None if held.past else since
            )
            yield finding(document, passage, fact, held.rule, _span(held, passage))


def _span(held: Held, passage: Passage) -> tuple[int, int]:
    return max(held.start, passage.start), min(held.end, passage.end)


def _since(document: Document, person: Person) -> str | None:
    """When the person took office, where the words behind the name say so."""
    for passage in document.passages:
        for mention in passage.tagged(Tag.PERSON):
            if mention.detail is not person:
                continue
            match = _SINCE.search(passage.shape.text, passage.shape.place_of(mention))
            if (
                match is not None
                and "<person>" not in passage.shape.text[passage.shape.place_of(mention) + 8 : match.start()]
            ):
                date = passage.shape.mentions(*match.span(1))[0]
                return date_of(document, passage, date)
    return None
