import pytest

from tests.etl.reading.articles import facts


def test_one_office_for_each_person_with_the_day_of_taking_it() -> None:
    found = facts(
        "office", "Polish President Adam Nowak, who took office in May 2024, spoke in Oslo.", "Norway and Poland"
    )
    assert found == [{"person": "Adam Nowak", "office": "president", "country": "PL", "since": "2024-05"}]


def test_an_office_whose_state_is_unclear_is_no_fact() -> None:
    assert facts("office", "The mayor of the town, Jan Kowalski, spoke.") == []


def test_a_chancellor_in_latin_america_is_its_foreign_minister() -> None:
    found = facts("office", "The Chancellor of Chile, Ana Rojas, met Austria's Chancellor Karl Huber.")
    assert {(one["person"], one["office"]) for one in found} == {
        ("Ana Rojas", "foreign minister"),
        ("Karl Huber", "chancellor"),
    }


def test_a_commissioner_is_of_the_union_or_of_no_state() -> None:
    found = facts("office", "European Trade Commissioner Ewa Sol met Canada's trade commissioner, Jo Hill, in Warsaw.")
    assert [(one["person"], one["office"], one["country"]) for one in found] == [
        ("Ewa Sol", "trade commissioner", "EU")
    ]


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        pytest.param(
            "Adam Nowak, who has been president of Poland since May 2024, spoke.", "2024-05", None, id="has been"
        ),
        pytest.param("The President of Poland: Adam Nowak (since May 2024).", "2024-05", None, id="in brackets"),
        pytest.param("Adam Nowak, president of Poland until May 2024, spoke.", None, "2024-05", id="until"),
        pytest.param(
            "Polish President Adam Nowak held the post from 2020 to 2024.",
            "2020",
            "2024",
            id="from one year to another",
        ),
        pytest.param("Adam Nowak, Poland's ambassador here since May 2024, spoke.", "2024-05", None, id="here since"),
        pytest.param("Polish President Adam Nowak has known Oslo since May 2024.", None, None, id="another since"),
    ],
)
def test_a_term_is_told_by_the_words_around_the_name(text: str, since: str | None, until: str | None) -> None:
    [found] = facts("office", text, "Norway and Poland")
    assert (found.get("since"), found.get("until")) == (since, until)


def test_a_successor_took_office_when_the_other_left() -> None:
    text = "Polish President Adam Nowak was ill. He was succeeded in May 2024 by Jan Rey."
    found = {one["person"]: one.get("since") for one in facts("office", text, "Norway and Poland")}
    assert found == {"Adam Nowak": None, "Jan Rey": "2024-05"}
