"""Rounds of talks that belong to no named mechanism: `Negotiators will hold a first round in A in October`."""

import re
from collections.abc import Iterator

from etl.reading.events.beside import own_date
from etl.reading.events.cast import Cast
from etl.reading.events.chunks import Chunk
from etl.reading.events.drafts import Met
from etl.reading.events.members import pair_in_focus
from etl.reading.events.scene import Series
from etl.reading.events.session_words import NOT_HELD, TO_COME, number_in
from etl.reading.events.where import place_of
from etl.reading.mention import Mention

_TALKS = r"(?:talks|negotiations|consultations|discussions)"
_ROUND = re.compile(
    r"(?<![\w-])(?P<which><ordinal:\d+>|next|latest|last|previous|following)(?: [a-z-]+){0,2} round\b"
    rf"(?P<of> of (?:(?:[a-z-]+|<adj>|<sector>) ){{0,3}}?{_TALKS}\b)?(?! (?:of|trip|table|the)\b)"
)
_NEGOTIATORS = re.compile(r"\bnegotiat(?:ors?|es?|ed|ing)\b")
_TAKEN_PLACE = re.compile(
    r"\b(?:was|were|had been|took place|held|had taken|ended|concluded|completed|finished|closed)\b"
)
_NOT_NOW = re.compile(r"\b(?:after|before|since|until|from|ahead of) (?:the|a|their|its) $")


def rounds(cast: Cast) -> Iterator[Met]:
    """The rounds of talks that a sentence dates; takes note of the last for the sentences that follow."""
    if "round" not in cast.passage.vocabulary or "B" in cast.sentence.letters:
        return
    text = cast.sentence.shape.text
    matches = [one for one in _ROUND.finditer(text) if not _NOT_NOW.search(text, 0, one.start())]
    for k, match in enumerate(matches):
        end = matches[k + 1].start() if k + 1 < len(matches) else len(text)
        draft = _round(cast, match, end) if _is_of_talks(cast, match) else None
        if draft is not None and draft.session is not None:
            cast.scene.rounds = Series(None, draft.session, draft.countries, cast.passage.number)
            yield draft


def _is_of_talks(cast: Cast, match: re.Match[str]) -> bool:
    """Whether talks are told of, and no named mechanism whose round it would be."""
    now, scene = cast.passage.number, cast.scene
    if match["of"] is not None:
        return True
    if now - scene.series.number <= 2:
        return False
    return now - scene.rounds.number <= 2 or _NEGOTIATORS.search(cast.sentence.shape.text) is not None


def _round(cast: Cast, match: re.Match[str], end: int) -> Met | None:
    text, last = cast.sentence.shape.text, cast.scene.rounds
    stop = next((at for at in (text.find(";", match.end()), text.find(". ", match.end())) if 0 <= at < end), end)
    clause = text[text.rfind(";", 0, match.start()) + 1 : stop]
    countries = pair_in_focus(cast) or ()
    if len(countries) < 2 or NOT_HELD.search(clause):
        return None
    inside = [at for at, one in enumerate(cast.sentence.chunks) if match.start() <= one.start < stop]
    before = [at for at, one in enumerate(cast.sentence.chunks) if one.start < match.start()]
    dates = [day for at in (*inside, *reversed(before)) if (day := _day(cast, at)) is not None]
    if not dates:
        return None
    ahead = TO_COME.search(clause) is not None or match["which"] == "next"
    taken = _TAKEN_PLACE.search(clause) is not None
    date = cast.clock.read(dates[0], None if ahead == taken else ahead)
    if date is None:
        return None
    places = [cast.sentence.chunks[at] for at in inside if cast.sentence.chunks[at].letter in "IT"]
    return _drafted(cast, match, date, places, Series(None, last.session, countries))


def _day(cast: Cast, at: int) -> Mention | None:
    return own_date(cast.sentence, at) if cast.sentence.chunks[at].letter == "D" else None


def _drafted(cast: Cast, match: re.Match[str], date: str, places: list[Chunk], series: Series) -> Met:
    planned, city = cast.clock.is_ahead(date), place_of(cast.clock, places[0])[0] if places else None
    number = number_in(match["which"]) if "<" in match["which"] else None
    if number is None and series.session is not None and match["which"] in ("next", "following"):
        number = series.session + 1
    return Met("round of talks", cast.passage.start, cast.passage.end, series.countries, (), date, None, number,
               city, None if planned or not places else "in_person", planned)  # fmt: skip
