"""Which names are those of no initiative: bodies, think tanks' programmes, what is denied, agreements' subjects."""

import re

from etl.reading.agreements.words import HEAD
from etl.reading.document import Document, Passage
from etl.reading.initiatives.names import Name
from etl.reading.initiatives.words import SELF_TELLING
from etl.reading.mention import Mention, Tag

_ALIAS = re.compile(
    r"(?:,|\() (?:(?:better|also|commonly|otherwise|formally) )?(?:known as|called|dubbed|"
    r"nicknamed|or) (?:the )?[\"']?$|\((?:the )?[\"']?$"
)
_RELATIVE = re.compile(r", (?:on|in|through|over|about) which\b")
_DENIED = re.compile(
    r"\b(?:rumou?rs of|rumou?red|declined to|refused to|not (?:yet )?(?:a )?(?:part|join|sign)|no part|did not "
    r"bring|never|denied|denies|deny)\b[^,;.]{0,60}$"
)
_DECLINED = re.compile(r"[^;.]{0,60}\b(?:declined|refused) to join\b")
_PAPER = re.compile(r" (?:agreements?|treaty|protocol|accord|memorandum|deal|declaration|pact|talks)\b")
_VERBS = frozenset(("plan", "project", "link", "bridge", "line", "route", "program"))
_OBJECT = re.compile(r" (?:the|to|an?|their|its|on|two|three|four|five|six|more|\d+)\b")
_SUBJECT = re.compile(r" (?:on|for|about|concerning) (?:the |an? )?(?:[a-z-]+ )?")
_MEMBERS = re.compile(r"\b(?:members?|observers?) (?:of|in|to) (?:the )?$")
_PASSED_BY = re.compile(r" (?:will|does|do|would|did) not (?:reach|cross|touch|concern|pass|include|run)\b")
_SCHEMES = frozenset(("programme", "program", "project", "initiative", "network"))
_STAFF = re.compile(
    r"\b(?:heads?|directs?|director|runs|leads|fellows?|researchers?|analysts?|editor|expert|manager|coordinator)"
    r"(?: of| at| in| with|,)? (?:the |its |an? )?$|"
    r"\b(?:notes?|papers?|briefs?|briefings?|reports?|series|memos?|bulletins?)(?: (?:no\.? ?)?\d+)?"
    r"(?:,| of| by| from) (?:the |its )?$"
)
_HOUSE = re.compile(
    r"(?:,| at| of) (?:the |an? )?[^,.;]{0,40}\b(?:institut\w+|university|think tank|foundation|cent(?:er|re)|college|"
    r"brookings|carnegie|chatham)\b"
)


def is_barred(document: Document, passage: Passage, name: Name) -> bool:
    """Whether it is another name for the one before, a body's name, a denial's object or an agreement's subject."""
    low = document.low
    before = low[max(passage.start, name.start - 40) : name.start]
    relative = _RELATIVE.match(low, name.end) is not None
    return (
        (name.rule != "noun, called" and _ALIAS.search(before) is not None)
        or (name.rule == "name and noun" and _PAPER.match(low, name.end) is not None)
        or _MEMBERS.search(before) is not None
        or (not relative and _DENIED.search(low[max(passage.start, name.start - 90) : name.start]) is not None)
        or low.startswith("neither ", passage.start)
        or _PASSED_BY.match(low, name.end, passage.end) is not None
        or _DECLINED.match(low, name.end, passage.end) is not None
        or (name.noun not in SELF_TELLING and _is_subject(before))
        or (name.noun in _SCHEMES and (_STAFF.search(before) or _HOUSE.match(low, name.end)) is not None)
        or any(_is_of_body(low, one, name) for one in passage.mentions if one.tag is Tag.ORGANISATION)
    )


def _is_of_body(low: str, body: Mention, name: Name) -> bool:
    """Whether the name is part of an organisation's, or another name for one: `Bay of Bengal Initiative for ...`."""
    if body.start <= name.start < name.end < body.end:
        return True
    return name.end < body.start <= name.end + 10 and "known as" in low[name.end : body.start]


def _is_subject(before: str) -> bool:
    """Whether the words in front are an agreement's noun: its subject is no initiative of its own."""
    heads = [*HEAD.finditer(before)]
    return bool(heads) and _SUBJECT.fullmatch(before[heads[-1].end() :]) is not None


def is_verb(document: Document, name: Name) -> bool:
    """Whether the noun is a verb in truth: `Finland and Estonia plan a tunnel`."""
    small = name.rule == "name and noun" and name.noun in _VERBS
    return small and _OBJECT.match(document.low, name.end) is not None
