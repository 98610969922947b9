"""Sessions of mechanisms: several in one sentence, several mechanisms in one text, governments that sit together."""

import pytest

from tests.etl.reading.articles import facts

TITLE = "Peru and Thailand"


def _sessions(text: str, day: str = "2025-07-30") -> list[tuple[object, ...]]:
    slots = ("body", "session", "date", "city", "format", "status")
    return [tuple(one.get(slot) for slot in slots) for one in facts("meeting", text, TITLE, day)]


FIFTH = ("Joint Trade Committee", 5, "2024-04-29", "Lima", "in_person", "held")


@pytest.mark.parametrize(
    ("text", "sixth"),
    [
        (
            "The Thai-Peruvian Joint Trade Committee, whose fifth meeting took place in Lima on 29 April 2024, gathers "
            "for the sixth time in Bangkok in November.",
            ("Joint Trade Committee", 6, "2025-11", "Bangkok", None, "planned"),
        ),
        (
            "The Thai-Peruvian Joint Trade Committee, which held its fifth session in Lima on 29 April 2024, will hold "
            "its sixth by video link in November.",
            ("Joint Trade Committee", 6, "2025-11", None, "video", "planned"),
        ),
        (
            "The Joint Trade Committee of Thailand and Peru held its fifth session in Lima on 29 April 2024. The "
            "sixth session would be convened in Bangkok in 2026.",
            ("Joint Trade Committee", 6, "2026", "Bangkok", None, "planned"),
        ),
    ],
)
def test_two_sessions_of_one_mechanism_have_a_number_a_day_and_a_form_each(
    text: str, sixth: tuple[object, ...]
) -> None:
    assert _sessions(text) == [FIFTH, sixth]


def test_the_next_session_is_that_of_the_mechanism_whose_last_has_the_number_before() -> None:
    text = (
        "1. The Joint Trade Committee of Thailand and Peru held its fifth session in Lima on 29 April 2024.\n\n"
        "2. The Committee reviewed trade.\n\n"
        "3. The Committee welcomed the second Dialogue on Energy between Thailand and Peru, held in Cusco on 2 May "
        "2024.\n\n"
        "4. It was decided that the sixth session would be convened in Bangkok in 2026."
    )
    assert [one[:3] for one in _sessions(text)] == [
        ("Joint Trade Committee", 5, "2024-04-29"),
        ("Dialogue on Energy", 2, "2024-05-02"),
        ("Joint Trade Committee", 6, "2026"),
    ]


@pytest.mark.parametrize(
    "words", ["that will be session number eight", "it will be the eighth", "this will be its eighth session"]
)
def test_a_clause_behind_tells_the_number(words: str) -> None:
    text = f"The Joint Trade Committee of Thailand and Peru convenes in Lima in October; {words}."
    assert _sessions(text) == [("Joint Trade Committee", 8, "2025-10", "Lima", None, "planned")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Joint Trade Committee of Thailand and Peru, dormant since its fifth session in Lima in 2019, is to "
            "meet again in Bangkok in November.",
            [
                ("Joint Trade Committee", 5, "2019", "Lima", "in_person", "held"),
                ("Joint Trade Committee", None, "2025-11", "Bangkok", None, "planned"),
            ],
        ),
        (
            "On Monday the ministers chaired the sixth session of the Joint Trade Committee of Thailand and Peru in "
            "Bangkok, the fifth having been held in Lima in April 2024.",
            [
                ("Joint Trade Committee", 6, "2025-07-28", "Bangkok", "in_person", "held"),
                ("Joint Trade Committee", 5, "2024-04", "Lima", "in_person", "held"),
            ],
        ),
    ],
)
def test_what_the_session_before_did_is_its_own(text: str, expected: list[tuple[object, ...]]) -> None:
    assert _sessions(text) == expected


def test_the_next_session_of_a_commission_named_much_before() -> None:
    text = (
        "The Joint Trade Commission of Thailand and Peru held its third session in Lima on 5 May 2025. Fish "
        "was spoken of. "
        "So was rice. Tea came last. The next session of the commission will be hosted by Bangkok in 2026."
    )
    assert _sessions(text) == [
        ("Joint Trade Commission", 3, "2025-05-05", "Lima", "in_person", "held"),
        ("Joint Trade Commission", 4, "2026", "Bangkok", None, "planned"),
    ]


def test_a_session_moved_from_one_month_to_another_is_held_in_the_other() -> None:
    text = "The fourth session of the Joint Trade Committee of Thailand and Peru has been moved from August to October."
    assert [(one[0], one[1], one[2], one[5]) for one in _sessions(text)] == [
        ("Joint Trade Committee", 4, "2025-10", "planned")
    ]


