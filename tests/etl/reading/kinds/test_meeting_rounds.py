"""Rounds of talks that belong to no named mechanism; the articles are of Wednesday, 30 July 2025."""

import pytest

from tests.etl.reading.articles import facts

TITLE = "Chile and Vietnam"


def _rounds(text: str) -> list[tuple[object, ...]]:
    slots = ("countries", "session", "date", "city", "status")
    return [tuple(one.get(slot) for slot in slots) for one in facts("meeting", text, TITLE)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chile and Vietnam have resumed negotiations on customs. Negotiators will hold a first round in Hanoi in "
            "October.",
            [(["CL", "VN"], 1, "2025-10", "Hanoi", "planned")],
        ),
        (
            "The second round of negotiations between Chile and Vietnam took place in Hanoi on 4 March 2025. The next "
            "round is set for September in Santiago.",
            [
                (["CL", "VN"], 2, "2025-03-04", "Hanoi", "held"),
                (["CL", "VN"], 3, "2025-09", "Santiago", "planned"),
            ],
        ),
        (
            "Chile and Vietnam concluded the third round of negotiations on fish in Hanoi on Friday.",
            [(["CL", "VN"], 3, "2025-07-25", "Hanoi", "held")],
        ),
        (
            "A third round of talks is due in Hanoi on 4 September.",
            [(["CL", "VN"], 3, "2025-09-04", "Hanoi", "planned")],
        ),
        (
            "Chilean and Vietnamese negotiators held the fourth round of talks on fruit in Hanoi on 4 March. That "
            "fourth round of talks ended on 4 March without a text.",
            [(["CL", "VN"], 4, "2025-03-04", "Hanoi", "held")],
        ),
        (
            "The two sides completed the fifth round of technical consultations on a tax treaty in Hanoi on 4 March.",
            [(["CL", "VN"], 5, "2025-03-04", "Hanoi", "held")],
        ),
    ],
)
def test_rounds_of_talks_are_meetings_with_their_number(text: str, expected: list[tuple[object, ...]]) -> None:
    assert _rounds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The first round of the Chilean presidential election was held on 18 May 2025, Vietnam's embassy noted.",
        "Chile and Vietnam played the first round of the cup in Hanoi on 4 March 2025.",
        "No date has been set for the second round of talks between Chile and Vietnam, which was due in May.",
        "The second round of talks between Chile and Vietnam, planned for 4 March, was cancelled.",
        "Talks on pensions between Chile and Vietnam stopped after the third round of talks in May.",
        "A third round of financing for Chile and Vietnam was announced in Hanoi in May 2025.",
    ],
)
def test_no_round(text: str) -> None:
    assert _rounds(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Consultations between the ministries of Chile and Vietnam were last held on 14 November 2024 in Hanoi.",
            ("2024-11-14", "Hanoi", "held"),
        ),
        (
            "Government negotiations between Chile and Vietnam took place in Hanoi on 12 and 13 November 2024.",
            ("2024-11-12/2024-11-13", "Hanoi", "held"),
        ),
        (
            "Expert talks between the two countries on a tax treaty are scheduled for 5 September in Hanoi.",
            ("2025-09-05", "Hanoi", "planned"),
        ),
    ],
)
def test_talks_of_officials_whom_nobody_names(text: str, expected: tuple[object, ...]) -> None:
    found = facts("meeting", text, TITLE)
    assert [(one["date"], one["city"], one["status"]) for one in found] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Negotiations on a tax treaty between Chile and Vietnam began in 2019.",
        "Talks between the two countries are held in Hanoi as a rule.",
        "No talks between the two countries have been held in Hanoi since 14 November 2024.",
        "Talks between the directors of a bank were held in Hanoi on 14 November 2024 and in Lima on 16 November 2024.",
    ],
)
def test_no_talks(text: str) -> None:
    assert facts("meeting", text, TITLE) == []


def test_talks_on_the_day_of_a_meeting_are_that_meeting() -> None:
    text = (
        "President Luis Rojas of Chile met President Tran Minh of Vietnam in Hanoi on 4 March 2025. The negotiations "
        "between the two sides were held in Hanoi on 4 March 2025."
    )
    assert len(facts("meeting", text, TITLE)) == 1
