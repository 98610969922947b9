"""The reader: from an article to its findings."""

from etl.reading.fact import Finding
from etl.sources.article import Article

READER_VERSION = "1"


def extract(article: Article) -> list[Finding]:
    """Every fact that the article states, once, in the order of the text, each with its evidence."""
    return []
