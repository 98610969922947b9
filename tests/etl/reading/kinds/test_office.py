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
