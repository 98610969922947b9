"""Who is in sight at a point of an article: the pair named before it."""

from dataclasses import dataclass

from etl.reading.document import Document, Pair, Passage
from etl.reading.mention import Tag


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
