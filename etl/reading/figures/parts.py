"""Goods alone: a figure that is a part of another one, told before or behind it, or under a heading."""

import re

from etl.reading.figures import words
from etl.reading.figures.figure import Choice, Figure
from etl.reading.figures.goods import goods_named, goods_near, goods_opening, goods_sharing
from etl.reading.figures.spot import Spot
from etl.reading.figures.topic import FLOW, topic_of
from etl.reading.mention import Tag

# `bought coal for $5 million as well as iron ore for $3 million`.
_MORE_GOODS = re.compile(
    rf"(?:\band|,|as well as|plus) (?P<goods>{words.GOODS}) (?:for|worth|at|\()(?: some| about)? ?$"
)
_GOODS = re.compile(words.GOODS)
# `• Dairy products: $14.1 million` below a heading of exports.
_ITEM = re.compile(r"(?P<mark>[•*–-] ?)?(?P<goods>[a-z][a-z-]*(?:,? [a-z][a-z-]*){0,5}): ?")
_OF_NEXT = re.compile(r" (?:out )?of (?:the|a total of|its|their|some)(?: total(?: of)?| (?:roughly|nearly|about))? ?")


def as_item(spot: Spot) -> Choice | None:
    """Goods that a line names below a heading of exports or imports."""
    topic, label = spot.now.topic, _ITEM.fullmatch(spot.left) if spot.previous is None else None
    if label is None or topic is None or topic.measure is not FLOW or not spot.now.heading.trade:
        return None
    goods = goods_named(label["goods"])
    sure = label["mark"] is not None or _GOODS.match(label["goods"]) is not None
    return Choice(topic, goods, "goods of a line under a heading") if goods is not None and sure else None


def as_part(spot: Spot) -> Choice | None:
    """Goods that are a part of a flow: `of which copper made up $5 billion`."""
    opening = goods_opening(spot.left) if spot.previous is None else None
    goods = goods_near(spot.left, spot.right, part=spot.is_part) or opening
    parent = spot.parent or (_flow_before(spot) if opening is not None or " alone" in spot.left else None)
    goods = goods or (_more_goods(spot) if spot.here else None)
    if goods is None or parent is None or _follows_unread(spot):
        return None
    if parent.topic.measure is not FLOW:
        flows = (one for one in reversed(spot.here) if one.topic.measure is FLOW and not one.change)
        parent = next(flows, parent)
    return Choice(parent.topic, goods, "goods of the figure before") if parent.topic.measure is FLOW else None


def _follows_unread(spot: Spot) -> bool:
    """Whether the sum just before was none of trade."""
    before = spot.previous
    if before is None or before.mention.tag is Tag.PERCENT:
        return False
    return not any(before.mention is one.mention for one in spot.here)


def _more_goods(spot: Spot) -> str | None:
    """The goods that go on from the figure before: as its part, or as the next of a list."""
    more = _MORE_GOODS.search(spot.left)
    sharing = goods_sharing(spot.left)
    if spot.here[-1].goods is None or sharing is not None:
        return sharing
    return more["goods"] if more is not None else goods_near(spot.left, spot.right, part=True)


def as_part_of_next(spot: Spot) -> Choice | None:
    """Goods told before what they are a part of: `Tea made up $6 million of the $40 million that A spent`."""
    whole = spot.following
    goods = goods_opening(spot.left) if whole is not None and spot.previous is None else None
    if goods is None or whole is None or _OF_NEXT.fullmatch(spot.right) is None:
        return None
    cue = next((one for one in spot.line.cues if one.first >= whole.last), None)
    topic = topic_of(spot.now, spot.line, cue) if cue is not None and (cue.who or not cue.weak) else None
    return Choice(topic, goods, "goods of the figure behind") if topic and topic.measure is FLOW else None


def _flow_before(spot: Spot) -> Figure | None:
    """The last flow of the sentence before, whose goods this one opens with: `Cherries made up $58 million`."""
    last = spot.now.history[-1] if spot.now.history else None
    is_next = last is not None and spot.line.passage.number - last.passage.number == 1
    return last if is_next and last is not None and last.topic.measure is FLOW and not last.beside else None
