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


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param(
            "The pact was signed by Adam Nowak and Kari Berg, Norway's trade minister.",
            {"Kari Berg": [("trade minister", "NO")]},
            id="an office of one is that of the nearest",
        ),
        pytest.param(
            "Adam Nowak and Kari Berg, the trade ministers of Poland and Norway, signed.",
            {"Adam Nowak": [("trade minister", "PL")], "Kari Berg": [("trade minister", "NO")]},
            id="names before the offices of their states",
        ),
        pytest.param(
            "The trade ministers, Adam Nowak and Kari Berg – the former from Warsaw, the latter from Oslo – signed.",
            {"Adam Nowak": [("trade minister", "PL")], "Kari Berg": [("trade minister", "NO")]},
            id="the former and the latter",
        ),
        pytest.param(
            "The Minister of Trade of Poland and the Minister of Energy of Norway Adam Nowak and Kari Berg signed.",
            {"Adam Nowak": [("trade minister", "PL")], "Kari Berg": [("energy minister", "NO")]},
            id="two offices, then the names in the same order",
        ),
        pytest.param(
            "Poland's Adam Nowak and Norway's Kari Berg, both trade ministers, signed.",
            {"Adam Nowak": [("trade minister", "PL")], "Kari Berg": [("trade minister", "NO")]},
            id="each state's own, then the office of both",
        ),
        pytest.param(
            "The President of Poland, Adam Nowak, the Prime Minister of Norway, Kari Berg, and their wives dined.",
            {"Adam Nowak": [("president", "PL")], "Kari Berg": [("prime minister", "NO")]},
            id="a list of offices, each before its name",
        ),
        pytest.param(
            "Adam Nowak, Poland's deputy prime minister, who doubles as trade minister, spoke.",
            {"Adam Nowak": [("deputy prime minister", "PL"), ("trade minister", "PL")]},
            id="two offices of one",
        ),
        pytest.param(
            "Polish President Adam Nowak, Foreign Minister Jan Rey and Trade Minister Ewa Sol flew to Norway.",
            {
                "Adam Nowak": [("president", "PL")],
                "Jan Rey": [("foreign minister", "PL")],
                "Ewa Sol": [("trade minister", "PL")],
            },
            id="a list of offices, each right before its name",
        ),
        pytest.param(
            "ACME President Jan Rey and Orlen President Ewa Sol met Poland's president, Adam Nowak.",
            {"Adam Nowak": [("president", "PL")]},
            id="presidents of companies are none",
        ),
        pytest.param(
            "Poland's trade minister, Adam Nowak, met Kari Berg, who runs the same department in Oslo.",
            {"Adam Nowak": [("trade minister", "PL")], "Kari Berg": [("trade minister", "NO")]},
            id="the same department",
        ),
    ],
)
def test_an_office_is_given_to_those_only_whose_it_is(text: str, people: dict[str, list[tuple[str, str]]]) -> None:
    assert {name: held for name, held in _people(text).items() if held} == people


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        pytest.param("Minister of Economy, Tourism and Trade Adam Nowak", "Adam Nowak", "trade minister", id="trade"),
        pytest.param("Trade, Works and Energy Minister Adam Nowak", "Adam Nowak", "trade minister", id="before"),
        pytest.param("Minister of Commerce and Industry Adam Nowak", "Adam Nowak", "trade minister", id="commerce"),
        pytest.param(
            "Minister for Foreign Affairs, Tourism and Trade Adam Nowak", "Adam Nowak", "foreign minister", id="foreign"
        ),
        pytest.param("Minister for Livestock Adam Nowak", "Adam Nowak", "livestock minister", id="a name behind"),
        pytest.param(
            "Minister of Trade, Industry and Investment Promotion Adam Nowak", "Adam Nowak", "trade minister", id="tail"
        ),
        pytest.param("Energy and Water Development Minister Adam Nowak", "Adam Nowak", "energy minister", id="water"),
        pytest.param("Finance and National Planning Minister Adam Nowak", "Adam Nowak", "finance minister", id="first"),
        pytest.param("Defence Minister Kalombo Mwansa", "Kalombo Mwansa", "defence minister", id="a city as surname"),
        pytest.param("Trade CS Adam Nowak", "Adam Nowak", "trade minister", id="cabinet secretary"),
        pytest.param("Foreign Minister Jordan Nowak", "Jordan Nowak", "foreign minister", id="a state as first name"),
        pytest.param("President Santiago Nowak", "Santiago Nowak", "president", id="a capital as first name"),
        pytest.param(
            "First Deputy Prime Minister Adam Jan Nowak Rey",
            "Adam Jan Nowak Rey",
            "first deputy prime minister",
            id="long",
        ),
    ],
)
def test_a_composite_portfolio_is_read_to_its_end(text: str, name: str, office: str) -> None:
    assert _people(f"Poland's {text} flew to Norway.") == {name: [(office, "PL")]}


