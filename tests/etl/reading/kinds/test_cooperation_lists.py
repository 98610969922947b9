"""Fields of joint work in lists, headings and answers: one construction of the genre a case."""

import pytest

from tests.etl.reading.articles import facts

TOLD = [
    (
        "Kenya and Uganda agreed to intensify cooperation in the areas of health, education and trade.",
        "health:planned education:planned trade:planned",
    ),
    (
        "Both sides expressed interest in expanding cooperation in the fields of energy and transport.",
        "energy:planned transport:planned",
    ),
    (
        "The sides confirmed their readiness to develop cooperation in tourism and culture.",
        "tourism:planned culture:planned",
    ),
    (
        "The sides noted the successful development of cooperation in the field of energy.",
        "energy",
    ),
    (
        "The parties praised cooperation in healthcare.",
        "health",
    ),
    (
        "Kenya and Uganda have a long record of cooperation in forestry and wildlife protection.",
        "agriculture environment_climate",
    ),
    (
        "Their cooperation now also includes cyber security.",
        "digital_it",
    ),
    (
        "Among other things, the two countries work together in vaccines and vocational training.",
        "health education",
    ),
    (
        "Vaccines and vocational training are among the fields in which they work together.",
        "health education",
    ),
    (
        "What they do together: vaccines, vocational training, customs.",
        "health education customs",
    ),
    (
        "Joint work is under way on vaccines.",
        "health",
    ),
    (
        "They also agreed to co-operate in customs and on border controls.",
        "customs:planned border_security:planned",
    ),
    (
        "The two neighbours have agreed to pool their efforts in tourism.",
        "tourism:planned",
    ),
    (
        "Kenya and Uganda are to launch joint projects in solar energy and irrigation.",
        "renewable_energy:planned water:planned",
    ),
    (
        "New areas of cooperation will be health and sport.",
        "health:planned sport:planned",
    ),
    (
        "Health and sport will be the new areas of cooperation.",
        "health:planned sport:planned",
    ),
    (
        "Health and sport are to become new fields of joint work.",
        "health:planned sport:planned",
    ),
    (
        "The two governments will step up their work together on migration.",
        "migration:planned",
    ),
    (
        "The two governments will continue to cooperate on migration and in education.",
        "migration education",
    ),
    (
        "Cooperation between the two police forces continues.",
        "security",
    ),
    (
        "Cooperation between the parliaments is close.",
        "parliamentary",
    ),
    (
        "Cooperation between the health ministries goes back to 1980.",
        "health",
    ),
    (
        "Customs cooperation works well.",
        "customs",
    ),
    (
        "There is close police cooperation between Kenya and Uganda.",
        "security",
    ),
    (
        "Energy is the field in which they cooperate most.",
        "energy",
    ),
    (
        "It is in energy that Kenya and Uganda cooperate most closely.",
        "energy",
    ),
    (
        "Where they cooperate best is in energy.",
        "energy",
    ),
    (
        "They agreed that tourism and mining should be the next fields of cooperation.",
        "tourism:planned mining_minerals:planned",
    ),
    (
        '"We work together on malaria and on water," the Kenyan minister said of Uganda.',
        "health water",
    ),
    (
        '"Our two countries are working together on malaria," said the minister in Kampala.',
        "health",
    ),
    (
        "We cooperate with Kenya in mining, energy and, more and more, in tourism, Uganda's minister said.",
        "mining_minerals energy tourism",
    ),
    (
        "Kenya and Uganda work together on health. From 2026 the cooperation will cover tourism as well.",
        "health tourism:planned",
    ),
    (
        "Kenya and Uganda work together on health. In future they want to do the same in tourism.",
        "health tourism:planned",
    ),
    (
        "Kenya and Uganda work together on health; tourism comes next.",
        "health tourism:planned",
    ),
    (
        "Kenya and Uganda work together on health and, since May, on tourism.",
        "health tourism",
    ),
    (
        "Kenya and Uganda will jointly train teachers.",
        "education:planned",
    ),
    (
        "Kenya and Uganda train their pilots together.",
        "aviation",
    ),
    (
        "Kenyan vets and Ugandan vets have been vaccinating herds on both sides of the border together since 2015.",
        "agriculture",
    ),
    (
        "Teams from the two countries have restored temples together for decades.",
        "culture",
    ),
    (
        "Kenyan and Ugandan engineers jointly maintain the dam.",
        "water",
    ),
    (
        "The two countries' weather services share forecasts.",
        "environment_climate",
    ),
    (
        "The central banks of Kenya and Uganda work together on payments.",
        "banking_finance",
    ),
    (
        "The two revenue authorities exchange data on taxpayers.",
        "taxation",
    ),
    (
        "The two air forces have flown together since 1999.",
        "defence",
    ),
    (
        "Their armies hold manoeuvres together every spring.",
        "defence",
    ),
    (
        "Joint exercises of the two armies take place every year.",
        "defence",
    ),
    (
        "In defence, the two sides agreed to hold joint exercises.",
        "defence:planned",
    ),
    (
        "Defence cooperation, the minister said, will be deepened.",
        "defence:planned",
    ),
    (
        "There will be more cooperation in defence.",
        "defence:planned",
    ),
    (
        "More cooperation was promised in defence and in space.",
        "defence:planned space:planned",
    ),
    (
        "Closer cooperation in defence is planned.",
        "defence:planned",
    ),
    (
        "Cooperation in defence was agreed.",
        "defence:planned",
    ),
    (
        "They agreed on cooperation in defence and space.",
        "defence:planned space:planned",
    ),
    (
        "They agreed cooperation in defence, space and sport.",
        "defence:planned space:planned sport:planned",
    ),
    (
        "They agreed to work together on:\n• water\n• health\n• sport",
        "water:planned health:planned sport:planned",
    ),
    (
        "They agreed to work together on:\n\n- water\n- health\n- sport",
        "water:planned health:planned sport:planned",
    ),
    (
        "Areas of cooperation\n\n- Water\n- Health\n- Sport",
        "water health sport",
    ),
    (
        "Areas of cooperation\n\nWater, health, sport.",
        "water health sport",
    ),
    (
        "The two work together – on water, health and sport – and mean to go on.",
        "water health sport",
    ),
    (
        "Kenya and Uganda agreed to work together in three fields: water, health and sport.",
        "water:planned health:planned sport:planned",
    ),
    (
        "Kenya and Uganda work together in three fields, water, health and sport.",
        "water health sport",
    ),
    (
        "The two agreed on three fields of cooperation. They are water, health and sport.",
        "water:planned health:planned sport:planned",
    ),
    (
        "They named three fields for joint work: water, health and sport.",
        "water:planned health:planned sport:planned",
    ),
    (
        "Water, health and sport: these are the fields in which Kenya and Uganda work together.",
        "water health sport",
    ),
    (
        "Water, health and sport – in these fields the two already cooperate.",
        "water health sport",
    ),
    (
        "Kenya and Uganda cooperate in a number of fields. These include water, health and sport.",
        "water health sport",
    ),
    (
        "The two countries have agreed to work together. The fields: water, health and sport.",
        "water:planned health:planned sport:planned",
    ),
    (
        "What do the two do together? Water, health and sport, for a start.",
        "water health sport",
    ),
    (
        "Where do they cooperate?\n\nWater, health, sport.",
        "water health sport",
    ),
    (
        "And cooperation?\n\nIn water and in health.",
        "water health",
    ),
    (
        "Do they work together on water? They do.",
        "water",
    ),
    (
        "Q: In which areas do you cooperate with Uganda?\nA: In water and health. Sport will follow.",
        "water health sport:planned",
    ),
    (
        "Sectors of cooperation: water, health, sport.",
        "water health sport",
    ),
    (
        "Cooperation (ongoing): water, health. Cooperation (agreed): sport.",
        "water health sport:planned",
    ),
    (
        "Working together on: water; health.",
        "water health",
    ),
    (
        "Joint work continues in water and health; sport is to be added.",
        "water health sport:planned",
    ),
    (
        "Ministries of the two countries cooperate in water, in health and in sport.",
        "water health sport",
    ),
    (
        "Officials of both countries already work side by side in water management, in health and in sport.",
        "water health sport",
    ),
    (
        "The agreement commits the two sides to cooperate in water and health.",
        "water:planned health:planned",
    ),
    (
        "Under the plan Kenya and Uganda will work together on water and health.",
        "water:planned health:planned",
    ),
    (
        "Kenya and Uganda have promised each other closer cooperation in water and health.",
        "water:planned health:planned",
    ),
    (
        "Kenya and Uganda work together closely: on water, on health, on sport.",
        "water health sport",
    ),
    (
        "Kenya and Uganda get on well. They work together on water and, in the north, on health.",
        "water health",
    ),
    (
        "Nairobi works with Kampala on water and health.",
        "water health",
    ),
    (
        "Nairobi will work with Kampala on water and health.",
        "water:planned health:planned",
    ),
    (
        "The two states agreed to act together against smuggling and in disaster relief.",
        "customs:planned humanitarian:planned",
    ),
    (
        "The neighbours agreed to make common cause in water and health.",
        "water:planned health:planned",
    ),
    (
        "The two agreed to become partners in water and health.",
        "water:planned health:planned",
    ),
    (
        "The two sides will take their cooperation in water and health further.",
        "water:planned health:planned",
    ),
    (
        "Both governments committed themselves to joint work on water and health.",
        "water:planned health:planned",
    ),
    (
        "Both governments undertook to cooperate on water and health.",
        "water:planned health:planned",
    ),
    (
        "It was decided to cooperate on water and health.",
        "water:planned health:planned",
    ),
    (
        "It was agreed that the two would work together on water and health.",
        "water:planned health:planned",
    ),
    (
        "It was also agreed to work together on water and health.",
        "water:planned health:planned",
    ),
    (
        "Agreed as well: joint work on water and health.",
        "water:planned health:planned",
    ),
    (
        "There is to be joint work on water and health.",
        "water:planned health:planned",
    ),
    (
        "Joint work on water and health will start in May.",
        "water:planned health:planned",
    ),
    (
        "Joint work on water and health has begun.",
        "water health",
    ),
    (
        "Water and health will be tackled together.",
        "water:planned health:planned",
    ),
    (
        "Water and health are being tackled jointly.",
        "water health",
    ),
    (
        "Cooperation is closest in water and health.",
        "water health",
    ),
    (
        "Cooperation is strong in water and health.",
        "water health",
    ),
    (
        "Cooperation thrives in water and health.",
        "water health",
    ),
    (
        "Cooperation has grown in water and health.",
        "water health",
    ),
    (
        "Cooperation works best in water and health.",
        "water health",
    ),
    (
        "The two sides agreed to cooperate in wildfire control and in energy; in policing they have done so for years.",
        "environment_climate:planned energy:planned security",
    ),
    (
        "The governments of Kenya and Uganda will jointly promote tourism and combat extortion.",
        "tourism:planned security:planned",
    ),
    (
        "Kenya and Uganda agreed that their universities should cooperate in quantum research.",
        "science_research:planned",
    ),
    (
        "Cooperation between Kenya and Uganda, which until now was limited to trade, is to be widened to health.",
        "health:planned",
    ),
    (
        "They plan to work together, Kenya and Uganda say, on desalination.",
        "water:planned",
    ),
    (
        "Kenya and Uganda work together to good effect in housing and agreed that they should also do so in tourism.",
        "construction tourism:planned",
    ),
    (
        "Kenya and Uganda work together every day in vocational training.",
        "education",
    ),
    (
        "Areas of cooperation between Kenya and Uganda\n\n- Water management\n\n- Search and rescue",
        "water humanitarian",
    ),
    (
        "Kenya's cooperation with Uganda covers, inter alia, health and sport.",
        "health sport",
    ),
    (
        "Kenya and Uganda to cooperate on railways.",
        "transport:planned",
    ),
]

