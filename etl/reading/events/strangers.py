"""Names that no words introduce with an office: told by their capitals, and believed only where they travel or meet."""

import re
from functools import lru_cache

from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag
from etl.reading.people import Person

# Words of capitalised names that are nobody's.
_NOBODY = re.compile(
    r"\b(?:ministr\w+|bank|agency|group|bridge|corridor|street|palace|airport|summit|university|"
    r"office|statistics|house|hall|club|union|court|agreement|treaty|day|authority|"
    r"port|bureau|institute|chamber|council|commission|committee|fund|exchange|railways?|"
    r"airlines?|airways|company|corporation|centre|center|hotel|strait|sea|ocean|river|lake|"
    r"valley|mountains?|"
    r"island|islands|peninsula|region|province|district|state|republic|kingdom|parliament|"
    r"assembly|senate|congress|party|movement|army|navy|force|forces|cup|games|festival|forum|"
    r"week|"
    r"programme|program|project|initiative|plan|strategy|park|zone|pipeline|highway|road|gate|"
    r"square|tower|memorial|museum|school|college|academy|hospital|church|mosque|cathedral|"
    r"foundation|association|federation|league|society|institute|service|services|department|"
    r"embassy|consulate|mission|delegation|dialogue|partnership|trade|business|investment|"
    r"economic|"
    r"foreign|national|central|general|joint|security|defen[cs]e|energy|culture|customs|visit|"
    r"talks|stage|war|pact|act|law|bill|protocol|convention|charter|declaration|memorandum|"
    r"north|south|east|west|northern|southern|eastern|western|gulf|bay|cape|canal|terminal|"
    r"station|gas|oil|power|nuclear|steel|motors?|holding|ltd|inc|plc|sa|ag|gmbh|llc|times|post|"
    r"news|"
    r"herald|tribune|gazette|daily|the|on|in|at|for|of|and|january|february|march|april|june|july|"
    r"august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday|christmas|easter|ramadan|new|great|free|common|single|green|blue|black|red|"
    r"white|silk|belt|world|global|international|european|african|asian|arab|american|christian|"
    r"muslim|orthodox|catholic|islamic|democratic|socialist|communist|liberal|conservative|"
    r"labou?r|policy|brief|no|nr|financial|fiscal|assistance|overseas|official|external|home|"
    r"internal|"
    r"interior|affairs|finance|prime|minister|president|premier|chancellor|king|queen|prince|"
    r"princess|sheikh|emir|mr|mrs|ms|dr|speaker|tourism|technology|science|research|space|health|"
    r"social|democrats?|republicans?|democrat)\b"
)


def strangers(document: Document, passage: Passage) -> list[Mention]:
    """The capitalised names of a passage that the people of the article do not include, in full or by the last word."""
    if not any(held.office for person in document.people.known for held in person.offices):
        return []
    known = _full_names(document)
    taken = passage.mentions
    found = []
    for start, end in document.runs[passage.number]:
        if any(one.start < end and start < one.end for one in taken):
            continue
        words = document.plain[start:end]
        name = words if " " in words else known.get(words)
        if name is None:
            continue
        if document.low.endswith("the ", 0, start):
            continue
        begin = _begin(words, start)
        words = document.plain[begin:end]
        if (" " not in words and words not in known) or len(words.split()) > 4 or _NOBODY.search(words.lower()):
            continue
        full = document.article.text[begin:end] if " " in words else name
        found.append(Mention(Tag.PERSON, begin, end, full, None, Person(full)))
    return found


def _begin(words: str, start: int) -> int:
    """Where the name begins behind words that are nobody's: `Diaspora Affairs Musalia Mudavadi`."""
    blocked = [match.end() for match in _NOBODY.finditer(words.lower())]
    if not blocked or len(words[blocked[-1] :].split()) < 2:
        return start
    rest = re.search(r"[^\W\d_]", words[blocked[-1] :])
    return start + blocked[-1] + rest.start() if rest else start


@lru_cache(maxsize=1)
def _full_names(document: Document) -> dict[str, str]:
    """The full names of strangers in the article by their last word."""
    names: dict[str, str] = {}
    for passage in document.passages:
        for start, end in document.runs[passage.number]:
            words = document.plain[start:end].split()
            if 2 <= len(words) <= 3 and not _NOBODY.search(document.plain[start:end].lower()):
                names.setdefault(words[-1], document.article.text[start:end])
    return names
