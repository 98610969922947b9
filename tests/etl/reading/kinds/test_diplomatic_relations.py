import pytest

from tests.etl.reading.articles import facts

TITLE = "Peru and Norway"
LEAD = "Peru and Norway held talks on Monday.\n\n"


def _told(text: str) -> list[tuple[object, ...]]:
    found = facts("diplomatic_relations", LEAD + text, TITLE)
    return [(_joined(one["countries"]), one["action"], one.get("date")) for one in found]


def _joined(countries: object) -> str:
    assert isinstance(countries, list)
    return "-".join(countries)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Diplomatic relations between Peru and Norway were established in 1905.",
            [("NO-PE", "established", "1905")],
            id="passive",
        ),
        pytest.param(
            "It was in 1905 – on 4 November, to be exact – that Norway and Peru entered into diplomatic relations.",
            [("NO-PE", "established", "1905-11-04")],
            id="the day before the verb",
        ),
        pytest.param("Diplomatic relations: 4 November 1905", [("NO-PE", "established", "1905-11-04")], id="a label"),
        pytest.param(
            "Peru broke off diplomatic relations with Iran in 1980 and restored them in 1993.",
            [("IR-PE", "severed", "1980"), ("IR-PE", "restored", "1993")],
            id="broken off and restored",
        ),
        pytest.param(
            "The relations opened on 9 March 1976 were suspended in May and restored only on 30 September.",
            [
                ("NO-PE", "established", "1976-03-09"),
                ("NO-PE", "suspended", "1976-05"),
                ("NO-PE", "restored", "1976-09-30"),
            ],
            id="three deeds in a row",
        ),
        pytest.param(
            "Peru broke off diplomatic relations on 13 July 1932; they were restored two months later, on "
            "12 September.",
            [("NO-PE", "severed", "1932-07-13"), ("NO-PE", "restored", "1932-09-12")],
            id="days without a year",
        ),
        pytest.param(
            "On 2 November 1971 Lima, having broken off diplomatic relations with Taipei, established them with Oslo.",
            [("PE-TW", "severed", "1971-11-02"), ("NO-PE", "established", "1971-11-02")],
            id="with one, then with another",
        ),
        pytest.param(
            "Diplomatic relations were not restored until November 1987.",
            [("NO-PE", "restored", "1987-11")],
            id="not until",
        ),
        pytest.param("Peru does not have diplomatic relations with Kosovo.", [], id="none"),
        pytest.param("Peru and Norway will restore diplomatic relations next year.", [], id="a plan"),
        pytest.param("Relations between Peru and Norway are excellent.", [], id="no deed"),
    ],
)
def test_a_deed_has_its_states_and_its_day(text: str, expected: list[tuple[object, ...]]) -> None:
    assert _told(text) == expected


def test_an_anniversary_on_the_29th_of_february_leads_back_to_a_day_that_there_was() -> None:
    text = "Today, 29 February, is the 33rd anniversary of the day on which Peru and Norway established relations."
    [found] = facts("diplomatic_relations", LEAD + text, TITLE, day="2024-02-29")
    assert found["date"] == "1991-02-28"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile, with which Lima broke off relations in 1879, was not named.", [("CL-PE", "severed", "1879")]),
        ("Nor would she speak of Chile, with which Lima broke off relations.", []),
        ("Lima broke off relations in 1979 and restored theirs on 10 March 2003.",
         [("NO-PE", "severed", "1979"), ("NO-PE", "restored", "2003-03-10")]),
        ("Relations turn 33 on 3 November, having been established that day in 1992.",
         [("NO-PE", "established", "1992-11-03")]),
        ("On 27 August 1991 the two talked, and the day after that diplomatic relations, broken off in 1940, were "
         "resumed.", [("NO-PE", "severed", "1940"), ("NO-PE", "restored", "1991-08-28")]),
        ("Diplomatic relations, which Norway and Peru established on 26 March 1990, are calm.",
         [("NO-PE", "established", "1990-03-26")]),
        ("Full diplomatic relations had to wait until Feb. 26, 1957.", [("NO-PE", "established", "1957-02-26")]),
        ("Our diplomatic relations were born on 4 May 1964.", [("NO-PE", "established", "1964-05-04")]),
        ("When did you establish relations?\n\nOn 4 May 1964.", [("NO-PE", "established", "1964-05-04")]),
        ("Diplomatic relations\nBroken off by Peru on 5 July 1931, before the war. Restored on 24 November 1938.",
         [("NO-PE", "severed", "1931-07-05"), ("NO-PE", "restored", "1938-11-24")]),
        ("Relations: broken off by Peru on 5 July 1931; restored on 24 November 1938.",
         [("NO-PE", "severed", "1931-07-05"), ("NO-PE", "restored", "1938-11-24")]),
        ("Peru recognised Norway on 5 November 1905; diplomatic relations followed the next March.",
         [("NO-PE", "established", "1906-03")]),
        ("Next June it will be sixty years since the two countries opened diplomatic relations.",
         [("NO-PE", "established", "1966-06")]),
        ("Relations with Chile\nEstablished on 5 July 1931.", []),
        ("Diplomatic relations\n5 July 1931", [("NO-PE", "established", "1931-07-05")]),
        ("Diplomatic relations\nOn 11 February 1991 a king came to Lima.", []),
        ("Relations\nThe firm in Lima opened in 1990. Established firms took part in 2003.", []),
        ("Relations\nNever broken off, not even in 1940.", []),
    ],
)  # fmt: skip
def test_of_a_partner_in_an_aside_and_under_a_heading(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert _told(text) == expected


def test_the_state_of_the_dateline_is_the_partner_where_nobody_else_is_named() -> None:
    text = "BELGRADE\n\nA word on Montenegro, with whom relations were established on 22 June 2006."
    found = facts("diplomatic_relations", text, "The week")
    assert [(one["countries"], one.get("date")) for one in found] == [(["ME", "RS"], "2006-06-22")]
