"""`etl review`: facts one by one on the terminal, the most doubtful first, each answer kept at once."""

from dataclasses import replace

import pytest
from sqlalchemy import Engine

from db.session import database_url, open_engine
from db.vocabulary import MissionType
from etl.review import highlighted, waiting
from etl.ruling.ledger import Passage
from tests.commands import Told, etl
from tests.etl.ruling.rulings import ANNA, BOB, fact_id, right, rule, standings, told_by, wrong
from tests.etl.ruling.test_ruling import EMBASSY, IN_ALMATY, TURNOVER
from tests.ledger import load_all

OTHERWISE = replace(TURNOVER, value=TURNOVER.value * 2)
CONSULATE = replace(EMBASSY, type=MissionType.CONSULATE)


@pytest.fixture
def ledger(url: str) -> str:
    """Two figures that contradict each other, a mission that two articles state, and one that one states."""
    engine = open_engine(database_url(url, {}))
    load_all(engine, told_by("a.txt", EMBASSY, IN_ALMATY, TURNOVER, OTHERWISE), told_by("b.txt", EMBASSY))
    engine.dispose()
    return url


def review(url: str, answers: str, *options: str) -> Told:
    return etl("review", "--database-url", url, "--by", "Anna", *options, stdin=answers.encode())


def standing(url: str) -> dict[str, str | None]:
    engine = open_engine(database_url(url, {}))
    told = standings(engine)
    engine.dispose()
    return told


def asked(told: Told) -> list[str]:
    """The facts that were shown, in their order."""
    return [line.split("fact ")[1].split(" ")[0] for line in told.lines if " of " in line and "  fact " in line]


def test_the_most_doubtful_come_first(ledger: str) -> None:
    told = review(ledger, "s\ns\ns\ns\n")
    first = sorted([fact_id(TURNOVER), fact_id(OTHERWISE)])
    assert asked(told) == [*first, fact_id(IN_ALMATY), fact_id(EMBASSY)]
    assert told.lines[-1] == "0 facts ruled on; 4 were waiting"
    assert "    city          Almaty" in told.lines


def test_answers_are_kept_at_once_and_do_not_come_again(ledger: str) -> None:
    told = review(ledger, "s\ns\nw\n")  # the input ends: as if the terminal went away
    assert told.code == 0
    assert told.lines[-1] == "1 fact ruled on: 1 wrong; 4 were waiting"
    assert standing(ledger)[fact_id(IN_ALMATY)] == "wrong"
    assert fact_id(IN_ALMATY) not in asked(review(ledger, "s\ns\ns\n"))


def test_back_takes_the_last_answer_up_again(ledger: str) -> None:
    told = review(ledger, "w\nb\nr\nq\n", "--kind", "mission", "--limit", "2")
    assert asked(told) == [fact_id(IN_ALMATY), fact_id(EMBASSY), fact_id(IN_ALMATY), fact_id(EMBASSY)]
    assert standing(ledger) == {**dict.fromkeys(standing(ledger)), fact_id(IN_ALMATY): "right"}


def test_an_edit_is_checked_and_asked_for_again_until_it_fits(ledger: str) -> None:
    told = review(ledger, "e\ndate = soon\n\ne\ndate = 1993\nstatus =\n\nq\n", "--kind", "mission")
    assert "refused: 'soon' is no date" in told.out
    assert "date 1992 -> 1993, status operating -> nothing" in told.out
    assert standing(ledger)[fact_id(IN_ALMATY)] == "corrected"


def test_only_what_is_asked_for_is_shown(ledger: str) -> None:
    assert len(asked(review(ledger, "s\n" * 9, "--pair", "KZ-TR"))) == 4
    assert len(asked(review(ledger, "s\n" * 9, "--limit", "1"))) == 1
    assert review(ledger, "", "--kind", "castle").code == 2
    assert review(ledger, "", "--pair", "JP-PT").code == 2


def test_what_others_have_looked_at_comes_last_and_what_is_disputed_first(engine: Engine) -> None:
    load_all(engine, told_by("a.txt", EMBASSY, IN_ALMATY, CONSULATE))
    rule(engine, BOB, right(EMBASSY), right(CONSULATE))
    rule(engine, ANNA, wrong(CONSULATE))
    order = [one.fact_id for one in waiting(engine, "Carl", (), ())]
    assert order == [fact_id(CONSULATE), fact_id(IN_ALMATY), fact_id(EMBASSY)]
    assert [one.fact_id for one in waiting(engine, "Bob", (), ())] == [fact_id(IN_ALMATY)]


def test_what_one_has_ruled_comes_again_if_asked_for(ledger: str) -> None:
    review(ledger, "w\nr\nq\n", "--kind", "mission")
    told = review(ledger, "s\nr\n", "--mine")
    assert asked(told) == [fact_id(EMBASSY), fact_id(IN_ALMATY)]
    assert "you said wrong" in told.out
    assert standing(ledger)[fact_id(IN_ALMATY)] == "right"
    assert review(ledger, "", "--mine", "--kind", "mission").code == 2


def test_what_is_shown_cannot_steer_the_terminal() -> None:
    text = "\x1b[2J An embassy\x07 in Astana."
    told = highlighted(text, Passage("", 5, 26, text[5:26], {}), ())
    assert told.count("\x1b") == 2  # those that make the passage bold
    assert "\x07" not in told


def test_the_words_are_set_off_in_their_paragraph() -> None:
    text = "Before. An embassy in Astana, they say. After.\nAnother."
    passage = Passage("", 8, 39, text[8:39], {})
    assert highlighted(text, passage, ["Astana", "nowhere"]) == (
        "Before. \x1b[1mAn embassy in \x1b[0m\x1b[1m\x1b[4mAstana\x1b[0m\x1b[1m, they say.\x1b[0m After."
    )
