"""Successions: who held an office before or after somebody whose office is known."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from etl.reading.naming import name_of
from etl.reading.person import Held, Person
from etl.reading.shape import Pattern, Shape

_REPLACED = Pattern(
    "succeeded",
    r"(?P<new><name>|\bhe|\bshe|who),? (?:has |had )?(?:succeeded|replaced|took over from|takes over from|"
    r"succeeds|replaces|followed) (?P<old><name>)",
)
_WAS_REPLACED = Pattern(
    "was succeeded by",
    r"(?P<old><name>|\bhe|\bshe|who),? (?:was|has been|had been|is|to be) (?:succeeded|replaced|followed) "
    r"(?:(?:in|on) <date> |<date> )?by (?P<new><name>)",
)
_HIS_BEFORE = Pattern("his predecessor", r"(?:his|her|whose) (?:immediate )?predecessor(?:,| is| was)? (?P<old><name>)")
_HIS_AFTER = Pattern("his successor", r"(?:his|her|whose) successor(?: but one)?(?:,| is| was)? (?P<new><name>)")
_AS_SUCCESSOR = Pattern(
    "as his successor",
    r"(?P<new><name>) (?:(?:was|is|has been|had been) )?(?:sworn in|elected|appointed|chosen|named) (?:as )?"
    r"(?:his|her) successor",
)
_NAME_AFTER = Pattern("name's successor", r"(?P<new><name>), (?P<old><name>)'s? successor")


_WORDS = ("succe", "replace", "predecessor", "from <name>", "followed")


class Known(Protocol):
    """The people gathered so far."""

    known: list[Person]

    def called(self, words: str) -> Person | None:
        """The person whom these words name."""


def by_succession(shape: Shape, text: str, people: Known) -> Iterator[Person]:
    """The holders of an office before and after somebody who is known to hold it."""
    if not any(word in shape.text for word in _WORDS):
        return
    for pattern in (_REPLACED, _WAS_REPLACED, _HIS_BEFORE, _HIS_AFTER, _AS_SUCCESSOR, _NAME_AFTER):
        for hit in pattern.find(shape):
            groups = hit.match.groupdict()
            old = name_of(hit.one("old"), text) if "<name>" in (groups.get("old") or "") else None
            new = name_of(hit.one("new"), text) if "<name>" in (groups.get("new") or "") else None
            for name, peer, past in ((old, new, True), (new, old, False)):
                if name is None or _has_office(people.called(name)):
                    continue
                known = _peer(people, peer, hit.span()[0], name)
                if known is not None:
                    span = hit.span()
                    yield Person(name, (replace(known, start=span[0], end=span[1], rule=pattern.name, past=past),))


def _has_office(person: Person | None) -> bool:
    return person is not None and any(held.office and held.country for held in person.offices)


def _peer(people: Known, name: str | None, before: int, but: str) -> Held | None:
    """The office of the one who succeeded or was succeeded: of the person named, else of the one told of last."""
    if name is not None:
        person = people.called(name)
        return next((one for one in person.offices if one.office), None) if person is not None else None
    others = [other for other in people.known if other.name != but]
    held = [one for other in others for one in other.offices if one.office and one.start < before]
    return max(held, key=lambda one: one.start) if held else None
