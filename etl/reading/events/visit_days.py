"""When a visit was or will be: its day, its length, and whether its verb lies ahead."""

import re
from datetime import date, timedelta

from etl.reading.edtf import days
from etl.reading.events.cast import Cast
from etl.reading.events.scene import Party

# Verbs of travel that take a destination right behind them, by the letters of the chunk that may name it.
GOES = re.compile(
    r"\b(?:visit(?:ed|s|ing)?|travel(?:s|led|ed|ling|ing)?|came|comes?|coming|flew|fl(?:y|ies|own|"
    r"ying)|arriv(?:e|es|ed|ing)|land(?:s|ed)?|touched down|went|goes|go|gone|going|"
    r"journeyed|drove|returned|return|returns|tour(?:s|ed)?|head(?:s|ed|ing)|dropped in|called in|"
    r"stopped|set foot|sets? out|off|due|expected|awaited|seen|spent|spends?|stay(?:s|ed|ing)?|"
    r"attended|attends?|bound|expects?|taken|took|swept|delegation|mission|group)\b"
)
_STARTS = re.compile(
    r"\b(?:began|begins?|begun|start(?:s|ed)?|arriv(?:ed|es|e|ing)|land(?:ed|s)|flew in|flies in|"
    r"leaves?|will (?:begin|arrive|travel|pay)|opens?|kicked off|touched down|departs?|set out|came|"
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


def dated_beside(cast: Cast, n: int) -> int:
    """The chunk beside which the visit's date stands: in `the visit to A which B concludes today` the verb."""
    chunks, text = cast.sentence.chunks, cast.sentence.shape.text
    if chunks[n].letter == "v" and re.match(r"[^,;]{0,40}\bwhich\b", text[chunks[n].end :]):
        return next((at for at in range(n + 1, len(chunks)) if chunks[at].letter == "V"), n)
    return n


def day_of(cast: Cast, n: int, told: bool | None) -> str | None:
    """The day of the visit: its date, the day counted back from today, or for `his fourth visit` that of the news."""
    chunk, text = cast.sentence.chunks[n], cast.sentence.shape.text
    day = cast.clock.around(n, told)
    counted = "<ordinal:" in text[max(0, chunk.start - 14) : chunk.end]
    if day is not None and not (counted and len(day) == len("2025")):
        return day
    since = re.match(r"\W*<count:(\d+)> days after", text)
    if since is not None and not told:
        return (cast.clock.today - timedelta(days=int(since[1]))).isoformat()
    fourth = counted and chunk.letter == "v" and not told and not re.search(r"\bwill be\b", text)
    arrived = told is False and cast.scene.day_paragraph == cast.passage.sentence.paragraph and GOES.search(chunk.words)
    return cast.scene.day if fourth or arrived else None


def is_planned(cast: Cast, n: int) -> bool | None:
    """Whether the verb that governs the noun, or the verb itself, tells of the future."""
    told = cast.clock.is_planned(n)
    chunks = cast.sentence.chunks
    if told is None and chunks[n].letter == "v":
        for at in [*range(n - 1, -1, -1), *range(n + 1, len(chunks))]:
            if chunks[at].letter == "|" or (at > n and chunks[at].letter in "WRH"):
                if at < n:
                    break
                return None
            if chunks[at].letter in "VbA" and (told := cast.clock.is_planned(at)) is not None:
                return told
    return told


def days_of(cast: Cast, n: int, visitor: Party, day: str) -> str:
    """The days of a visit of a told length that began, or ended, on a day."""
    if len(day) != len("2025-01-01"):
        return day
    text = cast.sentence.shape.text
    both = _told_ends(cast, visitor, day) if _ENDS.search(text) else None
    if both is not None:
        return both
    first, closing = days(day)[0], _CLOSING.search(text)
    if closing is not None and cast.sentence.chunks[n].letter == "V":
        return day
    landed = re.search(r"<count:(\d+)> days after (?:he|she|they) (?:had )?(?:landed|arrived|come|flown)", text)
    if landed is not None:
        return _between(first - timedelta(days=int(landed[1])), first)
    return _by_length(text, first, ended=closing is not None)


def _told_ends(cast: Cast, visitor: Party, day: str) -> str | None:
    """From the day on which the visit told of last began, or both days that the sentence tells."""
    last = cast.scene.went
    known = last is not None and last[0] == visitor.name and len(last[1]) == len(day)
    if last is not None and known and 0 < (days(day)[0] - days(last[1])[0]).days < _LONGEST:
        return f"{last[1]}/{day}"
    if not re.search(r"\b(?:began|begun|started|arrived)\b", cast.sentence.shape.text):
        return None
    dates = [cast.clock.read(one.mentions[-1], False) for one in cast.sentence.chunks if one.letter == "D"]
    found = sorted(one for one in dates if one and len(one) == len(day))
    return f"{found[0]}/{found[1]}" if len(found) == 2 else None


def _by_length(text: str, day: date, *, ended: bool) -> str:
    """The days counted from the first or back from the last, as the words tell."""
    length = _LENGTH.search(text)
    count = 1 if length is None else _DAYS.get(length["n"]) or int(re.sub(r"\D", "", length["n"]) or 1)
    more = timedelta(days=count - 1)
    if count < 2 or count > _LONGEST:
        return day.isoformat()
    if ended or (_ENDS.search(text) and not _STARTS.search(_HOMEWARD.sub("", text))):
        return _between(day - more, day)
    return _between(day, day + more) if _STARTS.search(text) else day.isoformat()


def _between(first: date, last: date) -> str:
    return f"{first.isoformat()}/{last.isoformat()}"
