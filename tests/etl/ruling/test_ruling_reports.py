"""What reports tell of rulings."""

from dataclasses import replace

import pytest
from sqlalchemy import Engine

from db.vocabulary import MembershipRole
from etl.reading.kinds.membership import Membership
from etl.reading.kinds.office import Office
from reports.asked import EVERYTHING, Asked, open_source
from reports.export import check
from reports.looked_at import tell_looked_at
from tests.etl.ruling.rulings import ANNA, BOB, added, changed, fact_id, right, rule, told_by, wrong
from tests.etl.ruling.test_ruling import EMBASSY, IN_ALMATY, TURNOVER
from tests.ledger import load_all

KING = Office(person="A King", office="king", country="NL")
MEMBER = Membership(country="NL", organisation="United Nations", role=MembershipRole.MEMBER)


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


def test_two_answers_that_a_person_has_settled_are_no_contradiction_any_longer(engine: Engine) -> None:
    later = replace(EMBASSY, date="1994")
    load_all(engine, told_by("a.txt", EMBASSY), told_by("b.txt", later, day="2025-08-01"))
    assert len(list(check(engine, EVERYTHING))) == 3
    rule(engine, ANNA, changed(EMBASSY, date=("1992", "1994")))
    assert list(check(engine, EVERYTHING)) == []
    rule(engine, BOB, wrong(EMBASSY))
    told = "\n".join(check(engine, EVERYTHING))
    assert "two answers for date" in told
    assert "2 answers: Anna says corrected" in told


def test_a_report_may_be_of_what_people_confirmed_alone(engine: Engine) -> None:
    load_all(engine, told_by("a.txt", EMBASSY, IN_ALMATY, TURNOVER, KING), told_by("b.txt", KING))
    rule(engine, ANNA, right(EMBASSY), changed(IN_ALMATY, status=("operating", "closed")), right(TURNOVER))
    rule(engine, BOB, wrong(TURNOVER))
    for asked in (Asked(confirmed=True), Asked(("KZ-TR",), confirmed=True), Asked((), ("TR",), confirmed=True)):
        with open_source(engine, asked) as source:
            listed = {row.fact_id for row in source.stream(source.rows("evidence_listing"))}
            assert listed == {fact_id(EMBASSY), fact_id(IN_ALMATY)}
            assert {row.fact_id for row in source.stream(source.rows("pair_listing"))} == listed
            assert [row.article_title for row in source.stream(source.rows("article_listing"))] == ["Title of a.txt"]
    with open_source(engine, Asked(("NL-TR",))) as source:
        assert {row.fact_id for row in source.stream(source.rows("evidence_listing"))} == {fact_id(KING)}


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (EVERYTHING, "4 facts that the program found: 1 right, 25%, 2 corrected, 1 wrong; 1 fact added by people"),
        (Asked(("KZ-TR",)), "3 facts that the program found: 1 right, 33%, 2 corrected; 1 fact added by people"),
        (Asked((), ("NL",)), "1 fact that the program found: 0 right, 0%, 1 wrong"),
    ],
    ids=["all", "a pair", "a state"],
)
def test_the_cover_tells_what_was_looked_at(engine: Engine, asked: Asked, told: str) -> None:
    load_all(engine, told_by("a.txt", EMBASSY, IN_ALMATY, TURNOVER, KING, MEMBER))
    rule(engine, ANNA, right(EMBASSY), changed(IN_ALMATY, status=("operating", "closed")), wrong(KING))
    new = added("mission", "Title of a.txt", "Trade reached $5 billion", sending="KZ", receiving="TR", type="embassy")
    rule(engine, ANNA, changed(TURNOVER, period=("2024", "2023")), new)
    with open_source(engine, asked) as source:
        assert tell_looked_at(source) == told


def test_the_cover_says_so_if_nobody_has_looked(engine: Engine) -> None:
    with open_source(engine) as source:
        assert tell_looked_at(source).startswith("Nobody has looked at these facts yet.")
