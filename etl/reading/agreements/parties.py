"""Whose an agreement is: the states that its phrase, its clause or the passage names."""

import re
from collections.abc import Sequence

from etl.reading.agreements.phrase import Phrase
from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag
from etl.reading.rules import pair

_STATES = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)
_PLACE = re.compile(r"(?:\b(?:in|at|to|from|near|here in|visit(?:ed|ing)?|left)|\() $")
_LIST = re.compile(r"^(?:,|,? and|,? as well as|,? with)(?: the)* ?$")
_SIDES = re.compile(
    r"\b(?:compan(?:y|ies)|firms?|banks?|universit(?:y|ies)|ceo|corporation|consortium|operators?|"
    r"chambers? of commerce|clubs?|trade unions?|shipbuilder|airlines?|developers?|investors?|exporters?|importers?|"
    r"coalition|ceasefire|truce|rebels?|gang|plaintiffs?|league|federation of football)\b"
)


def countries_of(document: Document, passage: Passage, phrase: Phrase, start: int, end: int) -> tuple[str, ...] | None:
    """The states whose agreement the phrase names, in a clause between two offsets; nothing if they are not told."""
    if len(phrase.parties) >= 2:
        return tuple(sorted(phrase.parties))
    named = _named(document, passage, start, end)
    if len(phrase.parties) == 1:
        return _with_one(document, passage, phrase.parties[0], named)
    listed = _listed(document, passage, start, phrase.start)
    if len(listed) > 2:
        return tuple(sorted(listed))
    if len(named) == 2:
        return pair(named[0], named[1])
    if len(named) == 1:
        return pair(named[0], document.partner(named[0], passage)) or passage.pair
    if len(named) > 2 and len(listed) == 2:
        return tuple(sorted(listed))
    return passage.pair


def _with_one(document: Document, passage: Passage, one: str, named: Sequence[str]) -> tuple[str, ...] | None:
    others = [code for code in named if code != one]
    if len(others) == 1:
        return pair(one, others[0])
    partner = document.partner(one, passage)
    if partner is not None and (not others or partner in others):
        return pair(one, partner)
    return pair(one, document.home) or (pair(one, others[0]) if others else None)


def _named(document: Document, passage: Passage, start: int, end: int) -> list[str]:
    """The states named as parties between two offsets, people's states after them."""
    here = [one for one in passage.mentions if start <= one.start < end]
    codes = [one.country for one in here if one.tag in _STATES and one.country and not _is_place(document, one)]
    if len(set(codes)) < 2:
        codes += [one.country for one in here if one.tag is Tag.PERSON and one.country]
    return list(dict.fromkeys(codes))


def _is_place(document: Document, one: Mention) -> bool:
    if one.tag not in (Tag.CAPITAL, Tag.COUNTRY):
        return False
    return _PLACE.search(document.low, max(0, one.start - 12), one.start) is not None


def _listed(document: Document, passage: Passage, start: int, end: int) -> list[str]:
    """The states of the longest list of names between two offsets: `Azerbaijan, Georgia, Hungary and Romania`."""
    best: list[str] = []
    run: list[str] = []
    last: Mention | None = None
    for one in passage.mentions:
        if not (start <= one.start < end) or one.country is None or one.tag not in (Tag.COUNTRY, Tag.CAPITAL):
            continue
        if last is None or not _LIST.match(document.low[last.end : one.start]):
            run = []
        if one.country not in run:
            run = [*run, one.country]
        last = one
        best = max(best, run, key=len)
    return best


def is_private(words: str) -> bool:
    """Whether the words tell of companies, clubs or parties rather than states."""
    return _SIDES.search(words) is not None
