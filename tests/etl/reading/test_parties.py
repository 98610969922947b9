import pytest

from tests.etl.reading.articles import document


def test_the_pair_of_an_article_is_what_it_names_most() -> None:
    read = document("Norway and Poland talked in Oslo. Polish officials thanked Norway. Sweden watched.")
    assert read.pair == ("NO", "PL")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Chile and Peru met.", ("CL", "PE"), id="named"),
        pytest.param("Norway and Poland met. The two countries agreed.", ("NO", "PL"), id="carried over"),
        pytest.param("Norway and Poland met. A Danish ship passed.", ("NO", "PL"), id="a third in passing"),
    ],
)
def test_each_sentence_knows_its_pair(text: str, expected: tuple[str, str]) -> None:
    assert document(text).passages[-1].pair == expected


def test_the_embassy_that_says_we_speaks_for_its_state() -> None:
    read = document(
        "Greetings from the Embassy of Georgia in Baku. Our door is open.", "Georgia and Azerbaijan", dateline="BAKU"
    )
    assert read.home == "GE"


def test_an_article_is_of_the_other_side_than_where_our_embassy_is() -> None:
    read = document("Guests met in the garden of our embassy in Baku.", "Georgia and Azerbaijan", dateline="BAKU")
    assert read.home == "GE"


def test_our_embassy_in_a_third_state_tells_no_side() -> None:
    read = document("Guests met at our embassy in Paris.", "Georgia and Azerbaijan", dateline="BAKU")
    assert read.home == "AZ"


def test_well_known_officials_count_for_their_states() -> None:
    read = document(
        "Prime Minister Christopher Luxon shook hands with Alar Karis. Christopher Luxon spoke. Finland sells timber."
    )
    assert read.pair == ("EE", "NZ")


def test_an_embassy_that_an_article_only_tells_of_at_its_end_does_not_speak() -> None:
    told = " ".join(["Our members sold more to Azerbaijan last year."] * 6)
    read = document(
        f"{told} The Embassy of Azerbaijan is planning a party.", "Georgia and Azerbaijan", dateline="TBILISI"
    )
    assert read.home == "GE"


@pytest.mark.parametrize(
    ("opening", "home"),
    [
        ("Ana Ruiz, Chile's ambassador to Ghana, received us on Monday.", "CL"),
        ("Ana Ruiz, ambassador of Chile to Ghana, received us on Monday.", "CL"),
        ("Ana Ruiz of Chile received us on Monday.", "GH"),
    ],
)
def test_we_is_the_state_of_the_envoy_who_is_asked(opening: str, home: str) -> None:
    text = f"{opening}\n\nWhy Chile?\n\nWe like Ghana.\n\nAnd Chile likes Ghana?\n\nOur friends do."
    assert document(text, "Five questions on Chile and Ghana", dateline="ACCRA").home == home
