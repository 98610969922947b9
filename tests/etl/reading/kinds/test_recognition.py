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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo recognised Montenegro's restored independence on 15 June 2006. (Fair is fair: Iceland, on 8 June 2006, "
         "was the first of all to recognise.)", "NO>ME 2006-06-15, IS>ME 2006-06-08 1"),
        ("Its independence was recognised by Norway on 15 June 2006.", "NO>ME 2006-06-15"),
        ("The new state was formally recognised by Norway on 15 June 2006.", "NO>ME 2006-06-15"),
        ("Recognised by Norway: 15 June 2006", "NO>ME 2006-06-15"),
        ("Recognition by Norway followed on 15 June 2006.", "NO>ME 2006-06-15"),
        ("Montenegro won recognition from Norway on 15 June 2006.", "NO>ME 2006-06-15"),
        ("Oslo extended recognition on 15 June 2006.", "NO>ME 2006-06-15"),
        ("The Norwegian cabinet decided on 15 June 2006 to recognise Montenegro.", "NO>ME 2006-06-15"),
        ("Norway had recognised Montenegro before it established relations on 21 June 2006.", "NO>ME"),
        ("We will not forget that Norway recognised Montenegro on 15 June 2006.", "NO>ME 2006-06-15"),
        ("Norway recognised Montenegro as a sovereign state on 15 June 2006.", "NO>ME 2006-06-15"),
        ("Norway recognised Montenegro as a market economy in 2004.", ""),
        ("Its quality was recognised by Norway in 2004.", ""),
        ("It was recognised by Norway in 2004 for its films.", ""),
        ("The cabinet in Oslo has not decided to recognise Montenegro.", ""),
    ],
)  # fmt: skip
def test_who_recognised_whom_however_it_is_put(text: str, expected: str) -> None:
    assert _spelled(facts("recognition", text, "Norway and Montenegro")) == expected


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("Norway recognised us on 15 June 2006.", "NO>ME 2006-06-15"),
        ("Norway was the first Nordic country to recognise our independence.", "NO>ME 1"),
        ("Our independence was recognised by Norway on 15 June 2006.", "NO>ME 2006-06-15"),
        ("We recognised Norway as a partner in 2006.", ""),
    ],
)
def test_we_of_an_interview_were_recognised(answer: str, expected: str) -> None:
    text = f"Ana Knez, Montenegro's ambassador to Norway, received us in Oslo.\n\nHow?\n\n{answer}\n\nReally?\n\nYes."
    assert _spelled(facts("recognition", text, "Norway and Montenegro", dateline="OSLO")) == expected


def _spelled(found: list[dict[str, object]]) -> str:
    told = ((f"{one['recogniser']}>{one['recognised']}", one.get("date"), one.get("rank")) for one in found)
    return ", ".join(" ".join(str(part) for part in parts if part is not None) for parts in told)
