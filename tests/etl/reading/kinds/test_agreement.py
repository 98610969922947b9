import pytest

from tests.etl.reading.articles import facts

TITLE = "Norway and Poland"
PAIR = ["NO", "PL"]


def _told(text: str) -> list[tuple[object, ...]]:
    slots = ("action", "title", "count", "date")
    return [tuple(one.get(slot) for slot in slots) for one in facts("agreement", text, TITLE)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norway and Poland signed an agreement on air services in Oslo on 3 March 2025.",
            [("signed", "agreement on air services", None, "2025-03-03")],
            id="a subject behind the noun",
        ),
        pytest.param(
            "A new extradition treaty between Norway and Poland was signed in May 2024.",
            [("signed", "extradition treaty", None, "2024-05")],
            id="a subject before the noun",
        ),
        pytest.param(
            "The Treaty of Friendship, Good Neighbourliness and Cooperation between Norway and Poland was signed "
            "in 1992.",
            [("signed", "Treaty of Friendship, Good Neighbourliness and Cooperation", None, "1992")],
            id="a title with commas",
        ),
        pytest.param(
            "In 2024 Norway signed a memorandum with Poland on raw materials, batteries and green hydrogen.",
            [("signed", "memorandum on raw materials, batteries and green hydrogen", None, "2024")],
            id="the party between noun and subject",
        ),
        pytest.param(
            "The Nordic Trade Agreement, signed on 1 May 2001, has been in force between Norway and Poland "
            "since 2 June 2003.",
            [
                ("signed", "Nordic Trade Agreement", None, "2001-05-01"),
                ("in_force", "Nordic Trade Agreement", None, "2003-06-02"),
            ],
            id="two stages, each with its day",
        ),
        pytest.param(
            "Norway and Poland signed an agreement on fisheries on 1 May 2001, but it did not enter into force "
            "until 7 July 2004.",
            [
                ("signed", "agreement on fisheries", None, "2001-05-01"),
                ("in_force", "agreement on fisheries", None, "2004-07-07"),
            ],
            id="not until",
        ),
        pytest.param(
            "A convention on reindeer grazing between Norway and Poland is still being negotiated.",
            [("negotiating", "convention on reindeer grazing", None, None)],
            id="under negotiation",
        ),
        pytest.param(
            "A protocol on wind power is to be signed by Norway and Poland on 5 September 2025.",
            [("planned", "protocol on wind power", None, "2025-09-05")],
            id="planned",
        ),
        pytest.param(
            "Poland ratified the Baltic Cable Agreement with Norway in May 2024.",
            [("ratified", "Baltic Cable Agreement", None, "2024-05")],
            id="ratified",
        ),
        pytest.param(
            "The relations of Norway and Poland rest on the Treaty of Friendship of 3 August 1929.",
            [("signed", "Treaty of Friendship", None, "1929-08-03")],
            id="a day behind the title",
        ),
    ],
)
def test_stages_and_titles(text: str, expected: list[tuple[object, ...]]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        pytest.param(
            "On 3 March 2025 Norway and Poland signed six memoranda of understanding, among them one on artificial "
            "intelligence, one on seaports and one on degrees.",
            [
                None,
                "memorandum of understanding on artificial intelligence",
                "memorandum of understanding on seaports",
                "memorandum of understanding on degrees",
            ],
            id="one on, one on",
        ),
        pytest.param(
            "On 3 March 2025 Norway and Poland signed twelve documents. They include a protocol on the training of "
            "judges and an agreement on air services.",
            [None, "protocol on the training of judges", "agreement on air services"],
            id="they include",
        ),
        pytest.param(
            "Norway and Poland exchanged MoUs on health and on digital solutions on 3 March 2025.",
            ["memorandum of understanding on health", "memorandum of understanding on digital solutions"],
            id="MoUs on, on",
        ),
        pytest.param(
            "SIGNED by Norway and Poland on 3 March 2025:\n• Agreement on vocational diplomas\n"
            "• Protocol on joint patrols",
            ["Agreement on vocational diplomas", "Protocol on joint patrols"],
            id="lines under a heading",
        ),
        pytest.param(
            "What is going to be signed by Norway and Poland?\nA memorandum on rare metals and an agreement on visas.",
            ["memorandum on rare metals", "agreement on visas"],
            id="an answer",
        ),
    ],
)
def test_lists(text: str, titles: list[str | None]) -> None:
    assert [one[1] for one in _told(text)] == titles


