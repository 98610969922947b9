"""The language of ties between states: one line a sentence, with the facts that it states behind `=>`."""

import pytest

from tests.etl.reading.articles import facts

TITLE = "Peru and Norway"
LEAD = "Peru and Norway held talks on Monday.\n\n"
NAMES = {
    "NATO": "North Atlantic Treaty Organization",
    "UN": "United Nations",
    "EU": "European Union",
    "PA": "Pacific Alliance",
    "WTO": "World Trade Organization",
    "AC": "Arctic Council",
    "NC": "Nordic Council",
    "ASEAN": "Association of Southeast Asian Nations",
    "OPEC": "Organization of the Petroleum Exporting Countries",
    "OECD": "Organisation for Economic Co-operation and Development",
    "ECOWAS": "Economic Community of West African States",
    "CAN": "Andean Community",
    "SCO": "Shanghai Cooperation Organisation",
    "OTS": "Organization of Turkic States",
    "IGAD": "Intergovernmental Authority on Development",
    "APEC": "Asia-Pacific Economic Cooperation",
    "PIF": "Pacific Islands Forum",
    "AU": "African Union",
}
SLOTS = {
    "membership": ("country", "role", "organisation", "date"),
    "diplomatic_relations": ("countries", "action", "date"),
    "recognition": ("recogniser", "recognised", "date", "rank"),
    "anniversary": ("countries", "ordinal", "of"),
    "partnership": ("countries", "level", "action"),
    "mission": ("sending", "receiving", "type", "city", "status"),
    "cooperation": ("countries", "sector", "status"),
}

