"""Cues that are verbs: who sold or bought, and what was exchanged between whom."""

import re
from collections.abc import Iterator
from functools import lru_cache

from etl.reading.figures import words
from etl.reading.figures.cue import MONEY, WORLD, Cue, Kind, state_in, text_of
from etl.reading.figures.verb_patterns import VERBS
from etl.reading.figures.verb_words import ITEMS
from etl.reading.shape import Shape, holds

_S = words.STATE
# `to Peru and Bolivia in 2023`: to several at once.
_CROWD = re.compile(rf"(?:, (?:the )?{_S})* and (?:the )?{_S}(?= *(?:[.,;:)]|$|in <|<date>|together|combined))")
# `A Warsaw developer spent`: one company is no state.
_ONE_OF_THEM = re.compile(r"\b(?:an?|one) $")
# `with <country> exporting goods`
_ABSOLUTE = re.compile(r"^<[a-z]+> (?:selling|exporting|shipping|buying|importing)\b")
# `A is B's third trading partner in Africa`: however many are ranked, it is the trade of two.
_RANKED = ("partner", "market", "destination", "customer", "buyer", "supplier")
_SUM_OF = re.compile(rf"{MONEY} (?:worth )?of <[a-z]+> $")
_ANY_GOODS = re.compile(ITEMS)
_GOODS = re.compile(rf"{words.GOODS}(?:(?:, {words.GOODS})* and {words.GOODS})?")
# `bought from <country> and sold`: the subject stands further back.
_NO_SUBJECT = re.compile(r"\b(?:from|to|with|into|between|than|against) (?:the )?$")


def find_verbs(shape: Shape, vocabulary: frozenset[str]) -> Iterator[Cue]:
    """The cues that are verbs, pattern by pattern."""
    for number in sorted(frozenset().union(*map(_triggered_by, vocabulary))):
        verb = VERBS[number]
        for match in verb.pattern.finditer(shape.text) if not verb.needs or holds(shape.text, verb.needs) else ():
            if _is_no_subject(shape, match):
                continue
            cue = _cue(shape, verb.kind, match)
            if cue.who is None or cue.who != cue.whom:
                yield cue


@lru_cache(maxsize=8192)
def _triggered_by(word: str) -> frozenset[int]:
    """The places of the patterns that a word can be in."""
    return frozenset(number for number, verb in enumerate(VERBS) if verb.triggers.match(word) is not None)


def _is_no_subject(shape: Shape, match: re.Match[str]) -> bool:
    """Whether the state that a verb's match opens with is none that acts: one firm's, or one behind a preposition."""
    start = match.start()
    if _ONE_OF_THEM.search(shape.text, max(0, start - 5), start) is not None:
        return True
    if _ABSOLUTE.search(match[0]) is not None and shape.text.endswith(("with ", "with the "), 0, start):
        return False
    return shape.text[start] == "<" and _NO_SUBJECT.search(shape.text, max(0, start - 14), start) is not None


def _cue(shape: Shape, kind: Kind, match: re.Match[str]) -> Cue:
    who = state_in(shape, match, "who")
    whom = state_in(shape, match, "whom") or (state_in(shape, match, "buyer") if kind is Kind.EXPORT else None)
    one, two = state_in(shape, match, "one"), state_in(shape, match, "two")
    who, whom = (who or one, whom or two) if kind is Kind.TURNOVER else (who or two, whom or one)
    origin, own = state_in(shape, match, "origin"), text_of(match, "own")
    if kind is Kind.EXPORT and who is None and own is None:
        who = origin
    elif whom is None and (kind is Kind.IMPORT or origin != who):
        whom = origin
    abroad = WORLD.match(shape.text, match.end()) is not None and not match[0].endswith(_RANKED)
    if abroad or _CROWD.match(shape.text, match.end()) is not None:
        kind = Kind.OTHER
    goods = (
        text_of(match, "bulk")
        or text_of(match, "stuff")
        or text_of(match, "wares")
        or _named(text_of(match, "goods") or text_of(match, "things"))
        or _of_sum(match)
    )
    points = text_of(match, "it") is not None
    return Cue(kind, *match.span(), who, whom, own, goods, kind is not Kind.TURNOVER, True, points=points)


def _named(goods: str | None) -> str | None:
    """The goods, if the words are the name of some."""
    return goods if goods is not None and _GOODS.fullmatch(goods) is not None else None


def _of_sum(match: re.Match[str]) -> str | None:
    """Any goods that a sum buys of a state's: `bought $5 million of Ghanaian shea butter`."""
    things = text_of(match, "things")
    bought = things is not None and _SUM_OF.search(match.string, match.start(), match.start("things")) is not None
    return things if bought and things is not None and _ANY_GOODS.fullmatch(things) is not None else None
