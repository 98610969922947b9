"""Pronouns of capital: the state that `we`, `it` or `its government` stands for, where that gives or invests."""

import re
from collections.abc import Iterator

from etl.reading.capital import words
from etl.reading.capital.stretch import Stretch
from etl.reading.document import Document, Passage
from etl.reading.mention import Tag
from etl.reading.rules import people_s_republic

_STATES = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)
_BESIDE = re.compile(r"(?:\b(?:by|of|from|behind|unlike)|,) (?:the )?$")
_DOES = (
    rf"(?:(?:has|had|have|also|will|would|is to|are to|then|now|just|itself|alone|only|did|has also|ready to|"
    rf"agreed to) )*(?:{words.GIVE}|{words.INVEST})\b"
)
_PRONOUN = re.compile(
    rf"\b(?:(?P<we>we|our government|this country)|(?P<polity>the (?:federal|people's) republic)|(?P<its>(?:its|"
    rf"their) (?:own )?{words.MODIFIERS}(?:{words.INSTITUTION}|"
    rf"{words.COMPANIES})(?: (?:for|of) [a-z][a-z ]{{2,40}}?)?)|"
    rf"it|they|he|she|the (?:neighbour|kingdom|emirate|sultanate|country|government|republic))"
    rf"(?:,[^,<>]{{1,40}},)? {_DOES}"
)
# `A Lagos brewer says it will invest`: a firm, whatever it is called.
_ONE_FIRM = re.compile(r"\b(?:an?|one) <(?:adj|capital|country|city)>(?:'s)?(?:-(?:based|owned|listed))? [a-z]")
_OPENING = 40


def speaker(document: Document, stretch: Stretch) -> str | None:
    """The state that `our` belongs to: the speaker's inside quotation marks, else the one that the article is from."""
    start = stretch.span[0]
    opening = max(document.low.rfind("\n\n", 0, start), 0)
    if document.low.count('"', opening, start + 1) % 2:
        earlier = (
            one.country for one in document.before(stretch.passage, start) if one.tag is Tag.PERSON and one.country
        )
        later = (one.country for one in stretch.passage.mentions if one.tag is Tag.PERSON and one.country)
        return next(earlier, None) or next(later, None) or document.home
    return document.home


def meant(document: Document, stretch: Stretch, whom: str | None) -> Iterator[tuple[str, str]]:
    """The state that `we`, `it`, `they` or `its government` stands for, where that gives or invests."""
    match = _PRONOUN.search(stretch.text)
    if match is None:
        return
    if match["polity"]:
        code = "DE" if "DE" in (document.pair or ()) and "federal" in match[0] else people_s_republic(document)
    elif match["we"]:
        code = speaker(document, stretch)
    else:
        if not match["its"] and _ONE_FIRM.search(stretch.text, 0, match.start()) is not None:
            return
        offset = stretch.passage.shape.offset(stretch.first + match.start())
        code = _antecedent(document, stretch.passage, offset) if match["its"] else None
        code = code or document.antecedent(stretch.passage, offset)
        before = document.preceding(stretch.passage)
        is_own = any(one.end <= offset and one.country for one in stretch.passage.mentions)
        if not match["its"] and not is_own and before is not None:
            code = _subject_of(stretch.passage, before) or code
    if code is not None and code == whom:
        code = document.partner(whom, stretch.passage)
    if code is not None:
        yield code, "a pronoun"


def _antecedent(document: Document, passage: Passage, offset: int) -> str | None:
    """The state that `its` points back to; a person would be `his` or `her`."""
    return next((one.country for one in document.before(passage, offset) if one.tag in _STATES and one.country), None)


def _subject_of(passage: Passage, before: Passage) -> str | None:
    """The state with which the sentence before opens, if it is of the same paragraph."""
    if before.sentence.paragraph != passage.sentence.paragraph:
        return None
    named = [one for one in before.mentions if one.country is not None and one.tag in (*_STATES, Tag.PERSON)]
    opens = named and not _BESIDE.search(before.words[: named[0].start - before.start])
    return named[0].country if opens and named[0].start - before.start < _OPENING else None
