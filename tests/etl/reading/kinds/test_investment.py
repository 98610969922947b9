import pytest

from tests.etl.reading.articles import facts

TITLE = "Peru and Norway"
LEAD = "Peru and Norway held talks on Monday.\n\n"


def _told(text: str, *slots: str) -> list[tuple[object, ...]]:
    names = ("from", "to", "value", *slots)
    return [tuple(one.get(name) for name in names) for one in facts("investment", LEAD + text, TITLE)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norwegian direct investment in Peru amounted to 1.4 billion dollars.",
            [("NO", "PE", 1_400_000_000)],
            id="capital of one state in the other",
        ),
        pytest.param("FDI from Norway stood at $340 million.", [("NO", "PE", 340_000_000)], id="capital from a state"),
        pytest.param(
            "Over the years Norwegian firms have ploughed NOK 12 billion into Peruvian fisheries.",
            [("NO", "PE", 12_000_000_000)],
            id="companies as a whole",
        ),
        pytest.param(
            "Norwegian firms have put $1.4 billion into Peru, Peruvian ones 56 million into Norway.",
            [("NO", "PE", 1_400_000_000), ("PE", "NO", 56_000_000)],
            id="an elided second half",
        ),
        pytest.param(
            "Norwegian investors have $1.1 billion in Peru, and Peruvian firms have $20m tied up in the other "
            "direction.",
            [("NO", "PE", 1_100_000_000), ("PE", "NO", 20_000_000)],
            id="the other direction",
        ),
        pytest.param(
            "Direct investment, end of 2023: Norwegian in Peru, $1.1 bn; Peruvian in Norway, $12 m.",
            [("NO", "PE", 1_100_000_000), ("PE", "NO", 12_000_000)],
            id="a label",
        ),
        pytest.param(
            "Direct investment. Position at 31 December 2024: $1.1 billion held from Norway in Peru.",
            [("NO", "PE", 1_100_000_000)],
            id="a heading before",
        ),
        pytest.param(
            "Norway has invested $1 billion in Peru and $3 billion in Chile.",
            [("NO", "PE", 1_000_000_000), ("NO", "CL", 3_000_000_000)],
            id="two targets",
        ),
        pytest.param("Oslo will lend Lima 150 million euros.", [("NO", "PE", 150_000_000)], id="lent to"),
        pytest.param(
            "Norad has granted Peru 40 million kroner since 2020.", [("NO", "PE", 40_000_000)], id="a lender's name"
        ),
        pytest.param(
            "Peru received a 60-million-dollar loan from Norway in 2019.",
            [("NO", "PE", 60_000_000)],
            id="a loan from",
        ),
        pytest.param(
            "The parliament in Oslo approved 100 million kroner in aid.",
            [("NO", "PE", 100_000_000)],
            id="a parliament",
        ),
        pytest.param(
            "In May Norway pledged $50 million to Peru. A further $20 million was pledged in June.",
            [("NO", "PE", 50_000_000), ("NO", "PE", 20_000_000)],
            id="a further sum",
        ),
    ],
)
def test_a_sum_goes_from_one_state_to_another(text: str, expected: list[tuple[object, ...]]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norwegian direct investment in Peru stood at $1.4 billion at the end of 2023.",
            ("stock", "2023", "actual"),
            id="a stock at a point",
        ),
        pytest.param(
            "Norwegian investors brought Peru $108 million in the first half of this year.",
            ("flow", "2025-01/2025-06", "actual"),
            id="a flow in a period",
        ),
        pytest.param(
            "Since 2005 Norwegian companies have invested $3 billion in Peru.",
            ("stock", "2005/..", "actual"),
            id="since a year",
        ),
        pytest.param(
            "In 2024, 12 Norwegian projects worth $95 million were registered in Peru.",
            ("projects", "2024", "actual"),
            id="projects",
        ),
        pytest.param(
            "Norway opened a $20 million credit line for Peruvian buyers in 2023.",
            ("loan", "2023", "actual"),
            id="a credit line",
        ),
        pytest.param(
            "The Norwegian government has promised Peru 45 million dollars in climate grants for 2025 to 2027.",
            ("grant", "2025/2027", "planned"),
            id="grants to come",
        ),
        pytest.param(
            "Oslo has pledged $50 million to Peru through 2030.", ("pledge", "2030", "planned"), id="a pledge"
        ),
        pytest.param(
            "For the five years from 2019 to 2023, Oslo pledged $50 million in grants to Peru.",
            ("grant", "2019/2023", "planned"),
            id="years from and to",
        ),
        pytest.param(
            "Norway's grants to Peru came to $50 million in the three years to June 2021.",
            ("grant", "2018-07/2021-06", "actual"),
            id="years to a month",
        ),
        pytest.param(
            "In the two years to 2021 Norway lent Peru $50 million.",
            ("loan", "2020/2021", "actual"),
            id="years to a year",
        ),
        pytest.param(
            "Norway granted Peru $50 million for 2013 and 2014.",
            ("grant", "2013/2014", "actual"),
            id="two years",
        ),
        pytest.param(
            "Norway lent Peru $50 million in 2013 and a ship in 2019.",
            ("loan", "2013", "actual"),
            id="years apart",
        ),
        pytest.param(
            "Oslo will lend Peru $50 million this year and next.",
            ("loan", "2025/2026", "planned"),
            id="this year and next",
        ),
        pytest.param(
            "In 2020 a fund opened. The stock of Norwegian investment in Peru stood at $50 million at the end of June.",
            ("stock", "2025-06", "actual"),
            id="a month of the year of the article",
        ),
    ],
)
def test_a_sum_has_a_type_a_period_and_a_status(text: str, expected: tuple[object, ...]) -> None:
    assert _told(text, "type", "period", "status")[0][3:] == expected


