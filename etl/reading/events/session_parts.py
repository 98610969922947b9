"""When, where and in which form the sessions of one mechanism are held that a clause tells of, one part each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from etl.reading.events.beside import own_date
from etl.reading.events.cast import Cast
from etl.reading.events.drafts import Met
from etl.reading.events.session_words import SESSION, TO_COME, number_in
from etl.reading.events.where import place_of

_AGAIN = re.compile(r"\band (?:for )?the $")
_NUMBER = re.compile(
    r"\b(?:(?:for (?:the|its|a|their)|its|their) (?P<ordinal><ordinal:\d+>)(?= |[,.;]|$)|"
    rf"(?:convenes?|hold|host) the (?P<next><ordinal:\d+>) {SESSION}\b)"
)
_PRESENT = re.compile(r"^(?:gathers?|meets?|convenes?|assembles?|sits|holds?|hosts|opens|takes? place|joins?)$")
_COMING = re.compile(
    r"\b(?:due|scheduled|planned|expected|promised|pencilled|slated|upcoming|forthcoming|to be held|announced for)\b"
)
_LED_BY = re.compile(r"(?:co-)?(?:headed|led|chaired) by\b")
_OCCASION = re.compile(r"\b(?:on that occasion|on the same occasion|during (?:that|the|his|her) (?:visit|trip|stay))\b")
_VIDEO = re.compile(r"\bvideo|\bvirtual|\bonline")


@dataclass(frozen=True)
class _Part:
    """The chunks that tell of one session, and its words."""

    inside: range
    words: str
    first: bool


def session_parts(cast: Cast, n: int, last: int, numbered: int, draft: Met) -> Iterator[Met]:
    """The sessions of one mechanism in one clause: `which met in A in January and will convene in B next year`."""
    chunks = cast.sentence.chunks
    behind = [at for at in range(n + 1, len(chunks)) if chunks[at].start < last]
    bounds = _bounds(cast, n, behind)
    for k, begin in enumerate(bounds):
        end = bounds[k + 1] if k + 1 < len(bounds) else (behind[-1] if behind else n) + 1
        stop = chunks[end].start if end < len(chunks) else last + 1
        one = draft if k == 0 and numbered <= chunks[n].start else replace(draft, session=None)
        if chunks[begin].start <= numbered < stop:
            one = draft
        if chunks[begin].letter == "N" and begin != n:
            one = replace(draft, session=number_in(chunks[begin].words))
        words = cast.sentence.shape.text[0 if k == 0 else chunks[begin].start : stop if len(bounds) > 1 else None]
        if k and one.session is None and (number := _NUMBER.search(words)) is not None:
            one = replace(one, session=number_in(number["ordinal"] or number["next"]))
        yield _placed(cast, n, _Part(range(begin + (begin == n), end), words, k == 0), one)


def _bounds(cast: Cast, n: int, behind: list[int]) -> list[int]:
    """Where the parts of a clause begin: at the mechanism and at each further verb or number that has a date."""
    chunks, text = cast.sentence.chunks, cast.sentence.shape.text
    dated = [at for at in behind if chunks[at].letter == "D"]
    again = [at for at in behind if chunks[at].letter == "N" and _AGAIN.search(text[: chunks[at].start])]
    verbs = [
        at for at in behind if chunks[at].letter in "kMEUV" and not (chunks[at - 1].letter in "PHOR" and at - 1 > n + 1)
    ]
    bounds = [n]
    for at in again or verbs[1:]:
        if any(bounds[-1] < one < at for one in dated) and any(one >= at for one in dated):
            bounds.append(at)
    return bounds


def _placed(cast: Cast, n: int, part: _Part, draft: Met) -> Met:
    chunks = cast.sentence.chunks
    before = _before(cast, n) if part.first else []
    said = max((at for at in before if chunks[at].letter in "xS"), default=-1)  # what was said there is another's
    words = part.words[chunks[said].end :] if said >= 0 else part.words
    told = _is_told(cast, [*part.inside, *(at for at in before if at > said)], words)
    aside = next((at for at in part.inside if chunks[at].letter == "W"), len(chunks))
    dates = [
        mention
        for at in [*range(part.inside.start, min(aside, part.inside.stop)), *reversed(before)]
        if chunks[at].letter == "D" and (mention := own_date(cast.sentence, at)) is not None
    ]
    present = told is None and not cast.clock.chronicle and any(_PRESENT.match(chunks[at].words) for at in part.inside)
    date = cast.clock.day_of_visit(n) or (cast.clock.read(dates[0], present or told) if dates else None)
    planned = told if told is not None else cast.clock.is_ahead(date)
    city, state = _city(cast, part.inside, before)
    if date is None and not planned and _OCCASION.search(part.words):
        date, city = cast.scene.visit, city or cast.scene.place[0]
    if date is None and not planned:
        date = cast.scene.fallback(cast.passage.sentence.paragraph, draft.countries)
    if not planned and not (city or state):
        city = cast.scene.here(date, draft.countries, cast.clock.dateline)
    video = _VIDEO.search(part.words) is not None
    form = "video" if video else None if planned or not (city or state) else "in_person"
    return replace(draft, date=date, city=None if video else city, format=form, planned=bool(planned))


def _before(cast: Cast, n: int) -> list[int]:
    """The chunks before a mechanism that may hold its date and place: back to a semicolon or another mechanism."""
    chunks = cast.sentence.chunks
    start = next(
        (
            at + 1
            for at in range(n - 1, -1, -1)
            if chunks[at].letter == "B" or chunks[at].words.strip() in (";", ". ", ".")
        ),
        0,
    )
    return list(range(start, n))


def _is_told(cast: Cast, chunks: list[int], words: str) -> bool | None:
    """Whether the verbs of a part, or its words, tell of the future; nothing where they could be of either."""
    for at in chunks:
        if cast.sentence.chunks[at].letter in "kMEUVKbv" and not _is_led(cast, at):
            told = cast.clock.is_planned(at)
            if told is not None:
                return told
    return True if TO_COME.search(words) or _COMING.search(words) else None


def _is_led(cast: Cast, at: int) -> bool:
    """Whether the verb only says who heads the mechanism: `the council, headed by the two leaders, will meet`."""
    chunk = cast.sentence.chunks[at]
    return chunk.letter == "E" and _LED_BY.match(cast.sentence.shape.text, chunk.start) is not None


def _city(cast: Cast, inside: range, before: list[int]) -> tuple[str | None, str | None]:
    chunks = cast.sentence.chunks
    for at in before[1:]:
        if chunks[at].words == "where" and chunks[at - 1].letter in "FTIZ":
            return place_of(cast.clock, chunks[at - 1])
    for letters, places in (("IJ", list(inside)), ("TZ", list(inside)), ("IJ", before[::-1]), ("T", before[::-1])):
        for at in places:
            if chunks[at].letter in letters and not (chunks[at].letter == "Z" and chunks[at].words.startswith("of")):
                place = place_of(cast.clock, chunks[at])
                if place[0] or letters == "IJ":
                    return place
    return None, None
