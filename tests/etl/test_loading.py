"""Loading: the same facts once, whatever is loaded how often and in which order; all or nothing for an article."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import Engine, select

from db.session import database_url, open_engine, reading
from db.views import view
from db.vocabulary import AgreementAction, MeetingFormat, MissionStatus, MissionType, Sector, TradeMeasure
from etl.loading.outcome import Outcome, Status
from etl.reading.fact import Fact
from etl.reading.kinds.agreement import Agreement
from etl.reading.kinds.meeting import Meeting
from etl.reading.kinds.mission import Mission
from etl.reading.kinds.office import Office
from etl.reading.kinds.trade import Trade
from tests.conftest import NewDatabase
from tests.ledger import article, load_all, load_each, row, shown, states, stored

EMBASSY = Mission(sending="TR", receiving="KZ", type=MissionType.EMBASSY, city="Astana")
OPENED = replace(EMBASSY, status=MissionStatus.OPENED, date="1992-06")
CLOSED = replace(EMBASSY, status=MissionStatus.CLOSED)
PRESIDENT = Office(person="Recep Tayyip Erdoğan", office="president", country="TR")
TURNOVER = Trade(
    measure=TradeMeasure.TURNOVER, countries=("KZ", "TR"), value=Decimal(5_000_000_000), currency="USD", period="2024"
)
MET = Meeting(
    countries=("KZ", "TR"),
    date="2025-07-28/2025-07-29",
    participants=("Recep Tayyip Erdoğan", "Kassym-Jomart Tokayev"),
    city="Ankara",
    format=MeetingFormat.IN_PERSON,
)
SIGNED = Agreement(
    countries=("KZ", "TR"), action=AgreementAction.SIGNED, title="a pact", sectors=(Sector.ENERGY, Sector.TRADE)
)
FACTS = (EMBASSY, PRESIDENT, TURNOVER, MET, SIGNED)


def test_a_listing_shows_the_slots_of_a_fact(engine: Engine) -> None:
    load_all(engine, states(article("a.txt", "words"), TURNOVER))
    told = row(engine, "trade_listing")
    assert told["countries"] == "KZ, TR"
    assert told["countries_name"] == "Kazakhstan, Türkiye"
    assert (told["value"], told["currency"], told["currency_name"]) == (Decimal(5_000_000_000), "USD", "US Dollar")
    assert (told["period"], told["period_first_day"], told["period_last_day"]) == (
        "2024",
        date(2024, 1, 1),
        date(2024, 12, 31),
    )
    assert (told["quote"], told["start"], told["end"], told["times_reported"]) == ("date ", 0, 5, 1)


def test_persons_keep_their_order_and_sectors_are_sorted(engine: Engine) -> None:
    load_all(engine, states(article("a.txt", "words"), MET, SIGNED))
    assert row(engine, "meeting_listing")["participants"] == "Recep Tayyip Erdoğan, Kassym-Jomart Tokayev"
    assert row(engine, "agreement_listing")["sectors"] == "energy, trade"


def test_the_same_article_again_changes_no_row(engine: Engine) -> None:
    one = states(article("a.txt", "words"), *FACTS)
    assert load_all(engine, one) == [Outcome(Status.LOADED, len(FACTS))]
    before = stored(engine)
    assert load_all(engine, one) == [Outcome(Status.KNOWN)]
    assert stored(engine) == before


def test_the_same_text_at_another_path_changes_no_fact(engine: Engine) -> None:
    one = article("b.txt", "words")
    load_all(engine, states(one, *FACTS))
    before, seen = stored(engine, without=["source", "run"]), shown(engine)
    assert load_all(engine, states(replace(one, source="a.txt"), *FACTS)) == [Outcome(Status.KNOWN)]
    assert stored(engine, without=["source", "run"]) == before
    assert shown(engine) == seen


def test_a_fact_of_two_articles_is_one_fact_with_two_pieces_of_evidence(engine: Engine) -> None:
    load_all(engine, states(article("a.txt", "one"), EMBASSY), states(article("b.txt", "two"), EMBASSY))
    assert row(engine, "mission_listing")["times_reported"] == 2
    assert [len(shown(engine)[view]) for view in ("mission_listing", "evidence_listing")] == [1, 2]


@pytest.mark.parametrize("first", [0, 1], ids=["as published", "later one first"])
def test_a_later_article_fills_empty_slots_and_the_first_published_wins(engine: Engine, first: int) -> None:
    older = states(article("a.txt", "one", "2025-01-01"), OPENED)
    newer = states(article("b.txt", "two", "2025-01-02"), replace(CLOSED, date="2020"))
    load_each(engine, [older, newer] if first == 0 else [newer, older])
    told = row(engine, "mission_listing")
    assert (told["status"], told["date"], told["article_title"]) == ("opened", "1992-06", "Title of a.txt")


def test_a_corrected_article_takes_back_what_the_old_text_alone_supported(engine: Engine) -> None:
    load_all(engine, states(article("a.txt", "old"), EMBASSY, PRESIDENT, MET), states(article("b.txt", "two"), EMBASSY))
    assert load_all(engine, states(article("a.txt", "new"), TURNOVER)) == [Outcome(Status.REPLACED, 1)]
    told = shown(engine)
    assert [len(told[view]) for view in ("mission_listing", "trade_listing", "office_listing")] == [1, 1, 0]
    assert told["person_listing"] == []
    assert len(told["article_listing"]) == 2


def test_a_corrected_article_takes_back_the_slots_that_it_filled(engine: Engine) -> None:
    vague = states(article("b.txt", "two", "2025-01-02"), EMBASSY)
    load_all(engine, vague)
    before = shown(engine)
    load_all(engine, states(article("a.txt", "old", "2025-01-03"), OPENED))
    assert row(engine, "mission_listing")["status"] == "opened"
    load_all(engine, states(article("a.txt", "new", "2025-01-03")))
    after = shown(engine)
    assert after["mission_listing"] == before["mission_listing"]
    assert after["evidence_listing"] == before["evidence_listing"]


def test_a_text_that_another_path_still_holds_is_kept(engine: Engine) -> None:
    one = article("a.txt", "old")
    load_all(engine, states(one, EMBASSY), states(replace(one, source="copy.txt"), EMBASSY))
    load_all(engine, states(article("a.txt", "new"), PRESIDENT))
    assert row(engine, "mission_listing")["source"] == "copy.txt"


def test_texts_from_standard_input_do_not_replace_one_another(engine: Engine) -> None:
    load_all(engine, states(article("-", "one"), EMBASSY), states(article("-", "two"), PRESIDENT))
    assert len(shown(engine)["article_listing"]) == 2


def test_names_that_nothing_uses_any_longer_are_deleted(engine: Engine) -> None:
    load_all(engine, states(article("a.txt", "old"), *FACTS))
    load_all(engine, states(article("a.txt", "new")))
    rows = stored(engine)
    assert [rows[table] for table in ("city", "person", "fact", "party", "fact_person", "evidence")] == [[]] * 6


UNKNOWN_CODE = Mission(sending="ZZ", receiving="KZ", type=MissionType.EMBASSY)
TOO_LARGE = replace(TURNOVER, value=Decimal("1e30"))
TOO_FINE = replace(TURNOVER, value=Decimal("1234567890123.45678"))


@pytest.mark.parametrize("wrong", [UNKNOWN_CODE, TOO_LARGE, TOO_FINE], ids=["code", "large", "fine"])
def test_an_article_with_a_fact_that_cannot_be_kept_is_rejected_whole(engine: Engine, wrong: Fact) -> None:
    outcomes = load_all(
        engine,
        states(article("a.txt", "one"), PRESIDENT),
        states(article("b.txt", "two"), EMBASSY, wrong),
        states(article("c.txt", "three"), TURNOVER),
    )
    assert [outcome.status for outcome in outcomes] == [Status.LOADED, Status.REJECTED, Status.LOADED]
    assert "cannot be kept" in outcomes[1].reason
    assert len(shown(engine)["article_listing"]) == 2
    assert shown(engine)["mission_listing"] == []


def test_an_article_that_the_database_refuses_does_not_keep_the_others_out(engine: Engine) -> None:
    refused = states(article("b.txt", "two"), EMBASSY, PRESIDENT)
    statements = (refused.statements[0], refused.statements[1]._replace(start=-1))
    outcomes = load_all(
        engine,
        states(article("a.txt", "one"), MET),
        refused._replace(statements=statements),
        states(article("c.txt", "three"), TURNOVER),
    )
    assert [outcome.status for outcome in outcomes] == [Status.LOADED, Status.REJECTED, Status.LOADED]
    assert [len(rows) for rows in (shown(engine)["article_listing"], shown(engine)["mission_listing"])] == [2, 0]


HOSTILE = (
    "'; DROP TABLE fact; --",
    "%s %(x)s :y {z} ?",
    '"quoted"',
    "back\\slash\ttab",
    "=1+1",
    "\u202e\u0301e\U0001f600",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_kept_as_they_are(engine: Engine, words: str) -> None:
    fact = Office(person=words, office=words.lower(), country="TR")
    load_all(engine, states(article(f"{words}.txt", words), fact))
    told = row(engine, "office_listing")
    assert (told["person"], told["office"], told["source"]) == (words, words.lower(), f"{words}.txt")


@pytest.mark.parametrize("value", ["5", "0.1", "-12.75", "123456789012345", "0.30000000000001", "999999999999999999"])
def test_decimals_stay_exact(engine: Engine, value: str) -> None:
    load_all(engine, states(article("a.txt", "words"), replace(TURNOVER, value=Decimal(value))))
    assert row(engine, "trade_listing")["value"] == Decimal(value)
    assert [line[2] for line in stored(engine)["trade"]] == [Decimal(value)]


def test_amounts_sort_as_numbers(engine: Engine) -> None:
    values = [Decimal(text) for text in ("100", "20", "3", "2.5", "1000000000000")]
    load_all(engine, *(states(article(f"{v}.txt", str(v)), replace(TURNOVER, value=v)) for v in values))
    column = view("trade_listing").c.value
    with reading(engine) as connection:
        assert list(connection.scalars(select(column).order_by(column))) == sorted(values)


def test_both_databases_hold_the_same_rows(new_database: NewDatabase) -> None:
    engines = [open_engine(database_url(new_database(name, True), {})) for name in ("sqlite", "postgresql")]
    tables, views = [], []
    for one in engines:
        load_all(one, states(article("b.txt", "two", "2025-01-02"), *FACTS), states(article("a.txt", "one"), OPENED))
        load_all(one, states(article("b.txt", "corrected", "2025-01-02"), *FACTS[1:]))
        tables.append(stored(one, without=["run"]))
        views.append(shown(one))
        one.dispose()
    assert tables[0] == tables[1]
    assert views[0] == views[1]
