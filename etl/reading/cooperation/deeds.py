"""What people of two states do together: `their navies train together`, `they share data on floods`."""

import re
from collections.abc import Callable, Iterator

from etl.reading.cooperation.fields import Fields, listed
from etl.reading.cooperation.sectors import sectors_in
from etl.reading.shape import holds

WORDS = frozenset(
    "together joint jointly side hand shoulder tandem other another share shares shared sharing exchange exchanges "
    "exchanged exchanging pool pools pooled pooling swap swaps swapped swapping co cooperate cooperates cooperation "
    "collaborate collaborates".split()
)
"""Words of which one stands in every such deed."""

PIECES = (
    "together", "joint", "side by side", "hand in hand", "each other", "one another", "shoulder to", " share ",
    " shares ", " sharing ", " shared ", "exchange ", "exchanges ", "exchanging ", "exchanged ", " pool ", " pooled ",
    "cooperat", "in tandem", "swap",
)  # fmt: skip
"""Pieces of words without which a sentence tells of no joint deed."""

_VERBS = (
    "train exercise drill patrol fight combat tackle battle treat make build produce manufacture assemble run manage "
    "operate administer teach educate monitor guard protect search research study explore develop breed grow plant "
    "rescue clear prepare dig excavate restore film publish test design inspect control check hunt chase pursue "
    "maintain repair staff map survey count track investigate prosecute forecast watch measure clean promote finance "
    "fund generate mine vaccinate hold conduct practise practice defend secure police regulate conserve sail fly host "
    "market translate dredge demine screen plan bid work digitise digitize catalogue curate recycle cultivate harvest "
    "process stage broadcast compile record"
).split()
_DONE = {
    "fight": "fought", "make": "made", "build": "built", "run": "run", "teach": "taught", "grow": "grown", "dig": "dug",
    "hold": "held", "fly": "flown",
}  # fmt: skip
_DOUBLED = frozenset(("run", "dig", "control", "patrol", "map", "plan", "bid"))


def _going(verb: str) -> str:
    if verb in _DOUBLED:
        return verb + verb[-1] + "ing"
    return (verb[:-1] if verb.endswith("e") else verb) + "ing"


def _done(verb: str) -> str:
    if verb in _DONE:
        return _DONE[verb]
    if verb in _DOUBLED:
        return verb + verb[-1] + "ed"
    return verb + ("d" if verb.endswith("e") else "ed")


