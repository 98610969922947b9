"""What `etl status` tells of rulings: how many facts were looked at, and which share was right."""

import json
from dataclasses import replace

import pytest

from db.session import database_url, open_engine
from etl.reading.kinds.mission import Mission
from tests.commands import etl
from tests.etl.ruling.rulings import ANNA, BOB, changed, right, rule, told_by, wrong
from tests.etl.ruling.test_ruling import EMBASSY, IN_ALMATY, TURNOVER
from tests.ledger import load_all

IN_OSKEMEN = replace(EMBASSY, city="Öskemen")


@pytest.fixture
def ruled(url: str) -> str:
    """A ledger of which most was looked at."""
    engine = open_engine(database_url(url, {}))
    load_all(
        engine, told_by("a.txt", EMBASSY, IN_ALMATY, IN_OSKEMEN, TURNOVER, Mission(**vars(EMBASSY) | {"city": None}))
    )
    rule(engine, ANNA, right(EMBASSY), changed(IN_ALMATY, date=("1992", "1993")), wrong(TURNOVER))
    rule(engine, BOB, right(EMBASSY), changed(IN_OSKEMEN, city=("Öskemen", "Oral")))
    engine.dispose()
    return url


def test_status_tells_what_was_looked_at_by_kind_and_by_rule(ruled: str) -> None:
    lines = etl("status", "--database-url", ruled, "--rules").lines
    at = lines.index("looked at   4 facts of the reader: 1 of 4 right, 25%; 0 facts added")
    assert lines[at + 1 : at + 5] == [
        "            mission: 1 of 3 right, 33% (2 corrected)",
        "            trade: 0 of 1 right, 0% (1 wrong)",
        "rules",
        "            a rule: 1 of 4 right, 25% (2 corrected, 1 wrong)",
    ]


def test_status_tells_machines_the_same(ruled: str) -> None:
    told = json.loads(etl("status", "--database-url", ruled, "--json").out)
    assert told["judged_kinds"]["trade"] == {"right": 0, "corrected": 0, "wrong": 1, "disputed": 0}
    assert told["added"] == 0
    assert list(told["judged_rules"]) == ["a rule"]


def test_status_says_nothing_of_rulings_where_there_are_none(url: str) -> None:
    told = etl("status", "--database-url", url)
    assert "looked at" not in told.out
    assert "rules       nobody has looked" in etl("status", "--database-url", url, "--rules").out
