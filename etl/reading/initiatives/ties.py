"""Which names are those of something that states do together, and which states."""

import re
from itertools import pairwise

from etl.reading.document import Document, Passage
from etl.reading.initiatives.bars import is_barred, is_verb
from etl.reading.initiatives.names import Name
from etl.reading.initiatives.words import CARRIES, COMMON, JOINT, NO_NAME, SELF_TELLING
from etl.reading.mention import Mention, Tag

_WORKS = frozenset(
    (
        "railway railroad pipeline pipe bridge interconnector link highway motorway expressway waterway tunnel canal "
        "dam cable line ferry crossing road route ring network conveyance aqueduct viaduct wall grid"
    ).split()
) | {"railway line", "rail link", "rail line", "power line", "transmission line", "ferry line"}
_WORKS |= {"hydropower plant", "hydroelectric plant", "power plant", "power station", "gas field", "oil field"}
_CROSSINGS = frozenset(("bridge", "tunnel", "ferry", "crossing"))
_JOINS = re.compile(
    r"(?: \d+)?,?(?: [^,.;]{0,40},)? (?:is to |will |would )?(?:link|connect|join)(?:s|ing|ed)? (?:the )?[A-Z][\w'-]+"
    r" (?:and|with|to) [A-Z]"
)
_SHARED_WITH = re.compile(r"\b(?:shared|built|owned|run|together|jointly) with\b")
_EXPLICIT = frozenset(("name and apposition", "noun, called", "quoted name", "name in apposition"))
"""Rules of which the words say that something is a name, so that one word may be one."""
_OF_PLANS = frozenset(("quoted name", "name in apposition", "name with a purpose"))
_SITES = frozenset(("zone", "wind farm", "solar park", "solar farm", "solar plant", "research station"))
_JOINT_NAME = re.compile(r"(?:binational|bilateral|trilateral|joint|common|transboundary|cross-border)\b")
_AND = re.compile(r"(?:'s)? and (?:the )?")
_WATERS = ("lake ", "mount ", "bay of ", "gulf of ", "sea of ", "river ")
_AREAS = (" park", " city", " area")
_BARE = frozenset(["line", "link", "route"])
_SMALL_WORDS = re.compile(
    r"^(?:(?:The|A|An|In|Under|Its|Their|Our|From|For|On|Beside|With|At|By|To|Of|And|But|"
    r"This|That|As|If|Via|Through|Both|Since|When|While|After|Before|Along|Besides|Now|"
    r"Here|Also|Even|His|Her|No|Not) )+"
)
_CONNECTS = re.compile(
    r",? (?:which |that )?(?:is to |are to |will |would |now )?(?:connect|link|join|run|carr(?:y|ies)|"
    r"pass)(?:e?s|ing)?\b"
)
_EXTENDED = re.compile(
    r"[\"']?,? (?:(?:which|that) )?(?:(?:is|was|will|has|are|to|now|also|soon|been|be|"
    r"being) )*(?:extended|expanded|exported|brought|"
    r"taken|carried|widened) to "
)
_TWO_ENDS = re.compile(r",? (?:running )?(?:from )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)? to [A-Z][\w'-]+")
_UNDER = re.compile(r"\bunder (?:the |a |an |its |their )?$")
_ROUTE = re.compile(r"(?:transport|transit|trade|silk) (?:route|road)$")
_APPOSITION = re.compile(
    r",? (?:an?|the) (?:[^,.;]|,\d){0,60}\b(?:scheme|project|corridor|route|programme|initiative|"
    r"highway|railway|pipeline)\b"
)
_RUNS = re.compile(r",? (?:which|that|from|between|linking|connecting|running|via|through|to|by which)\b")
_STOP = re.compile(r"[;.:]|, (?:and|but|while|a showcase)\b| – ")
_STATES = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)
_PLACES = (*_STATES, Tag.CITY)


def trimmed(document: Document, passage: Passage, name: Name) -> Name | None:
    """The name without the words of the sentence in front of it, but with the whole of a state's name."""
    start = name.start
    cut = _SMALL_WORDS.match(document.plain[start : name.end])
    start += cut.end() if cut is not None else 0
    for one in passage.mentions:
        if one.start < start < one.end and one.tag in _STATES:
            start = one.start
        elif one.start == start and one.tag in (Tag.ORGANISATION, Tag.OFFICE) and one.end < name.end:
            return None
    owner = next(
        (one for one in passage.mentions if one.start == start and document.plain[one.end : one.end + 3] == "'s "), None
    )
    if owner is not None and owner.tag in _STATES:
        start = owner.end + 3
    elif owner is not None or (name.noun not in _WORKS and _is_person(passage, start)):
        return None
    end = name.end
    if name.rule == "named operation":
        cuts = [one.start for one in passage.mentions if start + 12 < one.start < end]
        end = min([end, *cuts]) if document.plain[start:end].count(" ") > 1 else end
        end = start + len(document.plain[start:end].rstrip())
    words = document.plain[start:end]
    apposed = name.rule in _EXPLICIT
    if (not apposed and re.search(r"[ –-]", words) is None) or NO_NAME.search(words):
        return None
    return Name(start, end, name.noun, name.rule)


