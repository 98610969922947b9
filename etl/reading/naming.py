"""Naming: which runs of capitalised words may be somebody's name, and a sentence's shape with them tagged.

Honorifics (`H.E. Mr`, `Shri`, `Hon.`) belong to the tag, so that no pattern has to speak of them.
"""

import re
from itertools import pairwise
from operator import attrgetter

from etl.reading.mention import Mention, Tag
from etl.reading.name_words import (
    FIRST_NAMES,
    HONOURS,
    INSTITUTIONS,
    LAST_OF_TITLES,
    NO_NAME,
    NO_SURNAME,
    SURNAMES,
)
from etl.reading.officials import state_of
from etl.reading.shape import Shape, shape_of

# A word with a capital, or with an article before one: `al-Sisi`, `ez-Zaim`. A search for a class of letters is fast.
_CAPITAL = (
    r"[A-Zaeu](?:(?<=[A-Z])\w*(?:['-]\w+)*\.?(?<![a-z]{2}\.)|"
    r"(?:(?<=e)[lz]|(?<=a)(?:[lnst]|sh)|(?<=u)[dl])-[A-Z]\w+)"
)
_PARTICLE = (
    r"(?:(?:al|el|bin|ibn|ben|bint|de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|la|le|los|ud|ul|ur|y|e|"
    r"of) )"
)
_NAME = re.compile(rf"{_CAPITAL}(?: {_PARTICLE}{{0,2}}{_CAPITAL}|-{_CAPITAL}){{0,13}}", re.ASCII)
_KNOWN_CITY = 1_000_000


def name_candidates(plain_text: str, start: int, end: int, taken: list[Mention]) -> list[tuple[int, int]]:
    """Runs of capitalised words that no better known name covers."""
    blocked = [
        (one.start, one.end)
        for one in taken
        if one.tag is not Tag.CITY and not (one.tag in _PLACES and _is_in_a_name(plain_text, one, taken))
    ]
    found: list[tuple[int, int]] = []
    for match in _NAME.finditer(plain_text, start, end):
        if match[0].lower() in NO_NAME:  # most sentences begin with one
            continue
        for first, last in _around(match.start(), match.end(), blocked):
            span = _trimmed(plain_text, first, last)
            if span is not None:
                found.append(span)
    return found


_PLACES = (Tag.COUNTRY, Tag.CAPITAL)
_LAST_NAME = re.compile(r" [^\W\d_a-z][\w'-]+")
_IN_APPOSITION = re.compile(r", (?:the |an? )?(?:[A-Z][a-z]+(?:'s)? ){0,2}")
_FIRST_NAME = re.compile(r"(?<![\w.])([A-Z][a-z'-]+ )$")


def _is_in_a_name(plain_text: str, mention: Mention, taken: list[Mention]) -> bool:
    """Whether a state's or a capital's name is part of a person's."""
    return _is_first_name(plain_text, mention, taken) or _is_surname(plain_text, mention, taken)


def _is_first_name(plain_text: str, mention: Mention, taken: list[Mention]) -> bool:
    """Whether a place's name begins the name behind an office: `President Santiago Lopez`."""
    last = _LAST_NAME.match(plain_text, mention.end)
    if last is None or plain_text[mention.start : mention.end].lower() not in FIRST_NAMES:
        return False
    if last[0][1:].lower() in NO_NAME:
        return False
    behind = any(one.start < last.end() and mention.end < one.end for one in taken if one.tag is not Tag.CITY)
    offices = [one for one in taken if one.tag is Tag.OFFICE]
    beside = any(0 < mention.start - one.end <= 1 or _IN_APPOSITION.fullmatch(plain_text, last.end(), one.start)
                 for one in offices)  # fmt: skip
    return not behind and beside


def _is_surname(plain_text: str, mention: Mention, taken: list[Mention]) -> bool:
    """Whether a state's name ends a person's: `Prime Minister Luis Montenegro`."""
    surname = plain_text[mention.start : mention.end].lower()
    if surname not in SURNAMES or plain_text[mention.start - 1 : mention.start] != " ":
        return False
    first = _FIRST_NAME.search(plain_text[max(0, mention.start - 20) : mention.start])
    if first is None or first[1].strip().lower() in NO_NAME:
        return False
    start = mention.start - len(first[1])
    if state_of(plain_text[start : mention.end]) is not None:
        return True
    return any(one.tag is Tag.OFFICE and 0 < start - one.end <= 2 for one in taken)


