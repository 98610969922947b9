"""Cues that are nouns: trade, turnover, exports, purchases, surplus, with the states that stand beside them."""

import re
from collections.abc import Iterator

from etl.reading.figures import words
from etl.reading.figures.balances import balance_of
from etl.reading.figures.cue import SUM, WORLD, Cue, Kind, state_in, text_of
from etl.reading.figures.words import WHOLE
from etl.reading.shape import Shape

_S = words.STATE
_AND_GOODS = rf"\b{words.GOODS},? and (?={words.GOODS} )"
_WHOSE = rf"(?:(?P<pair>{_S}(?:[-–/—]| and (?:the )?| – ){_S})|(?P<who>{_S})(?:'s?)?|\b(?P<own>{words.OWN})) "
_LEFT = re.compile(rf"{_WHOSE}(?P<mods>{words.MODIFIER}{{0,4}})$")
# `Peru's food and drink exports`
_LEFT_OF_TWO = re.compile(rf"{_WHOSE}(?P<mods>{words.MODIFIER}{{0,2}}{_AND_GOODS}{words.MODIFIER})$")
_FORMER = re.compile(r" (?:to|from) the (?:former|latter)\b")
# `the bloc's trade`, `the yard's exports`: somebody's who is no state.
_STRANGER = re.compile(
    rf"(?:<(?:org|person|city)>|\b(?!(?:{words.DEFINITE}|countries|nations|states|neighbou?rs|sides|partners|"
    rf"parties|economies|"
    rf"capitals|governments|year|month|quarter|half|week|today|pair)\b)[a-z][a-z-]+)'s? {words.MODIFIER}{{0,4}}$"
)
_NEXT_DOOR = r"(?:neighbou?ring|nearby|neighbou?r|tiny|distant|mainland)"
# `trade between the Gulf states and Peru`.
_BETWEEN_OTHERS = re.compile(
    rf"(?: in goods| in services| and services)* between (?:(?!{words.OWN}\b|both\b|(?:the )?two\b|"
    rf"the {words.DEFINITE}\b)[a-z][a-z' -]* and (?:the )?{_S}|"
    rf"(?:the )?{_S} and (?!{words.OWN}\b|the {words.DEFINITE}\b|the <|(?:its )?{_NEXT_DOOR} <)[a-z])"
)
# `Ghana, trade with which came to`.
_WHICH = re.compile(r" (?:with|to|from) (?:which|whom)\b")
_BEFORE_WHICH = re.compile(rf"(?P<whom>{_S}),? (?:whose |the )?{words.MODIFIER}{{0,2}}$")
# `With Ghana, Togo's trade grew`.
_FRONTED = re.compile(rf"(?:^|[.;] )with (?:the )?(?P<whom>{_S}),? $")
_MODS = re.compile(rf"(?P<mods>{words.MODIFIER}{{1,3}})$")
_MODS_OF_TWO = re.compile(rf"(?P<mods>{_AND_GOODS}{words.MODIFIER})$")
_TO = re.compile(
    rf"(?P<more>(?: and re-exports| volume| value| earnings| bill)?)"
    rf"(?: of (?:(?P<empty>(?:{words.EMPTY_GOODS}|which|that)\b|<money>)|"
    rf"(?:the )?(?P<of>{_S})(?P<ofgoods>(?: (?!{words.VERBS}\b|{words.STOPS}\b)[a-z-]+){{0,3}}"
    rf"(?: and {words.GOODS}\b)?)|"
    rf"(?P<goods>(?!{words.STOPS}\b)[a-z][a-z-]*(?: (?!{words.VERBS}\b|"
    rf"{words.STOPS}\b)[a-z-]+){{0,2}}(?:(?:, [a-z-]+)* and (?!{words.VERBS}\b|{words.STOPS}\b)[a-z-]+)?)))?"
    rf"{SUM}?(?: of (?:goods|merchandise))?(?: <date>)?"
    rf"(?:,? (?P<prep>to|from|into|in|with|by) (?:{words.NEIGHBOUR}(?P<whom>{_S})(?:(?P<both>(?: and|"
    rf",) (?:the )?{_S}))?|(?P<it>{words.POINTING})\b))?"
    rf"(?: (?P<prep2>to|into|from) (?:the )?(?P<whom2>{_S}))?"
)
_WITH = re.compile(
    rf"(?: turnover| volumes?| exchanges?| in goods(?: and services)?| in both directions| both ways|"
    rf" flows?)*{SUM}?(?:,? <date>)?"
    rf"(?: (?:(?P<prep>between|with|of|among) (?:the |its )?(?:{_NEXT_DOOR} )?(?P<one>{_S})(?:(?: and|-|–| &|"
    rf",| with) (?:the |its )?(?:{_NEXT_DOOR} )?(?P<two>{_S})(?P<third>(?:,| and) (?:the )?{_S})?)?|"
    rf"(?:between|with|among) (?P<it>{words.POINTING}|<both>)\b))?"
)
NOUN = re.compile(
    rf"\b(?:(?P<turnover>{words.TURNOVER})|(?P<export>{words.EXPORTS})|(?P<import>{words.IMPORTS})|"
    rf"(?P<arrivals>arrivals)|(?P<balance>{words.BALANCES}))(?![a-z-])",
    re.ASCII,
)

