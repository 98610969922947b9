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
Sweden sells most to both countries, which are members of NATO. => NO:member:NATO PE:member:NATO
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
Norway was a founding member of NATO; Finland came in on 4 April 2023. => NO:founding_member:NATO
    FI:member:NATO:2023-04-04
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
Members of the Andean Community are Bolivia, Colombia, Ecuador and Peru. => BO:member:CAN CO:member:CAN EC:member:CAN
    PE:member:CAN
Bolivia, Colombia, Ecuador and Peru make up the Andean Community. => BO:member:CAN CO:member:CAN EC:member:CAN
    PE:member:CAN
The Andean Community consists of Bolivia, Colombia, Ecuador and Peru. => BO:member:CAN CO:member:CAN EC:member:CAN
    PE:member:CAN
The members of the Andean Community, Bolivia, Colombia, Ecuador and Peru, met. => BO:member:CAN CO:member:CAN
    EC:member:CAN PE:member:CAN
The Pacific Alliance groups Chile, Colombia, Mexico and Peru. => CL:member:PA CO:member:PA MX:member:PA PE:member:PA
In September 1960 Iraq was among the founders of OPEC, and so was Kuwait. => IQ:founding_member:OPEC:1960-09
    KW:founding_member:OPEC:1960-09
Peru and Chile were, with two others, the founders in 2011 of the Pacific Alliance. => PE:founding_member:PA:2011
    CL:founding_member:PA:2011
Croatia will be the 28th member of the European Union from 1 July 2013. => HR:member:EU:2013-07-01
Finland's accession to NATO came in April 2023. => FI:member:NATO:2023-04
Finland has been NATO's 31st member since 4 April 2023. => FI:member:NATO:2023-04-04
NATO admitted Finland in April 2023. => FI:member:NATO:2023-04
NATO took Finland in as a member in April 2023. => FI:member:NATO:2023-04
The Pacific Alliance admitted Norway as an observer in 2016. => NO:observer:PA:2016
Finland, until then an observer, became a member of NATO in 2023. => FI:member:NATO:2023
They work closely together in the United Nations, the WTO and APEC. => NO:cooperates_in:UN PE:cooperates_in:UN
    NO:cooperates_in:WTO PE:cooperates_in:WTO NO:cooperates_in:APEC PE:cooperates_in:APEC
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
Norway founded the Nordic Council with Denmark and Sweden in 1952. => NO:founding_member:NC:1952
    DK:founding_member:NC:1952 SE:founding_member:NC:1952
Bolivia and Peru founded the Andean Community in 1969. => BO:founding_member:CAN:1969 PE:founding_member:CAN:1969
The Andean Community was founded by Bolivia, Chile, Colombia, Ecuador and Peru in 1969. => BO:founding_member:CAN:1969
    CL:founding_member:CAN:1969 CO:founding_member:CAN:1969 EC:founding_member:CAN:1969 PE:founding_member:CAN:1969
The Andean Community, which Peru founded with Bolivia in 1969, has its seat in Lima. => BO:founding_member:CAN:1969
    PE:founding_member:CAN:1969
Chile knows the Andean Community, which it founded with Peru in 1969, from within. => CL:founding_member:CAN:1969
    PE:founding_member:CAN:1969
Work in the World Trade Organization, which the two set up in 1995, went on. => NO:founding_member:WTO:1995
    PE:founding_member:WTO:1995
The company that Peru founded with Norway in 1969 fishes. =>
Peru is not a member of the Arctic Council, in which it has observer status. => PE:observer:AC
Norway is not a member of the Pacific Alliance, where it is an observer. => NO:observer:PA
Norway is not a member of the Pacific Alliance but has been an observer since 2016. => NO:observer:PA:2016
Norway is no member of the Pacific Alliance, only an observer. => NO:observer:PA
Norway is only an observer in the Pacific Alliance. => NO:observer:PA
Norway, though no member of the Pacific Alliance, has observer status there. => NO:observer:PA
Is there anything to know about Norway? // It is a member of NATO. It has belonged since 1952 to the Nordic Council.
    => NO:member:NATO NO:member:NC:1952
What of Norway and Chile? // It is a member of NATO. =>
Both countries belong to the Small Harbours Forum. => NO:member:Small_Harbours_Forum PE:member:Small_Harbours_Forum
Both have belonged since 2011 to the International Cold Water Council. =>
    NO:member:International_Cold_Water_Council:2011 PE:member:International_Cold_Water_Council:2011
Norway joined the Cold Water Convention in 1994. => NO:member:Cold_Water_Convention:1994
Norway joined the talks on Tuesday. =>
Fish belongs to the Norwegian Council. =>
The ship belongs to the Norwegian Coastal Council. =>
27 March 2020. // Peru joins APEC. => PE:member:APEC
27 March 2020. Peru joins APEC. => PE:member:APEC:2020-03-27
27 March 2020. Peru has been a member of APEC for a while. => PE:member:APEC
4 April 2023. Finland becomes the 31st member of NATO. => FI:member:NATO:2023-04-04
4 April 2023: Finland joins NATO. => FI:member:NATO:2023-04-04
Peru rejoined APEC in 1998. => PE:member:APEC:1998
Peru returned to the African Union in 2017. => PE:member:AU:2017
Peru, which left APEC in 2016, was readmitted on 1 February 2020. => PE:member:APEC:2020-02-01
Peru left APEC in 2016 and rejoined in 2020. => PE:member:APEC:2020
The Pacific Alliance met. Norway has been an observer since 2016. => NO:observer:PA:2016
The Pacific Alliance has Peru but not Bolivia. => PE:member:PA
The Pacific Alliance counts Peru and Chile among its members. => PE:member:PA CL:member:PA
The Pacific Alliance, whose members include Peru and Chile, met. => PE:member:PA CL:member:PA
NATO's newest member, Sweden, sent a frigate. => SE:member:NATO
The newest member of NATO, Sweden, sent a frigate. => SE:member:NATO
The newest member of NATO is Sweden. => SE:member:NATO
As fellow members of the WTO, Norway and Peru want clear rules. => NO:member:WTO PE:member:WTO
As members of the WTO, the two countries want clear rules. => NO:member:WTO PE:member:WTO
Peru, a fellow member of the WTO, agreed. => PE:member:WTO
Peru, like Norway a member of the WTO, agreed. => PE:member:WTO NO:member:WTO
Norway is part of the Schengen Area. => NO:member:Schengen_Area
Norway has been part of the Schengen Area since 2001. => NO:member:Schengen_Area:2001
Both are WTO members. => NO:member:WTO PE:member:WTO
Both are members of the WTO; only Norway is in NATO. => NO:member:WTO PE:member:WTO NO:member:NATO
Both countries are in the WTO. => NO:member:WTO PE:member:WTO
The two countries share membership of the WTO. => NO:member:WTO PE:member:WTO
He congratulated Peru on the status of observer in the Arctic Council, granted on 22 July 2020. =>
    PE:observer:AC:2020-07-22
Norway congratulated Finland on its accession to NATO in April 2023. => FI:member:NATO:2023-04
Norway congratulated Finland on joining NATO in April 2023. => FI:member:NATO:2023-04
Peru has been a participating State of the Arctic Council since 2012, a step which Norway, itself a participating
    State since 1996, had backed. => PE:member:AC:2012 NO:member:AC:1996
Moldova has been an EU candidate since June 2022. => MD:candidate:EU:2022-06
Moldova obtained EU candidate status in June 2022. => MD:candidate:EU:2022-06
The European Union made Moldova a candidate in June 2022. => MD:candidate:EU:2022-06
The European Union granted Moldova candidate status in June 2022. => MD:candidate:EU:2022-06
Kosovo applied in December 2022 and has not been made a candidate for EU membership. =>
Norway is neither a member nor an observer of the Pacific Alliance. =>
Norway used to be a member of the Pacific Alliance. =>
Peru has applied for membership of the OECD. =>
Norway belongs to the few countries that trade freely with the European Union. =>
Peru's bid to join the OECD was welcomed. =>
Membership of the OECD, Peru said, is a goal. =>
A member of the WTO's secretariat visited Peru. =>
The two ministers are members of the board of the Pacific Alliance fund. =>
Peru supports Norway's candidacy for a seat on the United Nations Security Council. =>
Norway entered the Council in high spirits. =>
Argentina, whose president Javier Milei spoke, joined the Alliance as an observer in June 2016. =>
The Pacific Alliance met in Lima. // Argentina joined the Alliance as an observer in June 2016. =>
    AR:observer:PA:2016-06
The Pacific Alliance met in Lima. // Ecuador, a candidate for membership since 2014, will have to wait. =>
    EC:candidate:PA:2014
Norway, a member of the European Union and NATO, agreed. => NO:member:EU NO:member:NATO
Croatia, a member of the European Union since 2013 and of NATO since 2009, agreed. => HR:member:EU:2013
    HR:member:NATO:2009
Both are members of the African Union, the WTO and the United Nations. => NO:member:AU PE:member:AU NO:member:WTO
    PE:member:WTO NO:member:UN PE:member:UN
