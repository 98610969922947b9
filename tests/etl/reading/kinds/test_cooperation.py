import pytest

from tests.etl.reading.articles import facts

TITLE = "Norway and Poland"


def _sectors(text: str) -> list[tuple[object, object]]:
    return [(one["sector"], one.get("status")) for one in facts("cooperation", text, TITLE)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norway and Poland agreed to work together on water and on health.",
            [("water", "planned"), ("health", "planned")],
            id="agreed",
        ),
        pytest.param(
            "Norway and Poland cooperate in agriculture, tourism and education.",
            [("agriculture", "ongoing"), ("tourism", "ongoing"), ("education", "ongoing")],
            id="under way",
        ),
        pytest.param(
            "Norway and Poland will deepen cooperation in a range of sectors, including energy, media and culture.",
            [("energy", "planned"), ("media", "planned"), ("culture", "planned")],
            id="a range of sectors",
        ),
        pytest.param(
            "Agriculture and education are the fields in which Norway and Poland work together most closely.",
            [("agriculture", "ongoing"), ("education", "ongoing")],
            id="fields before the words",
        ),
        pytest.param(
            "In shipping and tourism, Norway and Poland will from now on act in tandem.",
            [("transport", "planned"), ("tourism", "planned")],
            id="in front",
        ),
        pytest.param(
            "Norway and Poland named agriculture and tourism as priority areas for cooperation.",
            [("agriculture", "planned"), ("tourism", "planned")],
            id="named as areas",
        ),
        pytest.param(
            "Norway and Poland work together in mining and, from May, will do so on railways as well.",
            [("mining_minerals", "ongoing"), ("transport", "planned")],
            id="one more field",
        ),
        pytest.param(
            "The two countries, Norway and Poland, want to widen their cooperation.\n\nCooperation\n\n"
            "Ongoing: agriculture, education.",
            [("agriculture", "ongoing"), ("education", "ongoing")],
            id="under a heading",
        ),
        pytest.param(
            "Norway and Poland agreed to expand cooperation across many areas, from agriculture to tourism.",
            [("agriculture", "planned"), ("tourism", "planned")],
            id="from, to",
        ),
    ],
)
def test_fields(text: str, expected: list[tuple[str, str]]) -> None:
    assert _sectors(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("There is no cooperation in defence between Norway and Poland.", id="none"),
        pytest.param(
            "Norway and Poland signed an agreement on cooperation in agriculture.", id="an agreement's subject"
        ),
        pytest.param("The Norwegian-Polish Committee on Cooperation in Energy met.", id="a body's name"),
        pytest.param("Norwegian companies and Polish firms work together on wind power.", id="companies"),
        pytest.param("If Norway and Poland work together on energy, prices will fall.", id="if"),
    ],
)
def test_what_is_no_cooperation(text: str) -> None:
    assert _sectors(text) == []
