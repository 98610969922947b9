"""The reader's vocabulary: what countries, cities, organisations, offices, sectors and currencies are called.

The words are in the files beside this module, each with its source in its head; this module only reads them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from etl.reading.text import lowered, plain

FOLDER = Path(__file__).parent
_WORD = re.compile(r"[^\W_]+")


class Entry(NamedTuple):
    """A surface and what it names.

    `tag` is country, capital, organisation, office, sector, currency or decoy. `value` is a country code, the capital's
    usual name, the organisation's full name, the canonical office, the sector, or the ISO 4217 code (empty where
    only the country in context tells). `note` is the form of a country's name, the country of a capital, the kind of
    an organisation, the rank of an office. `mark` is empty, `ambiguous`, `plural` or `shared`.
    """

    surface: str
    tag: str
    value: str
    note: str = ""
    mark: str = ""


class City(NamedTuple):
    """A city or town; `weak` if its name is a common word or a person's name too."""

    name: str
    country: str
    population: int
    weak: bool


def fold(surface: str) -> str:
    """The surface without accents, in lower case."""
    return surface.lower() if surface.isascii() else lowered(plain(surface))


def key(surface: str) -> str:
    """The words of a surface as names are compared by them: folded, without punctuation, one space between."""
    folded = fold(surface)
    return folded if folded.isalpha() else " ".join(_WORD.findall(folded))


def rows_of(name: str, columns: int) -> Iterator[tuple[str, ...]]:
    """The rows of a file of the lexicon, each filled up to so many columns."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    for line in text.split("\n"):
        if line and line[0] != "#":
            cells = tuple(line.split("\t"))
            yield cells if len(cells) >= columns else cells + ("",) * (columns - len(cells))


def entries() -> Iterator[Entry]:
    """Everything but the cities; where two entries share a surface, the likelier one comes first."""
    rather: list[Entry] = []
    for found in (_countries(), _capitals()):
        for entry in found:
            if entry.mark.startswith("rather "):
                rather.append(entry._replace(mark="ambiguous"))
            else:
                yield entry
    yield from rather
    yield from _organisations()
    yield from _offices()
    yield from (Entry(surface, "sector", sector) for surface, sector in rows_of("sectors.tsv", 2))
    yield from _currencies()
    yield from (Entry(surface, "decoy", "", kind) for surface, kind in rows_of("decoys.tsv", 2))


def _countries() -> Iterator[Entry]:
    for name in ("countries.tsv", "demonyms.tsv"):
        for code, form, surface, mark in rows_of(name, 4):
            yield Entry(surface, "country", code, form, mark)


def _capitals() -> Iterator[Entry]:
    for code, city, surface, mark in rows_of("capitals.tsv", 4):
        yield Entry(surface, "capital", city, code, mark)


def _organisations() -> Iterator[Entry]:
    for name, others, kind, mark in rows_of("organisations.tsv", 4):
        unsure = mark.removeprefix("ambiguous ").split("|")
        for surface in (name, *filter(None, others.split("|"))):
            yield Entry(surface, "organisation", name, kind, "ambiguous" if surface in unsure else "")


def _offices() -> Iterator[Entry]:
    for name in ("offices.tsv", "ministers.tsv"):
        for surface, office, rank, mark in rows_of(name, 4):
            yield Entry(surface, "office", office, rank, mark)


def _currencies() -> Iterator[Entry]:
    for name in ("currency_words.tsv", "currencies.tsv"):
        for surface, code, mark in rows_of(name, 3):
            yield Entry(surface, "currency", code.strip("-"), "", mark)


@cache
def _city_lines() -> list[str]:
    """The lines of cities.tsv, which are sorted by `key`; a line is parsed when an article has its first word."""
    text = (FOLDER / "cities.tsv").read_text(encoding="utf-8")
    return text[text.rindex("\n#\n") + 3 : -1].split("\n")


def _line_key(line: str) -> str:
    return key(line[: line.index("\t")])


@lru_cache(maxsize=1 << 13)
def cities_from(word: str) -> dict[tuple[str, ...], tuple[City, ...]]:
    """The cities whose names begin with this folded word, by all the words of the name; the largest of a name first."""
    lines = _city_lines()
    found: dict[tuple[str, ...], list[City]] = {}
    for at in range(bisect_left(lines, word, key=_line_key), len(lines)):
        words = tuple(_line_key(lines[at]).split(" "))
        if words[0] != word:
            break
        surface, country, population, name, mark = (*lines[at].split("\t"), "", "")[:5]
        found.setdefault(words, []).append(City(name or surface, country, int(population), mark != ""))
    return {words: tuple(places) for words, places in found.items()}


def cities() -> dict[str, tuple[City, ...]]:
    """All cities by the key of their names; slow, for tools and tests: a reader asks `cities_from`."""
    firsts = dict.fromkeys(_line_key(line).partition(" ")[0] for line in _city_lines())
    return {" ".join(words): places for first in firsts for words, places in cities_from(first).items()}


@cache
def _country_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for code, form, surface in (row[:3] for row in rows_of("countries.tsv", 3)):
        if form == "name":
            names.setdefault(code, surface)
    return names


@cache
def _capitals_of() -> dict[str, str]:
    found: dict[str, str] = {}
    for code, city in (row[:2] for row in rows_of("capitals.tsv", 2)):
        found.setdefault(code, city)
    return found


@cache
def _currencies_of() -> dict[str, str]:
    return {row[0]: row[1] for row in rows_of("currency_of.tsv", 2)}


@cache
def _currencies_called() -> dict[str, frozenset[str]]:
    called: dict[str, set[str]] = {}
    for surface, code in (row[:2] for row in rows_of("currencies.tsv", 2)):
        called.setdefault(fold(surface).rpartition(" ")[2], set()).add(code)
    for short, word in (row[:2] for row in rows_of("currency_shorts.tsv", 2)):
        called[fold(short)] = called[fold(word)]
    return {word: frozenset(codes) for word, codes in called.items()}


def country_name(code: str) -> str:
    """The English name of a country, or the code itself where it is none."""
    return _country_names().get(code, code)


def capital_of(code: str) -> str | None:
    """The capital of a country, by its usual English name."""
    return _capitals_of().get(code)


def currency_of(code: str) -> str | None:
    """The ISO 4217 code of a country's currency."""
    return _currencies_of().get(code)


@cache
def currency_codes() -> frozenset[str]:
    """The codes of the currencies of all states: `USD`."""
    return frozenset(_currencies_of().values())


def currencies_called(word: str) -> frozenset[str]:
    """The currencies whose English names end in this word (`dinars`, `krone`): several share one word."""
    return _currencies_called().get(fold(word), frozenset())
