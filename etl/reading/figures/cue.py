"""Cues: the words of a sentence that say which trade its figures measure, and whose with whom."""

import re
from enum import StrEnum
from typing import NamedTuple

from etl.reading.shape import Shape
from etl.reading.trie import one_of


class Kind(StrEnum):
    """What a cue says that a figure near it measures."""

    TURNOVER = "turnover"
    EXPORT = "export"
    IMPORT = "import"
    SURPLUS = "surplus"
    DEFICIT = "deficit"
    GAP = "gap"
    REVERSE = "reverse"
    SAME = "same"
    OTHER = "other"


class Cue(NamedTuple):
    """Words of a shape from `first` to `last`; `who` does what the kind says, with `whom`.

    `own` marks a subject that only points back (`its exports`), `goods` names what alone is counted;
    `points` says that the other party is only pointed at (`to it`).
    `weak` words are common outside trade; `prep` is the preposition of a cue that repeats the last for another state.
    """

    kind: Kind
    first: int
    last: int
    who: str | None = None
    whom: str | None = None
    own: str | None = None
    goods: str | None = None
    weak: bool = False
    verb: bool = False
    prep: str | None = None
    points: bool = False

    @property
    def joins(self) -> bool:
        """Whether it goes on from what stands before it: `and bought`, `with Peru`."""
        return self.own in ("and", "but", "while") or self.kind is Kind.SAME


MONEY = r"<(?:money|amount)>"
SUM = rf"(?: (?:of|worth|valued at|totalling|totaling|amounting to|at) {MONEY})"
NEAR = r"[^<>.;:]"
WORLD = re.compile(
    r"(?:[^<>.;:]{0,25}) (?:to|from|with|in|across|among|of|between) (?:the (?:whole |entire |rest of the |wider |"
    r"outside )?world|(?:all|other|third|foreign|most|"
    r"the five) (?:\w+ )?(?:countries|destinations|origins|partners|markets|sources|states|members|nations|comers|"
    r"continents|buyers)|"
    r"abroad|overseas|anywhere|(?:the )?(?:(?:wider|whole|east|west|north|central|southern|western|eastern|sub-saharan|"
    r"south-east|southeast|south) )?(?:europe|africa|asia|latin america|central asia|"
    r"gulf(?! (?:state|kingdom|emirate|neighbou?r|country|nation|monarchy|sultanate))|middle east|caribbean|balkans|"
    r"caucasus|maghreb|region|continent|nordics?|baltics?|visegrad)\b|(?:the )?<org>)|"
    r"(?:[^<>.;:]{0,12}) (?:worldwide|globally|as a whole|overall)\b"
)
_OF_TRADE = (
    *("trade", "trading", "turnover", "commerce", "exchange", "export", "import", "re-export", "sold", "sell", "sales"),
    *("buy", "bought", "purchas", "shipp", "shipment", "deliver", "suppl", "goods", "surplus", "deficit", "shortfall"),
    *("business", "turned over", "the flow ", "partner", "market", "customers", "earn", "sent", "sends", "took"),
    *("takes", "received", "spent", "spends", "both ways", "brought in", "to the value", "both directions"),
)
TRADING = re.compile(rf"\b{one_of(_OF_TRADE)}", re.ASCII)


def state_in(shape: Shape, match: re.Match[str] | None, group: str) -> str | None:
    """The state that a group of a match names."""
    if match is None or group not in match.re.groupindex or match[group] is None:
        return None
    first, last = match.span(group)
    return next((one.country for one in shape.mentions(first, last) if one.country is not None), None)


def text_of(match: re.Match[str] | None, group: str) -> str | None:
    """The words of a group, if it took part and holds any."""
    if match is None or group not in match.re.groupindex:
        return None
    found: str | None = match[group]
    return found.strip() or None if found is not None else None
