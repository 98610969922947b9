"""What carries over from figure to figure of an article."""

from dataclasses import dataclass, field

from db.vocabulary import TradeMeasure, TradeStatus
from etl.reading.document import Document, Passage
from etl.reading.figures.figure import Column, Figure, Topic
from etl.reading.figures.money import Dollars
from etl.reading.figures.sight import Sight
from etl.reading.figures.table import Heading


@dataclass
class Discourse:
    """What is in force: topic, side whose trade it is, currency, period, heading; and the figures read so far.

    `books` is the state whose count was given last, `sources` are all that were named; `label` is the one that
    the label of a paragraph names. `total` is the turnover that a named source gave last, `row` is what the line
    above measures in a table.
    """

    document: Document
    topic: Topic | None = None
    side: str | None = None
    currency: str | None = None
    period: str | None = None
    books: str | None = None
    sources: list[str] = field(default_factory=list)
    label: tuple[int, str | None] = (-2, None)
    title_period: str | None = None
    heading: Heading = field(default_factory=Heading)
    columns: tuple[Column, ...] = ()
    row: Topic | None = None
    paragraph: int = -2
    topic_paragraph: int = -2
    last_read: int = -9
    history: list[Figure] = field(default_factory=list)
    total: Figure | None = None
    has_figures: bool = False
    sides: set[str] = field(default_factory=set)
    sight: Sight = field(init=False)
    dollars: Dollars = field(init=False)

    def __post_init__(self) -> None:
        """Begins what is read once for the whole article."""
        self.sight, self.dollars = Sight(self.document), Dollars(self.document)

    def last_flow(self) -> Topic | None:
        """The flow that a figure measured last."""
        return next((one.topic for one in reversed(self.history) if one.topic.measure is TradeMeasure.FLOW), None)

    def history_here(self, passage: Passage) -> bool:
        """Whether a figure of the passage was read already."""
        return bool(self.history) and self.history[-1].passage is passage

    def enter(self, number: int, paragraph: int) -> None:
        """Moves on to a passage; what was said long before its paragraph is no longer in force."""
        if paragraph == self.paragraph:
            return
        self.paragraph = paragraph
        if number - self.last_read > 4:
            self.topic, self.period, self.side = None, self.heading.period, self.heading.country
        self.history = self.history[-2:]

    def open(self, heading: Heading, topic: Topic | None, number: int) -> None:
        """Puts a heading in force."""
        self.heading, self.columns, self.row = heading, (), None
        self.topic, self.period, self.side, self.history = topic, heading.period, heading.country, []
        self.currency = heading.currency
        if topic is not None:
            self.take_up(topic, number)

    def take_up(self, topic: Topic, number: int) -> None:
        """Puts a topic in force that a passage speaks of without a figure."""
        self.topic, self.topic_paragraph, self.last_read = topic, self.paragraph, number

    def labelled(self) -> str | None:
        """The source that the label of this paragraph names: `TRADE (Statistics Norway).`."""
        paragraph, source = self.label
        return source if paragraph == self.paragraph else None

    @property
    def only_side(self) -> str | None:
        """The state whose trade all flows read so far were told of."""
        return next(iter(self.sides)) if len(self.sides) == 1 else None

    def topic_here(self) -> Topic | None:
        """The topic in force, if this paragraph took it up."""
        return self.topic if self.topic_paragraph == self.paragraph else None

    def take(self, figure: Figure) -> None:
        """Puts in force what a figure leaves behind."""
        self.history.append(figure)
        self.has_figures = True
        self.last_read = figure.passage.number
        if figure.topic.measure is TradeMeasure.TURNOVER and figure.source is not None and not figure.change:
            self.total = figure
        if self.topic is None or not (figure.part or self._is_aside(figure.topic) or self._is_broken_down(figure)):
            self.topic = figure.topic
        self.topic_paragraph = self.paragraph
        self.currency = figure.currency or self.currency
        if figure.topic.measure is TradeMeasure.FLOW and self.side not in figure.topic.pair:
            self.side = None
        if figure.period is not None and figure.status is TradeStatus.ACTUAL and not figure.beside:
            self._move_on(figure, figure.period)

    def _is_broken_down(self, figure: Figure) -> bool:
        """Whether the flow follows the turnover that it belongs to in one sentence."""
        here = [one.topic for one in self.history[:-1] if one.passage is figure.passage and not one.change]
        flows = figure.topic.measure is not TradeMeasure.TURNOVER
        return flows and any(one.measure is TradeMeasure.TURNOVER and one.pair == figure.topic.pair for one in here)

    def _is_aside(self, topic: Topic) -> bool:
        """Whether the figure is of another pair, in the middle of talk of the article's own."""
        main = self.document.pair
        if self.topic_paragraph != self.paragraph:
            return False
        return self.topic is not None and self.topic.pair == main and topic.pair != main

    def _move_on(self, figure: Figure, period: str) -> None:
        """The later of the periods that one sentence speaks of stays in force."""
        here = [one.period for one in self.history[-4:-1] if one.passage is figure.passage and one.period is not None]
        if not any(earlier[:4] > period[:4] for earlier in here):
            self.period = period
