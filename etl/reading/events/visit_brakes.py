"""What keeps words of travel from telling of a visit: denials, plans that came to nothing, counts."""

import re

from etl.reading.events.cast import Cast
from etl.reading.events.meeting_brakes import PUT_OFF
from etl.reading.modality import Mood, mood

_DENIED = re.compile(
    r"\b(?:no|not|never|nor|neither|without|cancelled|canceled|called off|postponed|denied|denies|"
    r"refused|declined|rumou?rs?|false|hoax|if|would have|could|"
    r"(?:put|called) (?:off|(?:the|his|her|it) (?:[a-z]+ )?off)|whether|(?:was|were) to have|had been "
    r"(?:due|expected|scheduled) to|invitation (?:has|stands)|first state visitor|mistaken|had "
    r"(?:planned|hoped) to|unconfirmed)\b|n't\b"
)
_SPOKEN_OF = re.compile(
    r"\b(?:about|concerning|regarding|discuss\w*|propos\w+|suggest\w+|possibility of|idea of|prospect of|"
    r"ideas? for|plans? for) "
    r"(?:an?|the|any|his|her|future|possible) $"
)
_TIMES_TOLD = re.compile(r"[^;.,]{0,45}?(?:<count:\d+> (?:times|occasions)|\b(?:twice|thrice)\b)")
# `was expected in A on 12 June, but stayed at home`
_STAYED = re.compile(
    r"[^;.]{0,80}\bbut (?:then |in the end |he |she )?(?:stayed (?:at home|home|away)|did not|didn't|never|failed to|"
    r"cancelled|canceled|pulled out|called (?:it )?off|sent (?:his|her) regrets)\b"
)
_LATEST = re.compile(r"\b(?:most recently|the last time|last|lastly|latest|first)\b")


def is_denied(cast: Cast, n: int) -> bool:
    """Whether the words deny the visit, call it off, or only count visits."""
    chunk = cast.sentence.chunks[n]
    text = cast.sentence.shape.text
    first = max((one.end for one in cast.sentence.chunks[:n] if one.letter == "|"), default=0)
    since = text.rfind(" since ", first, chunk.start)
    if chunk.letter == "v" and (PUT_OFF.search(text, chunk.end) or _SPOKEN_OF.search(text, 0, chunk.start)):
        return True
    if text.endswith("?") or _is_of_a_number(cast, n) or _STAYED.match(text, chunk.end):
        return True
    if _TIMES_TOLD.match(text, chunk.end) and not _LATEST.search(text, chunk.end):
        return True
    if since >= 0:
        # `No minister has come since A visited B in May`: that visit was made.
        return _DENIED.search(text[since : chunk.end + 15]) is not None
    if mood(cast.sentence.shape, chunk.start, chunk.end) in (Mood.DENIED, Mood.SUPPOSED) and _DENIED.search(
        text[first : chunk.end + 40]
    ):
        return True
    return _DENIED.search(text[max(first, chunk.start - 30) : chunk.end + 15]) is not None


def _is_of_a_number(cast: Cast, n: int) -> bool:
    """Whether a bare number goes somewhere: `fewer than one in 100 went to A`."""
    chunks = cast.sentence.chunks
    before = chunks[n - 1] if n else None
    return before is not None and before.letter == "Q" and cast.sentence.shape.text[before.end : chunks[n].start] == " "
