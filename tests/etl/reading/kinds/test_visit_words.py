"""Visits in the words of news, chronologies and briefs; the articles are of Wednesday, 30 July 2025."""

import pytest

from tests.etl.reading.articles import facts

TITLE = "Ghana and Jordan"
A, B = "Ghanaian Foreign Minister Ama Boateng", "Jordanian President Faris Haddad"


def _visits(text: str) -> list[str]:
    return [
        f"{one['from']}>{one['to']} {one['visitor']} {one.get('date')} {one['status']}"
        for one in facts("visit", text, TITLE)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A} was here as guest of honour in May 2024. Amman and Accra are far apart.", []),
        (f"– {A}: Amman, 21 January 2025 (energy).", ["GH>JO Ama Boateng 2025-01-21 made"]),
        (
            f"The last state visit was paid by {B} to Ghana, on 24–26 January 2017.",
            ["JO>GH Faris Haddad 2017-01-24/2017-01-26 made"],
        ),
        (
            f"From Amman she goes on to Cairo. {A} told a committee on Tuesday that aid to Jordan stays where it was.",
            [],
        ),
        (f"25 August: {A} to Amman?", []),
        (f"{A} says less than one in 100 went to Jordan in 2024.", []),
        (
            f"{A} visited Amman on Monday. From Jordan she went on to Qatar on Tuesday.",
            ["GH>JO Ama Boateng 2025-07-28 made", "GH>QA Ama Boateng 2025-07-29 made"],
        ),
        (f"{A} made a stopover in Amman on Monday.", ["GH>JO Ama Boateng 2025-07-28 made"]),
        (f"{A} left Accra for Amman on Monday.", ["GH>JO Ama Boateng 2025-07-28 made"]),
        (
            f"{A} visited Jordan in May 2025 and Oman in June 2025.",
            ["GH>JO Ama Boateng 2025-05 made", "GH>OM Ama Boateng 2025-06 made"],
        ),
        (
            f"When {A} touches down in Amman on Monday, she will be the first to do so in years.",
            ["GH>JO Ama Boateng 2025-08-04 planned"],
        ),
        (f"{A} stepped off the plane in Amman on Monday.", ["GH>JO Ama Boateng 2025-07-28 made"]),
        (
            f"{A} attended the inauguration of Faris Haddad in Amman on 28 July 2021.",
            ["GH>JO Ama Boateng 2021-07-28 made"],
        ),
        (f"{A} jetted into Amman on Monday.", ["GH>JO Ama Boateng 2025-07-28 made"]),
        (f"{A} set off for Amman on Monday.", ["GH>JO Ama Boateng 2025-07-28 made"]),
        (f"{A}'s plane landed in Amman on Monday.", ["GH>JO Ama Boateng 2025-07-28 made"]),
        (f"Visiting Amman on 5 May 2025, {A} said so.", ["GH>JO Ama Boateng 2025-05-05 made"]),
        (
            f"Speaking in Amman on 5 May 2025 during an official visit, {A} said so.",
            ["GH>JO Ama Boateng 2025-05-05 made"],
        ),
        (f"Speaking in Accra on 5 May 2025, {A} said so.", []),
        (
            f"The session was chaired by {B} and {A}, who arrived on Monday for a two-day state visit.",
            ["GH>JO Ama Boateng 2025-07-28/2025-07-29 made"],
        ),
        (f"{A} got to Amman on Monday evening.", ["GH>JO Ama Boateng 2025-07-28 made"]),
        (f"{A} reached Amman on Monday on a two-day visit.", ["GH>JO Ama Boateng 2025-07-28/2025-07-29 made"]),
        (f"{A} has embarked on a two-day visit to Jordan today.", ["GH>JO Ama Boateng 2025-07-30/2025-07-31 made"]),
        (f"{A} will undertake a visit to Jordan on 4-5 August 2025.",
         ["GH>JO Ama Boateng 2025-08-04/2025-08-05 planned"]),
        (f"In May 2024 it was {A}'s turn to go to Amman.", ["GH>JO Ama Boateng 2024-05 made"]),
        (f"{A} led a delegation of forty companies to Amman in May.", ["GH>JO Ama Boateng 2025-05 made"]),
        (f"A delegation led by {A} visited Amman from 3 to 5 May.", ["GH>JO Ama Boateng 2025-05-03/2025-05-05 made"]),
        (
            f"When {A} travelled to Amman, where she met {B} on 1 July, she brought cocoa.",
            ["GH>JO Ama Boateng 2025-07-01 made"],
        ),
        (
            f"{A} paid a visit to Amman in 2012, and {B} returned it in 2014.",
            ["GH>JO Ama Boateng 2012 made", "JO>GH Faris Haddad 2014 made"],
        ),
        (
            f"{A} visited Jordan, Kuwait and Oman in May 2024.",
            ["GH>JO Ama Boateng 2024-05 made", "GH>KW Ama Boateng 2024-05 made", "GH>OM Ama Boateng 2024-05 made"],
        ),
        (
            f"{A} went to Amman in October 2023 and to Muscat in May 2024.",
            ["GH>JO Ama Boateng 2023-10 made", "GH>OM Ama Boateng 2024-05 made"],
        ),
        (f"{A}'s trip to Amman, planned for May, has been moved to September.", ["GH>JO Ama Boateng 2025-09 planned"]),
        (
            f"A visit by {A} to Amman was postponed from May to 4 September.",
            ["GH>JO Ama Boateng 2025-09-04 planned"],
        ),
        ("In Amman, the Ghanaian trade minister is expected on Friday.", ["GH>JO trade minister 2025-08-01 planned"]),
        (
            f"{A} has spoken. Neither she nor {B} has been in Amman together since Ama Boateng's visit in May 2019.",
            ["GH>JO Ama Boateng 2019-05 made"],
        ),
        (
            f"{A} came to Amman on Monday. There were talks on Tuesday. It was Ama Boateng's second journey there.",
            ["GH>JO Ama Boateng 2025-07-28 made"],
        ),
    ],
)  # fmt: skip
def test_a_visit(text: str, expected: list[str]) -> None:
    assert _visits(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"A visit by {A} to Amman on 4 March was postponed.",
        f"It was {A}'s second stay in the region this winter, after Amman.",
        "In Amman, the Ghanaian trade minister is expected to resign next year.",
        "A Ghanaian minister went to Amman on Monday.",
        f"{A} got to know {B} in May 2019.",
        f"{A} has reached Jordan's voters by radio since May 2019.",
        f"{A} led a group of critics of Jordan in May 2019.",
        f"{A} wrote to Amman, where the embassy was opened in 1993.",
        f"{A} bought a carpet in 2012, and {B} returned it in 2014.",
    ],
)
def test_no_visit(text: str) -> None:
    assert _visits(text) == []
