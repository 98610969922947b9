"""From which day to which a visit went, as it is told; the articles are of Wednesday, 30 July 2025."""

import pytest

from tests.etl.reading.articles import facts

TITLE = "Fiji and Indonesia"
GUEST, HOST = "Fijian Prime Minister Seru Tora", "Indonesian President Bayu Wirawan"


def _visits(text: str) -> list[tuple[object, ...]]:
    return [tuple(one.get(slot) for slot in ("visitor", "to", "date", "status")) for one in facts("visit", text, TITLE)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"{GUEST} is on the first day of a three-day visit to Indonesia.", "2025-07-30/2025-08-01"),
        (
            f"{GUEST} met {HOST} in Jakarta on Tuesday, on the first day of a visit that ends on Thursday.",
            "2025-07-29/2025-07-31",
        ),
        (
            f"{HOST} met {GUEST} in Jakarta on Tuesday, the second day of a three-day state visit.",
            "2025-07-28/2025-07-30",
        ),
        (
            f"{GUEST} met {HOST} in Jakarta on Tuesday, the last day of a three-day state visit.",
            "2025-07-27/2025-07-29",
        ),
        (f"{GUEST} arrived in Jakarta on Monday and will stay until Thursday.", "2025-07-28/2025-07-31"),
        (f"{GUEST} arrived in Jakarta on Monday for a visit that will last until Thursday.", "2025-07-28/2025-07-31"),
        (f"{GUEST}'s visit to Indonesia, which began on Monday, ends on Thursday.", "2025-07-28/2025-07-31"),
        (f"{GUEST}'s visit to Indonesia began on Monday and ends on Thursday.", "2025-07-28/2025-07-31"),
        (f"{GUEST} landed in Jakarta on Monday. His visit ends on Thursday.", "2025-07-28/2025-07-31"),
        (f"{GUEST}, who flew in to Jakarta on Monday for a three-day visit, is due home on Friday.",
         "2025-07-28/2025-07-30"),
        (f"{GUEST} came to Jakarta on Sunday evening and flew home on Tuesday.", "2025-07-27/2025-07-29"),
        (f"{GUEST} is in Jakarta until Thursday.", None),
        (f"{GUEST}, who is on a visit to Indonesia until Friday, met {HOST} on Tuesday.", None),
    ],
)  # fmt: skip
def test_a_visit_that_is_going_on_is_made_with_all_its_days(text: str, days: str | None) -> None:
    assert _visits(text) == [("Seru Tora", "ID", days, "made")]


def test_a_visit_that_ends_on_a_day_to_come_lies_ahead_where_it_has_not_begun() -> None:
    text = f"{GUEST} lands in Jakarta on Friday. His four-day official visit ends on Monday."
    assert _visits(text) == [("Seru Tora", "ID", "2025-08-01/2025-08-04", "planned")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{GUEST} visited Jakarta on Monday. The visit of Seru Tora to Indonesia on Tuesday was his first.",
            [("Seru Tora", "ID", "2025-07-28/2025-07-29", "made")],
        ),
        (
            f"{GUEST} came to Jakarta on Monday. Seru Tora will be in Jakarta from 28 to 31 July.",
            [("Seru Tora", "ID", "2025-07-28/2025-07-31", "made")],
        ),
        (
            f"{GUEST} visited Jakarta on 3 March 2025. Seru Tora visited Jakarta again on 20 March 2025.",
            [("Seru Tora", "ID", "2025-03-03", "made"), ("Seru Tora", "ID", "2025-03-20", "made")],
        ),
        (
            f"{GUEST} visited Jakarta in July. Seru Tora will visit Jakarta on 31 July.",
            [("Seru Tora", "ID", "2025-07", "made"), ("Seru Tora", "ID", "2025-07-31", "planned")],
        ),
    ],
)
def test_days_side_by_side_are_of_one_visit(text: str, expected: list[tuple[object, ...]]) -> None:
    assert _visits(text) == expected


def test_the_visitor_is_not_of_the_state_in_which_the_visit_is_set() -> None:
    text = f"{GUEST} met {HOST} in Suva on Tuesday during an official visit."
    assert _visits(text) == [("Bayu Wirawan", "FJ", "2025-07-29", "made")]


@pytest.mark.parametrize(
    "text",
    [
        f"A tour of the region took {GUEST} to Jakarta in May 2024.",
        f"The trip, his third to Indonesia since 2021, took {GUEST} to Jakarta in May 2024.",
    ],
)
def test_a_journey_takes_somebody_somewhere(text: str) -> None:
    assert _visits(text) == [("Seru Tora", "ID", "2024-05", "made")]


@pytest.mark.parametrize(
    "text",
    [
        f"{GUEST} took questions on Indonesia in parliament on Tuesday.",
        f"{GUEST} took two ministers to task over Indonesia on Tuesday.",
        f"{HOST} took {GUEST} to Bandung on Tuesday.",
        f"A visit by {GUEST} to Indonesia had been pencilled in for 2024 and was dropped after an election.",
        f"A state visit to Jakarta by {GUEST}, planned for June 2024, fell through.",
        f"{GUEST}'s trip to Jakarta in June 2024 never took place.",
        f"{GUEST} talked to {HOST}, here in the theatre on 17 May, about a visit.",
    ],
)
def test_what_is_no_journey_is_no_visit(text: str) -> None:
    assert _visits(text) == []