_PLAIN = "|".join(_VERBS)
_ANY_DONE = "|".join(_done(verb) for verb in _VERBS)
_DEED = rf"(?:(?P<plain>(?:{_PLAIN})(?:e?s)?)|(?P<going>{'|'.join(map(_going, _VERBS))})|(?P<done>{_ANY_DONE}))\b"
_TOGETHER = r"together|side by side|hand in hand|shoulder to shoulder|in tandem|jointly"
_VERB = re.compile(rf"\b{_DEED}")
_MARK = re.compile(rf" (?:{_TOGETHER})\b(?! with)")
_REACH = 75
_AHEAD = re.compile(rf"\bjointly {_DEED} ")
_AND_DEED = re.compile(rf",? and (?:to )?{_DEED.replace('?P<', '?P<other_')} ")
_MUTUAL = re.compile(
    rf"\b(?:help|assist|support|{_PLAIN})(?:ing|ed|s)? (?:each other|one another)(?P<what>(?:'s)?(?: out)? "
    r"(?:(?:in|on|to|with|against) )?)"
)
_SHARED = re.compile(
    r"\b(?P<verb>shar(?:e[sd]?|ing)|exchang(?:e[sd]?|ing)|pool(?:s|ed|ing)?|swap(?:s|ped|ping)?) (?P<what>(?:[a-z'-]+ "
    r"){0,4}?(?:data|information|intelligence|experiences?|expertise|know-how|knowledge|(?:best|"
    r"good) practices?|research|"
    r"results|laborator(?:y|ies)|students|teachers|trainees|officers|experts|scientists|researchers|samples|"
    r"warnings|forecasts|maps|images|readings|records|statistics|findings|seeds|judges|nurses|doctors|lecturers))\b"
    r"(?:(?: with)? (?:each other|one another))?"
)
_JOINT = re.compile(
    r"\bjoint (?P<what>(?:[a-z-]+ ){0,3}?(?P<noun>exercises?|manoeuvres|maneuvers|drills|patrols?|training|management|"
    r"production|monitoring|laborator(?:y|ies)|schemes?|surveys?|courses?|inspections?|checks|controls|expeditions?|"
    r"excavations?|rescue teams?|protection|study|studies|investigations?|bids?|candidac(?:y|ies)))\b"
)
_GUARD = re.compile(r"patrol|guard|exercis|drill|practi")
_KNOWN = re.compile(
    r"\b(?:data|information|intelligence|expert|expertise|experiences?|know-how|knowledge|results|practices?)$"
)
_TAIL = re.compile(r" (?:in|on|about|against|for|into|of|from) (?:the )?")
_HABIT = re.compile(
    r"\b(?:continu\w+|hold|run|runs|regular\w*|(?:each|every) \w+|annual\w*|conduct|carry out|carried out (?:each|"
    r"every)|will|(?:is|are) to|agree[ds]?(?: to| on)?|was agreed|plan(?:ned|s)?|prepar\w+|start|begin|under ?way|"
    r"since|under an?|"
    r"maintain|have|organi[sz]e|already|go on)\b"
)
_HAVE = re.compile(r"\b(?:have|has|had|been|being|be|are|is|'ve)(?: [a-z]+){0,3} $")
_PAST = re.compile(r"\b(?:was|were)(?: [a-z]+){0,2} $")
_ACTOR = re.compile(
    r"\b(?:navy|navies|arm(?:y|ies)|air forces?|militar(?:y|ies)|soldiers|troops|armed forces|coast ?guards?|"
    r"border guards?|police(?: forces| officers)?|gendarmes|nurses|doctors|surgeons|medics|scientists|researchers|"
    r"archaeologists|historians|parliaments|legislatures|firefighters|fire brigades|rescuers|teachers|judges|"
    r"prosecutors|courts|customs(?: officers)?|journalists|musicians|geologists|rangers|detectives|vets|"
    r"hydrologists|seismologists|foresters|epidemiologists|botanists|zoologists|archivists|librarians|curators|miners|"
    r"fishermen|farmers|central banks|(?:the )?(?:ministries|agencies|departments|chambers) (?:of|for) [a-z]+|"
    r"(?:[a-z]+ ){1,2}(?:ministries|authorities|services|agencies|officers|guards|inspectors|academies|offices))\b"
)
_WORKING = re.compile(r"\b(?:(?:work|works|working|worked|act|acts) (?:closely )?(?:together|side by side|hand in hand|"
                      r"in tandem)|cooperates?|co-operates?|collaborates?)\b")  # fmt: skip
_BETWEEN = re.compile(
    rf"\bco-?operation (?:between|of|among) (?=(?:the |their |our )?(?:two |three )?(?P<who>{_ACTOR.pattern}))"
)
_GUARDED = {"border_security", "security", "counter_terrorism", "fisheries"}
_OWN = {"exercise": "defence", "drills": "defence", "manoeuv": "defence", "maneuve": "defence", "patrol": "security"}


def deeds(low: str, begin: int, end: int) -> Iterator[Fields]:
    """The joint deeds that the words of a clause between two offsets tell, with the sectors that they name."""
    clause = low[begin:end]
    for read, needs in _READERS:
        one = read(low, begin, end) if holds(clause, needs) else None
        if one is not None:
            yield one
            return


def _fields(span: tuple[int, int], sectors: tuple[str, ...], rule: str) -> Fields | None:
    return Fields(*span, sectors, span, rule) if sectors else None


def _first(low: str, start: int, end: int) -> tuple[str, ...]:
    found = sectors_in(low, start, end)
    return (found[0].value,) if found else ()


def _tail(low: str, at: int, end: int) -> tuple[int, tuple[str, ...]]:
    """The list behind a preposition at this offset."""
    lead = _TAIL.match(low, at, end)
    return listed(low, lead.end(), end) if lead is not None else (at, ())


def _actors(low: str, begin: int, end: int) -> tuple[str, ...]:
    """The sector of those who act, named last before the deed."""
    for one in reversed([*_ACTOR.finditer(low, begin, end)]):
        if found := _first(low, *one.span()):
            return found
    return ()


