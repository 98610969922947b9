import pytest

from tests.etl.reading.articles import document


def _people(text: str, dateline: str = "") -> dict[str, list[tuple[str, str | None]]]:
    known = document(text, dateline=dateline).people.known
    return {one.name: [(held.office, held.country) for held in one.offices if held.office] for one in known}


@pytest.mark.parametrize(
    ("text", "name", "office", "country"),
    [
        pytest.param("Polish President Adam Nowak spoke.", "Adam Nowak", "president", "PL", id="adjective before"),
        pytest.param("Adam Nowak, President of Poland, spoke.", "Adam Nowak", "president", "PL", id="apposition"),
        pytest.param("The president of Poland, Adam Nowak, spoke.", "Adam Nowak", "president", "PL", id="of a state"),
        pytest.param(
            "Poland's foreign minister, Adam Nowak, left.", "Adam Nowak", "foreign minister", "PL", id="owner"
        ),
        pytest.param(
            "Norwegian Prime Minister Kari Berg met her Polish counterpart, Adam Nowak.",
            "Adam Nowak",
            "prime minister",
            "PL",
            id="counterpart",
        ),
        pytest.param("Sultan Tariq bin Said of Oman arrived in India.", "Tariq bin Said", "sultan", "OM", id="sultan"),
    ],
)
def test_an_office_is_read_from_the_words_around_a_name(text: str, name: str, office: str, country: str) -> None:
    assert (office, country) in _people(text)[name]


def test_two_presidents_of_one_plural_are_of_two_states() -> None:
    people = _people("Presidents Adam Nowak of Poland and Ivan Petrov of Bulgaria met.")
    assert people == {"Adam Nowak": [("president", "PL")], "Ivan Petrov": [("president", "BG")]}


def test_the_fullest_form_of_a_name_stands_for_all() -> None:
    read = document("Nowak left. President Adam Nowak of Poland spoke. Mr Nowak returned.")
    assert [one.name for one in read.people.known] == ["Adam Nowak"]


def test_a_visitor_is_not_of_the_state_visited() -> None:
    people = _people("President Adam Nowak visited Norway on Monday. Poland and Norway signed nothing.")
    assert people["Adam Nowak"] == [("president", "PL")]
