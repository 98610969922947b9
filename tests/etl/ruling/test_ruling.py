"""What a ruling does to a fact, and that nothing undoes it but another ruling of the same person."""

from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import Engine

from db.session import reading
from db.views import ordered
from db.vocabulary import MissionStatus, MissionType, TradeMeasure
from etl.loading.forget import find_article, forget
from etl.loading.reload import NONE, Change, rewrite, stored, to_read
from etl.loading.run import Run
from etl.loading.statement import Reading
from etl.reading.kinds.mission import Mission
from etl.reading.kinds.trade import Trade
from etl.ruling.apply import LedgerMoved, apply, look
from etl.ruling.plan import Author
from reports.readback.proposal import Raw
from tests.etl.ruling.rulings import (
    ANNA,
    BOB,
    added,
    changed,
    fact_id,
    refusals,
    right,
    rule,
    standings,
    told_by,
    wrong,
)
from tests.ledger import load_all, row, shown
from tests.ledger import stored as rows_of

EMBASSY = Mission(
    sending="TR", receiving="KZ", type=MissionType.EMBASSY, city="Astana", status=MissionStatus.OPERATING, date="1992"
)
IN_ALMATY = replace(EMBASSY, city="Almaty")
TURNOVER = Trade(
    measure=TradeMeasure.TURNOVER, countries=("KZ", "TR"), value=Decimal(5_000_000_000), currency="USD", period="2024"
)


def read_again(engine: Engine, *readings: Reading) -> list[Change]:
    """Reads stored articles again as a reader would that now finds this."""
    by_hash = {one.article.content_hash: one for one in readings}
    there = stored(engine, to_read(engine, every=True))
    run = Run()
    again = {one.id: by_hash[key] for one in there for key in by_hash if by_hash[key].article.text == one.text}
    changes = rewrite(engine, run, again)
    run.finish(engine)
    return list(changes.values())


def test_a_fact_ruled_wrong_leaves_every_listing_and_stays_in_the_ledger(engine: Engine) -> None:
    load_all(engine, told_by("a.txt", EMBASSY, TURNOVER))
    before = shown(engine)
    rule(engine, ANNA, wrong(EMBASSY))
    after = shown(engine)
    assert after["mission_listing"] == []
    assert {line[5] for line in after["timeline"]} == {fact_id(TURNOVER)}
    assert {line[4] for line in after["party_listing"]} == {fact_id(TURNOVER)}
    assert len(before["evidence_listing"]) - len(after["evidence_listing"]) == 1
    assert standings(engine) == {fact_id(EMBASSY): "wrong", fact_id(TURNOVER): None}
    assert row(engine, "article_listing")["facts"] == 1


def test_a_fact_ruled_wrong_does_not_come_back(engine: Engine) -> None:
    first = told_by("a.txt", EMBASSY)
    load_all(engine, first)
    rule(engine, ANNA, wrong(EMBASSY))
    load_all(engine, first)
    load_all(engine, told_by("b.txt", EMBASSY, day="2025-01-01"))
    assert read_again(engine, first) == [NONE]
    assert shown(engine)["mission_listing"] == []


def test_a_ruling_keeps_a_fact_that_the_reader_no_longer_finds(engine: Engine) -> None:
    first = told_by("a.txt", EMBASSY, TURNOVER)
    load_all(engine, first)
    rule(engine, ANNA, right(EMBASSY), wrong(TURNOVER))
    assert read_again(engine, told_by("a.txt")) == [Change(0, 0, 2)]
    assert row(engine, "mission_listing")["rule"] == "ruling"
    assert standings(engine)[fact_id(EMBASSY)] == "right"
    assert standings(engine)[fact_id(TURNOVER)] == "wrong"
    assert read_again(engine, first) == [Change(0, 0, 2)]
    assert row(engine, "mission_listing")["rule"] == "a rule"