@pytest.mark.parametrize(
    ("text", "count", "qualifier", "form"),
    [
        pytest.param("Norway and Poland signed seven documents on 3 March 2025.", 7, None, None, id="documents"),
        pytest.param("Norway and Poland have signed more than 40 agreements.", 40, "over", "agreement", id="qualifier"),
        pytest.param("Ties of Norway and Poland. Documents signed: 28.", 28, None, None, id="colon"),
        pytest.param("Norway and Poland signed 24 agreements and MoUs in 2024.", 24, None, None, id="mixed"),
    ],
)
def test_counts(text: str, count: int, qualifier: str | None, form: str | None) -> None:
    found = facts("agreement", text, TITLE)

    assert [(one.get("count"), one.get("qualifier"), one.get("type")) for one in found] == [(count, qualifier, form)]


def test_several_documents_are_told_only_where_none_is_named() -> None:
    alone = facts("agreement", "On 3 March 2025 Norway and Poland signed several agreements.", TITLE)
    named = _told("On 3 March 2025 Norway and Poland signed several agreements, including a protocol on wind power.")

    assert [(one["action"], one.get("title"), one.get("count")) for one in alone] == [("signed", None, None)]
    assert [one[1] for one in named] == ["protocol on wind power"]


def test_an_acronym_and_a_pronoun_stand_for_the_title() -> None:
    told = _told(
        "Norway and Poland concluded a Digital Trade Agreement (DTA) on 3 March 2021. It entered into force on "
        "1 May 2023. Since then Norway and Poland have gained from the DTA."
    )

    assert told == [
        ("signed", "Digital Trade Agreement", None, "2021-03-03"),
        ("in_force", "Digital Trade Agreement", None, "2023-05-01"),
    ]


def test_four_states_that_sign_are_all_parties() -> None:
    found = facts(
        "agreement", "In 2022 the leaders of Norway, Poland, Latvia and Estonia signed an agreement on energy."
    )

    assert [one["countries"] for one in found] == [["EE", "LV", "NO", "PL"]]


def test_the_title_tells_the_sectors() -> None:
    found = facts("agreement", "Norway and Poland signed a protocol on migration in 2024.", TITLE)

    assert [one.get("sectors") for one in found] == [["migration"]]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Norway and Poland did not sign the agreement on air services.", id="denied"),
        pytest.param("No agreement on air services was signed by Norway and Poland.", id="none"),
        pytest.param("Norway proposed an agreement on air services to Poland.", id="proposed"),
        pytest.param("If Norway and Poland sign an agreement on air services, fares will fall.", id="if"),
        pytest.param("Telcom and Netco signed a memorandum of understanding on mobile money.", id="companies"),
        pytest.param(
            "The Norwegian company signed an agreement on steel with a Polish bank.", id="a company and a bank"
        ),
        pytest.param("Norway signed an agreement with the World Bank on a loan.", id="an organisation"),
        pytest.param("Norway and Poland have yet to sign a free trade agreement.", id="yet to sign"),
        pytest.param("Norway and Poland signed the Paris Agreement in 2016.", id="the world's"),
        pytest.param("The parties of the Norwegian government reached a coalition agreement on taxes.", id="coalition"),
        pytest.param("Norway and Poland are in agreement on most things.", id="concord"),
    ],
)
def test_what_is_no_agreement_of_states(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The EU and Brussels signed an agreement on fisheries on Monday.",
        "The European Union signed an agreement on fisheries with Brussels on Monday.",
    ],
)
def test_the_union_and_its_capital_are_one_side(text: str) -> None:
    assert not facts("agreement", text, "Fisheries")