@pytest.mark.parametrize(
    "text",
    [
        "European Trade Commissioner Adam Nowak flew to Norway.",
        "Adam Nowak, the European Commissioner for Energy, flew to Norway.",
        "European Council President Adam Nowak flew to Norway.",
        "The head of the EU delegation, Ambassador Adam Nowak, was in Oslo.",
    ],
)
def test_an_office_that_only_the_union_has_is_of_the_union(text: str) -> None:
    assert {state for _, state in _people(text)["Adam Nowak"]} == {"EU"}


def test_an_answer_begins_with_those_who_hold_the_office_asked_about() -> None:
    people = _people("And the prime ministers?\n\nAdam Nowak and Kari Berg met in Poland. Norway was glad.")
    assert {name: [office for office, _ in held] for name, held in people.items()} == {
        "Adam Nowak": ["prime minister"],
        "Kari Berg": ["prime minister"],
    }


@pytest.mark.parametrize(
    ("text", "office", "state"),
    [
        pytest.param(
            "Ambassador Kari Berg of Norway presented her papers to Poland's President Adam Nowak. Her predecessor, "
            "Jan Rey, left in May.",
            "ambassador",
            "NO",
            id="of the subject of the sentence before",
        ),
        pytest.param(
            "Poland's President Adam Nowak met Norway's Prime Minister Kari Berg and her predecessor, Jan Rey.",
            "prime minister",
            "NO",
            id="of who is named right before",
        ),
        pytest.param(
            "Norway's Prime Minister Kari Berg spoke of Jan Rey, whom she succeeded.", "prime minister", "NO", id="whom"
        ),
    ],
)
def test_a_predecessor_held_the_office_of_whom_the_pronoun_means(text: str, office: str, state: str) -> None:
    assert _people(text)["Jan Rey"] == [(office, state)]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param(
            "Polish Prime Minister Adam Nowak flew to Norway, where he met Kari Berg. The two premiers hugged.",
            {"Adam Nowak": ["prime minister"], "Kari Berg": ["prime minister"]},
            id="two of whom one is known",
        ),
        pytest.param(
            "Poland's Adam Nowak met Norway's Kari Berg. Both presidents smiled.",
            {"Adam Nowak": ["president"], "Kari Berg": ["president"]},
            id="both",
        ),
        pytest.param(
            "Poland's Adam Nowak met Norway's Kari Berg. Neither the president nor the Norwegian premier smiled.",
            {"Adam Nowak": ["president"], "Kari Berg": ["prime minister"]},
            id="one by state, one as the other",
        ),
        pytest.param(
            "Adam Nowak flew to Norway. The Polish president stayed for a day.",
            {"Adam Nowak": ["president"]},
            id="the state and the office of the one who acts",
        ),
        pytest.param(
            "Poland's Adam Nowak went to Oslo. The president met Kari Berg, his Norwegian counterpart.",
            {"Adam Nowak": ["president"], "Kari Berg": ["president"]},
            id="a counterpart of somebody described",
        ),
        pytest.param(
            "Polish President Adam Nowak met Norway's Kari Berg. The two foreign ministers were absent.",
            {"Adam Nowak": ["president"]},
            id="not two of whom one has another office",
        ),
        pytest.param(
            "Poland's Adam Nowak sang in Oslo. The former Polish president listened.", {}, id="not a former one"
        ),
        pytest.param(
            "Norway's Kari Berg sang in Oslo. The Polish president, Adam Nowak, listened.",
            {"Adam Nowak": ["president"]},
            id="not where a name stands beside",
        ),
        pytest.param(
            "Polish President Adam Nowak left. Poland's Jan Rey stayed. The Polish president will return.",
            {"Adam Nowak": ["president"]},
            id="not where somebody holds it",
        ),
    ],
)
def test_an_office_may_be_told_in_another_sentence(text: str, people: dict[str, list[str]]) -> None:
    found = {name: [office for office, _ in held] for name, held in _people(text).items()}
    assert {name: offices for name, offices in found.items() if offices} == people


