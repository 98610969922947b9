"""What a figure measures: by a cue near it, as a part of another figure, or by the topic in force."""

import re

from db.vocabulary import TradeStatus
from etl.reading.figures.certainty import does_else, is_of_anyone, is_sure
from etl.reading.figures.cue import Cue, Kind
from etl.reading.figures.figure import Choice, Topic
from etl.reading.figures.goods import goods_near, goods_sold_for, goods_worth
from etl.reading.figures.line import Placed
from etl.reading.figures.parts import as_item, as_part, as_part_of_next
from etl.reading.figures.period import TO_SUM
from etl.reading.figures.rivals import told_by_rival
from etl.reading.figures.spot import FORMER_RULE, Spot
from etl.reading.figures.topic import FLOW, TURNOVER, pair_here, topic_of
from etl.reading.figures.turns import in_turn, respective
from etl.reading.mention import Tag

_TOTAL = re.compile(r"(?:^|[,;|•] ?)(?:and )?total\b[^<>]{0,14}(?:<date>)?[^<>]{0,4}$")
_RESUMED = re.compile(r"[;:] .*\b(?:it|total|trade)\b")
# `another 25 million in the half-year since`: when that is, no words tell.
_SINCE = re.compile(r" (?:in|over|during) the (?:[a-z-]+ ){0,2}(?:<date>-?)?(?:[a-z-]+ )?since\b")
_THEM = re.compile(
    r"\b(?:expects?|bring|lift|raise|take|double|see|push|get|grow|increase|boost|bringing|lifting|raising) "
    r"(?:them|these|those)\b|"
    r"\b(?:they|these|those) (?:are|were|will|should|could|may) (?!want|aim|plan|hope|determin|commit|agree)"
)
# `but that is 31 percent more`: said of the sum before, whatever stands in between.
_THAT_IS = re.compile(
    r"[,;–] ?(?:but |and |yet )?(?:that|this|which|it) "
    r"(?:is|was|were|represent(?:s|ed)|marks?|marked|means?|meant)\b[^<,;]*$"
)
_NEW_CLAUSE = re.compile(r", (?:and|but) |;")
_STOP = re.compile(r"[.,;:–)]| and | while | but |$")


def choose(spot: Spot, status: TradeStatus) -> Choice | None:
    """What the figure measures, if the text tells it."""
    pair = spot.line.document.pair
    if spot.now.heading.trade and pair is not None and _TOTAL.search(spot.left) is not None:
        return Choice(Topic(TURNOVER, *pair), None, "total under a heading")
    cue = spot.cue
    if cue is not None and cue.kind is Kind.OTHER and _is_left_behind(spot, cue, status):
        cue = None
    if cue is not None:
        return _by_cue(spot, cue)
    if status is not TradeStatus.ACTUAL:
        return _aimed_at(spot, status)
    return as_item(spot) or as_part_of_next(spot) or as_part(spot) or _carried(spot)


def names_another(spot: Spot, topic: Topic) -> bool:
    """Whether the clause names a state before the figure, and behind a cue with both parties, that is no party."""
    start = max(spot.clause[0], spot.left_from)
    if spot.cue is not None and spot.cue is spot.before and spot.cue.who and spot.cue.whom:
        start = max(start, min(spot.cue.last, spot.first))
    return bool(set(spot.line.states(start, spot.first)) - set(topic.pair))


def _is_left_behind(spot: Spot, cue: Cue, status: TradeStatus) -> bool:
    """Whether talk of something else ended before the clause of a figure aimed at."""
    if cue is spot.after or status is TradeStatus.ACTUAL:
        return False
    return _NEW_CLAUSE.search(spot.line.text[cue.last : spot.first]) is not None


def _by_cue(spot: Spot, cue: Cue) -> Choice | None:
    topic = topic_of(spot.now, spot.line, cue)
    if topic is None or (cue.weak and not is_sure(spot, cue)) or is_of_anyone(spot, cue, topic):
        return None
    goods = cue.goods or goods_near(spot.left, spot.right) or goods_worth(spot.right) or _sold_for(spot, cue)
    return Choice(topic, goods, f"{cue.kind} named {'after' if cue is spot.after else 'before'} the figure")


def _sold_for(spot: Spot, cue: Cue) -> str | None:
    """The goods that stand before the sum, of a flow that is told behind it."""
    return goods_sold_for(spot.left) if cue is spot.after and cue.kind is not Kind.TURNOVER else None


def _aimed_at(spot: Spot, status: TradeStatus) -> Choice | None:
    """A target is one of turnover unless it is said of what."""
    if (spot.previous is not None and not spot.here) or does_else(spot):
        return None
    if (pointed := _pointed_at(spot, status)) is not None:
        return pointed
    if status is TradeStatus.FORECAST and not _ends_soon(spot):
        return None
    for cue in spot.line.cues:
        topic = topic_of(spot.now, spot.line, cue) if cue.kind is Kind.TURNOVER and not cue.weak else None
        if topic is not None:
            return Choice(topic, None, "target of the trade that the sentence speaks of")
    pair = pair_here(spot.now, spot.line, spot.last)
    of_trade = spot.now.topic is not None or spot.now.heading.trade or spot.now.has_figures
    return Choice(Topic(TURNOVER, *pair), None, "target of the topic in force") if pair and of_trade else None


