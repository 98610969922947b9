"""Names in text: countries, capitals, cities, organisations and offices, found by their words in one pass."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from etl.reading import lexicon
from etl.reading.mention import Mention, Tag
from etl.reading.text import lowered, plain
from etl.reading.tokens import Tokens, tokens_in

_WORD = re.compile(r"[^\W_]+", re.ASCII)
_JOINT = re.compile(r"[ \-'.&/–]{1,3}")
_PLACE_BEFORE = re.compile(
    r"(?:\b(?:[Ii]n|[Aa]t|to|[Ff]rom|[Nn]ear|of|via|through|for|between|outside|and|or)|[,(–-]|^|\n) ?(?:the )?$"
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


_Named = dict[tuple[str, ...], list[Name]]


@cache
def name_index() -> dict[str, list[tuple[int, _Named]]]:
    """Every name of the lexicon under its first word: by how many words it has, the most first, and by these words."""
    index: dict[str, dict[int, _Named]] = {}
    for entry in lexicon.entries():
        tag = _TAGS.get(entry.note if entry.tag == "country" and entry.note in _TAGS else entry.tag)
        words = words_of(entry.surface)
        if tag is None or not words:
            continue
        country = entry.value if entry.tag == "country" else None
        if entry.tag == "capital":
            country = entry.note
        name = Name(tag, entry.value, country, entry.note, entry.surface)
        index.setdefault(words[0], {}).setdefault(len(words), {}).setdefault(words, []).append(name)
    return {first: sorted(named.items(), reverse=True) for first, named in index.items()}


@lru_cache(maxsize=1 << 13)
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


# Offices that are also the first part of names with a hyphen: `Amir-Abdollahian`.
_TITLE_NAMES = frozenset(["emir", "sultan", "king", "prince", "shah"])


def find_names(plain_text: str, low: str, start: int, end: int) -> list[Mention]:
    """The names between two offsets, longest first where they overlap, in the order of the text."""
    return names_among(plain_text, tokens_in(low, start, end))


def names_among(plain_text: str, tokens: Tokens) -> list[Mention]:
    """The names that the tokens make up, longest first where they overlap, in the order of the text."""
    index = name_index()
    found: list[Mention] = []
    at = 0
    for n, word in enumerate(tokens.words):
        if n < at:
            continue
        named = index.get(word)
        places = _places_from(word) if plain_text[tokens.spans[n][0]].isupper() else None
        if named is None and not places:
            continue
        mention, taken = _name_at(named, plain_text, tokens, n) if named is not None else (None, 1)
        if places:
            city, length = _city_at(places, plain_text, tokens, n)
            if city is not None and (mention is None or length > taken):
                mention, taken = city, length
        if mention is not None and mention.tag is not Tag.DECOY:
            found.append(mention)
        at = n + taken
    return found


def _name_at(named: list[tuple[int, _Named]], plain_text: str, tokens: Tokens, at: int) -> tuple[Mention | None, int]:
    words, spans = tokens
    for length, by_words in named:
        names = by_words.get(tuple(words[at : at + length]))
        if names is None or (length > 1 and not _joined(plain_text, spans, at, length)):
            continue
        start, end = spans[at][0], spans[at + length - 1][1]
        for name in names:
            stop = end + (name.surface[-1] == "." and plain_text[end : end + 1] == ".")
            if name.detail == "combining" and plain_text[stop : stop + 1] not in ("-", "–"):
                continue
            if name.value in _TITLE_NAMES and plain_text[stop : stop + 1] == "-":
                continue
            if _spelled(name, plain_text[start:stop]):
                return Mention(name.tag, start, stop, name.value, name.country, name.detail), length
    return None, 1


def _city_at(
    places: dict[tuple[str, ...], tuple[lexicon.City, ...]], plain_text: str, tokens: Tokens, at: int
) -> tuple[Mention | None, int]:
    words, spans = tokens
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
    for n in range(at, at + length - 1):
        end, start = spans[n][1], spans[n + 1][0]
        if plain_text[end:start] != " " and _JOINT.fullmatch(plain_text, end, start) is None:
            return False
    return True


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
    return sectors_among(tokens_in(low, start, end))


def sectors_among(tokens: Tokens) -> list[Mention]:
    """The sectors that the tokens name, longest first where they overlap."""
    words, spans = tokens
    index = _sector_index()
    found: list[Mention] = []
    at = 0
    for n, word in enumerate(words):
        if n < at or word not in index:
            continue
        for name, value in index[word]:
            if tuple(words[n : n + len(name)]) == name:
                at = n + len(name)
                found.append(Mention(Tag.SECTOR, spans[n][0], spans[at - 1][1], value))
                break
    return found