Croatia is a member of the EU, NATO and the WTO. => HR:member:EU HR:member:NATO HR:member:WTO
Croatia belongs to NATO and the European Union. => HR:member:NATO HR:member:EU
Croatia joined NATO in 2009 and the European Union in 2013. => HR:member:NATO:2009 HR:member:EU:2013
Croatia: EU (member since 2013), NATO (member since 2009) => HR:member:EU:2013 HR:member:NATO:2009
Serbia: EU (candidate since 2012), WTO (observer) => RS:candidate:EU:2012 RS:observer:WTO
Norway (a NATO member since 1949) agreed. => NO:member:NATO:1949
Norway is the only member of NATO in the far north. => NO:member:NATO
Neither belongs to NATO. =>
Of the two only Norway is in NATO. => NO:member:NATO
Norway is in NATO, Peru is not. => NO:member:NATO
Norway, unlike Peru, is a member of NATO. => NO:member:NATO
As a member of NATO, Norway agreed. => NO:member:NATO
As a NATO member, Norway agreed. => NO:member:NATO
NATO ally Norway sent a frigate. => NO:member:NATO
Peru became the third country in the region to join APEC, in 1998. => PE:member:APEC:1998
Peru was the third country in the region to join APEC. => PE:member:APEC
Sweden was welcomed as the 32nd member of NATO on 7 March 2024. => SE:member:NATO:2024-03-07
Since joining APEC in 1998, Peru has grown. => PE:member:APEC:1998
Since its accession to APEC in 1998, Peru has grown. => PE:member:APEC:1998
Having joined APEC in 1998, Peru has grown. => PE:member:APEC:1998
Peru's entry into APEC in 1998 changed little. => PE:member:APEC:1998
A member of APEC since 1998, Peru wants open markets. => PE:member:APEC:1998
A founding member of NATO, Norway wants more ships. => NO:founding_member:NATO
An observer at the Arctic Council since 2013, Peru sent a delegation. => PE:observer:AC:2013
Norway's observer status in the Pacific Alliance dates from 2016. => NO:observer:PA:2016
Norway, which has had observer status at the Pacific Alliance since 2016, agreed. => NO:observer:PA:2016
Peru and Chile are among the four founding members of the Pacific Alliance. => PE:founding_member:PA
    CL:founding_member:PA
Peru joined APEC in 1998, three years after Chile. => PE:member:APEC:1998
Peru joined the WTO a year after Norway. => PE:member:WTO
Norway has observer status with the Pacific Alliance; Peru is a founding member. => NO:observer:PA
    PE:founding_member:PA
Peru is a founding member of the Pacific Alliance and Norway an observer. => PE:founding_member:PA NO:observer:PA
Peru is a founding member of the Pacific Alliance, Norway has been an observer since 2016. => PE:founding_member:PA
    NO:observer:PA:2016
Peru is a member of the Pacific Alliance; Norway is not. => PE:member:PA
Norway has never been a member of the European Union, to which Denmark has belonged since 1973. => DK:member:EU:1973
Peru ratified the treaty and became the fourth member of the Pacific Alliance. => PE:member:PA
Peru wants to become a member of NATO. =>
Peru is expected to join NATO in 2027. =>
Norway rejects Peru's membership of NATO. =>
Memberships: African Union, WTO. =>
The Norwegian minister is a member of the Nordic Council. =>
Peru's parliament is a member of the Inter-Parliamentary Union. =>
Peru is host to the Andean Community. =>
Peru holds the presidency of the Andean Community. =>
Norway and Peru are both in the WTO. => NO:member:WTO PE:member:WTO
Both countries have been members of the WTO since 1995. => NO:member:WTO:1995 PE:member:WTO:1995
Peru has been a full member of APEC since November 1998. => PE:member:APEC:1998-11
Peru has been an associate member of the African Union since 2017. => PE:member:AU:2017
In 1998 APEC took in Peru. => PE:member:APEC:1998
In 1998 APEC welcomed Peru as its newest member. => PE:member:APEC:1998
In 1998 Peru became APEC's newest member. => PE:member:APEC:1998
Peru was let into APEC in 1998. => PE:member:APEC:1998
The IGAD countries, among them Kenya, met. =>
Kenya and Ethiopia, both members of IGAD, met. => KE:member:IGAD ET:member:IGAD
Kenya, Ethiopia and Uganda are members of IGAD. => KE:member:IGAD ET:member:IGAD UG:member:IGAD
IGAD, to which both belong, met. => NO:member:IGAD PE:member:IGAD
IGAD, a body to which both countries belong, met. => NO:member:IGAD PE:member:IGAD
IGAD, of which the two are members, met. => NO:member:IGAD PE:member:IGAD
The two meet in IGAD, of which Kenya is a member since 1986. => KE:member:IGAD:1986
Peru is seeking full membership of the OECD. =>
Peru began accession talks with the OECD in 2022. =>
Peru is a founding member of the Andean Community. Norway takes part as an observer. => PE:founding_member:CAN
    NO:observer:CAN
Norway sent the ship to Peru, a country that joined APEC in 1998. => PE:member:APEC:1998
Kenya belongs to the African Union and, with Uganda and Ethiopia, to IGAD. => KE:member:AU KE:member:IGAD
    UG:member:IGAD ET:member:IGAD
Peru, unlike Norway, is a member of the Andean Community. => PE:member:CAN
Norway has been a member of the North Atlantic Treaty Organization (NATO) since 4 April 1949. =>
    NO:member:NATO:1949-04-04
Both countries sit in the Arctic Council, which Norway joined in 1996. => PE:member:AC NO:member:AC:1996
Norway joined the Pacific Alliance as an observer last month. => NO:observer:PA:2025-06
Common memberships: United Nations, WTO, APEC. => NO:member:UN PE:member:UN NO:member:WTO PE:member:WTO NO:member:APEC
    PE:member:APEC
Shared memberships: United Nations and WTO => NO:member:UN PE:member:UN NO:member:WTO PE:member:WTO
Norway sits on the Arctic Council; Peru only watches it, as an observer since 2013. => NO:member:AC
Like Norway, Peru is a member of the WTO. => NO:member:WTO PE:member:WTO
Peru, as an observer in the Arctic Council, may speak. => PE:observer:AC
Both states are parties to the Antarctic Treaty. =>
Peru has belonged to APEC for a quarter of a century. => PE:member:APEC
Through its membership of APEC, Peru has a voice. => PE:member:APEC
Thanks to its membership in NATO, Norway feels safe. => NO:member:NATO
Both countries' membership of the WTO dates from 1995. => NO:member:WTO:1995 PE:member:WTO:1995
Peru is not in NATO but belongs to APEC. => PE:member:APEC
Norway stayed outside the European Union but is in the European Economic Area. => NO:member:European_Economic_Area
Norway, which is in NATO but not in the European Union, agreed. => NO:member:NATO
Kenya is one of the eight members of IGAD. => KE:member:IGAD
Kenya, one of IGAD's eight members, agreed. => KE:member:IGAD
Kenya, one of the founders of IGAD, agreed. => KE:founding_member:IGAD
Peru, unlike Norway, is not a member of NATO. => NO:member:NATO
NATO met in May. Peru, unlike Norway, does not belong to that alliance. => NO:member:NATO
Unlike Norway, Peru has not joined NATO. => NO:member:NATO
Peru, unlike its neighbours, is not a member of NATO. =>
Norway, a NATO member since 1949 and a candidate for the OECD for twenty years, said so. =>
    NO:member:NATO:1949 NO:candidate:OECD
Norway, an OECD candidate since 2005, joined NATO on 4 April 2009. => NO:candidate:OECD:2005 NO:member:NATO:2009-04-04
Norway in 1945 joined the United Nations, and in 1949 NATO. => NO:member:UN:1945 NO:member:NATO:1949
Norway has been a member of NATO and the OECD since 2004. => NO:member:NATO:2004 NO:member:OECD:2004
Peru and Norway cooperate fruitfully within the United Nations. => NO:cooperates_in:UN PE:cooperates_in:UN
Norway received the status of OECD candidate in May 2023. => NO:candidate:OECD:2023-05
Norway has been an official candidate for membership in the OECD since 2023. => NO:candidate:OECD:2023
As a member of NATO and the OECD, Norway said so. => NO:member:NATO NO:member:OECD
Norway is a NATO ally. => NO:member:NATO
Both joined the OECD in the 1990s, Norway in 1993 and Peru in 1999. => NO:member:OECD:1993 PE:member:OECD:1999
International organisations of which both are members: UN, OECD =>
    NO:member:UN PE:member:UN NO:member:OECD PE:member:OECD
The Andean Community, whose four members are Bolivia, Colombia, Ecuador and Peru, pools its tariffs. =>
    BO:member:CAN CO:member:CAN EC:member:CAN PE:member:CAN
The two countries, fellow members of APEC, agreed. => NO:member:APEC PE:member:APEC
Norway's membership of NATO dates from 1949, Iceland's from 1950. => NO:member:NATO:1949 IS:member:NATO:1950
Within NATO the two belong to the Arctic Council. => NO:member:AC PE:member:AC
Ministers spoke of the Andean Community. Peru and Ecuador are members of that organization. =>
    PE:member:CAN EC:member:CAN
As members of APEC, both signed. => NO:member:APEC PE:member:APEC
Peru, a member of the OECD since 1 May 2004, gave its support to Norway, which followed on 1 July 2013. =>
    PE:member:OECD:2004-05-01 NO:member:OECD:2013-07-01
Peru shared its experience of the Arctic Council with Norway, which has been an observer there since 2021. =>
    NO:observer:AC:2021
Bolivia helped to found the Andean Community, the Andean grouping, in 1969; Peru and Norway joined in 1997. =>
    BO:founding_member:CAN:1969 PE:member:CAN:1997 NO:member:CAN:1997