MEMBERSHIP = """
Norway is a member of NATO. => NO:member:NATO
Norway has been a member of NATO since 1949. => NO:member:NATO:1949
Norway, a NATO member since 1949, sent a frigate. => NO:member:NATO:1949
NATO member Norway sent a frigate. => NO:member:NATO
Norway was among the founders of NATO. => NO:founding_member:NATO
Norway was one of the twelve founders of NATO in 1949. => NO:founding_member:NATO:1949
Norway is one of the founding members of the Nordic Council. => NO:founding_member:NC
Norway helped found NATO in 1949. => NO:founding_member:NATO:1949
Norway co-founded the Nordic Council in 1952. => NO:founding_member:NC:1952
Peru was present at the founding of the United Nations. =>
In 1998 Peru joined APEC. => PE:member:APEC:1998
Peru joined APEC in 1998. => PE:member:APEC:1998
Peru acceded to the WTO on 1 January 1995. => PE:member:WTO:1995-01-01
Peru was admitted to APEC in November 1998. => PE:member:APEC:1998-11
Peru entered the Pacific Alliance in 2011. => PE:member:PA:2011
Samoa became the 155th member of the World Trade Organization in May 2012. => WS:member:WTO:2012-05
Peru became the first observer at the Arctic Council. => PE:observer:AC
Norway holds observer status in the Pacific Alliance. => NO:observer:PA
Norway has had observer status with the Pacific Alliance since 2016. => NO:observer:PA:2016
Norway enjoys observer status at the Pacific Alliance. => NO:observer:PA
Norway was granted observer status in the Pacific Alliance in 2016. => NO:observer:PA:2016
Norway attends the Pacific Alliance as an observer. => NO:observer:PA
Norway joined the Pacific Alliance as an observer in 2016. => NO:observer:PA:2016
Norway takes part in the Pacific Alliance as an observer. => NO:observer:PA
Peru is a candidate for membership of the OECD. => PE:candidate:OECD
Peru has been a candidate for OECD membership since January 2022. => PE:candidate:OECD:2022-01
Peru applied to join the OECD. =>
Albania has been a candidate for EU membership since 2014. => AL:candidate:EU:2014
Moldova was granted EU candidate status in June 2022. => MD:candidate:EU:2022-06
Moldova, an EU candidate country since June 2022, sent a delegation. => MD:candidate:EU:2022-06
Montenegro has held the status of a candidate for EU accession since 2010. => ME:candidate:EU:2010
Peru belongs to the Andean Community. => PE:member:CAN
Peru has belonged to the Andean Community since 1969. => PE:member:CAN:1969
Both countries belong to the United Nations and the WTO. => NO:member:UN PE:member:UN NO:member:WTO PE:member:WTO
Both have belonged since last year to the Pacific Alliance. => NO:member:PA:2024 PE:member:PA:2024
Both states are members of the WTO. => NO:member:WTO PE:member:WTO
Both take part in the Arctic Council and are members of the WTO. => NO:member:WTO PE:member:WTO
The two countries are both members of the United Nations. => NO:member:UN PE:member:UN
Both now sit in the Pacific Alliance. => NO:member:PA PE:member:PA
Norway has sat on the Arctic Council since 1996. => NO:member:AC:1996
Peru has a seat in the Andean Community. => PE:member:CAN
Peru, itself in the WTO since 1995, agreed. => PE:member:WTO:1995
Peru, which joined APEC in 1998, will host it. => PE:member:APEC:1998
Peru, which has been a member of APEC since 1998, will host it. => PE:member:APEC:1998
Norway was a founding member of NATO; Peru came into APEC in 1998. => NO:founding_member:NATO PE:member:APEC:1998
Norway was a founding member of NATO; Finland came in on 4 April 2023. => NO:founding_member:NATO FI:member:NATO:2023-04-04
Norway joined NATO in 1949, Finland in 2023. => NO:member:NATO:1949 FI:member:NATO:2023
Norway joined NATO in 1949; Finland followed in 2023. => NO:member:NATO:1949 FI:member:NATO:2023
Norway has been in NATO since 1949 and Finland since 2023. => NO:member:NATO:1949 FI:member:NATO:2023
NATO, to which Norway has belonged since 1949, met in Madrid. => NO:member:NATO:1949
NATO, of which Norway is a founding member, met in Madrid. => NO:founding_member:NATO
NATO, which Norway helped to found, met in Madrid. => NO:founding_member:NATO
NATO, which Norway joined in 1949, met in Madrid. => NO:member:NATO:1949
Norway's membership of NATO dates from 1949. => NO:member:NATO:1949
Of the Andean Community only Peru is still a member. => PE:member:CAN
In NATO, Norway is a founding member. => NO:founding_member:NATO
Norway: founding member of NATO (1949). => NO:founding_member:NATO:1949
Norway: member of NATO since 1949. => NO:member:NATO:1949
Nigeria: founding member of ECOWAS, 28 May 1975. => NG:founding_member:ECOWAS:1975-05-28
Peru: member, APEC, since 1998. => PE:member:APEC:1998
Members of the Andean Community are Bolivia, Colombia, Ecuador and Peru. => BO:member:CAN CO:member:CAN EC:member:CAN PE:member:CAN
Bolivia, Colombia, Ecuador and Peru make up the Andean Community. => BO:member:CAN CO:member:CAN EC:member:CAN PE:member:CAN
The Andean Community consists of Bolivia, Colombia, Ecuador and Peru. => BO:member:CAN CO:member:CAN EC:member:CAN PE:member:CAN
The members of the Andean Community, Bolivia, Colombia, Ecuador and Peru, met. => BO:member:CAN CO:member:CAN EC:member:CAN PE:member:CAN
The Pacific Alliance groups Chile, Colombia, Mexico and Peru. => CL:member:PA CO:member:PA MX:member:PA PE:member:PA
In September 1960 Iraq was among the founders of OPEC, and so was Kuwait. => IQ:founding_member:OPEC:1960-09 KW:founding_member:OPEC:1960-09
Peru and Chile were, with two others, the founders in 2011 of the Pacific Alliance. => PE:founding_member:PA:2011 CL:founding_member:PA:2011
Croatia will be the 28th member of the European Union from 1 July 2013. => HR:member:EU:2013-07-01
Finland's accession to NATO came in April 2023. => FI:member:NATO:2023-04
Finland has been NATO's 31st member since 4 April 2023. => FI:member:NATO:2023-04-04
NATO admitted Finland in April 2023. => FI:member:NATO:2023-04
NATO took Finland in as a member in April 2023. => FI:member:NATO:2023-04
The Pacific Alliance admitted Norway as an observer in 2016. => NO:observer:PA:2016
Finland, until then an observer, became a member of NATO in 2023. => FI:member:NATO:2023
They work closely together in the United Nations, the WTO and APEC. => NO:cooperates_in:UN PE:cooperates_in:UN NO:cooperates_in:WTO PE:cooperates_in:WTO NO:cooperates_in:APEC PE:cooperates_in:APEC
The two cooperate within the United Nations. => NO:cooperates_in:UN PE:cooperates_in:UN
The two countries coordinate their positions at the United Nations. => NO:cooperates_in:UN PE:cooperates_in:UN
Peru is not a member of NATO. =>
Peru has never joined NATO. =>
Peru left the Andean Community in 1992. =>
Norway voted twice against joining the European Union. =>
Norway is outside the European Union. =>
Peru would like to become a member of the OECD. =>
Peru hopes to join the OECD by 2027. =>
If Peru joined the OECD, tariffs would fall. =>
Norway could become a member of the European Union one day. =>
Peru was elected to chair the Andean Community. =>
The Peruvian football federation is a member of the club. =>
A member of the Norwegian parliament visited Lima. =>
Observers from Peru attended the summit of the African Union. =>
The candidate for the presidency of Peru spoke about the WTO. =>
"""


def _cases(table: str) -> list[object]:
    lines = [line.rsplit("=>", 1) for line in table.strip().splitlines()]
    return [pytest.param(text.strip(), expected.split(), id=text.strip()[:70]) for text, expected in lines]


def _told(kind: str, text: str) -> set[str]:
    told = set()
    short = {name: acronym for acronym, name in NAMES.items()}
    for one in facts(kind, LEAD + text.replace(" // ", "\n\n"), TITLE):
        values = [one.get(slot) for slot in SLOTS[kind]]
        words = ["-".join(value) if isinstance(value, list | tuple) else str(value or "") for value in values]
        told.add(":".join(short.get(word, word.replace(" ", "_")) for word in words).rstrip(":"))
    return told


@pytest.mark.parametrize(("text", "expected"), _cases(MEMBERSHIP))
def test_membership(text: str, expected: list[str]) -> None:
    assert _told("membership", text) == set(expected)
