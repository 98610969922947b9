"""Contacts told in the first person: addresses, interviews, columns by envoys, quotes that go on."""

import pytest

from tests.etl.reading.articles import facts

TITLE = "Georgia and Peru"
TALE = "I was in Lima in February. I went to Peru four times in 2024."


def _told(kind: str, text: str, title: str = TITLE) -> list[tuple[object, ...]]:
    slots = ("from", "to", "visitor", "participants", "date", "count", "countries")
    return [tuple(one[slot] for slot in slots if slot in one) for one in facts(kind, text, title)]


@pytest.mark.parametrize(
    "head",
    [
        "A conversation with Ana Beridze, Georgia's ambassador to Peru.",
        "We spoke to Georgian Trade Minister Ana Beridze, who led the talks.",
        "Transcript of what Georgian Prime Minister Ana Beridze said in Tbilisi this morning.",
        "By Ana Beridze\nThe writer is Ambassador of Georgia to Peru.",
    ],
)
def test_who_says_i_where_an_article_is_all_speech(head: str) -> None:
    text = f"{head}\n\n{TALE}"
    assert _told("visit", text) == [("GE", "PE", "Ana Beridze", "2025-02")]
    assert _told("tally", text) == [("GE", "PE", ["Ana Beridze"], 4)]


def test_a_title_that_names_the_speaker() -> None:
    title = "Address by Prime Minister Ana Beridze of Georgia, Lima"
    assert _told("visit", "When I flew in last night, for my third visit to Peru, it rained.", title) == [
        ("GE", "PE", "Ana Beridze", "2025-07-29")
    ]


def test_a_quote_that_goes_on_is_of_the_one_who_is_quoted() -> None:
    text = '"It rained," said Georgian Trade Minister Ana Beridze. "I was in Lima in February."'
    assert _told("visit", text) == [("GE", "PE", "Ana Beridze", "2025-02")]


def test_somebody_and_i() -> None:
    text = (
        "A conversation with Ana Beridze, Georgia's foreign minister.\n\n"
        "Foreign Minister Luis Quispe of Peru and I spoke by phone on Tuesday, and I told President Salome Dadiani."
    )
    assert [one[1:] for one in _told("meeting", text)] == [("2025-07-29", ["GE", "PE"])]


def test_nobody_says_i_where_no_words_tell_who_speaks() -> None:
    assert _told("visit", f"Georgian Trade Minister Ana Beridze has a garden.\n\n{TALE}") == []
