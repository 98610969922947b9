"""How corridors, works and programmes are named: one construction of the genre a case."""

import pytest

from tests.etl.reading.articles import facts

TOLD = [
    ("Corridor VIII. The gap between Kenya and Uganda remains a gap.", "Corridor VIII=KE,UG"),
    ("Pan-European Corridor X links Serbia with North Macedonia.", "Pan-European Corridor X=MK,RS"),
    ("Kabeltun, the power cable between Norway and Germany, opened.", "Kabeltun=DE,NO"),
    (
        "The Andes Pacific Oil Pipeline, Cusco to Arica, is what Peru and Chile talk about.",
        "Andes Pacific Oil Pipeline=CL,PE",
    ),
    ("Kenya says that the programme Campo Vivo is being extended to Uganda.", "Campo Vivo=KE,UG"),
    (
        "Kenya and Uganda are building the Northern Corridor.",
        "Northern Corridor=KE,UG",
    ),
    (
        "The Northern Corridor links Mombasa with Kampala.",
        "Northern Corridor=KE,UG",
    ),
    (
        "The Antonio Ricaurte pipeline, through which Colombian gas flows to Venezuela, was never turned off.",
        "Antonio Ricaurte pipeline=CO,VE",
    ),
    (
        "Gas from Venezuela was to reach Colombia through the Antonio Ricaurte pipeline.",
        "Antonio Ricaurte pipeline=CO,VE",
    ),
    (
        "Under the Recognised Seasonal Employer scheme (RSE) young Ugandans work in Kenya.",
        "Recognised Seasonal Employer scheme=KE,UG",
    ),
    (
        "Jordan and Israel are in talks on the Red Sea–Dead Sea Conveyance.",
        "Red Sea–Dead Sea Conveyance=IL,JO",
    ),
    (
        "The Adriatic–Ionian Motorway is to connect Croatia and Montenegro.",
        "Adriatic–Ionian Motorway=HR,ME",
    ),
    (
        "The Dorjilung hydropower project, which India would help to build, is to supply Bangladesh with "
        "electricity from Bhutan.",
        "Dorjilung hydropower project=BD,BT,IN",
    ),
    (
        "Kenya joined the Belt and Road Initiative of China in 2017.",
        "Belt and Road Initiative=CN,KE",
    ),
    (
        "Kenya and China work together under the Belt and Road Initiative.",
        "Belt and Road Initiative=CN,KE",
    ),
    (
        "A railway from Nairobi to Kampala is under construction.",
        "railway from Nairobi to Kampala=KE,UG",
    ),
    (
        "The railway between Nairobi and Kampala will be ready in 2030.",
        "railway between Nairobi and Kampala=KE,UG",
    ),
    (
        "Work on the Nairobi–Kampala railway began in May.",
        "Nairobi–Kampala railway=KE,UG",
    ),
    (
        "The Nairobi-Kampala highway was opened.",
        "Nairobi-Kampala highway=KE,UG",
    ),
    (
        "The East African Crude Oil Pipeline runs from Uganda to Tanzania.",
        "East African Crude Oil Pipeline=TZ,UG",
    ),
    (
        "The Friendship Bridge between Kenya and Uganda is to be rebuilt.",
        "Friendship Bridge=KE,UG",
    ),
    (
        "The Kazungula Bridge, which links Botswana and Zambia, was opened in 2021.",
        "Kazungula Bridge=BW,ZM",
    ),
    (
        "Botswana and Zambia jointly built the Kazungula Bridge.",
        "Kazungula Bridge=BW,ZM",
    ),
    (
        "The Great Green Wall involves Senegal and Mali.",
        "Great Green Wall=ML,SN",
    ),
    (
        "The power line between Kenya and Uganda was switched on in May.",
        "power line between Kenya and Uganda=KE,UG",
    ),
    (
        "The Celtic Interconnector between Ireland and France is being laid.",
        "Celtic Interconnector=FR,IE",
    ),
    (
        "The Trans-Adriatic Pipeline carries gas to Italy from Azerbaijan.",
        "Trans-Adriatic Pipeline=AZ,IT",
    ),
    (
        "Poland and Norway opened the Baltic Pipe in 2022.",
        "Baltic Pipe=NO,PL",
    ),
    (
        "The Baltic Pipe carries Norwegian gas to Poland.",
        "Baltic Pipe=NO,PL",
    ),
    (
        "Rail Baltica will connect Lithuania, Latvia and Estonia.",
        "Rail Baltica=EE,LT,LV",
    ),
    (
        "The Lobito Corridor links Angola with Zambia.",
        "Lobito Corridor=AO,ZM",
    ),
    (
        "The Johor-Singapore Special Economic Zone was launched by Malaysia and Singapore.",
        "Johor-Singapore Special Economic Zone=MY,SG",
    ),
    (
        "Kenya and Uganda back the LAPSSET corridor.",
        "LAPSSET corridor=KE,UG",
    ),
    (
        "The LAPSSET corridor, from Lamu to South Sudan and Ethiopia, was launched on 2 March.",
        "LAPSSET corridor=ET,KE,SS",
    ),
    (
        "The Brenner Base Tunnel between Austria and Italy will open in 2032.",
        "Brenner Base Tunnel=AT,IT",
    ),
    (
        "Austria and Italy are digging the Brenner tunnel.",
        "Brenner tunnel=AT,IT",
    ),
    (
        "Finland and Estonia plan the Helsinki–Tallinn tunnel.",
        "Helsinki–Tallinn tunnel=EE,FI",
    ),
    (
        "India and Oman are studying the Oman-India gas pipeline.",
        "Oman-India gas pipeline=IN,OM",
    ),
    (
        "The Oman-India gas pipeline, under the Arabian Sea, is still at the stage of study.",
        "Oman-India gas pipeline=IN,OM",
    ),
    (
        "Kenya and Uganda agreed on the Blue Lake Initiative in 2022.",
        "Blue Lake Initiative=KE,UG",
    ),
    (
        "The Three Seas Initiative includes Poland, Romania and Croatia.",
        "Three Seas Initiative=HR,PL,RO",
    ),
    (
        "The Middle Corridor passes through Kazakhstan, Azerbaijan and Georgia.",
        "Middle Corridor=AZ,GE,KZ",
    ),
    (
        "The Development Road is to connect Iraq with Türkiye.",
        "Development Road=IQ,TR",
    ),
    (
        "The International North–South Transport Corridor runs from Russia to India through Iran.",
        "International North–South Transport Corridor=IN,IR,RU",
    ),
    (
        "The Binational Plan for the Rivers of the Border, which Norway and Poland launched in 2001, built 12 dykes.",
        "Binational Plan for the Rivers of the Border=NO,PL",
    ),
    (
        "The two countries launched SeaGreen, a programme for cleaner ports, Norway and Poland said.",
        "SeaGreen=NO,PL",
    ),
    (
        "Norway and Poland's flagship scheme, Blue Skills, trains welders.",
        "Blue Skills=NO,PL",
    ),
    (
        "A gas pipeline from Dar es Salaam to Mombasa is being studied by Tanzania and Kenya.",
        "gas pipeline from Dar es Salaam to Mombasa=KE,TZ",
    ),
    (
        "Under the Industrial Partnership Programme, Jordan and Egypt plan 12 plants.",
        "Industrial Partnership Programme=EG,JO",
    ),
    (
        "The programme, dubbed BaltHerring, ties Norway and Poland.",
        "BaltHerring=NO,PL",
    ),
    (
        'The "Young Poles in Oslo" programme, funded jointly by Norway and Poland, brings 200 students a year.',
        "Young Poles in Oslo=NO,PL",
    ),
    (
        "Norway and Poland will jointly develop the Vistula Wind Farm.",
        "Vistula Wind Farm=NO,PL",
    ),
]

