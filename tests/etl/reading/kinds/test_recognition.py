import pytest

from tests.etl.reading.articles import facts

TITLE = "Peru and Norway"
LEAD = "Peru and Norway held talks on Monday.\n\n"


def _told(text: str) -> list[tuple[object, ...]]:
    slots = ("recogniser", "recognised", "date", "rank")
    return [tuple(one.get(slot) for slot in slots) for one in facts("recognition", LEAD + text, TITLE)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Peru recognised Norway's independence in 1905.", [("PE", "NO", "1905", None)], id="active"),
        pytest.param(
            "Norway's independence was recognised by Peru on 4 November 1905.",
            [("PE", "NO", "1905-11-04", None)],
            id="passive",
        ),
        pytest.param(
            "Spain and Ireland recognised the State of Palestine on 28 May 2024.",
            [("ES", "PS", "2024-05-28", None), ("IE", "PS", "2024-05-28", None)],
            id="several at once",
        ),
        pytest.param(
            "Peru was the first country to recognise Norway, in 1905.", [("PE", "NO", "1905", 1)], id="the first"
        ),
        pytest.param(
            "No state had recognised Norway's independence before Peru did so in 1905.",
            [("PE", "NO", "1905", 1)],
            id="none before",
        ),
        pytest.param("Only in 1905 did Peru recognise Norway.", [("PE", "NO", "1905", None)], id="turned round"),
        pytest.param(
            "Recognition of Norway by Peru: 4 November 1905", [("PE", "NO", "1905-11-04", None)], id="a label"
        ),
        pytest.param("Norway has not recognised Northern Cyprus.", [], id="denied"),
        pytest.param("The minister recognised Peru's efforts against smuggling.", [], id="efforts"),
        pytest.param("Norway recognises Peruvian driving licences.", [], id="licences"),
    ],
)
def test_a_recognition_has_both_states(text: str, expected: list[tuple[object, ...]]) -> None:
    assert _told(text) == expected
