"""What headings, questions and earlier sentences leave: whether joint work is the topic, and of whom."""

import re
from dataclasses import dataclass

from db.vocabulary import CooperationStatus
from etl.reading.cooperation.tone import status_of
from etl.reading.cooperation.work import PIECES, WORK
from etl.reading.document import Document, Passage
from etl.reading.shape import holds
from etl.reading.sides import sides

_HEADING = re.compile(
    r"^\W*(?:\d+\. )?(?:[a-z]+ and )?(?:co-?operation|collaboration|joint work|working "
    r"together|joint projects|areas of co-?operation|fields of co-?operation|what works)"
    r"(?: (?:between|with|of) [^.;:]{3,40})?\W*$"
)
_QUESTION = re.compile(r"\b(?:which|what|where|how)\b|^\W*and co-?operation")
_AREAS = re.compile(r"\b(?:areas|fields|sectors|spheres|priorities|directions)\b")
_PENDING = re.compile(
    r"^\W*(?:(?:they|these|those|among (?:them|these)|the (?:areas|fields|sectors|priorities))"
    r"(?: (?:are|include|were|cover|range from))?:?) "
)
_OPEN = re.compile(r"(?: in| on|:)$")
_ANSWER = re.compile(r"\W*(?:a: )?(?:in |on )?")
BULLET = re.compile(r"^\W*[•–-]\s*|^\W*\(?[a-z0-9][.)]\s")


@dataclass
class Topic:
    """What headings, questions and earlier sentences leave: whether joint work is the topic, and of whom."""

    heading: bool = False
    asked: bool = False
    listing: bool = False
    pending: int = -2
    opened: bool = False
    last: int = -2
    paragraph: int = -2
    pair: tuple[str, ...] | None = None
    status: CooperationStatus | None = None

    def heads(self, passage: Passage) -> bool:
        """Whether the passage is a heading about joint work; any other heading ends the topic."""
        if passage.end - passage.start >= 60:
            return False
        words = passage.words
        if words[-1:] in ".;,":
            return False
        if _HEADING.match(words):
            self.heading, self.last, self.pair = True, -2, None
            self.listing = _AREAS.search(words) is not None
            return True
        other = len(words) < 40 and ": " not in words and not BULLET.match(words) and not holds(words, PIECES)
        if other and not self.asked and words[-1:] != "?":
            self.heading = self.listing = False
        return False

    def after(
        self, document: Document, passage: Passage, told: tuple[tuple[str, ...], CooperationStatus | None] | None
    ) -> None:
        """Takes note of the states whose joint work the passage told, and of its status."""
        words = passage.words
        works = WORK.search(words) is not None
        bullet = BULLET.match(words) is not None
        self.asked = words.endswith("?") and works and _QUESTION.search(words) is not None
        self.opened = (works and _OPEN.search(words) is not None) or (self.opened and bullet)
        if works and told is None and not self.asked and not self.opened:
            self.pending, self.status = passage.number, status_of(words)
        if told is not None:
            self.last, self.paragraph = passage.number, passage.sentence.paragraph
            self.pair, self.status = told
        elif self.opened and not bullet:
            self.pair = sides(document, passage, (passage.start, passage.end), (passage.end, passage.end))
            self.status = status_of(words)

    def opening(self, passage: Passage) -> re.Match[str] | None:
        """The words in front of a list that answers a question, follows a heading or `three fields of cooperation`."""
        if self.pending == passage.number - 1:
            return _PENDING.match(passage.words)
        if self.opened:
            return BULLET.match(passage.words)
        return _ANSWER.match(passage.words)

    def expects(self, passage: Passage) -> bool:
        """Whether a sentence without any word for joint work may still name fields of it."""
        before = passage.number - 1
        return self.heading or self.asked or self.opened or before in (self.pending, self.last)

    def carries(self, passage: Passage) -> bool:
        """Whether the sentence before told of joint work."""
        return self.last == passage.number - 1 and self.paragraph == passage.sentence.paragraph
