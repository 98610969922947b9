"""Names in text: countries, capitals, cities, organisations and offices, found by their words in one pass."""

import re
from functools import cache
from typing import NamedTuple

from etl.reading import lexicon
from etl.reading.mention import Mention, Tag
from etl.reading.text import lowered, plain

_WORD = re.compile(r"[^\W_]+")
_JOINT = re.compile(r"[ \-'.&/–]{1,3}")
_PLACE_BEFORE = re.compile(
    r"(?:\b(?:in|at|to|from|near|of|via|through|for|between|outside|and|or)|[,(–-]|^|\n) ?(?:the )?$"
)
_TAGS = {
    "country": Tag.COUNTRY,
    "adjective": Tag.ADJECTIVE,
    "combining": Tag.ADJECTIVE,
    "person": Tag.PEOPLE,
    "people": Tag.PEOPLE,
    "capital": Tag.CAPITAL,
    "organisation": Tag.ORGANISATION,
    "office": Tag.OFFICE,
    "decoy": Tag.DECOY,
}
_SMALL_PLACE = 100_000
_ACRONYM = 5


class Name(NamedTuple):
    """A name in the index: the tag and value of what it names, and how it is spelled."""

    tag: Tag
    value: str
    country: str | None
    detail: str
    surface: str


def words_of(surface: str) -> tuple[str, ...]:
    """The words of a name as the index compares them: plain, lower case, without punctuation."""
    return tuple(_WORD.findall(lowered(plain(surface))))


@cache
def name_index() -> dict[str, dict[tuple[str, ...], list[Name]]]:
    """Every name of the lexicon by its words, under its first word; the longest first."""
    index: dict[str, dict[tuple[str, ...], list[Name]]] = {}
    for entry in lexicon.entries():
        tag = _TAGS.get(entry.note if entry.tag == "country" and entry.note in _TAGS else entry.tag)
        words = words_of(entry.surface)
        if tag is None or not words:
            continue
        country = entry.value if entry.tag == "country" else None
        if entry.tag == "capital":
            country = entry.note
        name = Name(tag, entry.value, country, entry.note, entry.surface)
        index.setdefault(words[0], {}).setdefault(words, []).append(name)
    return index


@cache
def _lengths(first: str) -> tuple[int, ...]:
    """How many words the names have that begin with this word, the most first."""
    return tuple(sorted({len(words) for words in name_index()[first]}, reverse=True))


@cache
def _places_from(word: str) -> dict[tuple[str, ...], tuple[lexicon.City, ...]]:
    """The cities whose names begin with this word; `St` stands for `Saint`, and `City` may be left out."""
    found = dict(lexicon.cities_from(word))
    if word == "st":
        for words, places in lexicon.cities_from("saint").items():
            short = ("st", *words[1:])
            found[short] = tuple(sorted((*places, *found.get(short, ())), key=lambda city: -city.population))
    for words, places in list(found.items()):
        if len(words) > 1 and words[-1] == "city":
            found.setdefault(words[:-1], places)
    return found


def find_names(plain_text: str, low: str, start: int, end: int) -> list[Mention]:
    """The names between two offsets, longest first where they overlap, in the order of the text."""
    spans = [match.span() for match in _WORD.finditer(low, start, end)]
    words = [low[first:last] for first, last in spans]
    names = name_index()
    found: list[Mention] = []
    at = 0
    while at < len(words):
        mention, taken = None, 1
        if words[at] in names:
            mention, taken = _name_at(plain_text, spans, words, at)
        places = _places_from(words[at]) if plain_text[spans[at][0]].isupper() else None
        if places:
            city, length = _city_at(places, plain_text, spans, words, at)
            if city is not None and (mention is None or length > taken):
                mention, taken = city, length
        if mention is not None and mention.tag is not Tag.DECOY:
            found.append(mention)
        at += taken
    return found


def _name_at(plain_text: str, spans: list[tuple[int, int]], words: list[str], at: int) -> tuple[Mention | None, int]:
    named = name_index()[words[at]]
    for length in _lengths(words[at]):
        names = named.get(tuple(words[at : at + length])) if at + length <= len(words) else None
        if names is None or (length > 1 and not _joined(plain_text, spans, at, length)):
            continue
        start, end = spans[at][0], spans[at + length - 1][1]
        for name in names:
            stop = end + (name.surface.endswith(".") and plain_text[end : end + 1] == ".")
            if name.detail == "combining" and plain_text[stop : stop + 1] not in ("-", "–"):
                continue
            if _spelled(name, plain_text[start:stop]):
                return Mention(name.tag, start, stop, name.value, name.country, name.detail), length
    return None, 1


def _city_at(
    places: dict[tuple[str, ...], tuple[lexicon.City, ...]],
    plain_text: str,
    spans: list[tuple[int, int]],
    words: list[str],
    at: int,
) -> tuple[Mention | None, int]:
    for length in (4, 3, 2, 1):
        cities = places.get(tuple(words[at : at + length]))
        if at + length > len(words) or cities is None or not _joined(plain_text, spans, at, length):
            continue
        start, end = spans[at][0], spans[at + length - 1][1]
        if plain_text[spans[at + length - 1][0]].islower() or (
            end - start <= _ACRONYM and plain_text[start:end].isupper()
        ):
            continue
        best = cities[0]
        if (best.weak or best.population < _SMALL_PLACE) and not _PLACE_BEFORE.search(
            plain_text, max(0, start - 12), start
        ):
            continue
        return Mention(Tag.CITY, start, end, best.name, best.country, cities), length
    return None, 1


def _joined(plain_text: str, spans: list[tuple[int, int]], at: int, length: int) -> bool:
    return all(
        _JOINT.fullmatch(plain_text, spans[n][1], spans[n + 1][0]) is not None for n in range(at, at + length - 1)
    )


def _spelled(name: Name, words: str) -> bool:
    """Whether the words are written as the name is: offices in any case, all else with its capitals."""
    if name.tag is Tag.OFFICE:
        return not name.surface.isupper() or words.isupper() or words.rstrip("s").isupper()
    if name.surface.isupper():
        return words.isupper()
    if words.isupper() and len(words) <= _ACRONYM and name.tag in (Tag.PEOPLE, Tag.ADJECTIVE):
        return False
    if name.tag is Tag.PEOPLE and words.isupper():
        return False  # DANE counts in dollars, and is no Dane
    return words[0].isupper() or not name.surface[0].isupper()


@cache
def _sector_index() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry in lexicon.entries():
        words = words_of(entry.surface) if entry.tag == "sector" else ()
        if words:
            index.setdefault(words[0], []).append((words, entry.value))
    for names in index.values():
        names.sort(key=lambda name: -len(name[0]))
    return index


def find_sectors(low: str, start: int, end: int) -> list[Mention]:
    """The words between two offsets that name a sector, longest first where they overlap."""
    spans = [match.span() for match in _WORD.finditer(low, start, end)]
    words = [low[first:last] for first, last in spans]
    index = _sector_index()
    found: list[Mention] = []
    at = 0
    while at < len(words):
        fit = next((name for name in index.get(words[at], ()) if tuple(words[at : at + len(name[0])]) == name[0]), None)
        if fit is not None:
            found.append(Mention(Tag.SECTOR, spans[at][0], spans[at + len(fit[0]) - 1][1], fit[1]))
        at += len(fit[0]) if fit is not None else 1
    return found
