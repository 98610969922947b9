"""A ledger with rulings goes back to the schema before them and up again without losing a fact or its sentence."""

from sqlalchemy import Engine

from etl.loading.outcome import Status
from tests.db.test_migrations import migrate
from tests.etl.ruling.rulings import ANNA, added, changed, rule, told_by, wrong
from tests.etl.ruling.test_ruling import EMBASSY, IN_ALMATY, TURNOVER
from tests.ledger import load_all, shown, stored

BEFORE = "0004"
LOST = ("ruling", "ruling_passage")


def test_facts_and_sentences_stay_when_rulings_go(engine: Engine) -> None:
    one = told_by("a.txt", EMBASSY, IN_ALMATY, TURNOVER)
    load_all(engine, one)
    new = added("office", one.article.title, "Trade reached $5 billion", person="A King", office="king", country="NL")
    rule(engine, ANNA, changed(EMBASSY, date=("1992", "1993")), wrong(TURNOVER), new)
    before = {name: rows for name, rows in stored(engine, without=LOST).items() if name != "fact"}
    migrate(engine, BEFORE)
    migrate(engine, "head")
    assert {name: rows for name, rows in stored(engine, without=LOST).items() if name != "fact"} == before
    assert len(shown(engine)["trade_listing"]) == 1
    assert load_all(engine, one)[0].status is Status.KNOWN
    assert rule(engine, ANNA, wrong(TURNOVER)) == 1
    assert shown(engine)["trade_listing"] == []
