from tests.etl.reading.articles import facts


def test_one_office_for_each_person_with_the_day_of_taking_it() -> None:
    found = facts(
        "office", "Polish President Adam Nowak, who took office in May 2024, spoke in Oslo.", "Norway and Poland"
    )
    assert found == [{"person": "Adam Nowak", "office": "president", "country": "PL", "since": "2024-05"}]


def test_an_office_whose_state_is_unclear_is_no_fact() -> None:
    assert facts("office", "The mayor of the town, Jan Kowalski, spoke.") == []
