"""Which state a person acts for where no words say so: weighed from what the article tells around the name.

A visitor to a state is not of it, a host is; a sultan is of a sultanate; of two presidents each has a state; the
officials that a paper names without their state are its own. Each hint has a weight; a state is given only where one
is clearly ahead.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from etl.reading.mention import Mention, Tag
from etl.reading.officials import state_of
from etl.reading.people import People, Person
from etl.reading.polities import has_office
from etl.reading.shape import Pattern, Shape
from etl.reading.spelling import fit

Pair = tuple[str, str]
States = tuple[str, ...]

_NEAR = r"(?:[^.;<]|<(?!country|capital|city|adj|person)){0,50}?"
_GOES = (
    r"(?:visits?|trips?|journey|travel(?:s|led|ed|ling)?|came|comes?|coming|flew|flies|fly|arriv\w+|landed|lands|went|"
    r"goes|go|going|tour|return\w*|stay\w*|due|expected|awaited|head(?:s|ed|ing)|off|sets? (?:out|"
    r"off)|bound|delegation|"
    r"mission|invit\w+|wound up|(?:is|was|been|be)(?= (?:back )?in\b))"
)
_SPAN = r"(?:[^.;<,]|<(?!country|capital|city|adj|person)|,(?= (?:on|in) <date>)|(?<=<date>),){0,45}?"
_BY = r"(?:[a-z' ]|<(?:office|adj|ordinal:\d+)>){0,30}"
_VISITED = (
    Pattern("visitor", rf"<person>(?:'s)?{_NEAR} {_GOES}{_SPAN} (?:to|in|at|into|for) (?:the )?{{state:there}}"),
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
        "host", r"<person>[^.;<]{0,25}\b(?:received|receives|welcomed|welcomes|hosted|hosts|" r"greeted|" r"(?:plays|" r"played)(?: the)? host)\b"
    ),
    Pattern("received by", r"\b(?:received|welcomed|hosted|greeted|seen off)\b[^.;<]{0,40}\bby " r"(?:[a-z,.' ]|" r"<(?:office|adj|" r"capital)>){0,40}<person>"),
)  # fmt: skip
_HOMEWARD = Pattern(
    "homeward",
    rf"<person>{_NEAR} (?:flew|returned?|returns|went|came|headed|travelled|is|was) (?:back )?(?:home|back)(?: "
    rf"again)?(?: {_NEAR})? ?(?:to|in) {{state:there}}",
)
_MET = re.compile(
    r"\b(?:met|meets?|talks|received|receives|hosted|hosts|host|welcomed|welcomes|called|rang|spoke|"
    r"conferred|co-chaired|chaired|"
    r"presid\w+|signed|conversation|consultations|negotiat\w+|meeting|discussed|agreed|guest|shook|sat down)\b"
)
_COMPANY = re.compile(
    r"(?:who (?:travelled|came|flew|was|is|is travelling) with|accompanied by|(?:his|her) own|in the "
    r"company of|on behalf of|for) "
    r"(?:the )?(?:[a-z]+ )?(?:<office> )?$"
)
_BETWEEN = re.compile(r"\b(?:between|of)\b[^<]*(?:<[^>]*>[^<]*){0,2}$")
_HE_MET = re.compile(rf"(?:^|[ \"])(?:he|she)\b[^.;]*{_MET.pattern}[^.;]*$")
_PLAIN, _FAMOUS = 1.0, 2.0
_LABEL = Pattern("label", r"^(?:[•–-] ?)?(?:from )?(?:the )?{state:there}(?::| –)")
_CLEAR, _HOME, _FIRST, _LOCAL, _SPELLING, _FAR = 0.2, 0.5, 0.6, 0.2, 1.6, 120
_Scores = dict[str, float]


@dataclass(frozen=True)
class Seen:
    """A sentence that names a person at a place of its shape: its states, and the first person of the one before."""

    shape: Shape
    at: int
    states: States
    subject: str | None


@dataclass(frozen=True)
class _Case:
    """A person whose state is open, and how far the hints speak for each state it may be."""

    person: Person
    scores: _Scores
    number: int

    @property
    def start(self) -> tuple[int, int]:
        """Where the article first gives the person an office; of two at one place the one that is known first."""
        return min(held.start for held in self.person.offices), self.number


@dataclass(frozen=True)
class Setting:
    """Where an article stands: its pair of states, the state that it is written from, that of its dateline,
    and all its states in the order of their first mention."""

    pair: Pair | None
    home: str | None
    here: str | None
    order: States


class Told(Protocol):
    """What this layer needs of a passage: its mentions, its shape, and the states that it is about."""

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Its mentions."""

    @property
    def shape(self) -> Shape:
        """Its shape."""

    @property
    def pair(self) -> Pair | None:
        """The two states that it is about."""

    @property
    def countries(self) -> States:
        """The states that it names."""


def settle(people: People, passages: Sequence[Told], setting: Setting) -> bool:
    """Gives a state to everybody with an office whose state no words told, where one is clearly ahead; true if any.

    Those who are plainly ahead come first: whoever they meet is judged by them.
    """
    found = False
    for clear in (_PLAIN, _CLEAR):
        cases = list(_cases(people, passages, setting))
        for case, code in list(_decided(cases, setting.order, clear)):
            _give(people, case.person, code)
        found = found or bool(cases)
    return found


def _cases(people: People, passages: Sequence[Told], setting: Setting) -> Iterator[_Case]:
    known = {person.name: person.country for person in people.known}
    for number, person in enumerate(people.known):
        if person.country is None and person.offices:
            famous = _famous(person.name, setting)
            scores = {famous: _FAMOUS} if famous else _scored(people, person, _seen(person, passages), setting, known)
            if scores:
                yield _Case(person, scores, number)