def test_a_correction_is_not_overwritten(engine: Engine) -> None:
    first = told_by("a.txt", EMBASSY)
    load_all(engine, first)
    rule(engine, ANNA, changed(EMBASSY, date=("1992", "1993-05"), status=("operating", None)))
    load_all(engine, told_by("b.txt", replace(EMBASSY, date="1991", status=MissionStatus.CLOSED), day="2024-01-01"))
    read_again(engine, first)
    told = row(engine, "mission_listing")
    assert (told["date"], told["status"], standings(engine)[told["fact_id"]]) == ("1993-05", None, "corrected")
    assert row(engine, "timeline")["date"] == "1993-05"


def test_what_somebody_held_to_be_right_no_other_article_changes(engine: Engine) -> None:
    load_all(engine, told_by("a.txt", replace(EMBASSY, status=None)))
    rule(engine, ANNA, right(EMBASSY))
    load_all(engine, told_by("b.txt", replace(EMBASSY, date="1991"), day="2024-01-01"))
    told = row(engine, "mission_listing")
    assert (told["date"], told["status"]) == ("1992", "operating")
    rule(engine, BOB, changed(EMBASSY, status=("operating", "closed")))
    assert row(engine, "mission_listing")["status"] == "closed"


def test_a_correction_that_the_reader_has_learnt_is_simply_right(engine: Engine) -> None:
    load_all(engine, told_by("a.txt", EMBASSY))
    rule(engine, ANNA, changed(EMBASSY, date=("1992", "1993")))
    read_again(engine, told_by("a.txt", replace(EMBASSY, date="1993")))
    assert standings(engine) == {fact_id(EMBASSY): "right"}


def test_a_correction_of_what_decides_the_fact_makes_another_one_of_the_same_sentences(engine: Engine) -> None:
    first, second = told_by("a.txt", EMBASSY), told_by("b.txt", EMBASSY, day="2025-08-01")
    load_all(engine, first, second)
    rule(engine, ANNA, changed(EMBASSY, city=("Astana", "Almaty"), date=("1992", "1994")))
    told = row(engine, "mission_listing")
    assert (told["city"], told["date"], told["times_reported"]) == ("Almaty", "1994", 2)
    assert (standings(engine)[told["fact_id"]], told["rule"], told["quote"]) == ("added", "ruling", "date ")
    assert standings(engine) == {fact_id(EMBASSY): "wrong", fact_id(IN_ALMATY): "added"}
    before = shown(engine)
    assert read_again(engine, first, second) == [NONE, NONE]
    assert shown(engine) == before
    forget(engine, find_article(engine, "a.txt", "a.txt"))
    assert row(engine, "mission_listing")["times_reported"] == 1
    forget(engine, find_article(engine, "b.txt", "b.txt"))
    assert shown(engine)["mission_listing"] == []
    assert len(shown(engine)["ruling_listing"]) == 2


def test_a_fact_is_added_with_the_sentence_that_states_it(engine: Engine) -> None:
    one = told_by("a.txt")
    load_all(engine, one)
    slots: dict[str, Raw] = {
        "sending": "Türkiye",
        "receiving": "KZ",
        "type": "embassy",
        "city": "astana",
        "date": 1992.0,
    }
    new = added("mission", one.article.content_hash[:12], "  Türkiye maintains\nan embassy in  Astana. ", **slots)
    assert rule(engine, ANNA, new) == 1
    told = row(engine, "mission_listing")
    assert (told["sending"], told["city"], told["date"], standings(engine)[told["fact_id"]]) == (
        "TR",
        "Astana",
        "1992",
        "added",
    )
    assert told["quote"] == "Türkiye maintains an embassy in Astana."
    assert one.article.text[told["start"] : told["end"]] == told["quote"]
    assert read_again(engine, one) == [NONE]
    assert rule(engine, ANNA, new) == 0
    load_all(engine, told_by("b.txt", replace(EMBASSY, date="1990"), day="2020-01-01"))
    assert row(engine, "mission_listing")["date"] == "1992"