def _around(start: int, end: int, blocked: list[tuple[int, int]]) -> list[tuple[int, int]]:
    parts, at = [], start
    for first, last in blocked:
        if last <= at or first >= end:
            continue
        if first > at:
            parts.append((at, first))
        at = max(at, last)
    if at < end:
        parts.append((at, end))
    return parts


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The run without the words at its ends that are in no name; nothing if no name is left."""
    run = text[start:end]
    words = run.split()
    first, last = end - len(run.lstrip()), start + len(run.rstrip())
    if words and words[0] == "E." and text[max(0, start - 2) : start] == "H.":
        first = _skipped(text, first + len(words.pop(0)))
    while words and _begins_no_name(words[0]):
        first = _skipped(text, first + len(words.pop(0)))
    while words and (words[-1] in HONOURS or (words[-1][0].islower() and "-" not in words[-1])):
        last = start + len(text[start : last - len(words.pop())].rstrip())
    if all(len(word.rstrip(".")) == 1 for word in words):
        return None
    if text[last - 2 : last] == "'s":
        last -= 2
    while last > first and text[last - 1] in "'-." and not _INITIAL.search(text, first, last):
        last -= 1
    inner = text[first:last]
    if inner.rpartition(" ")[2].lower() in NO_SURNAME or not INSTITUTIONS.isdisjoint(inner.lower().split()):
        return None
    if len(inner) < 2 or (inner.isupper() and len(inner) <= 6 and " " not in inner):
        return None
    return first, last


_INITIAL = re.compile(r"\b(?:[A-Z]|Jr|Sr)\.\Z")


def _skipped(text: str, at: int) -> int:
    """The offset of the next character that is no space."""
    while text[at : at + 1].isspace():
        at += 1
    return at


def _begins_no_name(word: str) -> bool:
    return (
        word.lower().removesuffix("'s").strip(".-'") in NO_NAME
        or not word[0].isalpha()
        or (word[0].islower() and "-" not in word)
    )


_HONORIFIC = re.compile(
    r"(?<![\w.])(?:(?:mr|mrs|ms|miss|dr|eng|engr|prof|amb|senator|gen|col|maj|lt|adm|admiral|colonel|marshal|sen|rt|hon|shri|smt|"
    r"sri|dato'?|datuk|seri|tan sri|tun|haji|utama|lyonpo|"
    r"dasho|h\.e|h\.h|hrh|hh|he|hm|sheikh|sheikha|"
    r"prince|princess|sir|dame|lord|ayatollah|"
    r"(?<!consulate )(?<!consulates )(?<!consul )(?<!secretary )(?<!director )general|(?:his|her|their) "
    r"(?:excellenc(?:y|ies)|"
    r"(?:royal )?highness|majesty)|professor|"
    r"excellency|honou?rable)\.?,? )+$"
)


def naming_shape(low: str, start: int, end: int, mentions: list[Mention], names: list[tuple[int, int]]) -> Shape:
    """The sentence's shape with every run that may be a name tagged; a small town's name may be somebody's."""
    if not names:
        return shape_of(low, start, end, mentions)
    names = _without_listed_towns(low, mentions, names)
    titled = {one.end + 1 for one in mentions if one.tag is Tag.OFFICE}
    starts = {first for first, _ in names}
    kept = [one for one in mentions if not _is_in_name(one, names, titled) and not _is_title(one, starts)]
    free = [(first, last) for first, last in names if not any(one.start < last and first < one.end for one in kept)]
    marks = kept + [_mark(low, first, last, kept) for first, last in free]
    marks.sort(key=attrgetter("start"))
    return shape_of(low, start, end, marks)


def _without_listed_towns(low: str, mentions: list[Mention], names: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The runs but those that are towns: `in Struga, an honorary consul`, `honorary consuls in Calgary, Halifax`."""
    places = [one for one in mentions if one.tag in (Tag.CITY, Tag.CAPITAL)]
    if not places:
        return names
    listed = {(one.start, one.end) for one in places if low.endswith((" in ", " near "), 0, one.start)}
    listed |= {
        (two.start, two.end) for one, two in pairwise(places) if low[one.end : two.start] in (", ", " and ", ", and ")
    }
    return [one for one in names if one not in listed]


def _is_title(mention: Mention, starts: set[int]) -> bool:
    """Whether the mention is a prince's title right before a name; a crown prince's office is more than that."""
    return (
        mention.tag is Tag.OFFICE and mention.value in ("prince", "princess", "senator") and mention.end + 1 in starts
    )


def _is_in_name(mention: Mention, names: list[tuple[int, int]], titled: set[int]) -> bool:
    """Whether the mention lies within a run and may be part of the name, as the last word behind an office is."""
    start, end = mention.start, mention.end
    return any(
        first <= start and end <= last and (first in titled or _may_be_name(mention, first, last))
        for first, last in names
    )


def _mark(low: str, start: int, end: int, kept: list[Mention]) -> Mention:
    """The tag of a name with its honorifics; its detail is where the bare name stands."""
    title = _HONORIFIC.search(low, max(0, start - 60), start) if _ends_in_title(low, start) else None
    begin = title.start() if title is not None else start
    begin = max([begin, *(_skipped(low, one.end) for one in kept if begin < one.end <= start)])
    return Mention(NAME_TAG, begin, end, "titled" if begin < start else "", None, (start, end))


def _ends_in_title(low: str, at: int) -> bool:
    """Whether the word before the offset may be an honorific; told without a pattern, since most are none."""
    words = low[max(0, at - 14) : at].split()
    return bool(words) and words[-1].strip(".,(\"'-") in LAST_OF_TITLES


def name_of(mark: Mention, text: str) -> str:
    """The bare name that a mark tags."""
    start, end = mark.detail
    return text[start:end]


def is_name(mention: Mention) -> bool:
    """Whether the mention is the mark of a possible name."""
    return mention.tag is NAME_TAG


def _may_be_name(mention: Mention, first: int, last: int) -> bool:
    """Whether a mention within a run may be part of somebody's name: any but a great city alone."""
    longer = mention.start == first and mention.end < last
    return mention.tag is not Tag.CITY or mention.detail[0].population < _KNOWN_CITY or longer


class _NameTag:
    """The tag of a capitalised run that may be a name; never seen outside the layer of people."""

    def __str__(self) -> str:
        return "name"


NAME_TAG: Tag = _NameTag()  # type: ignore[assignment]  # a private tag: shapes only print it
