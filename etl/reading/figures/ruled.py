"""Tables drawn with bars: a head line of periods or measures, and lines with a label, each number in its cell."""

import re
from dataclasses import replace
from itertools import accumulate

from etl.reading.figures.cells import Cell, Place, amount_of, cells_of, number_in, period_in
from etl.reading.figures.cue import Kind
from etl.reading.figures.discourse import Discourse
from etl.reading.figures.figure import Column, Figure, Topic
from etl.reading.figures.line import Line
from etl.reading.figures.table import unit_named
from etl.reading.figures.topic import BALANCE, FLOW, TURNOVER, topic_of
from etl.reading.mention import STATE_TAGS, Mention, Tag

_TOTAL = re.compile(r"\b(?:total|turnover|volume)\b(?! (?:ex|im)ports| trade)")
_CHANGE = re.compile(
    r"(?:annual |yearly |year-on-year )?(?:change|growth|difference|dynamics|trend|±|\+/-)[^|]*|[^|]*%[^|]*"
)
_ON_YEAR = re.compile(r"(?P<of>(?:19|20)\d\d) ?(?:/|to|on|over|vs\.?|against) ?(?P<on>(?:19|20)\d\d)")
_FLOWS = (Kind.EXPORT, Kind.IMPORT)
_BALANCES = (Kind.SURPLUS, Kind.DEFICIT, Kind.GAP)
_FIGURES = (Tag.MONEY, Tag.AMOUNT, Tag.PERCENT)


def head_of(line: Line, now: Discourse) -> tuple[Column, ...]:
    """The columns of a table's head line, if the line is one; the unit that its first cell names is put in force."""
    first, *places = cells_of(line.passage)
    if not places or any(_holds_figure(line, place) for place in places):
        return ()
    columns = tuple(accumulate((_column(line, now, place) for place in places), _changed))
    if not any(one.kind or one.period for one in columns):
        return ()
    currency, unit = unit_named(line.passage.low[first.start : first.end])
    if unit is not None:
        now.heading = replace(now.heading, currency=currency, unit=unit)
        now.currency = currency
    return columns


def _holds_figure(line: Line, place: Place) -> bool:
    inside = (one for one in line.passage.mentions if place.start <= one.start < place.end)
    return any(one.tag in _FIGURES for one in inside) or (
        number_in(line.passage, place) is not None and period_in(line.passage, place) is None
    )


def _column(line: Line, now: Discourse, place: Place) -> Column:
    period = period_in(line.passage, place)
    if period is not None:
        return Column(period=period)
    text = line.passage.low[place.start : place.end]
    if _CHANGE.fullmatch(text) is not None:
        years = _ON_YEAR.search(text)
        return Column(period=years and years["of"], versus=years and years["on"], change=True)
    kind, topic = _measured(line, now, place)
    return Column(kind, topic)


def _changed(before: Column, column: Column) -> Column:
    """A column; one of changes is of what the column before it counts."""
    if not column.change:
        return column
    return column._replace(kind=before.kind, topic=before.topic, period=column.period or before.period)


def _measured(line: Line, now: Discourse, place: Place) -> tuple[Kind | None, Topic | None]:
    """What the words of a cell measure; of a balance the topic is that of the side whose surplus is positive."""
    first, last = line.place(place.start), line.place(place.end)
    cue = next((one for one in line.cues if first <= one.first < last), None)
    if cue is not None and cue.kind in _BALANCES:
        return cue.kind, _balance(line, now, cue.kind, cue.who)
    if cue is not None and cue.kind in (*_FLOWS, Kind.TURNOVER):
        return cue.kind, topic_of(now, line, cue)
    pair = line.document.pair
    if not now.heading.trade or _TOTAL.search(line.text, first, last) is None:
        return None, None
    return Kind.TURNOVER, Topic(TURNOVER, *pair) if pair is not None else None


def _balance(line: Line, now: Discourse, kind: Kind, who: str | None) -> Topic | None:
    whose = who or now.side or now.heading.country or line.document.home
    other = line.document.partner(whose) if whose is not None else None
    if whose is None or other is None:
        return None
    return Topic(BALANCE, whose, other, other if kind is Kind.DEFICIT else whose)


