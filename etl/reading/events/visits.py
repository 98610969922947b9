"""Who went, or is to go, to another state: verbs of travel, the noun visit and its owner, invitations accepted."""

import re
from collections.abc import Iterator
from dataclasses import replace

from etl.reading.events.beside import date_beside
from etl.reading.events.cast import Cast
from etl.reading.events.chunks import Chunk
from etl.reading.events.destinations import destination_of, guest_place, place_of_visit, travellers_of
from etl.reading.events.drafts import Went
from etl.reading.events.meeting_brakes import PUT_OFF
from etl.reading.events.scene import Party
from etl.reading.events.sides import subject_of
from etl.reading.events.visit_days import GOES, dated_beside, day_of, days_of, is_planned
from etl.reading.events.where import place_of
from etl.reading.modality import Mood, mood

_LEAVES = re.compile(
    r"\b(?:left|leaves?|leaving|departed|departs?|departing|flown out|flew home|flies home|took off|"
    r"takes off|flew out)\b"
)
_DENIED = re.compile(
    r"\b(?:no|not|never|nor|neither|without|cancelled|canceled|called off|postponed|denied|denies|"
    r"refused|declined|rumou?rs?|false|hoax|if|would have|could|"
    r"(?:put|called) (?:off|(?:the|his|her|it) (?:[a-z]+ )?off)|whether|(?:was|were) to have|had been "
    r"(?:due|expected|scheduled) to|invitation (?:has|stands)|first state visitor|mistaken|had "
    r"(?:planned|hoped) to|unconfirmed)\b|n't\b"
)
_TO_STATE = re.compile(r" to (?:the )?(<(?:country|capital)>)")
_TYPES = ("state", "official", "working", "private")

_PAID = re.compile(
    r"\b(?:paid|pays?|paying|pay|made|makes?|making|on|for|during|begins?|began|concluded?s?)(?: (?:an?|his|her))? $"
)
_WHICH = re.compile(r" (?:to|in) [^,;.]{0,40}which (?:[a-z]+ )?(?:<office> )?")


_APPOSED = re.compile(r", (?:the|his|her|an?) (?:[a-z]+ |<ordinal:\d+> ){0,3}$")
_TIMES_TOLD = re.compile(r"[^;.,]{0,45}?(?:<count:\d+> (?:times|occasions)|\b(?:twice|thrice)\b)")
_LATEST = re.compile(r"\b(?:most recently|the last time|last|lastly|latest|first)\b")


def visits(cast: Cast) -> Iterator[Went]:
    """The visits that a sentence tells of, in order."""
    told = False
    for n, chunk in enumerate(cast.sentence.chunks):
        if told and chunk.letter == "v" and _APPOSED.search(cast.sentence.shape.text, 0, chunk.start):
            continue
        draft = _visit(cast, n, chunk)
        if draft is not None and not _is_denied(cast, n):
            told = True
            yield draft
            yield from (replace(draft, date=day) for day in cast.clock.more(n, draft.planned))


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


def _behind(cast: Cast, n: int, state: str) -> list[Party]:
    chunks = cast.sentence.chunks
    for at in range(n + 1, min(n + 3, len(chunks))):
        if chunks[at].letter in "POm":
            return [one for one in cast.at(at) if one.country != state]
    return []


def _by_noun(cast: Cast, n: int, chunk: Chunk) -> Went | None:
    if re.search(r"\b(?:visits|trips|journeys|tours)$", chunk.words):
        return None
    visitor = _owner(cast, n)
    if visitor is None or not (visitor.name or visitor.country):
        return None
    visitor = _not_of(cast, n, visitor, _named_destination(cast, chunk))
    place = place_of_visit(cast, n, visitor)
    if place[1] is None or place[1] == visitor.country:
        return None
    return _went(cast, n, visitor, place, "visit")


def _named_destination(cast: Cast, chunk: Chunk) -> str | None:
    """The state that `a visit to A` names right behind the noun."""
    match = _TO_STATE.match(cast.sentence.shape.text, chunk.end)
    return cast.sentence.shape.mentions(*match.span(1))[0].country if match is not None else None


def _not_of(cast: Cast, n: int, visitor: Party, destination: str | None) -> Party:
    """The visitor, or the first named before who is not of the destination: nobody visits his own state."""
    if destination is None or visitor.country != destination:
        return visitor
    before = (party for at in range(n) if cast.sentence.chunks[at].letter in "POG" for party in cast.at(at))
    return next((one for one in before if one.name and one.country not in (None, destination)), visitor)


