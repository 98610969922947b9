"""Articles from files: one module a format, and `read_article`, which knows them all."""

from pathlib import Path

from etl.errors import ArticleRejected
from etl.sources.article import Article
from etl.sources.text_file import parse_text_article

PARSERS = {".txt": parse_text_article}


def read_article(path: Path) -> Article:
    """The article in a file; raises ArticleRejected with one line that says why there is none."""
    parse = PARSERS.get(path.suffix.lower())
    if parse is None:
        raise ArticleRejected(f"{path.suffix or 'no suffix'} is no known article format; known: {', '.join(PARSERS)}")
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ArticleRejected(f"it cannot be read: {error.strerror}") from error
    return parse(raw, str(path))
