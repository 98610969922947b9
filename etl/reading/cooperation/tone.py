"""Whether joint work is denied, only supposed, under way or still to come."""

import re

from db.vocabulary import CooperationStatus
from etl.reading.agreements.stage import MAY
from etl.reading.cooperation.work import ONGOING, PLANNED

DENIED = re.compile(
    r"\b(?:no|not|never|nothing|neither|nor|none|without|refused|declined|denied|rejected|"
    r"ruled out|ended|suspended|halted|stopped|frozen|instead of|failed|used to|formerly|"
    r"once (?=co-?operated|worked|collaborated)|"
    r"(?:was|were) (?:held|organi[sz]ed|hosted|opened|staged|attended) (?=jointly))\b|n't\b"
)
SUPPOSED = re.compile(
    rf"\b(?:if|unless|could|might|{MAY}|whether|would like|should like|should (?!be)|hop(?:es?|"
    r"ed|ing)|urged|proposed|suggested|called (?:for|on)|"
    r"spoke (?:up )?for|in favou?r of|eye to eye|importance of|ways? (?:of|to)|look(?:ed|ing)? (?:for|into)|"
    r"(?:seek(?:s|ing)?|sought)(?! to)|look(?:s|ing)? to(?= [a-z]+ )|"
    r"potential|possibilit(?:y|ies)|prospects?|invit\w+|exchanged views|views on|would "
    r"have|could have|talked about|discuss\w*|on the agenda|agenda|"
    rf"(?:talks|discussions|negotiations|debates?|consultations) (?:on|about|over)|"
    r"talks (?:also )?(?:covered|focus\w+|cent\w+|dealt|"
    r"turned|were)|offer(?:ed|s)?|would welcome|topics?|considered|explor(?:e|ed|es|ing)(?! for))\b"
)
OVER = re.compile(
    r"[^.,;:]{0,50}\b(?:ended|came to an end|was (?:frozen|suspended|halted|stopped|broken off|cut off)|"
    r"never (?:began|got)|"
    r"collapsed|lapsed|has been (?:frozen|suspended|halted)|if|unless)\b"
)
"""Words behind joint work that say that it is no more."""

_AGREED_THAT = re.compile(r"\b(?:agree[ds]?|decided|resolved|consensus)\b[^.;:]{0,12} that\b[^.;:]*$|"
                          r"\bagreed [^.;:]{3,40}$")  # fmt: skip
_KNOWN = re.compile(
    r"\b(?:already|continu(?:e|es|ed|ing) to (?:work|co|col)\w*|ongoing|existing|reviewe?d?|"
    r"satisf\w+|prais\w+|successful\w*)\b"
)


def is_supposed(low: str, begin: int, end: int) -> bool:
    """Whether words between two offsets make joint work a wish: `should`, but not where it is agreed that it should."""
    return any(
        match[0].strip() != "should" or _AGREED_THAT.search(low, begin, match.start()) is None
        for match in SUPPOSED.finditer(low, begin, end)
    )


def status_of(words: str) -> CooperationStatus:
    """Whether the words tell of joint work under way or to come."""
    if _KNOWN.search(words) or (ONGOING.search(words) and not PLANNED.search(words)):
        return CooperationStatus.ONGOING
    return CooperationStatus.PLANNED if PLANNED.search(words) else CooperationStatus.ONGOING
