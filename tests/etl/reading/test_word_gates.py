"""Words are looked up before patterns are tried: no such gate may hide what the pattern behind it fits."""

import re
from functools import cache
from pathlib import Path

import pytest

from etl.reading.agreements import stage, stage_words
from etl.reading.agreements.words import HEAD
from etl.reading.agreements.words import WORDS as AGREEMENTS
from etl.reading.cooperation.work import WORDS as JOINT_WORK
from etl.reading.cooperation.work import WORK
from etl.reading.document import Document, Passage, read
from etl.reading.gate import passages_with
from etl.reading.ties.membership import JOINING, ROLES, TELLING
from etl.reading.ties.missions import NOUN
from etl.reading.ties.missions import WORDS as MISSIONS
from etl.sources import read_article

_ARTICLES = Path(__file__).parents[2] / "corpus"


@cache
def _documents() -> tuple[Document, ...]:
    """The project's articles, read."""
    return tuple(read(read_article(path)) for path in sorted(_ARTICLES.glob("*.txt")))


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (HEAD, AGREEMENTS),
        (WORK, JOINT_WORK),
        (NOUN, MISSIONS),
        (re.compile(rf"\b(?:{'|'.join(ROLES)})|{'|'.join(JOINING)}"), TELLING),
    ],
    ids=["agreements", "joint work", "missions", "memberships"],
)
def test_whatever_a_pattern_fits_holds_a_word_of_its_gate(pattern: re.Pattern[str], words: frozenset[str]) -> None:
    fits = 0
    for document in _documents():
        gated = passages_with(document, words)
        for passage in document.passages:
            if pattern.search(passage.words):
                fits += 1
                assert passage.number in gated, passage.words
    assert fits


def test_stages_are_found_where_one_may_begin_as_they_are_anywhere() -> None:
    passages: list[Passage] = [one for document in _documents() for one in document.passages]
    found = [[match.span() for match in stage._matches(one)] for one in passages]
    anywhere = [[match.span() for match in stage_words.STAGE.finditer(one.low, one.start, one.end)] for one in passages]
    assert found == anywhere
    assert any(found)


def test_passages_are_told_by_word_and_by_piece_in_order() -> None:
    document = _documents()[0]
    every = passages_with(document, frozenset(("the", "of")))
    assert every == [one.number for one in document.passages if {"the", "of"} & one.vocabulary]
    assert passages_with(document, frozenset(("the", "of")), ("no such piece",)) == []
    assert passages_with(document, frozenset(("nosuchword",))) == []
