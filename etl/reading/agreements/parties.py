"""Whose an agreement is: the states that its phrase, its clause or the passage names."""

import re
from collections.abc import Sequence

from etl.reading.agreements.phrase import Phrase
from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag
from etl.reading.named import named_in
from etl.reading.rules import pair
from etl.reading.sides import sides, with_union

_TOGETHER = re.compile(
    r"\W*(?:together |along |jointly )?with (?P<partners>[^;.]{3,80}?),? (?:they|the two|both|the pair)\b"
)
_REVISED = re.compile(
    r"\b(?P<what>upgrad(?:e|ing)|moderni[sz](?:ation|ing)|revision|revising|renewal|expansion|extension|"
    r"updating)(?: of)?"
    r" (?:the|their|its) (?:existing |current |old )?$"
)
_BEFORE = re.compile(r",? (?:an? |the )?")
_OF_DAY = re.compile(r" (?:of |\((?:(?:signed|concluded|done|of)(?: on| in)? )?)")
_ONE_DAY = re.compile(r",? (?:on|in|from) ")
_SINCE = re.compile(r",? since ")


def countries_of(document: Document, passage: Passage, phrase: Phrase, span: tuple[int, int]) -> tuple[str, ...] | None:
    """The states whose agreement the phrase names, in the clause of its stage; nothing if they are not told."""
    if len(phrase.parties) >= 2 and _between(document, phrase):
        return with_union(document, tuple(sorted(phrase.parties)))
    return _joined(document, passage, span) or sides(
        document, passage, span, (phrase.start, phrase.end), phrase.parties
    )


def _joined(document: Document, passage: Passage, span: tuple[int, int]) -> tuple[str, ...] | None:
    """The two states of a pronoun and those with whom they act: `Together with Peru and Cuba they signed`."""
    match = _TOGETHER.match(document.low, *span)
    if match is None or document.pair is None:
        return None
    partners = named_in(document, passage, *match.span("partners"))
    return tuple(sorted({*document.pair, *partners})) if len(partners) > 1 else None


def revised(low: str, phrase: Phrase) -> str:
    """The words that make a title one of a revision: `upgrading of the` in `talks on upgrading their trade deal`."""
    match = _REVISED.search(low, max(0, phrase.start - 40), phrase.start)
    return f"{match['what']} of the " if match is not None else ""


def _between(document: Document, phrase: Phrase) -> bool:
    """Whether the states behind the phrase are all its parties: not those after `with`."""
    return re.match(r"(?: \([^)]{1,12}\))? (?:signed )?with\b", document.low[phrase.end : phrase.end + 30]) is None


def owner_and_partner(
    document: Document, passage: Passage, phrases: Sequence[Phrase], phrase: Phrase
) -> tuple[str, ...] | None:
    """The pair of one of the agreements that a state has with others: `Chile's treaty with Peru and the one with Cuba`.

    Its partner is named in the phrase; the other state is the only one named before that is no partner, else the
    one that the article is about.
    """
    partners = {one.partner for one in phrases} | {one.parties[-1] for one in phrases if one.parties}
    named = named_in(document, passage, passage.start, phrase.start)
    owners = [code for code in named if code not in partners]
    owners = owners if len(owners) == 1 else [code for code in document.pair or () if code not in partners]
    return pair(owners[0] if len(owners) == 1 else document.home, phrase.partner or phrase.parties[-1])


def own_day(document: Document, passage: Passage, phrase: Phrase, *, signed: bool, elided: bool) -> Mention | None:
    """The day right behind one of several: `on trade (1992) and one on visas (1996)`, `and the one with Peru in 2004`.

    `elided` says that the words for its stage stand further in front: `was signed in 1991, a cultural treaty in 1994`.
    """
    for one in passage.mentions:
        apart = elided and one.tag is Tag.DATE and document.low.endswith((", in ", ", on "), 0, one.start)
        if apart and _BEFORE.fullmatch(document.low, one.end, phrase.start) is not None:
            return one
        if one.tag is Tag.DATE and one.start > phrase.end:
            gap = document.low[phrase.end : one.start]
            own = _OF_DAY.fullmatch(gap) is not None if signed else _SINCE.fullmatch(gap) is not None
            return one if own or (elided and _ONE_DAY.fullmatch(gap) is not None) else None
    return None