_GOODS = re.compile(rf"(?:{words.GOODS} and )?{words.GOODS}")
_EMPTY_GOODS = re.compile(words.EMPTY_GOODS)
_PLAIN = re.compile(r"(?:re-)?(?:ex|im)ports?")
_BACK = re.compile(r"(?: going| moving| sent| coming)? (?:in )?the (?:opposite|other|reverse) (?:direction|way)")
# `Kenya exports tea worth`.
_IS_VERB = re.compile(rf" {words.GOODS} worth\b")
_LEFT_OUT = re.compile(
    r"\b(?:leaves? out|left out|excluding|excludes?|without|not counting|omits?|apart from|except for) $"
)


def find_nouns(shape: Shape) -> Iterator[Cue]:
    """The cues that are nouns, in order."""
    for noun in NOUN.finditer(shape.text):
        if _LEFT_OUT.search(shape.text, max(0, noun.start() - 24), noun.start()) is not None:
            continue
        if _IS_VERB.match(shape.text, noun.end()) is not None:
            continue
        family = noun.lastgroup
        if family == "turnover":
            yield _turnover(shape, noun)
        elif family == "balance":
            yield balance_of(shape, noun, *_left(shape, noun))
        else:
            yield _flow(shape, noun, Kind.EXPORT if family == "export" else Kind.IMPORT)


def _left(shape: Shape, noun: re.Match[str]) -> tuple[re.Match[str] | None, list[str]]:
    start = max(0, noun.start() - 90)
    left = _LEFT.search(shape.text, start, noun.start())
    of_two = left is None and shape.text.find(" and ", start, noun.start()) >= 0
    left = left or (_LEFT_OF_TWO.search(shape.text, start, noun.start()) if of_two else None)
    loose = left or (_MODS_OF_TWO.search(shape.text, start, noun.start()) if of_two else None)
    loose = loose or _MODS.search(shape.text, start, noun.start())
    return left, loose["mods"].split() if loose is not None else []


def _is_strangers(shape: Shape, noun: re.Match[str], left: re.Match[str] | None) -> bool:
    """Whether the noun belongs to somebody who is no state."""
    return left is None and _STRANGER.search(shape.text, max(0, noun.start() - 90), noun.start()) is not None


def _goods_of(mods: list[str]) -> str | None:
    for length in (3, 2, 1):
        goods = " ".join(mods[-length:])
        if len(mods) >= length and _GOODS.fullmatch(goods):
            return goods
    return next((one for one in mods if one.startswith("non-")), None)


def _turnover(shape: Shape, noun: re.Match[str]) -> Cue:
    left, mods = _left(shape, noun)
    right = _WITH.match(shape.text, noun.end())
    last = right.end() if right is not None else noun.end()
    one, two = state_in(shape, right, "one"), state_in(shape, right, "two")
    pair = shape.mentions(*left.span("pair")) if left is not None and left["pair"] else []
    who = pair[0].country if pair else state_in(shape, left, "who")
    whom = pair[-1].country if pair else two or one
    if two is not None and not pair:
        who = one
    elif two is None and one is not None and who is None and text_of(right, "prep") == "of":
        who, whom = one, None
    whom = whom or _meant_by_which(shape, noun)
    if whom is None and who is not None and left is not None:
        whom = state_in(shape, _FRONTED.search(shape.text, 0, left.start()), "whom")
    first = left.start() if left is not None else noun.start() - sum(len(mod) + 1 for mod in mods)
    pointing = text_of(right, "it") is not None
    whole = not whom and not pointing and ("foreign" in mods or (who is not None and not WHOLE.isdisjoint(mods)))
    crowd = text_of(right, "third") is not None or WORLD.match(shape.text, noun.end()) is not None
    stranger = _is_strangers(shape, noun, left) or _BETWEEN_OTHERS.match(shape.text, noun.end()) is not None
    kind = Kind.OTHER if whole or crowd or stranger else Kind.TURNOVER
    bare = noun[0] == "turnover" and not whom and not pointing and not mods
    own, points = text_of(left, "own"), text_of(right, "it") == "it"
    return Cue(kind, first, last, who, whom, own, _goods_of(mods), bare, points=points)