def _pointed_at(spot: Spot, status: TradeStatus) -> Choice | None:
    """The flow just given, where words point back to it: `expects them to reach`, `PromPeru forecasts $5 billion`."""
    last = spot.now.history[-1] if spot.now.history else None
    if last is None or last.topic.measure is not FLOW or spot.line.passage.number - last.passage.number > 1:
        return None
    alone = all(one.topic == last.topic for one in spot.now.history if one.passage is last.passage)
    foreseen = alone and status is TradeStatus.FORECAST and _ends_soon(spot)
    is_meant = foreseen or _THEM.search(spot.left) is not None
    return Choice(last.topic, last.goods, "the flow that words point back to") if is_meant else None


def _carried(spot: Spot) -> Choice | None:
    """The topic in force, where nothing but linking words lead to the figure."""
    topic = spot.here[-1].topic if spot.here and not _RESUMED.search(spot.left) else spot.now.topic
    if spot.is_part and (topic is None or topic.measure is not FLOW or goods_near(spot.left, spot.right)):
        return None
    if spot.change and "respectively" in spot.line.text:
        told = respective(spot)
        return Choice(told.topic, told.goods, "respectively") if told is not None else None
    if (told := in_turn(spot)) is not None:
        return Choice(told.topic, told.goods, "each of the sums before in turn")
    if not spot.line.is_filler(_linked_from(spot), spot.first):
        return None
    if spot.parent is not None and spot.is_former:
        return Choice(spot.parent.topic, spot.parent.goods, FORMER_RULE)
    return _next_in_sentence(spot, topic) if spot.previous is not None else _first_in_sentence(spot, topic)


def _next_in_sentence(spot: Spot, topic: Topic | None) -> Choice | None:
    if topic is None or not spot.here or _follows_stranger(spot) or _SINCE.match(spot.right) is not None:
        return None
    before = [one for one in spot.here if one.goods is None] if ")" in spot.left else [*spot.here]
    goods = before[-1].goods if before and topic == before[-1].topic else None
    return Choice(topic, goods, "the topic of the sentence")


def _first_in_sentence(spot: Spot, topic: Topic | None) -> Choice | None:
    if (told := told_by_rival(spot)) is not None and _ends_soon(spot):
        return Choice(told, None, "another's count of the trade")
    topic = _taken_up(spot, topic)
    pair = spot.line.passage.pair
    if topic is not None and spot.now.topic_here() is None and pair is not None and pair != topic.pair:
        return None
    if "since <date>" in spot.left:
        return None
    if topic is None or spot.line.passage.number - spot.now.last_read > 2 or not _ends_soon(spot):
        return None
    return Choice(topic, None, "the topic in force")


def _linked_from(spot: Spot) -> int:
    """The place from which linking words must lead to the figure."""
    start = spot.left_from if spot.previous is not None else spot.clause[0]
    if spot.used is not None:
        start = max(start, min(spot.used.last, spot.first))
    if spot.change and spot.here and (pointing := _THAT_IS.search(spot.left)) is not None:
        start = max(start, spot.left_from + pointing.start())
    if spot.here and spot.previous is not None and _is_share(spot, spot.previous):
        start = max(start, spot.line.text.find(",", start, spot.first))
    return max(start, spot.line.text.rfind(";", start, spot.first)) if spot.here else start


def _is_share(spot: Spot, before: Placed) -> bool:
    """Whether the figure before is a percentage that tells no change: `0.2 percent of its total, and in 2024`."""
    return before.mention.tag is Tag.PERCENT and before.mention is not spot.here[-1].mention


def _follows_stranger(spot: Spot) -> bool:
    """Whether the sum just before was none of trade, so that what follows is none either."""
    before = spot.previous
    return before is not None and before.mention.tag is not Tag.PERCENT and before.mention is not spot.here[-1].mention


def _taken_up(spot: Spot, topic: Topic | None) -> Topic | None:
    """The topic that a new sentence takes up: a balance only in a change of `it`, a table's by its heading."""
    heading, pair = spot.now.heading, spot.line.document.pair
    if heading.trade and pair is not None and (heading.unit is not None or topic is None):
        return topic if topic is not None and topic.measure is FLOW and heading.unit else Topic(TURNOVER, *pair)
    if topic is not None and topic.measure not in (FLOW, TURNOVER) and "it " not in spot.left:
        return Topic(TURNOVER, *topic.pair) if "total" in spot.left else None
    return topic


def _ends_soon(spot: Spot) -> bool:
    """Whether nothing but linking words follows up to the next stop, or to the sum that it changed to."""
    stop = _STOP.search(spot.line.text, spot.last)
    if spot.change and TO_SUM.fullmatch(spot.right) is not None:
        return True
    return stop is None or spot.line.is_filler(spot.last, stop.start())
