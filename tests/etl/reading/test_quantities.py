"""What the words of a figure mean."""

from decimal import Decimal

import pytest

from db.vocabulary import Qualifier
from etl.reading.quantities import Measure, Quantity, find_quantities, without
from etl.reading.text import lowered, plain


def quantities_in(text: str) -> list[Quantity]:
    plain_text = plain(text)
    return find_quantities(plain_text, lowered(plain_text), 0, len(text))


def only_quantity(text: str) -> tuple[str, Quantity]:
    [found] = quantities_in(text)
    return text[found.start : found.end], found


@pytest.mark.parametrize(
    ("text", "words", "value", "currency"),
    [
        ("worth $5 billion.", "$5 billion", 5_000_000_000, "USD"),
        ("worth US$ 917.6 million", "US$ 917.6 million", 917_600_000, "USD"),
        ("worth US$ 25.4\u00a0bn", "US$ 25.4\u00a0bn", 25_400_000_000, "USD"),
        ("worth USD 3.2 bn", "USD 3.2 bn", 3_200_000_000, "USD"),
        ("worth F$81.3 million", "F$81.3 million", 81_300_000, "FJD"),
        ("worth DH 45 million", "DH 45 million", 45_000_000, "MAD"),
        ("worth N1.02 trillion", "N1.02 trillion", 1_020_000_000_000, "NGN"),
        ("worth Frw 20 billion", "Frw 20 billion", 20_000_000_000, "RWF"),
        ("worth 3.4 million of euros", "3.4 million of euros", 3_400_000, "EUR"),
        ("worth €450 mn", "€450 mn", 450_000_000, "EUR"),
        ("worth €1.19bn", "€1.19bn", 1_190_000_000, "EUR"),
        ("was €390 m at", "€390 m", 390_000_000, "EUR"),
        ("a EUR 600m loan", "EUR 600m", 600_000_000, "EUR"),
        ("worth $4.28 bln", "$4.28 bln", 4_280_000_000, "USD"),
        ("the $5-billion loan", "$5-billion", 5_000_000_000, "USD"),
        ("worth 5,2 billion euros", "5,2 billion euros", 5_200_000_000, "EUR"),
        ("worth €1,253.7 million", "€1,253.7 million", 1_253_700_000, "EUR"),
        ("worth 1 002 300 euros", "1 002 300 euros", 1_002_300, "EUR"),
        ("worth 1.2 trillion tenge", "1.2 trillion tenge", 1_200_000_000_000, "KZT"),
        ("worth 430 million US dollars", "430 million US dollars", 430_000_000, "USD"),
        ("worth SEK 19.4bn", "SEK 19.4bn", 19_400_000_000, "SEK"),
        ("worth S$123.6 billion", "S$123.6 billion", 123_600_000_000, "SGD"),
        ("at RM345.9 billion", "RM345.9 billion", 345_900_000_000, "MYR"),
        ("of CFA F 312 billion to", "CFA F 312 billion", 312_000_000_000, "XOF"),
        ("about 85 billion CFA francs", "about 85 billion CFA francs", 85_000_000_000, "XOF"),
        ("bought Rs 34,000 crore of", "Rs 34,000 crore", 340_000_000_000, "INR"),
        ("giving LKR 2,371 million for", "LKR 2,371 million", 2_371_000_000, "LKR"),
        ("of 18.8 billion yen", "18.8 billion yen", 18_800_000_000, "JPY"),
        ("remains half a billion dollars", "half a billion dollars", 500_000_000, "USD"),
        ("of nine billion dollars", "nine billion dollars", 9_000_000_000, "USD"),
        ("found two billion lari", "two billion lari", 2_000_000_000, "GEL"),
        ("two and a half billion dollars", "two and a half billion dollars", 2_500_000_000, "USD"),
        ("a billion dollars", "a billion dollars", 1_000_000_000, "USD"),
        ("were NZ$38.3bn", "NZ$38.3bn", 38_300_000_000, "NZD"),
        ("lend ¥104 billion", "¥104 billion", 104_000_000_000, "JPY"),
        ("touched AED3 trillion", "AED3 trillion", 3_000_000_000_000, "AED"),
        ("8.1 billion Moldovan lei", "8.1 billion Moldovan lei", 8_100_000_000, "MDL"),
        ("worth R68.4 billion", "R68.4 billion", 68_400_000_000, "ZAR"),
        ("has R$4.1 billion in", "R$4.1 billion", 4_100_000_000, "BRL"),
        ("Trade: Q24.6 billion in", "Q24.6 billion", 24_600_000_000, "GTQ"),
        ("at RO 97 million for", "RO 97 million", 97_000_000, "OMR"),
        ("180 million of their rials", "180 million of their rials", 180_000_000, "IRR"),
        ("Nearly eight billion crowns", "Nearly eight billion crowns", 8_000_000_000, None),
    ],
)
def test_a_sum_has_its_value_and_its_currency(text: str, words: str, value: int, currency: str | None) -> None:
    found, quantity = only_quantity(text)
    assert (found, quantity.what, quantity.currency) == (words, Measure.MONEY, currency)
    assert quantity.value == value


