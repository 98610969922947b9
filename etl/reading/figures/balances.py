"""Cues that are balances: a surplus, a deficit or a gap, and whose it is with whom."""

import re

from etl.reading.figures import words
from etl.reading.figures.cue import MONEY, NEAR, WORLD, Cue, Kind, state_in, text_of
from etl.reading.shape import Shape

_S = words.STATE
_RAN = re.compile(
    rf"(?:\bwith (?:the )?(?P<whom>{_S}),? )?(?:the )?(?P<who>{_S})(?:,? {NEAR}{{0,24}})? (?:ran|runs|running|"
    rf"has|had|having|posted|posting|recorded|enjoy\w*|with|registered|booked|books|notched|logged|reported|reports|"
    rf"made|maintain(?:ed|s)|retain(?:ed|s)|"
    rf"suffered|shows?|showed|(?:closed|ended|finished)(?: (?:<date>|the [^<>.,;:]{{3,24}}))? with|"
    rf"kept|keeps|record|left|achieved|incurred|faced|faces)(?: (?:up|again|still|"
    rf"with))* (?:a|an|"
    rf"its) (?:{MONEY} )?(?P<mods>{words.MODIFIER}{{0,3}})$"
)
# `its overall foreign trade showed a surplus of`
_WITH_ALL = re.compile(r"\b(?:overall|total|foreign|external|whole|entire|global) (?:trade|commerce)[^<>.,;:]{1,30}$")
_BALANCE_RIGHT = re.compile(
    rf"(?: (?:of|at|worth) {MONEY})?(?: that (?:the )?(?P<who>{_S}) (?:ran|runs|had|has|recorded|posted|registered|"
    rf"enjoyed))?"
    rf"(?: in (?:<date>|favou?r of (?:the )?(?P<favour>{_S})))?"
    rf"(?: in (?:its |their |the |bilateral |mutual |goods |merchandise )*(?:trade|exchanges|commerce|dealings)"
    rf"(?: in goods)?)?"
    rf"(?: (?:stood at|was|reached|came to) {MONEY} (?:for|in favou?r of) (?:the )?(?P<gainer>{_S}))?"
    rf"(?: (?:with|to|against|towards|over|vis-a-vis) (?:{words.NEIGHBOUR}(?P<whom>{_S})|(?P<it>{words.POINTING})\b))?"
)
_KINDS = {"surplus": Kind.SURPLUS, "deficit": Kind.DEFICIT, "shortfall": Kind.DEFICIT}
_NO_TRADE_BALANCE = frozenset(
    "budget account fiscal payments wage funding financing pay gender income government power".split()
)


def balance_of(shape: Shape, noun: re.Match[str], left: re.Match[str] | None, mods: list[str]) -> Cue:
    """The cue of a surplus, a deficit or a gap; `left` is whose it is, `mods` are the words before it."""
    ran = _RAN.search(shape.text, max(0, noun.start() - 110), noun.start())
    right = _BALANCE_RIGHT.match(shape.text, noun.end())
    who = state_in(shape, left, "who") or state_in(shape, ran, "who")
    who = who or state_in(shape, right, "who") or state_in(shape, right, "gainer")
    whom = state_in(shape, right, "whom") or state_in(shape, ran, "whom")
    kind = Kind.OTHER if _is_no_trade(shape, noun, ran, mods) else _KINDS.get(noun[0], Kind.GAP)
    start = left.start() if left is not None else noun.start() - sum(len(mod) + 1 for mod in mods)
    last = right.end() if right is not None else noun.end()
    if kind is Kind.GAP and state_in(shape, right, "gainer") is not None:
        kind = Kind.SURPLUS
    favoured = state_in(shape, right, "favour")
    if favoured is not None and kind is not Kind.OTHER:
        return Cue(Kind.SURPLUS, start, last, favoured)
    return Cue(kind, start, last, who, whom, text_of(left, "own"))


def _is_no_trade(shape: Shape, noun: re.Match[str], ran: re.Match[str] | None, mods: list[str]) -> bool:
    """Whether it is the balance of something else, or of trade with all the world."""
    if WORLD.match(shape.text, noun.end()) is not None:
        return True
    if ran is None and _WITH_ALL.search(shape.text, max(0, noun.start() - 60), noun.start()) is not None:
        return True
    return not _NO_TRADE_BALANCE.isdisjoint(mods) or shape.text.startswith(" of payments", noun.end())
