"""Who went, or is to go, to another state: verbs of travel, the noun visit and its owner, invitations accepted."""

import re
from collections.abc import Iterator
from dataclasses import replace

from etl.reading.edtf import is_day
from etl.reading.events.beside import date_beside
from etl.reading.events.cast import Cast
from etl.reading.events.chunks import Chunk
from etl.reading.events.destinations import destination_of, guest_place, place_of_visit, travellers_of
from etl.reading.events.drafts import Went
from etl.reading.events.journeys import later_journeys, other_states
from etl.reading.events.scene import Party
from etl.reading.events.sides import subject_of
from etl.reading.events.visit_brakes import is_denied
from etl.reading.events.visit_days import GOES, arrival_of, dated_beside, day_during, day_of, is_planned
from etl.reading.events.visit_spans import days_of, is_under_way, span_of
from etl.reading.events.visitors import not_of, owner_of
from etl.reading.events.where import place_of

_LEAVES = re.compile(
    r"\b(?:left|leaves?|leaving|departed|departs?|departing|flown out|flew home|flies home|took off|"
    r"takes off|flew out)\b"
)
_TO_STATE = re.compile(r" to (?:the )?(<(?:country|capital)>)")
_TYPES = ("state", "official", "working", "private")


# `flew in for a visit`, `came to A on Monday, the first visit`: the noun tells of the way that the verb told of.
_SAME = re.compile(
    r"(?:, (?:the|his|her|an?)|\b(?:for|on) (?:what [^,;.<]{1,30} |an?|his|her)) (?:[a-z]+ |<ordinal:\d+> ){0,3}$"
)
_AT_VISIT = re.compile(r"\b(?:day|start|beginning|end|close|part|course) of (?:an?|the) $|\b(?:during|on|amid) an? $")
# `stopped in A on Monday before heading to B`: when he went to B, no words tell.
_BEFORE = re.compile(r"\bbefore $")
_HOME = re.compile(r"\bhome\b")


def visits(cast: Cast) -> Iterator[Went]:
    """The visits that a sentence tells of, in order."""
    last: Went | None = None
    for n, chunk in enumerate(cast.sentence.chunks):
        if last is not None and chunk.letter == "v" and _is_same(cast, n):
            continue
        draft = _visit(cast, n, chunk)
        if draft is None or is_denied(cast, n) or (last is not None and _is_way_home(cast, n, last, draft)):
            continue
        last = draft
        yield draft
        yield from (replace(draft, date=day) for day in cast.clock.more(n, draft.planned))
        yield from other_states(cast, n, draft)
        yield from later_journeys(cast, n, draft)


def _is_same(cast: Cast, n: int) -> bool:
    """Whether the noun tells of the journey that a verb before it told of."""
    chunks = cast.sentence.chunks
    return _SAME.search(cast.sentence.shape.text, 0, chunks[n].start) is not None and (
        n + 1 == len(chunks) or chunks[n + 1].letter not in "TZ"
    )


def _is_way_home(cast: Cast, n: int, last: Went, draft: Went) -> bool:
    """Whether the words tell how the visit told of just before ends: `flew in on Monday and is due home on Friday`."""
    chunk = cast.sentence.chunks[n]
    home = _HOME.search(cast.sentence.shape.text, chunk.start, chunk.end + len(" back home"))
    return home is not None and last.visitor == draft.visitor and not last.planned


def _visit(cast: Cast, n: int, chunk: Chunk) -> Went | None:
    match chunk.letter:
        case "V" | "b":
            return _by_verb(cast, n, chunk)
        case "v":
            return _by_noun(cast, n, chunk)
        case "A":
            return _by_invitation(cast, n)
        case _:
            return None


def _by_verb(cast: Cast, n: int, chunk: Chunk) -> Went | None:
    if _BEFORE.search(cast.sentence.shape.text, 0, chunk.start) and not _dated_behind(cast, n):
        return None
    goes, leaves = GOES.search(chunk.words), _LEAVES.search(chunk.words)
    if not (goes or leaves or chunk.letter == "b") or chunk.words.startswith("being"):
        return None
    if "B" in cast.sentence.letters[:n] and re.search(r"\b(?:due|expected|awaited|scheduled|planned)\b", chunk.words):
        return None
    place = _left_behind(cast, n) or destination_of(cast, n)
    found = travellers_of(cast, n)
    if (
        place[1] is None
        and found
        and any(one.letter == "I" and one.words == "here" for one in cast.sentence.chunks[n + 1 : n + 2])
    ):
        place = (None, cast.document.partner(found[0].country or "", cast.passage))
    if place[1] is None:
        return None
    if goes and found and found[0].country == place[1]:
        leaving = re.search(r"\b(?:flew|fl(?:y|ies|ying)|return\w*|went|goes|left|leaves)\b", chunk.words)
        if re.search(r"\bhome\b", cast.sentence.shape.text[chunk.start : chunk.end + 12]) and leaving:
            place = guest_place(cast, found[0])
        elif any(
            one.letter in "IJ" and one.words.startswith(("here", "there")) for one in cast.sentence.chunks[n : n + 3]
        ):
            place = (None, cast.document.partner(found[0].country or ""))
        if place[1] is None:
            return None
    found = [one for one in found if one.country != place[1]]
    if re.search(r"\bexpects?\b", chunk.words):
        found = _behind(cast, n, place[1] or "")
    return _went(cast, n, found[0], place, "travelled") if found else None


