"""Cues of rankings: `Peru's biggest customers were Ghana ($120 m) and Togo with $80 m`."""

import re
from collections.abc import Iterator

from etl.reading.figures import words
from etl.reading.figures.cue import MONEY, Cue, Kind, state_in
from etl.reading.shape import Shape, holds

_S = words.STATE
_OWNER = rf"(?:(?P<owner>{_S})'s? )?(?:(?:[a-z-]+|<ordinal:\d+>-?[a-z]*) ){{0,3}}?"
_RANKINGS = (
    (Kind.TURNOVER, re.compile(rf"{_OWNER}\b(?:trading|trade|commercial) partners?\b")),
    (Kind.TURNOVER, re.compile(rf"\b(?:trades?|traded) (?:even )?more with (?:the )?(?P<owner>{_S})")),
    (
        Kind.EXPORT,
        re.compile(rf"{_OWNER}\b(?:export (?:markets?|destinations?)|(?:customers|buyers)(?! of <)|customer)\b"),
    ),
    (Kind.IMPORT, re.compile(rf"{_OWNER}\b(?:suppliers?|(?:import )?sources? of imports|import sources?)\b")),
)
# Each match of a ranking holds one of these: a sentence without them is passed over fast.
_NEEDS = ("partner", "more with", "export", "customer", "buyer", "supplier", "source")
_HEDGE = r"(?:(?:about|some|over|nearly|almost|around|only|just|a mere|up to) )?"
_LISTED = re.compile(rf"(?P<state>{_S})(?:,? with | \(|: | at |, at ){_HEDGE}(?={MONEY})")
_WITH_SUM = re.compile(rf"(?:^|[,;] )with {MONEY}(?: (?:in )?<date>)?, (?:the )?(?P<state>{_S})")
_PLACED = re.compile(
    r"\b(?:biggest|largest|main|chief|top|leading|principal|major|foremost|(?:most )?important|ranks?|ranked|"
    r"among|ahead of|behind|followed by|only|first|second|third|more with)\b|<ordinal:"
)
# What else is ranked: lenders, guests, whatever is counted in other units.
_NO_TRADE = re.compile(
    r"\b(?:invest|lend|loan|aid\b|donor|grant|debt|credit|touris|visitor|student|worker|migrant|remittance|tonnes|tons\b|"
    r"litres|barrels|arms|weapons)"
)


def find_ranks(shape: Shape) -> Iterator[Cue]:
    """The cues of states that a sentence ranks among another's partners, customers or suppliers with a sum each."""
    if not holds(shape.text, ("<money>", "<amount>")) or not holds(shape.text, _NEEDS):
        return
    if _NO_TRADE.search(shape.text) is not None or _PLACED.search(shape.text) is None:
        return
    for kind, pattern in _RANKINGS:
        for ranking in pattern.finditer(shape.text):
            owner = state_in(shape, ranking, "owner")
            if owner is not None:
                yield from _ranked(shape, kind, owner)
                return


def _ranked(shape: Shape, kind: Kind, owner: str) -> Iterator[Cue]:
    for pattern in (_WITH_SUM, _LISTED):
        for match in pattern.finditer(shape.text):
            state = state_in(shape, match, "state")
            if state is not None and state != owner:
                yield Cue(kind, *match.span(), owner, state)
