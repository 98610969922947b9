"""Reports on some pairs of states: how they are named, and what is in them."""

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import Engine

from reports import scope
from reports.asked import Asked, open_source
from reports.errors import UnknownCountry, UnknownPair
from reports.export import export_workbook, show
from reports.lint import lint
from tests.reports.ledgers import open_ledger, state
from tests.reports.reading_back import ReadBook
from tests.reports.test_export import write_article

PAIR = "CA-IS"
ONE = Asked((PAIR,))


@pytest.mark.parametrize(
    "words", ["KZ-TR", "tr-kz", "Kazakhstan-Türkiye", "turkiye-KAZAKHSTAN", "KZ - TR"], ids=lambda words: words
)
def test_a_pair_may_be_named_by_codes_or_names_in_any_order(words: str, tmp_path: Path) -> None:
    fact = {"kind": "cooperation", "countries": ["KZ", "TR"], "sector": "energy"}
    engine = open_ledger(f"sqlite:///{tmp_path}/l.sqlite", [state(write_article("One", "They cooperate."), fact)])
    with open_source(engine, Asked((words,))) as source:
        assert source.scope.pairs == (("KZ", "TR"),)


def test_names_with_hyphens_are_parted_where_it_makes_sense(tmp_path: Path) -> None:
    fact = {"kind": "cooperation", "countries": ["GW", "TL"], "sector": "energy"}
    engine = open_ledger(f"sqlite:///{tmp_path}/l.sqlite", [state(write_article("One", "They cooperate."), fact)])
    with open_source(engine, Asked(("Guinea-Bissau-Timor-Leste",))) as source:
        assert source.scope.pairs == (("GW", "TL"),)


@pytest.mark.parametrize("words", ["KZ", "KZ-KZ", "Nowhere-TR", "-", ""], ids=lambda words: words or "nothing")
def test_what_names_no_two_states_is_refused_with_a_hint(words: str, ledger: Engine) -> None:
    with pytest.raises(UnknownPair, match="names no"), open_source(ledger, Asked((words,))):
        pass


@pytest.mark.parametrize("most", [scope.MOST_IDS, 0], ids=["by ids", "looked up"])
def test_a_pairs_workbook_has_its_facts_and_those_of_its_states_alone(
    ledger: Engine, read: ReadBook, tmp_path: Path, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scope, "MOST_IDS", most)
    export_workbook(ledger, tmp_path / "pair.xlsx", ONE)
    one = ReadBook(load_workbook(tmp_path / "pair.xlsx"))
    assert lint(tmp_path / "pair.xlsx") == []
    assert {row["Countries code"].value for row in one.tables["Cooperation"]} == {"CA, IS"}
    everybody = {row["Person"].value for row in read.tables["People"] if row["Country code"].value in ("CA", "IS")}
    assert {row["Person"].value for row in one.tables["People"]} == everybody
    assert {row["Article id"].value for row in one.tables["Evidence"]} == {
        row["Article id"].value for row in one.tables["Articles"]
    }


def test_a_book_on_one_pair_opens_with_a_brief(ledger: Engine, read: ReadBook, tmp_path: Path) -> None:
    export_workbook(ledger, tmp_path / "pair.xlsx", ONE)
    one = ReadBook(load_workbook(tmp_path / "pair.xlsx"))
    topics = {str(row["Topic"].value): row for row in one.tables["Overview"]}
    (row,) = [row for row in read.tables["Overview"] if row["Pair"].value == PAIR]
    assert topics["Diplomatic relations"]["When (ISO 8601)"].value == row["Relations since (ISO 8601)"].value
    turnover = topics["Turnover, last full year"]["Figure (in the unit beside it)"]
    assert turnover.value == row["Turnover (units of the currency)"].value
    for answer in topics.values():
        if answer["Fact id"].value is not None:
            assert one.landing(answer["Fact id"])["Fact id"].value == answer["Fact id"].value