def row_of(line: Line, now: Discourse) -> list[Figure]:
    """The figures of a line below a head: each cell with what its column and the line's label say."""
    label, *places = cells_of(line.passage)
    if len(places) != len(now.columns):
        return []
    row = _column(line, now, label)
    if row.change:
        row = row._replace(topic=now.row)
    partner = _partner(line, label)
    now.row = row.topic
    told = [_joined(line, now, column, row, partner) for column in now.columns]
    figures = [_figure(line, now, *one) for one in zip(places, told, strict=True)]
    return [one for one in figures if one is not None]


def _partner(line: Line, label: Place) -> str | None:
    """The state that a label is: its line holds the trade with it."""
    inside = [one for one in line.passage.tagged(*STATE_TAGS) if (one.start, one.end) == label]
    return inside[0].country if inside else None


def _joined(line: Line, now: Discourse, column: Column, row: Column, partner: str | None) -> Column:
    """What a column and a line say together; nothing where both name a measure."""
    if column.kind is not None and row.kind is not None:
        return Column()
    topic = column.topic or row.topic
    if partner is not None:
        topic = _with_partner(line, now, column.kind, partner)
    period = column.period or row.period or now.heading.period
    return Column(column.kind or row.kind, topic, period, column.versus or row.versus, column.change or row.change)


def _with_partner(line: Line, now: Discourse, kind: Kind | None, partner: str) -> Topic | None:
    """The trade of the state whose table it is with the one that a line names."""
    home = now.side or now.heading.country or line.document.home
    if home is None or home == partner or kind is None:
        return None
    ends = {Kind.EXPORT: (FLOW, home, partner), Kind.IMPORT: (FLOW, partner, home)}.get(kind, (TURNOVER, home, partner))
    return Topic(*ends) if kind not in _BALANCES else None


def _figure(line: Line, now: Discourse, place: Place, told: Column) -> Figure | None:
    if told.topic is None or told.period is None:
        return None
    cell = number_in(line.passage, place)
    if cell is None:
        return _named(line, now, place, told)
    if cell.percent or told.change:
        return _change(line, now, cell, told, told.topic) if told.change else None
    unit, currency = now.heading.unit, now.heading.currency
    topic = _signed(told.topic, cell)
    if unit is None or currency is None or topic is None:
        return None
    return _sum(line, now, amount_of(cell, cell.value * unit, currency), told._replace(topic=topic), currency)


def _named(line: Line, now: Discourse, place: Place, told: Column) -> Figure | None:
    """The figure of a cell that names its own currency or scale: `$61.4 million`."""
    mention = next(
        (one for one in line.passage.mentions if (one.start, one.end) == place and one.tag in _FIGURES), None
    )
    if mention is None or told.change:
        return None
    currency = mention.detail.currency or now.heading.currency
    return _sum(line, now, mention, told, currency) if currency is not None else None


def _signed(topic: Topic, cell: Cell) -> Topic | None:
    """The topic of a number; the sign of a balance tells whose surplus it is."""
    if not cell.negative:
        return topic
    loser = topic.two if topic.surplus_of == topic.one else topic.one
    return topic._replace(surplus_of=loser) if topic.measure is BALANCE else None


def _sum(line: Line, now: Discourse, mention: Mention, told: Column, currency: str) -> Figure | None:
    if told.topic is None:
        return None
    return Figure(
        passage=line.passage,
        mention=mention,
        topic=told.topic,
        value=mention.detail.value,
        rule="column of a table",
        currency=currency,
        period=told.period,
        source=now.heading.source,
    )


def _change(line: Line, now: Discourse, cell: Cell, told: Column, topic: Topic) -> Figure:
    value = -cell.value if cell.negative else cell.value
    return Figure(
        passage=line.passage,
        mention=amount_of(cell, value, None),
        topic=topic,
        value=value,
        rule="column of a table",
        change=True,
        period=told.period,
        versus=told.versus,
        source=now.heading.source,
    )
