"""The sectors that words name: those of the lexicon, and the people and things that only joint work makes telling."""

import re

from etl.reading.mention import Mention, Tag
from etl.reading.names import find_sectors

_MORE = {
    "mining_minerals": "geologists|prospectors|miners|mine safety",
    "fisheries": "fishermen",
    "defence": "navies|soldiers|troops|air forces?|militaries|armed forces|tanks|warships|infantry|paratroopers|"
    "general staffs|marines",
    "border_security": "borders?(?: zones?| strips?)?|frontiers?|riverbanks?|frontier guards|border patrols?",
    "security": "policemen|policewomen|gendarmes|smugglers?|traffickers?|kidnappers|rebels|insurgents|intelligence|"
    "bandits|pirates|organised gangs|detectives",
    "health": "epidemiologists|surgeons|medics|midwives|vaccinat(?:e|es|ed|ing)|patients|first aid|"
    "epidemics?|medical|vets(?= and doctors)",
    "humanitarian": "seismologists|fire brigades|rescuers|the missing|missing people|red cross|volcano(?:es)?|"
    "earthquake warnings?",
    "construction": "earthquake-proof building|earthquake-proof [a-z]+",
    "education": "schooling|degrees|diplomas|curricul(?:a|um)|lecturers|professors|scholarships?|classrooms",
    "culture": "archivists|librarians|curators|archaeologists|churches|mosques|temples|orchestras|film-?makers|"
    "musicians|translators?|translations?|"
    "exhibitions?|dictionar(?:y|ies)|ruins",
    "environment_climate": "botanists|zoologists|sharks|whales|sandstorms|rangers|forecasts|lakes?|coral|mangroves|"
    "turtles|bears|"
    "(?:protection|conservation) of [a-z]+|air quality|oil spills",
    "agriculture": "cassava|maize|wheat|rice|coffee|tea|cotton|potatoes|camels|sheep|goats|foresters|farmers|"
    "farm produce|"
    "food processing|crops?|vets|breeders|plant diseases|animal diseases|herds|harvests?|orchards|bees",
    "sport": "world cup|olympics|olympic games|championships?|cup of nations|africa cup",
    "water": "floods?|hydrologists|rivers?|river levels|groundwater|dam|canals|reservoirs|floodgates",
    "justice_law": "prisoners|convicts|legal aid",
    "digital_it": "hackers|computers|supercomputers|software|codes",
    "space": "rockets|launchers",
    "transport": "ships|trains|locks|lighthouses|pilotage|buses|motorways|tunnels|crossings",
    "energy": "grids?",
    "nuclear": "the atom|atoms",
    "telecoms": "mobile phones",
    "science_research": "scientists|researchers|laborator(?:y|ies)|polar|observator(?:y|ies)|arctic|antarctic",
    "parliamentary": "members of parliament|deputies|senators|mps",
    "industry": "competition authorities",
}  # fmt: skip
_WORDS = re.compile(r"\b(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _MORE.items()) + r")\b")


def sectors_in(low: str, start: int, end: int) -> list[Mention]:
    """The words between two offsets that name a sector; the telling people and things only where the lexicon has none.

    `sharks` alone name nothing that an article is about, but `sharks are protected jointly` does.
    """
    found = [one for one in find_sectors(low, start, end) if low[one.start : one.end] != "it"]
    if found:
        return found
    return [Mention(Tag.SECTOR, *match.span(), match.lastgroup or "") for match in _WORDS.finditer(low, start, end)]
