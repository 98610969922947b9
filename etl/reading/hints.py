"""What a sentence hints of the state that a person in it acts for: journeys, hosts, labels, and who meets whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from etl.reading.mention import Mention, Tag
from etl.reading.shape import Pattern, Shape

States = tuple[str, ...]
_NEAR = r"(?:[^.;<]|<(?!country|capital|city|adj|person)){0,50}?"
_GOES = (
    r"(?:visits?|trips?|journey|travel(?:s|led|ed|ling)?|came|comes?|coming|flew|flies|fly|arriv\w+|landed|lands|went|"
    r"goes|go|going|tour|return\w*|stay\w*|due|expected|awaited|head(?:s|ed|ing)|off|sets? (?:out|"
    r"off)|bound|delegation|"
    r"mission|invit\w+|wound up|(?:is|was|been|be)(?= (?:back )?in\b))"
)
_SPAN = r"(?:[^.;<,]|<(?!country|capital|city|adj|person)|,(?= (?:on|in) <date>)|(?<=<date>),){0,45}?"
_THERE = r"(?P<there><country>|<capital>|<adj>(?= (?:capital|city|port|town|resort|coast|border|island)))"
_BY = r"(?:[a-z' ]|<(?:office|adj|ordinal:\d+)>){0,30}"
_VISITED = (
    Pattern("visitor", rf"<person>(?:'s)?{_NEAR} {_GOES}{_SPAN} (?:to|in|at|into|for) (?:the )?{_THERE}"),
    Pattern(
        "traveller",
        rf"<person>(?:'s)?{_NEAR} (?:visit(?:ed|s|ing)?|tour(?:ed|s|ing)|left|leaves|returned from|"
        rf"returns from) (?:the )?"
        r"{state:there}",
    ),
    Pattern(
        "visit by",
        rf"(?:visit|trip|travel)(?:s|ed)? (?:to|in) (?:the )?{{state:there}}[^.;<]{{0,30}}(?:by|of) {_BY}<person>",
    ),
    Pattern("visit of", rf"visit (?:of|by|which) {_BY}<person>(?:, [^,]{{1,40}},)? (?:to|in) (?:the )?{{state:there}}"),
)
_HOSTED = (
    Pattern(
        "host",
        r"<person>[^.;<]{0,25}\b(?:received|receives|welcomed|welcomes|hosted|hosts|greeted|(?:plays|"
        r"played)(?: the)? host)\b",
    ),
    Pattern(
        "received by",
        r"\b(?:received|welcomed|hosted|greeted|seen off)\b[^.;<]{0,40}\bby "
        r"(?:[a-z,.' ]|<(?:office|adj|capital)>){0,40}<person>",
    ),
)
_INVITED = (
    Pattern(
        "visit asked for",
        r"\b(?:to|in) (?:the )?{state:there}[^.;<]{0,50}?\b(?:invitation|request) of [^.;<]{0,30}(?:<office> "
        r")?<person>",
        needs=("invitation", "request"),
    ),
    Pattern(
        "asked to visit",
        r"(?:invitation|request) of [^.;<]{0,30}(?:<office> )?<person>[^.;]{0,120}?\b(?:visit\w*|to|in) (?:to "
        r")?(?:the )?"
        r"{state:there}",
        needs=("invitation", "request"),
    ),
)
_COMPANY_OF = Pattern(
    "in the company of",
    r"{state:there}(?:'s)? (?:<office>|delegation|party|team)[^.;<]{0,40}\b(?:accompanied by|including|made up of|"
    r"comprising|together with)\b.*",
    needs=("accompanied by", "including", "made up of", "comprising", "together with"),
)
_DELEGATION_MET = Pattern(
    "whom a delegation met",
    r"{state:there} (?:delegation|side|team|officials|mission|group|visitors|party) (?:[a-z]+ ){0,3}?"
    r"(?:met|held talks|conferred|called on|was received|were received)[^.;<]{0,30}(?:<office> )?[a-z. ]{0,12}<person>",
    needs=("delegation", "side", "team", "officials", "mission", "group", "visitors", "party"),
)
_SPEAKS_FOR = Pattern(
    "speaks for",
    r"<person> (?:also |later )?(?:said|stated|added|noted|stressed|confirmed|announced|replied|promised)(?: that)? "
    r"(?P<there><country>) (?:[a-z]+ )?(?:has|is|will|was|would|had|does|supports|plans|wants|attaches|welcomes|"
    r"remains|"
    r"stands|hopes|expects|offers|needs|intends|is)\b",
    needs=("said", "stated", "added", "noted", "stressed", "confirmed", "announced", "replied", "promised"),
)
_SPEAKS_IN = Pattern(
    "speaks in",
    r"\b(?:said|says|told|according to) (?:<office> )?<person>(?:, (?:the )?<office>,)? in (?P<there><capital>)|"
    r"<person>(?:, (?:the )?<office>,)? (?:said|says|told [a-z ]{2,30}) in (?P<here><capital>)",
    needs=("said ", "says ", "told ", "according to "),
)
_LISTED = re.compile(r"(?:, |,? and )(?:the )?<office>,? ")
_HOMEWARD = Pattern(
    "homeward",
    rf"<person>{_NEAR} (?:flew|returned?|returns|went|came|headed|travelled|is|was) (?:back )?(?:home|back)(?: "
    rf"again)?(?: {_NEAR})? ?(?:to|in) {{state:there}}",
)
_MET = re.compile(
    r"\b(?:met|meets?|talks|received|receives|hosted|hosts|host|welcomed|welcomes|called|rang|spoke|"
    r"conferred|co-chaired|chaired|"
    r"presid\w+|signed|conversation|consultations|negotiat\w+|meeting|discussed|agreed|guest|shook|sat down|"
    r"credentials)\b"
)
_COMPANY = re.compile(
    r"(?:who (?:travelled|came|flew|was|is|is travelling) with|accompanied by|(?:his|her) own|in the "
    r"company of|on behalf of|for) "
    r"(?:the )?(?:[a-z]+ )?(?:<office> )?$"
)
_BETWEEN = re.compile(r"\b(?:between|of)\b[^<]*(?:<[^>]*>[^<]*){0,2}$")
_HE_MET = re.compile(rf"(?:^|[ \"])(?:he|she)\b[^.;]*{_MET.pattern}[^.;]*$")
_LABEL = Pattern("label", r"^(?:[•–-] ?)?(?:from )?(?:the )?{state:there}(?::| –)")
_POSTED = Pattern("posted to", r"\b(?:in|to|at|here in) (?:the )?(?P<there><country>|<capital>)")
_FAR = 120


@dataclass(frozen=True)
class Seen:
    """A sentence that names a person at a place of its shape: its states, and the first person of the one before."""

    shape: Shape
    at: int
    states: States
    subject: str | None


def told_by(shape: Shape, at: int, choice: States, here: str | None) -> list[tuple[str, float]]:
    """What a sentence tells of the person at this place: states with their weights."""
    home = next((hit.one("there").country for hit in _HOMEWARD.find(shape) if _covers(hit.match, at)), None)
    if home is not None:
        return [(home, 2.0)] if home in choice else []
    return [
        *((code, 2.0) for there in _theirs(_VISITED, shape, at, choice) for code in choice if code != there),
        *((code, 1.5) for there in _theirs((_DELEGATION_MET,), shape, at, choice) for code in choice if code != there),
        *((there, 2.0) for there in _theirs(_INVITED, shape, at, choice)),
        *((there, 1.5) for there in _theirs((_COMPANY_OF,), shape, at, choice)),
        *((there, 0.8) for there in _theirs((_SPEAKS_FOR,), shape, at, choice)),
        *((there, 1.3) for there in _theirs((_SPEAKS_IN,), shape, at, choice)),
        *((there, 3.0) for there in _theirs((_LABEL,), shape, None, choice)),
        *((there, 1.5) for there in _host(shape, at, choice, here)),
    ]


def _theirs(patterns: Sequence[Pattern], shape: Shape, at: int | None, choice: States) -> Iterator[str]:
    """The states, of those to choose from, that the patterns tell of whoever stands at the place, or of all."""
    for pattern in patterns:
        for hit in pattern.find(shape):
            there = (hit.maybe("there") or hit.one("here")).country
            if there in choice and there is not None and (at is None or _covers(hit.match, at)):
                yield there


def _host(shape: Shape, at: int, choice: States, here: str | None) -> Iterator[str]:
    """The state of the one capital that a host's sentence names, else that of the dateline."""
    if not any(_covers(hit.match, at) for pattern in _HOSTED for hit in pattern.find(shape)):
        return
    capitals = {one.country for one in _capitals(shape)} & set(choice)
    if len(capitals) == 1 or (not capitals and here in choice):
        yield str(capitals.pop() if capitals else here)