def test_a_currency_before_the_next_figure_is_not_that_of_a_year_before_it() -> None:
    last = quantities_in("in 2024 USD 5 million")[-1]
    assert (last.value, last.currency) == (Decimal(5_000_000), "USD")


def test_a_sign_with_letters_that_no_currency_has_is_no_us_dollar() -> None:
    assert only_quantity("worth Q$5 million")[1].currency is None


@pytest.mark.parametrize(
    ("text", "words"),
    [("$5bn", "$"), ("5 million dollars", "dollars"), ("121 billion kroner’s worth", "kroner"), ("US$5bn", None)],
)
def test_words_that_currencies_share_are_kept_for_the_context(text: str, words: str | None) -> None:
    assert only_quantity(text)[1].currency_words == words


def test_a_conversion_in_brackets_belongs_to_the_sum_before_it() -> None:
    text = "totalled AED31.2 billion (US$8.5 billion) in all"
    words, quantity = only_quantity(text)
    assert (words, quantity.currency) == ("AED31.2 billion", "AED")
    assert quantity.second is not None
    assert (quantity.second.value, quantity.second.currency) == (Decimal(8_500_000_000), "USD")
    assert quantity.converted == (text.index("US$"), text.index(")"))


def test_sums_of_two_states_in_brackets_are_two() -> None:
    assert [one.value for one in quantities_in("China ($12.5 bln) and Russia ($11.6 bln)")] == [
        12_500_000_000,
        11_600_000_000,
    ]


@pytest.mark.parametrize(
    ("text", "value", "upper", "what"),
    [
        ("$3 to $4 billion", 3_000_000_000, 4_000_000_000, Measure.MONEY),
        ("2-3 billion dollars", 2_000_000_000, 3_000_000_000, Measure.MONEY),
        ("€2bn–€3bn", 2_000_000_000, 3_000_000_000, Measure.MONEY),
        ("between $3 billion and $4 billion", 3_000_000_000, 4_000_000_000, Measure.MONEY),
        ("two to three billion euros", 2_000_000_000, 3_000_000_000, Measure.MONEY),
        ("5 to 6 percent", 5, 6, Measure.PERCENT),
        ("10–15 per cent", 10, 15, Measure.PERCENT),
    ],
)
def test_a_range_keeps_both_ends(text: str, value: int, upper: int, what: Measure) -> None:
    _, quantity = only_quantity(text)
    assert (quantity.value, quantity.upper, quantity.what) == (Decimal(value), Decimal(upper), what)


def test_a_change_from_one_figure_to_another_is_no_range() -> None:
    found = quantities_in("rose from $3 billion to $4 billion, by 5% to 7 firms")
    assert [one.value for one in found] == [3_000_000_000, 4_000_000_000, 5, 7]
    assert {one.upper for one in found} == {None}