def _dated_behind(cast: Cast, n: int) -> bool:
    """Whether a date follows the verb, before another verb."""
    mention = date_beside(cast.sentence, n)
    return mention is not None and cast.sentence.shape.place_of(mention) > cast.sentence.chunks[n].start


def _behind(cast: Cast, n: int, state: str) -> list[Party]:
    chunks = cast.sentence.chunks
    for at in range(n + 1, min(n + 3, len(chunks))):
        if chunks[at].letter in "POm":
            return [one for one in cast.at(at) if one.country != state]
    return []


def _by_noun(cast: Cast, n: int, chunk: Chunk) -> Went | None:
    if re.search(r"\b(?:visits|trips|journeys|tours)$", chunk.words):
        return None
    visitor = owner_of(cast, n)
    if visitor is None or not (visitor.name or visitor.country):
        return None
    visitor = not_of(cast, n, visitor, _named_destination(cast, chunk) or _place_met(cast, n))
    place = place_of_visit(cast, n, visitor)
    if place[1] is None or place[1] == visitor.country:
        return None
    return _went(cast, n, visitor, place, "visit")


def _named_destination(cast: Cast, chunk: Chunk) -> str | None:
    """The state that `a visit to A` names right behind the noun."""
    match = _TO_STATE.match(cast.sentence.shape.text, chunk.end)
    return cast.sentence.shape.mentions(*match.span(1))[0].country if match is not None else None


def _place_met(cast: Cast, n: int) -> str | None:
    """The state in which the words before set the visit: `met B in Oslo on the first day of a visit`."""
    chunks = cast.sentence.chunks
    if _AT_VISIT.search(cast.sentence.shape.text, 0, chunks[n].start) is None:
        return None
    place = next((one for one in reversed(chunks[:n]) if one.letter not in "DN"), None)
    return place_of(cast.clock, place)[1] if place is not None and place.letter == "I" and place.mentions else None


def _left_behind(cast: Cast, n: int) -> tuple[str | None, str | None] | None:
    """`returned from A`: the place where the traveller was; `left A for B`: the one that he left for."""
    chunks = cast.sentence.chunks
    if _LEAVES.search(chunks[n].words) and cast.sentence.letters.startswith("ZT", n + 1):
        return place_of(cast.clock, chunks[n + 2])
    if n + 1 < len(chunks) and chunks[n + 1].letter == "F" and re.search(r"\breturn", chunks[n].words):
        return place_of(cast.clock, chunks[n + 1])
    return None


def _by_invitation(cast: Cast, n: int) -> Went | None:
    found = subject_of(cast, n)
    if not found or found[0].country is None or any(one.letter == "v" for one in cast.sentence.chunks[n:]):
        return None
    place = destination_of(cast, n)
    if place[1] is None or place[1] == found[0].country:
        place = (None, cast.document.partner(found[0].country, cast.passage))
    mention = date_beside(cast.sentence, n)
    if mention is None or place[1] is None:
        return None
    return _went(cast, n, found[0], place, "invitation accepted", planned=True)


def _went(
    cast: Cast, n: int, visitor: Party, place: tuple[str | None, str | None], rule: str, *, planned: bool | None = None
) -> Went | None:
    origin = visitor.country or (cast.document.partner(place[1] or "", cast.passage))
    if origin is None or place[1] is None or origin == place[1] or not _is_told(cast, n, visitor):
        return None
    told = planned if planned is not None else is_planned(cast, n)
    course = _course(cast, n, visitor, told)
    if course is None:
        return None
    date, ahead = course
    return Went(rule, cast.passage.start, cast.passage.end, visitor, origin, place[1], date,
                _type(cast, n), ahead, place[0])  # fmt: skip


def _is_told(cast: Cast, n: int, visitor: Party) -> bool:
    """Whether the visitor has a name, or an office and a state of his own and a day on which he goes."""
    if visitor.name:
        return True
    mention = date_beside(cast.sentence, n)
    return (
        visitor.office not in (None, "leader", "minister")
        and visitor.country is not None
        and mention is not None
        and mention.detail.unit in ("day", "days")
    )


def _course(cast: Cast, n: int, visitor: Party, told: bool | None) -> tuple[str | None, bool] | None:
    """The days of a visit, if told, and whether it lies ahead; nothing where no day shows that it is one."""
    span = span_of(cast, n)
    if span is not None:
        return span, cast.clock.is_ahead(span)
    day = arrival_of(cast, n) or day_of(cast, dated_beside(cast, n), told, visitor)
    day = day or day_during(cast, n)
    if day is None:
        return (None, False) if is_under_way(cast) and not told else None
    ahead = told if told is not None else cast.clock.is_ahead(day)
    if ahead and not cast.clock.is_ahead(day) and len(day) >= 7 and day[:7] < cast.clock.today.isoformat()[:7]:
        return None
    span = days_of(cast, n, visitor, day)
    return span, ahead and (is_day(day) == is_day(span) or cast.clock.is_ahead(span))


def _type(cast: Cast, n: int) -> str | None:
    chunks = cast.sentence.chunks
    near = [
        chunks[n],
        *(one for one in chunks[n + 1 :] if one.letter == "v"),
        *(one for one in chunks[:n] if one.letter == "v"),
    ]
    for one in near:
        if one.letter == "v":
            return next((kind for kind in _TYPES if re.search(rf"\b{kind}\b", one.words)), None)
    return None
