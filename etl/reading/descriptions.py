"""Offices told elsewhere than beside the name: `Adam Nowak landed at noon. The Polish president ...`.

Whoever was named shortly before without an office is meant: of the state that the words name, or as the one who acts.
"""

import re
from collections import deque
from collections.abc import Iterator, Sequence

from etl.reading.introductions import is_plural
from etl.reading.naming import is_name, name_of
from etl.reading.person import Held, Known, Person
from etl.reading.shape import Hit, Pattern, Shape, holds

_NO_NAME = r"(?!s\b|-|(?:,| –|:)? (?:the )?(?:<name>|<office>)|,? (?:of|for|to) )"
_OF_A_STATE = Pattern(
    "described by state and office",
    rf"(?P<own><adj>|<country>'s?|<capital>'s) (?:visiting |[a-z]+-born )?(?P<office><office>){_NO_NAME}",
    needs=("<office>",),
)
_COLLEAGUE = Pattern(
    "counterpart without a name",
    r"\b(?:his|her|their) (?P<own><adj>) (?P<office>)(?:counterpart|colleague|host|guest|opposite number)"
    r"(?!s\b|,? (?:<name>|for\b|in\b))",
    needs=("counterpart", "colleague", "host", "guest", "opposite number"),
)
_BARE = Pattern(
    "described by office",
    rf"(?:^\"?|; |\b(?:that|when|which|and|as|where|neither) )the (?P<office><office>){_NO_NAME}",
    needs=("<office>",),
)
_PLURAL = Pattern(
    "described together",
    r"\b(?:the (?:two|<count:2>)|both|neither|the)(?: of the)?(?: two| <count:2>)? (?P<office><office>)(?!,? "
    r"(?:<name>|of\b|for\b|and\b))",
    needs=("<office>",),
)
_ACTS = re.compile(
    r"(?:^\"?(?:when |as |on <date>,? )?|\b(?:met|meets|saw|received|receives|hosted|welcomed|called|with|"
    r"between|and|by) )$"
)
_BEGINNING = re.compile(r"\W*(?:the )?(?:on <date>,? (?:the )?)?")
_NOT_NOW = re.compile(
    r"\b(?:former|then|next|new|late|ex|future|no|any|every|first|another) $|<name>(?:'s)?,? (?:the |a )?$"
)
_NO_OFFICE = frozenset(
    "minister,deputy minister,leader,secretary,diplomat,envoy,spokesperson,adviser,ambassador".split(",")
)
_TWO = ("the two ", "the <count:2> ", "both ", "neither ")
_NEEDS = ("<office>", *_COLLEAGUE.needs)
_REACH = 3


class Recent:
    """The last sentences, the latest first, and whom they name."""

    def __init__(self, people: Known) -> None:
        self._people = people
        self._sentences: deque[tuple[Shape, str]] = deque(maxlen=_REACH)

    def add(self, shape: Shape, text: str) -> None:
        """Takes note of a sentence."""
        self._sentences.appendleft((shape, text))

    def names(self) -> Iterator[str]:
        """Whom they name, those of the latest sentence first."""
        return (name for shape, text in self._sentences for name in names_in(shape, text, self._people))

    def acting(self) -> Iterator[str]:
        """Whom they name, those of each sentence's last clause first: who acted in it is spoken of further."""
        for shape, text in self._sentences:
            yield from names_in(shape, text, self._people, start=shape.text.rfind(";") + 1)
            yield from names_in(shape, text, self._people)

    def last(self) -> list[str]:
        """Whom the latest sentence names."""
        return names_in(*self._sentences[0], self._people) if self._sentences else []

    def last_named(self) -> list[str]:
        """Whom the latest sentence names that names anybody."""
        named = (names_in(shape, text, self._people) for shape, text in self._sentences)
        return next((names for names in named if names), [])


