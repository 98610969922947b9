"""Whose diplomatic relations a deed was done to."""

import re

from etl.reading.document import Document, Pair, Passage
from etl.reading.modality import clause_around
from etl.reading.parties import dateline_country
from etl.reading.rules import pair, people_s_republic, relation_pair, state_before, states_in
from etl.reading.ties import relations as phrases


def states_of_deed(document: Document, passage: Passage, deed: tuple[int, int]) -> Pair | None:
    """The states of a deed: `with` names one and the subject the other; else the clause or the passage tells them."""
    text = passage.shape.text
    after = phrases.WITH_STATE.match(text, deed[1])
    whom = passage.shape.mentions(after.start("whom"), after.end())[0].country if after is not None else None
    if whom is None and (before := phrases.WITH_WHOM.search(text, 0, deed[0])) is not None:
        return _with_whom(document, passage, before)
    if whom is None and phrases.WITH_REPUBLIC.match(text, deed[1]):
        whom = people_s_republic(document)
    couple = phrases.COUPLE.search(text, 0, deed[0])
    if whom is None and couple is not None:
        named = states_in(passage.shape.mentions(*couple.span()))
        return pair(named[0], named[-1]) if len(named) == 2 else None
    if whom is not None:
        subject = _subject(passage, deed, whom)
        return pair(subject or document.partner(whom, passage), whom)
    return relation_pair(document, passage, *deed)


def _with_whom(document: Document, passage: Passage, before: re.Match[str]) -> Pair | None:
    """`Egypt, with which Tehran broke off relations`; where nobody is named, it is whose article it is."""
    whom = passage.shape.mentions(*before.span("whom"))[0].country
    who = states_in(passage.shape.mentions(*before.span("who")))
    partner = document.partner(whom, passage) if whom is not None else None
    return pair(who[0] if who else partner or document.home or dateline_country(document.article), whom)


def _subject(passage: Passage, deed: tuple[int, int], whom: str) -> str | None:
    """The state that did it: the nearest before, but the first of the clause for a second verb of its subject."""
    if phrases.SECOND_VERB.search(passage.shape.text, 0, deed[0]):
        start, _ = clause_around(passage.shape, deed[0], deed[1])
        first = [code for code in states_in(passage.shape.mentions(start, deed[0])) if code != whom]
        return first[0] if first else None
    return state_before(passage, deed[0], whom)
