"""Agreements as writers of country pages, newsletters and communiques put them."""

import pytest

from tests.etl.reading.articles import facts


def _told(text: str) -> list[tuple[object, ...]]:
    slots = ("action", "title", "count", "date")
    return [tuple(one.get(slot) for slot in slots) for one in facts("agreement", text, "Norway and Poland")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norway and Poland signed seven (7) agreements in Oslo on Tuesday.",
            [("signed", None, 7, "2025-07-29")],
            id="a number repeated in brackets",
        ),
        pytest.param(
            "The agreement on the transfer of prisoners between Norway and Poland still lacks the minister's "
            "signature and will be signed in Gdansk in October.",
            [("planned", "agreement on the transfer of prisoners", None, "2025-10")],
            id="a signature that is lacking",
        ),
        pytest.param(
            "The draft treaty on extradition between Norway and Poland lacks only the signatures.",
            [("negotiating", "treaty on extradition", None, None)],
            id="nothing but the signatures lacking",
        ),
        pytest.param(
            "Norway and Poland, which signed a strategic partnership agreement in 2022, are now preparing an action "
            "plan for 2026-2028.",
            [
                ("signed", "strategic partnership agreement", None, "2022"),
                ("negotiating", "action plan for 2026-2028", None, None),
            ],
            id="a paper in preparation behind one that was signed",
        ),
        pytest.param(
            "An agreement on customs control at the Svinesund crossing was signed by Norway and Poland on Monday.",
            [("signed", "agreement on customs control at the Svinesund crossing", None, "2025-07-28")],
            id="a subject that lies at a crossing",
        ),
        pytest.param(
            "Norway and Poland signed an agreement on the operation of a fish terminal at Gdynia on Monday.",
            [("signed", "agreement on the operation of a fish terminal at Gdynia", None, "2025-07-28")],
            id="a work at a place",
        ),
        pytest.param(
            "Norway and Poland signed a memorandum on health at the Royal Palace on Monday.",
            [("signed", "memorandum on health", None, "2025-07-28")],
            id="the place of the signing is no part of the title",
        ),
        pytest.param(
            "Poland's Sejm on 4 March approved the treaty on extradition with Norway.",
            [("ratified", "treaty on extradition", None, "2025-03-04")],
            id="a day between the house and what it did",
        ),
        pytest.param(
            "The cultural agreement of 1973 between Norway and Poland remains valid.",
            [("signed", "cultural agreement", None, "1973"), ("in_force", "cultural agreement", None, None)],
            id="valid",
        ),
        pytest.param(
            "Bilateral relations rest on the trade and payments agreement of 1946 between Norway and Poland.",
            [("signed", "trade and payments agreement", None, "1946")],
            id="two words joined in front of the noun",
        ),
        pytest.param(
            "Among the texts signed by Norway and Poland in Oslo on 12 May was a memorandum on hydrogen; a second, on "
            "ports, was left for the autumn.",
            [("signed", "memorandum on hydrogen", None, "2025-05-12")],
            id="one that was left for later",
        ),
        pytest.param(
            "Norway and Poland on Friday signed an agreement to waive work permits, as well as memoranda on beef "
            "exports and wildlife.",
            [
                ("signed", "agreement to waive work permits", None, "2025-07-25"),
                ("signed", "memorandum on beef exports", None, "2025-07-25"),
                ("signed", "memorandum on wildlife", None, "2025-07-25"),
            ],
            id="a purpose",
        ),
        pytest.param(
            "Norway and Poland signed a Memorandum of Understanding on Carbon Capture and Storage and an Executive "
            "Programme of Cultural Cooperation in May.",
            [
                ("signed", "Memorandum of Understanding on Carbon Capture and Storage", None, "2025-05"),
                ("signed", "Executive Programme of Cultural Cooperation", None, "2025-05"),
            ],
            id="and within a title before and behind it",
        ),
        pytest.param(
            "The following documents were signed by Norway and Poland on 9 November 2024:\n\n"
            "- Memorandum of Understanding on Agricultural Cooperation;\n\n- Agreement on Customs Matters.",
            [
                ("signed", "Memorandum of Understanding on Agricultural Cooperation", None, "2024-11-09"),
                ("signed", "Agreement on Customs Matters", None, "2024-11-09"),
            ],
            id="a heading's day is that of its items",
        ),
        pytest.param(
            "Norway and Poland signed three agreements on Monday, on security, energy and labour.",
            [
                ("signed", None, 3, "2025-07-28"),
                ("signed", "agreement on security", None, "2025-07-28"),
                ("signed", "agreement on energy", None, "2025-07-28"),
                ("signed", "agreement on labour", None, "2025-07-28"),
            ],
            id="the subjects behind the day",
        ),
        pytest.param(
            "A framework agreement between Norway and Poland, signed as far back as 1979, rules it.",
            [("signed", "framework agreement", None, "1979")],
            id="as far back as",
        ),
        pytest.param(
            "Norway and Poland are close to signing an agreement on salmon.",
            [("negotiating", "agreement on salmon", None, None)],
            id="close to signing",
        ),
        pytest.param(
            "The governments are about to sign an agreement on salmon, Norway and Poland said.",
            [("planned", "agreement on salmon", None, None)],
            id="a state behind a comma is no more of the subject",
        ),
        pytest.param(
            "Instruments of ratification of the extradition treaty between Norway and Poland were exchanged in Warsaw.",
            [("ratified", "extradition treaty", None, None)],
            id="instruments of ratification of a treaty were exchanged",
        ),
        pytest.param(
            "Norway and Poland signed a memorandum on fisheries for five years on 2 July.",
            [("signed", "memorandum on fisheries", None, "2025-07-02")],
            id="how long it runs is no part of the title",
        ),
        pytest.param(
            "Norway and Poland signed four agreements in Oslo on Monday.\n\nThese comprise a Fishing Rights Agreement, "
            "a memorandum of arrangement on seeds, and two further texts whose names were not made public.",
            [
                ("signed", None, 4, "2025-07-28"),
                ("signed", "Fishing Rights Agreement", None, "2025-07-28"),
                ("signed", "memorandum of arrangement on seeds", None, "2025-07-28"),
            ],
            id="what they are, in the next paragraph",
        ),
        pytest.param(
            "Norway and Poland exchanged six papers on Monday. Let me mention two: the Agreement on Ferries and a "
            "note of exchange on music schools.",
            [
                ("signed", None, 6, "2025-07-28"),
                ("signed", "Agreement on Ferries", None, "2025-07-28"),
                ("signed", "note of exchange on music schools", None, "2025-07-28"),
            ],
            id="let me mention",
        ),
        pytest.param(
            "The two leaders of Norway and Poland signed a joint declaration on offshore wind and agreed that their "
            "universities should work together.",
            [("signed", "joint declaration on offshore wind", None, None)],
            id="what else they agreed does not make it private",
        ),
        pytest.param(
            "A memorandum on tolls was initialled by Norway and Poland in May. It is scheduled for signature on "
            "14 October.",
            [("planned", "memorandum on tolls", None, "2025-10-14")],
            id="initialled, with a day for its signature",
        ),
        pytest.param(
            "A working group of Norway and Poland is putting the finishing touches to an agreement on e-commerce.",
            [("negotiating", "agreement on e-commerce", None, None)],
            id="finishing touches",
        ),
        pytest.param(
            "Norway and Poland adopted a Programme of Cultural Cooperation for 2026-2028 in May.",
            [("signed", "Programme of Cultural Cooperation for 2026-2028", None, "2025-05")],
            id="a programme of some cooperation",
        ),
        pytest.param(
            "Since 1991 the ties of Norway and Poland have rested on the Treaty of Friendship, concluded in Oslo on 4 "
            "July of that year.",
            [("signed", "Treaty of Friendship", None, "1991-07-04")],
            id="of that year",
        ),
        pytest.param(
            "Polish exporters benefit from the salmon agreement that Norway and Poland signed on 28 July 2016.",
            [("signed", "salmon agreement", None, "2016-07-28")],
            id="who benefits did not sign",
        ),
        pytest.param(
            "A convention on pensions between Norway and Poland is supposed to be signed on 3 August.",
            [("planned", "convention on pensions", None, "2025-08-03")],
            id="supposed to be signed",
        ),
        pytest.param(
            "They reviewed the text of an agreement on readmission, on which work continues between Norway and Poland.",
            [("negotiating", "agreement on readmission", None, None)],
            id="work continues",
        ),
        pytest.param(
            "Norway and Poland signed a memorandum on health on 14 February 2013. Poland's parliament ratified it on 3 "
            "April. The Protocol on Forest Fires, signed on the same occasion, is not yet in force.",
            [
                ("signed", "memorandum on health", None, "2013-02-14"),
                ("ratified", "memorandum on health", None, "2013-04-03"),
                ("signed", "Protocol on Forest Fires", None, "2013-02-14"),
            ],
            id="on the same occasion",
        ),
        pytest.param(
            "The year will be remembered for 23 August 2024, when the presidents of Norway and Poland put their names "
            "in Oslo to a Treaty on Allied Relations.",
            [("signed", "Treaty on Allied Relations", None, "2024-08-23")],
            id="a day on which something happened",
        ),
        pytest.param(
            "The pact on extradition between Norway and Poland has been applied since 8 October 2011, the day of its "
            "entry into force.",
            [("in_force", "pact on extradition", None, "2011-10-08")],
            id="a day explained",
        ),
        pytest.param(
            "Bilateral treaties of Norway and Poland: the Agreement on Investments (signed on 13 February 1998) and "
            "the Convention on Double Taxation, signed in 1997.",
            [
                ("signed", "Agreement on Investments", None, "1998-02-13"),
                ("signed", "Convention on Double Taxation", None, "1997"),
            ],
            id="each with its own day",
        ),
        pytest.param(
            "The ministers of Norway and Poland will meet on 7 August. A convention on diplomas is to be signed before "
            "the summer recess.",
            [("planned", "convention on diplomas", None, None)],
            id="a plan that the next meeting does not date",
        ),
        pytest.param(
            "Norway and Poland have concluded an investment protection agreement (signed 2005, in force since 2014), a "
            "tax treaty (1978, revised 2019) and an air services agreement (2016).",
            [
                ("signed", "investment protection agreement", None, "2005"),
                ("in_force", "investment protection agreement", None, "2014"),
                ("signed", "tax treaty", None, "1978"),
                ("signed", "air services agreement", None, "2016"),
            ],
            id="each with its brackets",
        ),
        pytest.param(
            "This morning Norway and Poland put pen to paper on an agreement on rural electrification.",
            [("signed", "agreement on rural electrification", None, "2025-07-30")],
            id="pen to paper",
        ),
        pytest.param(
            "Poland ratified a tax treaty with Norway on 1 March 2020; the treaty took effect on 1 April that year.",
            [("ratified", "tax treaty", None, "2020-03-01"), ("in_force", "tax treaty", None, "2020-04-01")],
            id="the treaty, within the sentence",
        ),
        pytest.param(
            "In 1978, a double taxation convention is signed between Norway and Poland; it enters into force in 1985.",
            [
                ("signed", "double taxation convention", None, "1978"),
                ("in_force", "double taxation convention", None, "1985"),
            ],
            id="a chronicle in the present tense",
        ),
        pytest.param(
            "Both memoranda, one on forestry and one on apples, were signed by Norway and Poland in 2023.",
            [("signed", "memorandum on forestry", None, "2023"), ("signed", "memorandum on apples", None, "2023")],
            id="both of which each is named",
        ),
        pytest.param(
            "The text of a Norway-Poland agreement on carbon credits has been finalised.",
            [("negotiating", "agreement on carbon credits", None, None)],
            id="a text that is ready",
        ),
        pytest.param(
            "A ceremony was held in Oslo on 24 July to sign two documents of Norway and Poland:\n\n"
            "A memorandum on emergency response;\n\nAn agreement between the national museums of Norway and Poland.",
            [
                ("signed", None, 2, "2025-07-24"),
                ("signed", "memorandum on emergency response", None, "2025-07-24"),
                ("signed", "agreement between the national museums", None, "2025-07-24"),
            ],
            id="items in paragraphs of their own",
        ),
        pytest.param(
            "Three MoUs were inked by Norway and Poland: tourism, coffee and civil aviation.",
            [
                ("signed", None, 3, None),
                ("signed", "memorandum of understanding on tourism", None, None),
                ("signed", "memorandum of understanding on coffee", None, None),
                ("signed", "memorandum of understanding on civil aviation", None, None),
            ],
            id="as many subjects as were counted",
        ),
        pytest.param(
            "Norway and Poland signed 18 documents on cooperation in industry, road transport and culture.",
            [("signed", None, 18, None)],
            id="subjects of many documents are none of their own",
        ),
        pytest.param(
            "A plan of joint measures in the field of sport was signed by Norway and Poland.",
            [("signed", "plan of joint measures in the field of sport", None, None)],
            id="a plan of measures",
        ),
        pytest.param(
            "Norway and Poland signed the Memorandum between the Ministries of Health and the Programme of Cooperation "
            "in Culture for 2026-2028.",
            [
                ("signed", "Memorandum between the Ministries of Health", None, None),
                ("signed", "Programme of Cooperation in Culture", None, None),
            ],
            id="between ministries, and another one",
        ),
        pytest.param(
            "No fewer than nine agreements have been signed by Norway and Poland since 2012.",
            [("signed", None, 9, None)],
            id="no fewer than denies nothing",
        ),
        pytest.param(
            "Among the agreements in force between Norway and Poland are those on flights (2004) and taxes (2011).",
            [
                ("in_force", "agreement on flights", None, None),
                ("in_force", "agreement on taxes", None, None),
                ("signed", "agreement on flights", None, "2004"),
                ("signed", "agreement on taxes", None, "2011"),
            ],
            id="years in brackets are those of signing",
        ),
        pytest.param(
            "As of 1 July, a new agreement on seasonal work applies between Norway and Poland.",
            [("in_force", "agreement on seasonal work", None, "2025-07-01")],
            id="applies",
        ),
        pytest.param(
            "Norway and Poland signed their first ever agreement, on deep-sea fishing, in 1974.",
            [("signed", "agreement on deep-sea fishing", None, "1974")],
            id="first ever",
        ),
        pytest.param(
            "Norway and Poland looked forward to the signing of the Memorandum on Tourism in October.",
            [("planned", "Memorandum on Tourism", None, "2025-10")],
            id="looked forward to, with a date",
        ),
    ],
)  # fmt: skip
def test_stages_titles_and_numbers_are_read(text: str, expected: list[tuple[object, ...]]) -> None:
    assert sorted(_told(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Poland's Sejm has yet to ratify the agreement on readmission with Norway.", id="not ratified"),
        pytest.param("The investment protection treaty between Norway and Poland was terminated in 2019.", id="ended"),
        pytest.param("There is no double taxation agreement between Norway and Poland.", id="none"),
        pytest.param(
            "The signing of a trade agreement between Norway and Poland, planned for Monday, was put off.", id="put off"
        ),
        pytest.param("Poland's cabinet approved the signing of a labour agreement with Norway.", id="only allowed"),
        pytest.param(
            "The free trade agreement between Norway and the Gulf Cooperation Council awaits signature, Poland noted.",
            id="with a bloc",
        ),
        pytest.param(
            "Orlen signed a gas supply agreement with Norway's Equinor in Warsaw on Monday.", id="firms by name"
        ),
        pytest.param("The film deal between Norway's NRK and Poland's TVP was signed in May.", id="broadcasters"),
        pytest.param("Gdansk and Bergen signed a friendship agreement in 1987.", id="towns"),
        pytest.param(
            "The Norwegian and Polish football associations signed a cooperation agreement in March.", id="associations"
        ),
        pytest.param("Poland and Norway denied that a basing agreement was being negotiated.", id="denied"),
        pytest.param("The signing of an agreement on cod was not on the agenda of Norway and Poland.", id="no topic"),
        pytest.param("Norway and Poland stressed the need to sign an agreement on tourism.", id="a need"),
        pytest.param(
            "Norway and Poland looked forward to the signing of a memorandum on tourism.", id="looked forward to"
        ),
        pytest.param("Norway and Poland hope to conclude a free trade agreement one day.", id="hoped for"),
    ],
)
def test_what_is_no_agreement_gives_none(text: str) -> None:
    assert _told(text) == []
