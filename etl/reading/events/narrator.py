"""Who says `I` in an article that is all speech: an address, an interview, a column by an envoy."""

import re
from dataclasses import replace

from etl.reading.document import Document, Passage
from etl.reading.events.scene import Party, party_of
from etl.reading.events.strangers import strangers
from etl.reading.mention import Tag
from etl.reading.shape import shape_of

_OPENING = 6
_I = (" i ", " i'", '"i ', "\"i'", "\ni ", "\ni'")
_WHO = (
    r"(?:the )?(?:<adj> |<country>'s )?"
    r"(?:(?:<office>|ambassador|consul|minister)(?: (?:of|for) (?:the )?<country>)?,? )?<person>"
)
_SPEAKS = re.compile(
    rf"\b(?:address|remarks|speech|statement|toast|words|answers|letter)\b[^.;<]{{0,20}} (?:by|of|from) (?P<by>{_WHO})|"
    rf"\b(?:interview|conversation|talk|questions and answers|q&a) with (?P<with>{_WHO})|"
    rf"\b(?:we|who) (?:spoke|talked|have spoken) (?:to|with) (?P<to>{_WHO})|"
    rf"\bwhat (?P<what>{_WHO}) (?:said|told)|^by (?P<writer><person>)"
)


def narrator(document: Document) -> Party | None:
    """The person whose words the article gives, if it says so at its head and speaks in the first person."""
    if not any(word in document.low for word in _I):
        return None
    for passage in document.passages[:_OPENING]:
        party = _told(document, passage)
        if party is not None:
            return party
    return None


def _told(document: Document, passage: Passage) -> Party | None:
    people = [one for one in passage.mentions if one.tag is Tag.PERSON] + strangers(document, passage)
    if not people:
        return None
    mentions = sorted({*passage.mentions, *people}, key=lambda one: one.start)
    shape = shape_of(document.low, passage.start, passage.end, mentions)
    match = _SPEAKS.search(shape.text)
    if match is None:
        return None
    span = match.span(match.lastgroup or 0)
    person = next(one for one in reversed(shape.mentions(*span)) if one.tag is Tag.PERSON)
    party = party_of(document.person(person))
    return replace(party, country=party.country or document.home)
