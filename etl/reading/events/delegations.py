"""Who led the sides of talks told of just before: `The Latvian side was led by A, the Rwandan by B`."""

import re

from etl.reading.events.cast import Cast
from etl.reading.mention import Mention, Tag

_WORDS = frozenset(["led", "headed", "chaired", "represented", "heading", "leading"])
_BY = re.compile(
    r"<(?:country|adj|capital)>(?:'s?)?(?: (?:side|delegation|team|party))?(?: (?:was|were|is))?"
    r"(?: (?:led|headed|represented|chaired))? by "
    r"(?:[^<>,;.]|<(?:office|adj|country|capital|org|sector)>|,(?= <person>)){0,60}?(?P<person><person>)"
)
_BOTH = re.compile(
    r"\b(?:(?:delegations|sides|teams|parties|talks|consultations) (?:were|was) (?:(?:co-)?(?:led|headed|chaired)) by|"
    r"(?:heading|leading) the (?:two )?(?:delegations|sides|teams) were)\b"
)


def leaders_told(cast: Cast) -> tuple[str, ...]:
    """The names of those who led the two sides, if the sentence is about nothing else."""
    if cast.passage.vocabulary.isdisjoint(_WORDS):
        return ()
    shape = cast.sentence.shape
    found = [shape.mentions(*match.span("person"))[0] for match in _BY.finditer(shape.text)]
    if len(found) != 2 and (both := _BOTH.search(shape.text)) is not None:
        found = [one for one in shape.mentions(both.end(), len(shape.text)) if one.tag is Tag.PERSON]
    return tuple(_name(cast, one) for one in found) if len(found) == 2 else ()


def _name(cast: Cast, mention: Mention) -> str:
    return cast.of_mention(mention).name or mention.value or ""
