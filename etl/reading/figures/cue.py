"""Cues: the words of a sentence that say which trade its figures measure, and whose with whom."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from etl.reading.document import Passage
from etl.reading.figures import words
from etl.reading.figures.words import WHOLE
from etl.reading.shape import Shape


class Kind(StrEnum):
    """What a cue says that a figure near it measures."""

    TURNOVER = "turnover"
    EXPORT = "export"
    IMPORT = "import"
    SURPLUS = "surplus"
    DEFICIT = "deficit"
    GAP = "gap"
    REVERSE = "reverse"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Cue:
    """Words of a shape from `first` to `last`; `who` does what the kind says, with `whom`.

    `own` marks a subject that only points back (`its exports`), `goods` names what alone is counted.
    """

    kind: Kind
    first: int
    last: int
    who: str | None = None
    whom: str | None = None
    own: str | None = None
    goods: str | None = None
    weak: bool = False


_S = words.STATE
_LEFT = re.compile(
    rf"(?:(?P<pair>{_S}(?:[-–/—]| and (?:the )?| – ){_S})|(?P<who>{_S})(?:'s?)?|\b(?P<own>{words.OWN})) (?P<mods>{words.MODIFIER}{{0,4}})$"
)
_MODS = re.compile(rf"(?P<mods>{words.MODIFIER}{{1,3}})$")
_TO = re.compile(
    rf"(?P<more>(?: and re-exports| volume| value| earnings| bill)?)"
    rf"(?: of (?:(?P<empty>(?:{words.EMPTY_GOODS}|which|that|<money>)\b)|(?:the )?(?P<of>{_S})(?P<ofgoods>(?: (?!{words.VERBS}\b|{words.STOPS}\b)[a-z-]+){{0,3}})|"
    rf"(?P<goods>(?!{words.STOPS}\b)[a-z][a-z-]*(?: (?!{words.VERBS}\b|{words.STOPS}\b)[a-z-]+){{0,2}}(?:(?:, [a-z-]+)* and (?!{words.VERBS}\b|{words.STOPS}\b)[a-z-]+)?)))?"
    rf"(?: of (?:goods|merchandise))?(?: <date>)?"
    rf"(?:,? (?P<prep>to|from|into|in|with|by) (?:(?:the )?(?P<whom>{_S})(?:(?P<both>(?: and|,) (?:the )?{_S}))?|(?P<it>{words.POINTING})\b))?"
)
_WITH = re.compile(
    rf"(?: turnover| volumes?| exchanges?| in goods(?: and services)?| in both directions| both ways| flows?)*(?:,? <date>)?"
    rf"(?: (?:(?P<prep>between|with|of|among) (?:the )?(?P<one>{_S})(?:(?: and|-|–| &|,) (?:the )?(?P<two>{_S})(?P<third>(?:,| and) (?:the )?{_S})?)?|"
    rf"(?:between|with|among) (?P<it>{words.POINTING}|<both>)\b))?"
)
_WORLD = re.compile(
    r"(?:[^<>.;:]{0,25}) (?:to|from|with|in|across|among|of) (?:the (?:whole |entire |rest of the |wider |outside )?world|(?:all|other|third|foreign|most) "
    r"(?:\w+ )?(?:countries|destinations|origins|partners|markets|sources|states|members|nations)|"
    r"abroad|overseas|anywhere|(?:the )?(?:wider |whole )?(?:europe|africa|asia|latin america|central asia|the gulf|gulf|middle east|caribbean|balkans|"
    r"caucasus|maghreb|region|continent|nordics?|baltics?|visegrad)\b|(?:the )?<org>)|(?:[^<>.;:]{0,12}) (?:worldwide|globally|as a whole|overall)\b"
)
NOUN = re.compile(
    rf"\b(?:(?P<turnover>{words.TURNOVER})|(?P<export>{words.EXPORTS})|(?P<import>{words.IMPORTS})|(?P<arrivals>arrivals)|(?P<balance>{words.BALANCES}))(?![a-z-])"
)

TRADING = re.compile(
    r"\b(?:trade|trading|traded|turnover|commerce|exchange|export|import|re-export|s(?:old|ell)|b(?:uy|ought)|purchas|shipp|shipment|deliver|suppl|goods|"
    r"surplus|deficit|earn|sent|sends|took|takes|received|spent|spends|both ways|both directions)"
)
_MONEY = r"<(?:money|amount)>"
_NEAR = r"[^<>.;:]"
_TO_VERB = rf"(?:,{_NEAR}{{1,70}},(?: itself| alone| also)?|,? (?!on\b){_NEAR}{{0,24}})?"
_SELL = r"(?:sold|sells?|selling|exported|exports?(?= <)|exporting|shipped|ships?|shipping|delivered|supplied|sends?|sent|earned|earns?)"
_BUY = r"(?:bought|buys?|buying|imported|imports?(?= <)|importing|purchased|took|takes|received|spent|spends)"
_VERB_AFTER = (
    rf"(?: (?:{_MONEY}|goods|products|merchandise|wares|(?:of|in|on|worth|us|it|them|only|just|about|all|more|back|some|a|mere|than|to the value of)\b|{words.GOODS}\b"
    rf"|(?:the )?(?P<origin>{_S}) (?P<things>(?!{words.STOPS}\b)[a-z-]+(?: {words.GOODS})?)))*"
    rf"(?: (?:to|from|into|in) (?:(?:the )?(?P<whom>{_S})|(?P<it>{words.POINTING})\b))?"
)
_VERBS = (
    (Kind.EXPORT, re.compile(rf"(?P<who>{_S})(?:'s)?{_TO_VERB} {_SELL}\b{_VERB_AFTER}")),
    (Kind.IMPORT, re.compile(rf"(?P<who>{_S})(?:'s)?{_TO_VERB} {_BUY}\b{_VERB_AFTER}")),
    (Kind.EXPORT, re.compile(rf"(?:(?P<origin>{_S}) )?(?:goods|products|merchandise)(?: to the value of)?(?: worth)?(?: {_MONEY})?(?: (?:were|are|was))?"
                             rf"(?:(?! and ){_NEAR}){{0,45}} (?:to|into|for|towards) (?:the )?(?P<whom>{_S})(?: (?:ports?|markets?|buyers|customers|shores|consumers|shops|companies|firms))?")),
    (Kind.EXPORT, re.compile(rf"\b(?:(?P<goods>{words.GOODS}) )?(?:(?:is|are|was|were|be) )?(?:sold|exported|shipped|delivered|supplied)(?: {_NEAR}{{0,12}})? to (?:the )?(?P<whom>{_S})")),
    (Kind.EXPORT, re.compile(rf"\b(?:sold|supplied|shipped|delivered|exported|earned) by (?:the )?(?P<who>{_S})(?P<things> goods)?")),
    (Kind.IMPORT, re.compile(rf"\b(?:bought|purchased|imported) by (?:the )?(?P<who>{_S})")),
    (Kind.IMPORT, re.compile(rf"\b(?:bought|purchased|imported) from (?:the )?(?P<whom>{_S})")),
    (Kind.EXPORT, re.compile(rf"\b(?:fell|falls|went|belonged|due) to (?:the )?(?P<who>{_S}) (?P<things>deliveries|exports|sales|supplies|goods)")),
    (Kind.EXPORT, re.compile(rf"(?P<who>{_S}) (?:goods|products|merchandise|wares)\b(?! and services)")),
    (Kind.EXPORT, re.compile(rf"\b(?:was|were|is|came from|went on|in) (?P<who>{_S}) (?P<goods>{words.GOODS})\b(?! exports| imports)")),
    (Kind.EXPORT, re.compile(rf"\bgoods(?: worth)?(?: {_MONEY})? (?:left|leave|departed) (?:the )?(?P<who>{_S}) (?:for|to) (?:the )?(?P<whom>{_S})")),
    (Kind.TURNOVER, re.compile(r"\bgoods (?:pass|passes|passed|move|moved|flow|flowed) between (?:the two|us|them|our [a-z]+|<both>)")),
    (Kind.EXPORT, re.compile(rf"\b(?P<own>it|they) (?:also |in turn )?(?:sold|sells|exported|shipped)\b{_VERB_AFTER}")),
    (Kind.IMPORT, re.compile(rf"\b(?P<own>it|they) (?:also |in turn )?(?:bought|buys|imported)\b{_VERB_AFTER}")),
    (Kind.EXPORT, re.compile(rf"\b(?P<own>and|but) (?:in return )?(?:sold|shipped|exported)(?: us| it| them)?\b")),
    (Kind.IMPORT, re.compile(rf"\b(?P<own>and|but) (?:in return )?(?:bought|imported|purchased)\b(?! from)")),
    (Kind.EXPORT, re.compile(r"\b(?P<own>our|we|us) (?:[\w-]+ ){0,4}(?:sold|selling|exported|selling side)\b")),
    (Kind.IMPORT, re.compile(r"\b(?P<own>our|we|us) (?:[\w-]+ ){0,4}(?:bought|buying|imported|buying side)\b")),
    (Kind.TURNOVER, re.compile(rf"(?P<one>{_S}) (?:and|with) (?:the )?(?P<two>{_S})(?: {_NEAR}{{0,16}})? (?:exchanged|traded|did)(?! \w+ (?:ambassadors|notes|views|visits|letters))")),
    (Kind.TURNOVER, re.compile(rf"\b(?:exchanged|traded|changed hands)(?: goods)?(?: (?:by|between|among) (?:(?:the )?(?P<one>{_S}) and (?:the )?(?P<two>{_S})|<both>|them|us|the two))?(?= {_NEAR}{{0,12}}{_MONEY}|)")),
    (Kind.TURNOVER, re.compile(r"\bpassed between (?:the two|us|them|<both>)|\b(?:both ways|in both directions|in either direction)\b")),
)
_REVERSE = re.compile(
    r"(?:the other (?:way|direction)(?: round)?|(?:in )?the (?:opposite|reverse|other) direction|the opposite way|in return|"
    r"rolling back|\bback\b(?= *[.,;)]|$)|coming back|came back|flowed back|went back)"
)
_BACK = re.compile(r"(?: going| moving| sent| coming)? (?:in )?the (?:opposite|other|reverse) (?:direction|way)")
_HEADED = re.compile(
    rf"(?P<who>{_S})(?:'s)? (?:thus |still |therefore |again )?(?:{_MONEY} )?(?P<sign>ahead|in the black|in surplus|in the red|behind|in deficit)|"
    rf"in (?P<favoured>{_S})(?:'s)? favou?r|in favou?r of (?:the )?(?P<favour>{_S})|(?:surplus|deficit) (?:for|of|on the) (?:the )?(?P<side>{_S})"
)
_OTHER = re.compile(rf"(?<![<\w]){words.OTHER}\b(?! (?:made|accounts?))")


def find_cues(passage: Passage) -> list[Cue]:
    """The cues of a passage in order, without overlap; the words of verbs and nouns that name both sides go first."""
    shape = passage.shape
    found = [*_nouns(shape), *_verbs(shape), *_turned(shape)]
    kept: list[Cue] = []
    for cue in found:
        if not any(cue.first < other.last and other.first < cue.last for other in kept):
            kept.append(cue)
    kept += [cue for cue in _others(shape) if not any(cue.first < one.last and one.first < cue.last for one in kept)]
    return sorted(kept, key=lambda cue: cue.first)


_RAN = re.compile(
    rf"(?:\bwith (?:the )?(?P<whom>{_S}),? )?(?:the )?(?P<who>{_S})(?:,? {_NEAR}{{0,24}})? (?:ran|runs|running|has|had|having|posted|posting|recorded|enjoy\w*|with|registered|"
    rf"suffered|shows?|showed|kept|keeps|record|left)(?: (?:up|again|still|with))* (?:a|an|its) (?P<mods>{words.MODIFIER}{{0,3}})$"
)
_BALANCE_RIGHT = re.compile(
    rf"(?: of {_MONEY})?(?: (?:with|to|against|towards) (?:(?:the )?(?P<whom>{_S})|(?P<it>{words.POINTING})\b))?"
)
_NO_TRADE_BALANCE = frozenset("budget account fiscal payments wage funding financing pay gender income government power".split())


def _nouns(shape: Shape) -> Iterator[Cue]:
    for noun in NOUN.finditer(shape.text):
        family = noun.lastgroup
        if family == "turnover":
            yield _turnover(shape, noun)
        elif family == "balance":
            yield _balance(shape, noun)
        else:
            yield _flow(shape, noun, Kind.EXPORT if family == "export" else Kind.IMPORT)


def _state(shape: Shape, match: re.Match[str] | None, group: str) -> str | None:
    if match is None or group not in match.re.groupindex or match[group] is None:
        return None
    first, last = match.span(group)
    return next((one.country for one in shape.mentions(first, last) if one.country is not None), None)


def _text(match: re.Match[str] | None, group: str) -> str | None:
    if match is None or group not in match.re.groupindex:
        return None
    found: str | None = match[group]
    return found.strip() or None if found is not None else None


def _left(shape: Shape, noun: re.Match[str]) -> tuple[re.Match[str] | None, list[str]]:
    start = max(0, noun.start() - 90)
    left = _LEFT.search(shape.text, start, noun.start())
    loose = left or _MODS.search(shape.text, start, noun.start())
    return left, loose["mods"].split() if loose is not None else []


def _goods_of(mods: list[str]) -> str | None:
    for length in (3, 2, 1):
        goods = " ".join(mods[-length:])
        if len(mods) >= length and re.fullmatch(words.GOODS, goods):
            return goods
    return next((one for one in mods if one.startswith("non-")), None)


def _turnover(shape: Shape, noun: re.Match[str]) -> Cue:
    left, mods = _left(shape, noun)
    right = _WITH.match(shape.text, noun.end())
    last = right.end() if right is not None else noun.end()
    one, two = _state(shape, right, "one"), _state(shape, right, "two")
    pair = shape.mentions(*left.span("pair")) if left is not None and left["pair"] else []
    who = pair[0].country if pair else _state(shape, left, "who")
    whom = pair[-1].country if pair else two or one
    if two is not None and not pair:
        who = one
    first = left.start() if left is not None else noun.start() - sum(len(mod) + 1 for mod in mods)
    pointing = _text(right, "it") is not None
    whole = not whom and not pointing and ("foreign" in mods or (who is not None and not WHOLE.isdisjoint(mods)))
    crowd = _text(right, "third") is not None or _WORLD.match(shape.text, noun.end()) is not None
    kind = Kind.OTHER if whole or crowd else Kind.TURNOVER
    bare = noun[0] == "turnover" and not whom and not pointing and not mods
    return Cue(kind, first, last, who, whom, _text(left, "own"), _goods_of(mods), bare)


def _flow(shape: Shape, noun: re.Match[str], kind: Kind) -> Cue:
    left, mods = _left(shape, noun)
    right = _TO.match(shape.text, noun.end())
    who = _state(shape, left, "who")
    whom, of = _state(shape, right, "whom"), _state(shape, right, "of")
    goods = _goods_of(mods) or _text(right, "goods")
    if left is not None and left["pair"]:
        pair = shape.mentions(*left.span("pair"))
        who, whom = pair[0].country, pair[-1].country
    prep = _text(right, "prep")
    if of is not None:
        goods = goods or _named(_text(right, "ofgoods"))
        if kind is Kind.IMPORT and whom is None:
            whom = of
        else:
            who = who or of
    if prep == "by" and whom is not None:
        who, whom = whom, None if who == whom else who
    first = left.start() if left is not None else noun.start() - sum(len(mod) + 1 for mod in mods)
    pointing = _text(right, "it") is not None
    crowd = _text(right, "both") is not None or _WORLD.match(shape.text, noun.end()) is not None
    before = shape.text[max(0, first - 12) : first].split()
    whole = whom is None and not pointing and not WHOLE.isdisjoint([*mods, *before[-1:]])
    if kind is Kind.EXPORT and prep == "from":
        kind = Kind.IMPORT if who is None else kind
        whom = whom if who is None else None
    elif kind is Kind.IMPORT and prep in ("to", "into") and who is None:
        who, whom = whom, None
    last = right.end() if right is not None else noun.end()
    back = _BACK.match(shape.text, noun.end())
    if back is not None and who is None and whom is None:
        return Cue(Kind.REVERSE, first, back.end())
    weak = not re.match(r"(?:re-)?(?:ex|im)ports?", noun[0])
    return Cue(Kind.OTHER if whole or crowd else kind, first, last, who, whom, _text(left, "own"), goods, weak)


def _named(goods: str | None) -> str | None:
    return None if goods is None or re.fullmatch(words.EMPTY_GOODS, goods) else goods


def _balance(shape: Shape, noun: re.Match[str]) -> Cue:
    left, mods = _left(shape, noun)
    ran = _RAN.search(shape.text, max(0, noun.start() - 110), noun.start())
    right = _BALANCE_RIGHT.match(shape.text, noun.end())
    who = _state(shape, left, "who") or _state(shape, ran, "who")
    whom = _state(shape, right, "whom") or _state(shape, ran, "whom")
    kinds = {"surplus": Kind.SURPLUS, "deficit": Kind.DEFICIT, "shortfall": Kind.DEFICIT}
    kind = kinds.get(noun[0], Kind.GAP)
    if _WORLD.match(shape.text, noun.end()) is not None:
        kind = Kind.OTHER
    if not _NO_TRADE_BALANCE.isdisjoint(mods) or shape.text.startswith(" of payments", noun.end()):
        kind = Kind.OTHER
    start = left.start() if left is not None else noun.start() - sum(len(mod) + 1 for mod in mods)
    return Cue(kind, start, noun.end(), who, whom, _text(left, "own"))


def _verbs(shape: Shape) -> Iterator[Cue]:
    for kind, pattern in _VERBS:
        for match in pattern.finditer(shape.text):
            who = _state(shape, match, "who") or _state(shape, match, "one")
            whom = _state(shape, match, "whom") or _state(shape, match, "two")
            origin = _state(shape, match, "origin")
            if kind is Kind.EXPORT and who is None:
                who = origin
            elif kind is Kind.EXPORT and whom is None and origin != who:
                whom = origin
            elif kind is Kind.IMPORT and whom is None:
                whom = origin
            if who is not None and who == whom:
                continue
            crowd = _WORLD.match(shape.text, match.end()) is not None
            goods = _text(match, "goods") or _named(_text(match, "things"))
            goods = None if goods is not None and not re.fullmatch(words.GOODS, goods) else goods
            yield Cue(Kind.OTHER if crowd else kind, *match.span(), who, whom, _text(match, "own"), goods, kind is not Kind.TURNOVER)


def _turned(shape: Shape) -> Iterator[Cue]:
    for match in _HEADED.finditer(shape.text):
        who = _state(shape, match, "who") or _state(shape, match, "favoured") or _state(shape, match, "favour") or _state(shape, match, "side")
        losing = match["sign"] in ("in the red", "behind", "in deficit") or match[0].startswith("deficit")
        yield Cue(Kind.DEFICIT if losing else Kind.SURPLUS, *match.span(), who)
    for match in _REVERSE.finditer(shape.text):
        yield Cue(Kind.REVERSE, *match.span())


def _others(shape: Shape) -> Iterator[Cue]:
    for match in _OTHER.finditer(shape.text):
        yield Cue(Kind.OTHER, *match.span())
