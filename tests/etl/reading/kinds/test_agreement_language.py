"""How agreements and their stages are told: one construction of the genre a case."""

import pytest

from tests.etl.reading.articles import facts

TOLD = [
    (
        "Kenya and Uganda signed an agreement on air services on 3 May 2024.",
        ["signed agreement on air services @ 2024-05-03"],
    ),
    (
        "An agreement on air services was signed by Kenya and Uganda on 3 May 2024.",
        ["signed agreement on air services @ 2024-05-03"],
    ),
    (
        "On 3 May 2024 the two ministers signed an air services agreement.",
        ["signed air services agreement @ 2024-05-03"],
    ),
    (
        "Kenya and Uganda concluded a treaty on extradition in 2019.",
        ["signed treaty on extradition @ 2019"],
    ),
    (
        "A tax treaty between Kenya and Uganda was initialled in March 2023.",
        ["negotiating tax treaty"],
    ),
    (
        "Kenya's parliament ratified the tax treaty with Uganda on 4 June 2024.",
        ["ratified tax treaty @ 2024-06-04"],
    ),
    (
        "The tax treaty between Kenya and Uganda came into force on 1 January 2025.",
        ["in_force tax treaty @ 2025-01-01"],
    ),
    (
        "The tax treaty between Kenya and Uganda took effect in January 2025.",
        ["in_force tax treaty @ 2025-01"],
    ),
    (
        "The tax treaty with Uganda entered into effect on 1 January 2025, Kenya's treasury said.",
        ["in_force tax treaty @ 2025-01-01"],
    ),
    (
        "A tax treaty between Kenya and Uganda has been in force since 2011.",
        ["in_force tax treaty @ 2011"],
    ),
    (
        "The grain agreement between Kenya and Uganda was renewed in 2022.",
        ["signed grain agreement @ 2022"],
    ),
    (
        "Negotiations on a free trade agreement between Kenya and Uganda began in April.",
        ["negotiating free trade agreement"],
    ),
    (
        "Talks on a free trade agreement between Kenya and Uganda are under way.",
        ["negotiating free trade agreement"],
    ),
    (
        "Kenya and Uganda are negotiating a tax treaty.",
        ["negotiating tax treaty"],
    ),
    (
        "Kenya and Uganda have begun talks on a fisheries agreement.",
        ["negotiating fisheries agreement"],
    ),
    (
        "Kenya and Uganda are in talks over a transit agreement.",
        ["negotiating transit agreement"],
    ),
    (
        "A transit agreement between Kenya and Uganda is being drafted.",
        ["negotiating transit agreement"],
    ),
    (
        "A protocol on migration will be signed by Kenya and Uganda in October.",
        ["planned protocol on migration @ 2025-10"],
    ),
    (
        "A protocol on migration is to be signed in Nairobi on 5 October 2025 by Kenya and Uganda.",
        ["planned protocol on migration @ 2025-10-05"],
    ),
    (
        "Kenya and Uganda plan to sign a protocol on migration next year.",
        ["planned protocol on migration @ 2026"],
    ),
    (
        "Kenya and Uganda will sign a memorandum on tourism on 5 October.",
        ["planned memorandum on tourism @ 2025-10-05"],
    ),
    (
        "Kenya and Uganda exchanged notes on school reconstruction on 20 April 2025.",
        ["signed notes on school reconstruction @ 2025-04-20"],
    ),
    (
        "Kenya and Uganda adopted a joint declaration on water on 20 April 2025.",
        ["signed joint declaration on water @ 2025-04-20"],
    ),
    (
        "A joint statement on fisheries was adopted by the foreign ministers of Kenya and Uganda on 2 May 2025.",
        ["signed joint statement on fisheries @ 2025-05-02"],
    ),
    (
        "The presidents of Kenya and Uganda put their signatures to a treaty of friendship on 2 May 2025.",
        ["signed treaty of friendship @ 2025-05-02"],
    ),
    (
        "Signed were an agreement on customs and a memorandum on health. Kenya and Uganda were both content.",
        ["signed agreement on customs", "signed memorandum on health"],
    ),
    (
        "Signed: Agreement on Customs; Memorandum on Health.",
        ["signed Agreement on Customs", "signed Memorandum on Health"],
    ),
    (
        "Agreements: Air services (1975); Double taxation (1996, in force 1998)",
        ["signed Air services @ 1975", "signed Double taxation @ 1996", "in_force Double taxation @ 1998"],
    ),
    (
        "Agreements: Air Services Agreement (1975); Double Taxation Agreement (1996, in force 1998); "
        "Extradition Treaty (2004).",
        [
            "signed Air Services Agreement @ 1975",
            "signed Double Taxation Agreement @ 1996",
            "in_force Double Taxation Agreement @ 1998",
            "signed Extradition Treaty @ 2004",
        ],
    ),
    (
        "Treaties in force: Air Services Agreement (1975); Extradition Treaty (2004).",
        ["in_force Air Services Agreement @ 1975", "in_force Extradition Treaty @ 2004"],
    ),
    (
        "Agreements\n\nAgreement on Tourism, signed on 3 May 2012\nAgreement on Customs, under "
        "negotiation\nAgreement on Trade, in force since 1 July 2015",
        [
            "signed Agreement on Tourism @ 2012-05-03",
            "negotiating Agreement on Customs",
            "in_force Agreement on Trade @ 2015-07-01",
        ],
    ),
    (
        "3 May 2012: Kenya and Uganda sign an agreement on tourism.",
        ["signed agreement on tourism @ 2012-05-03"],
    ),
    (
        "3 May 2012. Treaty of Friendship signed in Kampala.",
        ["signed Treaty of Friendship @ 2012-05-03"],
    ),
    (
        "Under negotiation: Agreement on Fisheries",
        ["negotiating Agreement on Fisheries"],
    ),
    (
        "To be signed during the visit: Memorandum of Understanding on Mining",
        ["planned Memorandum of Understanding on Mining"],
    ),
    (
        "In force: Agreement on Double Taxation (5 July 2008)",
        ["in_force Agreement on Double Taxation @ 2008-07-05"],
    ),
    (
        "The Treaty of Kampala, signed in 1999, settled the border between Kenya and Uganda.",
        ["signed Treaty of Kampala @ 1999"],
    ),
    (
        "Kenya and Uganda signed the Nairobi Agreement in 1985.",
        ["signed Nairobi Agreement @ 1985"],
    ),
    (
        "Kenya and Uganda signed a Comprehensive Economic Partnership Agreement (CEPA) on 3 May 2021. "
        "The CEPA entered into force on 1 May 2022.",
        [
            "signed Comprehensive Economic Partnership Agreement @ 2021-05-03",
            "in_force Comprehensive Economic Partnership Agreement @ 2022-05-01",
        ],
    ),
    (
        "Kenya and Uganda signed a fisheries accord on 3 May 2021. Kenya ratified it in June 2022.",
        ["signed fisheries accord @ 2021-05-03", "ratified fisheries accord @ 2022-06"],
    ),
    (
        "Kenya and Uganda signed a fisheries accord in 2021. The Ugandan parliament ratified it eleven days ago.",
        ["signed fisheries accord @ 2021", "ratified fisheries accord @ 2025-07-19"],
    ),
    (
        "A programme of cultural exchanges between Kenya and Uganda was not ready; it will be signed in October.",
        ["planned programme of cultural exchanges @ 2025-10"],
    ),
    (
        "Kenya and Uganda signed five documents on 3 May 2025, among them a memorandum on health and an "
        "agreement on visas.",
        ["signed 5 @ 2025-05-03", "signed memorandum on health @ 2025-05-03", "signed agreement on visas @ 2025-05-03"],
    ),
    (
        "Kenya and Uganda signed three agreements, on customs, taxation and tourism, on 3 May 2025.",
        [
            "signed 3 @ 2025-05-03",
            "signed agreement on customs @ 2025-05-03",
            "signed agreement on taxation @ 2025-05-03",
            "signed agreement on tourism @ 2025-05-03",
        ],
    ),
    (
        "On 3 May 2025 Kenya and Uganda signed two memoranda, one on seeds and one on visas.",
        ["signed 2 @ 2025-05-03", "signed memorandum on seeds @ 2025-05-03", "signed memorandum on visas @ 2025-05-03"],
    ),
    (
        "On 3 May 2025 Kenya and Uganda signed two memoranda, one about seeds, the other about visas.",
        [
            "signed 2 @ 2025-05-03",
            "signed memorandum about seeds @ 2025-05-03",
            "signed memorandum about visas @ 2025-05-03",
        ],
    ),
    (
        "Two memoranda, on seasonal labour and on coconut research, were adopted by Kenya and Uganda on 3 May 2025.",
        [
            "signed 2 @ 2025-05-03",
            "signed memorandum on seasonal labour @ 2025-05-03",
            "signed memorandum on coconut research @ 2025-05-03",
        ],
    ),
    (
        "Seven agreements were signed on 3 May 2025 by Kenya and Uganda, covering customs, energy and tourism.",
        ["signed 7 @ 2025-05-03"],
    ),
    (
        "Kenya and Uganda have concluded more than 40 agreements since 1963.",
        ["signed 40"],
    ),
    (
        "What did Kenya and Uganda sign? Six agreements on 12 June.",
        ["signed 6 @ 2025-06-12"],
    ),
    (
        "Kenya and Uganda signed a tax treaty on 3 May 2019, which came into force on 1 July 2021.",
        ["signed tax treaty @ 2019-05-03", "in_force tax treaty @ 2021-07-01"],
    ),
    (
        "The tax treaty that Kenya and Uganda signed in May 2019 has applied since July 2021.",
        ["signed tax treaty @ 2019-05", "in_force tax treaty @ 2021-07"],
    ),
    (
        "Signed in 2019 and in force since 2021, the tax treaty between Kenya and Uganda works well.",
        ["signed tax treaty @ 2019", "in_force tax treaty @ 2021"],
    ),
    (
        "The defence pact that Nairobi and Kampala signed last October is disputed.",
        ["signed defence pact @ 2024-10"],
    ),
    (
        "Under a transit agreement signed on 24 January 2012, Uganda may use Kenya's ports.",
        ["signed transit agreement @ 2012-01-24"],
    ),
    (
        "The agreement on navigation between Kenya and Uganda dates from 1962.",
        ["signed agreement on navigation @ 1962"],
    ),
    (
        "Kenya and Uganda signed an agreement for the avoidance of double taxation on 3 May 2020.",
        ["signed agreement for the avoidance of double taxation @ 2020-05-03"],
    ),
    (
        "Kenya and Uganda signed an agreement concerning road transport on 3 May 2020.",
        ["signed agreement concerning road transport @ 2020-05-03"],
    ),
    (
        "The Agreement between the Government of Kenya and the Government of Uganda on Road Transport "
        "was signed on 3 May 2020.",
        ["signed Agreement on Road Transport @ 2020-05-03"],
    ),
    (
        "Kenya and Uganda signed the Agreement on the Transfer of Sentenced Persons in November 2012.",
        ["signed Agreement on the Transfer of Sentenced Persons @ 2012-11"],
    ),
    (
        "A memorandum of understanding between the health ministries of Kenya and Uganda on malaria was "
        "signed on 3 May 2025.",
        ["signed memorandum of understanding on malaria @ 2025-05-03"],
    ),
    (
        "The health ministers of Kenya and Uganda, Ann Obo and Peter Muli, signed a memorandum on "
        "malaria on 3 May 2025.",
        ["signed memorandum on malaria @ 2025-05-03"],
    ),
    (
        "Kenya and Uganda have nearly finished a new air services agreement.",
        ["negotiating air services agreement"],
    ),
    (
        "A second protocol, on shared oilfields, is in negotiation between Kenya and Uganda.",
        ["negotiating protocol on shared oilfields"],
    ),
    (
        "Kenya and Uganda sat down in Nairobi on 31 December 2024 to sign the Treaty on Border Demarcation.",
        ["signed Treaty on Border Demarcation @ 2024-12-31"],
    ),
    (
        "The talks of Kenya and Uganda closed on 3 May 2025 with a roadmap on the joint management of the railway.",
        ["signed roadmap on the joint management of the railway @ 2025-05-03"],
    ),
    (
        "The meeting of Kenya and Uganda on 3 May 2025 ended with the signing of a protocol on visas.",
        ["signed protocol on visas @ 2025-05-03"],
    ),
]

NOT_TOLD = [
    "The tax treaty between Kenya and Uganda expired in 2020.",
    "A memorandum between Kenya and Uganda on tourism was left unsigned.",
    "The signing of a memorandum on tourism by Kenya and Uganda was postponed.",
    "Kenya and Uganda failed to sign a memorandum on tourism.",
    "Kenya wants to sign a tax treaty with Uganda.",
    "Kenya and Uganda should sign a tax treaty, the chamber said.",
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
