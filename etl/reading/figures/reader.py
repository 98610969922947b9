"""The walk through an article's figures: for each sum and percentage what it measures, when, by whose count."""

import re

from db.vocabulary import TradeStatus
from etl.reading.document import Document, Passage
from etl.reading.figures.attribution import books_of, source_named, source_of
from etl.reading.figures.cells import is_ruled, is_separator
from etl.reading.figures.change import over_years, sign_of
from etl.reading.figures.choice import choose, names_another
from etl.reading.figures.columns import columns_of, row_figures
from etl.reading.figures.cue import TRADING, Cue, Kind
from etl.reading.figures.discourse import Discourse
from etl.reading.figures.ended import with_ended
from etl.reading.figures.figure import Choice, Figure, Topic
from etl.reading.figures.line import FIGURE_TAGS, Line, Placed
from etl.reading.figures.money import currency_of
from etl.reading.figures.nouns import NOUN
from etl.reading.figures.opening import CONTEXT, is_share, take_up
from etl.reading.figures.period import TO_SUM, needs_none, period_of
from etl.reading.figures.spot import Spot
from etl.reading.figures.status import hedge_of, is_difference, is_stated, is_sum, is_supposed, is_with_all, status_of
from etl.reading.figures.table import Heading, heading_of, is_row, tabled, with_multiples, with_years
from etl.reading.figures.timing import resolve
from etl.reading.figures.topic import FLOW, TURNOVER, topic_of
from etl.reading.figures.versus import versus_of
from etl.reading.mention import Tag
from etl.reading.quantities import Measure

# Words that say the change themselves, whatever stands around them; the value of `halved` is negative.
# `1.6 times the level of 2023`
_OF_BASE = re.compile(
    r" (?:(?:the|that|its|their|last year's|<date>'s) )+(?:level|figure|amount|volume|value|total|sum)\b"
    r"(?! of (?!<date>|the <date>))"
)
_BY = re.compile(r"\bby (?:only |just |some |another |a further )?$")
_ANOTHER = re.compile(r"\band by (?:another|a further) $")
_TIMES = re.compile(r"\b(?:doubl|tripl|trebl|quadrupl|halv|twice|two-?fold|three-?fold)")
_SOURCE_LINE = re.compile(r"(?:^|\()sources?\b")


def read_figures(document: Document) -> list[Figure]:
    """Every figure of trade between states that the article gives, in the order of the text."""
    now = Discourse(document, title_period=_title_period(document))
    found: list[Figure] = []
    for passage in map(with_ended, document.passages[1:]):
        now.enter(passage.number, passage.sentence.paragraph)
        if is_separator(passage):
            continue
        may_head = now.heading.unit is not None or is_ruled(passage)
        if may_head and (columns := columns_of(Line(document, passage), now)):
            now.columns = columns
            continue
        heading = heading_of(document, passage) if not is_row(passage, now.heading) else None
        if heading is not None:
            now.open(heading, _topic_of_heading(document, passage, heading, now), passage.number)
        elif _is_promising(now, passage):
            line = Line(document, with_multiples(tabled(with_years(passage), now.heading), document.plain))
            found += (row_figures(line, now) if now.columns else []) or _figures_in(line, now)
            _cover_with_source(found, line)
    return [one for one in found if not one.silent]


def _topic_of_heading(document: Document, passage: Passage, heading: Heading, now: Discourse) -> Topic | None:
    """What the figures below a heading measure: the flow that it names, else the turnover of the article's pair."""
    if not heading.trade or document.pair is None:
        return None
    line = Line(document, passage)
    flows = [cue for cue in line.cues if cue.kind in (Kind.EXPORT, Kind.IMPORT) and (cue.who or cue.whom)]
    topic = topic_of(now, line, flows[0]) if len(flows) == 1 else None
    return topic or Topic(TURNOVER, *document.pair)


def _title_period(document: Document) -> str | None:
    """The period that a title gives to all figures of its article: `Trade with China, financial year 2024-25`."""
    passage = document.passages[0]
    if not any(one.tag is Tag.DATE for one in passage.mentions):
        return None
    title = Line(document, with_ended(passage))
    if NOUN.search(title.text) is None or title.figures or not title.dates:
        return None
    return resolve(document, title.dates[-1][0].mention, None, document.home)


def _is_promising(now: Discourse, passage: Passage) -> bool:
    """Whether the passage has a figure in the middle of talk of trade, or words that may open such talk."""
    if now.heading.unit is not None:
        return True
    is_talk = now.topic is not None or now.has_figures or now.heading.trade
    if is_talk and passage.tagged(*FIGURE_TAGS):
        return True
    if not passage.vocabulary.isdisjoint(CONTEXT) or "?" in passage.words:
        return True
    return TRADING.search(passage.low, passage.start, passage.end) is not None


def _cover_with_source(found: list[Figure], line: Line) -> None:
    """`Source: the customs service` covers the figures above it."""
    if line.passage.vocabulary.isdisjoint(CONTEXT) or _SOURCE_LINE.search(line.text) is None or not line.sources:
        return
    for n in range(len(found) - 1, -1, -1):
        if found[n].passage.sentence.paragraph < line.passage.sentence.paragraph - 1:
            return
        if found[n].source is None:
            found[n] = found[n]._replace(source=line.sources[-1].value)


