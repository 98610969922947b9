"""Whose an agreement is: the states that its phrase, its clause or the passage names."""

import re
from collections.abc import Sequence

from etl.reading.agreements.phrase import Phrase
from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag
from etl.reading.rules import pair

_STATES = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)
_PLACE = re.compile(r"(?:\b(?:in|at|to|from|near|here in|visit(?:ed|ing)?|left|via|through|for)|\() $")
_WITH = re.compile(r"\b(?:with|alongside|together with) (?:the )?(?:governments? of )?")
_ASIDE = re.compile(r", (?:which|who|where|promised when|better known)\b[^,;]*(?:,|$)")
_MEETING = re.compile(r" (?:summit|declaration|conference|process|protocol|convention|talks|meeting|visit|session)\b")
_LIST = re.compile(r"^(?:,|,? and|,? as well as|,? with)(?: the)* ?$")
_SIDES = re.compile(
    r"\b(?:compan(?:y|ies)|firms?|(?<!central )banks?|universit(?:y|ies)|ceo|corporation|consortium|operators?|"
    r"chambers? of commerce|clubs?|trade unions?|shipbuilder|airlines?|developers?|investors?|exporters?|importers?|"
    r"coalition|ceasefire|truce|rebels?|gang|plaintiffs?|league|federation of football)\b"
)


def countries_of(
    document: Document, passage: Passage, phrase: Phrase, span: tuple[int, int], stage: tuple[int, int]
) -> tuple[str, ...] | None:
    """The states whose agreement the phrase names, in the clause of its stage; nothing if they are not told."""
    if len(phrase.parties) >= 2 and _between(document, phrase):
        return tuple(sorted(phrase.parties))
    named = _named(document, passage, *span)
    partners = list(phrase.parties) or _partners(document, passage, max(phrase.end, span[0]), span[1])
    if partners:
        return _with(document, passage, partners, [one for one in named if one not in partners])
    listed = _listed(document, passage, span[0], phrase.start)
    if len(listed) > 2 or (len(named) > 2 and len(listed) == 2):
        return tuple(sorted(listed))
    if len(named) == 2 and (_is_pair(document, passage, named) or stage[0] < phrase.start):
        return pair(named[0], named[1])
    if len(named) == 1:
        return pair(named[0], document.partner(named[0], passage)) or _topic(document, passage)
    return _topic(document, passage)


def _between(document: Document, phrase: Phrase) -> bool:
    """Whether the states behind the phrase are all its parties: not those after `with`."""
    return re.match(r"(?: \([^)]{1,12}\))? (?:signed )?with\b", document.low[phrase.end : phrase.end + 30]) is None


def _is_pair(document: Document, passage: Passage, named: Sequence[str]) -> bool:
    topic = _topic(document, passage)
    return topic is None or set(named) == set(topic) or not set(named) & set(topic)


def _topic(document: Document, passage: Passage) -> tuple[str, ...] | None:
    """The pair that the paragraph is about, but for a sentence that names others in passing."""
    if not passage.pair_reason.startswith("the sentence names"):
        return passage.pair or document.pair
    before = document.preceding(passage)
    if before is not None and before.sentence.paragraph == passage.sentence.paragraph and before.pair is not None:
        return before.pair
    return document.pair


def _partners(document: Document, passage: Passage, start: int, end: int) -> list[str]:
    """The states behind `with` in a clause: `was concluded with Qatar and the United Arab Emirates`."""
    match = _WITH.search(document.low, start, end)
    if match is None:
        return []
    found: list[str] = []
    at = match.end()
    for one in passage.mentions:
        if one.start < at or one.tag not in _STATES or one.country is None:
            continue
        if not _LIST.match(document.low[at : one.start]) and document.low[at : one.start].strip() not in ("", "the"):
            break
        found.append(one.country)
        at = one.end
    return list(dict.fromkeys(found))


def _with(document: Document, passage: Passage, partners: Sequence[str], others: Sequence[str]) -> tuple[str, ...] | None:
    """The states after `with`, and the one or two that signed with them."""
    topic = _topic(document, passage) or ()
    if len(others) == 1:
        return tuple(sorted({*partners, *others}))
    if len(partners) == 1:
        partner = document.partner(partners[0], passage)
        if partner is not None:
            return pair(partners[0], partner)
        home = document.home or next((one for one in others if one in topic), None)
        return pair(partners[0], home)
    outside = [one for one in partners if one not in topic]
    if len(outside) == len(partners):
        return tuple(sorted({*partners, *topic}))
    return tuple(sorted({*partners, *(others if len(others) <= 2 else topic)}))


def _named(document: Document, passage: Passage, start: int, end: int) -> list[str]:
    """The states named as parties between two offsets, those of people where less than two are named."""
    aside = [match.span() for match in _ASIDE.finditer(document.low, start, end)]
    here = [one for one in passage.mentions if start <= one.start < end
            and not any(first < one.start < last for first, last in aside)]  # fmt: skip
    codes = [one.country for one in here if one.tag in _STATES and one.country and not _is_place(document, one)]
    if len(set(codes)) < 2:
        codes += [one.country for one in here if one.tag is Tag.PERSON and one.country]
    return list(dict.fromkeys(codes))


def _is_place(document: Document, one: Mention) -> bool:
    low = document.low
    if one.tag is Tag.CAPITAL and _MEETING.match(low, one.end):
        return True
    return one.tag in (Tag.CAPITAL, Tag.COUNTRY) and _PLACE.search(low, max(0, one.start - 14), one.start) is not None


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
