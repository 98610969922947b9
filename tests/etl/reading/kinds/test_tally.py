import pytest

from tests.etl.reading.articles import facts

TITLE = "Norway and Poland"
TWO = "Polish President Adam Nowak and Norwegian Prime Minister Kari Dahl"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{TWO} have met nine times since 2019.", ("meetings", 9, "2019", ["NO", "PL"]), id="times"),
        pytest.param(
            f"{TWO} spoke by telephone on 3 March 2025, for the fourth time since May 2024.",
            ("calls", 4, "2024-05", ["NO", "PL"]),
            id="for the fourth time",
        ),
        pytest.param(
            "Polish President Adam Nowak is on his third visit to Norway since 2019.",
            ("visits", 3, "2019", None),
            id="his third visit",
        ),
        pytest.param(
            "Polish President Adam Nowak has been to Norway twice since 2019.",
            ("visits", 2, "2019", None),
            id="twice",
        ),
        pytest.param(
            "On Monday Polish President Adam Nowak rang Norwegian Prime Minister Kari Dahl. It was their ninth "
            "of the year.",
            ("calls", 9, None, ["NO", "PL"]),
            id="their ninth",
        ),
        pytest.param(
            "Polish President Adam Nowak lands in Oslo on 3 March; it is trip number seven since May 2022.",
            ("visits", 7, "2022-05", None),
            id="trip number seven",
        ),
        pytest.param(
            f"{TWO} have spoken by phone seven times since 2023, and the Joint Committee held its second "
            f"session in Oslo.",
            ("calls", 7, "2023", ["NO", "PL"]),
            id="beside a session",
        ),
        pytest.param(
            "Polish President Adam Nowak, in Oslo for the third time since 2022, laid a wreath.",
            ("visits", 3, "2022", None),
            id="in a place for the third time",
        ),
        pytest.param(
            f"It is the third time this year that {TWO} have met.",
            ("meetings", 3, "2025", ["NO", "PL"]),
            id="time that",
        ),
    ],
)
def test_a_count_of_contacts(text: str, expected: tuple[object, ...]) -> None:
    found = facts("tally", text, TITLE)
    assert [(one["what"], one["count"], one.get("since"), one.get("countries")) for one in found] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The foreign ministers of Norway and Poland spoke by phone twice last month.",
            {"what": "calls", "count": 2, "countries": ["NO", "PL"], "period": "2025-06"},
            id="in the month before",
        ),
        pytest.param(
            "For the third time this year, Polish President Adam Nowak travelled to Norway.",
            {"what": "visits", "count": 3, "from": "PL", "to": "NO", "participants": ["Adam Nowak"], "since": "2025",
             "period": "2025"},
            id="the count opens the sentence",
        ),
        pytest.param(
            "Polish presidents have paid six state visits to Norway since 1990.",
            {"what": "visits", "count": 6, "from": "PL", "to": "NO", "since": "1990"},
            id="those whom their office names",
        ),
        pytest.param(
            f"The meeting in Oslo was the fourth between {TWO}.",
            {"what": "meetings", "count": 4, "countries": ["NO", "PL"], "participants": ["Adam Nowak", "Kari Dahl"]},
            id="the fourth between two",
        ),
        pytest.param(
            "Polish President Adam Nowak paid his third visit to Oslo; the first was in 2016.",
            {"what": "visits", "count": 3, "from": "PL", "to": "NO", "participants": ["Adam Nowak"]},
            id="another clause's year is no period",
        ),
    ],
)  # fmt: skip
def test_a_count_in_other_words(text: str, expected: dict[str, object]) -> None:
    assert facts("tally", text, TITLE) == [expected]


def test_a_day_of_the_month_is_no_count() -> None:
    text = "A return trip of Polish President Adam Nowak to Oslo on the 20th of this month is only a rumour."
    assert facts("tally", text, TITLE) == []


def test_presidents_of_a_state_are_counted_without_a_name() -> None:
    text = "Since Poland's independence, its presidents have made more than 20 official visits to Norway."
    assert facts("tally", text, TITLE) == [
        {"what": "visits", "count": 20, "qualifier": "over", "from": "PL", "to": "NO"}
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It was Polish President Adam Nowak's first visit to Norway.",
        "Polish President Adam Nowak was in Oslo in May 2024. He has been to the region six times since 2019.",
        "The council is to hold its 22nd meeting in Oslo.",
        "It was the fifteenth meeting between the two countries, and only the third that Poland has not won.",
    ],
)
def test_no_count(text: str) -> None:
    assert facts("tally", text, TITLE) == []
