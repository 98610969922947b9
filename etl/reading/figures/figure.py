"""The values of the figures layer: what a figure measures, and the figure with all that its text tells about it."""

from decimal import Decimal
from typing import NamedTuple

from db.vocabulary import Qualifier, TradeMeasure, TradeStatus
from etl.reading.document import Pair, Passage
from etl.reading.figures.cue import Kind
from etl.reading.mention import Mention


class Topic(NamedTuple):
    """What a figure measures: the turnover or balance of a pair, or what flows from the first to the second.

    `surplus_of` is the state in whose favour a balance is.
    """

    measure: TradeMeasure
    one: str
    two: str
    surplus_of: str | None = None

    @property
    def pair(self) -> Pair:
        """The two states, sorted."""
        return (min(self.one, self.two), max(self.one, self.two))

    def reversed(self) -> "Topic":
        """The flow the other way."""
        return Topic(self.measure, self.two, self.one, self.surplus_of)


class Choice(NamedTuple):
    """What a figure measures, of which goods alone, and the rule that says so."""

    topic: Topic
    goods: str | None
    rule: str


class Column(NamedTuple):
    """What the head of a column, or the label of a line, says of numbers: what they measure, and when.

    `kind` stands without a topic where the other party is named elsewhere; `change` marks percentages of change.
    """

    kind: Kind | None = None
    topic: Topic | None = None
    period: str | None = None
    versus: str | None = None
    change: bool = False


class Figure(NamedTuple):
    """A sum, or if `change` a signed percentage, of trade between two states, and the rule that read it.

    `part` marks a part of another figure, `beside` one that another is compared with, `silent` one that
    is no fact itself for lack of a period, but tells what the next one measures.
    """

    passage: Passage
    mention: Mention
    topic: Topic
    value: Decimal
    rule: str
    change: bool = False
    currency: str | None = None
    period: str | None = None
    versus: str | None = None
    status: TradeStatus = TradeStatus.ACTUAL
    qualifier: Qualifier | None = None
    source: str | None = None
    goods: str | None = None
    part: bool = False
    beside: bool = False
    silent: bool = False