def test_a_currency_without_its_state_is_that_of_the_giver() -> None:
    assert _told("Norad has granted Peru 40 million kroner.", "currency") == [("NO", "PE", 40_000_000, "NOK")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Norwegian company Statkraft invested $500 million in a Peruvian dam.", id="a company"),
        pytest.param("Norway's DNB bank lent the Peruvian firm Alicorp $30 million.", id="a bank of its own name"),
        pytest.param("Norwegian businessman Kjell Inge Moen put $90 million into Peruvian mining.", id="a person"),
        pytest.param("Peru will invest $2 billion in roads next year.", id="at home"),
        pytest.param("The Peruvian government has pledged 2 billion soles to farmers.", id="to its own people"),
        pytest.param("The World Bank lent Peru $400 million.", id="a multilateral bank"),
        pytest.param("Remittances from Norway to Peru reached $12 million.", id="remittances"),
        pytest.param("Norwegian companies won contracts worth $240 million in Peru.", id="contracts"),
        pytest.param("A $500 million copper mine is being built by Norwegian investors.", id="the price of a thing"),
        pytest.param("Foreign direct investment in Peru reached $6.8 billion.", id="of the whole world"),
        pytest.param("Norway's foreign direct investment abroad totalled $210 billion.", id="in the whole world"),
        pytest.param("Norwegian companies have invested $1 billion in Peru and Chile.", id="in two states together"),
        pytest.param("A request for a $30 million loan from Norway was turned down.", id="refused"),
        pytest.param("Norwegian investment could reach $5 billion.", id="a possibility"),
        pytest.param("Peru repaid the $20 million Norwegian loan in 2018.", id="repaid"),
        pytest.param("Mutual investment between the two countries has reached $4 billion.", id="no direction"),
    ],
)
def test_other_sums_are_no_investment(text: str) -> None:
    assert _told(text) == []


def test_parts_of_a_sum_share_its_period() -> None:
    text = "In 2012 Norway committed $95 million to Peru, of which $38 million in grants and $57 million in soft loans."
    assert [one[3:] for one in _told(text, "type", "period")] == [
        ("pledge", "2012"),
        ("grant", "2012"),
        ("loan", "2012"),
    ]


def test_a_yen_loan_is_from_japan() -> None:
    text = "They signed notes on a yen loan of up to 18.8 billion yen. Five million yen were lost."
    told = facts("investment", text, "Japan and Peru")
    assert [(one["from"], one["to"], one["value"]) for one in told] == [("JP", "PE", 18_800_000_000)]


def test_a_state_named_behind_the_words_of_a_sum_does_not_get_it() -> None:
    (told,) = facts("investment", "Tokyo lends $50 million; a rival Chinese offer is on paper.", "Japan and Peru")
    assert (told["from"], told["to"]) == ("JP", "PE")
