"""Who went, or is to go, to another state: verbs of travel, the noun visit with its owner, lists of visits, invitations accepted."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from etl.reading.edtf import days
from etl.reading.events.chunks import Chunk
from etl.reading.events.drafts import Went
from etl.reading.events.meetings import subject_of
from etl.reading.events.scene import Cast, Party, Scene
from etl.reading.events.when import Clock
from etl.reading.modality import Mood, mood

# Verbs of travel that take a destination right behind them, by the letters of the chunk that may name it.
_GOES = re.compile(
    r"\b(?:visit(?:ed|s|ing)?|travel(?:s|led|ed|ling|ing)?|came|comes?|coming|flew|fl(?:y|ies|own|ying)|arriv(?:e|es|ed|ing)|land(?:s|ed)?|touched down|went|goes|go|gone|going|"
    r"journeyed|drove|returned|return|returns|tour(?:s|ed)?|head(?:s|ed|ing)|dropped in|called in|stopped|set foot|sets? out|off|due|expected|awaited|seen|spent|spends?|stay(?:s|ed|ing)?|attended|attends?|bound|expects?|taken|took|swept|delegation|mission|group)\b"
)
_LEAVES = re.compile(r"\b(?:left|leaves?|leaving|departed|departs?|departing|flown out|flew home|flies home|took off|takes off|flew out)\b")
_HOME = re.compile(r"\b(?:return(?:ed|s)?|flew|flies|fly|came|back) (?:back )?home\b|\bhome\b|\bback (?:on|in)\b")
_STARTS = re.compile(r"\b(?:began|begins?|begun|start(?:s|ed)?|arriv(?:ed|es|e|ing)|land(?:ed|s)|flew in|flies in|leaves?|will (?:begin|arrive|travel|pay)|opens?|kicked off|touched down|departs?|set out|came|flew|fl(?:y|ies))\b")
_ENDS = re.compile(r"\b(?:end(?:ed|s|ing)?|conclu(?:ded|des|ding)|conclusion|left|rounding off|rounded off|wound up|winds up|wrapped up|return(?:ed|s)?|return|flew home|flies home|flown home|back|last day|final day|finished|after)\b")
_ENDING = re.compile(r"\b(?:wrapping up|ending|concluding|rounding off|winding up|completing|at the (?:end|conclusion) of) (?:an?|his|her|the) $")
_CLOSING = re.compile(r"\b(?:wrapping up|ending|concluding|rounding off|winding up|completing|(?:end|conclusion|last day|final day) of) (?:an?|his|her|the) (?:<count:\d+>|two|three|four|five|\d+)[- ]days?\b")
_DAYS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_LENGTH = re.compile(r"(?<!\w)(?:(?P<n><count:\d+>|one|two|three|four|five|six|seven|eight|nine|ten|\d+)[- ]days?\b)")
_DENIED = re.compile(
    r"\b(?:no|not|never|nor|neither|without|cancelled|canceled|called off|postponed|denied|denies|refused|declined|rumou?rs?|false|hoax|if|would have|could|"
    r"whether|invitation (?:has|stands)|first state visitor|mistaken|had (?:planned|hoped) to|unconfirmed)\b|n't\b"
)
_TYPES = ("state", "official", "working", "private")


def visits(cast: Cast, clock: Clock, scene: Scene) -> Iterator[Went]:
    """The visits that a sentence tells of, in order."""
    for n, chunk in enumerate(cast.sentence.chunks):
        draft = _visit(cast, clock, scene, n, chunk)
        if draft is not None and not _is_denied(cast, n):
            yield draft
            yield from (replace(draft, date=day) for day in clock.more(n, draft.planned))


def _visit(cast: Cast, clock: Clock, scene: Scene, n: int, chunk: Chunk) -> Went | None:
    match chunk.letter:
        case "V" | "b":
            return _by_verb(cast, clock, scene, n, chunk)
        case "v":
            return _by_noun(cast, clock, scene, n, chunk)
        case "A":
            return _by_invitation(cast, clock, scene, n, chunk)
        case _:
            return None


def _by_verb(cast: Cast, clock: Clock, scene: Scene, n: int, chunk: Chunk) -> Went | None:
    goes, leaves = _GOES.search(chunk.words), _LEAVES.search(chunk.words)
    if not (goes or leaves or chunk.letter == "b") or chunk.words.startswith("being"):
        return None
    if "B" in cast.sentence.letters[:n] and re.search(r"\b(?:due|expected|awaited|scheduled|planned)\b", chunk.words):
        return None
    place = _destination(cast, clock, scene, n)
    found = _travellers(cast, n)
    if place[1] is None and found and any(one.letter == "I" and one.words == "here" for one in cast.sentence.chunks[n + 1 : n + 2]):
        place = (None, cast.document.partner(found[0].country or "", cast.passage))
    if place[1] is None:
        return None
    if goes and found and found[0].country == place[1]:
        leaving = re.search(r"\b(?:flew|fl(?:y|ies|ying)|return\w*|went|goes|left|leaves)\b", chunk.words)
        if re.search(r"\bhome\b", cast.sentence.shape.text[chunk.start : chunk.end + 12]) and leaving:
            place = _guest_place(cast, clock, scene, found[0])
        elif any(one.letter in "IJ" and one.words.startswith(("here", "there")) for one in cast.sentence.chunks[n : n + 3]):
            place = (None, cast.document.partner(found[0].country or ""))
        if place[1] is None:
            return None
    found = [one for one in found if one.country != place[1]]
    if re.search(r"\bexpects?\b", chunk.words):
        found = _behind(cast, n, place[1])
    return _went(cast, clock, n, found[0], place, "travelled") if found else None


def _travellers(cast: Cast, n: int) -> list[Party]:
    """Who travels: the subject of the verb, or `with B due in A` the one right before it."""
    chunks = cast.sentence.chunks
    if n and re.search(r"\b(?:due|expected|awaited)\b", chunks[n].words) and chunks[n - 1].groups.get("prep") == "with":
        return cast.at(n - 1)
    return [one for one in subject_of(cast, n) if one.name or one.office]


def _guest_place(cast: Cast, clock: Clock, scene: Scene, visitor: Party) -> tuple[str | None, str | None]:
    """Where somebody who goes home comes from: where the news is written or set, else the other state."""
    for place in (clock.dateline, scene.place, scene.there):
        if place[1] and place[1] != visitor.country:
            return place
    return None, cast.document.partner(visitor.country or "", cast.passage)


def _behind(cast: Cast, n: int, state: str) -> list[Party]:
    chunks = cast.sentence.chunks
    for at in range(n + 1, min(n + 3, len(chunks))):
        if chunks[at].letter in "POm":
            return [one for one in cast.at(at) if one.country != state]
    return []


def _destination(cast: Cast, clock: Clock, scene: Scene, n: int) -> tuple[str | None, str | None]:
    """Where the verb leads: the first place behind it, before another verb."""
    chunks = cast.sentence.chunks
    for at in range(n + 1, len(chunks)):
        letter = chunks[at].letter
        if letter == "J":
            return _there(cast, clock, scene, at)
        if letter in "TIZ":
            return clock.place_of(chunks[at])
        if letter in "PO" and re.search(r" to (?:see|meet|visit)(?: <adj>| the| a|$)", cast.sentence.shape.text[chunks[n].end : chunks[at].start] + "$"):
            continue
        if letter in "|SMULEVAWRb" or (letter in "PO" and not chunks[n].words.startswith("expect")):
            break
    if re.search(r"\bthere\b", chunks[n].words):
        return _there(cast, clock, scene, n)
    return _implied(cast, clock, scene, n)


def _there(cast: Cast, clock: Clock, scene: Scene, n: int) -> tuple[str | None, str | None]:
    """The place that `there` means: the last before it in the sentence, else in the text."""
    for one in reversed(cast.sentence.chunks[:n]):
        if one.letter in "ITZ" and (place := clock.place_of(one))[1]:
            return place
    return scene.there


def _implied(cast: Cast, clock: Clock, scene: Scene, n: int) -> tuple[str | None, str | None]:
    """`flies in`: to where the article is written, if that is not the traveller's own state, else to the other party."""
    if re.search(r"\b(?:flew|fl(?:y|ies|ying|own)|came(?= back| over| home| again)|coming(?= back| over)|will be|expected|awaited|back|arriv\w+|land\w*|due|awaited|returned)(?: back)?\b", cast.sentence.chunks[n].words) is None:
        return None, None
    if re.match(r"(?: back)?(?: in\b| out\b| home\b| before\b| again\b| on <date>|,| next| <date>| in <date>)", cast.sentence.shape.text[cast.sentence.chunks[n].end :]) is None:
        return None, None
    found = _travellers(cast, n)
    if not found:
        return None, None
    if found[0].country is None:
        return scene.place
    for one in reversed(cast.sentence.chunks[:n]):
        if one.letter in "IT" and (place := clock.place_of(one))[1] not in (None, found[0].country):
            return place
    if clock.dateline[1] and clock.dateline[1] != found[0].country:
        return clock.dateline
    return None, cast.document.partner(found[0].country, cast.passage)


