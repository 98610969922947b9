"""One sentence with the article around it and what carries over to it: what every reader of contacts looks at."""

from dataclasses import dataclass

from etl.reading.document import Document, Passage
from etl.reading.events.chunks import Chunk, Chunked
from etl.reading.events.holders import is_somebody
from etl.reading.events.private import is_private
from etl.reading.events.scene import Party, Scene, party_of
from etl.reading.events.when import Clock
from etl.reading.mention import Mention, Tag


@dataclass(frozen=True)
class Setting:
    """One sentence, its article, and the scene before it."""

    document: Document
    passage: Passage
    sentence: Chunked
    scene: Scene
    clock: Clock

    def named(self, chunk: Chunk) -> Party | None:
        """The person whom a chunk names, if it is one who can act for a state."""
        mention = next(
            (one for one in reversed(chunk.mentions) if one.tag is Tag.PERSON and is_somebody(one.value)), None
        )
        if mention is None or is_private(self.passage, mention):
            return None
        return self.of_mention(mention)

    def of_mention(self, mention: Mention) -> Party:
        """The party that a mention of a person is."""
        return party_of(self.document.person(mention))

    def everybody(self) -> list[Party]:
        """The people whom the sentence names, in order."""
        return [party for chunk in self.sentence.chunks if chunk.letter == "P" for party in listed(self.named(chunk))]


def listed(party: Party | None) -> list[Party]:
    """The party alone, or none."""
    return [party] if party is not None else []
