import pytest

from etl.reading.figures import read_figures
from etl.reading.figures.change import sign_of
from etl.reading.figures.cue import Kind
from etl.reading.figures.cues import find_cues
from etl.reading.figures.goods import goods_near
from etl.reading.figures.source import find_sources
from tests.etl.reading.articles import document


@pytest.mark.parametrize(
    ("words", "kind", "who", "whom"),
    [
        ("Norwegian exports to Poland", Kind.EXPORT, "NO", "PL"),
        ("Poland's imports from Norway", Kind.IMPORT, "PL", "NO"),
        ("trade between Norway and Poland", Kind.TURNOVER, "NO", "PL"),
        ("deliveries from Norway", Kind.IMPORT, None, "NO"),
        ("Norway ran a trade deficit", Kind.DEFICIT, "NO", None),
        ("Norway bought Polish goods", Kind.IMPORT, "NO", "PL"),
        ("Norway's foreign trade", Kind.OTHER, "NO", None),
        ("Norwegian exports to the whole world", Kind.OTHER, "NO", None),
        ("Norwegian investment", Kind.OTHER, None, None),
    ],
)
def test_a_cue_knows_its_states(words: str, kind: Kind, who: str | None, whom: str | None) -> None:
    (cue,) = find_cues(document(f"{words}.").passages[1])
    assert (cue.kind, cue.who, cue.whom) == (kind, who, whom)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("According to Statistics Norway, it fell.", "Statistics Norway"),
        ("The Polish Central Statistical Office (GUS) reports a fall.", "Polish Central Statistical Office"),
        ("Norwegian customs recorded a fall.", "NO"),
        ("It fell, according to Poland's data.", "PL"),
        ("By Eurostat's reckoning it fell.", "Eurostat"),
        ("It fell, on International Trade Centre data.", "International Trade Centre"),
        ("On Bank of Norway figures it fell.", "Bank of Norway"),
        ("He read out from a National Statistics Office table that it fell.", "National Statistics Office"),
        ("In the books of the Polish Customs Service it fell.", "Polish Customs Service"),
        ("It fell, Statistics Norway's yearbook shows.", "Statistics Norway"),
        ("It fell (UN Comtrade).", "UN Comtrade"),
        ("It fell, per the Observatory of Economic Complexity.", "Observatory of Economic Complexity"),
        ("By Innovation Nord's count it fell.", "Innovation Nord"),
        ("Over in Warsaw the Polish Central Statistical Office has a fall.", "Polish Central Statistical Office"),
        ("According to the Ministry of Development and Trade, it fell.", "Ministry of Development and Trade"),
        ("Norwegian customs returns put it lower.", "NO"),
        ("It fell, by the customs service's count in Oslo.", "NO"),
    ],
)
def test_a_source_is_named_or_its_country_is(text: str, value: str) -> None:
    read = document(text)
    found = [one.value for one in find_sources(read, read.passages[1])]
    assert found == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Marek Lis said that it fell.",
        "By Foreign Minister Marek Lis's count it fell.",
        "A loan of the African Development Bank helped.",
        "The Norwegian Bank Building was sold.",
    ],
)
def test_who_does_not_count_is_no_source(text: str) -> None:
    read = document(text)
    assert find_sources(read, read.passages[1]) == []


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (
            "TRADE (Statistics Norway, SSB). In 2023 exports to Poland were $4 million. Imports were $3 million.",
            ["Statistics Norway", "Statistics Norway"],
        ),
        (
            "Norway's trade with Poland was $9 million in 2023, Statistics Norway reports. "
            "Norwegian exports made up $5 million of that, and Polish goods only $4 million.",
            ["Statistics Norway"] * 3,
        ),
        (
            "Statistics Norway puts exports to Poland at $4 million in 2023. By the same source imports were $3m.",
            ["Statistics Norway"] * 2,
        ),
        (
            "Statistics Norway puts exports to Poland at $4 million in 2023. Imports were $3 million.",
            ["Statistics Norway", None],
        ),
        ("Department of Trade Negotiations\n\nIn 2023 exports to Poland were $4 million.", [None]),
        (
            "The Ministry of Finance puts exports to Poland at $4m in 2023. Statistics Norway has $5m. "
            "In 2024, says the ministry, imports were $3 million.",
            ["Ministry of Finance", "Statistics Norway", "Ministry of Finance"],
        ),
    ],
    ids=["label", "parts of a figure", "same source", "a later sentence", "office in a letterhead", "office of a kind"],
)
def test_how_far_a_source_covers(text: str, sources: list[str | None]) -> None:
    figures = read_figures(document(text, title="Norway and Poland"))
    assert [one.source for one in figures] == sources


@pytest.mark.parametrize(
    ("before", "after", "sign"),
    [
        ("rose by ", "", 1),
        ("fell ", " in <date>", -1),
        ("", " less than in <date>", -1),
        ("an increase of ", "", 1),
        ("accounted for ", " of exports", 0),
    ],
)
def test_the_sign_of_a_change_is_in_its_words(before: str, after: str, sign: int) -> None:
    assert sign_of(before, after) == sign


@pytest.mark.parametrize(
    ("left", "right", "goods"),
    [
        (", of which crude oil made up ", ".", "crude oil"),
        ("; salmon alone made up ", " of the former.", "salmon"),
        ("", " of that was copper.", "copper"),
        (" and imports ", ".", None),
        (", of which most ", ".", None),
    ],
)
def test_goods_are_what_a_part_counts_alone(left: str, right: str, goods: str | None) -> None:
    assert goods_near(left, right) == goods


def test_every_figure_tells_its_rule() -> None:
    read = document("Trade between Norway and Poland reached $9 billion in 2024, up 5%.")
    assert [one.rule for one in read_figures(read)] == [
        "turnover named before the figure",
        "the topic of the sentence",
    ]
