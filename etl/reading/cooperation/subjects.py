"""Words for joint work that tell of none of their own: a name, or what an agreement is about."""

import re

from etl.reading.agreements.words import HEAD
from etl.reading.document import Document, Passage

_ONE_ON = re.compile(r"\b(?:one|another|third|fourth|the other) on (?:[a-z-]+ )?$")
_CONSENT = re.compile(r"\b(?:agreement (?:was |has been )?reached|(?:reached|in|came to|found) agreement)\b")
_SUBJECT = re.compile(r"(?: \([^)]*\))?(?: [a-z-]+){0,2}(?: (?:on|for|of|concerning|to)(?: [a-z-]+){0,3})? ?")
_PROVIDES = re.compile(
    r"\b(?:provid(?:es?|ing) for|envisag(?:es?|ing)|foresees?|regulat(?:es?|ing)|govern(?:s|ing)?|calls? for) "
    r"(?:the |closer |joint )?$"
)


def is_name(document: Document, passage: Passage, work: tuple[int, int]) -> bool:
    """Whether the words stand in a name (`Joint Committee for Economic Cooperation`) or in an agreement's subject."""
    at, low = work[0], document.low
    if document.plain[at].isupper() and at > passage.start + 3 and low[at - 2 : at] not in (". ", ": "):
        return True
    before = low[max(passage.start, at - 60) : at]
    if _ONE_ON.search(before) is not None:
        return True
    heads = [*HEAD.finditer(before)]
    if heads and _PROVIDES.search(before) is not None:
        return True
    if heads and _CONSENT.search(before, 0, heads[-1].end() + 12) is not None:
        return False
    return bool(heads) and _SUBJECT.fullmatch(before[heads[-1].end() :]) is not None
