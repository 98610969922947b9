"""When a visit was or will be: its day, and whether its verb lies ahead."""

import re
from datetime import timedelta

from etl.reading.events.cast import Cast
from etl.reading.events.scene import Party

# Verbs of travel that take a destination right behind them, by the letters of the chunk that may name it.
GOES = re.compile(
    r"\b(?:visit(?:ed|s|ing)?|travel(?:s|led|ed|ling|ing)?|came|comes?|coming|flew|fl(?:y|ies|own|"
    r"ying)|arriv(?:e|es|ed|ing)|land(?:s|ed)?|touch(?:es|ed) down|jetted|set off|(?:stepped|steps|step) off|"
    r"went|goes|go|gone|going|"
    r"journeyed|continue[sd]?|proceed(?:s|ed)?|moved?s?|got|gets|reached|reaches|drove|"
    r"returned|return|returns|tour(?:s|ed)?|head(?:s|ed|ing)|dropped in|called in|"
    r"stopped|set foot|sets? out|off|due|expected|awaited|seen|spent|spends?|stay(?:s|ed|ing)?|"
    r"attended|attends?|bound|expects?|taken|took|takes?|brought|brings?|swept|delegation|mission|group)\b"
)
_ARRIVED = re.compile(
    r", who (?:had )?(?:arrived|landed|flew in|came|touched down)(?: (?:here|there|in(?: the)? (?:<[a-z]+>|[a-z]+)))? "
    r"(?:late |early )?(?:on )?(?P<date><date>)"
)
_DURING = re.compile(r"\bduring (?:an?|his|her) $")
_COURSE = re.compile(r"^(?:begins|starts|opens|ends|concludes|closes|winds up)$")


def arrival_of(cast: Cast, n: int) -> str | None:
    """The day on which the visitor arrived, told by a clause behind his name: `visit by A, who came on Monday`."""
    arrived = _ARRIVED.search(cast.sentence.shape.text, cast.sentence.chunks[n].end)
    if arrived is None or cast.sentence.chunks[n].letter != "v":
        return None
    return cast.clock.read(cast.sentence.shape.mentions(*arrived.span("date"))[0], False)


def day_during(cast: Cast, n: int) -> str | None:
    """The one day that a sentence tells of what was done during a visit: `During a visit to A, she met B on Monday`."""
    chunks = cast.sentence.chunks
    if chunks[n].letter != "v" or _DURING.search(cast.sentence.shape.text, 0, chunks[n].start) is None:
        return None
    days = [one.mentions[-1] for one in chunks if one.letter == "D"]
    return cast.clock.read(days[0], False) if len(days) == 1 and days[0].detail.unit == "day" else None


def dated_beside(cast: Cast, n: int) -> int:
    """The chunk beside which the visit's date stands: in `the visit to A which B concludes today` the verb."""
    chunks, text = cast.sentence.chunks, cast.sentence.shape.text
    if chunks[n].letter == "v" and re.match(r"[^,;]{0,40}\bwhich\b", text[chunks[n].end :]):
        return next((at for at in range(n + 1, len(chunks)) if chunks[at].letter == "V"), n)
    return n


def day_of(cast: Cast, n: int, told: bool | None, visitor: Party) -> str | None:
    """The day of the visit: its date, the day counted back from today, or for `his fourth visit` that of the news."""
    chunk, text = cast.sentence.chunks[n], cast.sentence.shape.text
    day = cast.clock.around(n, told if told is not None else _goes_on_ahead(cast, n) or None)
    counted = "<ordinal:" in text[max(0, chunk.start - 14) : chunk.end]
    if day is not None and not (counted and len(day) == len("2025")):
        return day
    since = re.match(r"\W*<count:(\d+)> days after", text)
    if since is not None and not told:
        return (cast.clock.today - timedelta(days=int(since[1]))).isoformat()
    fourth = counted and chunk.letter == "v" and not told and not re.search(r"\bwill be\b", text)
    arrived = told is False and cast.scene.day_paragraph == cast.passage.sentence.paragraph and GOES.search(chunk.words)
    if fourth and cast.scene.went is not None and cast.scene.went[0] == visitor.name:
        return cast.scene.went[1]
    return cast.scene.day if fourth or arrived else None


def _goes_on_ahead(cast: Cast, n: int) -> bool:
    """Whether the visit begins or ends in the present tense, which means a day to come: `it ends on Monday`."""
    chunks = cast.sentence.chunks
    behind = chunks[n + 1 : n + 4] if chunks[n].letter == "v" else ()
    return any(one.letter == "V" and _COURSE.match(one.words) for one in behind)


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
