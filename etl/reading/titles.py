"""Titles that are somebody's name: `Amir Haddad` is no emir, `Dean King` no king, `Sultan Al Mansoori` no sultan."""

import re
from collections.abc import Iterable, Sequence

from etl.reading.mention import STATE_TAGS, Mention, Tag
from etl.reading.name_words import NO_NAME
from etl.reading.polities import has_office

_GIVEN = frozenset(("emir", "sultan"))
_SURNAMES = frozenset(("king", "prince", "pope", "sultan"))
_NAME_BEHIND = re.compile(r" (?!bin\b|Sheikh\b)(?:[A-Z]|al-)[\w'-]+(?: (?:[A-Z]|al-|bin )[\w'-]*)*")
_OFFICE_BEHIND = re.compile(r"(?:,| -| \() ?(?:the |[A-Z][\w' ]{1,40}'s? |[A-Z][a-z]+ |(?:his|her|who is) ){0,3}$")
_HONORIFIC = re.compile(r"\b(?:Dr|Mr|Prof|Eng)\.? $")
_WORD_BEFORE = re.compile(r"(?:^|[\s(])([A-Z][a-z'-]+) $")


def without_names(plain_text: str, found: Sequence[list[Mention]]) -> list[list[Mention]]:
    """The mentions of each sentence without those titles that are part of a name."""
    if not any(
        one.value in _GIVEN or one.value in _SURNAMES for here in found for one in here if one.tag is Tag.OFFICE
    ):
        return list(found)
    codes = frozenset(one.country for here in found for one in here if one.country and one.tag in STATE_TAGS)
    return [[one for one in here if not _is_name(plain_text, one, here, codes)] for here in found]


def _is_name(text: str, title: Mention, here: Sequence[Mention], codes: Iterable[str]) -> bool:
    if title.tag is not Tag.OFFICE or not text[title.start].isupper() or " " in text[title.start : title.end]:
        return False
    if title.value in _GIVEN and (name := _NAME_BEHIND.match(text, title.end)) is not None:
        others = [one for one in here if one.tag is Tag.OFFICE and one is not title]
        return (
            not any(has_office(code, title.value) for code in codes)
            or _HONORIFIC.search(text, max(0, title.start - 8), title.start) is not None
            or any(0 < title.start - one.end <= 2 for one in others)
            or any(_is_beside(text, name.end(), one) for one in others)
        )
    return title.value in _SURNAMES and _ends_name(text, title, here)


def _is_beside(text: str, end: int, office: Mention) -> bool:
    """Whether a lesser office stands in apposition behind a name that ends there."""
    near = 0 < office.start - end < 60 and office.value.endswith(("minister", "ambassador", "commissioner"))
    return near and office.value != "prime minister" and _OFFICE_BEHIND.fullmatch(text, end, office.start) is not None


def _ends_name(text: str, title: Mention, here: Sequence[Mention]) -> bool:
    """Whether the title is the last word of a name: a capitalised word before it, and none behind it."""
    before = _WORD_BEFORE.search(text, max(0, title.start - 25), title.start)
    if before is None or before[1].lower() in NO_NAME or any(one.end == title.start - 1 for one in here):
        return False
    return (
        text[title.end : title.end + 2].rstrip(" ") in (",", ".", "") or text[title.end + 1 : title.end + 2].islower()
    )
