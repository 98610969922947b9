"""How a rule of the dates layer is written: trigger words, a pattern, and what its match means."""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from etl.reading.dates.span import Shift, Unit

MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\.(?= ?[\d(–-]))?)(?![a-z])"
)
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\da-z]|[.,:]\d)"
YEAR = r"(?:1[5-9]\d\d|20\d\d|2100)(?![\da-z]|[.,:]\d|[-–]\d)"
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?![a-z])"
TO = r"(?: ?[-–/] ?| to | until | till | through )"
TO_AND = r"(?: ?[-–/] ?| to | until | till | through | and )"
WHICH_YEAR = (
    rf"(?:,? (?:of |in )?(?P<year>{YEAR})"
    r"|,? (?:of |in )?(?P<which>this|last|next|that|the (?:same|following|next|previous|preceding)) year(?![a-z]))"
)


class Setting(NamedTuple):
    """Where a rule looks: the text in both forms, how far it may look back and ahead, and the article's day."""

    plain: str
    low: str
    start: int
    end: int
    today: date

    def is_capital(self, at: int) -> bool:
        """Whether the article writes the letter there as a capital."""
        return self.plain[at].isupper()

    def before(self, at: int, words: str) -> bool:
        """Whether these words stand right before the offset."""
        return at - len(words) >= self.start and self.low.startswith(words, at - len(words))


class Reading(NamedTuple):
    """What the words of a match mean; `start` where the date starts before the match."""

    edtf: str | None
    ahead: str | None
    unit: Unit
    shift: Shift | None = None
    partial: str | None = None
    start: int | None = None


Reader = Callable[[re.Match[str], Setting], Reading | None]


class Rule(NamedTuple):
    """A pattern that starts at one of the trigger words, or ends in front of it if it looks `back`."""

    triggers: tuple[str, ...]
    pattern: re.Pattern[str]
    read: Reader
    back: bool = False


def rule(triggers: str, pattern: str, read: Reader, *, back: bool = False) -> Rule:
    """A rule with its trigger words, separated by spaces.

    Among them `month` and `weekday` stand for all names of these, `00` for one or two digits and `0000` for four,
    each with `_` for a space behind them, `-` for a dash or a stroke, `a` for a letter, `.` for anything else;
    `0.0` stands for digits with points.
    """
    return Rule(tuple(triggers.split()), re.compile(pattern + (r"\Z" if back else "")), read, back)


def sure(edtf: str | None, unit: Unit) -> Reading | None:
    """The reading of words that mean the same in the past and in the future."""
    return None if edtf is None else Reading(edtf, edtf, unit)


def is_between(match: re.Match[str], setting: Setting) -> bool:
    """Whether `between` stands before the match."""
    return setting.before(match.start(), "between ")