def test_a_mechanism_that_is_set_up_has_not_met() -> None:
    text = (
        "The Joint Trade Committee of Thailand and Peru, at its fourth session in Lima on 5 May 2025, set up a "
        "task force."
    )
    assert [one[0] for one in _sessions(text)] == ["Joint Trade Committee"]


def test_what_is_announced_at_a_session_does_not_say_when_it_was() -> None:
    text = (
        "Work on the port will start in 2026, the ministers said on Tuesday at the end of the fourth session of the "
        "Joint Committee for National Minorities of Thailand and Peru in Lima."
    )
    assert _sessions(text) == [
        ("Joint Committee for National Minorities", 4, "2025-07-29", "Lima", "in_person", "held")
    ]


def test_a_session_is_where_the_traveller_was_and_not_where_he_returned() -> None:
    text = (
        "President Luis Rojas of Peru returned to Lima on Tuesday from Bangkok, where he attended the second "
        "session of "
        "the Joint Trade Committee of Thailand and Peru on Monday."
    )
    assert [one[3] for one in _sessions(text)] == ["Bangkok"]


def test_no_session_comes_before_the_first() -> None:
    text = (
        "The first session of the Joint Trade Committee of Thailand and Peru was held in Lima in May 2025. The "
        "previous "
        "session was held in Bangkok in 2024."
    )
    assert [one[1] for one in _sessions(text)] == [1, None]


def test_who_heads_a_mechanism_does_not_say_when_it_meets() -> None:
    text = (
        "The Joint Trade Committee of Thailand and Peru, headed by two ministers, will hold its third "
        "session in Lima in May."
    )
    assert _sessions(text) == [("Joint Trade Committee", 3, "2026-05", "Lima", None, "planned")]


def test_a_session_set_for_a_month_lies_ahead() -> None:
    text = (
        "The Public–Private Trade Committee of Thailand and Peru met in Lima in May 2025 for the third time; "
        "its fourth "
        "session has been set for Bangkok in February."
    )
    assert _sessions(text) == [
        ("Public–Private Trade Committee", 3, "2025-05", "Lima", "in_person", "held"),
        ("Public–Private Trade Committee", 4, "2026-02", "Bangkok", None, "planned"),
    ]


def test_the_day_of_a_session_is_not_that_of_what_its_chair_did() -> None:
    text = (
        "The second session of the Joint Trade Committee of Thailand and Peru was held in Lima on Tuesday, chaired by "
        "Peruvian Minister Ana Quispe and Thai Minister Chai Suwan, who began an official visit to Peru on Sunday."
    )
    assert [one[2] for one in _sessions(text)] == ["2025-07-29"]
    assert [(one["from"], one["visitor"], one["date"]) for one in facts("visit", text, TITLE)] == [
        ("TH", "Chai Suwan", "2025-07-27")
    ]


def test_a_session_agreed_on_has_its_number() -> None:
    text = (
        "They welcomed the outcome of the fourth session of the Thai-Peruvian Joint Commission, held in Lima on 12 "
        "February 2025, and agreed to convene the fifth session in Bangkok in 2026."
    )
    assert [(one[1], one[2]) for one in _sessions(text)] == [(4, "2025-02-12"), (5, "2026")]


def test_a_name_in_capitals_is_written_as_any_other() -> None:
    text = "POLITICAL CONSULTATIONS, Peru and Thailand. Sixth round: Lima, 12 April 2024. Next round: Bangkok, 2026."
    assert [one[:3] for one in _sessions(text)] == [
        ("Political Consultations", 6, "2024-04-12"),
        ("Political Consultations", 7, "2026"),
    ]


def test_rounds_in_a_list_are_held_or_planned_by_their_day() -> None:
    text = (
        "Political Consultations are held between the two ministries.\n\nThird round: Lima, 14 May 2018. "
        "Fourth round: Bangkok, April 2026."
    )
    assert [(one[1], one[5]) for one in _sessions(text)] == [(3, "held"), (4, "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "A third joint session of the two governments is announced for 29 November in Lima.",
        "A third joint session of the Thai and Peruvian governments is to be held in Lima on 29 November 2025.",
        "The governments of Thailand and Peru will hold their third joint session in Lima on 29 November.",
    ],
)
def test_governments_that_sit_together(text: str) -> None:
    assert _sessions(text) == [("Joint Session of the Governments", 3, "2025-11-29", "Lima", None, "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "The third joint session of parliament opened in Lima on 29 November 2024.",
        "The two governments held a joint press conference in Lima on 29 November 2024.",
        "Peru's Trade Committee gathers in Lima in November.",
    ],
)
def test_no_session(text: str) -> None:
    assert _sessions(text) == []
