"""The states that a stretch of words names: as parties, in a list, or behind `with`."""

import re

from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag

STATE_TAGS = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)
_PLACE = re.compile(r"(?:\b(?:in|at|to|from|near|here in|visit(?:ed|ing)?|left|via|through|for)|\() $")
_ASIDE = re.compile(r", (?:which|who|where|promised when|better known)\b[^,;]*(?:,|$)")
_MEETING = re.compile(r" (?:summit|declaration|conference|process|protocol|convention|talks|meeting|visit|session)\b")
_LIST = re.compile(r"^(?:,|,? and|,? as well as|,? with)(?: the)* ?$")
_WITH = re.compile(r"\b(?:with|alongside|together with) (?:the )?(?:governments? of )?")


def partners_in(document: Document, passage: Passage, start: int, end: int) -> list[str]:
    """The states behind `with` in a clause: `was concluded with Qatar and the United Arab Emirates`."""
    match = _WITH.search(document.low, start, end)
    if match is None:
        return []
    found: list[str] = []
    at = match.end()
    for one in passage.mentions:
        if one.start < at or one.tag not in STATE_TAGS or one.country is None:
            continue
        if not _LIST.match(document.low[at : one.start]) and document.low[at : one.start].strip() not in ("", "the"):
            break
        found.append(one.country)
        at = one.end
    return list(dict.fromkeys(found))


def named_in(document: Document, passage: Passage, start: int, end: int) -> list[str]:
    """The states named as parties between two offsets, those of people where less than two are named."""
    aside = [match.span() for match in _ASIDE.finditer(document.low, start, end)]
    here = [one for one in passage.mentions if start <= one.start < end
            and not any(first < one.start < last for first, last in aside)]  # fmt: skip
    codes = [one.country for one in here if one.tag in STATE_TAGS and one.country and not _is_place(document, one)]
    if len(set(codes)) < 2:
        codes += [one.country for one in here if one.tag is Tag.PERSON and one.country]
    return list(dict.fromkeys(codes))


def _is_place(document: Document, one: Mention) -> bool:
    low = document.low
    if one.tag is Tag.CAPITAL and _MEETING.match(low, one.end):
        return True
    return one.tag in (Tag.CAPITAL, Tag.COUNTRY) and _PLACE.search(low, max(0, one.start - 14), one.start) is not None


def listed_in(
    document: Document, passage: Passage, span: tuple[int, int], lead: re.Pattern[str] | None = None
) -> list[str]:
    """The states of the longest list of names between two offsets: `Azerbaijan, Georgia, Hungary and Romania`.

    With `lead` the words in front of the list must fit it.
    """
    low = document.low
    best: list[str] = []
    run: list[str] = []
    last: Mention | None = None
    for one in passage.mentions:
        if not (span[0] <= one.start < span[1]) or one.country is None or one.tag not in (Tag.COUNTRY, Tag.CAPITAL):
            continue
        if last is None or not _LIST.match(low[last.end : one.start]):
            run = []
        if one.country not in run and (run or lead is None or lead.search(low, span[0], one.start) is not None):
            run = [*run, one.country]
        last = one
        best = max(best, run, key=len)
    return best
