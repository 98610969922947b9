"""A workbook described: frozen values that say what stands where, and nothing of how a file is made."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TypeAlias

NOTHING_FOUND = "Nothing found"
MOST_LINKS = 65_530  # in one sheet; Excel drops more than that without a word


class Form(Enum):
    """What one column holds; the writer knows the format, the alignment and the usual width of each."""

    TEXT = "text that wraps"
    WORD = "short text"
    ISO = "date as ISO 8601 text"
    DAY = "day"
    WHOLE = "whole number"
    AMOUNT = "exact number"
    CHANGE = "signed number"

    @property
    def is_number(self) -> bool:
        """Whether the column's cells are numbers, which need a unit."""
        return self in (Form.WHOLE, Form.AMOUNT, Form.CHANGE)


Plain: TypeAlias = str | int | Decimal | date | None


@dataclass(frozen=True, slots=True)
class Link:
    """A value that leads to a row of another sheet's table (counted from 1), or with row 0 to the sheet's top."""

    value: Plain
    sheet: str
    row: int = 0


Cell: TypeAlias = Plain | Link
Row: TypeAlias = Sequence[Cell]


def count(number: int, noun: str) -> str:
    """The number with its noun, as `1 fact` or `1,204 facts`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


@dataclass(frozen=True)
class Choices:
    """A closed list under a name of its own: each choice, and what it stands for where it does not say so itself."""

    name: str
    listed: tuple[tuple[str, str | None], ...] = field(repr=False)


@dataclass(frozen=True)
class Column:
    """One column: its heading, what it means in a sentence, what it holds, and in which unit.

    What stands in a column that is `open` may be changed in the workbook, where there are `choices` to one of these.
    """

    heading: str
    about: str
    form: Form = Form.TEXT
    unit: str | None = None
    width: int | None = None
    open: bool = False
    choices: Choices | None = None

    def __post_init__(self) -> None:
        """Checks that a number has a unit: readers must not guess it."""
        if self.form.is_number and not self.unit:
            raise ValueError(f"the column {self.heading!r} holds numbers and names no unit")

    @property
    def label(self) -> str:
        """The heading as it stands in the sheet, with the unit in brackets."""
        return f"{self.heading} ({self.unit})" if self.unit else self.heading


@dataclass(frozen=True)
class Note:
    """A remark that several sheets point to; the book numbers its notes in the order in which they first appear."""

    name: str
    text: str


@dataclass(frozen=True)
class Chart:
    """Bars of figures in rows first to last of the sheet's own table: one or two runs, each a column with a name.

    The title tells the finding; the description is what a screen reader says instead of the picture.
    """

    title: str
    description: str
    categories: str
    values: tuple[str, ...]
    names: tuple[str, ...]
    value_axis: str
    first: int
    last: int

    def __post_init__(self) -> None:
        """Checks that the description is as short as screen readers want it."""
        if not 1 <= len(self.description) <= 125:
            raise ValueError(f"a description has 1 to 125 characters, not {len(self.description)}")
        if not 1 <= len(self.values) == len(self.names) <= 2:
            raise ValueError(f"a chart has one or two runs of bars, each with a name, not {self.values}")


@dataclass(frozen=True)
class Sheet:
    """One sheet: a title, a few lines, and one table whose rows can be read again and again."""

    name: str
    title: str
    about: str
    table: str
    columns: tuple[Column, ...]
    rows: Iterable[Row] = field(repr=False)
    count: int
    lines: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    long: bool = False
    charts: tuple[Chart, ...] = ()
    told: tuple[Column, ...] = ()  # what is told of the columns where their headings come from the data

    def __post_init__(self) -> None:
        """Checks what a spreadsheet program would refuse or repair."""
        if not 1 <= len(self.name) <= 31 or re.search(r"[\[\]:*?/\\']|^\s|\s$", self.name):
            raise ValueError(f"{self.name!r} cannot name a sheet")
        if not re.fullmatch(r"[a-z][a-z0-9_]*", self.table):
            raise ValueError(f"{self.table!r} cannot name a table")
        labels = [column.label.casefold() for column in self.columns]
        if len(set(labels)) < len(labels) or not all(labels):
            raise ValueError(f"the headings of {self.name} are empty or not all different: {labels}")


@dataclass(frozen=True)
class Cover:
    """The first sheet: a title, what the book is as label and text, and how to read it."""

    title: str
    particulars: tuple[tuple[str, Plain], ...]
    reading: tuple[str, ...] = ()


@dataclass(frozen=True)
class Book:
    """A whole workbook; `made` is the day of its data, if it has any, which the file's properties carry.

    The marks are words by name that the file keeps for the program, so that the next report knows this one.
    """

    cover: Cover
    sheets: tuple[Sheet, ...]
    made: date | None
    marks: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Checks that no two sheets or tables are called the same, whatever the case."""
        for names in ([sheet.name.casefold() for sheet in self.sheets], [sheet.table for sheet in self.sheets]):
            if len(set(names)) < len(names):
                raise ValueError(f"two of these are the same: {names}")
