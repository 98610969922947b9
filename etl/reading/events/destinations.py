"""Where a traveller goes: the place behind the verb or noun, `there`, or the other party where none is told."""

import re
from collections.abc import Iterator

from etl.reading.events.cast import Cast
from etl.reading.events.scene import Party
from etl.reading.events.sides import subject_of
from etl.reading.events.where import place_of, there_at

Place = tuple[str | None, str | None]
_COMES = re.compile(
    r"\b(?:flew|fl(?:y|ies|ying|own)|came(?= back| over| home| again)|coming(?= back| over)|"
    r"will be|expected|awaited|back|arriv\w+|land\w*|due|returned)(?: back)?\b"
)
_NO_PLACE = re.compile(
    r"(?: back)?(?: in\b| out\b| home\b| before\b| again\b| on <date>|,| it (?:in|on) <date>| next| <date>| in <date>)"
)
_STAY = re.compile(r"\b(?:stop|stopover|stop-over|stay|sojourn)$")
_TO_SEE = re.compile(r" to (?:see|meet|visit|join) (?:(?:the|a|his|her) )?$")
_TAKES = re.compile(r"\b(?:took|takes?|taken|brought|brings?)$")
# Verbs between which and the place somebody stands: `expects A in B`, `took A to B`.
_LEADS = re.compile(r"^expect|\b(?:took|takes?|taken|brought|brings?)$")
_ENDING = re.compile(
    r"\b(?:wrapping up|ending|concluding|rounding off|winding up|completing|at the (?:end|"
    r"conclusion) of) (?:an?|his|her|the) $"
)


def travellers_of(cast: Cast, n: int) -> list[Party]:
    """Who travels: the subject of the verb, or `with B due in A` the one right before it."""
    chunks = cast.sentence.chunks
    if n and re.search(r"\b(?:due|expected|awaited)\b", chunks[n].words) and chunks[n - 1].prep == "with":
        return cast.at(n - 1)
    if _TAKES.search(chunks[n].words):
        return _taken(cast, n)
    left = _left(cast, n)
    if left is not None:
        guest = cast.scene.visitor if left == cast.scene.visiting[1:] else None
        return [guest] if guest is not None else [one for one in subject_of(cast, n) if (one.country,) != left]
    if _is_of_the_last(cast, n):
        return subject_of(cast, n)[-1:]
    return [one for one in subject_of(cast, n) if one.name or one.office]


def _is_of_the_last(cast: Cast, n: int) -> bool:
    """Whether the clause is of the one named last: `chaired by A and B, who arrived on Monday`."""
    before = cast.sentence.chunks[n - 1] if n else None
    if before is None or before.words != "who":
        return False
    return not cast.sentence.shape.text.startswith((" both ", " all "), before.end)


def _left(cast: Cast, n: int) -> tuple[str] | None:
    """The state from which a guest goes on to the next: `From A she goes on to B`."""
    if cast.sentence.letters[:n][-1:] != "H" or not cast.sentence.shape.text.startswith(
        " on", cast.sentence.chunks[n].end
    ):
        return None
    places = (place_of(cast.clock, one)[1] for one in cast.sentence.chunks[:n] if one.letter == "F")
    return next(((state,) for state in places if state), None)


def _taken(cast: Cast, n: int) -> list[Party]:
    """`the tour took A to X`: whom a journey, and not a person, takes somewhere."""
    behind = cast.sentence.chunks[n + 1 : n + 3]
    whom = "".join(one.letter for one in behind)
    by_person = any(one.letter in "PHOWC" and not one.owns and not one.prep for one in cast.sentence.chunks[:n])
    if by_person or whom not in ("PT", "mT", "hT", "OT") or behind[0].prep:
        return []
    return cast.at(n + 1)


def guest_place(cast: Cast, visitor: Party) -> Place:
    """Where somebody who goes home comes from: where the news is written or set, else the other state."""
    for place in (cast.clock.dateline, cast.scene.place, cast.scene.there):
        if place[1] and place[1] != visitor.country:
            return place
    return None, cast.document.partner(visitor.country or "", cast.passage)


