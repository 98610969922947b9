"""A person whom an article names, and the offices that its words give to that person."""

import re
from dataclasses import dataclass, field
from typing import Protocol

from etl.reading.lazy import lazy

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Held:
    """An office that the words at `start` to `end` give to somebody; `office` is empty where only a state is told."""

    office: str
    country: str | None
    start: int
    end: int
    rule: str
    past: bool = False


@dataclass(frozen=True)
class Person:
    """Somebody whom the article names: the fullest name, and each office with the state whose office it is, if told."""

    name: str
    offices: tuple[Held, ...] = field(default=())

    @property
    def country(self) -> str | None:
        """The state of the first office that tells one."""
        return next((held.country for held in self.offices if held.country is not None), None)

    @lazy
    def words(self) -> frozenset[str]:
        """The words of the name, for telling whether a shorter form is the same person."""
        return told_by(self.name)


def told_by(name: str) -> frozenset[str]:
    """The words by which two forms of a name are compared: without initials, if it has more than these."""
    words = frozenset(_WORD.findall(name.casefold()))
    return frozenset(word for word in words if len(word) > 1) or words


class Known(Protocol):
    """The people gathered so far."""

    known: list[Person]
    speaker: str | None

    @property
    def subject(self) -> Person | None:
        """Who is named first in the last clause of the last sentence that names anybody."""

    def called(self, words: str) -> Person | None:
        """The person whom these words name."""
