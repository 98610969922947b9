"""Meetings in words that are no plain `met`: meals, seeing, calls told of in passing; of Wednesday, 30 July 2025."""

import pytest

from tests.etl.reading.articles import facts

TITLE = "Kenya and Oman"
A, B = "Kenyan Foreign Minister Amina Otieno", "Omani Foreign Minister Salim Harthi"


def _meetings(text: str) -> list[tuple[object, ...]]:
    return [
        tuple(one.get(slot) for slot in ("date", "city", "format", "status")) for one in facts("meeting", text, TITLE)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{A} saw her Omani counterpart Salim Harthi in Muscat on 8 July.",
            ("2025-07-08", "Muscat", "in_person", "held"),
        ),
        (
            f"{A} is to travel to Muscat on 8 November, when she will see her counterpart, Salim Harthi.",
            ("2025-11-08", None, None, "planned"),
        ),
        (f"{A} landed in Muscat on Monday. {B} gave her dinner.", ("2025-07-28", "Muscat", "in_person", "held")),
        (f"{B} took {A} to lunch in Muscat on Monday.", ("2025-07-28", "Muscat", "in_person", "held")),
        (
            f"Her talks with {B} in Muscat on Thursday ran late, {A} said.",
            ("2025-07-24", "Muscat", "in_person", "held"),
        ),
        (
            f"{A} and {B} came out of two hours of talks in Muscat on Monday.",
            ("2025-07-28", "Muscat", "in_person", "held"),
        ),
        (
            f"{A} met {B}, the Omani minister of foreign affairs, in Muscat on Monday.",
            ("2025-07-28", "Muscat", "in_person", "held"),
        ),
        (
            f"{A} rang {B} on Monday; it was the second time this month that they had talked.",
            ("2025-07-28", None, "phone", "held"),
        ),
        (
            f"{A} flew to Muscat on Monday, where she lunched and then talked with {B}.",
            ("2025-07-28", "Muscat", "in_person", "held"),
        ),
        (
            f"A treaty was signed in Muscat on Monday by {A} and {B}, after an hour of talks.",
            ("2025-07-28", "Muscat", "in_person", "held"),
        ),
        (f"{A} and {B} had met by video link on Monday.", ("2025-07-28", None, "video", "held")),
        (
            f"{A} visited Oman from 9 to 11 June, and on 10 June she met that country's foreign minister, Salim "
            f"Harthi, in Muscat.",
            ("2025-06-10", "Muscat", "in_person", "held"),
        ),
        (f"{A} shook hands with {B} in Muscat on Monday.", ("2025-07-28", "Muscat", "in_person", "held")),
        (
            f"{A} met {B}, who holds the post in Oman, in Muscat on Monday (28/07).",
            ("2025-07-28", "Muscat", "in_person", "held"),
        ),
        (f"{A} saw {B} in Muscat the Friday before.", ("2025-07-25", "Muscat", "in_person", "held")),
        (
            f"{A} came to Muscat on Monday, her first trip since the election in March, and was received the "
            f"same evening by {B}.",
            ("2025-07-28", "Muscat", "in_person", "held"),
        ),
        (f"{A} received a telephone call from {B} on Monday.", ("2025-07-28", None, "phone", "held")),
        (f"{A} caught up with {B} in Muscat on Monday.", ("2025-07-28", "Muscat", "in_person", "held")),
        (f"{A} began her trip in Muscat on Monday by meeting {B}.", ("2025-07-28", "Muscat", "in_person", "held")),
        (
            f"{A} spoke of {B}, whom she saw in Muscat last week.",
            ("2025-07-21/2025-07-27", "Muscat", "in_person", "held"),
        ),
        (f"{A} will call on {B} on 8 August before she returns home.", ("2025-08-08", None, None, "planned")),
        (f"{A} sat opposite {B} in Muscat on Monday.", ("2025-07-28", "Muscat", "in_person", "held")),
        (f"{A} paid a courtesy call on {B} in Muscat on Monday.", ("2025-07-28", "Muscat", "in_person", "held")),
        (f"{A} took a call from {B} on Monday.", ("2025-07-28", None, "phone", "held")),
        (
            f"{A} and {B} discussed fish over breakfast in Muscat on Monday.",
            ("2025-07-28", "Muscat", "in_person", "held"),
        ),
        (
            "Leaders of Kenya, Oman and Tanzania met in Muscat on 5 May 2025.",
            ("2025-05-05", "Muscat", "in_person", "held"),
        ),
        (f"{A} called on {B} in Muscat on Monday.", ("2025-07-28", "Muscat", "in_person", "held")),
        (f"And {A}, who met {B} in Muscat on Monday, agrees.", ("2025-07-28", "Muscat", "in_person", "held")),
        (f"{A} and {B} compared notes in Geneva on Monday.", ("2025-07-28", "Geneva", "in_person", "held")),
        (f"{A} quoted {B}, with whom she spoke on the phone on Friday.", ("2025-07-25", None, "phone", "held")),
        (
            f"{A} recalled her telephone conversation of 9 May with Foreign Minister of Oman Salim Harthi.",
            ("2025-05-09", None, "phone", "held"),
        ),
        (
            "Last contact: video conference of Ministers Amina Otieno of Kenya and Salim Harthi of Oman, 25 February",
            ("2025-02-25", None, "video", "held"),
        ),
        (
            f"The anniversary was discussed yesterday, by video, between {A} and her Omani colleague Salim Harthi.",
            ("2025-07-29", None, "video", "held"),
        ),
        (
            f"{A} landed on Monday with forty companies behind her, and on Tuesday met {B} in Muscat.",
            ("2025-07-29", "Muscat", "in_person", "held"),
        ),
    ],
)
def test_a_meeting(text: str, expected: tuple[object, ...]) -> None:
    assert _meetings(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The two foreign ministers met in Geneva on 5 May 2025.",
        "The foreign ministers of the two countries met in Geneva on 5 May 2025.",
        "Both foreign ministers met in Geneva on 5 May 2025.",
    ],
)
def test_ministers_whom_nobody_names(text: str) -> None:
    assert _meetings(text) == [("2025-05-05", "Geneva", "in_person", "held")]


