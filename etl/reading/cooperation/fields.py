"""Lists of fields around words for joint work: which sectors they name, and where they begin and end."""

import re
from dataclasses import dataclass

from etl.reading.cooperation.sectors import sectors_in
from etl.reading.cooperation.work import FIELDS, LEAD, STOPS, WORK

_SAID = (
    r"(?:, [a-z .'-]{2,30}? (?:said|says|added|adds|explained)(?=,)|"
    r", (?:said|say|says|added|according to) [a-z .'-]{2,30}?(?=,))"
)
_ITEM = re.compile(
    rf"{_SAID}?"
    r"(?:; and |,? and |,? or |,? as well as |,? along with |, |; | & |/)(?:(?:also|then|both|"
    r"in turn|finally|last but not least|later|in time|more and more|soon|not least|increasingly|of late|lately|"
    r"since [a-z0-9 ]{3,14}|"
    r"from [a-z0-9 ]{3,14}),? )*(?:(?:in|on|for|against|"
    r"to|at) )?(?:\(?[a-z0-9]\) )?"
)
_HARD = re.compile(
    r"[.?!]|\((?![a-z0-9]\))|(?<!\([a-z0-9])\)|;(?! [a-z])|;(?=[^.;]{0,60}\b(?:next|follows?|"
    r"will|comes?|is|are|have|has|do)\b)| – |:|\n"
)
_COPULA = re.compile(
    rf"(?:{_SAID},)?"
    r"(?:,? (?:as well as [^,]{3,60})?,? ?(?:are|were|is|was|will be|will|remain|remains|"
    r"should be|top|topped|(?:to|would|will) become|to be|(?:have|has) (?:long |always )?been|came|rank|where|"
    r"in which|on which)\b)|"
    r"(?::| –) (?:these|those|(?:in|on) (?:all )?(?:these|those)|all)\b|, (?:the|both|our|their|its|as well)\b|, (?=<)|"
    r" fields\b| areas\b"
)
_JOINT_FIELDS = re.compile(
    r"\b(?:areas?|fields?|sectors?|priorit(?:y|ies)|directions|where|in which|on which|list|"
    r"pillars?|mainstays?|core|heart|focus|backbone|cornerstones?)\b"
)
_BEFORE_WORK = re.compile(r"[ -](?:and (?:technical|technological) |industry |sector )?")
_AREAS_BEFORE = re.compile(
    r"\b(?:areas?|fields?|sectors?|spheres?|priorit(?:y|ies)|directions?|pillars?|mainstays?|core|heart|focus|backbone|"
    r"cornerstones?)\b(?: (?:of|for|in)(?: [a-z]+){0,2}| (?:in|on) which "
    r"[^.;:]{3,50}?| where [^.;:]{3,50}?)? $|\bwhere [^.;:,]{3,40} $"
)
_AREAS_ARE = re.compile(
    r"[^.;:]{0,40}\b(?:identified|named|agreed|listed|chosen|defined|added)\b[^.;:]{0,25}: |"
    r"[^.;:]{0,60}? (?:are|were|remain|will be|is)(?: (?:to be|still|now|chiefly|"
    r"mainly))?:? (?:in |on )?"
)
_ADDED = re.compile(
    r"\b(?:add(?:ed|s|ing)?|includ(?:e|ed|ing)|bring(?:ing)?|brought) (?P<what>[^.;:]{3,60}?) (?:to|in|into|under|"
    r"among) "
    r"(?:(?:the|their|our|its|a|list|of|areas?|fields?|bilateral|joint) )*$"
)
_MADE = re.compile(
    r"\bmak(?:e|es|ing) (?P<what>[^.;:]{3,60}?) (?:an?|one of (?:the|their)) (?:[a-z]+ ){0,2}(?:fields?|areas?|"
    r"sectors?|"
    r"priorit(?:y|ies)) (?:of|for) (?:[a-z]+ )?$"
)
_FROM = re.compile(r"(?:everything |ranging )?from (?=[^.;]* to )")
_AIM = re.compile(
    r"(?:fight|combat|tackle|curb|stop|prevent|eradicate|develop|build|produce|protect|conserve|restore|clean|improve|"
    r"train|manage|promote|secure|monitor) "
)
_AS_FIELDS = re.compile(r" as (?:[a-z-]+ ){0,3}(?:areas?|fields?|sectors?|priorit(?:y|ies)|directions?)\b")
_NAMING = re.compile(
    r"\b(?:identified|named|names|singled out|listed|lists|defined|designated|highlighted|chose|agreed on|"
    r"agree on|agreeing on) "
)
_CRIME = re.compile(
    r"\b(?:cattle|livestock|stock|car|oil) (?:theft|rustling|raiding|thieves|rustlers)|"
    r"\b(?:smuggling|trafficking|traffic) (?:of|in) (?!persons|people|human|women|migrants|children)|"
    r"\bagainst (?:the )?(?:illegal |illicit )?(?:small )?arms\b"
)
_DOING = re.compile(r"(?:the )?(?:joint )?(?:training|exchange|supply|production|teaching|use|management) of ")
_GAP = re.compile(r",? (?:that )?(?:the |both )?")
_OPENED = re.compile(r"\b(?:in|on|from) (?:the )?$")
_THEY = re.compile(r", | (?:they|we|the two|both|our two)\b")
_SUBJECT_LENGTH = 70
_WIDENING = re.compile(r"exten[ds]|expan[ds]|widen|broaden")
_OPENING = re.compile(
    r"^\W*(?:[^.;:,]{0,60}\b(?:agreed|said|decided|announced) that )?(?:it is )?(?:(?:of|in|on|for|from|as|to|called|"
    r"named|calls|identified|singled out) )?(?:the "
    r"|these |such )?"
)