def destination_of(cast: Cast, n: int) -> Place:
    """Where the verb leads: the first place behind it, before another verb."""
    chunks = cast.sentence.chunks
    for at in range(n + 1, len(chunks)):
        letter = chunks[at].letter
        if letter == "J":
            return there_at(cast.clock, at)
        if letter in "TIZ":
            return place_of(cast.clock, chunks[at])
        if letter in "PO" and _TO_SEE.search(cast.sentence.shape.text, chunks[n].end, chunks[at].start):
            continue
        if letter == "P" and chunks[at].prep == "of" and chunks[n].words.startswith("attend"):
            continue
        if letter in "|SMULEVAWRb" or (letter in "PO" and not _LEADS.search(chunks[n].words)):
            break
    if re.search(r"\bthere\b", chunks[n].words):
        return there_at(cast.clock, n)
    if (place := _where(cast, n)) is not None:
        return place
    return _implied(cast, n)


def _where(cast: Cast, n: int) -> Place | None:
    """`from Brunei, where he landed`: the place right before the clause."""
    chunks = cast.sentence.chunks
    for at in range(n - 1, max(0, n - 3), -1):
        if chunks[at].letter == "R" and chunks[at].words == "where" and chunks[at - 1].letter in "ITFZ":
            return place_of(cast.clock, chunks[at - 1])
        if chunks[at].letter not in "PHOWG":
            return None
    return None


def _implied(cast: Cast, n: int) -> Place:
    """`flies in`: to where the article is written, if that is abroad for the traveller, else to the other party."""
    chunk = cast.sentence.chunks[n]
    if cast.sentence.shape.text.startswith(" it ", chunk.end) and "v" not in cast.sentence.letters[:n]:
        return None, None
    found = travellers_of(cast, n)
    if not (_COMES.search(chunk.words) and _NO_PLACE.match(cast.sentence.shape.text[chunk.end :]) and found):
        return None, None
    state = found[0].country
    if state is None:
        return cast.scene.place
    before = [place_of(cast.clock, one) for one in reversed(cast.sentence.chunks[:n]) if one.letter in "IT"]
    places = [place for place in (*before, cast.clock.dateline) if place[1] not in (None, state)]
    return places[0] if places else (None, cast.document.partner(state, cast.passage))


def place_of_visit(cast: Cast, n: int, visitor: Party) -> Place:
    """City and state of a visit told by a noun: behind it, before it, or where the news is set."""
    chunks = cast.sentence.chunks
    placed = n + 1 < len(chunks) and chunks[n + 1].letter in "TIJ"
    if not placed and _ENDING.search(cast.sentence.shape.text[: chunks[n].start]):
        return guest_place(cast, visitor)
    if placed and _STAY.search(chunks[n].words) and chunks[n + 1].letter == "I":
        return place_of(cast.clock, chunks[n + 1])
    told = [*_places_behind(cast, n), *_places_before(cast, n)]
    if visitor.country is not None:
        told += [cast.scene.place, (None, cast.document.partner(visitor.country, cast.passage))]
    return next((place for place in told if place[1] and place[1] != visitor.country), (None, None))


def _places_behind(cast: Cast, n: int) -> Iterator[Place]:
    """The places behind a noun of visit: where it leads first, then where it is, then `there`."""
    chunks = cast.sentence.chunks
    for letters, stops in (("TZ", "SMULEAR"), ("I", "|SMULEAR"), ("J", "|SMULEAR")):
        for at in range(n + 1, len(chunks)):
            if chunks[at].letter in letters and (chunks[at].letter != "Z" or _is_joined(cast, at)):
                yield there_at(cast.clock, at) if letters == "J" else place_of(cast.clock, chunks[at])
            if chunks[at].letter in stops:
                break


def _is_joined(cast: Cast, at: int) -> bool:
    """Whether a bare place belongs to the words before it: `tour of A`, but not `visit this winter, after A`."""
    chunks = cast.sentence.chunks
    return chunks[at].words.startswith("of ") or chunks[at].start - chunks[at - 1].end <= 1


def _places_before(cast: Cast, n: int) -> Iterator[Place]:
    for one in reversed(cast.sentence.chunks[:n]):
        if one.letter in "ITF":
            yield place_of(cast.clock, one)
        if one.letter == "|":
            return