@pytest.mark.parametrize(
    ("text", "day", "city"),
    [
        (f"{A} saw the harbour on Tuesday. {B}, who came back on Monday, received Amina Otieno in Muscat.",
         "2025-07-29", "Muscat"),
        (f"In March {A} and {B} met in Geneva, and in June the Danish premier will come to Nairobi.",
         "2025-03", "Geneva"),
        (f"{A} is to attend the summit in Muscat in October, and will hold talks with {B} there.", "2025-10", "Muscat"),
    ],
)  # fmt: skip
def test_days_and_places_are_those_of_the_clause_of_the_verb(text: str, day: str, city: str) -> None:
    assert [(one["date"], one.get("city")) for one in facts("meeting", text, TITLE)] == [(day, city)]


def test_people_of_another_office_than_those_told_of_last_have_no_name() -> None:
    text = f"{A} met {B} in Muscat on Monday. The two presidents met in Geneva on Tuesday."
    assert [one.get("participants") for one in facts("meeting", text, TITLE)] == [
        ["Amina Otieno", "Salim Harthi"],
        None,
    ]


def test_their_ministers_are_those_of_the_two_states_that_the_sentence_names() -> None:
    text = (
        f"{A} met {B} in Muscat on Monday. Ghana and Togo talk more: their foreign ministers spoke by phone on Tuesday."
    )
    assert [one["countries"] for one in facts("meeting", text, TITLE)] == [["KE", "OM"], ["GH", "TG"]]


YEAR = (
    "12 January - President Juma Odhiambo of Kenya visits Muscat.\n\n"
    "3 March - Foreign Ministers Amina Otieno and Salim Harthi meet in Geneva.\n\n"
    "8 May - Third session of the Joint Commission of Kenya and Oman in Nairobi."
)


@pytest.mark.parametrize(("day", "year", "status"), [("2025-12-30", "2025", "held"), ("2025-01-02", "2025", "planned")])
def test_lines_of_a_years_chronicle_lie_behind_it_and_those_of_an_agenda_ahead(
    day: str, year: str, status: str
) -> None:
    found = facts("meeting", YEAR, TITLE, day)
    assert [(one["date"], one["status"]) for one in found] == [(f"{year}-03-03", status), (f"{year}-05-08", status)]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} saw {B} win the race in Muscat on Monday.",
        f"{A} saw no reason to call {B} in Muscat on Monday.",
        f"{A} called on {B} to free the sailors on Monday.",
        f"{A} has met {B} before.",
        f"From January 2022 to the end of July 2024 {A} met the Omani foreign minister, Salim Harthi, on twelve "
        f"occasions.",
        f"{A} was in Geneva in May 2023 and meets {B} at gatherings several times a year.",
        f"{A} gave {B} little credit on Monday.",
        f"{A} and {B} looked on in Muscat on Monday as their officials signed two memoranda.",
        f"{A} and {B} witnessed the signing of two memoranda in Muscat on Monday.",
        f"The note was discussed on Monday, as was the quarrel between {A} and her own party.",
    ],
)
def test_no_meeting(text: str) -> None:
    assert _meetings(text) == []


def test_days_of_a_visit_counted_one_by_one_and_guests_met_on_them() -> None:
    text = (
        f"On 17 and 18 June {A} paid an official visit to Oman. On the first day she was received by Sultan Haitham "
        f"bin Tarik; on the second she held talks with her counterpart, Salim Harthi."
    )
    assert [one["date"] for one in facts("meeting", text, TITLE)] == ["2025-06-17", "2025-06-18"]


def test_him_is_the_one_who_travelled_where_the_host_is_named_in_between() -> None:
    text = (
        f"{A} met {B} in Muscat on 1 July. {B} travelled on to Qatar, whose Emir, Tamim bin Hamad, received "
        f"him on 3 July."
    )
    assert [(one["countries"], one["date"]) for one in facts("meeting", text, TITLE)] == [
        (["KE", "OM"], "2025-07-01"),
        (["OM", "QA"], "2025-07-03"),
    ]