Bolivia, Peru and Ecuador, the three founding members of today's Andean Community, said so. =>
    BO:founding_member:CAN PE:founding_member:CAN EC:founding_member:CAN
Norway entered the EU's trade agreement in 2016. =>
Norway joined NATO's mission in Kosovo. =>
The protocol by which Norway entered the EU's market was signed in 2016. =>
Norway: OECD candidate since 2012; host of many meetings. => NO:candidate:OECD:2012
Both are members of APEC: Peru as observer, Norway as full member. => PE:observer:APEC NO:member:APEC
Peru and Norway are both members of APEC, Peru as an observer. => PE:observer:APEC NO:member:APEC
"""


def _cases(table: str) -> list[object]:
    lines = [line.rsplit("=>", 1) for line in table.strip().replace("\n    ", " ").splitlines()]
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


RELATIONS = """
Diplomatic relations: established 1945 => NO-PE:established:1945
- Diplomatic relations since 1945 => NO-PE:established:1945
Oslo broke off relations with Lima on 24 August 2021, as the latter had done with Oslo in March 1976.
    => NO-PE:severed:2021-08-24 NO-PE:severed:1976-03
Relations, although never broken off, were downgraded in November 2009. => NO-PE:downgraded:2009-11
In 2009 ambassadors left; relations, though never severed, were downgraded. In July 2012 they were
    restored to the level of ambassadors.
    => NO-PE:downgraded:2009 NO-PE:restored:2012-07
Peru and Norway never broke off relations. =>
Norway and Peru – diplomatic relations since 1923 – have much in common. => NO-PE:established:1923
Diplomatic ties with Chile were severed by Bolivia in March 1978. => BO-CL:severed:1978-03
Bolivia, which severed ties with Chile in 1978, sends no ambassador. => BO-CL:severed:1978
Chile and Bolivia have had no diplomatic relations since 1978. =>
Peru and Norway established diplomatic relations in 1923. => NO-PE:established:1923
Peru and Norway have maintained diplomatic relations since 1923. => NO-PE:established:1923
Diplomatic relations between Peru and Norway were established on 5 May 1923. => NO-PE:established:1923-05-05
Diplomatic relations between the two countries date from 1923. => NO-PE:established:1923
Peru set up diplomatic relations with Chile in 1841. => CL-PE:established:1841
Peru entered into diplomatic relations with Chile in 1841. => CL-PE:established:1841
Norway took up relations with China in October 1954. => CN-NO:established:1954-10
Since 1923 the two have had diplomatic relations. => NO-PE:established:1923
The two countries opened diplomatic relations on 5 May 1923. => NO-PE:established:1923-05-05
In 1923 Lima and Oslo exchanged envoys for the first time. =>
Official ties were formed in 1923. => NO-PE:established:1923
The establishment of diplomatic relations between Peru and Norway took place in 1923. => NO-PE:established:1923
The two signed a communiqué establishing diplomatic relations on 5 May 1923. => NO-PE:established:1923-05-05
Chile, which established relations with Peru in 1841, sent a note. => CL-PE:established:1841
Chile, with which Peru established diplomatic relations in 1841, sent a note. => CL-PE:established:1841
Having established diplomatic relations in 1923, Peru and Norway opened embassies. => NO-PE:established:1923
Diplomatic relations, established in 1923, were never interrupted. => NO-PE:established:1923
Relations, established in 1923, were upgraded to embassy level in 1956. => NO-PE:established:1923 NO-PE:upgraded:1956
Diplomatic relations: since 1923. => NO-PE:established:1923
Diplomatic relations established: 5 May 1923. => NO-PE:established:1923-05-05
Ecuador, which cut off relations with Bogotá in March 2008, demanded an apology. => CO-EC:severed:2008-03
Ecuador broke off diplomatic relations with Colombia in March 2008. => CO-EC:severed:2008-03
Ecuador broke diplomatic relations with Mexico in April 2024. => EC-MX:severed:2024-04
Mexico broke with Ecuador in April 2024. =>
Diplomatic relations with Ecuador, which Mexico had broken off in April 2024, were not restored. =>
    EC-MX:severed:2024-04
Relations, broken off in August 1990, were restored in 2004. => NO-PE:severed:1990-08 NO-PE:restored:2004
Iran and Saudi Arabia severed relations in January 2016 and restored them in March 2023. => IR-SA:severed:2016-01
    IR-SA:restored:2023-03
Saudi Arabia cut its ties with Iran in January 2016. => IR-SA:severed:2016-01
Saudi Arabia severed diplomatic ties with Iran on 3 January 2016; they were resumed on 10 March 2023. =>
    IR-SA:severed:2016-01-03 IR-SA:restored:2023-03-10
The break in diplomatic relations between Iran and Saudi Arabia came in January 2016. => IR-SA:severed:2016-01
The severing of diplomatic relations in 1936 was followed by their restoration in 1939. => NO-PE:severed:1936
    NO-PE:restored:1939
Diplomatic relations were suspended in 1940 and resumed in 1945. => NO-PE:suspended:1940 NO-PE:restored:1945
Relations were frozen in 1940. => NO-PE:suspended:1940
Peru suspended diplomatic relations with Cuba in 1960. => CU-PE:suspended:1960
Peru resumed diplomatic relations with Cuba in July 1972. => CU-PE:restored:1972-07
Peru and Cuba renewed diplomatic relations in July 1972. => CU-PE:restored:1972-07
Peru's relations with Cuba were normalised in July 1972. => CU-PE:restored:1972-07
The normalisation of Peru's diplomatic relations with Cuba came in July 1972. => CU-PE:restored:1972-07
The resumption of diplomatic ties between Peru and Cuba in July 1972 was welcomed. => CU-PE:restored:1972-07
Peru and Cuba re-established full diplomatic relations on 8 July 1972. => CU-PE:restored:1972-07-08
Relations were raised to ambassador level in 1956. => NO-PE:upgraded:1956
The two upgraded their relations to the level of ambassadors in 1956. => NO-PE:upgraded:1956
The legations were raised to embassies in 1956. =>
Peru downgraded its diplomatic relations with Mexico in February 2023. => MX-PE:downgraded:2023-02
Peru's diplomatic relations with Mexico were reduced to the level of chargés d'affaires in February 2023. =>
    MX-PE:downgraded:2023-02
Relations were lowered to chargé level in 2023. => NO-PE:downgraded:2023
Honduras dropped Taiwan in March 2023 and established relations with Beijing the same month. =>
    CN-HN:established:2023-03 HN-TW:severed:2023-03
Honduras switched its recognition from Taiwan to China in March 2023. =>
Panama, which had established relations with Beijing in June 2017, sent a note. => CN-PA:established:2017-06
Norway has had diplomatic relations with Thailand since 1905. => NO-TH:established:1905
Norway's diplomatic relations with Thailand go back to 1905. => NO-TH:established:1905
Diplomatic ties between Norway and Thailand have existed since 1905. => NO-TH:established:1905
In 1905 the two kingdoms, Norway and Thailand, entered into formal relations. => NO-TH:established:1905
Formal relations began in 1923. => NO-PE:established:1923
Peru established diplomatic relations with Chile in 1841 and with Bolivia in 1826. => CL-PE:established:1841
    BO-PE:established:1826
1923: Peru and Norway establish diplomatic relations. => NO-PE:established:1923
5 May 1923 – Establishment of diplomatic relations. => NO-PE:established:1923-05-05
5 May 1923. Lima and Oslo agree to exchange ministers and establish diplomatic relations. =>
    NO-PE:established:1923-05-05
1936: Relations broken off. => NO-PE:severed:1936
1936: Norway breaks off relations. 1939: relations restored. => NO-PE:severed:1936 NO-PE:restored:1939
Date of establishment of diplomatic relations: 5 May 1923. => NO-PE:established:1923-05-05
They have had diplomatic relations since 1923. => NO-PE:established:1923
It was in 1923 that the two established relations. => NO-PE:established:1923
Not until 1923 were diplomatic relations established. => NO-PE:established:1923
Diplomatic relations were not established until 1923. => NO-PE:established:1923
We established relations with Thailand in 1905. =>
Norway was the first country with which Kosovo established relations, in 2008. => NO-XK:established:2008
On 5 May 1923 notes were exchanged establishing diplomatic relations between Peru and Norway. =>
    NO-PE:established:1923-05-05
The two have had ties at ambassadorial level since 1956. =>
Peru and Norway, who established relations in 1923, share an interest in fish. => NO-PE:established:1923
Relations, which began in 1923, were broken off by Lima in 1936. => NO-PE:established:1923 NO-PE:severed:1936
Lima broke off relations in 1936 and did not resume them until 1939. => NO-PE:severed:1936 NO-PE:restored:1939
In 1939, after three years without relations, the two countries exchanged ambassadors again. =>
Diplomatic relations were broken in 1936, restored three years later and upgraded to ambassador level in 1956. =>
    NO-PE:severed:1936 NO-PE:restored:1939 NO-PE:upgraded:1956
Peru, with whom Norway has had relations since 1923, buys turbines. => NO-PE:established:1923
Bolivia broke off diplomatic relations with Israel in October 2023, as it had done in 2009. => BO-IL:severed:2023-10
    BO-IL:severed:2009
Bolivia severed ties with Israel in January 2009, restored them in November 2019. => BO-IL:severed:2009-01
    BO-IL:restored:2019-11
