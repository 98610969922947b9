"""Terms: when people took office and when they left it, where the words around their names say so."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag
from etl.reading.rules import date_of

_TOOK = (
    r"(?:(?:who )?(?:took|has held|assumed|entered) (?:up )?(?:the |this |his |her )?(?:office|power|post|job|"
    r"duties|position|oath)|"
    r"(?:was |been )?(?:sworn in|elected|re-elected|inaugurated|appointed|named)|in (?:office|power|post|the "
    r"(?:post|job))|"
    r"came to (?:office|power)|presented (?:his|her) credentials)(?: as (?:his|her) successor)?(?: on the same day,)?"
)
_OFFICE = (
    r"(?:as |to be )?(?:the |its |an? )?(?:<adj> |<country>(?:'s)? )?(?:first |new )?<office>(?: (?:of|to|for) "
    r"(?:the )?<country>)*"
)
_SINCE = re.compile(
    rf"(?:{_TOOK}(?: {_OFFICE})?(?: [a-z]+)?(?: since| in| on| last| from)? |(?:became|becomes) {_OFFICE}(?: in| on)? |"
    rf"(?:is|been|remains|serves|served) {_OFFICE} since |(?:, |\(){_OFFICE}(?: here)?,? (?:since|from) "
    rf")(?P<date><date>)"
)
_SERVES = re.compile(
    r"<person>(?:(?: \(|, |: ?)since |,? (?:who )?(?:has|had) (?:been |served|held|run|headed|led)(?:[^.;<]|"
    r"<(?:office|country|capital|adj)>){0,50}? since )(?P<date><date>)"
)
_CALLED = re.compile(
    r"(?:succeeded|replaced|headed|led|run)(?: (?:in|on|since))? (?P<date><date>),? by (?:<office> )?$"
)
_UNTIL = re.compile(rf"<person>(?: \(|,? )(?:(?:who )?(?:was|had been|served as) )?{_OFFICE} until (?P<date><date>)")
_FROM_TO = re.compile(r"<person>,? (?:who )?(?:held|was|served|had)\b[^.;<]{0,30}(?:<office> )?from (?P<date><date>)")
_PERSON = len("<person>")


class Term(NamedTuple):
    """The dates of taking and leaving an office, as far as they are told."""

    since: str | None = None
    until: str | None = None


def terms_of(document: Document) -> dict[int, Term]:
    """The terms that the words around names first tell, by the identity of each person."""
    terms: dict[int, Term] = {}
    for passage in document.passages:
        if not passage.tagged(Tag.DATE):
            continue
        for mention in passage.tagged(Tag.PERSON):
            for since, until in _told(document, passage, mention):
                known = terms.get(id(mention.detail), Term())
                terms[id(mention.detail)] = Term(known.since or since, known.until or until)
    return terms


def _told(document: Document, passage: Passage, mention: Mention) -> Iterator[Term]:
    """What the words before and behind a name tell of the term."""
    shape, place = passage.shape, passage.shape.place_of(mention)
    behind = shape.text.find("<date>", place) > 0
    since = [
        _CALLED.search(shape.text, 0, place),
        *([_took(shape.text, place), _SERVES.match(shape.text, place)] * behind),
    ]
    for match in since:
        if match is not None:
            yield Term(_date(document, passage, match))
    until = _UNTIL.match(shape.text, place) if behind else None
    if until is not None:
        yield Term(None, _date(document, passage, until))
    span = _FROM_TO.match(shape.text, place) if behind else None
    first, _, last = (_date(document, passage, span) or "").partition("/") if span is not None else ("", "", "")
    if last:
        yield Term(first, last)


def _took(text: str, place: int) -> re.Match[str] | None:
    """Where the words behind a name say when office was taken, if they name nobody else before."""
    match = _SINCE.search(text, place)
    return match if match is not None and "<person>" not in text[place + _PERSON : match.start()] else None


def _date(document: Document, passage: Passage, match: re.Match[str]) -> str | None:
    return date_of(document, passage, passage.shape.mentions(*match.span("date"))[0])