def _by_noun(cast: Cast, clock: Clock, scene: Scene, n: int, chunk: Chunk) -> Went | None:
    if re.search(r"\b(?:visits|trips|journeys|tours)$", chunk.words):
        return None
    visitor = _owner(cast, n)
    if visitor is None or not (visitor.name or visitor.country):
        return None
    place = _noun_place(cast, clock, scene, n, visitor)
    if place[1] is None or place[1] == visitor.country:
        return None
    return _went(cast, clock, n, visitor, place, "visit")


def _owner(cast: Cast, n: int) -> Party | None:
    """Whose visit it is: `A's visit`, `his visit`, `visit of A`, `visit by A`, `A paid a visit`."""
    chunks = cast.sentence.chunks
    for at in range(n - 1, max(-1, n - 4), -1):
        one = chunks[at]
        if one.letter in "POG" and (one.groups.get("gen") or one.groups.get("ogen") or one.groups.get("ggen")) or one.letter == "h":
            found = cast.at(at)
            return found[0] if found else None
        if one.letter not in "NDvQ":
            break
    paid = re.search(r"\b(?:paid|pays?|paying|pay|made|makes?|making|on|for|during|begins?|began|concluded?s?)(?: (?:an?|his|her))? $", cast.sentence.shape.text[: chunks[n].start])
    for at in range(n + 1, len(chunks)) if paid is None or "during" in paid[0] else ():
        one = chunks[at]
        if one.letter in "PO" and (one.groups.get("prep") or one.groups.get("oprep")) in ("of", "by"):
            found = cast.at(at)
            if found and found[0].name:
                return found[0]
        if one.letter == "W" or (one.letter == "R" and chunks[at].words in ("which", "where")):
            break
        if one.letter in "|SMULEA":
            break
    if n + 2 < len(chunks) and re.search(r"\bwhich\b", cast.sentence.shape.text[chunks[n].end :]):
        behind = cast.sentence.shape.text[chunks[n].end :]
        if re.match(r" (?:to|in) [^,;.]{0,40}which (?:[a-z]+ )?(?:<office> )?", behind):
            for at in range(n + 1, len(chunks)):
                if chunks[at].letter == "P":
                    return cast.named(chunks[at])
    found = [one for one in subject_of(cast, n) if one.name or one.office]
    return found[0] if found else None


