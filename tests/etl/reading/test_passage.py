from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.reading.passage import sentences
from etl.reading.text import lowered, plain


def _split(text: str) -> list[str]:
    return [text[one.start : one.end] for one in sentences(plain(text), lowered(plain(text)), 0)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("They met. They signed.", ["They met.", "They signed."], id="full stop"),
        pytest.param("Mr. Smith met H.E. Mr. Abe.", ["Mr. Smith met H.E. Mr. Abe."], id="titles"),
        pytest.param("The U.S. exports grew.", ["The U.S. exports grew."], id="initials"),
        pytest.param("On Jan. 1, 2023 it began.", ["On Jan. 1, 2023 it began."], id="month"),
        pytest.param("It rose 2.6 percent. Good.", ["It rose 2.6 percent.", "Good."], id="decimal point"),
        pytest.param("TRADE\n• 2024: €2 bn", ["TRADE", "• 2024: €2 bn"], id="lines"),
        pytest.param('"We agreed." He left.', ['"We agreed."', "He left."], id="quote"),
        pytest.param("Who came? Nobody!", ["Who came?", "Nobody!"], id="question"),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, expected: list[str]) -> None:
    assert _split(text) == expected


def test_a_blank_line_begins_a_paragraph() -> None:
    text = "One.\nTwo.\n\nThree."
    assert [one.paragraph for one in sentences(text, text.lower(), 0)] == [0, 0, 1]


@given(st.text(alphabet="Ab .?!\n\"')1", max_size=80))
def test_sentences_cover_every_word_in_order_without_overlap(text: str) -> None:
    spans = sentences(text, text.lower(), 0)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    covered = "".join(text[one.start : one.end] for one in spans)
    assert "".join(covered.split()) == "".join(text.split())
