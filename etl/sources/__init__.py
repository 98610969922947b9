"""Articles from files: one module a format, and `read_article`, which knows them all."""

from collections.abc import Callable
from pathlib import Path

from etl.errors import ArticleRejected
from etl.sources.article import Article
from etl.sources.limits import Limits
from etl.sources.raw import read_raw
from etl.sources.text_file import parse_text_article

Parser = Callable[[bytes, str], Article]

PARSERS: dict[str, Parser] = {".txt": parse_text_article}


def read_article(path: Path) -> Article:
    """The article in a file; raises ArticleRejected with one line that says why there is none."""
    parse = parser_of(path.suffix)
    return parse(read_raw(str(path), Limits()).data, str(path))


def parser_of(suffix: str) -> Parser:
    """What reads files with this suffix; raises ArticleRejected if nothing does."""
    parse = PARSERS.get(suffix.lower())
    if parse is None:
        raise ArticleRejected(f"{suffix or 'no suffix'} is no known article format; known: {', '.join(PARSERS)}")
    return parse
