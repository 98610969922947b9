import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from reports.clean import LONGEST, clean_text, escape_text, looks_like_formula


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("plain é “quoted” text", "plain é “quoted” text"),
        ("bell\x07 and null\x00", "bell␇ and null␀"),
        ("tab\tand\nline stay", "tab\tand\nline stay"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("half a pair \ud83d", "half a pair \ufffd"),
        ("no character \uffff", "no character \ufffd"),
    ],
    ids=["plain", "control", "white", "newlines", "surrogate", "noncharacter"],
)
def test_what_a_cell_cannot_hold_becomes_visible(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


def test_the_longest_text_stays_whole() -> None:
    assert clean_text("x" * LONGEST) == "x" * LONGEST


@pytest.mark.parametrize("character", ["x", "😀"], ids=["one unit", "two units"])
def test_longer_text_is_cut_with_a_visible_note(character: str) -> None:
    cleaned = clean_text(character * 40_000)
    assert len(cleaned.encode("utf-16-le")) // 2 in (LONGEST, LONGEST - 1)
    assert cleaned.endswith("[cut here: the text has 40,000 characters, more than a cell holds]")
    assert cleaned.startswith(character * 1000)


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("_x0F41<&>")))
def test_an_escaped_text_reads_back_as_itself(text: str) -> None:
    written = escape_text(clean_text(text))
    plain = written.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert "<" not in written
    assert unescape(plain) == clean_text(text)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_formulas_are_known_by_their_first_character(text: str) -> None:
    assert looks_like_formula(text)
    assert not looks_like_formula(f"a{text}")
