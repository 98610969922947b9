"""What keeps words of meeting from telling of one: denials, hearsay, counts, plans without a day."""

import re

from etl.reading.events.beside import date_beside
from etl.reading.events.cast import Cast
from etl.reading.events.drafts import Met
from etl.reading.modality import Mood, mood

_DENIED = re.compile(
    r"\b(?:no|not|never|nor|neither|without|cancelled|canceled|called off|denied|denies|refused to|"
    r"declined to|rumours?|reports? that|had reported|reportedly|newspapers?|would have|if)\b|n't\b"
)
_NO_MEETING = re.compile(
    r"met (?:only )?once|met (?:the|its|this|that|all|a|an|every|our|with (?:criticism|approval|"
    r"success|resistance)) (?!<|(?:new|newly elected|visiting|then|other|country's) <|guests?\b|visitors?\b|"
    r"delegation\b)|"
    r"(?:meets?|met|meeting) (?:demand|standards|conditions|requirements|targets?|costs?|needs)|has met its|"
    r"hosts? (?:a|an|the|some|over|more|about|<count:\d+>) (?!<adj> <office>|<office>|<person>|"
    r"<adj> <person>|visit|dinner|lunch|reception)"
)


_WISHED = re.compile(
    r"\b(?:would like|would love|hop(?:es?|ed|ing)|wish(?:es|ed)?|wants?|wanted|ready|willing|offered|"
    r"proposed|asked|keen|"
    r"eager|refused|declined) $"
)
PUT_OFF = re.compile(
    r"\b(?:was|were|has been|had been|is|been|being|and) (?:again |now |then |later |quietly |subsequently )?"
    r"(?:postponed|cancelled|canceled|called off|put off|shelved|scrapped|dropped|abandoned|aborted|axed|deferred|"
    r"ruled out)\b(?! (?:from <date> )?(?:to|until|till|for) (?:the )?<date>)|"
    r"\b(?:fell through|falls through|came to nothing|(?:never|not) (?:take place|took place|happen\w*|"
    r"materiali[sz]ed?|came (?:about|off))|failed to (?:take place|happen|materiali[sz]e))\b|"
    r"\bhad been (?:planned|pencilled in|penciled in|scheduled|foreseen|arranged|mooted|announced|set|agreed|"
    r"expected|due) (?:for|in)\b"
)


_NTH_TIME = re.compile(
    r"<ordinal:\d+> time(?: <date>)?(?: in <date>| in <count:\d+> [a-z]+)?,?(?: that [^;.]{0,110}|[^<,;.]{0,12})$"
)
_OCCASIONS = re.compile(r"[^;.]{0,90}?\b(?:on )?<count:\d+> (?:separate )?(?:times|occasions)\b")
# `meets her colleague at regional gatherings several times a year`.
_HABIT = re.compile(
    r"[^;.]{0,80}\b(?:(?:once|twice|times) (?:a|each|every|per) (?:year|month|week)|every (?:year|month|week|<count)|"
    r"each (?:year|month)|regularly|frequently|often|routinely|annually)\b"
)
_ONE_OF_MANY = re.compile(
    r"\b(?:was|is|be|been|becomes) (?:already |also |only )?(?:the|their|his|her|our) <ordinal:\d+> "
    r"(?:such |[a-z-]+ ){0,2}$"
)


def is_sound(cast: Cast, n: int, draft: Met) -> bool:
    """Whether a plan has a day to come, a meeting a day, and one of unnamed people a day of its own."""
    if draft.planned:
        return draft.date is not None and (
            cast.clock.is_ahead(draft.date)
            or (draft.date[:4] >= cast.clock.today.isoformat()[:4] and "/" not in draft.date and len(draft.date) < 10)
            or draft.date == cast.clock.today.isoformat()
        )
    if draft.date is None:
        return False
    return any(one.name for one in draft.parties) or date_beside(cast.sentence, n) is not None


def is_counted(cast: Cast, n: int) -> bool:
    """Whether the words count meetings instead of telling of one."""
    chunk, text = cast.sentence.chunks[n], cast.sentence.shape.text
    if chunk.letter == "K" and _ONE_OF_MANY.search(text, 0, chunk.start):
        return True
    if _NTH_TIME.search(text, max(0, chunk.start - 160), chunk.start) or _HABIT.match(text, chunk.end):
        return True
    before, behind = text[max(0, chunk.start - 20) : chunk.start], text[chunk.end : chunk.end + 60]
    if chunk.letter == "K" and re.search(r"(?:meetings|calls|encounters|consultations)$", chunk.words):
        return (
            re.search(r"<count:\d+>[^<]*$", text[max(0, chunk.start - 40) : chunk.end]) is not None
            or ":" in behind
            or "meetings" in chunk.words
        )
    if re.search(r"\b(?:most recently|the last time|lastly|the latest)\b[^<]*<date>", text[chunk.end :]):
        return False
    if chunk.letter in "MUL" and _OCCASIONS.match(text, chunk.end):
        return True
    return (
        re.search(r"(?<!the )<count:\d+>[a-z ]*$", before) is not None
        or re.match(r"[^,;<.]{0,25}(?<!the )(?<!both )(?:<count:\d+>|\btwice)(?! (?:hours?|minutes?|days?))", behind)
        is not None
    )


def is_denied(cast: Cast, n: int) -> bool:
    """Whether the words deny the meeting or only pass on that others told of it."""
    chunk = cast.sentence.chunks[n]
    text = cast.sentence.shape.text
    first = max((one.end for one in cast.sentence.chunks[:n] if one.letter == "|" or one.words == "whom"), default=0)
    before = text[first : chunk.end]
    if re.match(r"(?:may|might|could) ", chunk.words):
        return True
    if chunk.words.startswith("to ") and _WISHED.search(text, 0, chunk.start) and date_beside(cast.sentence, n) is None:
        return True
    if chunk.letter == "K" and PUT_OFF.search(text, chunk.end):
        return True
    if re.search(r"\b(?:had reported|reports? that|newspapers? \w+ \w+)\b", text[: chunk.start]):
        return True
    if mood(cast.sentence.shape, chunk.start, chunk.end) is Mood.DENIED and _DENIED.search(before):
        return True
    return (
        _DENIED.search(text[max(first, chunk.start - 25) : chunk.end]) is not None
        or _NO_MEETING.match(text[chunk.start :]) is not None
    )
