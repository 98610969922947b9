"""Who holds an office, of all the people whom an article knows."""

import re

from etl.reading.document import Document
from etl.reading.events.scene import Party
from etl.reading.people import Person

CHIEFS = frozenset("president|prime minister|chancellor|king|emir|sultan|leader|queen|crown prince|premier".split("|"))
# Capitalised names that end in a word which is nobody's.
_NOBODY = re.compile(
    r"\b(?:Day|Authority|Statistics|Customs|Consulate|Palace|Directorate|Party|Ministry|Assistance|"
    r"Commission|Bureau|Bank|Agency|Representatives)$"
)


def is_somebody(name: str) -> bool:
    """Whether a capitalised name can be a person's."""
    return _NOBODY.search(name) is None


def holder(document: Document, office: str | None, state: str) -> Party | None:
    """The person known to hold the office for the state."""
    for person in document.people.known:
        if (
            office
            and is_somebody(person.name)
            and any(held.office == office and held.country == state and not held.past for held in person.offices)
        ):
            return Party(state, person.name, office)
    return None


def chief(document: Document, state: str) -> Party | None:
    """The person known to lead the state, by whatever office."""
    for person in document.people.known:
        for held in person.offices:
            if held.office in CHIEFS and not held.past and person.country == state:
                return Party(person.country, person.name, held.office)
    return None


def only_one(document: Document, state: str) -> Party | None:
    """The one person of the state whom no office names, if the article knows a single one."""
    found = [
        one for one in document.people.known if one.country == state and is_somebody(one.name) and not _has_office(one)
    ]
    return Party(state, found[0].name) if len(found) == 1 else None


def anybody(document: Document, office: str) -> Party | None:
    """The first person known to hold the office, of whichever state."""
    for person in document.people.known:
        if any(held.office == office and not held.past for held in person.offices):
            return Party(person.country, person.name, office)
    return None


def _has_office(person: Person) -> bool:
    return any(held.office for held in person.offices)
