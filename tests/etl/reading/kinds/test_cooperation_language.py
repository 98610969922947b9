"""How joint work is told: one construction of the genre a case."""

import pytest

from tests.etl.reading.articles import facts

TOLD = [
    ("Kenya and Uganda work together to this day in sheep farming and malaria control.", "agriculture health"),
    ("In health and customs cooperation is traditionally lively.", "health customs"),
    ("In health and customs cooperation between Kenya and Uganda is brisk.", "health customs"),
    (
        "Kenya and Uganda cooperate on water. To be added from 2026: mining, sport.",
        "water mining_minerals:planned sport:planned",
    ),
    ("Our two governments cooperate on many things, and from next year will also do so in tourism.", "tourism:planned"),
    (
        "What are Kenya and Uganda doing together?\n\nVaccines, film, irrigation. Tourism will be next.",
        "health culture water tourism:planned",
    ),
    (
        "Kenya and Uganda cooperate in fisheries.",
        "fisheries",
    ),
    (
        "Kenya cooperates with Uganda in fisheries, customs and health.",
        "fisheries customs health",
    ),
    (
        "Kenya and Uganda are cooperating on malaria control and cattle vaccination.",
        "health agriculture",
    ),
    (
        "Kenya has cooperated with Uganda on water management since 2003.",
        "water",
    ),
    (
        "Kenya and Uganda collaborate on space research.",
        "space",
    ),
    (
        "Kenya and Uganda joined forces against piracy.",
        "security",
    ),
    (
        "Kenya and Uganda teamed up on vaccines last year.",
        "health",
    ),
    (
        "Kenya and Uganda are to team up in tourism.",
        "tourism:planned",
    ),
    (
        "Kenya and Uganda are partners in education and sport.",
        "education sport",
    ),
    (
        "Kenya and Uganda work hand in hand on water, on schooling, and against drug smuggling.",
        "water education security",
    ),
    (
        "Cooperation between Kenya and Uganda in energy is growing.",
        "energy",
    ),
    (
        "Cooperation between Kenya and Uganda takes place in health and in culture.",
        "health culture",
    ),
    (
        "Cooperation in energy will be expanded, Kenya and Uganda said.",
        "energy:planned",
    ),
    (
        "Kenya and Uganda agreed to step up cooperation in customs.",
        "customs:planned",
    ),
    (
        "Kenya and Uganda agreed to deepen their cooperation on migration and on border security.",
        "migration:planned border_security:planned",
    ),
    (
        "Kenya and Uganda identified agriculture and tourism as areas of cooperation.",
        "agriculture:planned tourism:planned",
    ),
    (
        "The priority fields of cooperation between Kenya and Uganda are energy, transport and health.",
        "energy transport health",
    ),
    (
        "Energy, transport and health are the priority fields of cooperation between Kenya and Uganda.",
        "energy transport health",
    ),
    (
        "Science, sport and tourism were named as the fields of cooperation between Kenya and Uganda for "
        "the coming years.",
        "science_research:planned sport:planned tourism:planned",
    ),
    (
        "The armies of Kenya and Uganda train together.",
        "defence",
    ),
    (
        "The navies of Kenya and Tanzania have exercised together since 1993.",
        "defence",
    ),
    (
        "The Kenyan and Tanzanian navies hold joint exercises every year.",
        "defence",
    ),
    (
        "The coast guards of Kenya and Tanzania will train together from next year.",
        "border_security:planned",
    ),
    (
        "Kenyan and Ugandan police patrol the lake together.",
        "security",
    ),
    (
        "Kenya and Uganda jointly patrol their fishing grounds.",
        "fisheries",
    ),
    (
        "The two armies, those of Kenya and Uganda, share intelligence on the rebels.",
        "security",
    ),
    (
        "Kenyan and Ugandan police forces fight smugglers side by side.",
        "security",
    ),
    (
        "Kenya and Uganda share weather data.",
        "environment_climate",
    ),
    (
        "Kenya and Uganda share data on river levels.",
        "water",
    ),
    (
        "Kenya and Uganda exchange experience in tax collection.",
        "taxation",
    ),
    (
        "Kenya and Uganda conduct joint research on malaria.",
        "health",
    ),
    (
        "Kenya and Uganda jointly manage the river.",
        "water",
    ),
    (
        "Kenya and Uganda jointly build satellites.",
        "space",
    ),
    (
        "Kenyan and Ugandan nurses vaccinate children together on both sides of the border.",
        "health",
    ),
    (
        "Scientists from Kenya and Uganda share a laboratory on the lake.",
        "science_research",
    ),
    (
        "Kenyan and Ugandan customs officers work side by side at the border post.",
        "customs",
    ),
    (
        "Kenya and Uganda want to make medicines together.",
        "health:planned",
    ),
    (
        "Kenya and Uganda will teach each other's nurses.",
        "health:planned",
    ),
    (
        "The joint management of the ferries by Kenya and Uganda continues.",
        "transport",
    ),
    (
        "Kenya and Uganda jointly produce textbooks.",
        "education",
    ),
    (
        "In agriculture, Kenya and Uganda cooperate.",
        "agriculture",
    ),
    (
        "In health and education Kenya and Uganda already work together.",
        "health education",
    ),
    (
        "On water, Kenya and Uganda have long worked together.",
        "water",
    ),
    (
        "Kenya and Uganda agreed to extend their cooperation to space research.",
        "space:planned",
    ),
    (
        "Kenya and Uganda agreed to include sport in their cooperation.",
        "sport:planned",
    ),
    (
        "Kenya and Uganda said their governments would work together on the protection of the lake and "
        "on student exchanges.",
        "environment_climate:planned education:planned",
    ),
    (
        "Kenya and Uganda have worked together for years on anti-malaria drugs.",
        "health",
    ),
    (
        "Kenya and Uganda signed up to joint work on roads.",
        "transport:planned",
    ),
    (
        "Kenya and Uganda intend to cooperate more closely in nuclear energy.",
        "nuclear:planned",
    ),
    (
        "Kenya and Uganda pledged closer cooperation in customs and taxation.",
        "customs:planned taxation:planned",
    ),
    (
        "Kenya and Uganda promised to work closer on migration.",
        "migration:planned",
    ),
    (
        "The ministers of Kenya and Uganda decided to launch cooperation in fisheries.",
        "fisheries:planned",
    ),
    (
        "Kenya and Uganda decided to begin working together on wind power.",
        "renewable_energy:planned",
    ),
    (
        "The presidents of Kenya and Uganda vowed to boost ties in trade, investment and tourism.",
        "trade:planned investment:planned tourism:planned",
    ),
    (
        "The two countries work together in agriculture. Sport is to follow.",
        "agriculture sport:planned",
    ),
    (
        "Kenya and Uganda work together on water. Tourism will be added next year.",
        "water tourism:planned",
    ),
    (
        "Areas of cooperation between Kenya and Uganda: health, education, sport.",
        "health education sport",
    ),
    (
        "Fields of cooperation between Kenya and Uganda include defence and mining.",
        "defence mining_minerals",
    ),
    (
        "Cooperation between Kenya and Uganda covers energy, customs and the fight against terrorism.",
        "energy customs counter_terrorism",
    ),
    (
        "Defence cooperation between Kenya and Uganda continues.",
        "defence",
    ),
    (
        "Defence and energy cooperation between Kenya and Uganda is expanding.",
        "defence energy",
    ),
    (
        "Kenya and Uganda agreed to deepen energy cooperation.",
        "energy:planned",
    ),
    (
        "Kenya and Uganda have close military cooperation.",
        "defence",
    ),
    (
        "There is cooperation between Kenya and Uganda in banking.",
        "banking_finance",
    ),
    (
        "Kenya enjoys good cooperation with Uganda in tourism.",
        "tourism",
    ),
    (
        "A joint programme of Kenya and Uganda on vaccination is running.",
        "health",
    ),
    (
        "Kenya and Uganda are working on a joint project in solar energy.",
        "renewable_energy",
    ),
    (
        "Kenya is working with Uganda on a vaccine.",
        "health",
    ),
    (
        "Kenya and Uganda agreed to do more together in sport.",
        "sport:planned",
    ),
    (
        "Kenya and Uganda agreed to share intelligence against terrorists.",
        "counter_terrorism:planned",
    ),
    (
        "Kenya and Uganda monitor the border jointly.",
        "border_security",
    ),
    (
        "Kenya and Uganda have been fighting locusts together since 2020.",
        "agriculture",
    ),
    (
        "Kenya and Uganda educate teachers together.",
        "education",
    ),
    (
        "Kenyan and Ugandan archaeologists dig together at the site.",
        "culture",
    ),
    (
        "The health ministries of Kenya and Uganda work together.",
        "health",
    ),
    (
        "The tax authorities of Kenya and Uganda cooperate.",
        "taxation",
    ),
    (
        "The parliaments of Kenya and Uganda work together closely.",
        "parliamentary",
    ),
    (
        "Kenya and Uganda work together in the fields of health, of education and of culture.",
        "health education culture",
    ),
    (
        "Kenya and Uganda agreed to cooperate in areas ranging from agriculture to space.",
        "agriculture:planned space:planned",
    ),
    (
        "In which fields do Kenya and Uganda work together? In the search for oil, and against sandstorms.",
        "oil_gas environment_climate",
    ),
]

NOT_TOLD = [
    "Cooperation in energy was discussed by Kenya and Uganda.",
    "Military cooperation between Kenya and Uganda was frozen.",
    "Kenya and Uganda discussed working together on energy.",
    "Kenya and Uganda could work together on energy.",
    "Kenya and Uganda do not cooperate in defence.",
    "Kenya and Uganda no longer cooperate on water.",
    "Kenya and Uganda met on Monday. Next: the finance ministers.",
    "Kenya proposed cooperation in mining to Uganda.",
    "Kenya's Equity Bank and Uganda's Centenary Bank work together on mobile payments.",
    "Kenyan farmers work together on irrigation.",
    "Kenyan and Ugandan companies work together in textiles.",
    "Kenya's army and police work together against gangs.",
]


def _told(text: str) -> str:
    """The sectors in order, each with its status where it is not ongoing."""
    told = facts("cooperation", text, "Kenya and Uganda")
    return " ".join(
        f"{one['sector']}:planned" if one.get("status") == "planned" else str(one["sector"]) for one in told
    )


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: str) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize("text", NOT_TOLD)
def test_not_told(text: str) -> None:
    assert not _told(text)
