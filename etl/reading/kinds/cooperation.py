"""A sector in which states work together or said they will."""

import re
from collections.abc import Iterator, Sequence

from db.vocabulary import CooperationStatus, Sector
from etl.reading.document import Document, Pair, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.mention import Mention
from etl.reading.modality import Mood, mood
from etl.reading.rules import finding, relation_pair
from etl.reading.shape import Hit, Pattern
from etl.reading.slots import COUNTRIES, term


@kind("cooperation")
class Cooperation(Fact):
    """A sector in which states work together or said they will."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    sector: Sector = slot(term(Sector), core=True)
    status: CooperationStatus | None = slot(term(CooperationStatus), default=None)


_WORK = (
    r"(?:co-?operat(?:e|es|ed|ing|ion)|collaborat(?:e|es|ed|ing|ion)|(?:work|worked|works|working|act|acting)(?: more| ever)?(?: closely| closer)?(?: together| jointly| side by side| hand in hand| in tandem)|"
    r"(?:work|working) more closely|joint (?:work|action|efforts?|projects?)|join(?:ing|ed)? forces|team(?:ing)? up|teamwork|do(?:ne)? (?:more )?together|partner(?:ing)? )"
)
_MORE = r"(?: (?:together|jointly|more closely|closely|between [^,;.]{1,40}|with (?:<\w+>|each other|one another)|further|also|is to|to be|will be|would be|was|has been|extended to|expanded to|widened to|deepened))*"
_FIELDS = r"(?:in a (?:broad |wide )?(?:range|number) of (?:areas|sectors|fields)(?:,)? ?|in (?:such )?(?:areas|sectors|fields) (?:such as|like|including) |(?:areas|sectors|fields)(?: such as| like|,? including|:) |including |particularly |especially )"
_LEAD = r"(?:,? (?:on|in|to|for|against|at|into|across|over)(?: the| their)?(?: (?:areas|fields|sectors|field|area|sector|spheres?) of)? |: |, )"
_THING = r"(?:[a-z-]+ ){0,3}?<sector>(?: (?:and|&) <sector>)?(?: [a-z-]+){0,3}?"
_SECTORS = rf"(?P<sectors>(?:{_FIELDS})?(?:(?:the|their|its|mutual) )*{_THING}(?:(?:,| and|, and| as well as|, as well as| or|;)(?: (?:also|on|in|at|for|the|mutual|then))* {_THING}){{0,8}})"
_AFTER = Pattern(
    "work together in SECTORS",
    rf"\b{_WORK}{_MORE}(?:{_LEAD}|,? )(?:{_FIELDS})?{_SECTORS}(?=[.,;:)–\"]|$| (?:with|by|from|under|as|was|were|is|are|has|have|had|when|during|at|said|continues|through|while)\b)",
)
_BEFORE = Pattern(
    "SECTORS are fields of work",
    rf"(?:^|[.;:–] |, )(?P<sectors>(?:(?:in|on|the) )*{_THING}(?:(?:,| and|, and| as well as|, as well as)(?: (?:in|on|the))* {_THING}){{0,8}})(?:,)? (?:are|were|is|was|top|will be|remain|to become|are to become)[^.;]{{0,60}}?\b(?:areas?|fields?|sectors?)\b[^.;]{{0,60}}?(?:work|co-?operat|collaborat|joint|priorit|standing)",
)
_PRIORITY = Pattern(
    "SECTORS cooperation",
    rf"(?P<sectors><sector>(?:(?:,| and|, and) <sector>){{0,8}}) (?:co-?operation|collaboration)\b(?! (?:agreement|council|commission|organi[sz]ation|committee|forum|programme|program))",
)
_GENERAL = re.compile(
    r"\b(?:agreement|memorand|treaty|protocol|convention|accord|mou|declaration|contract|programme of cooperation|cooperation organi[sz]ation)\b"
)
_ONGOING = re.compile(
    r"\b(?:already|continu\w*|ongoing|currently|today our|for (?:decades|years)|since|have worked|has worked|working)\b"
)
_WILL = re.compile(
    r"\b(?:agreed|will|would|want|undert\w+|decided|pledged|intend\w*|intention|plan\w*|to be|is to|are to|shall|should|resolved|committed|new|start|begin|also agreed|expand|extend|widen|deepen|discuss\w*)\b"
)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The sectors in which the states of a passage work together, or agreed to."""
    for passage in document.passages:
        if not re.search(
            r"operat|collabor|together|joint|side by side|forces|hand in hand|tandem|teamwork|team", passage.words
        ):
            continue
        for pattern in (_AFTER, _BEFORE, _PRIORITY):
            for hit in pattern.find(passage.sector_shape):
                yield from _read(document, passage, hit, pattern.name)


def _read(document: Document, passage: Passage, hit: Hit, rule: str) -> Iterator[Finding]:
    first, last = hit.match.span()
    state = mood(passage.sector_shape, first, last)
    if state in (Mood.DENIED, Mood.SUPPOSED) or _is_title(passage, hit):
        return
    pair = _pair(document, passage, hit)
    if pair is None:
        return
    status = _status(passage, hit, state)
    for code in dict.fromkeys(one.value for one in hit.many("sectors") if one.tag == "sector"):
        yield finding(document, passage, Cooperation(countries=pair, sector=Sector(code), status=status), rule)


def _pair(document: Document, passage: Passage, hit: Hit) -> Pair | None:
    start, end = hit.span()
    inside: list[Mention] = [one for one in passage.mentions if start <= one.start < end]
    first = passage.shape.place_of(inside[0]) if inside else 0
    return relation_pair(document, passage, first, first)


def _is_title(passage: Passage, hit: Hit) -> bool:
    """Whether the words are the subject of an agreement or an initiative, which makes no cooperation of its own."""
    text = passage.sector_shape.text
    return _GENERAL.search(text, max(0, hit.match.start() - 40), hit.match.start()) is not None


def _status(passage: Passage, hit: Hit, state: Mood) -> CooperationStatus:
    before = passage.sector_shape.text[max(0, hit.match.start() - 80) : hit.match.end()]
    if _ONGOING.search(before) and state is not Mood.PLANNED:
        return CooperationStatus.ONGOING
    return CooperationStatus.PLANNED if state is Mood.PLANNED or _WILL.search(before) else CooperationStatus.ONGOING
