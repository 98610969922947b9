"""A sentence's shape: its words in lower case with every mention replaced by its tag, and patterns over it.

    Türkiye maintains an embassy in Astana  ->  <country> maintains an embassy in <capital>

A rule is a pattern over shapes, so that it holds for every state, city and figure alike, and each place in a match
leads back to its mention and to the words of the article.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from etl.reading.lazy import lazy
from etl.reading.mention import Mention, Tag

_JOIN = (
    r"(?:,? (?:and|or|as well as|along with|together with|plus|then)|,|;| &|/)(?: (?:also|both|in|at|with|the|then))* "
)
_ONE = {
    "state": "<(?:country|adj|people|capital)>",
    "country": "<country>",
    "adj": "<adj>",
    "people": "<people>",
    "capital": "<capital>",
    "place": "<(?:city|capital)>",
    "org": "<org>",
    "office": "<office>",
    "person": "<person>",
    "date": "<date>",
    "money": "<money>",
    "sum": "<(?:money|amount)>",
    "percent": "<percent>",
    "count": r"<count:\d+>",
    "ordinal": r"<ordinal:\d+>",
    "both": "<both>",
    "sector": "<sector>",
}
_LISTS = {
    "states": "state",
    "countries": "country",
    "places": "place",
    "orgs": "org",
    "persons": "person",
    "sectors": "sector",
}
_MACROS = _ONE | {many: rf"{_ONE[one]}(?:{_JOIN}{_ONE[one]})*" for many, one in _LISTS.items()}
_MACRO = re.compile(r"\{(?P<macro>[a-z]+)(?::(?P<group>\w+))?\}")
_NUMBERED = frozenset((Tag.COUNT, Tag.ORDINAL))
_WRITTEN = {tag: f"<{tag}>" for tag in Tag}


Placed = tuple[int, int, Mention]
"""Where in a shape a tag begins and ends, and the mention for which it stands."""


@dataclass(frozen=True)
class Shape:
    """The shape of the words at code points `start` to `end`, with the mentions whose tags stand in it."""

    text: str
    placed: tuple[Placed, ...]
    start: int
    end: int

    @lazy
    def _firsts(self) -> list[int]:
        return [first for first, _, _ in self.placed]

    def offset(self, place: int, *, after: bool = False) -> int:
        """The code point of the article at a place in the shape; of a place in a tag, where its words start or end."""
        if place >= len(self.text):
            return self.end
        asked = place - 1 if after else place
        n = bisect_right(self._firsts, asked) - 1
        if n < 0:
            return self.start + place
        _, last, mention = self.placed[n]
        if asked >= last:
            return mention.end + place - last
        return mention.end if after else mention.start

    def mentions(self, first: int, last: int) -> list[Mention]:
        """The mentions whose tags stand between two places of the shape."""
        return [mention for at, _, mention in self.placed if first <= at < last]

    def place_of(self, mention: Mention) -> int:
        """The place in the shape where the mention's tag begins; raises KeyError for a stranger."""
        for first, _, one in self.placed:
            if one is mention:
                return first
        raise KeyError(mention)


def shape_of(low: str, start: int, end: int, mentions: Sequence[Mention]) -> Shape:
    """The shape of the low text between two offsets, given the mentions in it, in order and without overlap."""
    parts: list[str] = []
    placed: list[Placed] = []
    length, at = 0, start
    for mention in mentions:
        tag, first = mention.tag, mention.start
        if first > at:
            parts.append(low[at:first])
            length += first - at
        written = f"<{tag}:{mention.value}>" if tag in _NUMBERED else _WRITTEN.get(tag) or f"<{tag}>"
        parts.append(written)
        placed.append((length, length := length + len(written), mention))
        at = mention.end
    if end > at:
        parts.append(low[at:end])
    return Shape("".join(parts), tuple(placed), start, end)


class Hit(NamedTuple):
    """One place where a pattern fits a shape."""

    match: re.Match[str]
    shape: Shape

    def has(self, group: str) -> bool:
        """Whether the group took part."""
        return self.match[group] is not None

    def one(self, group: str | int = 0) -> Mention:
        """The first mention in the group; raises LookupError if there is none."""
        found = self.many(group)
        if not found:
            raise LookupError(f"no mention in {self.match[group]!r}")
        return found[0]

    def maybe(self, group: str) -> Mention | None:
        """The first mention in the group, if it took part and holds one."""
        found = self.many(group)
        return found[0] if found else None

    def many(self, group: str | int = 0) -> list[Mention]:
        """All mentions in the group, in order."""
        first, last = self.match.span(group)
        return self.shape.mentions(first, last) if first >= 0 else []

    def span(self, group: str | int = 0) -> tuple[int, int]:
        """The code points of the article that the group covers."""
        first, last = self.match.span(group)
        return self.shape.offset(first), self.shape.offset(last, after=True)


@dataclass(frozen=True)
class Pattern:
    """A named regular expression over shapes, in which `{state}`, `{places:where}` and the like stand for tags.

    A macro takes an optional group name. `{states}`, `{places}`, `{persons}`, `{orgs}`, `{sectors}` fit lists.
    Every match holds at least one of the `needs`, if there are any: a shape without them is passed over fast.
    """

    name: str
    source: str
    needs: tuple[str, ...] = ()

    @lazy
    def regex(self) -> re.Pattern[str]:
        """The pattern with its macros expanded."""
        return re.compile(_MACRO.sub(_expanded, self.source), re.ASCII)

    def find(self, shape: Shape) -> Iterator[Hit]:
        """Every place where the pattern fits, left to right, without overlap."""
        if self.needs and not holds(shape.text, self.needs):
            return iter(())
        return (Hit(match, shape) for match in self.regex.finditer(shape.text))

    def first(self, shape: Shape) -> Hit | None:
        """The first place where the pattern fits."""
        if self.needs and not holds(shape.text, self.needs):
            return None
        match = self.regex.search(shape.text)
        return None if match is None else Hit(match, shape)


def holds(text: str, pieces: tuple[str, ...]) -> bool:
    """Whether one of the pieces stands in the text."""
    for piece in pieces:  # noqa: SIM110  # asked of every pattern and sentence: a loop costs half of what `any` does
        if piece in text:
            return True
    return False


def _expanded(macro: re.Match[str]) -> str:
    body = _MACROS.get(macro["macro"])
    if body is None:
        raise ValueError(f"{macro[0]} is no macro; known: {', '.join(sorted(_MACROS))}")
    return f"(?P<{macro['group']}>{body})" if macro["group"] else f"(?:{body})"