def _is_person(passage: Passage, start: int) -> bool:
    return any(one.start == start and one.tag is Tag.PERSON and one.end - start > 12 for one in passage.mentions)


def is_tie(document: Document, passage: Passage, name: Name) -> bool:
    """Whether the name is that of something states do together: not a street, a company's plant, an agreement."""
    if is_barred(document, passage, name) or is_verb(document, name):
        return False
    ends = _ends(passage, name)
    codes = {one.country for one in ends}
    if len(ends) >= 2 and (len(codes) >= 2 or name.noun in _WORKS):
        return len(codes) >= 2 and not _is_bare(document, name)
    if name.rule == "work between two ends":
        several = len(ends) == 1 and len(_around(document, passage)) >= 2
        return several and name.noun in _WORKS and not _is_bare(document, name)
    return not _only_states(passage, name) and _is_named_tie(document, passage, name)


def _is_named_tie(document: Document, passage: Passage, name: Name) -> bool:
    """Whether a name that is no line between two states' names is that of something states do together."""
    if name.rule == "name and apposition":
        behind = [one.country for one in passage.mentions if one.start > name.end and one.tag in _PLACES]
        return len({*behind} - {None}) >= 2
    connects = _CONNECTS.match(document.low, name.end, passage.end) is not None
    could = name.noun != "road" or connects
    paired = re.search(r"\w[-–][A-Z]", document.plain[name.start : name.end]) is not None
    if name.rule in _OF_PLANS or (name.noun in _SITES and not paired):
        several = len(_around(document, passage)) >= 2
        return several and not _is_owned(document, passage, name) and _is_of_both(document, passage, name)
    return _is_telling(document, passage, name) or (could and _is_shared(document, passage, name))


def _is_telling(document: Document, passage: Passage, name: Name) -> bool:
    """Whether its noun, the words behind it or its extension to the other state say that it ties states."""
    words, low = document.low[name.start : name.end], document.low
    if name.noun in SELF_TELLING or name.noun == "operation" or _ROUTE.search(words) is not None:
        return True
    to = _EXTENDED.match(low, name.end, passage.end) if name.rule == "noun and name" else None
    extended = to is not None and document.plain[to.end() : passage.end].removeprefix("the ")[:1].isupper()
    return (extended and len(_around(document, passage)) >= 2) or _APPOSITION.match(
        low, name.end, passage.end
    ) is not None


def _is_shared(document: Document, passage: Passage, name: Name) -> bool:
    """Whether the sentence says that several states have part in a work or programme."""
    words = document.low[name.start : name.end]
    named = {one.country for one in passage.mentions if one.tag in _STATES and one.country}
    cities = {one.country for one in passage.mentions if one.tag is Tag.CITY and one.country}
    if name.noun in _WORKS:
        if name.rule == "named work" and len(named) >= 2 and _RUNS.match(document.low, name.end, passage.end):
            places = [one for one in passage.mentions if name.end <= one.start <= name.end + 45 and one.tag in _PLACES]
            return len(places) < 2 or places[0].country != places[1].country
        ends = {one.country for one in _ends(passage, name)}
        if ("-" in words or "–" in words) and len(named | ends) >= 2:
            return True
    several = len(_around(document, passage)) >= 2
    joint = JOINT.search(passage.words) is not None
    if _is_of_one(document, passage, name, named) or (name.noun.endswith(_AREAS) and len(named) < 2):
        return several and joint
    if name.noun not in _WORKS and name.rule in ("named work", "noun, called"):
        return several
    joins = name.noun in _CROSSINGS and _JOINS.match(document.plain, name.end, passage.end) is not None
    if several and (joins or _has_two_ends(document, name) or _is_ruled_by(document, passage, name)):
        return True
    told = len(named | cities) >= 2 and CARRIES.search(passage.words) is not None
    return told or (several and joint)


