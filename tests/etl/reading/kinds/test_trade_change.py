import pytest

from tests.etl.reading.articles import facts


def _changes(text: str) -> list[tuple[object, ...]]:
    found = facts("trade_change", text, "Norway and Poland")
    return [(one.get("exporter") or "both", one["percent"], one.get("period"), one.get("versus")) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Bilateral trade rose 5% in 2024.", [("both", 5, "2024", None)], id="a bare rise"),
        pytest.param("Bilateral trade fell by 5 percent in 2024.", [("both", -5, "2024", None)], id="a fall"),
        pytest.param(
            "Bilateral trade came to $9 billion in 2024, 5% less than in 2023.",
            [("both", -5, "2024", "2023")],
            id="less than in",
        ),
        pytest.param(
            "Norwegian exports to Poland doubled in 2024 to €6 billion.",
            [("NO", 100, "2024", None)],
            id="doubled",
        ),
        pytest.param(
            "In the first five months of 2025, Polish exports to Norway grew by a fifth year on year.",
            [("PL", 20, "2025-01/2025-05", "2024-01/2024-05")],
            id="year on year",
        ),
        pytest.param(
            "Norwegian exports to Poland came to €6 billion in 2024, up 4% from 2023, "
            "and imports to €3 billion, down 2%.",
            [("NO", 4, "2024", "2023"), ("PL", -2, "2024", "2023")],
            id="the base covers a second clause",
        ),
    ],
)
def test_a_change_of_trade_is_read(text: str, expected: list[tuple[object, ...]]) -> None:
    assert _changes(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Poland took 12 percent of Norway's exports in 2024.", id="a share"),
        pytest.param("Prices in Norway rose by 3% in 2024.", id="prices"),
        pytest.param("Norway imposed a duty of 25% on Polish goods in 2024.", id="a duty"),
        pytest.param("Bilateral trade is to grow by 50 percent by 2030.", id="a target"),
    ],
)
def test_other_percentages_are_no_change_of_trade(text: str) -> None:
    assert _changes(text) == []
