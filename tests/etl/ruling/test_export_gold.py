"""`etl export-gold`: ruled articles as test cases of the contract's form."""

import json
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Engine

from etl.reading.kinds.office import Office
from etl.ruling.gold import write_gold
from tests.etl.ruling.rulings import ANNA, BOB, changed, right, rule, told_by, wrong
from tests.etl.ruling.test_ruling import EMBASSY, IN_ALMATY, TURNOVER
from tests.ledger import load_all
from tests.reports.ledgers import read_gold

KING = Office(person="A King", office="king", country="NL")


def test_ruled_articles_are_written_with_what_people_made_of_them(engine: Engine, tmp_path: Path) -> None:
    load_all(
        engine,
        told_by("x/a.txt", EMBASSY, IN_ALMATY, TURNOVER, KING),
        told_by("b.txt", replace(EMBASSY, date=None), day="2025-12-31"),
    )
    load_all(engine, told_by("y/a.txt", EMBASSY, day="2026-01-01"), told_by("unruled.txt", KING))
    rule(engine, ANNA, changed(EMBASSY, date=("1992", "1993-01")), wrong(TURNOVER), right(IN_ALMATY))
    rule(engine, BOB, wrong(IN_ALMATY))
    written = write_gold(engine, tmp_path / "gold")
    assert [one.name.split("-")[0] for one in written].count("a") == 2
    assert len({one.name for one in written}) == 3
    told = {one.name: json.loads((tmp_path / "gold" / f"{one.name}.json").read_text("utf-8")) for one in written}
    (first,) = (one for one in told.values() if one["title"] == "Title of x/a.txt")
    assert [(fact["kind"], fact.get("city"), fact.get("optional")) for fact in first["facts"]] == [
        ("mission", "Astana", None),
        ("mission", "Almaty", True),
        ("office", None, True),
    ]
    assert first["facts"][0] == {
        "kind": "mission",
        **EMBASSY.to_json(),
        "date": "1993-01",
        "quote": "date ",
    }
    assert first["published"] == "2025-07-30"
    assert "date" not in told["b"]["facts"][0]


def test_the_tests_of_the_corpus_read_what_is_written(engine: Engine, tmp_path: Path) -> None:
    one = told_by("a.txt", EMBASSY, TURNOVER)
    load_all(engine, one)
    rule(engine, ANNA, right(EMBASSY), right(TURNOVER))
    write_gold(engine, tmp_path)
    (again,) = read_gold(tmp_path)
    assert again.article.text == one.article.text
    assert {two.claim for two in again.statements} == {two.claim for two in one.statements}
