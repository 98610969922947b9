"""Agreements in lists, answers and look-alikes: one construction of the genre a case."""

import pytest

from tests.etl.reading.articles import facts

TOLD = [
    (
        "Kenya and Uganda reached an agreement in principle on sugar imports in May 2025.",
        ["signed agreement on sugar imports @ 2025-05"],
    ),
    (
        "A memorandum on sugar between Kenya and Uganda has been ready since May; it awaits signature.",
        ["negotiating memorandum on sugar"],
    ),
    (
        "The Kenyan foreign minister, John Muli, and his Ugandan counterpart, Ann Obo, signed a visa "
        "waiver agreement in Kampala on Friday.",
        ["signed visa waiver agreement @ 2025-07-25"],
    ),
    (
        "The two sides signed memorandums of understanding on sport and on youth on 3 May 2025.",
        [
            "signed memorandum of understanding on sport @ 2025-05-03",
            "signed memorandum of understanding on youth @ 2025-05-03",
        ],
    ),
    (
        "Kenya and Uganda signed a joint communiqué on 3 May 2025.",
        ["signed joint communiqué @ 2025-05-03"],
    ),
    (
        "An agreement on the sharing of Lake Victoria's fish, negotiated for six years, was signed by "
        "Kenya and Uganda on 3 May 2025.",
        ["signed agreement on the sharing of Lake Victoria's fish @ 2025-05-03"],
    ),
    (
        "Kenya and Uganda finalised a deal on electricity exports in June 2025.",
        ["signed deal on electricity exports @ 2025-06"],
    ),
    (
        "Kenya and Uganda exchanged the instruments of ratification of the border treaty on 3 May 2025.",
        ["ratified border treaty @ 2025-05-03"],
    ),
    (
        "The border treaty between Kenya and Uganda was ratified by both parliaments in 2020.",
        ["ratified border treaty @ 2020"],
    ),
    (
        "The free trade agreement of Kenya and Uganda, signed in 2019, is not yet in force.",
        ["signed free trade agreement @ 2019"],
    ),
    (
        "A memorandum on hydropower between Kenya and Uganda has been announced for next spring.",
        ["planned memorandum on hydropower @ 2026-03/2026-05"],
    ),
    (
        "Two papers were signed on Friday by Kenya and Uganda: a protocol on science and a memorandum on sport.",
        ["signed 2 @ 2025-07-25", "signed protocol on science @ 2025-07-25", "signed memorandum on sport @ 2025-07-25"],
    ),
    (
        "Kenya and Uganda brought two papers, a memorandum on cattle and a protocol on science. Both "
        "were signed on Friday.",
        ["signed 2", "signed memorandum on cattle @ 2025-07-25", "signed protocol on science @ 2025-07-25"],
    ),
    (
        "Kenya's president and Uganda's president witnessed the signing of eight agreements on 3 May 2025.",
        ["signed 8 @ 2025-05-03"],
    ),
    (
        "Eight agreements were exchanged in the presence of the two presidents on 3 May 2025.",
        ["signed 8 @ 2025-05-03"],
    ),
    (
        "On 3 May 2025 the two sides inked four MoUs in health, sport, culture and mining.",
        ["signed 4 @ 2025-05-03"],
    ),
    (
        "Kenya and Uganda: talks on a tax treaty begin; they continue.",
        ["negotiating tax treaty"],
    ),
    (
        "Negotiations for an investment protection agreement between Kenya and Uganda have been going on since 2019.",
        ["negotiating investment protection agreement"],
    ),
    (
        "The fifth round of negotiations on a free trade agreement between Kenya and Uganda was held in May.",
        ["negotiating free trade agreement"],
    ),
    (
        "Kenya and Uganda launched negotiations on a free trade agreement in May.",
        ["negotiating free trade agreement"],
    ),
    (
        "Kenya and Uganda concluded negotiations on a free trade agreement in May.",
        ["negotiating free trade agreement"],
    ),
    (
        "Which agreements are in force?\n\nAn agreement on visas, since 2012, and one on trade.",
        ["in_force agreement on visas @ 2012", "in_force agreement on trade @ 2012"],
    ),
    (
        "What has been signed?\n\nA memorandum on rare metals and an agreement on visas.",
        ["signed memorandum on rare metals", "signed agreement on visas"],
    ),
    (
        "What is still being negotiated?\n\nA tax treaty and an agreement on pensions.",
        ["negotiating tax treaty", "negotiating agreement on pensions"],
    ),
    (
        "Kenya, Uganda and Rwanda met in Kigali on 3 May 2025. The three countries have had a tourism "
        "agreement in force since 2014.",
        ["in_force tourism agreement @ 2014 KE-RW-UG"],
    ),
    (
        "Kenya and Uganda are neighbours. With Rwanda they signed a railway agreement in 2013.",
        ["signed railway agreement @ 2013 KE-RW-UG"],
    ),
    (
        "On 3 May 2025 the ministers witnessed the signing of five memoranda, among them those on "
        "critical minerals, energy and labour.",
        [
            "signed 5 @ 2025-05-03",
            "signed memorandum on critical minerals @ 2025-05-03",
            "signed memorandum on energy @ 2025-05-03",
            "signed memorandum on labour @ 2025-05-03",
        ],
    ),
    (
        "Ethiopia and Djibouti, meanwhile, signed a water agreement on 3 May 2025.",
        ["signed water agreement @ 2025-05-03 DJ-ET"],
    ),
    (
        "Kenya has a similar agreement on visas with Ethiopia, signed in 2011.",
        ["signed agreement on visas @ 2011 ET-KE"],
    ),
    (
        "Tanzania signed its own tax treaty with Kenya in 2012.",
        ["signed tax treaty @ 2012 KE-TZ"],
    ),
    (
        "Two agreements are in force: one on visas and one on trade.",
        ["in_force 2", "in_force agreement on visas", "in_force agreement on trade"],
    ),
    (
        "Of the twelve agreements that Kenya and Uganda have signed, nine are in force.",
        ["signed 12", "in_force 9"],
    ),
    (
        "The Lusaka Protocol was signed by Kenya, Uganda, Rwanda and Burundi in 1994.",
        ["signed Lusaka Protocol @ 1994 BI-KE-RW-UG"],
    ),
    (
        "A Kenyan-Ugandan agreement on cattle movements was signed in Busia on 3 May 2025.",
        ["signed agreement on cattle movements @ 2025-05-03"],
    ),
    (
        "The Kenya–Uganda air services agreement dates from 1978.",
        ["signed air services agreement @ 1978"],
    ),
    (
        '"We have signed an agreement on seeds," the Ugandan minister, Ann Obo, said in Nairobi on 3 May 2025.',
        ["signed agreement on seeds @ 2025-05-03"],
    ),
    (
        "The two governments have an agreement on the lake, in force since 1999.",
        ["in_force agreement on the lake @ 1999"],
    ),
    (
        "On the same day, the transport ministers signed a memorandum on rail.",
        ["signed memorandum on rail"],
    ),
    (
        "Kenya and Uganda signed, on 3 May 2025, a declaration of intent on hydrogen.",
        ["signed declaration of intent on hydrogen @ 2025-05-03"],
    ),
    (
        "Kenya and Uganda agreed to conclude an agreement on pensions by the end of 2026.",
        ["planned agreement on pensions @ 2026"],
    ),
    (
        "An agreement on pensions is expected to be signed before the end of the year.",
        ["planned agreement on pensions"],
    ),
    (
        "Next on the list is an agreement on pensions, to be signed in January.",
        ["planned agreement on pensions @ 2026-01"],
    ),
]

