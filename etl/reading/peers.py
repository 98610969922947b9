"""Counterparts: the office of somebody whom the text only calls another's counterpart, colleague or host."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from etl.reading.mention import Mention
from etl.reading.naming import is_name, name_of
from etl.reading.person import Held, Known, Person
from etl.reading.shape import Shape

_NO_PEER = frozenset(["envoy", "spokesperson", "adviser", "aide", "diplomat", "minister"])
_BY = re.compile(
    r"\b(?:received|hosted|welcomed|greeted|met|seen off|invited|accompanied|joined|flanked) by "
    r"(?:[a-z,.' ]|<(?!name)[^>]*>){0,60}$"
)
_BESIDE = re.compile(r"<name> (?:and|with) (?:(?:his|her) )?$")
_MY = re.compile(r"\b[Mm]y\b")
_HE = re.compile(r"\b(?:he|she)\b")


def with_peers_office(person: Person, met: Sequence[Person], people: Known, shape: Shape, text: str) -> Person:
    """A counterpart with the office of whoever is meant: the one who is named or acts before; never of a countryman."""
    held = person.offices[0]
    if held.office or "counterpart" not in held.rule:
        return person
    words = text[held.start : held.end].lower()
    if words.startswith("my ") and held.country is None and "counterpart" not in words:  # of the same cabinet, perhaps
        return person
    place = _place(shape, held.start)
    named = _owner(held, place, shape, text, people)
    everybody = [one for one in (*met, *people.known) if one.name != person.name]
    peer = _peer(held, (one for one in everybody if one.name in named))
    if peer is None and not (named and _BESIDE.search(shape.text, 0, place)):
        peer = _peer(held, everybody) or _peer(held, met, shape.end)
    return person if peer is None else replace(person, offices=(replace(held, office=peer.office),))


def _peer(held: Held, people: Iterable[Person], before: int | None = None) -> Held | None:
    """The office told of last before the counterpart or the offset, of those still held if there are any."""
    told = [one for person in people for one in person.offices if one.office and one.office not in _NO_PEER]
    peers = [one for one in told if one.start < (before or held.start) and (one.country or "") != held.country]
    return max(enumerate(peers), key=lambda one: (not one[1].past, one[1].start, one[0]), default=(0, None))[1]


def _owner(held: Held, place: int, shape: Shape, text: str, people: Known) -> set[str]:
    """Whose counterpart it is: who is named last before in the clause, else whom its `he` means; `my` is who speaks."""
    if _MY.search(text, held.start, held.end) is not None:
        return {people.speaker} if people.speaker is not None else set()
    clause = shape.text.rfind(";", 0, place) + 1
    names = [one for one in shape.mentions(0, place) if is_name(one) and _may_own(shape, shape.place_of(one))]
    here = [one for one in names if shape.place_of(one) >= clause]
    if here:
        return _called(here[-1], text, people)
    if _HE.search(shape.text, clause, place) is None:
        return _called(names[-1], text, people) if names else set()
    if names and _HE.search(shape.text, 0, shape.place_of(names[0])) is None:
        return _called(names[0], text, people)
    return {people.subject.name} if people.subject is not None else set()


def _may_own(shape: Shape, place: int) -> bool:
    """Whether the one named there may have the counterpart: no owner, nobody in quotes, no host of whom he is."""
    if shape.text.startswith("<name>'s", place) or shape.text.count('"', 0, place) % 2 == 1:
        return False
    return _BY.search(shape.text, 0, place) is None


def _called(mark: Mention, text: str, people: Known) -> set[str]:
    """The name that stands there, and the fullest form of it that is known."""
    words = name_of(mark, text)
    return {words, *(one.name for one in [people.called(words)] if one is not None)}


def _place(shape: Shape, offset: int) -> int:
    """The place of the shape at which the article's offset stands."""
    before = [one for one in shape.placed if one[2].start <= offset]
    if not before:
        return offset - shape.start
    first, last, mention = before[-1]
    return first if offset < mention.end else last + offset - mention.end
