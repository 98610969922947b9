"""What a sentence's words rule out never hides a match: the gates of trade are as wide as the patterns behind them."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from etl.reading.document import Passage, read
from etl.reading.figures import attribution, words
from etl.reading.figures.nouns import NOUN
from etl.reading.figures.themes import Theme, themes_of
from etl.reading.figures.verb_patterns import VERBS
from etl.reading.figures.verb_words import Verb
from etl.reading.figures.verbs import find_verbs
from etl.reading.shape import holds
from etl.sources import read_article
from tests.etl.reading.articles import document

CORPUS = Path(__file__).parents[2] / "corpus"


@cache
def passages() -> tuple[Passage, ...]:
    return tuple(passage for path in sorted(CORPUS.glob("*.txt")) for passage in read(read_article(path)).passages)


def matching(pattern: re.Pattern[str]) -> Iterator[Passage]:
    return (passage for passage in passages() if pattern.search(passage.shape.text) is not None)


@pytest.mark.parametrize(
    ("theme", "pattern"),
    [
        (Theme.NOUN, NOUN.pattern),
        (Theme.OTHER, rf"(?<![<\w]){words.OTHER}\b"),
        (Theme.TARGET, words.TARGET),
        (Theme.FORECAST, words.FORECAST),
    ],
    ids=["nouns", "other money", "targets", "forecasts"],
)
def test_a_sentence_that_a_pattern_fits_has_its_theme(theme: Theme, pattern: str) -> None:
    fitting = list(matching(re.compile(pattern)))
    assert fitting
    assert [one.words for one in fitting if theme not in themes_of(one.vocabulary)] == []


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.pattern.pattern[:40])
def test_a_sentence_that_a_verb_fits_holds_its_triggers_and_needs(verb: Verb) -> None:
    for passage in matching(verb.pattern):
        assert any(verb.triggers.match(word) for word in passage.vocabulary), passage.words
        assert not verb.needs or holds(passage.shape.text, verb.needs), passage.words


def test_a_verb_without_its_trigger_is_not_looked_for() -> None:
    passage = document("Norway sold Poland goods.").passages[1]
    assert [cue.who for cue in find_verbs(passage.shape, passage.vocabulary)][:1] == ["NO"]
    assert list(find_verbs(passage.shape, frozenset())) == []


def test_the_short_name_of_an_office_is_a_theme() -> None:
    assert Theme.OFFICE in themes_of(frozenset({"mofcom"}))
    assert themes_of(frozenset({"harbour"})) == frozenset()


def test_a_sentence_that_points_back_to_a_source_holds_a_word_that_opens_the_gate() -> None:
    gate, pattern = attribution.POINTING, attribution.THE_AGENCY
    fitting = list(matching(pattern))
    assert fitting
    assert [one.words for one in fitting if gate.isdisjoint(one.vocabulary)] == []
