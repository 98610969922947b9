"""The further states of one journey: `visited A, B and C`, `went to A in October and to B in April`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from etl.reading.events.beside import own_date
from etl.reading.events.cast import Cast
from etl.reading.events.drafts import Went
from etl.reading.events.where import place_of

_LISTED = re.compile(r",? (?:and )?(?:to )?(?:the )?")
_PLACE_AND_DAY = re.compile(r"(?P<first>[TIZ]D[BKNQ]{0,2})[TIZ]D")
_AND = re.compile(r"[^;.|]{0,90}?,? (?:and|then|and then) $")


def other_states(cast: Cast, n: int, draft: Went) -> Iterator[Went]:
    """The further states of `visited A, B and C`."""
    chunks, text = cast.sentence.chunks, cast.sentence.shape.text
    for at in range(n + 2, len(chunks)):
        if chunks[at].letter != "Z" or not _LISTED.fullmatch(text[chunks[at - 1].end : chunks[at].start]):
            return
        city, state = place_of(cast.clock, chunks[at])
        if state not in (None, draft.origin, draft.to):
            yield replace(draft, to=state, city=city)


def later_journeys(cast: Cast, n: int, draft: Went) -> Iterator[Went]:
    """The further journeys of `went to A in October and to B in April`."""
    chunks, text = cast.sentence.chunks, cast.sentence.shape.text
    at = n + 1
    while (match := _PLACE_AND_DAY.match(cast.sentence.letters, at)) is not None and _AND.fullmatch(
        text, chunks[at + 1].end, chunks[at + len(match["first"])].start
    ):
        at += len(match["first"])
        city, state = place_of(cast.clock, chunks[at])
        mention = own_date(cast.sentence, at + 1)
        date = cast.clock.read(mention, draft.planned) if mention is not None else None
        if date is not None and state not in (None, draft.origin):
            yield replace(draft, to=state, city=city, date=date)
