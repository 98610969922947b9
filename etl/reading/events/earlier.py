"""Meetings told behind a count: `they met three times, the earlier occasions being in A in May and in B in June`."""

import re
from collections.abc import Iterator

from etl.reading.events.cast import Cast
from etl.reading.events.drafts import Counted, Met
from etl.reading.events.where import place_of

_EARLIER = re.compile(
    r"(?<!\w)(?:earlier|previous|other|first|<ordinal:\d+>|last|latest|preceding|"
    r"most recent)(?: (?:occasions?|encounters?|meetings?|ones?|times?|two|of them))?,? "
    r"(?:was|were|being|is|had been|has been|have been|took place|had taken place|came|"
    r"having been|held)\b|\b(?:earlier|previous|other|first|last|latest|"
    r"most recent) (?:occasions?|encounters?|meetings?|ones?|times?)\b[^;.]{0,12}(?=<date>| in <)"
)


def earlier_meetings(cast: Cast, counted: Counted) -> Iterator[Met]:
    """The meetings that the words behind a count of meetings place in time."""
    match = _EARLIER.search(cast.sentence.shape.text)
    if match is None or len(counted.countries) < 2:
        return
    city: str | None = None
    for chunk in cast.sentence.chunks:
        if chunk.start < match.start():
            continue
        if chunk.letter == "I" or (chunk.letter == "Z" and chunk.start - match.end() < 12):
            city = place_of(cast.clock, chunk)[0] or city
        if chunk.letter != "D":
            continue
        date = cast.clock.read(chunk.mentions[-1], False)
        if date is not None and not cast.clock.is_ahead(date):
            yield Met("earlier meeting", cast.passage.start, cast.passage.end, counted.countries, counted.parties,
                      date, city=city, format="in_person" if city else None)  # fmt: skip
        city = None
