"""People who act for a company, a chamber or a club, and so for no state when they meet somebody."""

import re

from etl.reading.document import Passage
from etl.reading.mention import Mention

_WORDS = frozenset(
    "chamber company group corporation airline club association federation university holding ceo businessman "
    "businesswoman entrepreneur".split()
)
_HEADS = (
    r"(?:chairman|chairwoman|chair|president|head|chief executive(?: officer)?|ceo|director|director-general|founder|"
    r"owner|secretary-general|managing director|rector)"
)
_OF_FIRM = (
    rf"\b{_HEADS} of (?:the |its |their )?(?:[\w&'-]+ ){{0,5}}"
    r"(?:chamber(?! of (?:deputies|representatives))|company|group|corporation|airline|club|association|"
    r"federation(?! council)|university|holding)\b"
)
_BEFORE = re.compile(rf"(?:{_OF_FIRM}[^,;.()]{{0,40}},? ?|\b(?:ceo|businessman|businesswoman|entrepreneur) )$")
_BEHIND = re.compile(rf",? ?(?:the |its |a |an )?(?:[\w&'-]+ )?{_OF_FIRM}")
_LONGEST = 110


def is_private(passage: Passage, mention: Mention) -> bool:
    """Whether the words beside a person's name say that he or she heads a firm, a chamber or the like."""
    if passage.vocabulary.isdisjoint(_WORDS):
        return False
    before = passage.low[max(passage.start, mention.start - _LONGEST) : mention.start]
    return _BEFORE.search(before) is not None or _BEHIND.match(passage.low, mention.end, passage.end) is not None
