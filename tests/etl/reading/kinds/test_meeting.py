import pytest

from tests.etl.reading.articles import facts

TITLE = "Norway and Poland"
OSLO = "Norwegian Prime Minister Kari Dahl and Polish President Adam Nowak"


def _meetings(text: str) -> list[tuple[object, ...]]:
    slots = ("countries", "date", "body", "session", "city", "format", "status")
    return [tuple(one.get(slot) for slot in slots) for one in facts("meeting", text, TITLE)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{OSLO} met in Warsaw on 3 March 2025.",
            (["NO", "PL"], "2025-03-03", None, None, "Warsaw", "in_person", "held"),
            id="met",
        ),
        pytest.param(
            "On 3 March 2025 Polish President Adam Nowak received Norwegian Prime Minister Kari Dahl in Warsaw.",
            (["NO", "PL"], "2025-03-03", None, None, "Warsaw", "in_person", "held"),
            id="received",
        ),
        pytest.param(
            f"{OSLO} spoke by telephone on 3 March 2025.",
            (["NO", "PL"], "2025-03-03", None, None, None, "phone", "held"),
            id="a call",
        ),
        pytest.param(
            f"{OSLO} will meet in Gdansk on 3 March 2031.",
            (["NO", "PL"], "2031-03-03", None, None, "Gdańsk", None, "planned"),
            id="planned",
        ),
        pytest.param(
            "The fifth session of the Polish-Norwegian Joint Economic Commission was held in Oslo on 9 May 2024.",
            (["NO", "PL"], "2024-05-09", "Joint Economic Commission", 5, "Oslo", "in_person", "held"),
            id="a numbered session",
        ),
        pytest.param(
            "The Joint Committee on Energy is to meet in Warsaw for the sixth time on 20 June 2031.",
            (["NO", "PL"], "2031-06-20", "Joint Committee on Energy", 6, "Warsaw", None, "planned"),
            id="the number behind",
        ),
    ],
)
def test_a_meeting_with_its_day_place_and_form(text: str, expected: tuple[object, ...]) -> None:
    assert _meetings(text) == [expected]


def test_an_elided_session_belongs_to_the_mechanism_named_before() -> None:
    text = (
        "The Joint Economic Commission held its 5th session in Oslo on 9 May 2024. The sixth is due in Warsaw in 2031."
    )
    assert [(one["session"], one["date"], one["city"], one["status"]) for one in facts("meeting", text, TITLE)] == [
        (5, "2024-05-09", "Oslo", "held"),
        (6, "2031", "Warsaw", "planned"),
    ]


def test_a_vaguer_restatement_fills_the_day() -> None:
    text = f"{OSLO} have met in Warsaw. The two leaders gathered at the palace on 3 March 2025."
    assert [one["date"] for one in facts("meeting", text, TITLE)] == ["2025-03-03"]


def test_the_states_and_the_number_are_no_part_of_a_mechanisms_name() -> None:
    text = "The 23rd meeting of the bilateral intergovernmental commission took place in Oslo on 9 May 2024."
    assert [(one["body"], one["session"]) for one in facts("meeting", text, TITLE)] == [
        ("Intergovernmental Commission", 23)
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{OSLO} did not meet in Warsaw on 3 March 2025.",
        f"{OSLO} discussed trade.",
        f"{OSLO} have met nine times since 2019.",
        f"A newspaper had reported that {OSLO} had met in Geneva.",
        "Polish President Adam Nowak met the directors of Equinor in Oslo on 3 March 2025.",
        "No date has been found for the fifth session of the Polish-Norwegian Joint Economic Commission.",
        "The Foreign Affairs Committee of the Senate met in Warsaw on 3 March 2025.",
    ],
)
def test_no_meeting(text: str) -> None:
    assert facts("meeting", text, TITLE) == []


def test_an_open_period_is_no_day_of_news() -> None:
    text = "Presidents Adam Nowak of Poland and Ivan Petrov of Bulgaria have met three times so far this year."
    assert facts("meeting", text) == []