def _meant_by_which(shape: Shape, noun: re.Match[str]) -> str | None:
    """The state before a noun that its relative pronoun points to."""
    if _WHICH.match(shape.text, noun.end()) is None:
        return None
    return state_in(shape, _BEFORE_WHICH.search(shape.text, max(0, noun.start() - 60), noun.start()), "whom")


def _flow(shape: Shape, noun: re.Match[str], kind: Kind) -> Cue:
    left, mods = _left(shape, noun)
    right = _TO.match(shape.text, noun.end())
    first = left.start() if left is not None else noun.start() - sum(len(mod) + 1 for mod in mods)
    last = right.end() if right is not None else noun.end()
    back = _BACK.match(shape.text, noun.end())
    kind, who, whom = _ends(shape, left, right, kind)
    if kind is Kind.EXPORT and who is not None and whom is None and "earnings from " in shape.text[noun.start() : last]:
        whom = state_in(shape, right, "whom")
    whom = whom or _meant_by_which(shape, noun)
    if back is not None and who is None and whom is None:
        return Cue(Kind.REVERSE, first, back.end())
    if _is_out_of_scope(shape, noun, left, right, first, mods):
        kind = Kind.OTHER
    goods = _goods_of(mods) or text_of(right, "goods") or _named(text_of(right, "ofgoods"))
    weak = not _PLAIN.match(noun[0])
    points = text_of(right, "it") is not None
    return Cue(kind, first, last, who, whom, text_of(left, "own"), goods, weak, points=points)


def _ends(
    shape: Shape, left: re.Match[str] | None, right: re.Match[str] | None, kind: Kind
) -> tuple[Kind, str | None, str | None]:
    """The direction as its prepositions tell it, the state that it is told of, and the other."""
    who, whom, of = state_in(shape, left, "who"), state_in(shape, right, "whom"), state_in(shape, right, "of")
    if left is not None and left["pair"]:
        pair = shape.mentions(*left.span("pair"))
        return kind, pair[0].country, pair[-1].country
    if of is not None and kind is Kind.IMPORT and whom is None:
        whom = of
    else:
        who = who or of
    prep = text_of(right, "prep")
    other = state_in(shape, right, "whom2")
    if other is not None and whom is not None and text_of(right, "prep2") != prep:
        return (Kind.EXPORT, whom, other) if prep == "from" else (Kind.EXPORT, other, whom)
    if of is not None and kind is Kind.IMPORT and prep in ("into", "to", "by"):
        return kind, state_in(shape, right, "whom"), of
    return _turned(kind, prep, who, whom)


def _turned(kind: Kind, prep: str | None, who: str | None, whom: str | None) -> tuple[Kind, str | None, str | None]:
    """The direction where the preposition tells another than the noun does: `exports from`, `imports into`."""
    if prep == "by" and whom is not None:
        return kind, whom, who if who != whom else None
    if kind is Kind.EXPORT and prep == "from":
        return (Kind.IMPORT, None, whom) if who is None else (kind, who, None)
    if kind is Kind.IMPORT and prep in ("to", "into") and who is None:
        return kind, whom, None
    return kind, who, whom


def _is_out_of_scope(
    shape: Shape,
    noun: re.Match[str],
    left: re.Match[str] | None,
    right: re.Match[str] | None,
    first: int,
    mods: list[str],
) -> bool:
    """Whether it is all of somebody's trade, with several at once, or of somebody who is no state."""
    crowd = text_of(right, "both") is not None or WORLD.match(shape.text, noun.end()) is not None
    before = shape.text[max(0, first - 12) : first].split()
    whole = text_of(right, "it") is None and not WHOLE.isdisjoint([*mods, *before[-1:]])
    named = state_in(shape, right, "whom") is not None
    unnamed = _FORMER.match(shape.text, noun.end()) is not None
    return crowd or (whole and not named) or unnamed or _is_strangers(shape, noun, left)


def _named(goods: str | None) -> str | None:
    return None if goods is None or _EMPTY_GOODS.fullmatch(goods) else goods
