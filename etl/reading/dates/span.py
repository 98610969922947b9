"""What the dates layer hands on: the words of a date, what they say, and what they still need from their context."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Unit(StrEnum):
    """How large a stretch of time the words name."""

    DAY = "day"
    DAYS = "days"
    WEEK = "week"
    MONTH = "month"
    MONTHS = "months"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    YEARS = "years"
    FISCAL = "fiscal"
    DECADE = "decade"
    CENTURY = "century"


@dataclass(frozen=True, slots=True)
class Shift:
    """A distance from another date in the text: `two months later` is +2 months, `the same period` +0 months.

    `inside` says that the date is the whole unit around the base (`that year`, `the previous month`); otherwise the
    base keeps its own length (`a year earlier` of five months is five months). `year` is the year that the words put
    the base into (`the same months of 2019`). `partial` is the day or month within the unit (`in May of that year`).
    """

    count: int
    unit: Unit
    inside: bool = False
    year: int | None = None
    partial: str | None = None


class DateSpan(NamedTuple):
    """The words of a date at code points `start` to `end`, without prepositions.

    `edtf` is what they mean in a sentence about what happened, `ahead` in one about the future; the two are equal where
    the words themselves decide. `shift` is set where the words are relative to another date in the text, `edtf` and
    `ahead` then only where they may be relative to the article's day as well (`a year ago`). `partial` is set where the
    year (`12-24`, `05`, `04-28/04-30`) or the month (`---26`, `---08/---10`) is left to the context.
    """

    start: int
    end: int
    edtf: str | None
    ahead: str | None
    unit: Unit
    shift: Shift | None = None
    partial: str | None = None