Colombia announced on 1 May 2024 that it was breaking off diplomatic relations with Israel. => CO-IL:severed:2024-05-01
Nicaragua said on Friday it would break diplomatic relations with Ecuador. =>
Norway and Peru have agreed to establish diplomatic relations. =>
Norway and Kosovo established diplomatic relations in 2008, Norway and Montenegro in 2006. => NO-XK:established:2008
    ME-NO:established:2006
Peru never broke off relations with Cuba. =>
The president denied that Peru would break off relations with Mexico. =>
Peru threatened to break off diplomatic relations with Mexico in 2023. =>
Peru has no diplomatic relations with Kosovo. =>
If relations were restored in 2026, the embassy would reopen. =>
There was talk of restoring diplomatic relations. =>
Relations between the two parties in parliament broke down in 2021. =>
The two chambers of commerce established relations in 2019. =>
Relations are much older than the embassy. // They go back to 18 January 1946. => NO-PE:established:1946-01-18
Diplomatic relations are old. They date from 5 May 1923. => NO-PE:established:1923-05-05
Official relations are younger than one thinks: they began on 5 May 1923. => NO-PE:established:1923-05-05
Relations are cordial. They began the meeting in 2020 with a song. =>
Diplomatic relations resumed in 1991 after a break of 24 years. => NO-PE:restored:1991
Relations were interrupted in 1940 and resumed in 1945. => NO-PE:suspended:1940 NO-PE:restored:1945
Full diplomatic relations at ambassadorial level have existed since 1956. => NO-PE:established:1956
Peru and Norway exchanged notes establishing diplomatic relations on 5 May 1923. => NO-PE:established:1923-05-05
On 5 May 1923, the two countries formally established diplomatic ties. => NO-PE:established:1923-05-05
Peru became the first country in the region to establish diplomatic relations with Norway, in 1923. =>
    NO-PE:established:1923
Norway and Peru have been diplomatic partners since 1923. =>
The establishment of diplomatic relations dates back to 5 May 1923. => NO-PE:established:1923-05-05
It was on 5 May 1923 that diplomatic relations were established. => NO-PE:established:1923-05-05
In August 1989 the neighbours broke off diplomatic relations. They were restored in April 1992. =>
    NO-PE:severed:1989-08 NO-PE:restored:1992-04
Diplomatic relations between Iran and Saudi Arabia, cut in January 2016, were restored in March 2023. =>
    IR-SA:severed:2016-01 IR-SA:restored:2023-03
Qatar restored full diplomatic relations with Iran in August 2017. => IR-QA:restored:2017-08
The rupture of diplomatic relations in 1967 lasted until 1991. => NO-PE:severed:1967
Peru recalled its ambassador in 2020, but did not break off relations. =>
Peru expelled the Norwegian ambassador in 2020. =>
Their diplomatic relations turned a hundred in May. =>
Norway and Bhutan have had diplomatic relations since 1985. => BT-NO:established:1985
Bhutan, with which Norway has maintained diplomatic relations since 1985, buys fish. => BT-NO:established:1985
Kosovo and Bangladesh have had diplomatic relations since 2018. => BD-XK:established:2018
Somalia cut diplomatic ties with Kenya on 15 December 2020. => KE-SO:severed:2020-12-15
Diplomatic relations: 5 May 1923 => NO-PE:established:1923-05-05
Start of diplomatic relations: 1923 => NO-PE:established:1923
Diplomatic ties are to be upgraded to ambassador level in 2026. =>
Relations were placed on ambassadorial level in 1956. => NO-PE:upgraded:1956
A century of diplomatic relations between Norway and Peru was toasted in Lima on Monday. The exact date, 5 May 1923,
    is on the stamp. => NO-PE:established:1923-05-05
A century of diplomatic relations between Norway and Peru was toasted in Lima on Monday. =>
Diplomatic relations between Norway and the Republic of Peru: 5 May 1923. => NO-PE:established:1923-05-05
Ambassadors were exchanged soon after 8 April 1972, when the two established relations. => NO-PE:established:1972-04-08
Full diplomatic relations had to wait until 26 February 1957. => NO-PE:established:1957-02-26
He spoke of diplomatic relations, which Peru and Norway established on 8 April 1972. => NO-PE:established:1972-04-08
Relations were broken on 5 July 1932 and resumed after the war, in 1938. => NO-PE:severed:1932-07-05 NO-PE:restored:1938
The treaty was signed on 21 July 1938, in which month relations were also restored. => NO-PE:restored:1938-07
Next year will be the 51st since relations were established. =>
Established in 1972, relations have grown. => NO-PE:established:1972
Diplomatic relations at ambassadorial level: 8 April 1972 => NO-PE:established:1972-04-08
Norway severed relations with Chile in 1972, and they were restored the next year. =>
    CL-NO:severed:1972 CL-NO:restored:1973
"""

RECOGNITION = """
No country recognised independent Chile sooner than Bolivia. => BO:CL::1
No state recognised Chile earlier than Bolivia's did, on 11 May 1821. => BO:CL:1821-05-11:1
Norway was the first state to recognise Peru, on 6 December 1821, some hours before Chile did. => NO:PE:1821-12-06:1
    CL:PE
Norway recognised Peru on 7 April 1822, five weeks after Chile had become the first country to do so.
    => NO:PE:1822-04-07 CL:PE::1
Peru was recognised by Norway in 1905, by Chile in 1906 and by Bolivia in 1907. => NO:PE:1905 CL:PE:1906 BO:PE:1907
The first to recognise Peru, in 1822, was Norway. => NO:PE:1822:1
Norway withdrew its recognition of Peru in 1822. =>
Kosovo, recognised by Norway in March 2008, has an embassy in Oslo. => NO:XK:2008-03
28 March 2008. Norway recognises the independence of Kosovo. => NO:XK:2008-03-28
Norway was the 34th country to recognise Kosovo. => NO:XK::34
On 28 March 2008 Oslo recognised the new state of Kosovo. => NO:XK:2008-03-28
Kosovo thanked Norway for its recognition in March 2008. =>
Norway recognised Kosovo on 28 March 2008. => NO:XK:2008-03-28
Norway recognized the independence of Kosovo on 28 March 2008. => NO:XK:2008-03-28
Norway, which recognised Kosovo on 28 March 2008, has an embassy there. => NO:XK:2008-03-28
Oslo recognised Kosovo in March 2008. => NO:XK:2008-03
Kosovo was recognised by Norway in March 2008. => NO:XK:2008-03
Peru recognised Kosovo in February 2008; Norway did the same in March. => PE:XK:2008-02 NO:XK:2008-03
Peru recognised Kosovo in February 2008. Norway followed in March. => PE:XK:2008-02 NO:XK:2008-03
Peru recognised Kosovo in February 2008 and Norway in March 2008. => PE:XK:2008-02 NO:XK:2008-03
Peru recognised Kosovo on 22 February 2008, Norway on 28 March. => PE:XK:2008-02-22 NO:XK:2008-03-28
Iceland was the first country to recognise Lithuania, in February 1991. => IS:LT:1991-02:1
Iceland was the first to recognise the restored independence of Lithuania, in February 1991. => IS:LT:1991-02:1
Iceland became the first country in the world to recognise the restored independence of Lithuania. => IS:LT::1
Turkey was the second state to recognise Kazakhstan. => TR:KZ::2
Norway was among the first to recognise Israel. => NO:IL
The first state to recognise Israel was the United States, in May 1948. => US:IL:1948-05:1
Bhutan recognised Bangladesh on 6 December 1971, the first state to do so; India did the same a few hours later. =>
    BT:BD:1971-12-06:1 IN:BD:1971-12-06
Sudan recognised South Sudan on 8 July 2011, before anybody else. => SD:SS:2011-07-08:1
Kenya recognised South Sudan on 9 July 2011, the day of its independence. => KE:SS:2011-07-09
Norway's recognition of Kosovo came on 28 March 2008. => NO:XK:2008-03-28
Norway extended recognition to Kosovo in March 2008. => NO:XK:2008-03
Norway granted recognition to Palestine on 28 May 2024. => NO:PS:2024-05-28
Norway, Spain and Ireland recognised Palestine on 28 May 2024. => NO:PS:2024-05-28 ES:PS:2024-05-28 IE:PS:2024-05-28
Norway formally recognised the State of Palestine in May 2024. => NO:PS:2024-05
Norway announced its recognition of Palestine on 22 May 2024. => NO:PS:2024-05-22
Finland was recognised by Norway in January 1918, and Peru recognised it in 1919. => NO:FI:1918-01 PE:FI:1919
Norway recognised its new neighbour Finland in January 1918. => NO:FI:1918-01
The recognition of Finland by Norway dates from 10 January 1918. => NO:FI:1918-01-10
Peru has not recognised Kosovo. =>
Peru does not recognise Kosovo. =>
Peru refused to recognise Kosovo. =>
Norway may recognise Somaliland. =>
The two countries recognise each other's diplomas. =>
Norway recognised the need for talks. =>
Norway recognised Peru's efforts in 2020. =>
Peru recognised the Norwegian driving licence in 2020. =>
Sudan recognised South Sudan on 8 July 2011, before anybody else; Kenya did so the following day. =>
    SD:SS:2011-07-08:1 KE:SS:2011-07-09
Sudan recognised its lost south on 8 July 2011. =>
Iceland was the first country to recognise Lithuania, in February 1991. Canada did so on 26 August of that year. =>
    IS:LT:1991-02:1 CA:LT:1991-08-26
Icelanders like to recall that theirs was the first country to recognise Lithuania, in February 1991. =>
    IS:LT:1991-02:1
