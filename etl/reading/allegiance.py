"""Which state a person acts for where no words say so: weighed from what the article tells around the name.

A visitor to a state is not of it, a host is; a sultan is of a sultanate; of two presidents each has a state; the
officials that a paper names without their state are its own. Each hint has a weight; a state is given only where one
is clearly ahead.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from etl.reading.hints import Seen, States, beside, posted_from, posted_to, told_by
from etl.reading.mention import Mention, Tag
from etl.reading.officials import state_of
from etl.reading.people import People, Person
from etl.reading.polities import has_office
from etl.reading.shape import Shape
from etl.reading.spelling import fit

Pair = tuple[str, str]

_PLAIN = 1.0
_CLEAR, _HOME, _FIRST, _LOCAL, _SPELLING = 0.2, 0.5, 0.6, 0.2, 1.6
_POSTED = 1.2
_SERVES = 2.0
_ENVOYS = frozenset(("ambassador", "chargé d'affaires"))
_Scores = dict[str, float]


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
    found = _settle_famous(people, setting)
    for clear in (_PLAIN, _CLEAR):
        cases = list(_cases(people, passages, setting))
        for case, code in list(_decided(cases, setting.order, clear)):
            _give(people, case.person, code)
        found = found or bool(cases)
    return found


def _settle_famous(people: People, setting: Setting) -> bool:
    """Gives well-known officials their state, before anybody is judged by whom they meet; true if there are any."""
    open_ones = [one for one in people.known if one.country is None and one.offices]
    famous = [(one, code) for one in open_ones if (code := _famous(one.name, setting)) is not None]
    for person, code in famous:
        _give(people, person, code)
    return bool(famous)


def _cases(people: People, passages: Sequence[Told], setting: Setting) -> Iterator[_Case]:
    known = {person.name: person.country for person in people.known}
    for number, person in enumerate(people.known):
        if person.country is None and person.offices:
            scores = _scored(people, person, _seen(person, passages), setting, known)
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
    own = (setting.home,) if setting.home is not None and len(local) == 1 else ()
    states = tuple(dict.fromkeys([*local, *(known if not local or set(local) & set(known) else own)]))
    scores = dict.fromkeys(states, 0.0)
    for one in seen:
        for code, hint in [*told_by(one.shape, one.at, states, setting.here), *beside(one, states, named)]:
            scores[code] += hint
        if any(held.office in _ENVOYS for held in person.offices):
            scores.update({code: scores[code] + _SERVES for code in posted_from(one.shape) if code in scores})
            for code in posted_to(one.shape):
                scores.update({other: scores[other] + _POSTED for other in states if code in states and other != code})
    offices = {held.office for held in person.offices if held.office and not held.past}
    fits = {code: fit(person.name, code) for code in states}
    middle = sum(fits.values()) / len(fits) if fits else 0.0
    for code in states:
        scores[code] += _office_weight(people, person, code, offices) + _home_weight(seen) * (code == setting.home)
        scores[code] += _LOCAL * (code in local)
        scores[code] += max(-1.0, min(1.0, _SPELLING * (fits[code] - middle)))
    return scores


_OURS = re.compile(r"\b(?:our|my|your) (?:[a-z]+ ){0,2}<office>(?:,| –)? $")
_AT_HOME = re.compile(
    r"<person>,? (?:told|informed|assured|addressed|briefed|reminded|warned) (?:the |a |our )?(?:parliament|mps|"
    r"lawmakers|deputies|senators|legislators|house|chamber|senate|cabinet|nation|committee|assembly|voters)\b|"
    r"<person>,? on (?:our|this) side"
)


def _home_weight(seen: list[Seen]) -> float:
    """An official named without a state is the paper's own, all the more ours or who speaks to parliament."""
    if any(_OURS.search(one.shape.text, 0, one.at) or _AT_HOME.match(one.shape.text, one.at) for one in seen):
        return 2.0
    return _HOME


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
