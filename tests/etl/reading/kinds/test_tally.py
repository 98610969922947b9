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
    ],
)
def test_a_count_of_contacts(text: str, expected: tuple[object, ...]) -> None:
    found = facts("tally", text, TITLE)
    assert [(one["what"], one["count"], one.get("since"), one.get("countries")) for one in found] == [expected]


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