NOT_TOLD = [
    "Reports that Kenya and Uganda had signed a defence pact were denied.",
    "There is no extradition treaty between Kenya and Uganda.",
    "Kenya has proposed a visa agreement to Uganda.",
    "Safaricom and MTN signed an agreement on roaming in Kenya and Uganda.",
    "Uganda's Roko Construction signed a contract with Kenya's railways for a bridge.",
    "The ruling party of Kenya and the opposition signed a power-sharing agreement.",
    "The Ugandan government and the rebels signed a ceasefire in Nairobi.",
    "The rebels of Uganda signed a peace agreement with the government in Nairobi on 3 May 2008.",
    "Kenya signed a loan agreement with the World Bank.",
    "Kenya's parliament adopted a law on customs.",
    "Kenya and Uganda both signed the Paris Agreement.",
    "Kenya signed up to the Convention on Biological Diversity.",
    "The doctors' union in Kenya and the ministry signed a collective agreement.",
    "The border treaty between Kenya and Uganda still awaits ratification.",
    "Negotiations on a free trade agreement between Kenya and Uganda broke down.",
]


def _told(text: str) -> list[str]:
    """Each agreement as `stage title @ day`, with the states where they are not Kenya and Uganda."""
    told = []
    for one in facts("agreement", text, "Kenya and Uganda"):
        day = f" @ {one['date']}" if "date" in one else ""
        states = "-".join(map(str, one["countries"])) if isinstance(one["countries"], list) else ""
        told.append(
            f"{one['action']} {one.get('title') or one.get('count')}{day}{'' if states == 'KE-UG' else ' ' + states}"
        )
    return told


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: list[str]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize("text", NOT_TOLD)
def test_not_told(text: str) -> None:
    assert not _told(text)