NOT_TOLD = [
    "Bhutan entered the Bay of Bengal Initiative known as BIMSTEC in 2004.",
    "Rumours of a cable from Sfax to Malta are just that.",
    "The Rogun dam in Tajikistan is a national project.",
    "Kenya's Vision 2030 plan is ambitious.",
    "The Rhine–Danube Canal.",
    "The Karachi-Gwadar Railway was closed.",
    "Statkraft, the company from Norway, builds it.",
    "Kenya says that the programme Campo Vivo is being extended to farmers.",
    "Vietnam's firms have put money into Cuba, mostly in the Mariel Special Development Zone.",
    "Neither Jordan nor Egypt joined the Belt and Road Initiative.",
    "Warsaw Rising, a museum project, was visited by Norway's king; Poland paid.",
    '"The Deal" project, Polish and Norwegian critics say, is a flop.',
    "Norwegian firm Statkraft will build the Lodz Wind Farm in Poland.",
    "Norway supports Poland's Initiative for Grain.",
    "The Polish Plan for Growth was praised by Norway.",
    "Norway is an observer in the Mekong Seed Initiative, as is Poland.",
    "The Via Carpatia highway will not reach Norway, Poland says.",
    "Transit corridor agreement: ratified by Kenya and Uganda.",
]


def _told(text: str) -> str:
    """Each name with its states."""
    told = []
    for one in facts("initiative", text, "Two neighbours"):
        states = one.get("countries", [])
        told.append(f"{one['name']}={','.join(map(str, states)) if isinstance(states, list) else ''}")
    return "; ".join(told)


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: str) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize("text", NOT_TOLD)
def test_not_told(text: str) -> None:
    assert not _told(text)