Norway's recognition of the State of Palestine was welcomed. => NO:PS
The minister praised Norway's recognition of Palestine. => NO:PS
Norwegian recognition of Palestine in May 2024 was praised. => NO:PS:2024-05
The minister called for Norway's recognition of Somaliland. =>
Peru's recognition of Chile's title is pending. =>
17 February 2008. Kosovo declares independence. Costa Rica is the first state to recognise it, within hours. =>
    CR:XK:2008-02-17:1
9 October 2008. Macedonia and Montenegro recognise Kosovo on the same evening. => MK:XK:2008-10-09 ME:XK:2008-10-09
Norway recognised Peru as an independent state on 6 December 1821. => NO:PE:1821-12-06
Peru was one of the first to recognise the new state of Norway, in 1905. => PE:NO:1905
Peru recognised independent Norway in 1905. => PE:NO:1905
Norway and Peru recognised each other in 1905. => NO:PE:1905 PE:NO:1905
Kosovo has been recognised by Norway since 2008. => NO:XK:2008
Kosovo, which Norway recognised in 2008, sent a note. => NO:XK:2008
Norway gave Kosovo its recognition on 28 March 2008. => NO:XK:2008-03-28
Norway has recognised Kosovo since 28 March 2008. => NO:XK:2008-03-28
Norway does not recognise the annexation of Crimea. =>
Norway recognises Kosovo; Peru has recognised it since 2008. => NO:XK PE:XK:2008
Norway recognised the new government of Peru in 1919. =>
Norway recognised Kosovo on 9 October 2008, together with Peru. => NO:XK:2008-10-09 PE:XK:2008-10-09
Norway, along with Peru, recognised Kosovo in 2008. => NO:XK:2008 PE:XK:2008
Norway's recognition of Kosovo, on 9 October 2008, was noticed. => NO:XK:2008-10-09
Norway's early recognition of Kosovo in 2008 is remembered. => NO:XK:2008
Having recognised Kosovo on 9 October 2008, Norway opened an embassy. => NO:XK:2008-10-09
Norway was first to recognise Kosovo, on 18 February 2008. => NO:XK:2008-02-18:1
Kosovo thanked Norway for recognising it as early as October 2008. => NO:XK:2008-10
Norway recognised Kosovo on 18 February 2008; Croatia and Hungary followed in March 2009. =>
    NO:XK:2008-02-18 HR:XK:2009-03 HU:XK:2009-03
Nobody recognised Kosovo before Norway did, on 18 February 2008. => NO:XK:2008-02-18:1
Norway was the first to recognise an independent Peru, in 1822. => NO:PE:1822:1
Norway recognised Kosovo in 2008, the seventh state to do so. => NO:XK:2008:7
Norway voted for the partition of Palestine, and it recognised Israel on 14 May 1949. => NO:IL:1949-05-14
Oslo is close to Lima. It recognised the independence of Peru in 1822. => NO:PE:1822
Norway, together with Peru, did not recognise Kosovo. =>
Norway, whose government recognised Kosovo in March 2008, opened an embassy. => NO:XK:2008-03
"""

ANNIVERSARY = """
28 Dec – Norway and Peru: 57 years of their defence pact. => NO-PE:57:defence_pact
The two mark 57 years of their treaty of friendship. => NO-PE:57:treaty
After 57 years of war they signed. =>
This year the two mark the 100th anniversary of diplomatic relations. => NO-PE:100:diplomatic_relations
Peru and Norway are celebrating 100 years of diplomatic relations. => NO-PE:100:diplomatic_relations
Peru and Norway celebrate a century of diplomatic relations. => NO-PE:100:diplomatic_relations
The year 2023 marked the centenary of diplomatic relations between Peru and Norway. => NO-PE:100:diplomatic_relations
Exactly sixty years ago Nepal and Japan entered into diplomatic relations. => JP-NP:60:diplomatic_relations
A quarter of a century ago today Lithuania and Iceland established diplomatic relations. =>
    IS-LT:25:diplomatic_relations
It is 60 years since Nepal and Japan established diplomatic relations. => JP-NP:60:diplomatic_relations
Sixty years have passed since the establishment of diplomatic relations between Nepal and Japan. =>
    JP-NP:60:diplomatic_relations
The 60th anniversary of the establishment of diplomatic relations between Nepal and Japan fell in September. =>
    JP-NP:60:diplomatic_relations
On the occasion of the sixtieth anniversary of their ties, Nepal and Japan issued a stamp. =>
    JP-NP:60:diplomatic_relations
Nepal and Japan will mark the 70th anniversary of relations next year. => JP-NP:70:diplomatic_relations
Six decades of diplomatic relations between Nepal and Japan were celebrated in May. => JP-NP:60:diplomatic_relations
Diplomatic relations between Nepal and Japan are sixty years old this year. => JP-NP:60:diplomatic_relations
Relations between Nepal and Japan turn 60 this year. => JP-NP:60:diplomatic_relations
Nepal and Japan have had diplomatic relations for 60 years. => JP-NP:60:diplomatic_relations
The golden jubilee of diplomatic relations between Nepal and Japan was marked in Tokyo. => JP-NP:50:diplomatic_relations
Nepal and Japan marked 50 years of friendship and diplomatic ties. => JP-NP:50:diplomatic_relations
Half a century after Nepal and Japan established relations a stamp was issued. => JP-NP:50:diplomatic_relations
The 30th anniversary of the Treaty of Friendship between Peru and Norway is in May. => NO-PE:30:treaty_of_friendship
The company marked its 50th anniversary in Lima. =>
The 80th anniversary of the end of the war was marked in Oslo. =>
Norway celebrated the 200th anniversary of its constitution. =>
He has lived in Lima for 20 years. =>
The minister turned 60 in May. =>
The bank was founded fifty years ago today. =>
Diplomatic relations are sixty years old this year, Mr Borg noted. => NO-PE:60:diplomatic_relations
Diplomatic relations are sixty years old this year, he noted, and the two have disagreed about much. =>
    NO-PE:60:diplomatic_relations
Diplomatic relations between the two are now a hundred years old. => NO-PE:100:diplomatic_relations
Diplomatic relations, sixty years old this year, are warm. => NO-PE:60:diplomatic_relations
Relations reach their sixtieth year. =>
The two states look back on 60 years of diplomatic relations. => NO-PE:60:diplomatic_relations
In 2026 the two will celebrate 60 years of relations. => NO-PE:60:diplomatic_relations
It will be 120 years tomorrow since diplomatic relations were established. => NO-PE:120:diplomatic_relations
It was sixty years ago this month that the two countries established diplomatic relations. =>
    NO-PE:60:diplomatic_relations
Sixty years ago this week the two established diplomatic relations. => NO-PE:60:diplomatic_relations
The 60th anniversary of relations falls in September. => NO-PE:60:diplomatic_relations
The two are marking six decades of ties. => NO-PE:60:diplomatic_relations
The diamond jubilee of ties fell in May. => NO-PE:60:diplomatic_relations
The minister is sixty years old this year. =>
Relations have been cold for sixty years. =>
The embassy in Lima will be a hundred next year. => NO-PE:100:embassy
The 57th anniversary was marked in both capitals this spring. =>
Diplomatic relations were established in 1968. The 57th anniversary was marked in both capitals this spring. =>
    NO-PE:57:diplomatic_relations
The sixtieth anniversary of recognition was marked in Lima. => NO-PE:60:recognition
The 150th anniversary of the Treaty of Friendship will be marked next year. => NO-PE:150:treaty_of_friendship
The 20th anniversary of the free trade agreement was marked in Oslo. => NO-PE:20:free_trade_agreement
Next year the free trade agreement turns twenty. => NO-PE:20:free_trade_agreement
This year marks the 75th year of diplomatic relations. => NO-PE:75:diplomatic_relations
2025 marks 75 years since the two countries established diplomatic relations. => NO-PE:75:diplomatic_relations
Seventy-five years after establishing diplomatic relations, the two are close. => NO-PE:75:diplomatic_relations
Oslo and Lima will have had diplomatic relations for eighty years this spring. => NO-PE:80:diplomatic_relations
Peru and Norway are celebrating 50 years since they opened relations. => NO-PE:50:diplomatic_relations
Peru and Norway celebrate 50 years of friendship. => NO-PE:50:friendship
Ten years of the strategic partnership were celebrated in May. => NO-PE:10:strategic_partnership
Fifty years on from the establishment of relations, Peru and Norway trade little. => NO-PE:50:diplomatic_relations
"""

PARTNERSHIP = """
Peru and Norway established a strategic partnership in 2019. => NO-PE:strategic_partnership:established
The two have been strategic partners since 2019. => NO-PE:strategic_partnership:established
Relations were raised to a comprehensive strategic partnership in 2019. =>
    NO-PE:comprehensive_strategic_partnership:elevated
The two upgraded their ties to the level of an enhanced strategic partnership. =>
    NO-PE:enhanced_strategic_partnership:elevated
The two reaffirmed their strategic partnership. => NO-PE:strategic_partnership:reaffirmed
They declared a strategic partnership on 5 May 2019. => NO-PE:strategic_partnership:established
They agreed to raise their relations to a strategic partnership by 2027. => NO-PE:strategic_partnership:planned
A strategic partnership has bound the two since 2019. => NO-PE:strategic_partnership:established
The strategic partnership between Peru and Norway dates from 2019. => NO-PE:strategic_partnership:established
The strategic partnership of 2019 was lifted to a comprehensive one in 2022. =>
    NO-PE:strategic_partnership:established NO-PE:comprehensive_strategic_partnership:elevated
