"""Who is in sight at a point of an article: the pair named before it, and the envoy who is asked; each read once."""

import re
from dataclasses import dataclass
from itertools import islice

from etl.reading.document import Document, Pair, Passage
from etl.reading.lazy import lazy
from etl.reading.mention import Tag

_ENVOY = re.compile(r"(?:'s?)? (?:new |outgoing )?(?:ambassador|envoy|high commissioner)\b")


@dataclass
class Sight:
    """What the passages of an article that were walked past have named; it goes on from passage to passage."""

    document: Document
    at: int = 0
    is_main_named: bool = False
    last: Pair | None = None

    def pair_before(self, number: int) -> Pair | None:
        """The pair that a passage without names is about: the article's if it was named before, else the last named."""
        while self.at < number and not self.is_main_named:
            self._walk_past(self.document.passages[self.at])
            self.at += 1
        return self.document.pair if self.is_main_named else self.last or self.document.pair

    def _walk_past(self, passage: Passage) -> None:
        main = self.document.pair
        named = set(passage.countries) | {one.country for one in passage.tagged(Tag.PERSON) if one.country}
        if main is not None and set(main) <= named and (len(named) == 2 or passage.number == 0):
            self.is_main_named = True
        elif len(named) == 2:
            self.last = (min(named), max(named))

    @lazy
    def speaker(self) -> str | None:
        """The state whose envoy is asked, in an article of questions and answers: who says `we` in it."""
        document = self.document
        asked = (one for one in document.passages[1:] if one.words.endswith("?"))
        if len(list(islice(asked, 2))) < 2 or document.pair is None:
            return None
        for passage in document.passages[:4]:
            for one in passage.mentions:
                if one.country in document.pair and _ENVOY.match(document.low, one.end, passage.end) is not None:
                    return one.country
        return None
