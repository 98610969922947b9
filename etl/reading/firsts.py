"""Offices told by a count of those who held them: `When A lands, she will be the first Polish president to do so`."""

import re
from collections.abc import Iterator

from etl.reading.naming import is_name, name_of
from etl.reading.person import Held, Known, Person
from etl.reading.shape import Hit, Pattern, Shape

_NTH = r"(?:first|second|third|fourth|fifth|last|only|latest|<ordinal:\d+>)(?: (?:sitting|serving|incumbent|female))?"
_FIRST = Pattern(
    "first of its state to do so",
    rf"(?P<verb>,|\b(?:is|was|will be|would be|had been|has been|becomes?|has become|will become|made (?:him|her)))"
    rf"(?: only| just)? the {_NTH} (?P<own><adj>|<country>'s?) (?P<office><office>)"
    r"(?= (?:ever |in <[a-z]+> )?(?:to|since|who)\b|,? in <count)",
    needs=("the first ", "the second ", "the third ", "the last ", "the only ", "the <ordinal"),
)
_WAS = Pattern(
    "first of its state to do so was",
    rf"the {_NTH} (?P<own><adj>|<country>'s?) (?P<office><office>) (?:ever )?to (?:[^.;,<]|<(?!name)[^>]*>)"
    r"{1,80}? (?:was|is|were) (?P<who><name>)",
    needs=_FIRST.needs,
)
_NO = re.compile(r"\b(?:not|never|nor|would have been|might|could|may)\b")


def by_count(shape: Shape, text: str, people: Known) -> Iterator[Person]:
    """Those who are told to be the first of their state and office to do something."""
    for hit in _FIRST.find(shape):
        name = _who(hit, text, people)
        if name is not None and _NO.search(shape.text, 0, hit.match.start()) is None:
            yield Person(name, (_held(hit, _FIRST.name),))
    for hit in _WAS.find(shape):
        yield Person(name_of(hit.one("who"), text), (_held(hit, _WAS.name),))


def _held(hit: Hit, rule: str) -> Held:
    return Held(hit.one("office").value, hit.one("own").country, *hit.span(), rule)


def _who(hit: Hit, text: str, people: Known) -> str | None:
    """Who acts: the only one named before, else nobody where several are; who acted before where nobody is named."""
    names = [name_of(one, text) for one in hit.shape.mentions(0, hit.match.start()) if is_name(one)]
    known = [people.called(name) for name in names]
    full = list(dict.fromkeys(one.name if one is not None else name for one, name in zip(known, names, strict=True)))
    if len(full) == 1:
        return full[0] if known[0] is not None or " " in full[0] else None
    return people.subject.name if not full and people.subject is not None else None
