"""Where talks took place, who led them, and further ways of telling of a journey; of Wednesday, 30 July 2025."""

import pytest

from tests.etl.reading.articles import facts

A, B = "Kenyan Foreign Minister Amina Otieno", "Omani Foreign Minister Salim Harthi"
SESSION = "The third round of political consultations between Kenya and Oman took place in Muscat on 8 July."


def _told(kind: str, slots: str, text: str) -> list[tuple[object, ...]]:
    return [tuple(one.get(slot) for slot in slots.split()) for one in facts(kind, text, "Kenya and Oman")]


@pytest.mark.parametrize(
    "text",
    [
        f"Muscat was the scene of a meeting on 8 July between {A} and {B}.",
        f"{B} welcomed {A} to Muscat on 8 July.",
        f"During her visit to Muscat, {A} sat down with {B} on 8 July.",
    ],
)
def test_a_meeting_has_the_city_that_is_its_scene(text: str) -> None:
    assert _told("meeting", "date city format", text) == [("2025-07-08", "Muscat", "in_person")]


@pytest.mark.parametrize(
    "text",
    [
        "The Kenyan side was led by State Secretary Amina Otieno, the Omani by Salim Harthi.",
        "Kenya was represented by Permanent Secretary Amina Otieno and Oman by Under-Secretary Salim Harthi.",
        "The delegations were headed by Deputy Ministers Amina Otieno and Salim Harthi.",
    ],
)
def test_those_who_led_the_sides_took_part(text: str) -> None:
    people = ["Amina Otieno", "Salim Harthi"]
    assert _told("meeting", "session participants", f"{SESSION} {text}") == [(3, people)]


def test_those_who_led_something_else_took_no_part() -> None:
    text = f"{SESSION} Trade was discussed. The march was led by Amina Otieno and Salim Harthi."
    assert _told("meeting", "session participants", text) == [(3, None)]


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        (f"{A} made a stop in Muscat on Monday before heading to Doha.", [("OM", "2025-07-28", "made")]),
        (f"{A} will continue to Muscat on 4 August.", [("OM", "2025-08-04", "planned")]),
        (f"{A} has asked for a stop in Muscat on 4 August.", []),
        (f"{A} was expected in Muscat on 12 July, but stayed at home.", []),
        (
            f"{A} went to Muscat on 5 July for the summit of the Arab League and to Salalah in June for a fair.",
            [("OM", "2025-07-05", "made"), ("OM", "2025-06", "made")],
        ),
        (f"During her two-day visit to Muscat, {A} met {B} on 8 July.", [("OM", "2025-07-08", "made")]),
        (f"Oman is pleased with the three-day visit by {A}, who arrived on Monday.",
         [("OM", "2025-07-28/2025-07-30", "made")]),
        (f"{A} will be in Muscat in October. It will be her second visit since Salim Harthi succeeded Ali Zadjali in "
         "May 2021.", [("OM", "2025-10", "planned")]),
    ],
)  # fmt: skip
def test_journeys_told_in_passing(text: str, visits: list[tuple[str, str, str]]) -> None:
    assert _told("visit", "to date status", text) == visits


def test_he_who_speaks_of_himself_is_not_the_one_whom_he_rang() -> None:
    text = (
        f"{A} spoke in Nairobi. She recalled that she had telephoned Salim Harthi on 14 May, and that she had been in "
        f"Muscat on a visit on 4 June. {B} was absent."
    )
    assert _told("visit", "visitor to date", text) == [("Amina Otieno", "OM", "2025-06-04")]


@pytest.mark.parametrize(
    "person",
    [
        "the Chairman of the Muscat Chamber, Salim Harthi",
        "Salim Harthi, the owner of the Gulf Shipping Company",
        "the Omani businessman Salim Harthi",
    ],
)
def test_who_heads_a_firm_or_a_chamber_meets_for_no_state(person: str) -> None:
    assert _told("meeting", "countries", f"{A} met on Monday in Muscat with {person}.") == []


def test_a_month_of_that_year_is_told_by_a_year_alone() -> None:
    text = (
        "Kenya and Oman agreed on a Joint Trade Commission (JTC) in 2022. The JTC held its first session in Muscat in "
    )
    text += "May of that year."
    assert _told("meeting", "session date city", text) == [(1, "2022-05", "Muscat")]
