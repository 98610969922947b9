import pytest

from tests.etl.reading.articles import facts


def _missions(text: str) -> list[tuple[object, ...]]:
    found = facts("mission", text, "Norway and Poland")
    return [(one["sending"], one["receiving"], one["type"], one.get("city"), one.get("status")) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Poland has an embassy in Oslo and consulates in Bergen and Stavanger.",
            [
                ("PL", "NO", "embassy", "Oslo", "operating"),
                ("PL", "NO", "consulate", "Bergen", "operating"),
                ("PL", "NO", "consulate", "Stavanger", "operating"),
            ],
            id="a list with two heads",
        ),
        pytest.param(
            "The Norwegian consulate general in Gdynia was closed in 2008.",
            [("NO", "PL", "consulate_general", "Gdynia", "closed")],
            id="closed",
        ),
        pytest.param(
            "Norway will open a consulate in Szczecin next year.",
            [("NO", "PL", "consulate", "Szczecin", "planned")],
            id="planned",
        ),
        pytest.param(
            "Norway: embassy in Warsaw, honorary consulate in Gdynia.",
            [("NO", "PL", "embassy", "Warsaw", "operating"), ("NO", "PL", "honorary_consulate", "Gdynia", "operating")],
            id="labelled line",
        ),
        pytest.param("There is no Norwegian consulate in Krakow.", [], id="denied"),
        pytest.param("Were Norway to open a consulate in Krakow, firms would cheer.", [], id="supposed"),
    ],
)
def test_missions_are_read_with_sender_host_and_status(text: str, expected: list[tuple[object, ...]]) -> None:
    assert _missions(text) == expected


def test_a_plan_in_the_main_clause_is_none_of_the_relative_clause() -> None:
    text = "Poland, which has an embassy in Oslo, will open a consulate in Bergen in September."
    assert _missions(text) == [
        ("PL", "NO", "embassy", "Oslo", "operating"),
        ("PL", "NO", "consulate", "Bergen", "planned"),
    ]
