"""The words of a sentence with the mention that covers each."""

import re
from typing import NamedTuple

from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag

_TOKEN = re.compile(r"\w+(?:[.&/–-]+\w+)*(?:'(?!s\b)\w+)*|'s\b|[^\w\s]", re.ASCII)


class Token(NamedTuple):
    """One word or sign at code points `start` to `end`, plain, and in lower case."""

    text: str
    low: str
    start: int
    end: int
    mention: Mention | None

    @property
    def capital(self) -> bool:
        """Whether it is a word with a capital, or a number."""
        return self.text[0].isupper() or self.text[0].isdigit()

    @property
    def word(self) -> bool:
        """Whether it is a word rather than a sign."""
        return self.text[0].isalnum()

    def names(self, *tags: Tag) -> bool:
        """Whether it stands in a mention with one of these tags."""
        return self.mention is not None and self.mention.tag in tags


_made = tuple.__new__
"""Makes a token of its values in half the time that its constructor takes; a sentence has dozens."""


def tokens_of(document: Document, passage: Passage) -> list[Token]:
    """The words and signs of a passage, in order."""
    mentions = iter(passage.mentions)
    current = next(mentions, None)
    found: list[Token] = []
    plain, low = document.plain, document.low
    for match in _TOKEN.finditer(plain, passage.start, passage.end):
        start, end = match.span()
        while current is not None and current.end <= start:
            current = next(mentions, None)
        inside = current if current is not None and current.start < end else None
        found.append(_made(Token, (plain[start:end], low[start:end], start, end, inside)))
    return found