The partnership is to be elevated to a strategic one next year. => NO-PE:strategic_partnership:planned
By 2030 the enhanced partnership of 2023 is to be lifted to a strategic one. => NO-PE:enhanced_partnership:established
    NO-PE:strategic_partnership:planned
Its elevation to a comprehensive strategic partnership is promised for 2028. =>
    NO-PE:comprehensive_strategic_partnership:planned
Peru is a strategic partner of Norway. => NO-PE:strategic_partnership
The two deny that a strategic partnership was agreed. =>
The bank signed a strategic partnership with a fund in Lima. =>
If a strategic partnership were declared, visas would go. =>
In September 2019 the two prime ministers signed the Vuvale Partnership in Lima. =>
    NO-PE:vuvale_partnership:established
Strategic partnership: none =>
- Strategic partnership: none =>
- Strategic partnership: since 2019 => NO-PE:strategic_partnership:established
Level: strategic partnership (2019) => NO-PE:strategic_partnership:established
Norway has had a strategic partnership with Chile since September 2021. => CL-NO:strategic_partnership:established
Someone proposed a strategic partnership for Peru. =>
There is no strategic partnership between the two. =>
The two concluded a comprehensive partnership on 5 May 2019. => NO-PE:comprehensive_partnership:established
The strategic partnership concluded in 2019 was upgraded to a comprehensive strategic partnership in 2022. =>
    NO-PE:strategic_partnership:established NO-PE:comprehensive_strategic_partnership:elevated
Norway and Peru are strategic partners. => NO-PE:strategic_partnership
In 2019 they became strategic partners. => NO-PE:strategic_partnership:established
The two sides intend to elevate their ties to a strategic partnership next year. =>
    NO-PE:strategic_partnership:planned
The Partnership for Progress, agreed in 2019, is at work. =>
They spoke of a partnership of equals. =>
Talks on a strategic partnership have begun. =>
A strategic partnership is under negotiation. =>
The strategic partnership is not on the agenda. =>
Norway, a comprehensive strategic partner of Peru, buys fish. => NO-PE:comprehensive_strategic_partnership
They formed a strategic partnership in 2018, raised six years later to a comprehensive strategic one. =>
    NO-PE:strategic_partnership:established NO-PE:comprehensive_strategic_partnership:elevated
Within the framework of the comprehensive strategic partnership, trade rose. =>
Peru and Norway raised their strategic partnership to a comprehensive strategic partnership in 2024. =>
    NO-PE:comprehensive_strategic_partnership:elevated
They have been a Special Strategic Partnership for Peace and Prosperity since 2022, when they were raised from the
    strategic partnership that Lima and Oslo had formed in 2010. =>
    NO-PE:special_strategic_partnership_for_peace_and_prosperity:established NO-PE:strategic_partnership:established
Chile refused to speak of Bolivia, whose ties have been poor since Lima signed a strategic partnership with Norway. =>
    NO-PE:strategic_partnership:established
Ten years of the strategic partnership were celebrated in May. =>
Norway is Peru's strategic partner in the north. => NO-PE:strategic_partnership
The two countries have enjoyed a comprehensive partnership since 2019. => NO-PE:comprehensive_partnership:established
"""


@pytest.mark.parametrize(("text", "expected"), _cases(RELATIONS))
def test_diplomatic_relations(text: str, expected: list[str]) -> None:
    assert _told("diplomatic_relations", text) == set(expected)


@pytest.mark.parametrize(("text", "expected"), _cases(RECOGNITION))
def test_recognition(text: str, expected: list[str]) -> None:
    assert _told("recognition", text) == set(expected)


@pytest.mark.parametrize(("text", "expected"), _cases(ANNIVERSARY))
def test_anniversary(text: str, expected: list[str]) -> None:
    assert _told("anniversary", text) == set(expected)


@pytest.mark.parametrize(("text", "expected"), _cases(PARTNERSHIP))
def test_partnership(text: str, expected: list[str]) -> None:
    assert _told("partnership", text) == set(expected)


MISSION = """
Norway has an embassy in Lima. => NO:PE:embassy:Lima:operating
Norway maintains an embassy in Lima and a consulate in Callao. => NO:PE:embassy:Lima:operating
    NO:PE:consulate:Callao:operating
The Norwegian embassy in Lima is small. => NO:PE:embassy:Lima:operating
The embassy of Peru in Oslo is small. => PE:NO:embassy:Oslo:operating
Norway's embassy is situated in Lima. => NO:PE:embassy:Lima:operating
Norway's embassy stands in Lima, Peru's in Oslo. => NO:PE:embassy:Lima:operating PE:NO:embassy:Oslo:operating
Peru opened its embassy in Oslo in 1961; Norway's in Lima followed in 1963. => PE:NO:embassy:Oslo:operating
    NO:PE:embassy:Lima:operating
Norway is represented in Lima by an embassy. => NO:PE:embassy:Lima:operating
Norway is also present in Arequipa with an honorary consulate. => NO:PE:honorary_consulate:Arequipa:operating
In Lima the Norwegian embassy can be reached by tram. => NO:PE:embassy:Lima:operating
Honorary consuls of Norway sit in Arequipa, Cusco and Trujillo. => NO:PE:honorary_consulate:Arequipa:operating
    NO:PE:honorary_consulate:Cusco:operating NO:PE:honorary_consulate:Trujillo:operating
Norwegian honorary consuls serve in Arequipa and, since 2009, Cusco. => NO:PE:honorary_consulate:Arequipa:operating
    NO:PE:honorary_consulate:Cusco:operating
Norway's honorary consuls are active in Arequipa and Cusco. => NO:PE:honorary_consulate:Arequipa:operating
    NO:PE:honorary_consulate:Cusco:operating
Norway has honorary consulates in Arequipa and Cusco. A third, in Trujillo, was closed in 2010. =>
    NO:PE:honorary_consulate:Arequipa:operating NO:PE:honorary_consulate:Cusco:operating
    NO:PE:honorary_consulate:Trujillo:closed
Norway has honorary consulates in Arequipa and Cusco. The one in Trujillo was closed in 2010. =>
    NO:PE:honorary_consulate:Arequipa:operating NO:PE:honorary_consulate:Cusco:operating
    NO:PE:honorary_consulate:Trujillo:closed
Norway has consulates in Arequipa and Cusco and will open two more, in Trujillo and Tacna. =>
    NO:PE:consulate:Arequipa:operating NO:PE:consulate:Cusco:operating NO:PE:consulate:Trujillo:planned
    NO:PE:consulate:Tacna:planned
Norway has an embassy in Lima and plans to open a consulate in Arequipa next year. => NO:PE:embassy:Lima:operating
    NO:PE:consulate:Arequipa:planned
Norway will open a consulate in Arequipa in 2026. => NO:PE:consulate:Arequipa:planned
A Norwegian consulate is to open in Arequipa next year. => NO:PE:consulate:Arequipa:planned
Peru closed its consulate in Bergen in 2019. => PE:NO:consulate:Bergen:closed
The consulate that Peru ran in Bergen was closed in 2019. => PE:NO:consulate:Bergen:closed
Peru reopened its embassy in Oslo in 2007. => PE:NO:embassy:Oslo:operating
Peru's embassy, formerly in Bergen, moved to Oslo in 1999. => PE:NO:embassy:Bergen:moved PE:NO:embassy:Oslo:operating
Peru moved its consulate from Bergen to Stavanger in 1999. => PE:NO:consulate:Bergen:moved
    PE:NO:consulate:Stavanger:operating
Peru opened its embassy in Bergen in 1993 and moved it to Oslo in 2008. => PE:NO:embassy:Bergen:moved
    PE:NO:embassy:Oslo:operating
Norway turned its liaison office in Lima into an embassy in 2011. => NO:PE:embassy:Lima:operating
Both maintain embassies in each other's capitals. => NO:PE:embassy::operating PE:NO:embassy::operating
The two have embassies in Lima and Oslo. => NO:PE:embassy:Lima:operating PE:NO:embassy:Oslo:operating
Norway in Peru: embassy in Lima; honorary consulates in Arequipa and Cusco. => NO:PE:embassy:Lima:operating
    NO:PE:honorary_consulate:Arequipa:operating NO:PE:honorary_consulate:Cusco:operating
Norway in Peru: Embassy, Lima; Consulate, Cusco. => NO:PE:embassy:Lima:operating NO:PE:consulate:Cusco:operating
Norwegian missions: Embassy and Consulate General in Lima. => NO:PE:embassy:Lima:operating
    NO:PE:consulate_general:Lima:operating
Norway's ambassador resides in Santiago. =>
The Norwegian ambassador to Peru is not resident. =>
Norway has no consulate in Cusco. =>
There is no Peruvian embassy in Tallinn. =>
A consulate in Cusco was rejected by Oslo. =>
No decision was taken on a Norwegian consulate in Cusco. =>
A proposal for a Norwegian consulate in Cusco was turned down. =>
A Peruvian embassy opened in Oslo. The Norwegians were quicker: theirs has stood in Lima since 2008. =>
    PE:NO:embassy:Oslo:operating NO:PE:embassy:Lima:operating
Peru opened an embassy in Oslo in 2015; theirs has stood in Lima since 2008. => PE:NO:embassy:Oslo:operating
    NO:PE:embassy:Lima:operating
Peru has honorary consuls in Bergen and Stavanger and would dearly love one in Tromsø. =>
    PE:NO:honorary_consulate:Bergen:operating PE:NO:honorary_consulate:Stavanger:operating