def _left_behind(cast: Cast, n: int) -> tuple[str | None, str | None] | None:
    """`returned from A`: the place where the traveller was."""
    chunks = cast.sentence.chunks
    if n + 1 < len(chunks) and chunks[n + 1].letter == "F" and re.search(r"\breturn", chunks[n].words):
        return place_of(cast.clock, chunks[n + 1])
    return None


def _owner(cast: Cast, n: int) -> Party | None:
    """Whose visit it is: `A's visit`, `his visit`, `visit of A`, `visit by A`, `A paid a visit`."""
    before = _genitive(cast, n)
    found = before if before is not None else _of_or_by(cast, n) or _who_ends(cast, n)
    found = found or ([] if before is not None else [one for one in subject_of(cast, n) if one.name or one.office])
    return found[0] if found else None


def _genitive(cast: Cast, n: int) -> list[Party] | None:
    """Whom the genitive before the noun means; nothing if there is no genitive."""
    chunks = cast.sentence.chunks
    for at in range(n - 1, max(-1, n - 4), -1):
        if chunks[at].letter == "h" or (chunks[at].letter in "POG" and chunks[at].owns):
            return cast.at(at)
        if chunks[at].letter not in "NDvQ":
            return None
    return None


def _of_or_by(cast: Cast, n: int) -> list[Party]:
    """`visit of A`, `visit by A`; not where A pays it, whose name stands before the verb."""
    chunks = cast.sentence.chunks
    paid = _PAID.search(cast.sentence.shape.text[: chunks[n].start])
    if paid is not None and "during" not in paid[0]:
        return []
    for one_at in range(n + 1, len(chunks)):
        one = chunks[one_at]
        if one.letter in "PO" and one.prep in ("of", "by"):
            named = _behind_colon(cast, one_at) if one.letter == "O" else []
            if named or ((found := cast.at(one_at)) and found[0].name):
                return named or found
        if one.letter in "|SMULEAW" or (one.letter == "R" and one.words == "where"):
            break
    return []


def _behind_colon(cast: Cast, at: int) -> list[Party]:
    """`visit by a President of X: A`: the name behind the colon."""
    letters = cast.sentence.letters[at + 1 : at + 4]
    place = letters.find("|P")
    return cast.at(at + 2 + place) if place >= 0 and cast.sentence.chunks[at + 1 + place].words.strip() == ":" else []


def _who_ends(cast: Cast, n: int) -> list[Party]:
    """`the visit to A which B concludes today`."""
    chunks = cast.sentence.chunks
    if not _WHICH.match(cast.sentence.shape.text[chunks[n].end :]):
        return []
    return next((cast.at(at) for at in range(n + 1, len(chunks)) if chunks[at].letter == "P"), [])


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
    if origin is None or place[1] is None or origin == place[1] or not visitor.name:
        return None
    told = planned if planned is not None else is_planned(cast, n)
    day = day_of(cast, dated_beside(cast, n), told)
    if day is None:
        return None
    ahead = told if told is not None else cast.clock.is_ahead(day)
    if ahead and not cast.clock.is_ahead(day) and len(day) >= 7 and day[:7] < cast.clock.today.isoformat()[:7]:
        return None
    return Went(rule, cast.passage.start, cast.passage.end, visitor, origin, place[1], days_of(cast, n, visitor, day),
                _type(cast, n), bool(ahead), place[0])  # fmt: skip


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


def _is_denied(cast: Cast, n: int) -> bool:
    chunk = cast.sentence.chunks[n]
    text = cast.sentence.shape.text
    first = max((one.end for one in cast.sentence.chunks[:n] if one.letter == "|"), default=0)
    if chunk.letter == "v" and PUT_OFF.search(text, chunk.end):
        return True
    if _TIMES_TOLD.match(text, chunk.end) and not _LATEST.search(text, chunk.end):
        return True
    if mood(cast.sentence.shape, chunk.start, chunk.end) in (Mood.DENIED, Mood.SUPPOSED) and _DENIED.search(
        text[first : chunk.end + 40]
    ):
        return True
    return _DENIED.search(text[max(first, chunk.start - 30) : chunk.end + 15]) is not None