def _famous(name: str, setting: Setting) -> str | None:
    """The state of a well-known official; one surname alone is believed only where the article names the state."""
    code = state_of(name)
    return code if " " in name or code in setting.order else None


def _seen(person: Person, passages: Sequence[Told]) -> list[Seen]:
    """The sentences in which the person is named, each with the first person of the one before."""
    found: list[Seen] = []
    subject: str | None = None
    for passage in passages:
        named = [one for one in passage.mentions if one.tag is Tag.PERSON]
        found += [
            Seen(passage.shape, passage.shape.place_of(one), passage.pair or passage.countries, subject)
            for one in named
            if one.value == person.name
        ]
        subject = named[0].value if named else subject
    return found


def _decided(cases: list[_Case], order: States, clear: float) -> Iterator[tuple[_Case, str]]:
    """The state of each case that is clear; two who hold the same office are of two states,
    named in the order of their states as a rule."""
    for case in cases:
        rivals = [one for one in cases if one is not case and _share_office(one.person, case.person)]
        scores = case.scores
        if len(rivals) == 1 and rivals[0].scores.keys() == scores.keys():
            rival = rivals[0].scores
            first = _FIRST if case.start < rivals[0].start else -_FIRST
            leader = min(scores, key=order.index) if set(scores) <= set(order) else None
            scores = {code: value - rival[code] + first * (code == leader) for code, value in scores.items()}
        ranked = sorted(scores, key=lambda code: -scores[code])
        if len(ranked) == 1 or scores[ranked[0]] - scores[ranked[1]] >= clear:
            yield case, ranked[0]


def _share_office(one: Person, other: Person) -> bool:
    offices = {held.office for held in one.offices if not held.past}
    return any(held.office in offices and not held.past for held in other.offices)


def _give(people: People, person: Person, code: str) -> None:
    n = people.known.index(person)
    offices = tuple(replace(one, country=one.country or code) for one in person.offices)
    people.known[n] = replace(person, offices=offices)


def _scored(
    people: People, person: Person, seen: list[Seen], setting: Setting, named: dict[str, str | None]
) -> _Scores:
    """How far the hints speak for each state that the person may be of: those of its first sentence and the article."""
    local = next((one.states for one in seen if one.states), ())
    known = setting.pair or ()
    states = tuple(dict.fromkeys([*local, *(known if not local or set(local) & set(known) else ())]))
    scores = dict.fromkeys(states, 0.0)
    for one in seen:
        for code, hint in [*_hints(one.shape, one.at, states, setting.here), *_beside(one, states, named)]:
            scores[code] += hint
    offices = {held.office for held in person.offices if held.office and not held.past}
    fits = {code: fit(person.name, code) for code in states}
    middle = sum(fits.values()) / len(fits) if fits else 0.0
    for code in states:
        scores[code] += _office_weight(people, person, code, offices) + _home_weight(seen) * (code == setting.home)
        scores[code] += _LOCAL * (code in local)
        scores[code] += max(-1.0, min(1.0, _SPELLING * (fits[code] - middle)))
    return scores


def _home_weight(seen: list[Seen]) -> float:
    """An official named without a state is the paper's own, all the more `our ambassador`."""
    words = r"\b(?:our|my|your) (?:[a-z]+ ){0,2}<office>(?:,| –)? $"
    return 2.0 if any(re.search(words, one.shape.text[: one.at]) for one in seen) else _HOME


def _hints(shape: Shape, at: int, choice: tuple[str, ...], here: str | None) -> list[tuple[str, float]]:
    """What a sentence tells of the person at this place: states with their weights."""
    hints: list[tuple[str, float]] = []
    for hit in _HOMEWARD.find(shape):
        if _covers(hit.match, at):
            return [(code, 2.0) for code in choice if code == hit.one("there").country]
    for pattern in _VISITED:
        for hit in pattern.find(shape):
            if not _covers(hit.match, at):
                continue
            there = hit.one("there").country
            hints += [(code, 2.0) for code in choice if there in choice and code != there]
    label = _LABEL.first(shape)
    if label is not None and label.one("there").country in choice:
        hints.append((str(label.one("there").country), 3.0))
    capitals = {one.country for one in _capitals(shape)} & set(choice)
    hosts = any(_covers(hit.match, at) for pattern in _HOSTED for hit in pattern.find(shape))
    if hosts and (len(capitals) == 1 or (not capitals and here in choice)):
        hints.append((str(capitals.pop() if capitals else here), 1.5))
    return hints


def _beside(seen: Seen, choice: States, named: dict[str, str | None]) -> Iterator[tuple[str, float]]:
    """Who meets somebody of one state is of the other; who comes along with somebody is of the same."""
    shape, at = seen.shape, seen.at
    if len(choice) != 2:
        return
    for place, _, one in shape.pieces:
        code = named.get(one.value) if one is not None and one.tag is Tag.PERSON and place != at else None
        if code not in choice:
            continue
        between = shape.text[min(at, place) + len("<person>") : max(at, place)]
        if _COMPANY.search(between):
            yield code, 1.5
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


def _office_weight(people: People, person: Person, code: str, offices: set[str]) -> float:
    """Against a state that lacks the office, or where the article gives it to somebody else."""
    if any(not has_office(code, office) for office in offices):
        return -4.0
    for other in people.known:
        if other is person:
            continue
        if any(held.office in offices and held.country == code and not held.past for held in other.offices):
            return -1.5
    return 0.0
