"""Where an event was or will be: the place that belongs to its verb, and the city and state that a place names."""

from etl.reading import lexicon
from etl.reading.events.beside import VERBS, end_of_aside, goes_on
from etl.reading.events.chunks import Chunk
from etl.reading.events.when import Clock
from etl.reading.mention import Tag

_PLACES = "IJ"


def place_beside(clock: Clock, n: int) -> tuple[str | None, str | None]:
    """City and state of the place that belongs to the chunk: behind it up to the next verb, else before it."""
    chunks = clock.sentence.chunks
    aside = -1
    for at in range(n + 1, len(chunks)):
        if chunks[at].letter == "W" and aside < 0:
            aside = end_of_aside(clock.sentence, at)
        if chunks[at].start < aside:
            continue
        if chunks[at].letter in _PLACES:
            return there_at(clock, at) if chunks[at].letter == "J" else place_of(clock, chunks[at])
        if chunks[at].letter in "|SR" or (
            chunks[at].letter in VERBS
            and at > n + 1
            and chunks[at].letter not in "Kkv"
            and not goes_on(clock.sentence, n, at)
        ):
            break
    for at in range(n - 1, -1, -1):
        if chunks[at].letter in _PLACES:
            return place_of(clock, chunks[at])
        if chunks[at].letter in ("|", "S"):
            break
    return None, None


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
    if "here" in words.split() or "our" in words.split():
        return clock.dateline if "here" in words.split() else (None, clock.dateline[1])
    if words.endswith("capital"):
        state = clock.document.antecedent(clock.passage, clock.sentence.shape.offset(chunk.start))
        return (lexicon.capital_of(state), state) if state else (None, None)
    return None, clock.document.antecedent(clock.passage, clock.sentence.shape.offset(chunk.start))
