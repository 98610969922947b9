"""The reader: from an article to its findings."""

from etl.reading.document import Document, read
from etl.reading.fact import Finding
from etl.reading.kinds import FINDERS
from etl.reading.merge import merge
from etl.sources.article import Article

READER_VERSION = "3"


def extract(article: Article) -> list[Finding]:
    """Every fact that the article states, once, in the order of the text, each with its evidence."""
    return merge(find_all(read(article)))


def find_all(document: Document) -> list[Finding]:
    """What every finder yields, restatements included; each finder sees what those before it found."""
    found: list[Finding] = []
    for find in FINDERS:
        found += list(find(document, tuple(found)))
    return found