def _noun_place(cast: Cast, clock: Clock, scene: Scene, n: int, visitor: Party) -> tuple[str | None, str | None]:
    chunks = cast.sentence.chunks
    if _ENDING.search(cast.sentence.shape.text[: chunks[n].start]) and not (n + 1 < len(chunks) and chunks[n + 1].letter in "TIJ"):
        return _guest_place(cast, clock, scene, visitor)
    for letters in ("TZ", "I", "J"):
        for at in range(n + 1, len(chunks)):
            if chunks[at].letter in letters:
                place = _there(cast, clock, scene, at) if letters == "J" else clock.place_of(chunks[at])
                if place[1] and place[1] != visitor.country:
                    return place
            if chunks[at].letter in "|SMULEAR" and not (letters == "TZ" and chunks[at].letter == "|"):
                break
    for at in range(n - 1, -1, -1):
        if chunks[at].letter in "ITF":
            place = clock.place_of(chunks[at])
            if place[1] and place[1] != visitor.country:
                return place
        if chunks[at].letter == "|":
            break
    if visitor.country is None:
        return None, None
    if scene.place[1] and scene.place[1] != visitor.country:
        return scene.place
    return None, cast.document.partner(visitor.country or "", cast.passage)


def _by_invitation(cast: Cast, clock: Clock, scene: Scene, n: int, chunk: Chunk) -> Went | None:
    found = subject_of(cast, n)
    if not found or found[0].country is None or any(one.letter == "v" for one in cast.sentence.chunks[n:]):
        return None
    place = _destination(cast, clock, scene, n)
    if place[1] is None or place[1] == found[0].country:
        place = (None, cast.document.partner(found[0].country, cast.passage))
    mention = clock.mention_around(n)
    if mention is None or place[1] is None:
        return None
    return _went(cast, clock, n, found[0], place, "invitation accepted", planned=True)


def _went(
    cast: Cast, clock: Clock, n: int, visitor: Party, place: tuple[str | None, str | None], rule: str, *, planned: bool | None = None
) -> Went | None:
    chunk = cast.sentence.chunks[n]
    origin = visitor.country or (cast.document.partner(place[1] or "", cast.passage))
    if origin is None or place[1] is None or origin == place[1] or not visitor.name:
        return None
    told = planned if planned is not None else _is_planned(cast, clock, n)
    day = _day(cast, clock, _dated(cast, n), told)
    if day is None:
        return None
    ahead = told if told is not None else clock.is_ahead(day)
    if ahead and not clock.is_ahead(day) and len(day) >= 7 and day[:7] < clock.today.isoformat()[:7]:
        return None
    return Went(rule, cast.passage.start, cast.passage.end, visitor, origin, place[1], _range(cast, clock, n, visitor, day),
                _type(cast, n), bool(ahead), place[0])  # fmt: skip


