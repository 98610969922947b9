"""Cues that are verbs: who sold or bought, and what was exchanged between whom."""

import re
from collections.abc import Iterator

from etl.reading.figures import words
from etl.reading.figures.cue import MONEY, NEAR, WORLD, Cue, Kind, state_in, text_of
from etl.reading.shape import Shape

_S = words.STATE
_TO_VERB = rf"(?:,{NEAR}{{1,70}},(?: itself| alone| also)?|,? (?!on\b){NEAR}{{0,24}})?"
_SELL = (
    r"(?:sold|sells?|selling|exported|exports?(?= <)|exporting|shipped|ships?|shipping|delivered|supplied|"
    r"sends?|sent|earned|earns?)"
)
_BUY = r"(?:bought|buys?|buying|imported|imports?(?= <)|importing|purchased|took|takes|received|spent|spends)"
_VERB_AFTER = (
    rf"(?: (?:{MONEY}|goods|products|merchandise|wares|(?:of|in|on|worth|us|it|them|only|just|about|all|more|"
    rf"back|some|a|mere|than|to the value of)\b|{words.GOODS}\b"
    rf"|(?:the )?(?P<origin>{_S}) (?P<things>(?!{words.STOPS}\b)[a-z-]+(?: {words.GOODS})?)))*"
    rf"(?: (?:to|from|into|in) (?:(?:the )?(?P<whom>{_S})|(?P<it>{words.POINTING})\b))?"
)
_VERBS = (
    (Kind.EXPORT, re.compile(rf"(?P<who>{_S})(?:'s)?{_TO_VERB} {_SELL}\b{_VERB_AFTER}")),
    (Kind.IMPORT, re.compile(rf"(?P<who>{_S})(?:'s)?{_TO_VERB} {_BUY}\b{_VERB_AFTER}")),
    (
        Kind.EXPORT,
        re.compile(
            rf"(?:(?P<origin>{_S}) )?(?:goods|products|"
            rf"merchandise)(?: to the value of)?(?: worth)?(?: {MONEY})?(?: (?:were|are|was))?"
            rf"(?:(?! and ){NEAR}){{0,45}} (?:to|into|for|"
            rf"towards) (?:the )?(?P<whom>{_S})(?: (?:ports?|markets?|buyers|customers|shores|"
            rf"consumers|shops|companies|firms))?"
        ),
    ),
    (
        Kind.EXPORT,
        re.compile(
            rf"\b(?:(?P<goods>{words.GOODS}) )?(?:(?:is|are|was|were|be) )?(?:sold|exported|shipped|delivered|"
            rf"supplied)(?: {NEAR}{{0,12}})? to (?:the )?(?P<whom>{_S})"
        ),
    ),
    (
        Kind.EXPORT,
        re.compile(
            rf"\b(?:sold|supplied|shipped|delivered|exported|earned) by (?:the )?(?P<who>{_S})(?P<things> goods)?"
        ),
    ),
    (Kind.IMPORT, re.compile(rf"\b(?:bought|purchased|imported) by (?:the )?(?P<who>{_S})")),
    (Kind.IMPORT, re.compile(rf"\b(?:bought|purchased|imported) from (?:the )?(?P<whom>{_S})")),
    (
        Kind.EXPORT,
        re.compile(
            rf"\b(?:fell|falls|went|belonged|due) to (?:the )?(?P<who>{_S}) (?P<things>deliveries|exports|sales|"
            rf"supplies|goods)"
        ),
    ),
    (Kind.EXPORT, re.compile(rf"(?P<who>{_S}) (?:goods|products|merchandise|wares)\b(?! and services)")),
    (
        Kind.EXPORT,
        re.compile(
            rf"\b(?:was|were|is|came from|went on|in) (?P<who>{_S}) (?P<goods>{words.GOODS})\b(?! exports| imports)"
        ),
    ),
    (
        Kind.EXPORT,
        re.compile(
            rf"\bgoods(?: worth)?(?: {MONEY})? (?:left|leave|departed) (?:the )?(?P<who>{_S}) (?:for|"
            rf"to) (?:the )?(?P<whom>{_S})"
        ),
    ),
    (
        Kind.TURNOVER,
        re.compile(
            r"\bgoods (?:pass|passes|passed|move|moved|flow|flowed) between (?:the two|us|them|our [a-z]+|<both>)"
        ),
    ),
    (Kind.EXPORT, re.compile(rf"\b(?P<own>it|they) (?:also |in turn )?(?:sold|sells|exported|shipped)\b{_VERB_AFTER}")),
    (Kind.IMPORT, re.compile(rf"\b(?P<own>it|they) (?:also |in turn )?(?:bought|buys|imported)\b{_VERB_AFTER}")),
    (Kind.EXPORT, re.compile(r"\b(?P<own>and|but) (?:in return )?(?:sold|shipped|exported)(?: us| it| them)?\b")),
    (Kind.IMPORT, re.compile(r"\b(?P<own>and|but) (?:in return )?(?:bought|imported|purchased)\b(?! from)")),
    (Kind.EXPORT, re.compile(r"\b(?P<own>our|we|us) (?:[\w-]+ ){0,4}(?:sold|selling|exported|selling side)\b")),
    (Kind.IMPORT, re.compile(r"\b(?P<own>our|we|us) (?:[\w-]+ ){0,4}(?:bought|buying|imported|buying side)\b")),
    (
        Kind.TURNOVER,
        re.compile(
            rf"(?P<one>{_S}) (?:and|with) (?:the )?(?P<two>{_S})(?: {NEAR}{{0,16}})? (?:exchanged|traded|"
            rf"did)(?! \w+ (?:ambassadors|notes|views|visits|letters))"
        ),
    ),
    (
        Kind.TURNOVER,
        re.compile(
            rf"\b(?:exchanged|traded|changed hands)(?: goods)?(?: (?:by|between|"
            rf"among) (?:(?:the )?(?P<one>{_S}) and (?:the )?(?P<two>{_S})|<both>|them|us|"
            rf"the two))?(?= {NEAR}{{0,12}}{MONEY}|)"
        ),
    ),
    (
        Kind.TURNOVER,
        re.compile(
            r"\bpassed between (?:the two|us|them|<both>)|\b(?:both ways|in both directions|in either direction)\b"
        ),
    ),
)


def find_verbs(shape: Shape) -> Iterator[Cue]:
    """The cues that are verbs, pattern by pattern."""
    for kind, pattern in _VERBS:
        for match in pattern.finditer(shape.text):
            who = state_in(shape, match, "who") or state_in(shape, match, "one")
            whom = state_in(shape, match, "whom") or state_in(shape, match, "two")
            origin = state_in(shape, match, "origin")
            own = text_of(match, "own")
            if kind is Kind.EXPORT and who is None and own is None:
                who = origin
            elif (kind is Kind.EXPORT and whom is None and origin != who) or (kind is Kind.IMPORT and whom is None):
                whom = origin
            if who is not None and who == whom:
                continue
            crowd = WORLD.match(shape.text, match.end()) is not None
            goods = text_of(match, "goods") or _named(text_of(match, "things"))
            goods = None if goods is not None and not re.fullmatch(words.GOODS, goods) else goods
            yield Cue(
                Kind.OTHER if crowd else kind,
                *match.span(),
                who,
                whom,
                text_of(match, "own"),
                goods,
                kind is not Kind.TURNOVER,
            )


def _named(goods: str | None) -> str | None:
    return None if goods is None or re.fullmatch(words.EMPTY_GOODS, goods) else goods
