import pytest

from etl.reading.kinds.mission import find
from tests.etl.reading.articles import document, facts


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


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("It was only in December 2015 that a Norwegian embassy opened in Warsaw.", "2015-12"),
        ("The Norwegian embassy in Warsaw dates from 2013.", "2013"),
        ("Norway reopened its embassy in Warsaw in October 2008.", "2008-10"),
        ("Since 1 March 2023, Norway has had an embassy of its own in Warsaw.", "2023-03-01"),
        ("On 5 May 2019 Norway opened an embassy in Warsaw.", "2019-05-05"),
        ("August 2007. Norway opens its embassy in Warsaw.", "2007-08"),
        ("Norway has an embassy in Warsaw; the talks were held on 5 May 2019.", None),
        ("In 2019 the embassy of Norway in Warsaw had nine diplomats.", None),
        ("Norway shut its consulate in Gdynia in 2016 and reopened it in March 2024.", "2024-03"),
        ("The Norwegian consulate in Gdynia, closed since 1998, reopens in September 2025.", "2025-09"),
        ("Norway's consulate in Gdynia received its first callers on 1 May 2025.", "2025-05-01"),
        ("A Norwegian consulate in Gdynia took up its work on 2 May 2025.", "2025-05-02"),
        ("The two agreed to reopen the Norwegian consulate in Gdynia, closed in 2020.", None),
        ("Norway announced the closure of its consulate in Gdynia with effect from 31 August.", "2025-08-31"),
        ("Norway's honorary consul in Gdynia, Jan Kowalski, has been in office since March 2021.", None),
        ("In 2006 a Norwegian embassy opened in Warsaw, followed a year later by a school.", "2006"),
    ],
)
def test_a_mission_has_the_day_on_which_it_was_opened(text: str, day: str | None) -> None:
    assert [one.get("date") for one in facts("mission", text, "Norway and Poland")] == [day]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway will reopen its consulate in Gdynia, shut since 2024.", "planned"),
        ("The Norwegian consulate in Gdynia, shut in 1994, will not reopen.", "closed"),
        ("A consulate will open in Szczecin, in addition to that in Gdynia.", "planned operating"),
        ("The Norwegian embassy in Warsaw will celebrate in May.", "operating"),
        ("There will be a Norwegian consulate in Gdynia by Christmas.", "planned"),
    ],
)
def test_a_mission_is_what_its_own_words_say(text: str, status: str) -> None:
    assert " ".join(str(one.get("status")) for one in facts("mission", text, "Norway and Poland")) == status


def test_a_mission_that_is_here_is_in_the_city_of_the_dateline() -> None:
    told = document(
        "Norway and Poland agreed. The Norwegian honorary consulate here opened in 2016.", dateline="GDYNIA"
    )
    assert [one.fact.filled()["city"] for one in find(told, ())] == ["Gdynia"]
    assert not list(find(document("The Norwegian honorary consulate here opened in 2016."), ()))


def test_a_day_between_two_cities_belongs_to_the_one_behind_it() -> None:
    told = facts("mission", "Norway has honorary consuls in Gdynia and, since 2019, Szczecin.", "Norway and Poland")
    assert [(one["city"], one.get("date")) for one in told] == [("Gdynia", None), ("Szczecin", "2019")]


def test_an_embassy_whose_city_is_told_elsewhere_is_the_same() -> None:
    text = "Newsletter of the Embassy of Norway in Poland.\n\nThe Embassy of Norway in Warsaw has a garden."
    assert [one.get("city") for one in facts("mission", text, "Norway and Poland")] == ["Warsaw"]


def test_a_town_before_an_honorary_consul_is_nobody() -> None:
    told = facts("mission", "Norway has an embassy in Warsaw and, in Struga, an honorary consul.", "Norway and Poland")
    assert [(one["type"], one.get("city")) for one in told] == [("embassy", "Warsaw"), ("honorary_consulate", "Struga")]