def _dated(cast: Cast, n: int) -> int:
    """The chunk beside which the visit's date stands: `the visit to A which B concludes today` has it behind the verb."""
    chunks, text = cast.sentence.chunks, cast.sentence.shape.text
    if chunks[n].letter == "v" and re.match(r"[^,;]{0,40}\bwhich\b", text[chunks[n].end :]):
        return next((at for at in range(n + 1, len(chunks)) if chunks[at].letter == "V"), n)
    return n


def _day(cast: Cast, clock: Clock, n: int, told: bool | None) -> str | None:
    """The day of the visit: its date, the day counted back from today, or for `his fourth visit` that of the news."""
    day = clock.around(n, told)
    counted = re.search(r"<ordinal:", cast.sentence.shape.text[max(0, cast.sentence.chunks[n].start - 14) : cast.sentence.chunks[n].end]) is not None
    if counted and day and len(day) == 4:
        day = None
    text = cast.sentence.shape.text
    since = re.match(r"\W*<count:(\d+)> days after", text)
    if day is None and since is not None and not told:
        return (clock.today - timedelta(days=int(since[1]))).isoformat()
    if day is None and not told and cast.sentence.chunks[n].letter == "v" and counted and not re.search(r"\bwill be\b", text):
        return cast.scene.day
    if day is None and told is False and cast.scene.day_paragraph == cast.passage.sentence.paragraph and _GOES.search(cast.sentence.chunks[n].words):
        return cast.scene.day
    return day


def _is_planned(cast: Cast, clock: Clock, n: int) -> bool | None:
    """Whether the verb that governs the noun, or the verb itself, tells of the future."""
    told = clock.is_planned(n)
    chunks = cast.sentence.chunks
    if told is None and chunks[n].letter == "v":
        for at in [*range(n - 1, -1, -1), *range(n + 1, len(chunks))]:
            if chunks[at].letter == "|" or (at > n and chunks[at].letter in "WRH"):
                if at < n:
                    break
                return None
            if chunks[at].letter in "VbA" and (told := clock.is_planned(at)) is not None:
                return told
    return told


def _type(cast: Cast, n: int) -> str | None:
    chunks = cast.sentence.chunks
    near = [chunks[n], *(one for one in chunks[n + 1 :] if one.letter == "v"), *(one for one in chunks[:n] if one.letter == "v")]
    for one in near:
        if one.letter == "v":
            return next((kind for kind in _TYPES if re.search(rf"\b{kind}\b", one.words)), None)
    return None


def _range(cast: Cast, clock: Clock, n: int, visitor: Party, day: str) -> str:
    """The days of a visit of a told length that began, or ended, on a day."""
    if len(day) != 10:
        return day
    text = cast.sentence.shape.text
    last = cast.scene.went
    if _ENDS.search(text) and last is not None and last[0] == visitor.name and len(last[1]) == 10 and 0 < (days(day)[0] - days(last[1])[0]).days < 14:
        return f"{last[1]}/{day}"
    if _ENDS.search(text) and re.search(r"\b(?:began|begun|started|arrived)\b", text):
        found = sorted(one for chunk in cast.sentence.chunks if chunk.letter == "D" for one in [clock.read(chunk.mentions[-1], False)] if one and len(one) == 10)
        if len(found) == 2:
            return f"{found[0]}/{found[1]}"
    length = _LENGTH.search(text)
    closing = _CLOSING.search(text)
    if closing is not None and cast.sentence.chunks[n].letter == "V":
        return day
    landed = re.search(r"<count:(\d+)> days after (?:he|she|they) (?:had )?(?:landed|arrived|come|flown)", text)
    if landed is not None:
        return _between(days(day)[0] - timedelta(days=int(landed[1])), days(day)[0])
    if length is None:
        return day
    count = _DAYS.get(length["n"]) or int(re.sub(r"\D", "", length["n"]) or 1)
    if count < 2 or count > 14:
        return day
    first = days(day)[0]
    if closing is not None or (_ENDS.search(text) and not _STARTS.search(text)):
        return _between(first - timedelta(days=count - 1), first)
    if _STARTS.search(text):
        return _between(first, first + timedelta(days=count - 1))
    return day


def _between(first: date, last: date) -> str:
    return f"{first.isoformat()}/{last.isoformat()}"


def _is_denied(cast: Cast, n: int) -> bool:
    chunk = cast.sentence.chunks[n]
    text = cast.sentence.shape.text
    first = max((one.end for one in cast.sentence.chunks[:n] if one.letter == "|"), default=0)
    if mood(cast.sentence.shape, chunk.start, chunk.end) in (Mood.DENIED, Mood.SUPPOSED) and _DENIED.search(text[first : chunk.end + 40]):
        return True
    return _DENIED.search(text[max(first, chunk.start - 30) : chunk.end + 15]) is not None