def test_two_who_disagree_leave_the_fact_listed_as_disputed(engine: Engine) -> None:
    load_all(engine, told_by("a.txt", EMBASSY))
    rule(engine, ANNA, wrong(EMBASSY))
    rule(engine, BOB, right(EMBASSY))
    assert row(engine, "standing_listing")["standing"] == "disputed"
    rule(engine, ANNA, right(EMBASSY))
    assert row(engine, "standing_listing")["standing"] == "right"


def test_two_corrections_that_differ_leave_what_the_article_says(engine: Engine) -> None:
    load_all(engine, told_by("a.txt", EMBASSY))
    rule(engine, ANNA, changed(EMBASSY, date=("1992", "1993")))
    rule(engine, BOB, changed(EMBASSY, date=("1993", "1994"), status=("operating", "closed")))
    told = row(engine, "mission_listing")
    assert (told["date"], told["status"], standings(engine)[told["fact_id"]]) == ("1992", "closed", "disputed")
    rule(engine, BOB, changed(EMBASSY, date=("1992", "1993")))
    told = row(engine, "mission_listing")
    assert (told["date"], told["status"], standings(engine)[told["fact_id"]]) == ("1993", "closed", "corrected")


def test_a_correction_after_another_ones_right_is_a_dispute_but_not_a_right_after_a_correction(engine: Engine) -> None:
    load_all(engine, told_by("a.txt", EMBASSY, TURNOVER))
    rule(engine, ANNA, right(EMBASSY))
    rule(engine, BOB, changed(EMBASSY, date=("1992", "1993")))
    rule(engine, ANNA, changed(TURNOVER, qualifier=(None, "about")))
    rule(engine, BOB, right(TURNOVER))
    assert standings(engine) == {fact_id(EMBASSY): "disputed", fact_id(TURNOVER): "corrected"}
    assert row(engine, "mission_listing")["date"] == "1992"


def test_a_persons_corrections_add_up(engine: Engine) -> None:
    load_all(engine, told_by("a.txt", EMBASSY))
    rule(engine, ANNA, changed(EMBASSY, date=("1992", "1993")))
    rule(engine, ANNA, changed(EMBASSY, status=("operating", "closed")))
    told = row(engine, "mission_listing")
    assert (told["date"], told["status"]) == ("1993", "closed")


@pytest.mark.parametrize(
    "proposal",
    [
        right(EMBASSY, date="1992"),
        wrong(EMBASSY),
        changed(EMBASSY, date=("1992", "1993")),
        changed(EMBASSY, city=("Astana", "Almaty")),
    ],
    ids=["right", "wrong", "corrected", "replaced"],
)
def test_the_same_again_changes_nothing(engine: Engine, proposal: object) -> None:
    load_all(engine, told_by("a.txt", EMBASSY))
    anna = Author("Anna", "0" * 64)
    assert rule(engine, anna, proposal)  # type: ignore[arg-type]  # the table holds proposals of several kinds
    before = rows_of(engine)
    assert rule(engine, anna, proposal) == 0  # type: ignore[arg-type]
    assert rule(engine, Author("Anna", "1" * 64), proposal) == 0  # type: ignore[arg-type]
    assert rows_of(engine) == before


def test_an_old_workbook_does_not_undo_what_was_ruled_since(engine: Engine) -> None:
    load_all(engine, told_by("a.txt", EMBASSY))
    old = Author("Anna", "0" * 64)
    rule(engine, old, right(EMBASSY))
    rule(engine, ANNA, wrong(EMBASSY))
    assert rule(engine, old, right(EMBASSY)) == 0
    assert standings(engine) == {fact_id(EMBASSY): "wrong"}


