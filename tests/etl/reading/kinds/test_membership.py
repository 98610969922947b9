import pytest

from tests.etl.reading.articles import facts

TITLE = "Peru and Norway"
LEAD = "Peru and Norway held talks on Monday.\n\n"
NATO = "North Atlantic Treaty Organization"


def _told(text: str) -> list[tuple[object, ...]]:
    slots = ("country", "organisation", "role", "date")
    return [tuple(one.get(slot) for slot in slots) for one in facts("membership", LEAD + text, TITLE)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Norway is a founding member of NATO.", [("NO", NATO, "founding_member", None)], id="founder"),
        pytest.param(
            "Peru joined the Pacific Alliance in 2011; Norway has been an observer since 2016.",
            [("PE", "Pacific Alliance", "member", "2011"), ("NO", "Pacific Alliance", "observer", "2016")],
            id="the organisation named before",
        ),
        pytest.param(
            "Both were founding members of NATO in 1949 and of the Arctic Council in 1996.",
            [
                ("NO", NATO, "founding_member", "1949"),
                ("PE", NATO, "founding_member", "1949"),
                ("NO", "Arctic Council", "founding_member", "1996"),
                ("PE", "Arctic Council", "founding_member", "1996"),
            ],
            id="two organisations, each with its year",
        ),
        pytest.param(
            "On 7 March 2024 Sweden became the 32nd member of NATO, to which Norway has belonged since 1949.",
            [("SE", NATO, "member", "2024-03-07"), ("NO", NATO, "member", "1949")],
            id="to which it has belonged",
        ),
        pytest.param(
            "Ukraine, an EU candidate since 2022, sent a delegation.",
            [("UA", "European Union", "candidate", "2022")],
            id="a candidate in apposition",
        ),
        pytest.param(
            "Peru: Andean Community (since 1969); Pacific Alliance (founding member).",
            [("PE", "Andean Community", "member", "1969"), ("PE", "Pacific Alliance", "founding_member", None)],
            id="a list",
        ),
        pytest.param(
            "They collaborate in multilateral frameworks such as the United Nations.",
            [("NO", "United Nations", "cooperates_in", None), ("PE", "United Nations", "cooperates_in", None)],
            id="together in it",
        ),
        pytest.param("Peru is not a member of the European Union.", [], id="no member"),
        pytest.param("Peru wants to join BRICS.", [], id="a wish"),
        pytest.param("The club has 40 members in Norway.", [], id="members of a club"),
    ],
)
def test_a_state_has_a_role_in_an_organisation(text: str, expected: list[tuple[object, ...]]) -> None:
    assert _told(text) == expected


def test_a_state_is_that_of_the_last_sentence_above_where_the_paragraph_names_none() -> None:
    told = facts(
        "membership", "Rwanda is landlocked.\n\nThe country joined the Commonwealth in 2009.", "Kenya and Rwanda"
    )
    assert [(one["country"], one["date"]) for one in told] == [("RW", "2009")]


def test_the_part_that_a_council_of_the_union_grants_is_one_in_the_union() -> None:
    told = facts("membership", "The European Council granted Georgia candidate status on 14 December 2023.")
    assert [(one["organisation"], one["role"]) for one in told] == [("European Union", "candidate")]
