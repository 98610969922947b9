"""What the words around a sum say of it: a part of another, the same at another time, or no capital at all."""

import re

from etl.reading.capital import words
from etl.reading.capital.stretch import Stretch

_COMPARED = re.compile(
    r"\b(?:from|than|against|compared (?:with|to)|up on|down on|earlier|versus|of which|including|of "
    r"(?:this|that|these|it|them)) "
    r"?(?:only |just |some )?$"
)
# `pledged to buy beef for 5 million a year`: trade to come.
_TO_TRADE = re.compile(
    r"\b(?:pledg|promis|commit|agree|offer|undert)\w* to (?:buy|import|purchase|order|sell|export|raise|increase|lift|"
    r"double|triple|expand)\b"
)
_SPLIT = re.compile(
    r"(?: of (?:it|this|that|which|them|these))? (?:in|as|is|are|were|was|will be|being)(?: an?| in)? "
    r"(?:[a-z-]+ ){0,2}(?P<what>grants?|loans?|credits?|aid|donations?|gifts?)|"
    r" (?:has|have|had) (?:already |since )?been (?P<done>lent|granted|donated)\b"
)
_SAME_AT = re.compile(
    r"^(?:(?:only |still )?(?:(?:in|for|by) )?(?:all of |the whole of )?<date>(?: alone)?,? )?"
    r"(?:it|this|they|that|the (?:figure|sum|total|amount)|"
    r"there|those) (?:(?:had|has|have) )?(?:was|were|been|came to|come to|stood at|reached|totall?ed|amounted to|put)\b"
)
# What a denial in passing is about is something else: `The Fund, not Oslo, lends`, `Nor is aid: Norway gave`.
_SET_ASIDE = re.compile(
    r", (?:and )?not (?:in |from |to |with )?(?:the |its )?(?:<[a-z]+>|[a-z]+)(?: <[a-z]+>| [a-z]+)?(?:,|\.?$)|"
    r"^(?:nor|neither) (?:is|are|was|were) "
    r"[a-z ]{3,25}: "
)
# `investment is in oil services, in which Petronas spent`: one company's money, whatever it is called.
_ONE_FIRM = re.compile(
    rf"(?:\bin which|\bof which|\bwhere) (?!(?:it|they|we|he|she|the|its|their|both|there|{words.COMPANIES})\b)"
    rf"[a-z][\w&.'-]*(?: [a-z][\w&.'-]*)? (?:alone )?(?:has |had )?(?:spent|invested|put|sank|sunk|poured|committed)\b"
)
# What follows behind a relative clause is of its subject: `A's bank, whose loans stand at 4 billion, won't lend`.
_IN_RELATIVE = re.compile(r", (?:which|whose|who|where) [^,]*$")
_LINK = re.compile(r"[,;]? ?(?:(?:and|from|against|after) )?(?:<date>:? ?)?")
_FROM_DATED = re.compile(r"[,;]? ?(?:from|against) ")
_DATED = re.compile(r" (?:\((?:in )?|in |for |a )?(?:<date>|year (?:earlier|before))")
_NEAR = 40


def is_same_at(stretch: Stretch) -> bool:
    """Whether a pronoun, and perhaps a date, leads to the sum: `Last year alone it came to 140 million`."""
    return _SAME_AT.search(stretch.before) is not None


def is_next_year(stretch: Stretch) -> bool:
    """Whether nothing but another date tells the sum from the one before: `FDI: $120m (2023), $140m (2024)`."""
    return _LINK.fullmatch(stretch.before) is not None and _DATED.match(stretch.after) is not None


def split_into(stretch: Stretch) -> str | None:
    """What a part of a sum is where the words behind it say so: `of which 3 million has been lent`, `2 in grants`."""
    split = _SPLIT.match(stretch.after)
    if split is None:
        return None
    return "loan" if (split["what"] or split["done"]).startswith(("loan", "credit", "lent")) else "grant"


def is_no_capital(stretch: Stretch) -> bool:
    """Whether the words show that the sum was refused, is only compared with, or comes from many states' bank."""
    text = stretch.text
    if _TO_TRADE.search(stretch.before) is not None:
        return True
    if words.MULTILATERAL.search(text) or words.REFUSED.search(text) or words.PRIVATELY.search(text):
        return True
    if _FROM_DATED.fullmatch(stretch.before) is not None and _DATED.match(stretch.after) is not None:
        return False
    if _COMPARED.search(stretch.before) and not (_SPLIT.match(stretch.after) and "which" in stretch.before[-12:]):
        return True
    if _ONE_FIRM.search(stretch.before) is not None:
        return True
    after = stretch.after.partition(",")[0] if _IN_RELATIVE.search(stretch.before) is not None else stretch.after
    said = _SET_ASIDE.sub(" ", stretch.before) + _near(_SET_ASIDE.sub(" ", after))
    return words.UNREAL.search(said) is not None


def _near(after: str) -> str:
    """The whole words that follow closely: `the north` does not end in `nor`."""
    return after if len(after) <= _NEAR else after[:_NEAR].rpartition(" ")[0]
