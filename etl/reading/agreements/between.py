"""What stands between a noun and its subject: parties, the verb, days and places."""

from collections.abc import Sequence

from etl.reading.agreements.subject import APART, BODIES, INTRODUCTIONS, STATES
from etl.reading.agreements.token import Token
from etl.reading.agreements.words import ENDS
from etl.reading.mention import Tag

_HAPPENED = frozenset("was were has have been is are will be to also then both finally just now".split())
_DONE = frozenset(
    "signed reached concluded made adopted initialled exchanged ratified agreed negotiated sealed".split()
)
_FAR = 12
_FURTHEST = 24
_ASIDE_WORDS = frozenset(
    "in at on during with between the their his her its a an and of state official working visit talks session meeting "
    "summit ceremony day end close".split()
)
_OF_PARTIES = frozenset("the and with between bloc government governments of republic kingdom its 's".split())


def party_end(tokens: Sequence[Token], at: int) -> int:
    """Behind the parties that stand between a noun and its subject: `with Astana`, `between Peru and China`."""
    if at + 1 >= len(tokens) or tokens[at].low not in ("with", "between", "signed"):
        return at
    end, body = at + 1, False
    for one in tokens[at + 1 : at + _FURTHEST]:
        if one.low in INTRODUCTIONS:
            return end
        body = body or one.low.startswith(("ministry", "agency", "department", "institute", "authority"))
        if (body and one.word and one.low not in ENDS) or (
            one.names(*STATES, Tag.ADJECTIVE)
            or one.low in _OF_PARTIES
            or (any(word.low.startswith(BODIES) for word in tokens[end : end + 2]) and one.word)
        ):
            end += 1
        else:
            break
    return at


def behind_verb(tokens: Sequence[Token], at: int) -> int:
    """Where the subject is introduced behind a verb: `an agreement was signed in Nairobi on taxes`, else this place."""
    end = at
    while end < len(tokens) and tokens[end].low in _HAPPENED:
        end += 1
    if end == at or end >= len(tokens) or tokens[end].low not in _DONE:
        return at
    for n in range(end + 1, min(end + _FAR, len(tokens) - 1)):
        one, following = tokens[n], tokens[n + 1]
        if one.low in ("on", "about", "concerning") and following.word and not following.names(Tag.DATE):
            return n
        aside = one.low in ("in", "at", "on", "with", "between", "last", "this") or one.low in _OF_PARTIES
        body = one.low.startswith(BODIES) or following.low.startswith(BODIES)
        if not (aside or body or one.names(*STATES, Tag.ADJECTIVE, Tag.DATE, Tag.CITY)):
            return at
    return at


def behind_aside(tokens: Sequence[Token], at: int) -> int:
    """Where the subjects of several follow an aside: `three agreements on Monday, on A, B and C`, else this place."""
    for n in range(at, min(at + _FAR, len(tokens) - 3)):
        one, following = tokens[n], tokens[n + 1]
        if one.low == ",":
            later = [word.low for word in tokens[n + 2 : n + APART]]
            listed = following.low in ("on", "about", "concerning") and ("and" in later or "," in later)
            return n + 1 if n > at and listed and not tokens[n + 2].names(Tag.DATE) else at
        if not (one.low in _ASIDE_WORDS or one.names(*STATES, Tag.ADJECTIVE, Tag.DATE, Tag.CITY)):
            return at
    return at
