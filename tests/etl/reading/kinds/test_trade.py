import pytest

from tests.etl.reading.articles import facts

NORWAY_POLAND = "Norway and Poland"


def _sums(text: str, title: str = NORWAY_POLAND, day: str = "2025-07-30") -> list[tuple[object, ...]]:
    found = facts("trade", text, title, day)
    return [(_between(one), one["value"], one["currency"], one.get("period")) for one in found]


def _between(fact: dict[str, object]) -> str:
    if fact["measure"] == "flow":
        return f"{fact['exporter']}>{fact['importer']}"
    pair = fact["countries"]
    assert isinstance(pair, list)
    return "-".join(pair) + (f" +{fact['surplus_of']}" if "surplus_of" in fact else "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Trade between Norway and Poland reached $9 billion in 2024.",
            [("NO-PL", 9_000_000_000, "USD", "2024")],
            id="turnover of a named pair",
        ),
        pytest.param(
            "Norwegian exports to Poland were worth €6 billion in 2024 and imports €3 billion.",
            [("NO>PL", 6_000_000_000, "EUR", "2024"), ("PL>NO", 3_000_000_000, "EUR", "2024")],
            id="one side's exports and imports",
        ),
        pytest.param(
            "In 2024, Poland's exports to Norway were worth €3 billion and its imports €6 billion, "
            "a deficit of €3 billion.",
            [
                ("PL>NO", 3_000_000_000, "EUR", "2024"),
                ("NO>PL", 6_000_000_000, "EUR", "2024"),
                ("NO-PL +NO", 3_000_000_000, "EUR", "2024"),
            ],
            id="its points to the side, not to the nearest state",
        ),
        pytest.param(
            "Bilateral trade came to €9 billion in 2024. Of this, Polish exports accounted for 3 billion.",
            [("NO-PL", 9_000_000_000, "EUR", "2024"), ("PL>NO", 3_000_000_000, "EUR", "2024")],
            id="a part inherits currency and period",
        ),
        pytest.param(
            "Poland sold goods worth €3 billion to Norway last year; €6 billion went the other way.",
            [("PL>NO", 3_000_000_000, "EUR", "2024"), ("NO>PL", 6_000_000_000, "EUR", "2024")],
            id="the other way",
        ),
        pytest.param(
            "Bilateral trade rose to $9 billion in 2024 from $7 billion a year earlier.",
            [("NO-PL", 9_000_000_000, "USD", "2024"), ("NO-PL", 7_000_000_000, "USD", "2023")],
            id="a year earlier",
        ),
        pytest.param(
            "Supplies from Norway totalled €6 billion in 2024.",
            [("NO>PL", 6_000_000_000, "EUR", "2024")],
            id="supplies from",
        ),
        pytest.param(
            "Trade in goods (€ million)\n• Norwegian exports to Poland: 6,100 (2023), 5,900 (2024)",
            [("NO>PL", 6_100_000_000, "EUR", "2023"), ("NO>PL", 5_900_000_000, "EUR", "2024")],
            id="bare numbers under a unit",
        ),
        pytest.param(
            "Bilateral trade was worth $9 billion in 2024. Norway had a surplus of $3 billion.",
            [("NO-PL", 9_000_000_000, "USD", "2024"), ("NO-PL +NO", 3_000_000_000, "USD", "2024")],
            id="a surplus keeps the period",
        ),
    ],
)
def test_a_figure_of_trade_is_read(text: str, expected: list[tuple[object, ...]]) -> None:
    assert _sums(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Norway's total exports reached $180 billion in 2024.", id="total exports"),
        pytest.param("Poland's exports to the whole world came to €350 billion in 2024.", id="the whole world"),
        pytest.param("Norwegian exports to the Gulf came to $2 billion in 2024.", id="a region"),
        pytest.param("Norwegian companies invested €5 billion in Poland in 2024.", id="investment"),
        pytest.param("Poland's GDP was €845 billion in 2024.", id="gross product"),
        pytest.param("A Polish yard won a contract worth €300 million in Norway in 2024.", id="a contract"),
        pytest.param("If the cable were laid, trade could easily be half a billion euros.", id="a supposition"),
        pytest.param("The ministry denied that bilateral trade had fallen to €2 billion in 2024.", id="a denial"),
        pytest.param("Bilateral trade grew by $300 million in 2024.", id="a difference"),
        pytest.param("The ferry company reported a turnover of €835 million in 2024.", id="a company's turnover"),
    ],
)
def test_what_is_no_trade_between_states_is_no_fact(text: str) -> None:
    assert _sums(text) == []


def test_a_target_has_its_year() -> None:
    found = facts("trade", "The two countries aim to raise bilateral trade to $12 billion by 2030.", NORWAY_POLAND)
    assert [(one["value"], one["status"], one.get("period")) for one in found] == [(12_000_000_000, "target", "2030")]


def test_a_target_without_a_year_has_no_period() -> None:
    found = facts("trade", "Their goal is a bilateral trade of $12 billion.", NORWAY_POLAND)
    assert [(one["value"], one["status"], one.get("period")) for one in found] == [(12_000_000_000, "target", None)]


def test_goods_are_named_where_the_figure_is_for_them_alone() -> None:
    text = "Norwegian exports to Poland came to €6 billion in 2024, of which natural gas made up €4 billion."
    assert [one.get("goods") for one in facts("trade", text, NORWAY_POLAND)] == [None, "natural gas"]


def test_the_office_that_counted_is_the_source() -> None:
    text = "According to Statistics Norway, exports to Poland came to 68 billion kroner in 2024."
    (fact,) = facts("trade", text, NORWAY_POLAND)
    assert (fact["exporter"], fact["currency"], fact["according_to"]) == ("NO", "NOK", "Statistics Norway")


def test_a_politician_is_no_source() -> None:
    text = "Bilateral trade reached $9 billion in 2024, Foreign Minister Marek Lis said."
    (fact,) = facts("trade", text, NORWAY_POLAND)
    assert "according_to" not in fact


def test_another_pair_is_an_aside() -> None:
    text = (
        "Bilateral trade reached $9 billion in 2024. (Germany's trade with Poland came to $180 billion in that year.) "
        "A volume of $12 billion is the goal."
    )
    assert [(one[0], one[1]) for one in _sums(text)] == [
        ("NO-PL", 9_000_000_000),
        ("DE-PL", 180_000_000_000),
        ("NO-PL", 12_000_000_000),
    ]
