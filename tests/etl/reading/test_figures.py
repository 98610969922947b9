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
    ],
)
def test_a_source_is_named_or_its_country_is(text: str, value: str) -> None:
    read = document(text)
    found = [one.value for one in find_sources(read, read.passages[1])]
    assert found == [value]


def test_a_minister_is_no_source() -> None:
    read = document("Foreign Minister Marek Lis said that it fell.")
    assert find_sources(read, read.passages[1]) == []


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
