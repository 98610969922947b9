import pytest

from tests.etl.reading.articles import facts

TITLE = "Peru and Norway"
LEAD = "Peru and Norway held talks on Monday.\n\n"


def _told(text: str) -> list[tuple[object, ...]]:
    slots = ("ordinal", "of", "year")
    return [tuple(one.get(slot) for slot in slots) for one in facts("anniversary", LEAD + text, TITLE)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "This year the two countries celebrate 120 years of diplomatic relations.",
            [(120, "diplomatic_relations", "2025")],
            id="years of relations",
        ),
        pytest.param(
            "The 115th anniversary of the establishment of diplomatic relations was celebrated in 2020.",
            [(115, "diplomatic_relations", "2020")],
            id="a year that is given",
        ),
        pytest.param(
            "Diplomatic relations were established in 1974; the golden jubilee of that step was observed quietly.",
            [(50, "diplomatic_relations", "2024")],
            id="a year that is reckoned",
        ),
        pytest.param(
            "In August half a century will have passed since the establishment of diplomatic relations.",
            [(50, "diplomatic_relations", "2025")],
            id="half a century",
        ),
        pytest.param(
            "The Treaty of Friendship was signed in 1925. Its centenary will be marked in Lima this autumn.",
            [(100, "treaty of friendship", "2025")],
            id="of a treaty",
        ),
        pytest.param("The company celebrated its 50th anniversary in Lima.", [], id="of a company"),
        pytest.param("Peru marks its 204th anniversary of independence in July.", [], id="of independence"),
        pytest.param("On the 80th anniversary of the United Nations the ministers spoke.", [], id="of an organisation"),
    ],
)
def test_an_anniversary_counts_what_two_states_share(text: str, expected: list[tuple[object, ...]]) -> None:
    assert _told(text) == expected


def test_a_zeroth_anniversary_is_none_and_costs_no_article() -> None:
    assert facts("anniversary", "Norway and Poland mark the 0th anniversary of diplomatic relations this year.") == []