NOT_TOLD = [
    "The parties exchanged views on cooperation in healthcare.",
    "The parties discussed prospects for cooperation in healthcare.",
    "The minister invited Ugandan firms to invest in tourism.",
    "The talks covered cooperation in space and sport.",
    "On the agenda were cooperation in space and sport.",
    "Talks focused on trade, energy and cooperation in defence.",
    "Kenya offered cooperation in space.",
    "The agreement between Kenya and Uganda provides for cooperation in energy.",
    "Kenya and Uganda once cooperated in coal mining.",
    "Kenya and Uganda would cooperate in energy if prices fell.",
    "Talks on cooperation in energy between Kenya and Uganda will continue.",
    "The conference on education was held jointly by Kenya and Uganda.",
    "Kenya seeks cooperation with Uganda in space.",
    "Kenya and Uganda look to deepen their partnership in space.",
    "Kenya would welcome cooperation in space.",
    "Uganda hopes for cooperation in space.",
    "The companies of both states should cooperate in space.",
    "Kenya and Uganda ended their cooperation in space.",
    "Cooperation in space between Kenya and Uganda ended in 2010.",
    "Cooperation in space never began.",
    "Without cooperation in water, both Kenya and Uganda would suffer.",
    "Kenya's universities cooperate with German firms on chips.",
    "The memorandum provides for cooperation in water and health.",
]


def _told(text: str) -> str:
    """The sectors in order, each with its status where it is not ongoing."""
    told = facts("cooperation", text, "Kenya and Uganda: a friendship")
    return " ".join(
        f"{one['sector']}:planned" if one.get("status") == "planned" else str(one["sector"]) for one in told
    )


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: str) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize("text", NOT_TOLD)
def test_not_told(text: str) -> None:
    assert not _told(text)
