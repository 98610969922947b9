import pytest

from tests.etl.reading.articles import facts

TITLE = "Norway and Poland"


def _visits(text: str) -> list[tuple[object, ...]]:
    slots = ("from", "to", "visitor", "date", "type", "status")
    return [tuple(one.get(slot) for slot in slots) for one in facts("visit", text, TITLE)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Polish President Adam Nowak paid a state visit to Norway from 3 to 5 March 2025.",
            ("PL", "NO", "Adam Nowak", "2025-03-03/2025-03-05", "state", "made"),
            id="paid a visit",
        ),
        pytest.param(
            "Polish President Adam Nowak flew to Oslo on 3 March 2025.",
            ("PL", "NO", "Adam Nowak", "2025-03-03", None, "made"),
            id="a verb of travel",
        ),
        pytest.param(
            "Polish President Adam Nowak will travel to Oslo on 3 March 2031.",
            ("PL", "NO", "Adam Nowak", "2031-03-03", None, "planned"),
            id="planned",
        ),
        pytest.param(
            "Polish President Adam Nowak has accepted an invitation to Oslo in March 2031.",
            ("PL", "NO", "Adam Nowak", "2031-03", None, "planned"),
            id="an accepted invitation with a date",
        ),
        pytest.param(
            "Polish President Adam Nowak arrived in Oslo on 3 March 2025 on a three-day working visit.",
            ("PL", "NO", "Adam Nowak", "2025-03-03/2025-03-05", "working", "made"),
            id="a length counted from the arrival",
        ),
        pytest.param(
            "Polish President Adam Nowak left Oslo on 5 March 2025, ending a two-day official visit.",
            ("PL", "NO", "Adam Nowak", "2025-03-04/2025-03-05", "official", "made"),
            id="a length counted back from the end",
        ),
        pytest.param(
            "At the invitation of Mr. Ola Dahl, King of Norway, Mr. Adam Nowak, President of Poland, paid a state "
            "visit to Norway on 3 March 2025.",
            ("PL", "NO", "Adam Nowak", "2025-03-03", "state", "made"),
            id="at the invitation of the host",
        ),
        pytest.param(
            "Last June it was the turn of Polish President Adam Nowak to make a state visit to Oslo.",
            ("PL", "NO", "Adam Nowak", "2025-06", "state", "made"),
            id="whose turn it was",
        ),
        pytest.param(
            "3 March 2025: President Adam Nowak of Poland in Oslo.",
            ("PL", "NO", "Adam Nowak", "2025-03-03", None, "made"),
            id="a line of a diary",
        ),
    ],
)
def test_a_visit_with_its_days_and_rank(text: str, expected: tuple[object, ...]) -> None:
    assert _visits(text) == [expected]


def test_two_days_of_one_verb_are_two_visits() -> None:
    text = "Polish President Adam Nowak came to Oslo in May 2019 and again in June 2021."
    assert [one["date"] for one in facts("visit", text, TITLE)] == ["2019-05", "2021-06"]


def test_a_list_under_its_direction() -> None:
    text = "• From Poland: President Adam Nowak (3-5 March 2015); Prime Minister Piotr Lis, working visit, 9 May 2024"
    assert [(one["visitor"], one["date"], one.get("type")) for one in facts("visit", text, TITLE)] == [
        ("Adam Nowak", "2015-03-03/2015-03-05", None),
        ("Piotr Lis", "2024-05-09", "working"),
    ]


def test_a_day_in_a_list_is_of_nobody_named_before_the_semicolon() -> None:
    text = "• From Poland: President Adam Nowak (3-5 March 2015); the speaker of the Sejm (9 May 2024)"
    assert [one["date"] for one in facts("visit", text, TITLE)] == ["2015-03-03/2015-03-05"]


@pytest.mark.parametrize(
    "text",
    [
        "Polish President Adam Nowak was invited to Oslo.",
        "Polish President Adam Nowak cancelled his visit to Oslo in March 2025.",
        "Polish President Adam Nowak met Norwegian Prime Minister Kari Dahl in Geneva on 3 March 2025.",
        "If Polish President Adam Nowak were to visit Oslo in May, crowds would come.",
        "Polish President Adam Nowak flew to Gdansk on 3 March 2025.",
    ],
)
def test_no_visit(text: str) -> None:
    assert facts("visit", text, TITLE) == []
