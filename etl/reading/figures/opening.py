"""What a sentence without sums of its own says of the figures behind it: what they measure, when, by whose count."""

import re

from etl.reading.figures.cue import Kind
from etl.reading.figures.discourse import Discourse
from etl.reading.figures.line import Line
from etl.reading.figures.nouns import NOUN
from etl.reading.figures.themes import Theme
from etl.reading.figures.timing import resolve
from etl.reading.figures.topic import topic_of

CONTEXT = frozenset("figures data numbers statistics source sources target targets goal goals books".split())
_PUBLISHED = re.compile(r"\b(?:figures|data|numbers|statistics|closed (?:the|its|their) books)\b")
_LABEL = re.compile(r"[^<>(),;:]{4,40} \([^()]{3,90}\)[.:]?")
# `remained our largest export market in 2024`: the figures behind it are of that year.
_RANKED = re.compile(
    r"\b(?:trading|trade|commercial|export|import|largest|biggest|main|leading|top|chief|principal) "
    r"(?:partner|market|destination|customer|buyer|supplier)\b"
)
_SHARE = re.compile(
    r" of (?:<[a-z]+>(?:'s?)?|its|our|their|all|the) (?:[a-z]+ ){0,3}(?:trade|exports|imports|turnover)\b"
)
_SINCE = re.compile(r"\b(?:since|until|from|by|before|after) $")


def is_share(line: Line) -> bool:
    """Whether a sentence only says which share of the trade somebody has: `A has 81 percent of B's trade in 2024`."""
    return len(line.figures) == 1 and _SHARE.match(line.text, line.figures[0].last) is not None


def _take_period(line: Line, now: Discourse) -> None:
    """Puts the one period of a sentence about trade in force, though it has no sum."""
    if len(line.dates) != 1 or line.dates[0][1] or _SINCE.search(line.text, 0, line.dates[0][0].first) is not None:
        return
    now.period = resolve(line.document, line.dates[0][0].mention, now.period, now.books) or now.period
    now.last_read = line.passage.number


def take_up(line: Line, now: Discourse) -> None:
    """A sentence without sums can say what the next ones measure, or when: `Trade is modest.`, `And in 2024?`."""
    if line.figures:
        _take_period(line, now)
        return
    asked = line.text.endswith("?")
    if asked or (Theme.NOUN in line.themes and NOUN.search(line.text) is not None):
        for cue in line.cues:
            topic = topic_of(now, line, cue) if asked or cue.kind is Kind.TURNOVER else None
            if topic is not None:
                now.take_up(topic, line.passage.number)
    if _LABEL.fullmatch(line.text) is not None and line.sources:
        now.label = (line.passage.sentence.paragraph, line.sources[-1].value)
    elif _RANKED.search(line.text) is not None:
        _take_period(line, now)
    published = not line.passage.vocabulary.isdisjoint(CONTEXT) and _PUBLISHED.search(line.text) is not None
    if (asked or published) and line.dates and (asked or line.sources):
        now.period = resolve(line.document, line.dates[-1][0].mention, now.period, now.books) or now.period
        now.last_read = line.passage.number