@dataclass(frozen=True, slots=True)
class Fields:
    """Sectors that a list between two offsets names, with the words for joint work that it goes with."""

    start: int
    end: int
    sectors: tuple[str, ...]
    work: tuple[int, int]
    rule: str


def works(low: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where words for joint work stand between two offsets."""
    return [match.span() for match in WORK.finditer(low, start, end)]


def behind(low: str, work: tuple[int, int], end: int) -> Fields | None:
    """The list that words for joint work lead to: `work together on water and on health`."""
    lead = LEAD.match(low, work[1], end)
    if lead is None:
        return _areas(low, work, end)
    widens = _WIDENING.search(low, max(0, work[0] - 20), lead.end()) is not None
    if lead["by"].endswith("to") and not widens and _AIM.match(low, lead.end()) is None:
        return None
    start = lead.end()
    fields = FIELDS.match(low, start, end)
    if fields is not None:
        start = fields.end()
    span = _FROM.match(low, start, end)
    if span is not None:
        start = span.end()
        low = low[:start] + low[start:end].replace(" to ", " or ") + low[end:]
    stop, sectors = listed(low, start, end)
    return Fields(start, stop, sectors, work, "work together in fields") if sectors else None


def _areas(low: str, work: tuple[int, int], end: int) -> Fields | None:
    """The list in `the areas of cooperation are`, `among the fields in which they cooperate are`."""
    if _AREAS_BEFORE.search(low, max(0, work[0] - 70), work[0]) is None:
        return None
    copula = _AREAS_ARE.match(low, work[1], end)
    if copula is None:
        return None
    stop, sectors = listed(low, copula.end(), end)
    return Fields(copula.end(), stop, sectors, work, "areas of joint work") if sectors else None


def added(low: str, start: int, work: tuple[int, int]) -> Fields | None:
    """The list in `agreed to include sport in their cooperation`, `added mining to the areas of cooperation`."""
    match = _ADDED.search(low, start, work[0]) or _MADE.search(low, start, work[0])
    if match is None:
        return None
    first, last = match.span("what")
    stop, sectors = listed(low, first, last)
    return Fields(first, stop, sectors, work, "fields added to joint work") if sectors else None


def listed(low: str, start: int, end: int) -> tuple[int, tuple[str, ...]]:
    """Where a list that starts here ends, and the sectors that its items name."""
    hard = _HARD.search(low, start, end)
    stop = hard.start() if hard is not None else end
    found: dict[str, None] = {}
    at, last, missed = start, start, 0
    while at < stop and missed < 2:
        joint = _ITEM.search(low, at, stop)
        until = joint.start() if joint is not None else stop
        halt = STOPS.search(low, at, until)
        until = halt.start() if halt is not None else until
        sectors = _of_item(low, at, until)
        missed = 0 if sectors else missed + 1
        found |= dict.fromkeys(sectors)
        last = until if sectors else last
        if joint is None or halt is not None:
            break
        at = joint.end()
    while last > start and low[last - 1] == " ":
        last -= 1
    return last, tuple(found)


def _of_item(low: str, start: int, end: int) -> list[str]:
    """The sectors of one item; of neighbouring words (`defence training`) the first decides."""
    if len(low[start:end].split()) > 12:
        return []
    crime = _CRIME.search(low, start, end)
    if crime is not None:
        return ["security"]
    doing = _DOING.match(low, start, end)
    if doing is not None and sectors_in(low, doing.end(), end):
        start = doing.end()
    kept: list[tuple[int, str]] = []
    for one in sectors_in(low, start, end):
        if kept and one.start - kept[-1][0] <= 1:
            kept[-1] = (one.end, kept[-1][1])
        else:
            kept.append((one.end, one.value))
    return [value for _, value in kept]


def ahead(low: str, start: int, work: tuple[int, int], end: int, actor: int | None = None) -> Fields | None:
    """The list that opens a clause about joint work: `Rail and tourism are areas in which the two work together`.

    `actor` is where those who work together are named first: `In health and education <they> work together`.
    """
    for naming in _NAMING.finditer(low, start, work[0]):
        stop, sectors = listed(low, naming.end(), work[0])
        if sectors and _AS_FIELDS.match(low, stop):
            return Fields(naming.end(), stop, sectors, work, "fields named for joint work")
    opening = _OPENING.match(low[start : work[0]])
    first = start + (opening.end() if opening is not None else 0)
    opened = _OPENED.search(low[start:first]) is not None
    if opened and actor is not None and first < actor < work[0] <= actor + _SUBJECT_LENGTH:
        stop, sectors = listed(low, first, actor)
        if sectors and _GAP.fullmatch(low, stop, actor):
            return Fields(first, stop, sectors, work, "fields in which they work together")
    stop, sectors = listed(low, first, work[0])
    remote = not opened and " that " in low[stop : work[0]]
    if not sectors or remote or any(character.isdigit() for character in low[first:stop]):
        return None
    subject = opened and _THEY.match(low, stop) is not None and work[0] - stop <= _SUBJECT_LENGTH
    if not subject and _COPULA.match(low, stop, work[1]) is None:
        return None
    joint = low[work[0] : work[1]].endswith(("together", "jointly"))
    if joint or opened or _JOINT_FIELDS.search(low, stop, min(end, work[1] + 40)) is not None:
        return Fields(first, stop, sectors, work, "fields in which they work together")
    return None


def compound(low: str, start: int, work: tuple[int, int]) -> Fields | None:
    """The sectors right before the word: `energy, transport and defence cooperation`."""
    if not low.startswith(("cooperation", "co-operation", "collaboration"), work[0]):
        return None
    kept: list[tuple[int, int, str]] = []
    for one in reversed(sectors_in(low, max(start, work[0] - 70), work[0])):
        behind_it = low[one.end : kept[-1][0] if kept else work[0]]
        if not (_BEFORE_WORK if not kept else _ITEM).fullmatch(behind_it):
            break
        kept.append((one.start, one.end, one.value))
    if not kept:
        return None
    sectors = tuple(dict.fromkeys(value for _, _, value in reversed(kept)))
    return Fields(kept[-1][0], work[0], sectors, work, "cooperation of a field")
