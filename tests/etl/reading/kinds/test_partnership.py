import pytest

from tests.etl.reading.articles import facts

TITLE = "Peru and Norway"
LEAD = "Peru and Norway held talks on Monday.\n\n"


def _told(text: str) -> list[tuple[object, ...]]:
    slots = ("level", "action", "date")
    return [tuple(one.get(slot) for slot in slots) for one in facts("partnership", LEAD + text, TITLE)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "A strategic partnership was concluded in 2008.",
            [("strategic partnership", "established", "2008")],
            id="concluded",
        ),
        pytest.param(
            "Ties were lifted to the level of a strategic partnership in 2017 and, five years later, to that of a "
            "comprehensive strategic partnership.",
            [
                ("strategic partnership", "elevated", "2017"),
                ("comprehensive strategic partnership", "elevated", "2022"),
            ],
            id="lifted twice",
        ),
        pytest.param(
            'An "extensive strategic partnership" was agreed in 2014 and upgraded to a comprehensive one in 2023.',
            [
                ("extensive strategic partnership", "established", "2014"),
                ("comprehensive strategic partnership", "elevated", "2023"),
            ],
            id="a comprehensive one",
        ),
        pytest.param(
            "Strategic partners since 2011.", [("strategic partnership", "established", "2011")], id="partners"
        ),
        pytest.param(
            "The leaders reaffirmed the strategic partnership.",
            [("strategic partnership", "reaffirmed", None)],
            id="reaffirmed",
        ),
        pytest.param(
            "The leaders hailed the existing strategic partnership. Ties had been designated a strategic partnership "
            "in 2009.",
            [("strategic partnership", "established", "2009")],
            id="how it was reached outweighs that it exists",
        ),
        pytest.param(
            "Relations are to be raised to a comprehensive partnership in October.",
            [("comprehensive partnership", "planned", "2025-10")],
            id="planned",
        ),
        pytest.param("The port company announced a strategic partnership with Maersk.", [], id="of a company"),
        pytest.param("No strategic partnership has been declared.", [], id="none"),
        pytest.param("They signed the Strategic Economic Partnership Agreement in 2005.", [], id="a trade agreement"),
    ],
)
def test_a_level_is_told_with_how_it_was_reached(text: str, expected: list[tuple[object, ...]]) -> None:
    assert _told(text) == expected
