"""An article: the text that every later stage reads, and what its head says about it."""

import hashlib
from dataclasses import dataclass
from datetime import date
from functools import cached_property


@dataclass(frozen=True)
class Article:
    """One article as read.

    `text` is the whole decoded file with newlines as `\\n`; all offsets count its code points.
    `body` is the offset at which the text after head and dateline begins.
    """

    source: str
    text: str
    published: date
    title: str
    dateline: str | None
    body: int

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 of the text in UTF-8, in hexadecimal: the identity of an article whatever its path."""
        return hashlib.sha256(self.text.encode()).hexdigest()