def _figures_in(line: Line, now: Discourse) -> list[Figure]:
    if not line.figures or is_share(line):
        take_up(line, now)
    here: list[Figure] = []
    previous: Placed | None = None
    used: Cue | None = None
    for n, placed in enumerate(line.figures):
        following = line.figures[n + 1] if n + 1 < len(line.figures) else None
        spot = Spot(line, placed, previous, following, used, tuple(here), now)
        if is_difference(spot):
            continue
        figure = _read(spot)
        if figure is None and spot.change and over_years(spot.right):
            continue
        is_spent = figure is not None or (is_sum(spot) and not spot.change)
        used, previous = spot.cue if is_spent else None, placed
        if figure is not None:
            _remember(spot, figure)
            now.take(figure)
            here = [*_measured_against(here, figure), figure]
    return here


def _measured_against(here: list[Figure], base: Figure) -> list[Figure]:
    """The figures with the base that a sum behind a change gives it: `rose 9 percent to $3 bn from $2 bn in 2022`."""
    if not base.beside or base.change or base.period is None:
        return here
    return [
        one._replace(versus=base.period)
        if one.change and one.versus is None and one.topic == base.topic and one.period != base.period
        else one
        for one in here
    ]


def _read(spot: Spot) -> Figure | None:
    """The figure at the spot, if it is one of trade between two known states."""
    if not is_sum(spot) or not is_stated(spot) or is_with_all(spot):
        return None
    status = status_of(spot)
    sign = _sign(spot) if spot.change else 1
    if sign == 0 or (spot.change and status is not TradeStatus.ACTUAL):
        return None
    if status is TradeStatus.ACTUAL and is_supposed(spot):
        return None
    choice = choose(spot, status)
    if choice is None or names_another(spot, choice.topic):
        return None
    return _filled(spot, choice, status, sign)


def _sign(spot: Spot) -> int:
    before = spot.line.text[max(0, spot.first - 60) : spot.first]
    mention = spot.placed.mention
    if _TIMES.search(spot.line.document.low, mention.start, mention.end) is not None:
        return 0 if over_years(spot.right) else 1
    if mention.detail.what is Measure.MULTIPLE and _OF_BASE.match(spot.right) is not None:
        return 1
    sign = spot.quantity.sign or sign_of(before, spot.right)
    is_by = _BY.search(spot.left) is not None and (spot.cue is not None or _ANOTHER.search(spot.left) is not None)
    if sign == 0 and (is_by or _is_gapped(spot)):
        changes = [one for one in spot.here if one.change]
        return (1 if changes[-1].value > 0 else -1) if changes else 0
    return sign


def _is_gapped(spot: Spot) -> bool:
    """Whether the verb of a change is left out: `exports fell 5 percent to $2 bn and imports 3 percent to $4 bn`."""
    cue = spot.before
    behind = cue is not None and spot.line.text[cue.last : spot.first] == " "
    return behind and TO_SUM.fullmatch(spot.right) is not None


def _filled(spot: Spot, choice: Choice, status: TradeStatus, sign: int) -> Figure | None:
    """The figure with currency, period and all else that its text tells; nothing if one that it needs is unknown."""
    currency = None if spot.change else _currency(spot, choice.topic)
    period = period_of(spot, status)
    if currency is None and not spot.change:
        return None
    silent = period is None and not spot.change and (spot.is_beside or _is_dateless(spot, choice, status))
    if period is None and not silent and (spot.is_beside or status is TradeStatus.FORECAST):
        return None
    if period is None and not silent and status is TradeStatus.ACTUAL and not needs_none(spot):
        return None
    return Figure(
        passage=spot.line.passage,
        mention=spot.placed.mention,
        topic=choice.topic,
        value=spot.quantity.value * sign,
        rule=choice.rule,
        change=spot.change,
        currency=currency,
        period=period,
        versus=versus_of(spot, period) if spot.change else None,
        status=status,
        qualifier=hedge_of(spot),
        source=source_of(spot),
        goods=choice.goods,
        part=spot.is_part or any(one.part for one in spot.here),
        beside=spot.is_beside or spot.is_bracketed,
        silent=silent,
    )


def _is_dateless(spot: Spot, choice: Choice, status: TradeStatus) -> bool:
    """Whether a sum of trade, named as such, is given for no time: `Trade has long hovered around 250 million`."""
    return status is TradeStatus.ACTUAL and spot.cue is not None and choice.goods is None and not needs_none(spot)


def _currency(spot: Spot, topic: Topic) -> str | None:
    return currency_of(spot.quantity, spot.now.dollars, topic, spot.now.currency, books_of(spot))


def _remember(spot: Spot, figure: Figure) -> None:
    """Keeps the side whose trade was spoken of, and whose count it was."""
    now, cue, topic = spot.now, spot.cue, figure.topic
    named = source_named(spot)
    if named is not None:
        now.sources += [named.value] if named.value is not None else []
        now.books = named.country or now.books
    if cue is None or cue.kind in (Kind.REVERSE, Kind.SAME):
        return
    if topic.measure is FLOW:
        exports = cue.kind is Kind.EXPORT or "export" in spot.line.text[cue.first : cue.last]
        now.side = topic.one if exports else topic.two
        now.sides.add(now.side)
    elif topic.surplus_of is not None and cue.who is not None:
        now.side = cue.who
    elif topic.measure is TURNOVER and cue.whom is not None and " with " in spot.line.text[cue.first : cue.last]:
        now.side = topic.pair[0] if topic.pair[1] == cue.whom else topic.pair[1]
