"""Whose an agreement is: the states that its phrase, its clause or the passage names."""

import re

from etl.reading.agreements.phrase import Phrase
from etl.reading.document import Document, Passage
from etl.reading.sides import sides


def countries_of(document: Document, passage: Passage, phrase: Phrase, span: tuple[int, int]) -> tuple[str, ...] | None:
    """The states whose agreement the phrase names, in the clause of its stage; nothing if they are not told."""
    if len(phrase.parties) >= 2 and _between(document, phrase):
        return tuple(sorted(phrase.parties))
    return sides(document, passage, span, (phrase.start, phrase.end), phrase.parties)


def _between(document: Document, phrase: Phrase) -> bool:
    """Whether the states behind the phrase are all its parties: not those after `with`."""
    return re.match(r"(?: \([^)]{1,12}\))? (?:signed )?with\b", document.low[phrase.end : phrase.end + 30]) is None