def _is_lasting(low: str, begin: int, match: re.Match[str]) -> bool:
    """Whether the deed goes on or is to come: `have trained`, `train`, `will train`, not `trained last week`."""
    before = low[max(begin, match.start() - 40) : match.start()].removesuffix("jointly ")
    if _PAST.search(before) is not None:
        return False
    return match["done"] is None or match["done"] == "run" or _HAVE.search(before) is not None


def _done_together(low: str, begin: int, end: int) -> Fields | None:
    match = _AHEAD.search(low, begin, end)
    if match is not None:
        if not _is_lasting(low, begin, match):
            return None
        stop, sectors = listed(low, match.end(), end)
        more = _AND_DEED.match(low, stop, end)
        if more is not None:
            stop, added = listed(low, more.end(), end)
            sectors = tuple(dict.fromkeys((*sectors, *added)))
        sectors = sectors or _actors(low, begin, match.start())
        return _fields((match.start(), max(stop, match.end())), sectors, "a deed done jointly")
    mark = _MARK.search(low, begin, end)
    if mark is None:
        return None
    verbs = [*_VERB.finditer(low, max(begin, mark.start() - _REACH), mark.start())]
    if not verbs or not _is_lasting(low, begin, verbs[-1]):
        return None
    verb = verbs[-1]
    stop, sectors = _tail(low, mark.end(), end)
    what, actors = _first(low, verb.end(), mark.start()), _actors(low, begin, verb.start())
    sectors = (actors or what if _GUARD.match(verb[0]) else what or actors) or sectors
    return _fields((verb.start(), max(stop, mark.end())), sectors, "a deed done together")


def _mutual(low: str, begin: int, end: int) -> Fields | None:
    match = _MUTUAL.search(low, begin, end)
    if match is None or _PAST.search(low, begin, match.start()) is not None:
        return None
    stop, sectors = listed(low, match.end(), end)
    return _fields((match.start(), stop), sectors or _actors(low, begin, match.start()), "help for each other")


def _shared(low: str, begin: int, end: int) -> Fields | None:
    match = _SHARED.search(low, begin, end)
    if match is None:
        return None
    if match["verb"].endswith("ed") and not _HAVE.search(low, max(begin, match.start() - 40), match.start()):
        return None
    stop, sectors = _tail(low, match.end(), end)
    what = _first(low, *match.span("what"))
    sectors = sectors or what if _KNOWN.search(match["what"]) else what or sectors
    sectors = sectors or _actors(low, begin, match.start())
    return _fields((match.start(), max(stop, match.end())), sectors, "shared knowledge")


def _joint(low: str, begin: int, end: int) -> Fields | None:
    match = _JOINT.search(low, begin, end)
    if match is None or _HABIT.search(low, begin, end) is None:
        return None
    stop, sectors = _tail(low, match.end(), end)
    what = match["what"]
    own = next((code for word, code in _OWN.items() if word in what), None)
    if own == _OWN["patrol"] and not {*sectors} & _GUARDED:
        sectors = (own,)
    sectors = _first(low, *match.span("what")) or sectors or _actors(low, begin, match.start())
    sectors = sectors or ((own,) if own is not None else ())
    return _fields((match.start(), max(stop, match.end())), sectors, "a joint deed")


def _working(low: str, begin: int, end: int) -> Fields | None:
    between = _BETWEEN.search(low, begin, end)
    if between is not None:
        sectors = _actors(low, between.start("who"), end)
        return _fields((between.start(), between.end("who")), sectors, "those between whom there is joint work")
    match = _WORKING.search(low, begin, end)
    if match is None:
        return None
    return _fields(match.span(), _actors(low, begin, match.start()), "those who work together")


_READERS: tuple[tuple[Callable[[str, int, int], Fields | None], tuple[str, ...]], ...] = (
    (_done_together, ("together", "jointly", "side by side", "hand in hand", "shoulder to", "in tandem")),
    (_mutual, ("each other", "one another")),
    (_shared, ("shar", "exchang", "pool", "swap")),
    (_joint, ("joint ",)),
    (_working, ("cooperat", "co-operat", "collaborat", "together", "side by side", "hand in hand", "in tandem")),
)
"""What may tell of a deed, in order, each with the pieces of words of which it needs one."""
