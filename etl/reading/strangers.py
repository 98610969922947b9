"""Whether those who act are no states: companies, clubs, parties, or names that nothing tells of."""

import re
from collections.abc import Sequence
from itertools import pairwise

from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag
from etl.reading.named import STATE_TAGS

_ACTORS = re.compile(
    r"\b(?:leaders?|sides?|parties|they|ministers?|governments?|presidents?|premiers?|delegations?|"
    r"officials?|both|two|three|we|he|she|it|states?|countries|nations|neighbou?rs|ministry|"
    r"ministries|"
    r"ambassadors?|capitals?|envoys?|heads of state|officers|king|emir|sultan|chancellors?|"
    r"who|which|that|documents?|agreements?)\b"
)
_NAME = re.compile(
    r"(?<![.!?:] )(?<=[ (])(?:[A-Z][a-z]+|[A-Z]{2,})|^[A-Z][a-z]+|(?:(?<=\n)|"
    r"^)[A-Z][A-Za-z]+(?= and [A-Z])|"
    r"(?:(?<=\n)|(?<=[.!?] ))(?!Also|Then|Today|Yesterday|Later|Already|Just|Once|Papers|Treaties|All|Others|Finally)"
    r"[A-Z][A-Za-z]+(?= (?:has |had )?(?:signed|inked|sealed|struck|concluded|clinched|won)\b)"
)
_SIDES = re.compile(
    r"\b(?:compan(?:y|ies)|firms?|(?<!central )banks?|universit(?:y|ies)|ceo|corporation|consortium|operators?|"
    r"chambers? of commerce|clubs?|(?:football|trade|retailers'?|business|growers'?) (?:associations?|federations?)|"
    r"trade unions?|employers|strikers|shipbuilder|airlines?|"
    r"developers?|investors?|exporters?|importers?|"
    r"coalition|ceasefire|truce|rebels?|gang|plaintiffs?|league|federation of football|opposition|ruling party)\b"
)
_OWNED = re.compile(
    r"'s (?!Parliament|Senate|Congress|Assembly|Duma|Bundes|Knesset|Sejm|Seimas|Riksdag|Storting|Folketing|Rada|Majlis|"
    r"Cabinet|Government|Ministry|President|Premier|King|Queen|Emir|Sultan|Crown|Foreign|Prime)"
    r"(?P<name>[A-Z]\w+)(?= (?!(?:and|or|of) [A-Z])[a-z]|[.,;])"
)
_VERB = len(" concluded ")
_TOWNS = re.compile(r"(?:,? and |, )")
_OPENING = re.compile(r"\W*(?:the )?")
_ACROSS = re.compile(r"\b(?:with|both|two|three|our|their|its|we|they|each|joint|co-?operation|counterparts?)\b")
_WHO = (*STATE_TAGS, Tag.BOTH, Tag.PERSON)


def is_private(words: str) -> bool:
    """Whether the words tell of companies, clubs or parties rather than states."""
    return _SIDES.search(words) is not None


def is_of_firms(document: Document, passage: Passage, start: int, end: int) -> bool:
    """Whether the words name a firm of some state: `with Norway's Equinor`, one word that nothing else explains."""
    known = {one.start for one in passage.mentions}
    for one in passage.mentions:
        if start <= one.start < end and one.tag in STATE_TAGS:
            firm = _OWNED.match(document.plain, one.end, end)
            if firm is not None and firm.start("name") not in known:
                return True
    return False


def strangers(document: Document, passage: Passage, start: int, end: int) -> bool:
    """Whether the words between two offsets name somebody, but nobody who acts for a state."""
    if _ACTORS.search(document.low, start, end) is not None:
        return False
    inside = [one for one in passage.mentions if start <= one.start < end]
    if any(one.tag in (*STATE_TAGS, Tag.PERSON, Tag.BOTH, Tag.OFFICE) for one in inside):
        return False
    if len(inside) > 1 and _are_towns(document, inside, start, end):
        return True
    names = [one.start() for one in _NAME.finditer(document.plain, start, end + _VERB) if one.start() < end]
    first = next((name for name in names if not any(one.start <= name < one.end for one in inside)), None)
    return first is not None


def _are_towns(document: Document, inside: Sequence[Mention], start: int, end: int) -> bool:
    """Whether towns alone act: `Gdansk and Bergen signed`."""
    if any(one.tag is not Tag.CITY for one in inside) or document.low[start : inside[0].start].strip():
        return False
    joined = all(_TOWNS.fullmatch(document.low, one.end, other.start) for one, other in pairwise(inside))
    return joined and not document.low[inside[-1].end : end].strip()


def is_of_one(document: Document, passage: Passage, begin: int, last: int) -> bool:
    """Whether people of one state only are said to work together: `Kenya's army and police`, `Kenyan farmers`."""
    low = document.low
    named = [one for one in passage.mentions if begin <= one.start < last and one.tag in _WHO]
    if len(named) != 1 or named[0].tag not in STATE_TAGS or _ACROSS.search(low, begin, last) is not None:
        return False
    one = named[0]
    owns = one.tag is Tag.ADJECTIVE or low.startswith("'s ", one.end)
    return owns and _OPENING.fullmatch(low, begin, one.start) is not None