def names_in(shape: Shape, text: str, people: Known, end: int | None = None, start: int = 0) -> list[str]:
    """The people whom a shape names between two places, those of whom nothing is known where they act in full name."""
    found: list[str] = []
    for mark in shape.mentions(start, len(shape.text) if end is None else end) if "<name>" in shape.text else ():
        words = name_of(mark, text) if is_name(mark) else ""
        person = people.called(words) if words else None
        if person is not None:
            found.append(person.name)
        elif " " in words and _ACTS.search(shape.text, 0, shape.place_of(mark)) is not None:
            found.append(words)
    return list(dict.fromkeys(found))


def described(shape: Shape, text: str, people: Known, recent: Recent) -> Iterator[Person]:
    """Those whose office a sentence tells without their name."""
    if not holds(shape.text, _NEEDS):
        return
    for hit in _OF_A_STATE.find(shape):
        if _NOT_NOW.search(shape.text, 0, hit.match.start()) is None:
            yield from _of_state(hit, [*names_in(shape, text, people, hit.match.start()), *recent.names()], people)
    for hit in _COLLEAGUE.find(shape):
        yield from _of_state(hit, [*names_in(shape, text, people, hit.match.start()), *recent.names()], people)
    for hit in _BARE.find(shape):
        yield from _bare(hit, names_in(shape, text, people, hit.match.start()) or recent.last(), people)
    for hit in _PLURAL.find(shape):
        if hit.match[0].startswith(_TWO) or is_plural(text[slice(*hit.span("office"))]):
            yield from _together(hit, names_in(shape, text, people, hit.match.start()) or recent.last_named(), people)


def _of_state(hit: Hit, names: Sequence[str], people: Known) -> Iterator[Person]:
    """The one of this state who has no office yet, else the one who acts and of whom nothing is known."""
    state, office = hit.one("own").country, hit.maybe("office")
    if office is not None and (office.value in _NO_OFFICE or _is_taken(office.value, state, hit.span()[0], people)):
        return
    known = [one for one in (people.called(name) for name in names) if one is not None]
    ours = next((one.name for one in known if one.country == state and not _has_office(one)), None)
    strangers = [name for name in names if people.called(name) is None]
    begins = office is not None and _BEGINNING.fullmatch(hit.shape.text, 0, hit.match.start()) is not None
    who = ours or (strangers[0] if len(strangers) == 1 and begins else None)
    if who is not None:
        rule = _OF_A_STATE.name if office is not None else _COLLEAGUE.name
        yield Person(who, (Held(office.value if office is not None else "", state, *hit.span(), rule),))


def _bare(hit: Hit, names: Sequence[str], people: Known) -> Iterator[Person]:
    """The first who has no office, if this one is nobody's of those named here."""
    office = hit.one("office").value
    if office in _NO_OFFICE or not names or any(_holds(people.called(name), office) for name in names):
        return
    who = next((name for name in names if not _has_office(people.called(name))), None)
    if who is not None:
        yield Person(who, (Held(office, None, *hit.span(), _BARE.name),))


def _together(hit: Hit, names: Sequence[str], people: Known) -> Iterator[Person]:
    """The two who were named last, if neither has another office."""
    office = hit.one("office").value
    known = [people.called(name) for name in names]
    if office in _NO_OFFICE or len(names) != 2 or any(_has_office(one) and not _holds(one, office) for one in known):
        return
    for name, person in zip(names, known, strict=True):
        if not _holds(person, office):
            yield Person(name, (Held(office, None, *hit.span(), _PLURAL.name),))


def _has_office(person: Person | None) -> bool:
    return person is not None and any(held.office for held in person.offices)


def _holds(person: Person | None, office: str) -> bool:
    return person is not None and any(held.office == office and not held.past for held in person.offices)


def _is_taken(office: str, state: str | None, before: int, people: Known) -> bool:
    """Whether somebody is known to hold the office of the state, or was before to hold one whose state is open."""
    return any(
        held.office == office
        and not held.past
        and (held.country == state or (held.country is None and held.start < before))
        for one in people.known
        for held in one.offices
    )