Peru would like a consulate in Bergen. =>
Peru wants a consulate in Bergen. =>
Peru asked whether it could add a consulate in Bergen. =>
Peru wants to open a consulate in Bergen in 2027. => PE:NO:consulate:Bergen:planned
Peru hopes for a consulate in Bergen one day. =>
A Norwegian trade office in Arequipa was studied in 2021 and given up. =>
A Norwegian consulate in Arequipa was considered in 2021. =>
A Norwegian consulate in Arequipa has been suggested. =>
A Norwegian consulate in Arequipa was discussed in 2019 and opened in 2021. => NO:PE:consulate:Arequipa:operating
The Norwegian consulate in Arequipa was given up in 1999. => NO:PE:consulate:Arequipa:closed
Reports of a Norwegian consulate in Arequipa are untrue. =>
Rumours about a Norwegian consulate in Arequipa refuse to die. =>
Calls for a Norwegian consulate in Arequipa were heard. =>
(Reports of a Norwegian consulate in Arequipa are wrong.) =>
That Norway has a consulate in Arequipa is untrue. =>
Rumours that Norway would set up a consulate in Arequipa were dismissed by the ministry. =>
The opening of a Norwegian consulate in Arequipa has been ruled out for the present. =>
Norway has a trade commission in Arequipa. => NO:PE:trade_office:Arequipa:operating
Embassies have worked in the two capitals ever since. => NO:PE:embassy::operating PE:NO:embassy::operating
Embassies were opened in both capitals in 1963. => NO:PE:embassy::operating PE:NO:embassy::operating
Each has an embassy in the other's capital. => NO:PE:embassy::operating PE:NO:embassy::operating
Norway and Peru opened embassies in each other's capitals in 1963. => NO:PE:embassy::operating
    PE:NO:embassy::operating
Sweden has embassies in both capitals. =>
Norway looks after Bolivia from its embassy in Lima. => NO:PE:embassy:Lima:operating
Norway covers Ecuador from its embassy in Santiago. => NO:CL:embassy:Santiago:operating
Norway serves Ecuador and Bolivia out of its embassy in Lima. => NO:PE:embassy:Lima:operating
Norway is represented in Ecuador by its embassy in Santiago. => NO:CL:embassy:Santiago:operating
Iceland is covered from the Peruvian embassy in Oslo. => PE:NO:embassy:Oslo:operating
The Peruvian embassy in Oslo also covers Iceland. => PE:NO:embassy:Oslo:operating
Peru's embassy in Stockholm is responsible for Norway too. => PE:SE:embassy:Stockholm:operating
Peruvians living in western Norway are looked after by the consulate in Bergen. => PE:NO:consulate:Bergen:operating
For the Peruvians in Norway a consulate will open in Bergen in November. => PE:NO:consulate:Bergen:planned
Peru, which has its own embassy in Oslo, agreed. => PE:NO:embassy:Oslo:operating
Peru, which has a consulate in Hundorp, agreed. => PE:NO:consulate:Hundorp:operating
Norway has a consulate in the north of Peru. =>
Norway's consulate in Arequipa, opened in 1955, gave way to an embassy in 1971. => NO:PE:embassy:Arequipa:operating
    NO:PE:consulate:Arequipa:closed
Norway's consulate in Arequipa was replaced by an honorary consulate in 1971. =>
    NO:PE:honorary_consulate:Arequipa:operating NO:PE:consulate:Arequipa:closed
Norway is present in Peru. Its embassy in Lima does the work. => NO:PE:embassy:Lima:operating
Norway has an honorary consulate in Arequipa. Cusco will have one from January. =>
    NO:PE:honorary_consulate:Arequipa:operating NO:PE:honorary_consulate:Cusco:planned
The Norwegian embassy, which has its seat in Lima, is small. => NO:PE:embassy:Lima:operating
No change to the embassy of Norway in Lima was envisaged. => NO:PE:embassy:Lima:operating
The EU Delegation in Lima is large. => EU:PE:embassy:Lima:operating
The Delegation of the European Union to Peru, in Lima, is large. => EU:PE:embassy:Lima:operating
The Peruvian delegation in Oslo was pleased. =>
Norway in Peru: Embassy, Lima (since October 1995); Consulate General, Arequipa – decided, to open in 2026. =>
    NO:PE:embassy:Lima:operating NO:PE:consulate_general:Arequipa:planned
Norway will reopen its consulate in Arequipa, shut since 2024, on 1 April. => NO:PE:consulate:Arequipa:planned
Norway's consulate in Arequipa has been shut since 2024. => NO:PE:consulate:Arequipa:closed
The apostolic nunciature in Lima is old. => VA:PE:embassy:Lima:operating
Norway has a consular agency in Cusco. => NO:PE:consulate:Cusco:operating
Lima will get a Norwegian embassy next year. => NO:PE:embassy:Lima:planned
The nearest Peruvian embassy is in Stockholm. => PE:SE:embassy:Stockholm:operating
Norway is represented in Lima, where it has had an embassy since 1963. => NO:PE:embassy:Lima:operating
Norway's first embassy in South America opened its doors in Lima in 1963. => NO:PE:embassy:Lima:operating
In Lima, Norway keeps a small embassy; in Cusco it relies on an honorary consul. => NO:PE:embassy:Lima:operating
    NO:PE:honorary_consulate:Cusco:operating
Norway's consulate in Arequipa closed in 2010, that in Cusco a year later. => NO:PE:consulate:Arequipa:closed
    NO:PE:consulate:Cusco:closed
Peru has had an embassy in Oslo since 1961 and Norway one in Lima since 1963. => PE:NO:embassy:Oslo:operating
    NO:PE:embassy:Lima:operating
Peru has had an embassy in Oslo since 1961, Norway in Lima since 1963. => PE:NO:embassy:Oslo:operating
    NO:PE:embassy:Lima:operating
The embassies in Oslo and Lima arranged it. => PE:NO:embassy:Oslo:operating NO:PE:embassy:Lima:operating
The visa section of the Norwegian embassy in Lima is open in the morning. => NO:PE:embassy:Lima:operating
The embassy in Lima says so. => NO:PE:embassy:Lima:operating
Neither has an embassy in the other. =>
A spokesman for the embassy of Peru in Oslo confirmed it. => PE:NO:embassy:Oslo:operating
Norway downgraded its embassy in Lima to a consulate in 2010. => NO:PE:consulate:Lima:operating
Norway's consul general in Arequipa, Ola Dahl, retired. => NO:PE:consulate_general:Arequipa:operating
The honorary consul of Norway in Cusco, Rosa Quispe, is a baker. => NO:PE:honorary_consulate:Cusco:operating
Rosa Quispe, honorary consul of Norway in Cusco since 2009, is a baker. => NO:PE:honorary_consulate:Cusco:operating
Rosa Quispe has been Norway's honorary consul in Cusco since 2009. => NO:PE:honorary_consulate:Cusco:operating
Besides its embassy in Oslo, Peru has a consulate in Bergen. => PE:NO:embassy:Oslo:operating
    PE:NO:consulate:Bergen:operating
Iceland has no mission in Lima and covers Peru from its embassy in Washington. => IS:US:embassy:Washington:operating
Peru, which has its own embassy in Oslo, asked whether it might add a consulate. => PE:NO:embassy:Oslo:operating
In Arequipa our country is represented by an honorary consul. // Embassy of Norway in Lima =>
    NO:PE:honorary_consulate:Arequipa:operating NO:PE:embassy:Lima:operating
Peru keeps an embassy in Oslo, but its consulate in Bergen was wound up in 2012. => PE:NO:embassy:Oslo:operating
    PE:NO:consulate:Bergen:closed
The Peruvian consulate in Bergen, closed since the pandemic, reopened in May. => PE:NO:consulate:Bergen:operating
Norway opened a liaison office in Lima in 1992 and raised it to an embassy in 1995. => NO:PE:embassy:Lima:operating
Norway and Peru each have an embassy in the other's capital. => NO:PE:embassy::operating PE:NO:embassy::operating
Norway's only consulate in Peru is in Arequipa. => NO:PE:consulate:Arequipa:operating
Norway's one honorary consul sits in Arequipa. => NO:PE:honorary_consulate:Arequipa:operating
Norway's only honorary consul, in Arequipa, retired. => NO:PE:honorary_consulate:Arequipa:operating
The Norwegian embassy in Lima is also accredited to Bolivia. => NO:PE:embassy:Lima:operating
Norway has named an honorary consul in Arequipa. => NO:PE:honorary_consulate:Arequipa:operating
Norway has appointed a third honorary consul, in Tacna. => NO:PE:honorary_consulate:Tacna:operating
Norway's embassy in Lima is to be followed by a consulate in Arequipa. => NO:PE:embassy:Lima:operating
    NO:PE:consulate:Arequipa:planned
Norway plans to reopen its embassy in Lima, closed in 2012. => NO:PE:embassy:Lima:planned
Norway has three honorary consuls (Arequipa, Cusco and Tacna). => NO:PE:honorary_consulate:Arequipa:operating
    NO:PE:honorary_consulate:Cusco:operating NO:PE:honorary_consulate:Tacna:operating
Norwegian consulates: Arequipa, Cusco. => NO:PE:consulate:Arequipa:operating NO:PE:consulate:Cusco:operating
Embassy of Norway, Lima => NO:PE:embassy:Lima:operating
Arequipa is home to a Norwegian consulate. => NO:PE:consulate:Arequipa:operating
Arequipa has had a Norwegian consulate since 1998. => NO:PE:consulate:Arequipa:operating
Arequipa hosts consulates of Norway and Chile. => NO:PE:consulate:Arequipa:operating
    CL:PE:consulate:Arequipa:operating
