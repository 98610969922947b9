"""Where an event was or will be: the place that belongs to its verb, and the city and state that a place names."""

import re

from etl.reading import lexicon
from etl.reading.events.beside import VERBS, end_of_aside, goes_on
from etl.reading.events.chunks import Chunk
from etl.reading.events.when import Clock
from etl.reading.mention import Tag

_PLACES = "IJ"
_SCENE = re.compile(
    r" (?:was|is|will be|had been|has been) (?:the |to be the )?(?:scene|venue|site|setting|stage) (?:of|for)\b"
)
_DURING = re.compile(r"\b(?:during|on|amid) (?:an?|the|his|her) (?:[a-z-]+ |<[a-z]+(?::\d+)?>-?[a-z]* ?){0,3}$")


def place_beside(clock: Clock, n: int) -> tuple[str | None, str | None]:
    """City and state of the place that belongs to the chunk: behind it up to the next verb, else before it."""
    chunks = clock.sentence.chunks
    aside = -1
    for at in range(n + 1, len(chunks)):
        if chunks[at].letter == "W" and aside < 0:
            aside = end_of_aside(clock.sentence, at)
        if chunks[at].start < aside:
            continue
        if chunks[at].letter in _PLACES or (chunks[at].letter == "T" and "welcom" in chunks[n].words):
            return there_at(clock, at) if chunks[at].letter == "J" else place_of(clock, chunks[at])
        if chunks[at].letter in "|SR" or (
            chunks[at].letter in VERBS
            and at > n + 1
            and chunks[at].letter not in "Kkv"
            and not goes_on(clock.sentence, n, at)
        ):
            break
    for at in range(n - 1, -1, -1):
        if chunks[at].letter in _PLACES or _is_scene(clock, at):
            return place_of(clock, chunks[at])
        if chunks[at].letter in ("|", "S"):
            break
    return None, None


def _is_scene(clock: Clock, at: int) -> bool:
    """Whether a place is where it was: `A was the scene of talks`, `during a visit to A`."""
    chunks, text = clock.sentence.chunks, clock.sentence.shape.text
    if chunks[at].letter == "Z":
        return _SCENE.match(text, chunks[at].end) is not None
    journey = chunks[at].letter == "T" and at > 0 and chunks[at - 1].letter == "v"
    return journey and _DURING.search(text, 0, chunks[at - 1].start) is not None


def there_at(clock: Clock, n: int) -> tuple[str | None, str | None]:
    """The place that `there` means: the last before it in the sentence, else in the text."""
    for one in reversed(clock.sentence.chunks[:n]):
        if one.letter in "ITZ" and (place := place_of(clock, one))[1]:
            return place
    return clock.there


def place_of(clock: Clock, chunk: Chunk) -> tuple[str | None, str | None]:
    """City and state that a place's chunk names."""
    if chunk.letter == "J":
        return clock.there
    mentions = [one for one in chunk.mentions if one.country]
    if not mentions:
        return _unnamed(clock, chunk)
    last = mentions[-1]
    if last.tag in (Tag.CITY, Tag.CAPITAL):
        return last.value, last.country
    if "capital" in chunk.words.replace("<capital>", "") and last.country:
        return lexicon.capital_of(last.country), last.country
    return None, last.country


def _unnamed(clock: Clock, chunk: Chunk) -> tuple[str | None, str | None]:
    words = chunk.words
    if words == "with us" and clock.document.home is not None:
        return None, clock.document.home
    if "here" in words.split() or words in ("in town", "with us"):
        return clock.dateline
    if "our" in words.split():
        return None, clock.dateline[1]
    if words.endswith("capital"):
        state = clock.document.antecedent(clock.passage, clock.sentence.shape.offset(chunk.start))
        return (lexicon.capital_of(state), state) if state else (None, None)
    return None, clock.document.antecedent(clock.passage, clock.sentence.shape.offset(chunk.start))
