import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.reading.text import lowered, plain


def test_fractions_and_superscripts_are_no_digits() -> None:
    assert plain("5½ m²") == "5½ m²"


def test_quotes_dashes_spaces_and_accents_become_plain() -> None:
    assert plain("Türkiye’s İzmir\u00a0– “Łódź” ‑ ı") == 'Turkiye\'s Izmir – "Lodz" - i'


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Kjær", "Kjar"), ("Ħal Far", "Hal Far"), ("Þórður", "Tordur"), ("Ølstrup", "Olstrup"), ("Straße", "Strase"),
     ("Ŋmɛn", "Nmen"), ("Đurić", "Duric"), ("Œuvre", "Ouvre")],
)  # fmt: skip
def test_latin_letters_become_those_of_ascii(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_letters_of_other_alphabets_stay() -> None:
    assert plain("Київ, Αθήνα, 東京") == "Киів, Αθηνα, 東京"


@given(st.text())
def test_plain_text_keeps_every_character_in_its_place(text: str) -> None:
    assert len(plain(text)) == len(text)


@given(st.text())
def test_lower_case_keeps_every_character_in_its_place(text: str) -> None:
    assert len(lowered(plain(text))) == len(text)