def test_its_minister_is_of_the_state_named_before() -> None:
    people = _people("Norway recognised Latvia first. In March its foreign minister, Kari Berg, had been to Riga.")
    assert people["Kari Berg"] == [("foreign minister", "NO")]


def test_who_runs_a_ministry_is_its_minister() -> None:
    assert _people("Kari Berg, who runs Norway's foreign ministry, flew to Poland.")["Kari Berg"] == [
        ("foreign minister", "NO")
    ]


def test_the_new_head_of_an_embassy_is_of_its_state() -> None:
    people = _people("Poland's embassy here in Oslo has a new head, Ambassador Jan Rey.", dateline="OSLO")
    assert people["Jan Rey"] == [("ambassador", "PL")]


def test_an_initial_stands_for_the_whole_first_name() -> None:
    read = document("President A Nowak went home. Polish President Adam Nowak was in Norway.")
    assert [one.name for one in read.people.known] == ["Adam Nowak"]


def test_a_visit_is_at_the_request_of_the_state_visited() -> None:
    people = _people("The Poles came to Finland at the request of President Jan Rey.")
    assert people["Jan Rey"] == [("president", "FI")]


@pytest.mark.parametrize(
    ("text", "name", "office", "state"),
    [
        pytest.param(
            "Kuwait's Crown Prince Sheikh Mishal Nasser left.", "Mishal Nasser", "crown prince", "KW", id="sheikh"
        ),
        pytest.param(
            "Kuwait's foreign minister met Foreign Minister Prince Faisal Nasser of Oman.",
            "Faisal Nasser",
            "foreign minister",
            "OM",
            id="a prince who is a minister",
        ),
        pytest.param(
            "Poland's defence minister, Gen. Jan Rey, left.", "Jan Rey", "defence minister", "PL", id="general"
        ),
        pytest.param(
            "Polish Foreign Minister Adam Nowak read President Jan Rey's letter with his Norwegian counterpart, "
            "Kari Berg.",
            "Kari Berg",
            "foreign minister",
            "NO",
            id="not the counterpart of an owner",
        ),
        pytest.param(
            "The Polish president was accompanied to Finland by Foreign Minister Jan Rey.",
            "Jan Rey",
            "foreign minister",
            "PL",
            id="in company",
        ),
        pytest.param(
            "Foreign Minister Jan Rey said that Finland supports Poland.",
            "Jan Rey",
            "foreign minister",
            "FI",
            id="says",
        ),
        pytest.param(
            "The Polish delegation met with Foreign Minister Jan Rey. Finland was cold.",
            "Jan Rey",
            "foreign minister",
            "FI",
            id="whom a delegation met",
        ),
    ],
)
def test_titles_and_company_tell_who_somebody_is(text: str, name: str, office: str, state: str) -> None:
    assert (office, state) in _people(text)[name]


def test_a_president_s_adviser_is_no_president() -> None:
    people = _people("Adam Nowak, the Polish president's adviser, flew to Norway.")
    assert ("president", "PL") not in people.get("Adam Nowak", [])


@pytest.mark.parametrize(
    ("text", "state"),
    [
        pytest.param("President Pekka Virtanen will travel to a spa for the Finnish Festival.", "FI", id="a festival"),
        pytest.param("President Jan Rey will travel to Finland for the festival.", "PL", id="a state"),
    ],
)
def test_a_festival_is_no_place_that_somebody_visits(text: str, state: str) -> None:
    people = _people(f"{text} Finland and Poland cheered.")
    assert list(people.values()) == [[("president", state)]]