@pytest.mark.parametrize(
    ("text", "words", "what", "value", "sign"),
    [
        ("by 12.5 per cent against", "12.5 per cent", Measure.PERCENT, "12.5", 0),
        ("shrank 2.6% to", "2.6%", Measure.PERCENT, "2.6", 0),
        ("by seven percent", "seven percent", Measure.PERCENT, "7", 0),
        ("grew 1.5 times", "1.5 times", Measure.MULTIPLE, "50", 0),
        ("increased by two and a half times", "two and a half times", Measure.MULTIPLE, "150", 0),
        ("met three times", "three", Measure.COUNT, "3", 0),
        ("was a fifth smaller", "a fifth", Measure.MULTIPLE, "20", 0),
        ("fell by a third (customs data)", "a third", Measure.MULTIPLE, "33.3", 0),
        ("growing by 27.6 % last", "27.6 %", Measure.PERCENT, "27.6", 0),
        ("both ways, minus 3.8 %", "minus 3.8 %", Measure.PERCENT, "3.8", -1),
        ("(+3.1% y/y)", "+3.1%", Measure.PERCENT, "3.1", 1),
        ("(-4%)", "-4%", Measure.PERCENT, "4", -1),
        ("(–4.5%)", "–4.5%", Measure.PERCENT, "4.5", -1),
        ("by 2.5 percentage points", "2.5 percentage points", Measure.POINTS, "2.5", 0),
        ("for 1.75 billion and", "1.75 billion", Measure.AMOUNT, "1750000000", 0),
        ("of 6,600 crore", "6,600 crore", Measure.AMOUNT, "66000000000", 0),
        ("A thousand billion in", "A thousand billion", Measure.AMOUNT, "1000000000000", 0),
        ("exports 121.9 (", "121.9", Measure.AMOUNT, "121.9", 0),
        ("balance: +62.2", "+62.2", Measure.AMOUNT, "62.2", 1),
        ("deficit: 4,735 (", "4,735", Measure.COUNT, "4735", 0),
        ("China 1 503;", "1 503", Measure.COUNT, "1503", 0),
        ("signed: 28.", "28", Measure.COUNT, "28", 0),
        ("twenty-three firms", "twenty-three", Measure.COUNT, "23", 0),
        ("a dozen firms", "a dozen", Measure.COUNT, "12", 0),
        ("a hundred and thirty lorries", "a hundred and thirty", Measure.COUNT, "130", 0),
        ("spoke three times", "three", Measure.COUNT, "3", 0),
        ("met twice in", "twice", Measure.COUNT, "2", 0),
        ("its 35-year anniversary", "35", Measure.COUNT, "35", 0),
        ("the 5th round", "5th", Measure.ORDINAL, "5", 0),
        ("the 23rd session", "23rd", Measure.ORDINAL, "23", 0),
        ("the fifth time", "fifth", Measure.ORDINAL, "5", 0),
        ("the thirty-eighth session", "thirty-eighth", Measure.ORDINAL, "38", 0),
        ("the thirtieth anniversary", "thirtieth", Measure.ORDINAL, "30", 0),
        ("a third, on rail, stayed", "third", Measure.ORDINAL, "3", 0),
        ("plan for a third.", "third", Measure.ORDINAL, "3", 0),
        ("coffee doubled compared", "doubled", Measure.MULTIPLE, "100", 0),
        ("to double trade", "double", Measure.MULTIPLE, "100", 0),
        ("exports tripled", "tripled", Measure.MULTIPLE, "200", 0),
        ("grew fourfold", "fourfold", Measure.MULTIPLE, "300", 0),
        ("grew five-fold", "five-fold", Measure.MULTIPLE, "400", 0),
        ("was halved", "halved", Measure.MULTIPLE, "-50", 0),
        ("up by a quarter.", "a quarter", Measure.MULTIPLE, "25", 0),
        ("faster still, by half, and", "half", Measure.MULTIPLE, "50", 0),
        ("an increase of over one third.", "over one third", Measure.MULTIPLE, "33.3", 0),
        ("by some two-thirds.", "some two-thirds", Measure.MULTIPLE, "66.7", 0),
        ("a tenth above those", "a tenth", Measure.MULTIPLE, "10", 0),
        ("half as much again", "half as much again", Measure.MULTIPLE, "50", 0),
        ("twice as large as", "twice", Measure.MULTIPLE, "100", 0),
    ],
)
def test_a_figure_says_what_it_measures(text: str, words: str, what: Measure, value: str, sign: int) -> None:
    found, quantity = only_quantity(text)
    assert (found, quantity.what, quantity.value, quantity.sign) == (words, what, Decimal(value), sign)


