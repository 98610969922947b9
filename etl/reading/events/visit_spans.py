"""From which day to which a visit was or will be: told by both, by its length, by its first or last day."""

import re
from datetime import date, timedelta

from etl.reading.edtf import days, is_day
from etl.reading.events.cast import Cast
from etl.reading.events.scene import Party
from etl.reading.mention import Mention, Tag

_STARTS = re.compile(
    r"\b(?:began|begins?|begun|start(?:s|ed)?|arriv(?:ed|es|e|ing)|land(?:ed|s)|flew in|flies in|"
    r"leaves?|will (?:begin|arrive|travel|pay)|embark(?:ed|s)|reach(?:ed|es)|"
    r"got to|gets to|opens?|kicked off|touched down|departs?|set out|came|"
    r"flew|fl(?:y|ies))\b"
)
_ENDS = re.compile(
    r"\b(?:end(?:ed|s|ing)?|conclu(?:ded|des|ding)|conclusion|left|rounding off|rounded off|wound up|"
    r"winds up|wrapped up|return(?:ed|s)?|return|flew home|flies home|flown home|back|last day|"
    r"final day|finished|after)\b"
)
_CLOSING = re.compile(
    r"\b(?:wrapping up|ending|concluding|rounding off|winding up|completing|(?:end|conclusion|"
    r"last day|final day) of) (?:an?|his|her|the) (?:<count:\d+>|two|three|four|five|\d+)[- ]days?\b"
)
_HOMEWARD = re.compile(r"\b(?:flew|flies|went|travelled|headed|came|set off|sets off) (?:back )?(?:home|back)\b")
_LONGEST = 14
_DAYS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_LENGTH = re.compile(r"(?<!\w)(?:(?P<n><count:\d+>|one|two|three|four|five|six|seven|eight|nine|ten|\d+)[- ]days?\b)")
_DAY_OF = re.compile(
    r"\bthe (?:<ordinal:(?P<nth>\d)>|opening|(?P<last>last|final|closing)) day of "
    r"(?:an?|the|his|her|<person>'s?) (?:[a-z]+ )?$"
)
_UNTIL = re.compile(
    r"\b(?:until|till|ends?|ended|concludes?|concluded|lasts?(?: through)?|winds up|"
    r"(?:returns?|returned|flies|flew|due|goes|went|travels|heads|headed)(?: back)? home)(?: on| through)? "
    r"(?P<date><date>)"
)
_BEGUN = re.compile(r"\b(?:began|begun|begins|started|starts|arrived|landed|opened)\b")
_NOW = re.compile(r"\bis (?:in|on|here|there)\b")


def span_of(cast: Cast, n: int) -> str | None:
    """The days of a visit that words tell by one of them, `the second day of a three-day visit`; else nothing."""
    chunk, text = cast.sentence.chunks[n], cast.sentence.shape.text
    told = _DAY_OF.search(text, 0, chunk.start) if chunk.letter == "v" else None
    today = _day_here(cast, n) if told is not None else None
    if told is None or today is None:
        return None
    length = _length_in(chunk.words)
    if told["last"]:
        return _between(today - timedelta(days=length - 1), today)
    first = today - timedelta(days=int(told["nth"] or 1) - 1)
    return _between(first, _end_told(cast, first) or max(today, first + timedelta(days=length - 1)))


def _day_here(cast: Cast, n: int) -> date | None:
    """The day that is one of the visit's: of those told, the last before the noun, else the first behind it."""
    if _NOW.search(cast.sentence.shape.text, 0, cast.sentence.chunks[n].start):
        return cast.clock.today
    end = _until(cast)
    found = [
        (chunk.start, day)
        for chunk in cast.sentence.chunks
        for one in chunk.mentions
        if one.tag is Tag.DATE and one is not end and (day := cast.clock.read(one, False)) is not None
    ]
    before = [day for start, day in found if start < cast.sentence.chunks[n].start]
    day = before[-1] if before else found[0][1] if found else cast.scene.day
    return days(day)[0] if day is not None and is_day(day) else None


def is_under_way(cast: Cast) -> bool:
    """Whether the visit goes on at the time of writing: `is in A until Friday`."""
    end = _until(cast)
    day = cast.clock.read(end, True) if end is not None else None
    return day is not None and cast.clock.is_ahead(day) and _NOW.search(cast.sentence.shape.text) is not None


def days_of(cast: Cast, n: int, visitor: Party, day: str) -> str:
    """The days of a visit of a told length that began, or ended, on a day."""
    if not is_day(day):
        return day
    text = cast.sentence.shape.text
    first, closing = days(day)[0], _CLOSING.search(text)
    both = _told_ends(cast, visitor, day) if _ENDS.search(text) else None
    if both is not None:
        return both
    if _LENGTH.search(text) is None and (end := _end_told(cast, first)) is not None:
        return _between(first, end)
    if closing is not None and cast.sentence.chunks[n].letter == "V":
        return day
    landed = re.search(r"<count:(\d+)> days after (?:he|she|they) (?:had )?(?:landed|arrived|come|flown)", text)
    if landed is not None:
        return _between(first - timedelta(days=int(landed[1])), first)
    return _by_length(text, first, ended=closing is not None)


def _told_ends(cast: Cast, visitor: Party, day: str) -> str | None:
    """From the day on which the visit told of last began, or both days that the sentence tells."""
    last = cast.scene.went
    known = last is not None and last[0] == visitor.name and is_day(last[1])
    if last is not None and known and 0 < (days(day)[0] - days(last[1])[0]).days < _LONGEST:
        return f"{last[1]}/{day}"
    if not _BEGUN.search(cast.sentence.shape.text):
        return None
    dates = [cast.clock.read(one.mentions[-1], False) for one in cast.sentence.chunks if one.letter == "D"]
    found = sorted({days(one)[0] for one in dates if one and is_day(one)})
    begun = [one for one in found if (end := _end_told(cast, one)) is not None and end != one]
    if begun and (end := _end_told(cast, begun[-1])) is not None:
        return _between(begun[-1], end)
    near = len(found) == 2 and (found[1] - found[0]).days < _LONGEST
    return _between(found[0], found[1]) if near else None


def _until(cast: Cast) -> Mention | None:
    """The mention of the day on which the words say that the visit ends."""
    match = _UNTIL.search(cast.sentence.shape.text)
    return cast.sentence.shape.mentions(*match.span("date"))[0] if match is not None else None


def _end_told(cast: Cast, first: date) -> date | None:
    """The day on which a visit that began on this day ends, as the words tell."""
    mention = _until(cast)
    if mention is None:
        return None
    for planned in (False, True):
        day = cast.clock.read(mention, planned)
        if day is not None and is_day(day) and 0 < (days(day)[0] - first).days < _LONGEST:
            return days(day)[0]
    return None


def _length_in(text: str) -> int:
    length = _LENGTH.search(text)
    return 1 if length is None else _DAYS.get(length["n"]) or int(re.sub(r"\D", "", length["n"]) or 1)


def _by_length(text: str, day: date, *, ended: bool) -> str:
    """The days counted from the first or back from the last, as the words tell."""
    count = _length_in(text)
    more = timedelta(days=count - 1)
    if count < 2 or count > _LONGEST:
        return day.isoformat()
    if ended or (_ENDS.search(text) and not _STARTS.search(_HOMEWARD.sub("", text))):
        return _between(day - more, day)
    return _between(day, day + more) if _STARTS.search(text) else day.isoformat()


def _between(first: date, last: date) -> str:
    return f"{first.isoformat()}/{last.isoformat()}" if first != last else first.isoformat()