def _is_of_both(document: Document, passage: Passage, name: Name) -> bool:
    """Whether the sentence says that states do something together, or names two of them in one breath."""
    if JOINT.search(passage.words) is not None or passage.tagged(Tag.BOTH):
        return True
    if _JOINT_NAME.match(document.low, name.start) is not None:
        return True
    states = [one for one in passage.mentions if one.tag in (Tag.COUNTRY, Tag.CAPITAL)]
    return any(_AND.fullmatch(document.low, one.end, other.start) for one, other in pairwise(states))


def _has_two_ends(document: Document, name: Name) -> bool:
    works = name.noun in _WORKS and name.rule == "named work"
    return works and _TWO_ENDS.match(document.plain, name.end) is not None


def _is_ruled_by(document: Document, passage: Passage, name: Name) -> bool:
    """Whether something is done under a scheme: `Under the Green Danube programme, trees are planted`."""
    if name.noun in _WORKS or name.rule == "work between two ends":
        return False
    return _UNDER.search(document.low, passage.start, name.start) is not None


def _is_of_one(document: Document, passage: Passage, name: Name, named: set[str]) -> bool:
    """Whether a scheme is that of the only state in the sentence: `Romania's Delta Strategy`."""
    return _is_owned(document, passage, name) and len(named) < 2 and name.noun not in _WORKS


def _is_owned(document: Document, passage: Passage, name: Name) -> bool:
    """Whether somebody's name stands before or opens it: `Romania's Delta Strategy`, `the Polish Plan for Growth`."""
    if any(one.start == name.start and one.tag is Tag.ADJECTIVE for one in passage.mentions):
        return True
    return document.low.startswith("'s ", name.start - 3) and any(one.end == name.start - 3 for one in passage.mentions)


def _is_bare(document: Document, name: Name) -> bool:
    """Whether nothing tells which kind of line or link it is: shipping lines and flights are no works."""
    return name.noun in _BARE and document.low.startswith(name.noun, name.start)


def _ends(passage: Passage, name: Name) -> list[Mention]:
    within = [one for one in passage.mentions if name.start <= one.start < name.end and one.tag in _PLACES]
    return [one for one in within if one.country and not passage.low.endswith(_WATERS, 0, one.start)]


def _only_states(passage: Passage, name: Name) -> bool:
    """Whether states' names are all that stands before the noun: `Iranian gas pipeline` is no name."""
    words = passage.low[name.start : name.end]
    for one in passage.mentions:
        if name.start <= one.start and one.end <= name.end and one.tag in _STATES:
            words = words.replace(passage.low[one.start : one.end], " ", 1)
    return name.rule == "name and noun" and COMMON.sub(" ", words).strip(" -–") == ""


def _around(document: Document, passage: Passage) -> set[str]:
    codes = {one.country for one in passage.mentions if one.tag in (*_STATES, Tag.PERSON) and one.country}
    codes |= {one.country for one in passage.mentions if one.tag is Tag.CITY and one.country and codes}
    if passage.tagged(Tag.BOTH) and document.pair is not None:
        codes |= set(passage.pair if passage.pair is not None and len(codes) == 0 else document.pair)
    if len(codes) == 1 and document.pair is not None and _SHARED_WITH.search(passage.words) is not None:
        codes |= set(document.pair)
    if len(codes) < 2 and passage.pair is not None and (not codes or codes & set(passage.pair)):
        codes |= set(passage.pair)
    return codes


def countries_of(document: Document, passage: Passage, name: Name) -> tuple[str, ...] | None:
    """The states at its ends, else those that the clause behind it names, else those that the sentence names."""
    inside = {one.country for one in _ends(passage, name) if one.country}
    states = {one.country for one in passage.mentions if one.tag in _STATES and one.country and one.end <= name.start}
    if len(inside) == 1 and name.noun not in _WORKS and len(states - inside) >= 2:
        inside = set()
    stop = _STOP.search(document.low, name.end, passage.end)
    until = stop.start() if stop is not None else passage.end
    behind = {
        one.country for one in passage.mentions if name.end <= one.start < until and one.tag in _PLACES and one.country
    }
    if len(inside) >= 2:
        related = _RUNS.match(document.low, name.end) is not None
        return tuple(sorted(inside | behind if related else inside))
    if len(behind | inside) >= 2:
        return tuple(sorted(behind | inside))
    around = {one.country for one in passage.mentions if one.tag in _PLACES and one.country} | inside
    if len(around) < 2 or passage.tagged(Tag.BOTH):
        around |= _around(document, passage)
    people = {one.country for one in passage.mentions if one.tag is Tag.PERSON and one.country}
    around |= people if len(people) > 1 else set()
    return tuple(sorted(around)) if len(around) >= 2 else None
