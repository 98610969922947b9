"""More ways in which agreements, joint work and initiatives are told; the table beside this file holds them."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from etl.reading.agreements import stage, stage_words
from etl.reading.agreements.words import HEAD
from etl.reading.agreements.words import WORDS as AGREEMENTS
from etl.reading.cooperation.work import WORDS as JOINT_WORK
from etl.reading.cooperation.work import WORK
from etl.reading.gate import passages_with
from tests.etl.reading.articles import document, facts

_TABLE = Path(__file__).with_name("tie_wordings.tsv")
_LINES = [line for line in _TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
_TEXTS = [line.split("\t")[2].replace(" / ", "\n") for line in _LINES]


def _states(fact: dict[str, object]) -> str:
    states = fact.get("countries")
    return "-".join(map(str, states)) if isinstance(states, list) else ""


def _agreement(fact: dict[str, object]) -> str:
    day = f" @ {fact['date']}" if "date" in fact else ""
    return f"{_states(fact)} {fact['action']} {fact.get('title') or fact.get('count')}{day}"


def _cooperation(fact: dict[str, object]) -> str:
    return f"{_states(fact)} {fact['sector']}" + (":planned" if fact.get("status") == "planned" else "")


def _initiative(fact: dict[str, object]) -> str:
    return f"{fact['name']} {_states(fact)}".strip()


_SPELLED: dict[str, Callable[[dict[str, object]], str]] = {
    "agreement": _agreement,
    "cooperation": _cooperation,
    "initiative": _initiative,
}


@pytest.mark.parametrize("line", _LINES)
def test_each_wording_tells_what_the_table_says(line: str) -> None:
    kind, title, text, expected = line.split("\t")
    told = [_SPELLED[kind](one) for one in facts(kind, text.replace(" / ", "\n"), title)]
    assert "; ".join(told) == expected


@pytest.mark.parametrize(("pattern", "words"), [(HEAD, AGREEMENTS), (WORK, JOINT_WORK)], ids=["agreements", "work"])
def test_no_gate_of_words_hides_what_its_pattern_fits(pattern: re.Pattern[str], words: frozenset[str]) -> None:
    fits = 0
    for text in _TEXTS:
        read = document(text)
        gated = passages_with(read, words)
        fitting = [one for one in read.passages if pattern.search(one.words)]
        assert [one.words for one in fitting if one.number not in gated] == []
        fits += len(fitting)
    assert fits


def test_stages_are_found_in_the_table_where_one_may_begin_as_they_are_anywhere() -> None:
    passages = [one for text in _TEXTS for one in document(text).passages]
    found = [[match.span() for match in stage._matches(one)] for one in passages]
    assert found == [
        [match.span() for match in stage_words.STAGE.finditer(one.low, one.start, one.end)] for one in passages
    ]
    assert any(found)