@pytest.mark.parametrize(
    ("text", "words", "qualifier"),
    [
        ("worth more than $5bn", "more than $5bn", Qualifier.OVER),
        ("promised over $5bn", "over $5bn", Qualifier.OVER),
        ("a little over $5bn", "a little over $5bn", Qualifier.OVER),
        ("at least 40", "at least 40", Qualifier.OVER),
        ("exceeded $5bn", "$5bn", Qualifier.OVER),
        ("has crossed $5bn", "$5bn", Qualifier.OVER),
        ("investors $5bn-plus in", "$5bn-plus", Qualifier.OVER),
        ("some $5bn", "some $5bn", Qualifier.ABOUT),
        ("Around eight papers", "Around eight", Qualifier.ABOUT),
        ("an estimated $5bn", "an estimated $5bn", Qualifier.ABOUT),
        ("Roughly $5bn", "Roughly $5bn", Qualifier.ABOUT),
        ("nearly $5bn", "nearly $5bn", Qualifier.NEARLY),
        ("close to $5bn", "close to $5bn", Qualifier.NEARLY),
        ("just under $5bn", "just under $5bn", Qualifier.NEARLY),
        ("less than $5bn", "less than $5bn", Qualifier.UNDER),
        ("below $5bn", "below $5bn", Qualifier.UNDER),
        ("did not reach $5bn", "$5bn", Qualifier.UNDER),
        ("a loan of up to $5bn", "up to $5bn", Qualifier.UP_TO),
        ("as much as $5bn", "as much as $5bn", Qualifier.UP_TO),
        ("added up to $5bn", "$5bn", None),
        ("to a record $5bn", "a record $5bn", Qualifier.RECORD),
        ("at $5bn, a record, and", "$5bn", Qualifier.RECORD),
        ("a mere $5bn", "a mere $5bn", None),
        ("more than doubled", "more than doubled", Qualifier.OVER),
        ("nearly 30 percent", "nearly 30 percent", Qualifier.NEARLY),
    ],
)
def test_a_hedge_becomes_the_qualifier(text: str, words: str, qualifier: Qualifier | None) -> None:
    found, quantity = only_quantity(text)
    assert (found, quantity.qualifier) == (words, qualifier)
    assert quantity.figure >= quantity.start


@pytest.mark.parametrize(
    "text",
    [
        "KF-21, G20, R12, COVID-19, A320 and Q1",
        "at 18:05 and 16:40",
        "a 2-1 win and the 2+2",
        "COP29, No. 14, [1]",
        "two-way trade, a two-storey house and a 20-minute call",
        "one of them, no one, the former one",
        "in 2024, since 2019 and (2022)",
        "double taxation",
        "at once",
        "billions of dollars",
        "1. What is it?",
    ],
)
def test_what_only_looks_like_a_figure_is_none(text: str) -> None:
    assert quantities_in(text) == []


def test_figures_inside_other_spans_are_left_out() -> None:
    text = "on 17 May 12 firms"
    found = without(quantities_in(text), [(3, 9)])
    assert [text[one.start : one.end] for one in found] == ["12"]
