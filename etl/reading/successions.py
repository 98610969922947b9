"""Successions: who held an office before or after somebody whose office is known."""

import re
from collections.abc import Iterator
from dataclasses import replace

from etl.reading.naming import is_name, name_of
from etl.reading.person import Held, Known, Person
from etl.reading.shape import Hit, Pattern, Shape, holds

_REPLACED = Pattern(
    "succeeded",
    r"(?P<new><name>|\bhe|\bshe|who),?(?: who)? (?:has |had )?(?:since |now )?(?:succeeded|replaced|took over "
    r"from|takes over from|"
    r"succeeds|replaces|followed) (?P<old><name>|him\b|her\b)",
)
_WAS_REPLACED = Pattern(
    "was succeeded by",
    r"(?P<old><name>|\bhe|\bshe|who),? (?:was|has been|had been|is|to be) (?:succeeded|replaced|followed) "
    r"(?:(?:in|on) <date> |<date> )?by (?P<new><name>)",
)
_HIS_BEFORE = Pattern(
    "his predecessor",
    r"(?:his|her|whose) (?:[a-z]+ )?predecessor(?: but one)?(?: (?:in|as|at) [^.;,]{1,40}?)?(?:,| is| was)? "
    r"(?P<old><name>)",
)
_NAME_BEFORE = Pattern(
    "name, his predecessor",
    r"(?P<old><name>), (?:(?:his|her) (?:[a-z]+ )?predecessor|whom (?:he|she) (?:succeeded|replaced))",
)
_HIS_AFTER = Pattern("his successor", r"(?:his|her|whose) successor(?: but one)?(?:,| is| was)? (?P<new><name>)")
_AS_SUCCESSOR = Pattern(
    "as his successor",
    r"(?P<new><name>) (?:(?:was|is|has been|had been) )?(?:sworn in|elected|appointed|chosen|named) (?:as )?"
    r"(?:his|her) successor",
)
_NAME_AFTER = Pattern("name's successor", r"(?P<new><name>), (?P<old><name>)'s? successor")
_OF_NAME_AFTER = Pattern(
    "successor of name", r"(?P<old><name>)'s? (?:[a-z]+ )?successor(?: as <office>)?(?:,| is| was)? (?P<new><name>)"
)
_OF_NAME_BEFORE = Pattern(
    "predecessor of name", r"(?P<new><name>)'s? (?:[a-z]+ )?predecessor(?: as <office>)?(?:,| is| was)? (?P<old><name>)"
)
_REPLACING = Pattern(
    "replacing",
    r"(?P<new><name>)(?:[^.;<]|<(?!name)[^>]*>){0,60}?,? (?:replacing|succeeding|in place of|in succession to) "
    r"(?P<old><name>)",
)
_ALL = (
    _REPLACED,
    _WAS_REPLACED,
    _REPLACING,
    _HIS_BEFORE,
    _NAME_BEFORE,
    _HIS_AFTER,
    _AS_SUCCESSOR,
    _NAME_AFTER,
    _OF_NAME_AFTER,
    _OF_NAME_BEFORE,
)


_NEXT_TO = re.compile(r"<name>,? (?:and|or|with|nor|as well as) $")
_ACTS = re.compile(r"\b(he|she)\b")
_WORDS = ("succe", "replac", "predecessor", "from <name>", "followed", "whom ", "in place of ")


def by_succession(shape: Shape, text: str, people: Known) -> Iterator[Person]:
    """The holders of an office before and after somebody who is known to hold it."""
    if not holds(shape.text, _WORDS):
        return
    for pattern in _ALL:
        for hit in pattern.find(shape):
            groups = hit.match.groupdict()
            old = name_of(hit.one("old"), text) if "<name>" in (groups.get("old") or "") else None
            new = name_of(hit.one("new"), text) if "<name>" in (groups.get("new") or "") else None
            for name, peer, past in ((old, new, True), (new, old, False)):
                if name is None or _has_office(people.called(name)):
                    continue
                known = _office_of(people.called(peer)) if peer is not None else _meant(hit, text, people, name)
                if known is not None:
                    span = hit.span()
                    yield Person(name, (replace(known, start=span[0], end=span[1], rule=pattern.name, past=past),))


def _has_office(person: Person | None) -> bool:
    return person is not None and any(held.office and held.country for held in person.offices)


def _meant(hit: Hit, text: str, people: Known, but: str) -> Held | None:
    """The office of the one whom `he` means: of who is named right before or first in the sentence, or was before."""
    if hit.match[0].endswith((" him", " her")):
        return _last_told(hit, people, but)
    names = [one for one in hit.shape.mentions(0, hit.match.start()) if is_name(one)]
    if _NEXT_TO.search(hit.shape.text, 0, hit.match.start()) is not None:
        names.reverse()
    named = (*(people.called(name_of(one, text)) for one in names), people.subject)
    for person in named if not _is_another(hit) else ():
        office = _office_of(person) if person is not None and person.name != but else None
        if office is not None:
            return office
    return _last_told(hit, people, but)


def _is_another(hit: Hit) -> bool:
    """Whether whose predecessor it is cannot be who acts: `he met her predecessor`."""
    he = _ACTS.search(hit.shape.text, 0, hit.match.start())
    his = hit.match[0].split(" ", 1)[0]
    return he is not None and (he[1], his) in (("he", "her"), ("she", "his"))


def _last_told(hit: Hit, people: Known, but: str) -> Held | None:
    """The office of somebody else that was told of last."""
    held = [one for other in people.known if other.name != but for one in other.offices]
    return max(
        (one for one in held if one.office and one.start < hit.span()[0]), key=lambda one: one.start, default=None
    )


def _office_of(person: Person | None) -> Held | None:
    """The office that was told of last, of those still held if there are any."""
    held = [one for one in person.offices if one.office] if person is not None else []
    return max(held, key=lambda one: (not one.past, one.start), default=None)
