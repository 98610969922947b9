"""Stretches: the words of a sentence that belong to each of its sums."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from etl.reading.document import Passage
from etl.reading.mention import Mention, Tag

_STRONG = re.compile(r"; | – |[.?!][\"')]* |, (?:while|whereas|but|though|although|yet) | (?:while|whereas) ")
_FULL = re.compile(r"; |[.?!][\"')]* ")
_TURN = re.compile(r", (?:while|whereas|but|though|although|yet) ")
_NEXT_STATE = re.compile(r",? and (?=(?:the |its |their |his )?<(?:country|adj|people|capital)>)")
_NEXT_CLAUSE = re.compile(r", and ")
_RISE = re.compile(r".*\bfrom <(?:money|amount)>(?: (?:in|at) <date>)? to (?:some |about |over )?")
_WEAK = re.compile(r",(?: and)? | and | plus ")
_STATE = re.compile(r"<(?:country|adj|people|capital)>")


@dataclass(frozen=True)
class Stretch:
    """The words of a passage's shape from `first` to `last` that belong to a sum, whose tag is at `at` to `behind`."""

    passage: Passage
    sum: Mention
    first: int
    at: int
    behind: int
    last: int
    before: str = field(init=False)
    """The words before the sum."""
    after: str = field(init=False)
    """The words behind the sum."""
    text: str = field(init=False)
    """All its words, with the sum."""

    def __post_init__(self) -> None:
        """Writes down the words that every rule asks for."""
        text, first, last = self.passage.shape.text, self.first, self.last
        self.__dict__.update(before=text[first : self.at], after=text[self.behind : last], text=text[first:last])

    @property
    def span(self) -> tuple[int, int]:
        """The code points of the article that it covers, without the blanks and marks around it."""
        text = self.text
        lead = len(text) - len(text.lstrip(" ,;:–-•"))
        tail = len(text) - len(text.rstrip(" ,;:–-"))
        shape = self.passage.shape
        return shape.offset(self.first + lead), shape.offset(self.last - tail, after=True)

    def mentions(self, *tags: Tag) -> list[tuple[int, Mention]]:
        """Its mentions with these tags, each with its place counted from the start of the stretch."""
        shape = self.passage.shape
        return [
            (at - self.first, one) for at, _, one in shape.placed if self.first <= at < self.last and one.tag in tags
        ]


def stretches(passage: Passage) -> Iterator[Stretch]:
    """One stretch for each sum of a passage, in order."""
    text = passage.shape.text
    sums = [(at, one) for at, _, one in passage.shape.placed if one.tag in (Tag.MONEY, Tag.AMOUNT)]
    starts: list[int] = []
    for n, (at, _) in enumerate(sums):
        behind = _behind(text, sums[n - 1][0]) if n else 0
        is_rise = n > 0 and _RISE.fullmatch(text, starts[-1], at) is not None
        starts.append(_first(text, at) if n == 0 else starts[-1] if is_rise else _break(text, behind, at))
    for n, (at, mention) in enumerate(sums):
        behind = _behind(text, at)
        limit = starts[n + 1] if n + 1 < len(sums) else len(text)
        stop = _STRONG.search(text, behind, limit)
        stop_at = stop.start() if stop is not None else limit
        yield Stretch(passage, mention, starts[n], at, behind, max(stop_at, behind))


def whole(passage: Passage) -> Stretch:
    """A passage without a sum, as the words before one that its next sentence gives."""
    end = len(passage.shape.text)
    return Stretch(passage, Mention(Tag.MONEY, passage.end, passage.end, ""), 0, end, end, end)


def _behind(text: str, at: int) -> int:
    return text.index(">", at) + 1


def _first(text: str, at: int) -> int:
    start = max((match.end() for match in _FULL.finditer(text, 0, at)), default=0)
    turn = max((match.end() for match in _TURN.finditer(text, start, at)), default=start)
    return turn if _STATE.search(text, turn, at) else start


def _break(text: str, behind: int, at: int) -> int:
    """Where the words of a sum begin, given where the sum before it ends."""
    strong = max((match.end() for match in _STRONG.finditer(text, behind, at)), default=-1)
    if strong >= 0:
        return strong
    for pattern in (_NEXT_STATE, _NEXT_CLAUSE):
        turn = pattern.search(text, behind, at)
        if turn is not None:
            return turn.end()
    return max((match.end() for match in _WEAK.finditer(text, behind, at)), default=behind)
