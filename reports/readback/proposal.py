"""What the rows of a workbook propose, as plain values: the border between the workbook's side and the ledger's.

Raw values are what stands in the cells; the ledger's side reads, checks and refuses them. A country is given by its
code or its name, a term of a closed list with `_` or spaces, several values of a slot in one text with commas.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

Raw: TypeAlias = str | int | float | Decimal | date | datetime | None


class Verdict(StrEnum):
    """What a person may say of a fact in the column `Ruling`; an empty cell says nothing."""

    RIGHT = "right"
    WRONG = "wrong"


@dataclass(frozen=True)
class Place:
    """Where a proposal stands: the name of its sheet, and its row as the user sees it there."""

    sheet: str
    row: int


@dataclass(frozen=True)
class Judged(Place):
    """A verdict on a fact; no slot of the row was changed.

    `seen` has the slots of the row as they were exported: a fact that is another one by now was not what was judged.
    """

    fact_id: str
    verdict: Verdict
    seen: Mapping[str, Raw] = field(default_factory=dict)


@dataclass(frozen=True)
class Changed(Place):
    """Slots of a fact, by their names in the contract, each with what was exported and what stands there now.

    A row that is ruled right besides is only this; one that is ruled wrong besides is unreadable.
    """

    fact_id: str
    slots: Mapping[str, tuple[Raw, Raw]]


@dataclass(frozen=True)
class Added(Place):
    """A fact that the reader missed: its filled slots, the id of the article, and the sentence as it was pasted."""

    kind: str
    slots: Mapping[str, Raw]
    article_id: str
    quote: str


@dataclass(frozen=True)
class Unreadable(Place):
    """A row that proposes something which cannot be understood, and why."""

    reason: str


Proposal: TypeAlias = Judged | Changed | Added | Unreadable