def test_show_prints_the_brief_and_on_demand_its_sentences(ledger: Engine) -> None:
    lines = list(show(ledger, ONE, quotes=False))
    assert lines[0] == "Canada and Iceland"
    assert any(line.startswith("Diplomatic relations") for line in lines)
    assert len(list(show(ledger, ONE, quotes=True))) > len(lines)


def test_show_counts_in_words(tmp_path: Path) -> None:
    fact = {"kind": "agreement", "countries": ["KZ", "TR"], "action": "signed", "title": "visa-free travel"}
    engine = open_ledger(f"sqlite:///{tmp_path}/l.sqlite", [state(write_article("One", "They signed it."), fact)])
    lines = [" ".join(line.split()) for line in show(engine, Asked(("KZ-TR",)), quotes=False)]
    assert "Agreements with a name 1 agreement, visa-free travel" in lines


def test_several_pairs_may_be_asked_for_at_once(ledger: Engine) -> None:
    with open_source(ledger, Asked((PAIR, "Iceland-CA", PAIR))) as source:
        assert source.scope.pairs == (("CA", "IS"),)


@pytest.mark.parametrize("most", [scope.MOST_IDS, 0], ids=["by ids", "looked up"])
@pytest.mark.parametrize("words", ["CA", "canada"])
def test_a_countrys_report_has_all_its_pairs_and_what_it_has_alone(
    ledger: Engine, words: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scope, "MOST_IDS", most)
    with open_source(ledger) as source:
        of_pairs = {row.fact_id for row in source.stream(source.rows("pair_listing"))}
        parties = [(row.country, row.fact_id) for row in source.stream(source.rows("party_listing"))]
    expected = {fact_id for country, fact_id in parties if country == "CA"}
    assert expected & of_pairs
    assert expected - of_pairs
    with open_source(ledger, Asked(countries=(words,))) as source:
        assert {row.fact_id for row in source.stream(source.rows("evidence_listing"))} == expected
        pairs = {(row.first, row.second) for row in source.stream(source.rows("pair_listing"))}
    assert pairs
    assert all("CA" in pair for pair in pairs)


def test_pairs_and_countries_are_added_to_each_other(ledger: Engine) -> None:
    with open_source(ledger, Asked((PAIR,), ("Japan",))) as source:
        pairs = {(row.first, row.second) for row in source.stream(source.rows("pair_listing"))}
    assert ("CA", "IS") in pairs
    assert any("JP" in pair for pair in pairs)


def test_a_country_without_facts_is_refused_with_a_hint(ledger: Engine) -> None:
    with pytest.raises(UnknownCountry, match="near it: canada"), open_source(ledger, Asked(countries=("Canda",))):
        pass


def test_a_countrys_report_is_called_after_it(ledger: Engine, tmp_path: Path) -> None:
    written = export_workbook(ledger, tmp_path / "{pair}.xlsx", Asked(countries=("Japan",)))
    assert written.target.name == "jp.xlsx"
    assert lint(written.target) == []


def test_control_characters_of_an_article_never_reach_the_terminal(tmp_path: Path) -> None:
    article = write_article("One", "They \x1b[2J are partners.")
    fact = {"kind": "partnership", "countries": ["KZ", "TR"], "level": "partners\x1b[2J", "date": "2020"}
    engine = open_ledger(f"sqlite:///{tmp_path}/l.sqlite", [state(article, fact)])
    printed = "\n".join(show(engine, Asked(("KZ-TR",)), quotes=True))
    assert "\x1b" not in printed
    assert "␛[2J" in printed


def test_the_name_of_the_file_may_tell_pair_and_date(ledger: Engine, tmp_path: Path) -> None:
    said = str(export_workbook(ledger, tmp_path / "relations-{pair}-{date}.xlsx", ONE))
    (written,) = tmp_path.iterdir()
    assert re.fullmatch(r"relations-ca-is-\d{4}-\d\d-\d\d\.xlsx", written.name)
    assert said.startswith(f"{written}: ")
