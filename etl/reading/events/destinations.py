"""Where a traveller goes: the place behind the verb or noun, `there`, or the other party where none is told."""

import re

from etl.reading.events.cast import Cast
from etl.reading.events.scene import Party
from etl.reading.events.sides import subject_of

_ENDING = re.compile(
    r"\b(?:wrapping up|ending|concluding|rounding off|winding up|completing|at the (?:end|"
    r"conclusion) of) (?:an?|his|her|the) $"
)


def travellers_of(cast: Cast, n: int) -> list[Party]:
    """Who travels: the subject of the verb, or `with B due in A` the one right before it."""
    chunks = cast.sentence.chunks
    if n and re.search(r"\b(?:due|expected|awaited)\b", chunks[n].words) and chunks[n - 1].prep == "with":
        return cast.at(n - 1)
    return [one for one in subject_of(cast, n) if one.name or one.office]


def guest_place(cast: Cast, visitor: Party) -> tuple[str | None, str | None]:
    """Where somebody who goes home comes from: where the news is written or set, else the other state."""
    for place in (cast.clock.dateline, cast.scene.place, cast.scene.there):
        if place[1] and place[1] != visitor.country:
            return place
    return None, cast.document.partner(visitor.country or "", cast.passage)


def destination_of(cast: Cast, n: int) -> tuple[str | None, str | None]:
    """Where the verb leads: the first place behind it, before another verb."""
    chunks = cast.sentence.chunks
    for at in range(n + 1, len(chunks)):
        letter = chunks[at].letter
        if letter == "J":
            return _there(cast, at)
        if letter in "TIZ":
            return cast.clock.place_of(chunks[at])
        if letter in "PO" and re.search(
            r" to (?:see|meet|visit)(?: <adj>| the| a|$)",
            cast.sentence.shape.text[chunks[n].end : chunks[at].start] + "$",
        ):
            continue
        if letter in "|SMULEVAWRb" or (letter in "PO" and not chunks[n].words.startswith("expect")):
            break
    if re.search(r"\bthere\b", chunks[n].words):
        return _there(cast, n)
    return _implied(cast, n)


def _there(cast: Cast, n: int) -> tuple[str | None, str | None]:
    """The place that `there` means: the last before it in the sentence, else in the text."""
    for one in reversed(cast.sentence.chunks[:n]):
        if one.letter in "ITZ" and (place := cast.clock.place_of(one))[1]:
            return place
    return cast.scene.there


def _implied(cast: Cast, n: int) -> tuple[str | None, str | None]:
    """`flies in`: to where the article is written, if that is not the traveller's own state, else to the other party."""
    if (
        re.search(
            r"\b(?:flew|fl(?:y|ies|ying|own)|came(?= back| over| home| again)|coming(?= back| over)|"
            r"will be|expected|awaited|back|arriv\w+|land\w*|due|awaited|returned)(?: back)?\b",
            cast.sentence.chunks[n].words,
        )
        is None
    ):
        return None, None
    if (
        re.match(
            r"(?: back)?(?: in\b| out\b| home\b| before\b| again\b| on <date>|,| next| <date>| in <date>)",
            cast.sentence.shape.text[cast.sentence.chunks[n].end :],
        )
        is None
    ):
        return None, None
    found = travellers_of(cast, n)
    if not found:
        return None, None
    if found[0].country is None:
        return cast.scene.place
    for one in reversed(cast.sentence.chunks[:n]):
        if one.letter in "IT" and (place := cast.clock.place_of(one))[1] not in (None, found[0].country):
            return place
    if cast.clock.dateline[1] and cast.clock.dateline[1] != found[0].country:
        return cast.clock.dateline
    return None, cast.document.partner(found[0].country, cast.passage)


def place_of_visit(cast: Cast, n: int, visitor: Party) -> tuple[str | None, str | None]:
    chunks = cast.sentence.chunks
    if _ENDING.search(cast.sentence.shape.text[: chunks[n].start]) and not (
        n + 1 < len(chunks) and chunks[n + 1].letter in "TIJ"
    ):
        return guest_place(cast, visitor)
    for letters in ("TZ", "I", "J"):
        for at in range(n + 1, len(chunks)):
            if chunks[at].letter in letters:
                place = _there(cast, at) if letters == "J" else cast.clock.place_of(chunks[at])
                if place[1] and place[1] != visitor.country:
                    return place
            if chunks[at].letter in "|SMULEAR" and not (letters == "TZ" and chunks[at].letter == "|"):
                break
    for at in range(n - 1, -1, -1):
        if chunks[at].letter in "ITF":
            place = cast.clock.place_of(chunks[at])
            if place[1] and place[1] != visitor.country:
                return place
        if chunks[at].letter == "|":
            break
    if visitor.country is None:
        return None, None
    if cast.scene.place[1] and cast.scene.place[1] != visitor.country:
        return cast.scene.place
    return None, cast.document.partner(visitor.country or "", cast.passage)
