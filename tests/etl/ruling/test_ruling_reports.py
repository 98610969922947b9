"""What reports tell of rulings."""

from sqlalchemy import Engine

from reports.asked import EVERYTHING, Asked
from reports.export import check
from tests.etl.ruling.rulings import ANNA, BOB, changed, fact_id, right, rule, told_by, wrong
from tests.etl.ruling.test_ruling import EMBASSY, TURNOVER
from tests.ledger import load_all


def test_people_who_disagree_are_a_contradiction_in_words(engine: Engine) -> None:
    load_all(engine, told_by("a.txt", EMBASSY, TURNOVER))
    rule(engine, ANNA, wrong(EMBASSY), right(TURNOVER))
    rule(engine, BOB, changed(EMBASSY, date=("1992", "1993"), status=("operating", None)), right(TURNOVER))
    assert list(check(engine, EVERYTHING)) == [
        "Two rulings on one fact: One mission, 2 answers: "
        "Anna says wrong; Bob says corrected, date 1993, status empty.",
        f"    {fact_id(EMBASSY)}  “date”",
        f"    {fact_id(EMBASSY)}  “date”",
    ]
    assert len(list(check(engine, Asked(("KZ-TR",))))) == 3