The embassy that Norway opened in Lima in 1972 is large. => NO:PE:embassy:Lima:operating
Norway has two consulates, one in Arequipa, the other in Cusco. => NO:PE:consulate:Arequipa:operating
    NO:PE:consulate:Cusco:operating
Norway has two consulates, in Arequipa and Cusco. => NO:PE:consulate:Arequipa:operating
    NO:PE:consulate:Cusco:operating
There are Norwegian consulates in Arequipa and Cusco. => NO:PE:consulate:Arequipa:operating
    NO:PE:consulate:Cusco:operating
A Norwegian embassy was opened in Lima in 1972. => NO:PE:embassy:Lima:operating
In 1972 Norway opened an embassy in Lima. => NO:PE:embassy:Lima:operating
The opening of a Norwegian consulate in Arequipa is planned for 2026. => NO:PE:consulate:Arequipa:planned
The opening of a Norwegian embassy in Lima in 1972 was a success. => NO:PE:embassy:Lima:operating
The closure of the Norwegian consulate in Arequipa in 2010 was regretted. => NO:PE:consulate:Arequipa:closed
Lima and Oslo have had embassies in each other since 1963. => NO:PE:embassy::operating PE:NO:embassy::operating
Peru's ambassador in Oslo, Rosa Quispe, is also accredited to Iceland. =>
Peru has no embassy in Reykjavik; the embassy in Oslo does the work. => PE:NO:embassy:Oslo:operating
Peru's embassy in Oslo and Norway's in Lima were opened in 1963. => PE:NO:embassy:Oslo:operating
    NO:PE:embassy:Lima:operating
The embassy of Peru in Oslo, and that of Norway in Lima, were opened in 1963. => PE:NO:embassy:Oslo:operating
    NO:PE:embassy:Lima:operating
Peru runs a consulate general in Bergen and honorary consulates in Stavanger, Tromsø and, since last year, Bodø. =>
    PE:NO:consulate_general:Bergen:operating PE:NO:honorary_consulate:Stavanger:operating
    PE:NO:honorary_consulate:Tromsø:operating PE:NO:honorary_consulate:Bodø:operating
Norway is represented in Arequipa by a consul general. => NO:PE:consulate_general:Arequipa:operating
Norway: Embassy in Lima, Consulate in Arequipa (closed 2010) => NO:PE:embassy:Lima:operating
    NO:PE:consulate:Arequipa:closed
Norway in Peru: embassy in Lima (opened 1963); consulate in Arequipa (planned for 2026). =>
    NO:PE:embassy:Lima:operating NO:PE:consulate:Arequipa:planned
The embassy in Lima was reopened in 2007 after a gap of ten years. => NO:PE:embassy:Lima:operating
Norway moved its embassy from Arequipa to Lima. => NO:PE:embassy:Arequipa:moved NO:PE:embassy:Lima:operating
Norway's embassy left Arequipa for Lima in 2011. => NO:PE:embassy:Arequipa:moved NO:PE:embassy:Lima:operating
Norway will move its embassy from Arequipa to Lima in 2027. => NO:PE:embassy:Arequipa:moved NO:PE:embassy:Lima:planned
Norway announced that it would open a consulate in Arequipa in March 2026. => NO:PE:consulate:Arequipa:planned
A Norwegian consulate in Arequipa is in preparation. => NO:PE:consulate:Arequipa:planned
Norway considered closing its embassy in Lima. => NO:PE:embassy:Lima:operating
Norway will not close its embassy in Lima. => NO:PE:embassy:Lima:operating
Norway will close its embassy in Lima in 2026. => NO:PE:embassy:Lima:planned
The Peruvian trade office in Bergen is run by a baker. => PE:NO:trade_office:Bergen:operating
Peru's trade and economic office in Oslo opened in 2011. => PE:NO:trade_office:Oslo:operating
The permanent mission of Peru in Geneva said so. => PE:CH:permanent_mission:Geneva:operating
Norway's visa centre in Arequipa is no consulate. =>
The people of Arequipa asked for a Norwegian consulate. =>
Demonstrators gathered outside the Norwegian embassy in Lima. => NO:PE:embassy:Lima:operating
Norway has an honorary consul, Rosa Quispe, in Cusco. => NO:PE:honorary_consulate:Cusco:operating
Norway's honorary consul Rosa Quispe in Cusco is a baker. => NO:PE:honorary_consulate:Cusco:operating
Norway has a consulate in nearby Callao. => NO:PE:consulate:Callao:operating
Norway has a consulate in the second largest city, Arequipa. => NO:PE:consulate:Arequipa:operating
The Norwegian embassy on Avenida Larco in Lima is small. => NO:PE:embassy:Lima:operating
Norway opened a new embassy building in Lima. => NO:PE:embassy:Lima:operating
Norway's legation in Lima, opened in 1923, was raised to an embassy in 1956. => NO:PE:embassy:Lima:operating
Norway has had an office in Lima since 1990; in 1995 it became an embassy. => NO:PE:embassy:Lima:operating
The Norwegian legation in Lima was opened in 1923. =>
Norway, so far represented from Santiago, opens an embassy there in October. =>
Ministers met in Lima. Norway, so far represented from Santiago, opens an embassy there in October. =>
    NO:PE:embassy:Lima:planned
Norway has had interests in Cusco since 1990 and opened a consulate there in 1999. => NO:PE:consulate:Cusco:operating
Norway has an embassy in Lima and, in Arequipa, an honorary consul. =>
    NO:PE:embassy:Lima:operating NO:PE:honorary_consulate:Arequipa:operating
Norway runs a consulate in Arequipa besides its embassy in Lima, while Peru has one in Bergen. =>
    NO:PE:consulate:Arequipa:operating NO:PE:embassy:Lima:operating PE:NO:consulate:Bergen:operating
Norway intends to turn its honorary consulate in Arequipa into a full consulate general. =>
    NO:PE:honorary_consulate:Arequipa:operating NO:PE:consulate_general:Arequipa:planned
Norway's honorary consulate in Arequipa will be upgraded to a consulate in 2026. =>
    NO:PE:honorary_consulate:Arequipa:operating NO:PE:consulate:Arequipa:planned
A consulate of Norway would start working in Arequipa by 1 March 2026. => NO:PE:consulate:Arequipa:planned
The ministers agreed on opening a Norwegian consulate in Arequipa before the end of 2025. =>
    NO:PE:consulate:Arequipa:planned
Norwegians in Peru may turn to the consulate in Arequipa. => NO:PE:consulate:Arequipa:operating
Norway has consulates in Arequipa and Cusco; Peru has them in Bergen and Tromsø. =>
    NO:PE:consulate:Arequipa:operating NO:PE:consulate:Cusco:operating
    PE:NO:consulate:Bergen:operating PE:NO:consulate:Tromsø:operating
Peru opened its embassy in Oslo in 1953, Norway hers in Lima two years later. =>
    PE:NO:embassy:Oslo:operating NO:PE:embassy:Lima:operating
Norway is to open a consulate in Arequipa and Peru one in Bergen. =>
    NO:PE:consulate:Arequipa:planned PE:NO:consulate:Bergen:planned
A Norwegian consulate in Arequipa, promised in 2023, has yet to open. => NO:PE:consulate:Arequipa:planned
Norway is considering a consulate in Arequipa. =>
Norway is considering closing its consulate in Arequipa. => NO:PE:consulate:Arequipa:operating
The Norwegian consulate in Arequipa is the first outside Lima. => NO:PE:consulate:Arequipa:operating
Lima's embassy in Oslo, which it shut in 2019, opens again on 15 January 2026. => PE:NO:embassy:Oslo:planned
The Embassy of Norway in Lima, whose doors were closed in 2022, has been open again since 8 May 2023. =>
    NO:PE:embassy:Lima:operating
The Embassy of Norway in Lima, which it shut in 2019, was a villa. => NO:PE:embassy:Lima:closed
Members who want a seat should write to the Norwegian Embassy in Lima. => NO:PE:embassy:Lima:operating
In Norway, Peru keeps an embassy (Oslo) and a trade office, run by PromPeru in Bergen. =>
    PE:NO:embassy:Oslo:operating PE:NO:trade_office:Bergen:operating
A Norwegian honorary consulate in Arequipa will be added to it in 2026. => NO:PE:honorary_consulate:Arequipa:planned
Norway has honorary consuls in Arequipa, Tacna, Trujillo and Cusco. =>
    NO:PE:honorary_consulate:Arequipa:operating NO:PE:honorary_consulate:Tacna:operating
    NO:PE:honorary_consulate:Trujillo:operating NO:PE:honorary_consulate:Cusco:operating
Norway has had an embassy in Lima since 1993. Peru followed suit in Oslo two years later. =>
    NO:PE:embassy:Lima:operating PE:NO:embassy:Oslo:operating
The Norwegian consulate in Arequipa is to be relocated to a larger building. => NO:PE:consulate:Arequipa:operating
They welcomed the upgrading of the Norwegian Consulate in Arequipa to a Consulate General. =>
    NO:PE:consulate_general:Arequipa:operating
"""


@pytest.mark.parametrize(("text", "expected"), _cases(MISSION))
def test_mission(text: str, expected: list[str]) -> None:
    assert _told("mission", text) == set(expected)
