"""Whose an office is: a state's, the Union's, or that of a company, a club or a town."""

import re

from etl.reading.mention import Mention
from etl.reading.naming import is_name
from etl.reading.shape import Hit

_OWNED_BY = re.compile(
    r"(?:[a-z](?<!country)(?<!republic)(?<!nation)(?<!host)(?<!guest)(?<!state)(?<!kingdom)(?<!neighbour)"
    r"(?<!island)(?<!islands)(?<!sultanate)(?<!emirate)(?<!principality)(?<!archipelago)(?<!junta)(?<!government)|"
    r"<(?:org|city)>)"
    r"'s (?:[a-z]+ )?$"
)
_WORD_BEFORE = re.compile(r"(?<=[a-z,] )[A-Z][\w&-]+ $|(?<![\w.])[A-Z]{3,} $")
_RANKS_BEFORE = frozenset((
    "he hh hm hrh his her mr madam the then first second third new former ex outgoing incoming acting interim visiting "
    "late current deputy excellency excellencies honourable honorable hon dear state republic federal executive party "
    "host vice"
).split())  # fmt: skip
_LED_FOR_A_BODY = re.compile(
    r"\b(?:chamber|company|bank|university|federation|club|association|institute|college|league)(?:'s)? "
    r"(?:delegation|mission|team|party)\b"
    r"(?:[^.;<]|<(?:country|capital|city|date)>){0,40} by (?:the |its )?$"
)
"""What makes a president one of no state: `the Chamber's delegation was led by the President`."""
_BODY_BEFORE = re.compile(
    r"\b(?:university|club|bank|company|association|federation|chamber|college|union|group|league|institute) $"
)
_OF_SOME_BODY = re.compile(
    r" of (?:the )?(?!the\b|republic|state|council|federation|kingdom|government|sultanate|emirate|"
    r"commonwealth|<|his\b|her\b|its\b|their\b|that\b|our\b|my\b)[a-z]"
)


_COMMISSIONER = re.compile(
    r"(?:european|energy|enlargement|agriculture|economy|international partnerships|fisheries|climate(?: action)?|"
    r"home affairs|budget|internal market|neighbourhood|competition|crisis management|environment) commissioner"
)
_UNIONS = frozenset(
    ["high representative", "head of the eu delegation", "vice president of the european commission"]
) | {f"president of the european {body}" for body in ("commission", "council", "parliament")}


def is_no_states(hit: Hit, text: str) -> bool:
    """Whether the office is of a company, a club or a town: `the bank's president`, `president of the cooperative`."""
    shape, (first, last) = hit.shape.text, hit.match.span("office")
    if (
        shape.startswith(("'s", "-designate", "-elect"), last)
        or _OWNED_BY.search(shape, 0, first) is not None
        or _OF_SOME_BODY.match(shape, last) is not None
    ):
        return True
    office = hit.one("office")
    if office.value not in ("president", "vice president"):
        return False
    before = _WORD_BEFORE.search(text, max(0, office.start - 30), office.start)
    named = before is not None and before[0][0].isupper() and before[0].strip().lower() not in _RANKS_BEFORE
    known = any(one.end == office.start - 1 for one in hit.shape.mentions(0, first) if not is_name(one))
    if _LED_FOR_A_BODY.search(shape, 0, first) is not None:
        return True
    return _BODY_BEFORE.search(shape, 0, first) is not None or (named and not known)


def is_unions(office: Mention, text: str) -> bool:
    """Whether only the European Union has the office."""
    if office.value in _UNIONS or _COMMISSIONER.fullmatch(office.value) is not None:
        return True
    return text.startswith(("EU ", "European "), office.start)
