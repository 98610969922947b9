"""What holds for the figures of any text."""

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.reading.quantities import Measure, Quantity, find_quantities
from etl.reading.quantities.words import cardinal, ordinal
from etl.reading.text import lowered, plain

WORDS = (
    "$ € US$ A$ RM CFA F Rs kr dollars euros of their rials kroner one two a half hundred thousand million billion "
    "bn m mn crore and to - – + / % per cent percent percentage points 5 2.5 1,253 5,2 1 503 22.12.1972 more than "
    "over nearly up to a record doubled third quarter fold times twice as much ( ) . , : ; minus first twenty "
    "-eighth 's ½ 40+"
).split()

texts = st.one_of(
    st.text(max_size=120),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=40).map("".join),
)
SCALES = {"million": 6, "mn": 6, "billion": 9, "bn": 9, "bln": 9, "trillion": 12, "crore": 7}
BEFORE = {"€": "EUR", "US$": "USD", "S$": "SGD", "RM": "MYR", "SEK ": "SEK", "CZK ": "CZK", "QAR ": "QAR", "£": "GBP"}
BEHIND = {" euros": "EUR", " US dollars": "USD", " tenge": "KZT", " yuan": "CNY", " EUR": "EUR", " Swiss francs": "CHF"}
figures = st.decimals(Decimal("0.1"), Decimal("99999.99"), places=2).map(lambda number: number.normalize())


def quantities_in(text: str) -> list[Quantity]:
    plain_text = plain(text)
    return find_quantities(plain_text, lowered(plain_text), 0, len(text))


@given(texts)
def test_every_figure_lies_in_the_text_in_order_and_has_a_value(text: str) -> None:
    at = 0
    for one in quantities_in(text):
        assert at <= one.start <= one.figure < one.end <= len(text)
        at = one.end
        assert one.value.is_finite()
        assert one.upper is None or one.upper > one.value
        assert (one.what is Measure.MONEY) == (one.currency is not None or one.currency_words is not None)
        if one.second is not None:
            assert one.end <= one.second.start < one.second.end <= len(text)
            at = one.second.end


@given(number=figures, scale=st.sampled_from(sorted(SCALES)), sign=st.sampled_from(sorted(BEFORE)))
def test_a_sum_reads_back_with_its_currency_before_it(number: Decimal, scale: str, sign: str) -> None:
    words = f"{sign}{number:,f} {scale}"
    [found] = quantities_in(f"It came to {words} in all.")
    assert (found.value, found.currency) == (number.scaleb(SCALES[scale]), BEFORE[sign])
    assert (found.start, found.end) == (11, 11 + len(words))


@given(number=figures, scale=st.sampled_from(sorted(SCALES)), name=st.sampled_from(sorted(BEHIND)))
def test_a_sum_reads_back_with_its_currency_behind_it(number: Decimal, scale: str, name: str) -> None:
    words = f"{number:,f} {scale}{name}"
    [found] = quantities_in(f"It came to {words} in all.")
    assert (found.value, found.currency) == (number.scaleb(SCALES[scale]), BEHIND[name])
    assert (found.start, found.end) == (11, 11 + len(words))


@given(figures)
def test_a_percentage_reads_back(number: Decimal) -> None:
    for unit in ("%", " %", " percent", " per cent"):
        [found] = quantities_in(f"It grew by {number:f}{unit}, they said.")
        assert (found.value, found.what) == (number, Measure.PERCENT)


ONES = "one two three four five six seven eight nine".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


@pytest.mark.parametrize("tens", range(2, 10))
def test_every_number_in_words_reads_back(tens: int) -> None:
    for ones, word in enumerate(ONES, start=1):
        value = tens * 10 + ones
        assert cardinal(f"{TENS[tens - 2]}-{word}") == value
        [found] = quantities_in(f"the {TENS[tens - 2]}-{word} firms")
        assert (found.value, found.what) == (Decimal(value), Measure.COUNT)


def test_every_ordinal_in_words_reads_back() -> None:
    for words, value in {"third": 3, "twelfth": 12, "twentieth": 20, "thirty-first": 31, "ninety ninth": 99}.items():
        assert ordinal(words) == value


def test_the_time_grows_with_the_text_and_no_faster() -> None:
    short = "more than 5 to 6 and a half billion and 3-4 and about a third of 1 503 000 and one hundred and " * 40

    def seconds(text: str) -> float:
        begin = time.perf_counter()
        quantities_in(text)
        return time.perf_counter() - begin

    seconds(short)
    assert seconds(short * 8) < 40 * max(min(seconds(short) for _ in range(3)), 0.001)