_AT_HOME = Pattern(
    "at its embassy",
    r"(?P<there><adj>|<country>)(?:'s?)? (?:embassy|high commission|mission|consulate|residence)\b",
    needs=("embassy", "high commission", "mission", "consulate", "residence"),
)


def posted_from(shape: Shape) -> list[str]:
    """The states whose embassy the sentence names: whom an ambassador in it may serve."""
    return [country for hit in _AT_HOME.find(shape) if (country := hit.one("there").country) is not None]


def posted_to(shape: Shape) -> list[str]:
    """The states in which the sentence places somebody: where an ambassador in it may serve."""
    return [country for hit in _POSTED.find(shape) if (country := hit.one("there").country) is not None]


def beside(seen: Seen, choice: States, named: dict[str, str | None]) -> Iterator[tuple[str, float]]:
    """Who meets somebody of one state is of the other; who comes along with somebody is of the same."""
    shape, at = seen.shape, seen.at
    if len(choice) != 2:
        return
    for place, _, one in shape.placed:
        code = named.get(one.value) if one.tag is Tag.PERSON and place != at else None
        if code not in choice:
            continue
        between = shape.text[min(at, place) + len("<person>") : max(at, place)]
        if _COMPANY.search(between):
            yield code, 1.5
        elif _LISTED.fullmatch(between) is not None and not _MET.search(shape.text):
            yield code, 0.7
        elif len(between) < _FAR and ";" not in between and _MET.search(shape.text):
            same, hint = _side(shape.text, min(at, place), max(at, place))
            yield (code if same else _other(choice, code)), hint
    before = named.get(seen.subject or "")
    if before in choice and _HE_MET.search(shape.text[:at]):
        yield _other(choice, before), 1.0


def _side(text: str, first: int, last: int) -> tuple[bool, float]:
    """Whether two people stand on the same side of a meeting, and how plainly: `met A and B` against `A and B met`."""
    before, between, behind = text[:first], text[first + len("<person>") : last], text[last:]
    if _MET.search(between):
        return False, 1.0
    if " and " not in between and "with " not in between:
        return False, 0.3
    listed = _MET.search(before) and not _MET.search(behind) and not _BETWEEN.search(before)
    return (True, 0.7) if listed and "with " not in between else (False, 1.0)


def _other(choice: States, code: str) -> str:
    return choice[0] if choice[1] == code else choice[1]


def _covers(match: re.Match[str], at: int) -> bool:
    return match.start() <= at < match.end()


def _capitals(shape: Shape) -> list[Mention]:
    return [one for one in shape.mentions(0, len(shape.text)) if one.tag is Tag.CAPITAL]
