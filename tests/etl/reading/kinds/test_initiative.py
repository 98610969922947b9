import pytest

from tests.etl.reading.articles import facts

TITLE = "Norway and Poland"


def _names(text: str, title: str = TITLE) -> list[tuple[object, object]]:
    return [(one["name"], one.get("countries")) for one in facts("initiative", text, title)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Norway and Poland back the Amber Corridor.", [("Amber Corridor", ["NO", "PL"])], id="corridor"),
        pytest.param(
            "The Oslo–Warsaw gas pipeline was opened in 2022.",
            [("Oslo–Warsaw gas pipeline", ["NO", "PL"])],
            id="ends with a dash",
        ),
        pytest.param(
            "Talks are under way on a power cable between Oslo and Gdansk.",
            [("power cable between Oslo and Gdansk", ["NO", "PL"])],
            id="ends with between",
        ),
        pytest.param(
            "Under Operation AMBER Norwegian officers train Polish divers.",
            [("Operation AMBER", ["NO", "PL"])],
            id="operation",
        ),
        pytest.param(
            "The Amber Pipe, which carries Norwegian gas to Poland through Denmark, is full.",
            [("Amber Pipe", ["DK", "NO", "PL"])],
            id="a work with a tie",
        ),
    ],
)
def test_names(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert _names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Norway and Poland signed an Action Plan for 2025.", id="an agreement"),
        pytest.param("Norway has declined to join the Amber Corridor.", id="declined"),
        pytest.param("The Oslo–Bergen railway was closed for a day.", id="within one state"),
        pytest.param("The Norwegian railway is late again.", id="no name"),
        pytest.param("Norway's Investment Plan foresees new schools.", id="a state's own plan"),
        pytest.param("The shipping line between Oslo and Gdansk carries bananas.", id="a shipping line"),
    ],
)
def test_what_is_no_initiative(text: str) -> None:
    assert _names(text) == []


def test_another_name_makes_no_second_initiative() -> None:
    text = "Norway and Poland praised the Baltic Transport Route, better known as the Amber Corridor."

    assert [name for name, _ in _names(text)] == ["Baltic Transport Route"]
