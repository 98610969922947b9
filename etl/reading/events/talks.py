"""Talks of officials whom nobody names: `Consultations between the ministries were held in A on 14 November`."""

import re
from collections.abc import Iterator

from etl.reading.events.beside import own_date
from etl.reading.events.cast import Cast
from etl.reading.events.drafts import Met
from etl.reading.events.members import pair_in_focus
from etl.reading.events.session_words import NOT_HELD, TO_COME
from etl.reading.events.where import place_of
from etl.reading.mention import Tag

_NOUNS = frozenset(["consultations", "negotiations", "talks"])
_TALKS = re.compile(
    r"\b(?:consultations|negotiations|talks)\b[^;.]{0,110}?"
    r"\b(?:held|took place|(?:are|is) (?:due|scheduled|planned))\b"
)
_SIDES = re.compile(r"<both>|\b(?:between|government|ministries|officials|experts|delegations)\b")


def unnamed_talks(cast: Cast) -> Iterator[Met]:
    """The talks that a sentence places on a day and in a city, if it names nobody and no mechanism."""
    text, chunks = cast.sentence.shape.text, cast.sentence.chunks
    match = _TALKS.search(text) if not cast.passage.vocabulary.isdisjoint(_NOUNS) else None
    if match is None or "B" in cast.sentence.letters or any(one.tag is Tag.PERSON for one in cast.passage.mentions):
        return
    sides = [at for at in range(len(chunks)) if cast.sentence.letters[at : at + 2] in ("ID", "DI")]
    countries = pair_in_focus(cast) or ()
    if len(sides) != 1 or len(countries) < 2 or not _SIDES.search(text) or NOT_HELD.search(text):
        return
    at = sides[0]
    day, place = (at + 1, at) if chunks[at].letter == "I" else (at, at + 1)
    mention = own_date(cast.sentence, day)
    if mention is None or mention.detail.unit not in ("day", "days"):
        return
    date = cast.clock.read(mention, TO_COME.search(match[0]) is not None)
    if date is None:
        return
    planned = cast.clock.is_ahead(date)
    yield Met("unnamed talks", cast.passage.start, cast.passage.end, countries, (), date, None, None,
              place_of(cast.clock, chunks[place])[0], None if planned else "in_person", planned)  # fmt: skip
