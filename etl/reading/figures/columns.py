"""Tables with columns: a line of measures or years heads the numbers of the lines below it, each in its place."""

import re

from etl.reading.figures.cells import is_ruled
from etl.reading.figures.cue import Kind
from etl.reading.figures.discourse import Discourse
from etl.reading.figures.figure import Column, Figure, Topic
from etl.reading.figures.line import Line
from etl.reading.figures.ruled import head_of, row_of
from etl.reading.figures.topic import TURNOVER, topic_of
from etl.reading.mention import Mention, Tag

_YEARS = re.compile(r"(?:years?|period)?[\s|:,;–-]*(?:(?:19|20)\d\d[\s|,;–-]*){2,}", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_TOTAL = re.compile(r"\btotal\b(?! (?:ex|im)ports| trade)")
_MEASURES = (Kind.EXPORT, Kind.IMPORT, Kind.TURNOVER)


def columns_of(line: Line, now: Discourse) -> tuple[Column, ...]:
    """The measures or the years of a table's head line, if the line is one."""
    words = line.passage.words
    if is_ruled(line.passage):
        return head_of(line, now)
    if now.heading.unit is None:
        return ()
    if _YEARS.fullmatch(words) is not None:
        return tuple(Column(period=one) for one in _YEAR.findall(words))
    pair = line.document.pair
    if pair is None or any(character.isdigit() for character in words):
        return ()
    found: list[tuple[int, Topic | None]] = [
        (cue.first, topic_of(now, line, cue)) for cue in line.cues if cue.kind in _MEASURES
    ]
    found += [(match.start(), Topic(TURNOVER, *pair)) for match in _TOTAL.finditer(line.text)]
    topics = [topic for _, topic in sorted(found, key=lambda one: one[0])]
    return tuple(Column(topic=one) for one in topics) if len(topics) > 1 and None not in topics else ()


def row_figures(line: Line, now: Discourse) -> list[Figure]:
    """The figures of a line below a head line, each with what its column and the line's label say."""
    if is_ruled(line.passage):
        return row_of(line, now)
    sums = [one for one in line.figures if one.mention.tag is not Tag.PERCENT]
    if not sums or len(sums) > len(now.columns) or line.text.endswith("."):
        return []
    label = _topic_of_row(line, now, sums[0].first)
    period = next((one.mention.value for one, _ in line.dates if one.first < sums[0].first), None)
    found = []
    for one, column in zip(sums, now.columns, strict=False):
        topic, when = column.topic or label, column.period or period
        if topic is not None and when and now.heading.currency is not None:
            found.append(_figure(line, now, one.mention, topic, when))
    return found


def _topic_of_row(line: Line, now: Discourse, end: int) -> Topic | None:
    cues = [cue for cue in line.cues if cue.last <= end and cue.kind in _MEASURES]
    pair = line.document.pair
    if cues:
        return topic_of(now, line, cues[0])
    return Topic(TURNOVER, *pair) if pair is not None and _TOTAL.search(line.text, 0, end) is not None else None


def _figure(line: Line, now: Discourse, mention: Mention, topic: Topic, when: str) -> Figure:
    return Figure(
        passage=line.passage,
        mention=mention,
        topic=topic,
        value=mention.detail.value,
        rule="column of a table",
        currency=now.heading.currency,
        period=when,
        source=now.heading.source,
    )