def test_what_changed_since_the_export_is_refused(engine: Engine) -> None:
    load_all(engine, told_by("a.txt", EMBASSY))
    rule(engine, BOB, changed(EMBASSY, date=("1992", "1993")))
    assert refusals(engine, ANNA, right(EMBASSY, date="1992"), changed(EMBASSY, date=("1992", "1994"))) == 2 * [
        "the fact has changed since the export: date is 1993 now; export again and look at it anew"
    ]
    assert rule(engine, ANNA, changed(EMBASSY, status=("operating", "closed"))) == 1


@pytest.mark.parametrize(
    ("proposal", "reason"),
    [
        (changed(EMBASSY, city=("Astana", "Astanna")), "no city is known by the name 'Astanna'"),
        (changed(EMBASSY, date=("1992", "1992-13")), "'1992-13' is no date"),
        (changed(EMBASSY, sending=("TR", "Ruritania")), "'Ruritania' is no state"),
        (changed(EMBASSY, sending=("TR", "Kazakhstan")), "sending and receiving are the same state"),
        (changed(EMBASSY, sending=("TR", " ")), "sending must be filled"),
        (changed(EMBASSY, type=("embassy", "castle")), "'castle' cannot stand in type; write one of: embassy, "),
        (
            changed(EMBASSY, sector=("energy", "trade")),
            "a fact of the kind mission has no slot 'sector'; it has sending, receiving, type, ",
        ),
        (changed(TURNOVER, value=("5", "many")), "'many' is no number"),
        (changed(TURNOVER, value=("5", "1e400")), "trade.value cannot be kept: "),
        (changed(TURNOVER, currency=("USD", "dollars")), "'dollars' is no currency"),
        (changed(TURNOVER, measure=("turnover", "flow")), "a flow needs exporter and importer"),
        (right(IN_ALMATY), f"the ledger has no fact {fact_id(IN_ALMATY)} any longer"),
        (added("mission", "nothing", "words that stand there"), "sending and receiving and type must be filled"),
        (added("office", "nothing", "", person="A", office="king", country="TR"), "no article has the id or the title"),
        (
            added("office", "Title of a.txt", "words that do not stand there", person="A", office="king", country="TR"),
            "the sentence is not in the article",
        ),
        (added("office", "Title of a.txt", "", person="A", office="king", country="TR"), "the sentence that states"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_accepted_is_refused_with_a_reason(engine: Engine, proposal: object, reason: str) -> None:
    load_all(engine, told_by("a.txt", EMBASSY, TURNOVER))
    (told,) = refusals(engine, ANNA, proposal)  # type: ignore[arg-type]  # the table holds proposals of several kinds
    assert told.startswith(reason)


def test_two_at_once_both_count_and_who_agreed_to_something_else_is_told(engine: Engine) -> None:
    load_all(engine, told_by("a.txt", EMBASSY))
    of_anna = look(engine, [changed(EMBASSY, date=("1992", "1993"))], ANNA)
    of_bob = look(engine, [changed(EMBASSY, date=("1992", "1994"))], BOB)
    twin = look(engine, [changed(EMBASSY, date=("1992", "1993"))], ANNA)
    assert apply(engine, of_anna, ANNA) == 1
    assert apply(engine, twin, ANNA) == 0
    with pytest.raises(LedgerMoved):
        apply(engine, of_bob, BOB)
    assert row(engine, "mission_listing")["date"] == "1993"


def test_a_ruling_outlives_its_article(engine: Engine) -> None:
    first = told_by("a.txt", EMBASSY)
    load_all(engine, first)
    rule(engine, ANNA, changed(EMBASSY, date=("1992", "1993")))
    load_all(engine, first._replace(article=told_by("a.txt", day="2025-09-09").article, statements=()))
    assert shown(engine)["mission_listing"] == []
    load_all(engine, told_by("c.txt", EMBASSY))
    assert row(engine, "mission_listing")["date"] == "1993"
    with reading(engine) as connection:
        (told,) = connection.execute(ordered("ruling_listing")).mappings()
    assert (told["verdict"], told["patch"], told["ruled_by"]) == ("corrected", '{"date": ["1992", "1993"]}', "Anna")
